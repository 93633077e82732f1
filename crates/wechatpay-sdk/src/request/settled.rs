//! The end of a refund whose last answer was a 429: one query tells whether the
//! platform has accepted it (`docs/protocol.md` §4).

use bytes::Bytes;
use serde_json::Value;

use crate::answer::{Readable as _, VerifiedAnswer};
use crate::error::{Delivery, Error, Result};

/// What a query has said of a refund.
pub(super) enum Settled {
    /// The refund stands under its number.
    Found,
    /// Something stands under the number, and it is not known to be this refund.
    Other,
    /// Nothing stands under the number.
    Nothing,
    Failed(Error),
}

impl Settled {
    /// From the query's answer, which is `None` where nothing stands under the number;
    /// `sent` is the refund's body, and `number` the member that names it.
    pub(super) fn of(
        answer: Result<Option<VerifiedAnswer>>,
        sent: Option<&Bytes>,
        number: &str,
    ) -> Self {
        match answer {
            Ok(None) => Self::Nothing,
            Ok(Some(verified)) => match Bytes::read(verified) {
                Ok(found)
                    if sent.is_some_and(|sent| are_one(sent, found.http().body(), number)) =>
                {
                    Self::Found
                }
                _ => Self::Other,
            },
            Err(error) => Self::Failed(error),
        }
    }

    /// The call's error, and how far its request is now known to have come.
    /// `is_under_way`: an attempt may still arrive.
    pub(super) fn tell(self, error: Error, is_under_way: bool) -> Error {
        let (delivery, words) = match self {
            Self::Found => (
                Delivery::TookEffect,
                "a status query has found the refund: it was accepted".into(),
            ),
            Self::Other => (
                Delivery::Unknown,
                "a status query has found another refund under this number, or one that cannot \
                 be compared"
                    .into(),
            ),
            Self::Nothing if !is_under_way => {
                (Delivery::NoEffect, "a status query has found no refund under this number".into())
            }
            // What was sent and not answered may still arrive.
            Self::Nothing => (
                Delivery::Unknown,
                "a status query has found no refund under this number, but an earlier attempt \
                 was not answered and may still arrive"
                    .into(),
            ),
            Self::Failed(failure) => {
                (Delivery::Unknown, format!("the status query has failed: {}", failure.what()))
            }
        };
        error.with_delivery(delivery).with_explanation(Some(words))
    }
}

/// Whether a refund's request and the answer of its query have the same number and
/// the same amount.
fn are_one(sent: &[u8], found: &[u8], number: &str) -> bool {
    let read = |bytes| serde_json::from_slice::<Value>(bytes).unwrap_or_default();
    let (sent, found) = (read(sent), read(found));
    let same = |pointer: &str| {
        sent.pointer(pointer).is_some_and(|own| found.pointer(pointer) == Some(own))
    };
    same(&format!("/{number}")) && same("/amount/refund")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refund_is_known_by_its_number_and_its_amount() {
        const SENT: &[u8] = br#"{"out_refund_no":"r1","amount":{"refund":100,"total":1000}}"#;
        for (found, expected) in [
            (&br#"{"out_refund_no":"r1","amount":{"refund":100,"payer_refund":90}}"#[..], true),
            (br#"{"out_refund_no":"r2","amount":{"refund":100}}"#, false),
            (br#"{"out_refund_no":"r1","amount":{"refund":101}}"#, false),
            (br#"{"out_refund_no":"r1"}"#, false),
            (br#"{"amount":{"refund":100}}"#, false),
            (b"", false),
            (b"<xml></xml>", false),
        ] {
            let what = String::from_utf8_lossy(found);
            assert_eq!(are_one(SENT, found, "out_refund_no"), expected, "{what}");
        }
        // What neither has is not the same.
        assert!(!are_one(b"{}", b"{}", "out_refund_no"));
    }
}
