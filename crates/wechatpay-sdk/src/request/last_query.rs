//! The last step of a refund whose last answer was a 429: one query finds out whether the
//! platform has accepted the refund (`docs/protocol.md` §4).

use bytes::Bytes;

use super::lookup::Lookup;
use super::members::Members;
use crate::answer::{Readable as _, VerifiedAnswer};
use crate::error::{Delivery, Error, Result};

/// The result of the status query of a refund.
pub(super) enum LastQuery {
    /// The platform has this refund under its number.
    Found,
    /// The platform has a record under the number, and it is not known to be this refund.
    Other,
    /// The platform has no record under the number.
    Nothing,
    Failed(Error),
}

impl LastQuery {
    /// The result from the query's answer, which is `None` if the platform has no record under the
    /// number; `sent` are the refund's members.
    pub(super) fn of(
        answer: Result<Option<VerifiedAnswer>>,
        lookup: &Lookup,
        sent: &Members,
    ) -> Self {
        match answer {
            Ok(None) => Self::Nothing,
            Ok(Some(verified)) => match Bytes::read(verified) {
                Ok(found) if lookup.is_same(&sent.body, &found.http().members()) => Self::Found,
                _ => Self::Other,
            },
            Err(error) => Self::Failed(error),
        }
    }

    /// The call's error, with the delivery state and the explanation that follow from the query.
    pub(super) fn tell(self, error: Error) -> Error {
        let (delivery, words) = match self {
            Self::Found => (
                Delivery::TookEffect,
                "a status query found the refund, so it was accepted".into(),
            ),
            Self::Other => (
                Delivery::Unknown,
                "a status query found a refund under this number that differs from the request or \
                 cannot be compared with it"
                    .into(),
            ),
            // The platform may carry out the refund after its 429 (`docs/protocol.md` §4).
            Self::Nothing => (
                Delivery::Unknown,
                "a status query found no record under this number; the request may still be carried out"
                    .into(),
            ),
            Self::Failed(failure) => {
                (Delivery::Unknown, format!("the status query failed: {}", failure.what()))
            }
        };
        error.with_delivery(delivery).with_explanation(Some(words))
    }
}
