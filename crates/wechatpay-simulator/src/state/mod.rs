//! What the platform remembers: orders, refunds, advances, subsidies. It knows no HTTP, no JSON of
//! an operation, no signature; money is whole fen.

mod numbers;
mod orders;
mod refunds;
mod subsidies;

use std::collections::{BTreeMap, HashMap};

pub(crate) use numbers::Numbers;
pub(crate) use orders::{Order, OrderTerms, Sub, TradeType};
pub(crate) use refunds::{Handling, OrderKey, Product, Refund, RefundTerms};
pub(crate) use subsidies::{Receipt, ReceiptTerms, Return, ReturnTerms};

/// Everything that is remembered.
#[derive(Debug)]
pub(crate) struct State {
    numbers: Numbers,
    /// By `out_trade_no`.
    orders: HashMap<String, Order>,
    /// `transaction_id` to `out_trade_no`.
    transactions: HashMap<String, String>,
    /// By `out_refund_no`.
    refunds: HashMap<String, Refund>,
    /// `refund_id` to `out_refund_no`.
    refund_ids: HashMap<String, String>,
    /// By `out_subsidy_no`.
    receipts: HashMap<String, Receipt>,
    /// By `out_subsidy_return_no`.
    returns: HashMap<String, Return>,
    /// Uploaded audit records by `mchnt_order_id`.
    audits: HashMap<String, BTreeMap<String, String>>,
}

/// Why something cannot be done. Each protocol words it in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    OrderUnknown,
    OrderUsed,
    OrderPaid,
    OrderClosed,
    OrderUnpaid,
    /// As `OrderUnknown`, where the order is only what something else refers to.
    OrderMissing,
    RefundUnknown,
    RefundDiffers,
    RefundTotalDiffers,
    RefundTooMuch,
    RefundTooMany,
    RefundNotAbnormal,
    RefundNotProcessing,
    RefundNumberDiffers,
    NoAdvance,
    AdvanceNotReturned,
    SubsidyUnknown,
    SubsidyDiffers,
    SubsidyTooMuch,
    SubsidyAlready,
    AuditDiffers,
}

impl State {
    pub(crate) fn new(numbers: Numbers) -> Self {
        Self {
            numbers,
            orders: HashMap::new(),
            transactions: HashMap::new(),
            refunds: HashMap::new(),
            refund_ids: HashMap::new(),
            receipts: HashMap::new(),
            returns: HashMap::new(),
            audits: HashMap::new(),
        }
    }

    /// Keeps an uploaded record; the same one again changes nothing, another one is refused.
    pub(crate) fn keep_audit(
        &mut self,
        order: &str,
        record: BTreeMap<String, String>,
    ) -> Result<(), Refusal> {
        match self.audits.get(order) {
            Some(kept) if *kept == record => Ok(()),
            Some(_) => Err(Refusal::AuditDiffers),
            None => {
                self.audits.insert(order.to_owned(), record);
                Ok(())
            }
        }
    }

    pub(crate) fn audit(&self, order: &str) -> Option<&BTreeMap<String, String>> {
        self.audits.get(order)
    }
}
