//! The faults of one request, from its header and the rules together.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::tamper::tamper;
use super::what::{Tampering, What};
use crate::catalogue::Operation;
use crate::merchants::Identity;
use crate::wire::fault::Fault;

/// The faults of one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) error: Option<Injected>,
    pub(crate) milliseconds: u64,
    /// Whether the request is carried out before the connection is closed.
    pub(crate) drop: Option<bool>,
    pub(crate) signature: Option<Tampering>,
}

/// An error response instead of the ordinary response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Injected {
    pub(crate) code: String,
    /// From the catalogue if absent.
    message: Option<String>,
    /// From the catalogue if absent.
    status: Option<StatusCode>,
    /// Whether the request is carried out before the error is returned.
    pub(crate) after: bool,
}

impl Injected {
    fn new(code: &str, status: Option<u16>, message: Option<&str>, after: bool) -> Self {
        Self {
            code: code.to_owned(),
            message: message.map(str::to_owned),
            status: status.and_then(|status| StatusCode::from_u16(status).ok()),
            after,
        }
    }

    /// The fault of v3, for an operation.
    pub(crate) fn fault(&self, operation: &Operation) -> Fault {
        let documented = operation.error(&self.code);
        let documented = documented.and_then(|error| StatusCode::from_u16(error.status).ok());
        let status = self.status.or(documented).unwrap_or_else(|| usual_status(&self.code));
        Fault::injected(status, self.code.clone(), self.message(operation))
    }

    /// The message of the response, for humans.
    pub(crate) fn message<'a>(&'a self, operation: &'a Operation) -> &'a str {
        let documented = || operation.error(&self.code).map(|error| &*error.message);
        self.message.as_deref().or_else(documented).unwrap_or("模拟的错误")
    }
}

impl Plan {
    /// Adds a fault. Of two faults of the same kind, the first one is kept.
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

    /// Tampers with the signature of a response; returns whether the response had a signature.
    pub(crate) fn tamper(&self, identity: &Identity, response: &mut Response<Bytes>) -> bool {
        self.signature.is_some_and(|how| tamper(how, identity, response))
    }
}

/// Parses the value of the header. Any word that is not a keyword is an error code.
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

/// The status of an error code that the operation does not have in the catalogue.
fn usual_status(code: &str) -> StatusCode {
    match code {
        "SERVICE_UNAVAILABLE" => StatusCode::SERVICE_UNAVAILABLE,
        "TRADE_ERROR" | "ACCOUNT_ERROR" => StatusCode::FORBIDDEN,
        _ => StatusCode::BAD_REQUEST,
    }
}
