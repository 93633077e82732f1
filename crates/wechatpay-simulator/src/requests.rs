//! What came in: the last requests, as tests want to look at them.

use std::collections::VecDeque;
use std::fmt;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};

/// So many requests are kept; a benchmark must not fill the memory.
const KEPT: usize = 1024;

/// One request as it reached the simulated platform.
///
/// `Debug` leaves out headers and body: they hold signatures and personal data.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// Path and query as they were sent, still percent-encoded.
    pub target: String,
    /// All headers.
    pub headers: HeaderMap,
    /// The raw body.
    pub body: Bytes,
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Requests {
    count: usize,
    last: VecDeque<RecordedRequest>,
}

impl Requests {
    pub(crate) fn record(&mut self, parts: &Parts, body: &Bytes) {
        self.count += 1;
        if self.last.len() == KEPT {
            self.last.pop_front();
        }
        let target = parts.uri.path_and_query();
        self.last.push_back(RecordedRequest {
            method: parts.method.clone(),
            target: target.map_or_else(String::new, ToString::to_string),
            headers: parts.headers.clone(),
            body: body.clone(),
        });
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    pub(crate) fn last(&self) -> Vec<RecordedRequest> {
        self.last.iter().cloned().collect()
    }
}
