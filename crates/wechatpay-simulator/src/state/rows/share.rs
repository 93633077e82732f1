//! Shares of an order's profit, and what was given back.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Receiver {
    /// `MERCHANT_ID`, `PERSONAL_OPENID` or `PERSONAL_SUB_OPENID`.
    pub(crate) kind: String,
    pub(crate) account: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
}

/// What one receiver got.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Portion {
    pub(crate) kind: String,
    pub(crate) account: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
    pub(crate) detail_id: String,
    /// Why it got nothing.
    pub(crate) fail_reason: Option<String>,
    /// What it gave back, in fen.
    pub(crate) returned: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShareTerms {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transaction_id: String,
    pub(crate) out_order_no: String,
    /// Whose receivers they have to be: those of the merchant whose money it is, or, on an
    /// e-commerce platform, of the platform.
    pub(crate) owner: String,
    pub(crate) receivers: Vec<Receiver>,
    /// Of an order that nothing more is shared of.
    pub(crate) description: String,
    pub(crate) notify_url: Option<String>,
    /// What is left comes to the merchant's disposal, and no more can be shared.
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
    /// The rest, released to the merchant whose order it is; answers list it as one more receiver.
    pub(crate) released: Option<Portion>,
    pub(crate) description: String,
    pub(crate) notify_url: Option<String>,
    pub(crate) created: i64,
    /// The money has moved at once; it is told after the platform's while.
    pub(crate) finished: Option<i64>,
}

impl Share {
    pub(crate) fn state(&self) -> &'static str {
        if self.finished.is_some() { "FINISHED" } else { "PROCESSING" }
    }

    /// The receivers as answers list them: the merchant that gets the rest comes last.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &Portion> {
        self.receivers.iter().chain(&self.released)
    }

    /// When a receiver's portion was settled. The platform writes the epoch while it is pending.
    pub(crate) fn settled(&self) -> i64 {
        self.finished.unwrap_or(0)
    }

    /// What came of one receiver's portion; `FINISHED` is no success.
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
    /// Of the share that it is about.
    pub(crate) notify_url: Option<String>,
    pub(crate) created: i64,
}

/// What a merchant asks back.
#[derive(Clone, Debug)]
pub(crate) struct ReturnRequest {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    /// Of either side.
    pub(crate) order: String,
    pub(crate) out_return_no: String,
    pub(crate) return_mchid: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
}
