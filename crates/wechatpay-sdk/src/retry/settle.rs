//! What a call's error says, of all that its attempts have met.

use crate::code::{self, Code};
use crate::error::{Delivery, Error, ErrorKind};
use crate::sign::v3::is_signed;

/// Codes by which the platform puts a request off for another reason than too many requests.
const FOR_NOW: [Code; 2] = [code::BIZERR_NEED_RETRY, code::SYSTEM_ERROR];

/// Whether an error answer is about the moment and not about the request.
pub(crate) fn is_for_now(error: &Error) -> bool {
    if error.kind() != ErrorKind::Api {
        return false;
    }
    let status = error.status().map_or(0, |status| status.as_u16());
    matches!(status, 429 | 500 | 502 | 503 | 504)
        || error.is(code::FREQUENCY_LIMITED)
        || FOR_NOW.iter().any(|code| error.is(*code))
}

/// Whether the platform says that there were too many requests: by its status, or in any of its words for
/// it (`docs/protocol.md` §3 and §4).
pub(crate) fn is_rate_limited(error: &Error) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 429) || error.is(code::FREQUENCY_LIMITED)
}

/// The attempts of a call so far: how many, and what they come to.
#[derive(Debug)]
pub(crate) struct Attempts {
    made: u32,
    /// Of a read, which does nothing, whatever becomes of its attempts.
    reads: bool,
    /// Whether an attempt may still be on its way: it was sent, and nobody who knows what became of
    /// it has answered.
    is_under_way: bool,
    error: Option<Error>,
}

impl Attempts {
    pub(crate) fn new(reads: bool) -> Self {
        Self { made: 0, reads, is_under_way: false, error: None }
    }

    pub(crate) fn made(&self) -> u32 {
        self.made
    }

    /// A query has said that nothing stands under the business number. It allows the same request
    /// again, and proves nothing of an attempt that may arrive later.
    pub(crate) fn nothing_was_done(&mut self) {
        if !self.is_under_way {
            self.error = self.error.take().map(|error| error.with_delivery(Delivery::NoEffect));
        }
    }

    /// Whether an attempt may still arrive, or still be worked on.
    pub(crate) fn is_under_way(&self) -> bool {
        self.is_under_way
    }

    /// Takes the error of an attempt. The call may have taken effect if any of
    /// them may: a later one that was not sent, or was refused by the gateway,
    /// says nothing of those before.
    pub(crate) fn failed(&mut self, error: Error) {
        self.made += 1;
        self.is_under_way |= may_be_under_way(&error);
        let settled = match self.error.take() {
            Some(worst) if rank(error.delivery()) < rank(worst.delivery()) => {
                if is_about_the_request(&error) {
                    // Its words are of use; what it says of itself is not true
                    // of the call.
                    error.with_delivery(worst.delivery())
                } else {
                    worst
                }
            }
            _ => error,
        };
        self.error = Some(settled);
    }

    /// Nor did asking what became of it succeed.
    pub(crate) fn query_failed(&mut self, error: &Error) {
        self.made += 1;
        let why = format!("could not query what became of it: {}", error.what());
        self.error = self.error.take().map(|own| own.with_explanation(Some(why)));
    }

    /// The call's error. That of a read had no effect, wherever it failed.
    pub(crate) fn into_error(self) -> Error {
        let none = || Error::request("the call was not tried");
        let error = self.error.unwrap_or_else(none).with_attempts(self.made);
        let has_no_effect = self.reads && error.delivery() != Delivery::NotSent;
        if has_no_effect { error.with_delivery(Delivery::NoEffect) } else { error }
    }
}

/// Whether an attempt that ended so may still reach the platform, or still be worked on there. The
/// platform's own word that there were too many requests is an end.
fn may_be_under_way(error: &Error) -> bool {
    let is_put_off = error.kind() == ErrorKind::Api && error.is(code::FREQUENCY_LIMITED);
    // A signature that is there and wrong: somebody has changed the answer.
    let is_forged = !error.authenticated() && error.headers().is_some_and(is_signed);
    error.delivery() == Delivery::Unknown && (!is_put_off || is_forged)
}

/// Whether a refusal is the platform's last word on this request, and not that
/// of its gateway, which looked at no business number.
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
