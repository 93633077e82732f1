//! Transfers to users.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TransferTerms {
    pub(crate) mchid: String,
    /// The sub-merchant that pays, if a partner makes the transfer.
    #[serde(default)]
    pub(crate) sub_mchid: Option<String>,
    pub(crate) appid: String,
    pub(crate) out_bill_no: String,
    pub(crate) openid: String,
    /// The payee's name, decrypted.
    pub(crate) user_name: Option<String>,
    pub(crate) scene: String,
    pub(crate) amount: i64,
    pub(crate) remark: String,
    pub(crate) notify_url: Option<String>,
    #[serde(default)]
    pub(crate) consent: Consent,
}

/// How the user agrees to receive a transfer. Authorizations have the merchant's number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Consent {
    /// The user confirms the transfer.
    #[default]
    Confirm,
    /// The user confirms the transfer, and is asked for this authorization.
    Asked(String),
    /// The user has given this authorization.
    Given(String),
}

impl TransferTerms {
    /// The merchant that pays.
    pub(in crate::state) fn payer(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TransferStage {
    /// Without the user's confirmation.
    Accepted,
    Waiting,
    Transferring,
    Success,
    Failed,
    Canceling,
    Cancelled,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Transfer {
    pub(crate) terms: TransferTerms,
    pub(crate) transfer_bill_no: String,
    pub(crate) created: i64,
    pub(crate) updated: i64,
    pub(crate) stage: TransferStage,
}

impl Transfer {
    /// `state` as the platform writes it, including its misspelling.
    pub(crate) fn state(&self) -> &'static str {
        match self.stage {
            TransferStage::Accepted => "ACCEPTED",
            TransferStage::Waiting => "WAIT_USER_CONFIRM",
            TransferStage::Transferring => "TRANSFERING",
            TransferStage::Success => "SUCCESS",
            TransferStage::Failed => "FAIL",
            TransferStage::Canceling => "CANCELING",
            TransferStage::Cancelled => "CANCELLED",
        }
    }
}
