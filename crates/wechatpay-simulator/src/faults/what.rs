//! What can go wrong.

use serde::{Deserialize, Serialize};

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fault")]
pub(crate) enum What {
    /// An error code, before anything has happened, or after all of it has.
    Error {
        code: String,
        status: Option<u16>,
        message: Option<String>,
        #[serde(default)]
        after: bool,
    },
    /// The answer comes so many milliseconds late.
    Latency { milliseconds: u64 },
    /// The connection ends without an answer, before anything has happened, or after.
    Drop {
        #[serde(default)]
        after: bool,
    },
    /// The answer's signature cannot be verified.
    Signature { how: Tampering },
    /// More than so many requests in one second are too many.
    RateLimit { per_second: u32 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Tampering {
    /// Well-formed, and of no text at all.
    Broken,
    /// It names a key that nobody knows.
    UnknownKey,
    /// There is none.
    Missing,
    /// Right for another body.
    OtherBody,
    /// Of the right text by another key than the one that is named.
    OtherKey,
    /// Right for a time that is long past, which the answer names; v2 has no times.
    OtherTime,
    /// As the platform probes whether it is verified: `WECHATPAY/SIGNTEST/…`.
    Probe,
}
