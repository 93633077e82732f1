//! The record of all sends of one call: whether a sent request may still arrive, or has been accepted and is
//! not found yet.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::error::{Delivery, Error};
use crate::operation::{Protocol, Query};

/// The time after sending in which the platform may still accept a v3 request. A signature is valid for five
/// minutes, and the two clocks may differ by five minutes; one more minute is for carrying the request out.
const LATE: Duration = Duration::from_secs(11 * 60);
const DAY: Duration = Duration::from_secs(86_400);

/// The period in which an empty query result proves that the request had no effect.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// The platform does not accept a request after this time; `None` if there is no such limit.
    late: Option<Duration>,
    /// The query finds records of this age; `None` if it finds all records.
    within: Option<Duration>,
}

impl Patience {
    pub(super) fn of(protocol: Protocol, query: &Query) -> Self {
        let late = match protocol {
            Protocol::V3 | Protocol::Brand => {
                Some(LATE.max(Duration::from_secs(u64::from(query.late_minutes) * 60)))
            }
            Protocol::V2 => None,
        };
        // The documents do not say at what time of its last day a record expires.
        let days = u32::from(query.within_days).checked_sub(1);
        Self { late, within: days.map(|days| DAY * days) }
    }

    /// How long the query finds a record; `None` if there is no limit.
    pub(super) fn within(&self) -> Option<Duration> {
        self.within
    }

    /// The same period for times from a clock that may have been this much behind.
    pub(super) fn of_a_clock_behind(self, by: Duration) -> Self {
        Self { late: self.late.map(|late| late.saturating_add(by)), ..self }
    }

    /// Whether nothing can arrive any more and the query would find a request that has arrived. `first` and `last`
    /// are the times since the request was first and last sent.
    pub(super) fn is_over(&self, first: Duration, last: Duration) -> bool {
        self.late.is_some_and(|late| last >= late)
            && self.within.is_none_or(|within| first < within)
    }
}

/// All sends of one call.
#[derive(Debug, Default)]
pub(super) struct Sends(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    began: bool,
    under_way: usize,
    /// Whether the platform has accepted a request, or a query has found a record. A later query that finds
    /// nothing is then delayed, or searches other records.
    is_taken: bool,
    unknown: Option<Unknown>,
}

/// The sends whose outcome is not known.
#[derive(Clone, Copy, Debug)]
struct Unknown {
    first: Began,
    /// The end of the last send.
    last: Instant,
}

/// The time by both clocks: one of them stops while the machine sleeps, and the other one can be set.
#[derive(Clone, Copy, Debug)]
struct Began(Instant, SystemTime);

impl Began {
    fn now() -> Self {
        Self(Instant::now(), SystemTime::now())
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed().max(self.1.elapsed().unwrap_or_default())
    }
}

/// A send that is in progress. If it is dropped before it ends, its outcome is unknown.
pub(crate) struct Sending {
    sends: Arc<Sends>,
    began: Began,
    outcome: Delivery,
}

impl Sends {
    pub(super) fn begin(self: &Arc<Self>) -> Sending {
        let mut state = self.lock();
        state.began = true;
        state.under_way += 1;
        drop(state);
        Sending { sends: Arc::clone(self), began: Began::now(), outcome: Delivery::Unknown }
    }

    /// Whether an empty query result proves that no request was accepted; `None` if nothing was sent.
    pub(super) fn are_over(&self, patience: &Patience) -> Option<bool> {
        let state = self.lock();
        if state.is_taken {
            return Some(false);
        }
        let is_over = |of: Unknown| patience.is_over(of.first.elapsed(), of.last.elapsed());
        state.began.then(|| state.under_way == 0 && state.unknown.is_none_or(is_over))
    }

