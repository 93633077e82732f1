//! The checks that an answer must pass.

use std::fmt;

/// The check that an answer or a notification failed, with the values that were compared.
///
/// ```
/// use wechatpay_sdk::{Error, FailedCheck};
///
/// /// What an operator has to do.
/// fn alarm(error: &Error) -> Option<String> {
///     match error.failed_check()? {
///         FailedCheck::Clock { timestamp, now, .. } => {
///             Some(format!("set this machine's clock: it is {} s ahead", now - timestamp))
///         }
///         FailedCheck::UnknownSerial { serial, .. } => Some(format!("add the key `{serial}`")),
///         _ => None,
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailedCheck {
    /// A signature header is missing.
    #[non_exhaustive]
    MissingHeader {
        /// The header.
        header: &'static str,
    },
    /// A signature header appears more than once, so that two readers could use different values.
    #[non_exhaustive]
    DuplicateHeader {
        /// The header.
        header: &'static str,
    },
    /// A signature header is malformed.
    #[non_exhaustive]
    MalformedHeader {
        /// The header.
        header: &'static str,
        /// Its value, shortened.
        value: String,
    },
    /// `Wechatpay-Timestamp` is more than 300 s away from this machine's clock.
    #[non_exhaustive]
    Clock {
        /// The answer's time, in seconds since 1970.
        timestamp: i64,
        /// This machine's time, in seconds since 1970.
        now: i64,
    },
    /// The client has no key of this serial.
    #[non_exhaustive]
    UnknownSerial {
        /// The serial or public key id that the answer names.
        serial: String,
        /// The serials and ids that the client has.
        known: Vec<String>,
    },
    /// The certificate of this serial is not valid at this time.
    #[non_exhaustive]
    ExpiredCertificate {
        /// Its serial.
        serial: String,
    },
    /// The signature is a probe: the platform sends a wrong signature on purpose, to test that its
    /// answers are verified. A later answer has a right one.
    Probe,
    /// The signature is not base64.
    MalformedSignature,
    /// The signature does not belong to this body, time and nonce.
    #[non_exhaustive]
    WrongSignature {
        /// The serial of the key that it was checked with.
        serial: String,
    },
    /// The same signed answer was received before, by this client or by another client of this process:
    /// somebody replays it.
    Replayed,
    /// The answer belongs to another order, refund or transfer than the request.
    #[non_exhaustive]
    AnotherNumber {
        /// The member that differs, such as `out_trade_no`.
        member: &'static str,
        /// Its value in the request.
        asked: String,
        /// Its value in the answer.
        answered: String,
    },
    /// The body is a notification. Notifications and answers are signed alike.
    Notification,
    /// A v2 answer claims success and has no `sign`.
    MissingSign,
    /// `sign` of a v2 document is not the signature of its members.
    WrongSign,
    /// A signed v2 document can be read in two ways: a value contains `&name=` of another member, and
    /// both readings have the same signature.
    #[non_exhaustive]
    Ambiguous {
        /// The member.
        member: String,
        /// The name within its value.
        inner: String,
    },
    /// The hash of the file is not the signed hash.
    WrongFileHash,
}

impl FailedCheck {
    /// The reason why an answer or a notification failed the check.
    pub(crate) fn reason(&self) -> impl fmt::Display {
        fmt::from_fn(|f| self.write_reason(f))
    }

    fn write_reason(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader { header } => write!(f, "it has no `{header}` header"),
            Self::DuplicateHeader { header } => write!(f, "it has several `{header}` headers"),
            Self::MalformedHeader { header, value } => {
                write!(f, "its `{header}` header is malformed: `{value}`")
            }
            Self::Clock { timestamp, now } => write!(
                f,
                "its time `{timestamp}` differs by more than 300 s from this machine's time \
                 `{now}`; check the clock"
            ),
            Self::UnknownSerial { serial, known } => write!(
                f,
                "it is signed with the key `{serial}`, but the client has {}; add the public key or \
                 platform certificate with this serial",
                if known.is_empty() {
                    "no platform key".to_owned()
                } else {
                    format!("only `{}`", known.join("`, `"))
                }
            ),
            Self::ExpiredCertificate { serial } => {
                write!(f, "the platform certificate `{serial}` is not valid at this time")
            }
            Self::Probe => {
                f.write_str("its signature is a probe of the platform (`WECHATPAY/SIGNTEST/`)")
            }
            Self::MalformedSignature => f.write_str("its signature is not base64"),
            Self::WrongSignature { serial } => write!(
                f,
                "its signature does not match its time, nonce and body under the key `{serial}`"
            ),
            Self::Replayed => f.write_str("it repeats an answer that was received before"),
            Self::AnotherNumber { member, asked, answered } => {
                let (asked, answered) = (asked.escape_debug(), answered.escape_debug());
                write!(f, "its `{member}` is `{answered}`, but the request has `{asked}`")
            }
            Self::Notification => f.write_str("it is a notification, not an answer"),
            Self::MissingSign => f.write_str("it has no `sign`"),
            Self::WrongSign => f.write_str(
                "its `sign` does not match its members; check the APIv2 key and `sign_type`",
            ),
            Self::Ambiguous { member, inner } => write!(
                f,
                "it can be read in two ways: the value of `{member}` contains `&{inner}=`, and the \
                 signature would be the same if `{inner}` were a separate member"
            ),
            Self::WrongFileHash => f.write_str("the file's hash differs from the signed hash"),
        }
    }
}

impl fmt::Display for FailedCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("could not verify the answer: ")?;
        self.write_reason(f)
    }
}
