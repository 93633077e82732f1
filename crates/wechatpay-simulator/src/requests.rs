//! What came in: the last requests, as tests want to look at them.

use std::collections::VecDeque;
use std::fmt;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};

/// So many requests are kept, and so many bytes of their bodies; neither a benchmark nor uploads must
/// fill the memory.
const KEPT: usize = 1024;
const KEPT_BYTES: usize = 16 << 20;

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
    /// Of the bodies of `last`.
    bytes: usize,
}

impl Requests {
    pub(crate) fn record(&mut self, parts: &Parts, body: &Bytes) {
        self.count += 1;
        self.bytes += body.len();
        while self.last.len() == KEPT || self.bytes > KEPT_BYTES {
            let Some(oldest) = self.last.pop_front() else { break };
            self.bytes -= oldest.body.len();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_requests_are_kept_as_far_as_they_fit() {
        let mut requests = Requests::default();
        let (parts, ()) = http::Request::get("/").body(()).unwrap().into_parts();
        for _ in 0..KEPT + 1 {
            requests.record(&parts, &Bytes::from_static(b"x"));
        }
        assert_eq!((requests.count(), requests.last().len()), (KEPT + 1, KEPT));
        let large = Bytes::from(vec![0; KEPT_BYTES / 2]);
        for _ in 0..3 {
            requests.record(&parts, &large);
        }
        let kept: Vec<usize> = requests.last().iter().map(|one| one.body.len()).collect();
        assert_eq!(kept, [KEPT_BYTES / 2; 2]);
    }
}