    /// Records that the platform has one of the requests, or another record under their number.
    pub(super) fn are_taken(&self) {
        self.lock().is_taken = true;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Each change is a single step, so the state is valid even after a panic.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sending {
    /// Records the end of the call, with its error if it failed.
    pub(super) fn ended(mut self, error: Option<&Error>) {
        self.outcome = error.map_or(Delivery::TookEffect, Error::delivery);
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        let mut state = self.sends.lock();
        state.under_way -= 1;
        match self.outcome {
            Delivery::NotSent | Delivery::NoEffect => {}
            Delivery::TookEffect => state.is_taken = true,
            Delivery::Unknown => {
                let first = state.unknown.map_or(self.began, |before| before.first);
                state.unknown = Some(Unknown { first, last: Instant::now() });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const V3: Patience = Patience { late: Some(LATE), within: None };
    const V2: Patience = Patience { late: None, within: None };

    fn error(delivery: Delivery) -> Error {
        Error::request("").with_delivery(delivery)
    }

    #[tokio::test(start_paused = true)]
    async fn what_may_arrive_is_over_when_it_is_late() {
        let sends = Arc::new(Sends::default());
        assert_eq!(sends.are_over(&V3), None);
        let sending = sends.begin();
        assert_eq!(sends.are_over(&V3), Some(false));
        sending.ended(Some(&error(Delivery::NotSent)));
        sends.begin().ended(Some(&error(Delivery::NoEffect)));
        assert_eq!((sends.are_over(&V3), sends.are_over(&V2)), (Some(true), Some(true)));
        // The outcome of both is unknown, one of them was dropped: both may arrive.
        for ended in [false, true] {
            let sending = sends.begin();
            tokio::time::advance(LATE).await;
            assert_eq!(sends.are_over(&V3), Some(false));
            if ended {
                sending.ended(Some(&error(Delivery::Unknown)));
            } else {
                drop(sending);
            }
            // The refusal of a later request says nothing about the first one.
            sends.begin().ended(Some(&error(Delivery::NoEffect)));
            tokio::time::advance(LATE - Duration::from_millis(1)).await;
            assert_eq!(sends.are_over(&V3), Some(false));
            tokio::time::advance(Duration::from_millis(1)).await;
            assert_eq!((sends.are_over(&V3), sends.are_over(&V2)), (Some(true), Some(false)));
        }
    }

    /// If the query does not find a request that the platform has accepted, the query is delayed.
    #[tokio::test(start_paused = true)]
    async fn what_was_taken_is_never_absent() {
        for end in [None, Some(error(Delivery::TookEffect))] {
            let sends = Arc::new(Sends::default());
            sends.begin().ended(end.as_ref());
            sends.begin().ended(Some(&error(Delivery::NoEffect)));
            tokio::time::advance(DAY).await;
            assert_eq!(sends.are_over(&V3), Some(false));
        }
        let sends = Arc::new(Sends::default());
        sends.are_taken();
        assert_eq!(sends.are_over(&V3), Some(false));
    }

    #[tokio::test(start_paused = true)]
    async fn a_query_says_nothing_of_what_is_older_than_its_records() {
        let query = Query { within_days: 30, late_minutes: 60, ..Query::NONE };
        let patience = Patience::of(Protocol::V3, &query);
        let sends = Arc::new(Sends::default());
        sends.begin().ended(Some(&error(Delivery::Unknown)));
        tokio::time::advance(DAY * 28).await;
        assert_eq!(sends.are_over(&patience), Some(true));
        // The age of the first send counts.
        sends.begin().ended(Some(&error(Delivery::Unknown)));
        tokio::time::advance(Duration::from_secs(59 * 60)).await;
        assert_eq!(sends.are_over(&patience), Some(false));
        tokio::time::advance(Duration::from_secs(60)).await;
        assert_eq!(sends.are_over(&patience), Some(true));
        tokio::time::advance(DAY).await;
        assert_eq!(sends.are_over(&patience), Some(false));
        assert_eq!(sends.are_over(&V3), Some(true));
    }
}
