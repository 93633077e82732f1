//! Compares a transfer to a user (商家转账) with the merchant's own books.

use serde_json::Value;

use super::mismatch::{
    Merchant, Mismatch, check_event, check_signed, check_success, compare, found,
};
use super::received::Received;
use crate::message::Fen;
use crate::operation::Protocol;

/// The event of a transfer that has ended, whichever way.
const EVENT: &str = "MCHTRANSFER.BILL.FINISHED";

/// A transfer to a user in the merchant's own books, for [`check`](Self::check).
///
/// ```no_run
/// use wechatpay_sdk::notify::{Received, Transfer, TransferOutcome};
///
/// # fn example(received: &Received) -> Result<(), Box<dyn std::error::Error>> {
/// let transfer = Transfer::new("plfk2020042013", 100);
/// match transfer.outcome(received)? {
///     TransferOutcome::Success => println!("the user has the money"),
///     other => println!("the money is back: {other:?}"),
/// }
///
/// // To accept success only, of another merchant or of all that share the client's keys:
/// Transfer::new("plfk2020042014", 100).mchid("1900000109").check(received)?;
/// Transfer::new("plfk2020042015", 100).any_mchid().check(received)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a transfer does nothing until `check`"]
pub struct Transfer {
    out_bill_no: String,
    transfer_amount: Fen,
    merchant: Merchant,
}

/// How a transfer ended. [`Transfer`] has an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferOutcome {
    /// The user got the money.
    Success,
    /// The transfer failed. `fail_reason` in the content is the reason.
    Failed,
    /// The merchant cancelled the transfer.
    Cancelled,
}

impl Transfer {
    /// A transfer with the merchant's number, and its amount in fen.
    pub fn new(out_bill_no: impl Into<String>, transfer_amount: impl Into<Fen>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            transfer_amount: transfer_amount.into(),
            merchant: Merchant::Client,
        }
    }

    /// Sets the merchant that made the transfer. The default is the merchant of the client that received
    /// the notification.
    pub fn mchid(self, mchid: impl Into<String>) -> Self {
        Self { merchant: Merchant::Number(mchid.into()), ..self }
    }

    /// Accepts the transfer of any merchant that shares the client's keys.
    pub fn any_mchid(self) -> Self {
        Self { merchant: Merchant::Any, ..self }
    }

    /// Checks that a notification proves that the user got this transfer.
    ///
    /// # Errors
    /// The first member that differs or is missing; `state` for a transfer that failed or was cancelled.
    pub fn check(&self, received: &Received) -> Result<(), Mismatch> {
        self.outcome(received)?;
        check_success("state", &received.json().unwrap_or_default())
    }

    /// Checks that a notification is about this transfer, and returns how the transfer ended.
    ///
    /// # Errors
    /// The first member that differs or is missing.
    pub fn outcome(&self, received: &Received) -> Result<TransferOutcome, Mismatch> {
        check_signed(received)?;
        check_event(received, Protocol::V3, EVENT)?;
        let content: Value = received.json().unwrap_or_default();
        compare("out_bill_no", &self.out_bill_no, &content, &["/out_bill_no"])?;
        let amount = self.transfer_amount.get().to_string();
        compare("transfer_amount", &amount, &content, &["/transfer_amount"])?;
        self.merchant.check("mchid", received, &content, &["/mch_id", "/mchid"])?;
        match found(&content, &["/state"]).as_deref() {
            Some("SUCCESS") => Ok(TransferOutcome::Success),
            Some("FAIL") => Ok(TransferOutcome::Failed),
            Some("CANCELLED") => Ok(TransferOutcome::Cancelled),
            found => Err(Mismatch {
                member: "state",
                sub_order: None,
                expected: "SUCCESS".to_owned(),
                found: found.map(str::to_owned),
            }),
        }
    }
}
