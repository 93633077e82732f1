//! Reconciles the bill of a day with the books: every payment in the bill must be a paid order in
//! the books with the same amount, and every paid order must be in the bill.

use std::collections::BTreeMap;

use wechatpay_sdk::Fen;
use wechatpay_sdk::bill::Trade;
use wechatpay_sdk::v3::bill::tradebill::get;

use crate::entries::{Order, OrderState};
use crate::error::Result;
use crate::shop::Shop;

/// A difference between the bill and the books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The platform has a payment that is not in the books.
    OnlyInBill {
        /// The order's number.
        order: String,
        /// The amount paid.
        amount: Fen,
    },
    /// The books have a payment of that day that is not in the bill.
    OnlyInBooks {
        /// The order's number.
        order: String,
    },
    /// Both have the payment, with different amounts.
    Amount {
        /// The order's number.
        order: String,
        /// The amount in the bill.
        bill: Fen,
        /// The amount in the books.
        books: Fen,
    },
}

/// The totals of a day's bill, and its differences from the books.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reconciliation {
    /// The sum of all payments.
    pub paid: Fen,
    /// The sum of all refunds.
    pub refunded: Fen,
    /// Sorted by order number.
    pub differences: Vec<Difference>,
}

impl Shop {
    /// Compares the bill of a day, such as `2026-11-20`, with the books. The bill is ready after
    /// 10:00 on the next day; a day without trade has no bill.
    ///
    /// # Errors
    /// An error of the platform, or a bill whose hash or summary does not match its rows.
    pub async fn reconcile(&self, day: &str) -> Result<Reconciliation> {
        let request = get::Request::new().bill_date(day).tar_type(get::TarType::GZIP);
        let call = self.client.v3().bill().tradebill().get(request);
        let mut result = Reconciliation::default();
        let mut books: BTreeMap<_, _> = self
            .books
            .orders()
            .into_iter()
            .filter(|order| is_paid_on(order, day))
            .map(of)
            .collect();
        if let Some(mut bill) = call.file().bill::<Trade>().await? {
            while let Some(row) = bill.next().await? {
                // `REFUND`, and `REVOKED` for a code payment that was reversed.
                if row.trade_state() != Some("SUCCESS") {
                    result.refunded += row.refund_amount()?.unwrap_or_default();
                    continue;
                }
                let order = row.out_trade_no().unwrap_or_default().to_owned();
                let amount = row.order_amount()?.unwrap_or_default();
                result.paid += amount;
                match books.remove(&order) {
                    Some(total) if total == amount => {}
                    Some(books) => {
                        result.differences.push(Difference::Amount { order, bill: amount, books });
                    }
                    None => result.differences.push(Difference::OnlyInBill { order, amount }),
                }
            }
        }
        let missing = books.into_keys().map(|order| Difference::OnlyInBooks { order });
        result.differences.extend(missing);
        Ok(result)
    }
}

fn of(order: Order) -> (String, Fen) {
    (order.number, order.total)
}

/// Whether an order was paid on a day in Beijing time, which the platform uses.
fn is_paid_on(order: &Order, day: &str) -> bool {
    matches!(&order.state, OrderState::Paid { at: Some(at), .. } if at.as_str().starts_with(day))
}
