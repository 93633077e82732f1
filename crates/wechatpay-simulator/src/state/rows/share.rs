//! Shares of an order's profit, and their returns.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Receiver {
    /// `MERCHANT_ID`, `PERSONAL_OPENID` or `PERSONAL_SUB_OPENID`.
    pub(crate) kind: String,
    pub(crate) account: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
}

/// The part that one receiver got.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Portion {
    pub(crate) kind: String,
    pub(crate) account: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
    pub(crate) detail_id: String,
    /// The reason why the receiver got nothing.
    pub(crate) fail_reason: Option<String>,
    /// The amount that the receiver has returned, in fen.
    pub(crate) returned: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShareTerms {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transaction_id: String,
    pub(crate) out_order_no: String,
    /// The merchant whose list must contain the receivers: the merchant whose money it is, or, on
    /// an e-commerce platform, the platform.
    pub(crate) owner: String,
    pub(crate) receivers: Vec<Receiver>,
    /// The description of a request that ends the sharing of an order.
    pub(crate) description: String,
    pub(crate) notify_url: Option<String>,
    /// Whether the rest becomes available to the merchant. After that, no more can be shared.
    pub(crate) unfreeze: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Share {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transaction_id: String,
    pub(crate) out_order_no: String,
    pub(crate) order_id: String,
    pub(crate) receivers: Vec<Portion>,
    pub(crate) unfreeze: bool,
    /// The rest, released to the merchant of the order. Responses list it as an additional
    /// receiver.
    pub(crate) released: Option<Portion>,
    pub(crate) description: String,
    pub(crate) notify_url: Option<String>,
    pub(crate) created: i64,
    /// When the share was finished. The money moves at once, but the share counts as finished only
    /// some seconds later.
    pub(crate) finished: Option<i64>,
}

impl Share {
    pub(crate) fn state(&self) -> &'static str {
        if self.finished.is_some() { "FINISHED" } else { "PROCESSING" }
    }

    /// The receivers as responses list them. The merchant that gets the rest comes last.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &Portion> {
        self.receivers.iter().chain(&self.released)
    }

    /// When a receiver's portion was settled. The platform returns the epoch while the portion is
    /// pending.
    pub(crate) fn settled(&self) -> i64 {
        self.finished.unwrap_or(0)
    }

    /// The result of one receiver's portion. The state `FINISHED` of the share does not mean
    /// success.
    pub(crate) fn result(&self, portion: &Portion) -> &'static str {
        match (self.finished, &portion.fail_reason) {
            (None, _) => "PENDING",
            (Some(_), None) => "SUCCESS",
            (Some(_), Some(_)) => "CLOSED",
        }
    }

    pub(in crate::state) fn is_asked_again(&self, terms: &ShareTerms) -> bool {
        let same = |(made, asked): (&Portion, &Receiver)| {
            made.kind == asked.kind && made.account == asked.account && made.amount == asked.amount
        };
        self.transaction_id == terms.transaction_id
            && self.sub_mchid == terms.sub_mchid
            && self.unfreeze == terms.unfreeze
            && self.receivers.len() == terms.receivers.len()
            && self.receivers.iter().zip(&terms.receivers).all(same)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ShareReturn {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transaction_id: String,
    pub(crate) order_id: String,
    pub(crate) out_order_no: String,
    pub(crate) out_return_no: String,
    pub(crate) return_id: String,
    pub(crate) return_mchid: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
    /// The `notify_url` of the share.
    pub(crate) notify_url: Option<String>,
    pub(crate) created: i64,
}

/// A merchant's request to return a share.
#[derive(Clone, Debug)]
pub(crate) struct ReturnRequest {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    /// The merchant's or the platform's number of the share.
    pub(crate) order: String,
    pub(crate) out_return_no: String,
    pub(crate) return_mchid: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
}
