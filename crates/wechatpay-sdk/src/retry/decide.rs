//! What follows a failed attempt.

use super::settle::{is_for_now, is_rate_limited};
use crate::error::{Delivery, Error, ErrorKind, FailedCheck, NextStep};
use crate::operation::Repeat;

/// What follows a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Nothing: it would end the same, or it is not safe.
    Stop,
    /// The same request.
    Repeat,
    /// A query, and then perhaps the same request.
    Query,
}

/// What follows `error` of a request of this kind. `clock_helps` says that the
/// clock was the reason and is known better now.
pub(crate) fn next(error: &Error, repeat: Repeat, clock_helps: bool) -> Next {
    let never_twice = match error.delivery() {
        Delivery::NotSent => {
            // Not one byte of it left: it may be sent, whatever it is.
            let passes = matches!(
                error.kind(),
                ErrorKind::Connect | ErrorKind::ConnectTimeout | ErrorKind::AttemptTimeout
            ) || error.is_transient();
            return if passes { Next::Repeat } else { Next::Stop };
        }
        Delivery::TookEffect => return Next::Stop,
        // It had no effect, or the platform asks for it once more.
        Delivery::NoEffect => true,
        Delivery::Unknown => error.kind() == ErrorKind::Accepted,
    };
    if !is_for_now(error) && !may_end_otherwise(error) && !clock_helps {
        return Next::Stop;
    }
    match error.meaning().map(|meaning| meaning.next) {
        // A 500 that is about the request (`OPENID_MISMATCH`) is documented as one.
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

/// The error with what its operation is known for: a refund that was answered by
/// 429, or by v2's word for it, may have been accepted, whatever the code (`docs/protocol.md` §4).
pub(crate) fn doubted(error: Error, repeat: Repeat) -> Error {
    let is_refusal = error.delivery() == Delivery::NoEffect;
    if is_rate_limited(&error) && is_refusal && matches!(repeat, Repeat::Queried(..)) {
        return error.with_delivery(Delivery::Unknown);
    }
    error
}

/// Whether what became of a request is not known for a reason that passes.
fn may_end_otherwise(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::AttemptTimeout | ErrorKind::Transport | ErrorKind::Accepted => true,
        ErrorKind::Verification => !matches!(
            error.failed_check(),
            // What the client knows, and its clock, are the same at the next answer.
            Some(
                FailedCheck::Clock { .. }
                    | FailedCheck::UnknownSerial { .. }
                    | FailedCheck::ExpiredCertificate { .. }
            )
        ),
        _ => false,
    }
}
