//! Refunds.

use serde::{Deserialize, Serialize};

use crate::state::ledger::Move;

/// The product through which a refund was requested. Each product shows only its own refunds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Product {
    /// `/v3/refund/domestic/…` and v2: two APIs for the same refunds.
    Domestic,
    Ecommerce,
    /// `/v3/global/refunds`.
    Global,
}

/// The numbers by which a request names the order. The platform's number has precedence over the
/// merchant's.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct OrderKey {
    pub(crate) transaction_id: Option<String>,
    pub(crate) out_trade_no: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RefundTerms {
    /// The merchant that requested the refund, or the partner that requested it for its
    /// sub-merchant.
    pub(crate) mchid: String,
    pub(crate) product: Product,
    pub(crate) out_refund_no: String,
    pub(crate) order: OrderKey,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) refund: i64,
    pub(crate) total: i64,
    pub(crate) currency: String,
    pub(crate) account: Option<String>,
    pub(crate) notify_url: Option<String>,
    /// Requested through v2; its notifications are v2 notifications.
    pub(crate) v2: bool,
    /// The partner advances the money for the sub-merchant.
    pub(crate) advance: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    Processing,
    Success,
    Abnormal,
    Closed,
}

/// The merchant's handling of an abnormal refund.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Handling {
    pub(crate) way: String,
    pub(crate) bank_type: Option<String>,
    pub(crate) bank_account: Option<String>,
    pub(crate) real_name: Option<String>,
}

impl std::fmt::Debug for Handling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handling").field("way", &self.way).finish_non_exhaustive()
    }
}

/// The return of advanced money.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Advance {
    pub(crate) id: String,
    pub(crate) done: Option<i64>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) terms: RefundTerms,
    pub(crate) refund_id: String,
    pub(crate) transaction_id: String,
    pub(crate) out_trade_no: String,
    pub(crate) created: i64,
    pub(crate) succeeded: Option<i64>,
    pub(crate) handling: Option<Handling>,
    pub(crate) advance: Option<Advance>,
    /// The accounts from which its money was taken. If the refund is closed, the money goes back to
    /// them.
    pub(in crate::state) taken: Vec<Move>,
    /// The parts taken from the order's unsettled money and from its frozen money, in fen.
    pub(in crate::state) from_unsettled: i64,
    pub(in crate::state) from_frozen: i64,
    pub(in crate::state) ending: Ending,
    pub(in crate::state) stage: Stage,
}

impl Refund {
    /// `status` as both protocols write it.
    pub(crate) fn status(&self) -> &'static str {
        match self.stage {
            Stage::Processing => "PROCESSING",
            Stage::Success => "SUCCESS",
            Stage::Abnormal => "ABNORMAL",
            Stage::Closed => "CLOSED",
        }
    }

    /// `funds_account` as v3 responses write it: the accounts from which the money was taken. `BASIC` is the
    /// basic account with its available and its unavailable money. No value names unsettled money together with
    /// other money, so unsettled money is named alone.
    pub(crate) fn funds_account(&self) -> &'static str {
        let settled = self.terms.refund.saturating_sub(self.from_unsettled);
        match (self.from_unsettled > 0, self.from_frozen > 0) {
            (true, _) => "UNSETTLED",
            (false, true) if self.from_frozen < settled => "BASIC",
            (false, true) => "UNAVAILABLE",
            (false, false) => "AVAILABLE",
        }
    }

    /// The same, as v2 and overseas responses write it. They have two values only: the money of the order, and
    /// the merchant's balance.
    pub(crate) fn fund_source(&self) -> &'static str {
        match self.funds_account() {
            "AVAILABLE" => "REFUND_SOURCE_RECHARGE_FUNDS",
            _ => "REFUND_SOURCE_UNSETTLED_FUNDS",
        }
    }

    /// Whether a retry requests the same refund: the same order, product, sub-merchant, amounts and
    /// advance. Other members may differ: the platform documents no check of them, and v2 writes
    /// them differently.
    pub(in crate::state) fn is_asked_again(&self, terms: &RefundTerms, out_trade_no: &str) -> bool {
        self.out_trade_no == out_trade_no
            && self.terms.product == terms.product
            && self.terms.sub_mchid == terms.sub_mchid
            && self.terms.refund == terms.refund
            && self.terms.total == terms.total
            && self.terms.currency == terms.currency
            && self.terms.advance == terms.advance
    }
}

/// The end of a refund in processing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ending {
    Success,
    /// 99911: the payer's bank rejects it.
    Abnormal,
    /// 99912: it is closed, and the money returns to the merchant.
    Closed,
}
