//! Complaints of customers, from all pages of the list.

use wechatpay_sdk::Fen;
use wechatpay_sdk::v3::merchant_service::complaints_v2::get;

use crate::error::Result;
use crate::shop::Shop;

/// A complaint, as the shop's staff sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The platform's number of the complaint.
    pub id: String,
    /// What the customer wrote.
    pub detail: String,
    /// The total amount of the orders in the complaint.
    pub amount: Fen,
}

impl Shop {
    /// Returns all complaints from the day `begin` to the day `end`, such as `2026-11-20`.
    ///
    /// # Errors
    /// An error of the platform. An incomplete list is never returned.
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
