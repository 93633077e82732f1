//! Rejections: notifications that are not verified, or cannot be read.

use std::fmt;

use crate::error::FailedCheck;
use crate::operation::Protocol;
use crate::telemetry;

/// The kind of a [`Rejection`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// The body is empty, or does not have the form of a notification.
    Form,
    /// The body is longer than [`LONGEST_BODY`](super::LONGEST_BODY).
    TooLarge,
    /// The signature is a probe: the platform sends a wrong signature on purpose, to test that signatures
    /// are verified. The notification follows with a right one.
    Probe,
    /// The notification has no signature, or a malformed one.
    Unsigned,
    /// The time of the notification is more than 300 s away from this machine's clock: somebody replays
    /// an old notification, or the clock is wrong.
    Clock,
    /// The key that signed the notification is unknown to the client, or has expired. The client
    /// downloads unknown certificates. One notification at a time waits for the download, for two
    /// seconds at most; the platform sends the others again.
    UnknownKey,
    /// The signature does not fit the notification.
    WrongSignature,
    /// The content comes from the platform, but the bytes are not those that were signed: a framework or
    /// a proxy has parsed the body and written it again.
    Reserialised,
    /// The content cannot be decrypted: the client's APIv3 or APIv2 key is not the merchant's.
    WrongKey,
    /// The client lacks the key that decrypts the content, or the application has no client.
    MissingKey,
}

impl RejectionKind {
    /// One word for programs and metrics: `wrong_signature`. These words are stable.
    ///
    /// ```
    /// use wechatpay_sdk::notify::RejectionKind;
    ///
    /// assert_eq!(RejectionKind::WrongSignature.as_str(), "wrong_signature");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::TooLarge => "too_large",
            Self::Probe => "probe",
            Self::Unsigned => "unsigned",
            Self::Clock => "clock",
            Self::UnknownKey => "unknown_key",
            Self::WrongSignature => "wrong_signature",
            Self::Reserialised => "reserialised",
            Self::WrongKey => "wrong_key",
            Self::MissingKey => "missing_key",
        }
    }
}

/// Why a notification was refused: it is not verified, or cannot be read.
///
/// A rejection is logged when it is made. [`Reply::from`](super::Reply) makes its reply. `Display` is one
/// line without any content of the notification.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::notify::{Rejection, RejectionKind, Reply};
///
/// // Anybody can send a request without a signature to your endpoint.
/// let rejection: Rejection = client.notification(&http::HeaderMap::new(), b"{}").wait().unwrap_err();
/// assert_eq!(rejection.kind(), RejectionKind::Unsigned);
/// println!("{rejection} {:?}", rejection.failed_check());
/// assert!(!Reply::from(rejection).is_success());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Rejection {
    kind: RejectionKind,
    text: String,
    check: Option<FailedCheck>,
    protocol: Protocol,
}

impl Rejection {
    pub(super) fn new(kind: RejectionKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), check: None, protocol: Protocol::V3 }
    }

    pub(super) fn too_large() -> Self {
        let text = format!("its body is longer than {} bytes", super::LONGEST_BODY);
        Self::new(RejectionKind::TooLarge, text)
    }

    pub(super) fn unverified(check: FailedCheck) -> Self {
        let kind = match &check {
            FailedCheck::Probe => RejectionKind::Probe,
            FailedCheck::Clock { .. } => RejectionKind::Clock,
            FailedCheck::UnknownSerial { .. } | FailedCheck::ExpiredCertificate { .. } => {
                RejectionKind::UnknownKey
            }
            FailedCheck::MissingHeader { .. }
            | FailedCheck::DuplicateHeader { .. }
            | FailedCheck::MalformedHeader { .. }
            | FailedCheck::MalformedSignature
            | FailedCheck::MissingSign => RejectionKind::Unsigned,
            FailedCheck::WrongSignature { .. }
            | FailedCheck::Replayed
            | FailedCheck::AnotherNumber { .. }
            | FailedCheck::Notification
            | FailedCheck::WrongSign
            | FailedCheck::Ambiguous { .. }
            | FailedCheck::WrongFileHash => RejectionKind::WrongSignature,
        };
        let text = check.reason().to_string();
        Self { check: Some(check), ..Self::new(kind, text) }
    }

    /// The signature is wrong, but only the platform could have encrypted the content.
    pub(super) fn reserialised(check: FailedCheck) -> Self {
        let text = format!(
            "{}, although its content decrypts; a framework or a proxy parsed the body and wrote \
             it again, but the raw bytes are signed: pass them unchanged",
            check.reason()
        );
        Self { check: Some(check), ..Self::new(RejectionKind::Reserialised, text) }
    }

    /// Whether the signature was verified, but the content was not decrypted: it may be for
    /// another account of the client.
    pub(super) fn is_about_the_content(&self) -> bool {
        matches!(self.kind, RejectionKind::WrongKey | RejectionKind::MissingKey)
    }

    /// Adds why the other account could not read it either.
    pub(super) fn and(self, other: &Self) -> Self {
        Self { text: format!("{}; for the brand: {}", self.text, other.text), ..self }
    }

    pub(super) fn of(self, protocol: Protocol) -> Self {
        Self { protocol, ..self }
    }

    /// Says so in the log and in metrics. `mchid` is the client's, if there is one.
    pub(super) fn log(&self, mchid: &str) {
        let (kind, text) = (self.kind, &self.text);
        telemetry::notification(mchid, None, kind.as_str());
        // Probes are the platform's routine.
        if kind == RejectionKind::Probe {
            tracing::info!(?kind, "refused a notification: {text}");
        } else {
            tracing::warn!(?kind, "refused a notification: {text}");
        }
    }

    pub(super) fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// The kind of failure.
    pub fn kind(&self) -> RejectionKind {
        self.kind
    }

    /// The check of the signature that failed. `None` if another step failed.
    pub fn failed_check(&self) -> Option<&FailedCheck> {
        self.check.as_ref()
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the notification is refused: {}", self.text)
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejection").field("kind", &self.kind).field("text", &self.text).finish()
    }
}

impl std::error::Error for Rejection {}
