//! A refused request and its explanation, as shown to developers.

use http::{HeaderMap, Method};
use serde_json::{Value, json};

use super::difference;
use crate::catalogue::Operation;
use crate::wire::fault::Failed;

/// Longest message in the output; a longer one is truncated.
const SHOWN: usize = 64 << 10;

/// A refused request, with the check that failed.
pub(crate) struct Refused<'a> {
    pub(crate) check: Failed,
    /// Whether the request names a sub-merchant as its sender.
    pub(crate) of_sub_merchant: bool,
    pub(crate) method: &'a Method,
    /// Path and query as received.
    pub(crate) target: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    pub(crate) operation: Option<&'a Operation>,
    /// When the request arrived, by the platform's clock, in seconds since 1970.
    pub(crate) at: i64,
    /// The body of the response.
    pub(crate) answer: &'a [u8],
}

/// The reason why a request was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Explanation {
    pub(crate) cause: &'static str,
    pub(crate) en: String,
    pub(crate) zh: String,
    /// The message that the platform built for the signature.
    expected: Option<Vec<u8>>,
    /// The message that was signed.
    signed: Option<Vec<u8>>,
}

impl Explanation {
    pub(super) fn new(cause: &'static str, en: impl Into<String>, zh: impl Into<String>) -> Self {
        Self { cause, en: en.into(), zh: zh.into(), expected: None, signed: None }
    }

    pub(super) fn with(self, expected: Vec<u8>, signed: Option<Vec<u8>>) -> Self {
        Self { expected: Some(expected), signed, ..self }
    }

    /// The explanation as the control API returns it.
    pub(crate) fn describe(&self) -> Value {
        let difference = self.expected.as_deref().zip(self.signed.as_deref());
        let difference = difference.and_then(|(one, other)| difference::find(one, other));
        json!({
            "cause": self.cause,
            "en": self.en,
            "zh": self.zh,
            "expected": self.expected.as_deref().map(shown),
            "signed": self.signed.as_deref().map(shown),
            "difference": difference,
        })
    }
}

/// The text of a message, truncated if it is too long.
fn shown(message: &[u8]) -> String {
    let cut = message.get(..SHOWN).unwrap_or(message);
    String::from_utf8_lossy(cut).into_owned()
}

/// Untrusted text, shortened and on one line.
pub(super) fn quoted(text: &str) -> String {
    text.chars().take(80).flat_map(char::escape_debug).collect()
}
