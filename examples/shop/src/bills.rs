//! The bill of a day against the books: every payment of the bill is an order that the books have
//! as paid, with the same amount, and the other way round.

use std::collections::BTreeMap;

use wechatpay_sdk::Fen;
use wechatpay_sdk::bill::Trade;
use wechatpay_sdk::v3::bill::tradebill::get;

use crate::entries::{Order, OrderState};
use crate::error::Result;
use crate::shop::Shop;

/// What the bill and the books do not agree on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The platform has a payment that the books do not have.
    OnlyInBill {
        /// The order's number.
        order: String,
        /// What was paid.
        amount: Fen,
    },
    /// The books have a payment of that day that the platform does not have.
    OnlyInBooks {
        /// The order's number.
        order: String,
    },
    /// Both have it, with another amount.
    Amount {
        /// The order's number.
        order: String,
        /// That of the bill.
        bill: Fen,
        /// That of the books.
        books: Fen,
    },
}

/// A day as the platform has it, and what the books have otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reconciliation {
    /// The sum of all payments.
    pub paid: Fen,
    /// The sum of all refunds.
    pub refunded: Fen,
    /// In the order of the numbers.
    pub differences: Vec<Difference>,
}

impl Shop {
    /// Compares the bill of a day, `2026-11-20`, with the books. It is ready after ten in the
    /// morning of the next day; a day without trade has none.
    ///
    /// # Errors
    /// Those of the platform. Also a bill whose hash or summary does not agree with its rows.
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
                // `REFUND`, and `REVOKED` for a payment by code that was taken back.
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

/// The platform's days are those of Beijing, as its times are.
fn is_paid_on(order: &Order, day: &str) -> bool {
    matches!(&order.state, OrderState::Paid { at: Some(at), .. } if at.as_str().starts_with(day))
}
