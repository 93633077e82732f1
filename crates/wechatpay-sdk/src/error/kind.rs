//! The kinds of failures.

use std::fmt;

/// The kind of failure of an [`Error`](super::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A key, certificate, URL or other setting is missing or wrong. Nothing was sent; most of these
    /// errors appear when the client is built.
    Configuration,
    /// The platform would refuse the form of the request. Nothing was sent. The message names the
    /// member.
    Request,
    /// Your [`RemoteSigner`](crate::RemoteSigner) failed to sign. Nothing was sent.
    /// [`source`](std::error::Error::source) returns its error. The call tries again if
    /// [`RemoteSigner::is_transient`](crate::RemoteSigner::is_transient) returns `true`.
    Signer,
    /// Your own rate limits would delay the request beyond the time limit of the call. Nothing was sent:
    /// send the same request again later. Only with the feature `rate-limit`.
    RateLimit,
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
    /// The platform answered with an error: see [`Error::code`](super::Error::code).
    Api,
    /// The platform answered 202: it has accepted the request but not carried it out yet. Send the
    /// request again with the same parameters.
    Accepted,
    /// The answer claims success, but it is not proven that the platform sent it, or that it belongs to
    /// this request: see [`Error::failed_check`](super::Error::failed_check).
    Verification,
    /// The answer is too large, is malformed, or has a status that the protocol does not know.
    Answer,
    /// A file, such as a bill, is incomplete or is not the file that the platform announced: its length,
    /// hash, form or sums are wrong.
    File,
}

impl ErrorKind {
    /// One word for programs and metrics: `attempt_timeout`. These words are stable.
    ///
    /// ```
    /// use wechatpay_sdk::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::ConnectTimeout.as_str(), "connect_timeout");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Request => "request",
            Self::Signer => "signer",
            Self::RateLimit => "rate_limit",
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
