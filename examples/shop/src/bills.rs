//! Reconciles the bill of a day with the books: every payment and every refund in the bill must be
//! in the books once, with the same amount, and the other way round.

use wechatpay_sdk::Fen;
use wechatpay_sdk::bill::Trade;
use wechatpay_sdk::bill::reconcile::{Difference, Entry, Kind, Reconciliation};
use wechatpay_sdk::v3::bill::tradebill::get;

use crate::entries::{Order, OrderState, Refund};
use crate::error::Result;
use crate::shop::Shop;

/// The totals of a day's bill, and its differences from the books.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reconciled {
    /// The sum of all payments.
    pub paid: Fen,
    /// The sum of all refunds.
    pub refunded: Fen,
    /// Missing entries, other amounts, and entries that are there twice.
    pub differences: Vec<Difference>,
}

impl Shop {
    /// Compares the bill of a day, such as `2026-11-20`, with the books. The bill is ready after
    /// 10:00 on the next day; a day without trade has no bill.
    ///
    /// A refund whose answer was lost has no time in the books. It is reported until
    /// [`query_refund`](Self::query_refund) has found it.
    ///
    /// # Errors
    /// An error of the platform, or a bill whose hash or summary does not match its rows.
    pub async fn reconcile(&self, day: &str) -> Result<Reconciled> {
        let request = get::Request::new().bill_date(day).tar_type(get::TarType::GZIP);
        let call = self.client.v3().bill().tradebill().get(request);
        let mut theirs = Vec::new();
        if let Some(mut bill) = call.file().bill::<Trade>().await? {
            while let Some(row) = bill.next().await? {
                // A payment, a refund, or the reversal of a payment by code.
                theirs.push(Entry::of_trade(&row)?);
            }
        }
        let mut ours: Vec<_> = self.books.orders().iter().filter_map(payment).collect();
        ours.extend(self.books.refunds().iter().map(repayment));
        let (paid, refunded) = (sum(Kind::Payment, &theirs), sum(Kind::Refund, &theirs));
        Ok(Reconciled { paid, refunded, differences: compare(day, ours, theirs)? })
    }
}

/// The differences of a day. Entries of other days are only compared with entries of this day.
fn compare(day: &str, mut ours: Vec<Entry>, mut theirs: Vec<Entry>) -> Result<Vec<Difference>> {
    ours.sort_by(Entry::order);
    theirs.sort_by(Entry::order);
    let differences = Reconciliation::of_days(day, day)?
        .compare(ours.into_iter().map(Ok), theirs.into_iter().map(Ok));
    Ok(differences.collect::<Result<_, wechatpay_sdk::Error>>()?)
}

/// A paid order, as the bill has it. Other orders are in no bill.
fn payment(order: &Order) -> Option<Entry> {
    let OrderState::Paid { at, .. } = &order.state else { return None };
    let entry = Entry::payment(&order.number).amount(order.total);
    Some(at.iter().fold(entry, |entry, at| entry.time(at.clone())))
}

/// A refund, as the bill has it, whatever became of it later.
fn repayment(refund: &Refund) -> Entry {
    let entry = Entry::refund(&refund.number).amount(refund.amount);
    refund.at.iter().fold(entry, |entry, at| entry.time(at.clone()))
}

fn sum(kind: Kind, entries: &[Entry]) -> Fen {
    entries.iter().filter(|entry| entry.kind == kind).filter_map(|entry| entry.amount).sum()
}

#[cfg(test)]
mod tests {
    use wechatpay_sdk::bill::BillReader;
    use wechatpay_sdk::bill::reconcile::What;

    use super::*;
    use crate::entries::RefundState;

    /// The simulator never repeats a row, so this bill is a text.
    #[test]
    fn a_refund_that_is_twice_in_the_bill_is_a_difference() {
        let bill = "交易时间,商户订单号,交易状态,订单金额,微信退款单号,商户退款单号,退款金额,申请退款金额\n\
                    `2026-11-20 09:30:00,`order-1,`SUCCESS,`12.99,`0,`0,`0.00,`0.00\n\
                    `2026-11-20 10:30:00,`order-1,`REFUND,`12.99,`50001,`refund-1,`2.99,`2.99\n\
                    `2026-11-20 10:30:01,`order-1,`REFUND,`12.99,`50002,`refund-1,`2.99,`2.99\n\
                    总交易单数\n`3\n";
        let mut bill = BillReader::trade(bill.as_bytes());
        let mut theirs = Vec::new();
        while let Some(row) = bill.next_row().unwrap() {
            theirs.push(Entry::of_trade(&row).unwrap());
        }
        let refund = Refund {
            number: "refund-1".to_owned(),
            order: "order-1".to_owned(),
            amount: Fen::new(299),
            at: Some("2026-11-20T10:30:00+08:00".into()),
            state: RefundState::Done,
        };
        let order = Order {
            number: "order-1".to_owned(),
            total: Fen::new(1299),
            description: "tea".to_owned(),
            note: None,
            state: OrderState::Paid { transaction_id: None, at: None },
        };
        let ours = vec![repayment(&refund), payment(&order).unwrap()];
        let [found] = &*compare("2026-11-20", ours, theirs).unwrap() else { panic!("not one") };
        assert_eq!((found.what, found.number()), (What::Duplicate, "refund-1"));
    }
}
