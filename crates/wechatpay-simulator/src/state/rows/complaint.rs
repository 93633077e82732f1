//! Complaints and the actions on them.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ComplaintStage {
    Pending,
    Processing,
    Processed,
}

/// An action of a user or a merchant on a complaint.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) id: String,
    pub(crate) at: i64,
    pub(crate) operator: String,
    pub(crate) kind: String,
    pub(crate) details: String,
    /// The `media_id`s of the images.
    pub(crate) images: Vec<String>,
}

/// An action of a merchant on a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Handled {
    Answered,
    Completed,
    /// Whether the merchant will make the refund that the user requests.
    RefundApproved,
    RefundRejected,
}

/// An action with its text and images.
#[derive(Clone, Debug)]
pub(crate) struct Reaction {
    pub(crate) handled: Handled,
    pub(crate) details: String,
    pub(crate) images: Vec<String>,
}

impl Handled {
    /// The names of an action: in the history, and in notifications.
    pub(in crate::state) fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Answered => ("MERCHANT_RESPONSE", "MERCHANT_RESPONSE"),
            Self::Completed => ("MERCHANT_CONFIRM_COMPLETE", "MERCHANT_CONFIRM_COMPLETE"),
            Self::RefundApproved => ("MERCHANT_APPROVE_REFUND", "MERCHANT_APPROVE_REFUND"),
            Self::RefundRejected => ("MERCHANT_REJECT_REFUND", "MERCHANT_REJECT_REFUND"),
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Complaint {
    pub(crate) mchid: String,
    /// The merchant that the complaint is about: a sub-merchant, or the merchant itself.
    pub(crate) about: String,
    pub(crate) complaint_id: String,
    pub(crate) transaction_id: String,
    pub(crate) out_trade_no: String,
    pub(crate) amount: i64,
    pub(crate) openid: String,
    pub(crate) detail: String,
    pub(crate) at: i64,
    pub(crate) stage: ComplaintStage,
    /// Whether the user waits for an answer of the merchant.
    pub(crate) waits: bool,
    /// The history, the oldest step first.
    pub(crate) steps: Vec<Step>,
}

impl Complaint {
    pub(crate) fn state(&self) -> &'static str {
        match self.stage {
            ComplaintStage::Pending => "PENDING",
            ComplaintStage::Processing => "PROCESSING",
            ComplaintStage::Processed => "PROCESSED",
        }
    }
}
