//! What goes wrong with one request, by its header and the rules together.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::tamper::tamper;
use super::what::{Tampering, What};
use crate::merchants::Identity;
use crate::wire::fault::Fault;

/// What is to go wrong with one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) error: Option<Injected>,
    pub(crate) milliseconds: u64,
    /// Whether it is carried out before the connection ends.
    pub(crate) drop: Option<bool>,
    pub(crate) signature: Option<Tampering>,
}

/// An error instead of the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Injected {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) status: StatusCode,
    /// Whether it is carried out all the same.
    pub(crate) after: bool,
}

impl Injected {
    fn new(code: &str, status: Option<u16>, message: Option<&str>, after: bool) -> Self {
        Self {
            code: code.to_owned(),
            message: message.unwrap_or("模拟的错误").to_owned(),
            status: status
                .and_then(|status| StatusCode::from_u16(status).ok())
                .unwrap_or_else(|| usual_status(code)),
            after,
        }
    }

    /// As v3 words it.
    pub(crate) fn fault(&self) -> Fault {
        Fault::injected(self.status, self.code.clone(), &self.message)
    }
}

impl Plan {
    /// Of two failures of one kind, the one that was asked for first counts.
    pub(super) fn add(&mut self, what: &What) {
        match what {
            What::Error { code, status, message, after } => {
                let error = Injected::new(code, *status, message.as_deref(), *after);
                self.error.get_or_insert(error);
            }
            What::RateLimit { .. } => {
                let error = Injected::new("RATELIMIT_EXCEEDED", None, Some("请求过于频繁"), false);
                self.error.get_or_insert(error);
            }
            What::Latency { milliseconds } => {
                self.milliseconds = self.milliseconds.saturating_add(*milliseconds);
            }
            What::Drop { after } => {
                self.drop.get_or_insert(*after);
            }
            What::Signature { how } => {
                self.signature.get_or_insert(*how);
            }
        }
    }

    /// Spoils the signature of an answer that has one; whether it has.
    pub(crate) fn tamper(&self, identity: &Identity, response: &mut Response<Bytes>) -> bool {
        self.signature.is_some_and(|how| tamper(how, identity, response))
    }
}

/// What the header's words ask for; everything that is no word of ours is an error code.
pub(super) fn by_header(text: &str) -> What {
    if let Some(milliseconds) = text.strip_prefix("latency=") {
        return What::Latency { milliseconds: milliseconds.parse().unwrap_or(0) };
    }
    match text {
        "drop" => What::Drop { after: false },
        "drop-after" => What::Drop { after: true },
        "broken-signature" => What::Signature { how: Tampering::Broken },
        "unknown-key" => What::Signature { how: Tampering::UnknownKey },
        "missing-signature" => What::Signature { how: Tampering::Missing },
        "other-body" => What::Signature { how: Tampering::OtherBody },
        "other-key" => What::Signature { how: Tampering::OtherKey },
        "other-time" => What::Signature { how: Tampering::OtherTime },
        "probe" => What::Signature { how: Tampering::Probe },
        code => {
            let (code, after) = match code.strip_suffix("-after") {
                Some(code) => (code, true),
                None => (code, false),
            };
            What::Error { code: code.to_owned(), status: None, message: None, after }
        }
    }
}

/// The status that the platform documents with a code; 400 for those of single operations.
fn usual_status(code: &str) -> StatusCode {
    match code {
        "SIGN_ERROR" => StatusCode::UNAUTHORIZED,
        "NO_AUTH"
        | "NOT_ENOUGH"
        | "USER_ACCOUNT_ABNORMAL"
        | "OUT_TRADE_NO_USED"
        | "ACCOUNT_ERROR"
        | "TRADE_ERROR"
        | "RULE_LIMIT"
        | "RULELIMIT" => StatusCode::FORBIDDEN,
        "RESOURCE_NOT_EXISTS" | "ORDER_NOT_EXIST" | "MCH_NOT_EXISTS" => StatusCode::NOT_FOUND,
        "FREQUENCY_LIMITED" | "RATELIMIT_EXCEEDED" | "RATELIMIT_EXCEED" | "FREQUENCY_LIMIT" => {
            StatusCode::TOO_MANY_REQUESTS
        }
        "SYSTEM_ERROR" | "BANK_ERROR" => StatusCode::INTERNAL_SERVER_ERROR,
        "SERVICE_UNAVAILABLE" => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::BAD_REQUEST,
    }
}
