//! Decides the step after a failed attempt.

use super::settle::{is_for_now, is_rate_limited};
use crate::error::{Delivery, Error, ErrorKind, FailedCheck, NextStep};
use crate::operation::Repeat;

/// The step after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Stop: the result would be the same, or a retry is not safe.
    Stop,
    /// Send the same request again.
    Repeat,
    /// Query the outcome first, then send the same request again if the query allows it.
    Query,
}

/// The step after `error` of a request of this kind. `clock_helps`: the wrong clock was
/// the reason, and the clock is now corrected.
pub(crate) fn next(error: &Error, repeat: Repeat, clock_helps: bool) -> Next {
    let never_twice = match error.delivery() {
        Delivery::NotSent => {
            // Not a single byte was sent, so every request may be sent again.
            let passes = matches!(
                error.kind(),
                ErrorKind::Connect | ErrorKind::ConnectTimeout | ErrorKind::AttemptTimeout
            ) || error.is_transient();
            return if passes { Next::Repeat } else { Next::Stop };
        }
        Delivery::TookEffect => return Next::Stop,
        // The request had no effect, or the platform asks to send it again.
        Delivery::NoEffect => true,
        Delivery::Unknown => error.kind() == ErrorKind::Accepted,
    };
    if !is_for_now(error) && !may_end_otherwise(error) && !clock_helps {
        return Next::Stop;
    }
    match error.meaning().map(|meaning| meaning.next) {
        // A 500 with a code about the request itself (`OPENID_MISMATCH`) is documented as one.
        Some(NextStep::DoNotRepeat) if !clock_helps => return Next::Stop,
        Some(NextStep::QueryFirst) => {
            return match repeat {
                Repeat::Reads => Next::Repeat,
                Repeat::Queried(..) => Next::Query,
                _ => Next::Stop,
            };
        }
        _ => {}
    }
    match repeat {
        Repeat::Never => Next::Stop,
        Repeat::Refused(_) if never_twice => Next::Repeat,
        Repeat::Refused(_) => Next::Stop,
        Repeat::Reads | Repeat::Idempotent(_) => Next::Repeat,
        Repeat::Queried(..) if never_twice => Next::Repeat,
        Repeat::Queried(..) => Next::Query,
    }
}

/// The error, with the knowledge about its operation: a refund that was answered with 429, or with
/// v2's code for too many requests, may have been accepted, whatever the code (`docs/protocol.md` §4).
pub(crate) fn doubted(error: Error, repeat: Repeat) -> Error {
    let is_refusal = error.delivery() == Delivery::NoEffect;
    if is_rate_limited(&error) && is_refusal && matches!(repeat, Repeat::Queried(..)) {
        return error.with_delivery(Delivery::Unknown);
    }
    error
}

/// Whether the outcome of a request is unknown for a temporary reason.
fn may_end_otherwise(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::AttemptTimeout | ErrorKind::Transport | ErrorKind::Accepted => true,
        ErrorKind::Verification => !matches!(
            error.failed_check(),
            // The client's keys and its clock will be the same for the next answer.
            Some(
                FailedCheck::Clock { .. }
                    | FailedCheck::UnknownSerial { .. }
                    | FailedCheck::ExpiredCertificate { .. }
            )
        ),
        _ => false,
    }
}
