//! The checks that an answer passes before it is believed.

use std::fmt;

/// The check that an answer failed, and with what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailedCheck {
    /// A signature header is missing.
    #[non_exhaustive]
    MissingHeader {
        /// The header.
        header: &'static str,
    },
    /// A signature header stands there more than once, so that two readers
    /// could believe two different ones.
    #[non_exhaustive]
    DuplicateHeader {
        /// The header.
        header: &'static str,
    },
    /// A signature header does not have its form.
    #[non_exhaustive]
    MalformedHeader {
        /// The header.
        header: &'static str,
        /// What it held, shortened.
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
    /// The client holds no key of this serial.
    #[non_exhaustive]
    UnknownSerial {
        /// The serial or public key id that the answer names.
        serial: String,
        /// Those that the client holds.
        known: Vec<String>,
    },
    /// The certificate of this serial is not valid at this time.
    #[non_exhaustive]
    ExpiredCertificate {
        /// Its serial.
        serial: String,
    },
    /// The platform's probe: a deliberately wrong signature, with which it
    /// tests that its answers are verified. A later one is right.
    Probe,
    /// The signature is not base64.
    MalformedSignature,
    /// The signature does not belong to this body, time and nonce.
    #[non_exhaustive]
    WrongSignature {
        /// The serial of the key that it was checked with.
        serial: String,
    },
    /// The same signed answer came before, to this client or to another one of this process:
    /// somebody repeats it.
    Replayed,
    /// The answer is about another order, refund or transfer than the request.
    #[non_exhaustive]
    AnotherNumber {
        /// The member that both have: `out_trade_no`.
        member: &'static str,
        /// Its text in the request.
        asked: String,
        /// Its text in the answer.
        answered: String,
    },
    /// The body is that of a notification, which is signed as an answer is.
    Notification,
    /// A v2 answer claims success and carries no `sign`.
    MissingSign,
    /// `sign` of a v2 answer does not belong to its members.
    WrongSign,
    /// The file is not the one whose hash was signed.
    WrongFileHash,
}

impl FailedCheck {
    /// What is wrong, of an answer or a notification.
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
                "its time {timestamp} is more than 300 s from this machine's {now}; check the clock"
            ),
            Self::UnknownSerial { serial, known } => write!(
                f,
                "it is signed with the key `{serial}`, and the client holds {}; add the public \
                 key or platform certificate of that serial",
                if known.is_empty() {
                    "none".to_owned()
                } else {
                    format!("`{}`", known.join("`, `"))
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
                "its signature is not one of the key `{serial}` over this time, nonce and body"
            ),
            Self::Replayed => f.write_str("it is a repetition of an answer that came before"),
            Self::AnotherNumber { member, asked, answered } => {
                let (asked, answered) = (asked.escape_debug(), answered.escape_debug());
                write!(
                    f,
                    "it is about `{member}` `{answered}`, and the request was about `{asked}`"
                )
            }
            Self::Notification => f.write_str("it is a notification and no answer"),
            Self::MissingSign => f.write_str("it has no `sign`"),
            Self::WrongSign => f.write_str(
                "its `sign` does not belong to its members; check the APIv2 key and `sign_type`",
            ),
            Self::WrongFileHash => f.write_str("the file's hash is not the signed one"),
        }
    }
}

impl fmt::Display for FailedCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer is not proven to be the platform's: ")?;
        self.write_reason(f)
    }
}
