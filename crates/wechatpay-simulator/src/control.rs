//! What payers, banks and time do to orders and refunds, at the request of a test: as methods, and
//! over HTTP under `/_simulator/` for scripts in any language. Unsigned: it is no part of the
//! platform.

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::answer::plain;
use crate::clock::rfc3339;
use crate::error::{Error, Result};
use crate::fault::Fault;
use crate::platform::Platform;
use crate::state::{Order, Refund, Refusal};
use crate::target;

/// An order as it stands after its payment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Transaction {
    /// The platform's number of the payment.
    pub transaction_id: String,
    /// The merchant's number of the order.
    pub out_trade_no: String,
    /// The amount of the order, in fen.
    pub total: i64,
    /// When it was paid, RFC 3339 in Beijing time.
    pub success_time: String,
}

/// A refund as the platform has it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefundRecord {
    /// The platform's number of the refund.
    pub refund_id: String,
    /// The merchant's number of the refund.
    pub out_refund_no: String,
    /// The payment it refunds.
    pub transaction_id: String,
    /// The amount of the refund, in fen.
    pub refund: i64,
    /// `PROCESSING`, `SUCCESS` or `ABNORMAL`.
    pub status: String,
}

impl Transaction {
    fn of(order: &Order) -> Option<Self> {
        let payment = order.payment.as_ref()?;
        Some(Self {
            transaction_id: payment.transaction_id.clone(),
            out_trade_no: order.terms.out_trade_no.clone(),
            total: order.terms.total,
            success_time: rfc3339(payment.at),
        })
    }
}

impl RefundRecord {
    pub(crate) fn of(refund: &Refund) -> Self {
        Self {
            refund_id: refund.refund_id.clone(),
            out_refund_no: refund.terms.out_refund_no.clone(),
            transaction_id: refund.transaction_id.clone(),
            refund: refund.terms.refund,
            status: refund.status().to_owned(),
        }
    }
}

pub(crate) fn pay(platform: &Platform, out_trade_no: &str) -> Result<Transaction, Refusal> {
    let now = platform.identity.clock.now();
    let mut state = platform.state();
    let order = state.pay(out_trade_no, now)?;
    Transaction::of(order).ok_or(Refusal::OrderUnpaid)
}

pub(crate) fn make_abnormal(platform: &Platform, number: &str) -> Result<RefundRecord, Refusal> {
    platform.state().make_abnormal(number).map(RefundRecord::of)
}

pub(crate) fn succeed(platform: &Platform, number: &str) -> Result<RefundRecord, Refusal> {
    let now = platform.identity.clock.now();
    platform.state().succeed(number, now).map(RefundRecord::of)
}

/// Words a refusal for the error of a method.
pub(crate) fn explain(refusal: Refusal, number: &str) -> Error {
    let fault = Fault::from(refusal);
    let code = fault.code.unwrap_or("");
    Error::new(format!("`{number}`: {code}: {}", fault.message))
}

/// Answers what is asked under `/_simulator/`.
pub(crate) fn answer(platform: &Platform, parts: &Parts) -> Response<Bytes> {
    let path = parts.uri.path();
    let mut segments = path.trim_start_matches("/_simulator/").split('/');
    let (kind, number, action) = (segments.next(), segments.next(), segments.next());
    let (Some(kind), Some(number), Some(action), None) = (kind, number, action, segments.next())
    else {
        return plain(StatusCode::NOT_FOUND, None);
    };
    let Ok(Value::String(number)) = target::variable("number", number) else {
        return plain(StatusCode::BAD_REQUEST, None);
    };
    if !matches!((kind, action), ("orders", "pay") | ("refunds", "abnormal" | "succeed")) {
        return plain(StatusCode::NOT_FOUND, None);
    }
    if parts.method != Method::POST {
        return plain(StatusCode::METHOD_NOT_ALLOWED, None);
    }
    let done = match action {
        "pay" => pay(platform, &number).map(|paid| {
            json!({
                "transaction_id": paid.transaction_id,
                "out_trade_no": paid.out_trade_no,
                "total": paid.total,
                "success_time": paid.success_time,
            })
        }),
        "abnormal" => make_abnormal(platform, &number).map(|refund| describe(&refund)),
        _ => succeed(platform, &number).map(|refund| describe(&refund)),
    };
    match done {
        Ok(body) => plain(StatusCode::OK, Some(&body)),
        Err(refusal) => {
            let fault = Fault::from(refusal);
            plain(fault.status, fault.body().as_ref())
        }
    }
}

fn describe(refund: &RefundRecord) -> Value {
    json!({
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "transaction_id": refund.transaction_id,
        "refund": refund.refund,
        "status": refund.status,
    })
}
