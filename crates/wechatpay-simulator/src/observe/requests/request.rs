//! One request as received.

use std::fmt;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};

/// A request received by the simulated platform.
///
/// `Debug` omits headers and body, because they contain signatures and personal data.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// Path and query as received, still percent-encoded.
    pub target: String,
    /// All headers.
    pub headers: HeaderMap,
    /// The raw body.
    pub body: Bytes,
}

impl RecordedRequest {
    pub(crate) fn new(parts: &Parts, body: &Bytes) -> Self {
        let target = parts.uri.path_and_query();
        Self {
            method: parts.method.clone(),
            target: target.map_or_else(String::new, |target| target.as_str().to_owned()),
            headers: parts.headers.clone(),
            body: body.clone(),
        }
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}
