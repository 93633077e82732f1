//! Refunds.

use serde::{Deserialize, Serialize};

use crate::state::ledger::Move;

/// Through which product a refund was asked for; each shows its own refunds only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Product {
    /// `/v3/refund/domestic/…` and v2, which are two doors to the same refunds.
    Domestic,
    Ecommerce,
    /// `/v3/global/refunds`.
    Global,
}

/// How a request names the order: the platform's number goes before the merchant's.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct OrderKey {
    pub(crate) transaction_id: Option<String>,
    pub(crate) out_trade_no: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RefundTerms {
    /// Who asks: a merchant, or a partner for its sub-merchant.
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
    /// Asked for with v2, and told of in its way.
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

/// How the merchant handled an abnormal refund.
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
    /// Where its money came from, to be given back if it is closed.
    pub(in crate::state) taken: Vec<Move>,
    /// Of it, what was on the order's unsettled money and what was frozen of it, in fen.
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

    /// Whether a retry asks for the same: the order, the money and who pays it back. The rest may
    /// differ, for the platform says nothing of it, and v2 words the rest in another way.
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

/// How a refund under way ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ending {
    Success,
    /// 99911: the payer's bank does not take it.
    Abnormal,
    /// 99912: it is closed, and the money goes back to the merchant.
    Closed,
}
