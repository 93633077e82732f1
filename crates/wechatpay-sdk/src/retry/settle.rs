//! What a call's error says, of all that its attempts have met.

use crate::error::{Delivery, Error, ErrorKind};

/// Codes by which the platform puts a request off (`platform.md` §3 and §4;
/// of v2 from its lists of errors).
const FOR_NOW: [&str; 8] = [
    "BIZERR_NEED_RETRY",
    "BIZ_ERR_NEED_RETRY",
    "FREQUENCY_LIMITED",
    "FREQ_LIMIT",
    "RATELIMIT_EXCEEDED",
    "RATE_LIMIT_EXCEEDED",
    "SYSTEMERROR",
    "SYSTEM_ERROR",
];

/// Whether an error answer is about the moment and not about the request.
pub(crate) fn is_for_now(error: &Error) -> bool {
    if error.kind() != ErrorKind::Api {
        return false;
    }
    let status = error.status().map_or(0, |status| status.as_u16());
    matches!(status, 429 | 500 | 502 | 503 | 504)
        || error.code().is_some_and(|code| FOR_NOW.contains(&code))
}

/// The attempts of a call so far: how many, and what they come to.
#[derive(Debug)]
pub(crate) struct Attempts {
    made: u32,
    /// Of a read, which does nothing, whatever becomes of its attempts.
    reads: bool,
    /// Whether a refusal tells of the earlier attempts, too.
    is_conclusive: bool,
    error: Option<Error>,
}

impl Attempts {
    pub(crate) fn new(reads: bool) -> Self {
        Self { made: 0, reads, is_conclusive: reads, error: None }
    }

    pub(crate) fn made(&self) -> u32 {
        self.made
    }

    /// A query has said that nothing stands under the business number.
    pub(crate) fn nothing_was_done(&mut self) {
        self.is_conclusive = true;
    }

    /// Takes the error of an attempt. The call may have taken effect if any of
    /// them may: a later one that was not sent, or was turned away at the door,
    /// says nothing of those before.
    pub(crate) fn failed(&mut self, error: Error) {
        self.made += 1;
        let is_conclusive = std::mem::replace(&mut self.is_conclusive, self.reads);
        let settled = match self.error.take() {
            Some(worst) if rank(error.delivery()) < rank(worst.delivery()) => {
                if !is_about_the_request(&error) {
                    worst
                } else if is_conclusive {
                    error
                } else {
                    // Its words are of use; what it says of itself is not true
                    // of the call.
                    error.with_delivery(worst.delivery())
                }
            }
            _ => error,
        };
        self.error = Some(settled);
    }

    /// Nor did asking what became of it succeed.
    pub(crate) fn query_failed(&mut self, error: &Error) {
        self.made += 1;
        let why = format!("what became of it could not be asked for: {error}");
        self.error = self.error.take().map(|own| own.with_explanation(Some(why)));
    }

    /// The call's error.
    pub(crate) fn into_error(self) -> Error {
        let none = || Error::request("the call was not tried");
        self.error.unwrap_or_else(none).with_attempts(self.made)
    }
}

/// Whether a refusal is the platform's last word on this request, and not that
/// of its gateway, which looked at no business number.
fn is_about_the_request(error: &Error) -> bool {
    let is_refusal = error.delivery() == Delivery::Rejected && error.kind() == ErrorKind::Api;
    let is_unauthorized = error.status().is_some_and(|status| status.as_u16() == 401);
    is_refusal && !is_for_now(error) && !is_unauthorized
}

fn rank(delivery: Delivery) -> u8 {
    match delivery {
        Delivery::NotSent => 0,
        Delivery::Rejected => 1,
        Delivery::Unknown => 2,
        Delivery::Processed => 3,
    }
}
