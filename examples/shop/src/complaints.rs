//! Complaints of customers, however many pages they are.

use wechatpay_sdk::Fen;
use wechatpay_sdk::v3::merchant_service::complaints_v2::get;

use crate::error::Result;
use crate::shop::Shop;

/// A complaint, as the shop's staff sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The platform's number of it.
    pub id: String,
    /// What the customer wrote.
    pub detail: String,
    /// What the orders cost that it is about.
    pub amount: Fen,
}

impl Shop {
    /// All complaints from the day `begin` to the day `end`, `2026-11-20`.
    ///
    /// # Errors
    /// Those of the platform. Half a list is never taken for a whole one.
    pub async fn complaints(&self, begin: &str, end: &str) -> Result<Vec<Complaint>> {
        let request = get::Request::new().begin_date(begin).end_date(end).limit(50);
        let mut items = self.client.v3().merchant_service().complaints_v2().get(request).items();
        let mut complaints = Vec::new();
        while let Some(item) = items.next().await {
            let item = item?;
            let orders = item.complaint_order_info.unwrap_or_default();
            complaints.push(Complaint {
                id: item.complaint_id.unwrap_or_default(),
                detail: item.complaint_detail.unwrap_or_default(),
                amount: orders.iter().filter_map(|order| order.amount).sum(),
            });
        }
        Ok(complaints)
    }
}
