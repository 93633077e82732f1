//! The kinds of fault.

use serde::{Deserialize, Serialize};

/// A fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fault")]
pub(crate) enum What {
    /// An error code, returned before or after the request is carried out.
    Error {
        code: String,
        status: Option<u16>,
        message: Option<String>,
        #[serde(default)]
        after: bool,
    },
    /// The response is delayed by this many milliseconds.
    Latency { milliseconds: u64 },
    /// The connection is closed without a response, before or after the request is carried out.
    Drop {
        #[serde(default)]
        after: bool,
    },
    /// The signature of the response does not verify.
    Signature { how: Tampering },
    /// Requests above this number in one second are refused.
    RateLimit { per_second: u32 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Tampering {
    /// A well-formed signature that matches no text.
    Broken,
    /// A signature that names an unknown key.
    UnknownKey,
    /// No signature.
    Missing,
    /// A valid signature of another body.
    OtherBody,
    /// A signature of the right text with a key other than the named one.
    OtherKey,
    /// A valid signature with an old timestamp, which the response contains. v2 has no timestamps.
    OtherTime,
    /// A signature probe of the platform, which tests whether a client verifies:
    /// `WECHATPAY/SIGNTEST/…`.
    Probe,
}
