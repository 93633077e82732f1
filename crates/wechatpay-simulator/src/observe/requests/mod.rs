//! The log of the last requests with their outcomes, for tests and for the console.

mod describe;
mod filter;
mod record;
mod request;

use std::collections::VecDeque;
use std::sync::Arc;

pub(crate) use self::describe::{add_cause, content, describe, outline, summary};
pub(crate) use self::filter::{Filter, holds};
pub(crate) use self::record::{Answered, Notes, Record};
pub use self::request::RecordedRequest;

/// Limits of the log: number of requests, and bytes of requests and responses. They keep benchmarks
/// and uploads from filling the memory.
const KEPT: usize = 1024;
const KEPT_BYTES: usize = 16 << 20;

/// The last requests, with consecutive numbers.
#[derive(Debug, Default)]
pub(crate) struct Requests {
    count: usize,
    last: VecDeque<Arc<Record>>,
    /// Size of `last` in bytes, including responses.
    bytes: usize,
}

impl Requests {
    /// Records a request at this time in milliseconds since 1970.
    pub(crate) fn record(&mut self, request: RecordedRequest, at: i64) -> Arc<Record> {
        self.count += 1;
        let record = Arc::new(Record::new(self.count, at, request));
        self.bytes += record.size();
        self.last.push_back(Arc::clone(&record));
        self.make_room();
        record
    }

    /// Records the outcome of a request; returns whether the request is still in the log.
    pub(crate) fn complete(&mut self, record: &Record, answered: Answered) -> bool {
        let kept = self.get(record.id()).is_some_and(|its| std::ptr::eq(&*its, record));
        let before = record.size();
        record.complete(answered);
        if kept {
            self.bytes += record.size() - before;
            self.make_room();
        }
        kept
    }

    /// Removes all requests; the next request has the first number again.
    pub(crate) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Removes old requests. The newest one stays, even if it is too large.
    fn make_room(&mut self) {
        while self.last.len() > KEPT || (self.bytes > KEPT_BYTES && self.last.len() > 1) {
            let Some(oldest) = self.last.pop_front() else { break };
            self.bytes -= oldest.size();
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    pub(crate) fn last(&self) -> Vec<Arc<Record>> {
        self.last.iter().cloned().collect()
    }

    pub(crate) fn get(&self, id: usize) -> Option<Arc<Record>> {
        let first = self.last.front()?.id();
        self.last.get(id.checked_sub(first)?).cloned()
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    fn request(body: usize) -> RecordedRequest {
        let (parts, ()) = http::Request::get("/").body(()).unwrap().into_parts();
        RecordedRequest::new(&parts, &Bytes::from(vec![0; body]))
    }

    fn answer(body: usize) -> Answered {
        let response = http::Response::new(Bytes::from(vec![0; body]));
        Answered { response: Some(response), milliseconds: 0, notes: Notes::default() }
    }

    #[test]
    fn the_last_requests_are_kept_as_far_as_they_fit() {
        let mut requests = Requests::default();
        for _ in 0..KEPT + 1 {
            requests.record(request(1), 0);
        }
        assert_eq!((requests.count(), requests.last().len()), (KEPT + 1, KEPT));
        assert!(requests.get(1).is_none());
        assert_eq!(requests.get(KEPT + 1).unwrap().id(), KEPT + 1);
        for _ in 0..3 {
            requests.record(request(KEPT_BYTES / 2 - 100), 0);
        }
        let kept: Vec<usize> = requests.last().iter().map(|one| one.request().body.len()).collect();
        assert_eq!(kept, [KEPT_BYTES / 2 - 100; 2]);
    }

    #[test]
    fn answers_take_room_as_well() {
        let mut requests = Requests::default();
        let first = requests.record(request(1), 0);
        requests.complete(&first, answer(KEPT_BYTES));
        assert_eq!(requests.last().len(), 1);
        let second = requests.record(request(1), 0);
        assert_eq!(requests.last().iter().map(|one| one.id()).collect::<Vec<_>>(), [2]);
        requests.complete(&second, answer(1));
        let third = requests.record(request(1), 0);
        // A request that was removed takes no space.
        requests.complete(&first, answer(1));
        requests.complete(&third, answer(1));
        let size = requests.last().iter().map(|one| one.size()).sum::<usize>();
        assert_eq!((requests.last().len(), requests.bytes), (2, size));
    }
}
