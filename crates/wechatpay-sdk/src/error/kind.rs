//! What kind of failure an error is.

use std::fmt;

/// What kind of failure an [`Error`](super::Error) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A key, certificate, URL or another setting is missing or wrong. Found before anything is sent,
    /// mostly when the client is built.
    Configuration,
    /// The platform would refuse the form of the request; the message names the member. Nothing was
    /// sent.
    Request,
    /// Your [`RemoteSigner`](crate::RemoteSigner) failed to sign;
    /// [`source`](std::error::Error::source) is its own error. Nothing was sent. It is tried again if
    /// [`RemoteSigner::is_transient`](crate::RemoteSigner::is_transient) says so.
    Signer,
    /// Could not connect to the platform or the proxy. Nothing was sent.
    Connect,
    /// Could not connect within the connect timeout. Nothing was sent.
    ConnectTimeout,
    /// One attempt, from the first byte sent to the last byte received, took longer than the attempt
    /// timeout.
    AttemptTimeout,
    /// The whole call took longer than the total timeout.
    TotalTimeout,
    /// The connection failed while the request or the answer was on its way.
    Transport,
    /// The platform answered with an error of its own: see [`Error::code`](super::Error::code).
    Api,
    /// The platform answered 202: it has taken the request and not carried it out. Send it again, with
    /// the same parameters.
    Accepted,
    /// The platform's answer claims success and is not proven to be the platform's, or to be the answer
    /// to this request: see [`Error::failed_check`](super::Error::failed_check).
    Verification,
    /// The answer is too large, not of the form that its protocol demands, or of a status that the
    /// protocol does not know.
    Answer,
    /// A file, a bill for instance, is not whole or not what the platform said it is: its length, its
    /// hash, its form or its sums are wrong.
    File,
}

impl ErrorKind {
    /// One word for programs and metrics: `attempt_timeout`. These words are stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Request => "request",
            Self::Signer => "signer",
            Self::Connect => "connect",
            Self::ConnectTimeout => "connect_timeout",
            Self::AttemptTimeout => "attempt_timeout",
            Self::TotalTimeout => "total_timeout",
            Self::Transport => "transport",
            Self::Api => "api",
            Self::Accepted => "accepted",
            Self::Verification => "verification",
            Self::Answer => "answer",
            Self::File => "file",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
