//! Compares a refund with the merchant's own books.

use serde_json::Value;

use super::mismatch::{
    Merchant, Mismatch, check_event, check_signed, check_success, compare, compare_currency,
    compare_given, found,
};
use super::received::Received;
use super::v2_event::REFUND;
use crate::message::Fen;
use crate::operation::Protocol;

/// A refund in the merchant's own books, for [`check`](Self::check).
///
/// ```no_run
/// use wechatpay_sdk::notify::{Received, Refund, RefundOutcome};
///
/// # fn example(received: &Received) -> Result<(), Box<dyn std::error::Error>> {
/// // A refund of 1 yuan, and the order that it belongs to.
/// let refund = Refund::new("1217752501201407033233368018", 100).out_trade_no("order-0001");
/// match refund.outcome(received)? {
///     RefundOutcome::Success => println!("the payer has the money"),
///     other => println!("pay back in another way: {other:?}"),
/// }
///
/// // To accept success only, in another currency, of another merchant or of all:
/// Refund::new("refund-0002", 100).currency("HKD").mchid("1900000109").check(received)?;
/// Refund::new("refund-0003", 100).any_mchid().check(received)?;
///
/// // The refund notification of v2 is not signed: it is a hint to query the refund.
/// if !received.is_signed() {
///     let hint: RefundOutcome = Refund::new("refund-0004", 100).check_unsigned(received)?;
///     println!("query refund-0004: {hint:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a refund does nothing until `check`"]
pub struct Refund {
    out_refund_no: String,
    refund: Fen,
    currency: String,
    out_trade_no: Option<String>,
    merchant: Merchant,
}

/// How a refund ended. [`Refund`] has an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundOutcome {
    /// The payer got the money.
    Success,
    /// The refund was closed, and the money stays with the merchant.
    Closed,
    /// The payer's account does not accept the money. `apply-abnormal-refund` sends it to another account.
    Abnormal,
}

impl Refund {
    /// A refund with the merchant's refund number, and its amount in fen. For another
    /// [`currency`](Self::currency), the amount is in its smallest unit.
    pub fn new(out_refund_no: impl Into<String>, refund: impl Into<Fen>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(),
            refund: refund.into(),
            currency: "CNY".to_owned(),
            out_trade_no: None,
            merchant: Merchant::Client,
        }
    }

    /// Sets the currency by its three letters. The default is `CNY`.
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..self }
    }

    /// Sets the merchant's number of the refunded order. By default it is not compared.
    pub fn out_trade_no(self, out_trade_no: impl Into<String>) -> Self {
        Self { out_trade_no: Some(out_trade_no.into()), ..self }
    }

    /// Sets the merchant of the order: `mchid`, or `sp_mchid` for a partner's order. The default is the
    /// merchant of the client that received the notification.
    pub fn mchid(self, mchid: impl Into<String>) -> Self {
        Self { merchant: Merchant::Number(mchid.into()), ..self }
    }

    /// Accepts the refund of any merchant that shares the client's keys.
    pub fn any_mchid(self) -> Self {
        Self { merchant: Merchant::Any, ..self }
    }

    /// Checks that a signed notification proves that the payer got this refund.
    ///
    /// A refund notification of v2 that is not signed never passes: see
    /// [`check_unsigned`](Self::check_unsigned).
    ///
    /// # Errors
    /// The first member that differs or is missing; `refund_status` for a refund that was
    /// closed or is abnormal, `sign` for a notification that is not signed.
    pub fn check(&self, received: &Received) -> Result<(), Mismatch> {
        self.outcome(received)?;
        check_success("refund_status", &content(received))
    }

    /// Checks that a signed notification is about this refund, and returns how the refund ended.
    ///
    /// # Errors
    /// The first member that differs or is missing; `sign` for a notification that is not
    /// signed.
    pub fn outcome(&self, received: &Received) -> Result<RefundOutcome, Mismatch> {
        check_signed(received)?;
        let content = content(received);
        let outcome = outcome(received, &content)?;
        self.check_members(&content)?;
        self.merchant.check("mchid", received, &content, &["/mchid", "/sp_mchid", "/mch_id"])?;
        Ok(outcome)
    }

    /// Compares the decrypted content of a v2 refund notification, signed or not, and returns the outcome
    /// that it claims.
    ///
    /// This proves little: somebody may have replayed an old notification or combined parts of several,
    /// and its merchant is unknown. Use it as a hint to query the refund, and rely on the answer to the
    /// query.
    ///
    /// # Errors
    /// The first member that differs or is missing.
    pub fn check_unsigned(&self, received: &Received) -> Result<RefundOutcome, Mismatch> {
        check_event(received, Protocol::V2, REFUND)?;
        let content = content(received);
        let outcome = outcome(received, &content)?;
        self.check_members(&content)?;
        Ok(outcome)
    }

    fn check_members(&self, content: &Value) -> Result<(), Mismatch> {
        compare("out_refund_no", &self.out_refund_no, content, &["/out_refund_no"])?;
        let refund = self.refund.get().to_string();
        compare("refund", &refund, content, &["/amount/refund", "/refund_fee"])?;
        compare_currency(&self.currency, content, &["/amount/currency"])?;
        compare_given("out_trade_no", &self.out_trade_no, content, &["/out_trade_no"])
    }
}

/// The members of a refund in one object. In v2 they are within `req_info`, and the merchant
/// of a signed document is beside it.
fn content(received: &Received) -> Value {
    let mut content: Value = received.json().unwrap_or_default();
    if !received.is_v2() {
        return content;
    }
    let mut inner = content.get_mut("req_info").map(Value::take).unwrap_or_default();
    if let (Some(inner), true) = (inner.as_object_mut(), received.is_signed()) {
        let mchid = content.get_mut("mch_id").map(Value::take).unwrap_or_default();
        inner.insert("mch_id".to_owned(), mchid);
    }
    inner
}

/// The outcome, which event and status have to agree about.
fn outcome(received: &Received, content: &Value) -> Result<RefundOutcome, Mismatch> {
    let status = found(content, &["/refund_status"]);
    let outcome = match (received.is_v2(), status.as_deref()) {
        (_, Some("SUCCESS")) => Some(RefundOutcome::Success),
        (false, Some("CLOSED")) | (true, Some("REFUNDCLOSE")) => Some(RefundOutcome::Closed),
        (false, Some("ABNORMAL")) | (true, Some("CHANGE")) => Some(RefundOutcome::Abnormal),
        _ => None,
    };
    if received.is_v2() {
        check_event(received, Protocol::V2, REFUND)?;
    } else if outcome.is_some() {
        let event = format!("REFUND.{}", status.as_deref().unwrap_or_default());
        check_event(received, Protocol::V3, &event)?;
    } else {
        check_event(received, Protocol::V3, "REFUND.SUCCESS")?;
    }
    match outcome {
        Some(outcome) => Ok(outcome),
        None => Err(Mismatch {
            member: "refund_status",
            sub_order: None,
            expected: "SUCCESS".to_owned(),
            found: status,
        }),
    }
}
