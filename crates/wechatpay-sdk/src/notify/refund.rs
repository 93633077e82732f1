//! A refund, compared with the merchant's own books.

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
/// let refund = Refund::new("1217752501201407033233368018", 100);
/// match refund.outcome(received)? {
///     RefundOutcome::Success => println!("the payer has the money"),
///     other => println!("pay back in another way: {other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a refund says nothing until `check`"]
pub struct Refund {
    out_refund_no: String,
    refund: Fen,
    currency: String,
    out_trade_no: Option<String>,
    merchant: Merchant,
}

/// How a refund ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundOutcome {
    /// The payer got the money.
    Success,
    /// The refund was closed, and the money stays with the merchant.
    Closed,
    /// The payer's account does not take the money: `apply-abnormal-refund` sends it to
    /// another one.
    Abnormal,
}

impl Refund {
    /// The merchant's refund number, and the amount in fen, or in the smallest unit of
    /// another [`currency`](Self::currency).
    pub fn new(out_refund_no: impl Into<String>, refund: impl Into<Fen>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(),
            refund: refund.into(),
            currency: "CNY".to_owned(),
            out_trade_no: None,
            merchant: Merchant::Client,
        }
    }

    /// The currency, by its three letters; `CNY` without this call.
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..self }
    }

    /// The merchant's number of the order that is refunded. Without this call it is not
    /// compared.
    pub fn out_trade_no(self, out_trade_no: impl Into<String>) -> Self {
        Self { out_trade_no: Some(out_trade_no.into()), ..self }
    }

    /// The merchant of the order, `mchid`, or `sp_mchid` for a partner's order. Without
    /// this call it is the merchant of the client that received the notification.
    pub fn mchid(self, mchid: impl Into<String>) -> Self {
        Self { merchant: Merchant::Number(mchid.into()), ..self }
    }

    /// Accepts the refund of any merchant that shares the client's keys.
    pub fn any_mchid(self) -> Self {
        Self { merchant: Merchant::Any, ..self }
    }

    /// Checks that a signed notification says that the payer got this refund.
    ///
    /// The refund notification of v2 is not signed, and never passes: see
    /// [`check_unsigned`](Self::check_unsigned).
    ///
    /// # Errors
    /// The first member that differs or is missing; `refund_status` for a refund that was
    /// closed or is abnormal, `sign` for a notification that is not signed.
    pub fn check(&self, received: &Received) -> Result<(), Mismatch> {
        self.outcome(received)?;
        check_success("refund_status", &content(received))
    }

    /// Checks that a signed notification is about this refund, and says how it ended.
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

    /// Compares the decrypted content of a v2 refund notification, signed or not, and gives
    /// the outcome that it claims.
    ///
    /// This proves little: an unsigned notification can be an old one that somebody sends
    /// again, or parts of several put together, and its merchant is not known. Take it as a
    /// hint to query the refund, and believe the answer to the query.
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
