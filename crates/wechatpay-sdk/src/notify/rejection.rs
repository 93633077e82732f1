//! Why a notification is not believed, or cannot be read.

use std::fmt;

use crate::error::FailedCheck;
use crate::operation::Protocol;

/// What kind of failure a [`Rejection`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// It is empty, or has not the form of a notification.
    Form,
    /// Its body is longer than [`LONGEST_BODY`](super::LONGEST_BODY).
    TooLarge,
    /// The platform's probe: a deliberately wrong signature, with which it
    /// tests that signatures are checked. The right one follows.
    Probe,
    /// It has no signature, or one whose parts have not their form.
    Unsigned,
    /// Its time is more than 300 s away from this machine's clock: it is an old
    /// one that somebody repeats, or the clock is wrong.
    Clock,
    /// It is signed with a key that the client does not hold, or that has expired. The
    /// client fetches an unknown certificate, and lets one notification at a time wait for
    /// it, for two seconds at most: the platform sends the others again.
    UnknownKey,
    /// Its signature does not belong to it.
    WrongSignature,
    /// Its content is the platform's, and its bytes are not those that were
    /// signed: something on its way parsed the body and wrote it again.
    Reserialised,
    /// It does not decrypt: the client has another APIv3 or APIv2 key than the
    /// merchant.
    WrongKey,
    /// The client has not the key that it takes to open it, or the application
    /// no client.
    MissingKey,
}

/// Why a notification is not believed, or cannot be read.
///
/// It is logged when it is made, and [`Reply::from`](super::Reply) makes the
/// answer of it. `Display` is one line, without anything of the content.
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

    /// The signature is wrong, and all the same the content could only be
    /// encrypted by the platform.
    pub(super) fn reserialised(check: FailedCheck) -> Self {
        let text = format!(
            "{}; its content decrypts all the same: something on its way parsed the body and wrote \
             it again, and the raw bytes are what is signed",
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

    pub(super) fn log(&self) {
        let (kind, text) = (self.kind, &self.text);
        // Probes are the platform's routine.
        if kind == RejectionKind::Probe {
            tracing::info!(?kind, "a notification is refused: {text}");
        } else {
            tracing::warn!(?kind, "a notification is refused: {text}");
        }
    }

    pub(super) fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> RejectionKind {
        self.kind
    }

    /// The check of the signature that it failed.
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
