//! The error of a call, combined from the errors of all its attempts.

use crate::code::{self, Code};
use crate::error::{Delivery, Error, ErrorKind};

/// The codes of temporary refusals for a reason other than too many requests.
const FOR_NOW: [Code; 2] = [code::BIZERR_NEED_RETRY, code::SYSTEM_ERROR];

/// Whether an error answer is temporary and does not depend on the request.
pub(crate) fn is_for_now(error: &Error) -> bool {
    if error.kind() != ErrorKind::Api {
        return false;
    }
    let status = error.status().map_or(0, |status| status.as_u16());
    matches!(status, 429 | 500 | 502 | 503 | 504)
        || error.is(code::FREQUENCY_LIMITED)
        || FOR_NOW.iter().any(|code| error.is(*code))
}

/// Whether the platform reports too many requests: with its status, or with any of its codes for
/// it (`docs/protocol.md` §3 and §4).
pub(crate) fn is_rate_limited(error: &Error) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 429) || error.is(code::FREQUENCY_LIMITED)
}

/// The attempts of a call so far: their number and their combined error.
#[derive(Debug)]
pub(crate) struct Attempts {
    made: u32,
    /// Whether the call only reads. A read never has an effect, whatever happens to its attempts.
    reads: bool,
    error: Option<Error>,
}

impl Attempts {
    pub(crate) fn new(reads: bool) -> Self {
        Self { made: 0, reads, error: None }
    }

    pub(crate) fn made(&self) -> u32 {
        self.made
    }

    /// Adds the error of an attempt. The call may have taken effect if any of its attempts
    /// may have. A later attempt that was not sent, or was refused by the gateway,
    /// says nothing about earlier attempts.
    pub(crate) fn failed(&mut self, error: Error) {
        self.made += 1;
        let settled = match self.error.take() {
            Some(worst) if rank(error.delivery()) < rank(worst.delivery()) => {
                if is_about_the_request(&error) {
                    // The text of this error is useful, but its delivery state is not true for the whole
                    // call.
                    error.with_delivery(worst.delivery())
                } else {
                    worst
                }
            }
            _ => error,
        };
        self.error = Some(settled);
    }

    /// Adds a failed status query. It counts as an attempt.
    pub(crate) fn query_failed(&mut self, error: &Error) {
        self.made += 1;
        let why = format!("could not query the outcome: {}", error.what());
        self.error = self.error.take().map(|own| own.with_explanation(Some(why)));
    }

    /// The call's error. A read had no effect, wherever it failed.
    pub(crate) fn into_error(self) -> Error {
        let none = || Error::request("the call made no attempt");
        let error = self.error.unwrap_or_else(none).with_attempts(self.made);
        let has_no_effect = self.reads && error.delivery() != Delivery::NotSent;
        if has_no_effect { error.with_delivery(Delivery::NoEffect) } else { error }
    }
}

/// Whether a refusal is the platform's final answer to this request. A refusal by
/// the platform's gateway is not: the gateway does not look at business numbers.
fn is_about_the_request(error: &Error) -> bool {
    let is_refusal = error.delivery() == Delivery::NoEffect && error.kind() == ErrorKind::Api;
    let is_unauthorized = error.status().is_some_and(|status| status.as_u16() == 401);
    is_refusal && !is_for_now(error) && !is_unauthorized
}

fn rank(delivery: Delivery) -> u8 {
    match delivery {
        Delivery::NotSent => 0,
        Delivery::NoEffect => 1,
        Delivery::Unknown => 2,
        Delivery::TookEffect => 3,
    }
}
