//! The platform's published rate limits from the catalogue: a maximum number of requests to one
//! operation in a second, minute or day of business time. Limits that count by order, by receiver
//! or by sub-merchant count successful requests only; `subjects` finds the order, receiver or
//! sub-merchant of a request.

use std::collections::HashMap;

use super::subjects::Subject;
use crate::catalogue::{self, Operation, RateLimit};

/// The count in the current period.
#[derive(Debug, Default)]
struct Count {
    /// Start of the period: the time of its first request.
    since: i64,
    requests: u32,
}

/// Number of counts that are kept before those of past days are removed.
const COUNTS: usize = 10_000;

/// The key of a count: the merchant and the subject (empty for all merchants together), the
/// operation, and the position of the limit in the operation.
type Key = (String, String, usize);

const DAY: i64 = 24 * 60 * 60;

#[derive(Debug)]
pub(crate) struct Limits {
    on: bool,
    counts: HashMap<Key, Count>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { on: true, counts: HashMap::new() }
    }
}

impl Limits {
    /// Switches the limits on or off, and resets all counts.
    pub(crate) fn switch(&mut self, on: bool) {
        self.on = on;
        self.counts.clear();
    }

    pub(crate) fn on(&self) -> bool {
        self.on
    }

    /// Counts a request; returns the error code of the limit that it exceeds. `now` is business
    /// time.
    pub(crate) fn admit(
        &mut self,
        mchid: &str,
        method: &str,
        operation: &Operation,
        now: i64,
    ) -> Option<String> {
        let counts =
            |limit: &RateLimit| !matches!(limit.calls.as_deref(), Some("failing" | "old-orders"));
        self.count(mchid, method, operation, now, counts)
    }

    /// Counts a failure of a request that was admitted. If too many requests have failed, returns
    /// the error code that replaces the actual reason.
    pub(crate) fn admit_failure(
        &mut self,
        mchid: &str,
        method: &str,
        operation: &Operation,
        now: i64,
    ) -> Option<String> {
        self.count(mchid, method, operation, now, |limit| limit.calls.as_deref() == Some("failing"))
    }

    fn count(
        &mut self,
        mchid: &str,
        method: &str,
        operation: &Operation,
        now: i64,
        is_counted: impl Fn(&RateLimit) -> bool,
    ) -> Option<String> {
        if !self.on {
            return None;
        }
        let mut exceeded = None;
        for (at, limit) in operation.rate_limits.iter().flatten().enumerate() {
            let holder = match limit.scope.as_deref() {
                None | Some("merchant" | "provider") => mchid,
                Some("operation") => "",
                _ => continue,
            };
            if !is_counted(limit) {
                continue;
            }
            let key = (holder.to_owned(), format!("{method} {}", operation.path), at);
            let count = self.running(key, limit, now);
            count.requests = count.requests.saturating_add(1);
            if count.requests > limit.limit {
                exceeded.get_or_insert_with(|| code(limit, operation));
            }
        }
        exceeded
    }

    /// The error code for a request whose order, receiver or sub-merchant has reached its limit.
    pub(crate) fn exceeded(
        &mut self,
        mchid: &str,
        method: &str,
        operation: &Operation,
        subjects: &[Subject],
        now: i64,
    ) -> Option<String> {
        if !self.on {
            return None;
        }
        let exceeded = subjects.iter().find_map(|(at, name)| {
            let limit = operation.rate_limits.iter().flatten().nth(*at)?;
            let count = self.running(about(mchid, method, operation, *at, name), limit, now);
            (count.requests >= limit.limit).then_some(limit)
        });
        exceeded.map(|limit| code(limit, operation))
    }

    /// Counts a successful request for its subjects.
    pub(crate) fn record(
        &mut self,
        mchid: &str,
        method: &str,
        operation: &Operation,
        subjects: &[Subject],
        now: i64,
    ) {
        if !self.on {
            return;
        }
        for (at, name) in subjects {
            let limit = operation.rate_limits.iter().flatten().nth(*at);
            let Some(limit) = limit else { continue };
            let count = self.running(about(mchid, method, operation, *at, name), limit, now);
            count.requests = count.requests.saturating_add(1);
        }
    }

    /// The count of the current period.
    fn running(&mut self, key: Key, limit: &RateLimit, now: i64) -> &mut Count {
        if self.counts.len() >= COUNTS {
            self.counts.retain(|_, count| (0..DAY).contains(&(now - count.since)));
        }
        let count = self.counts.entry(key).or_default();
        if !(0..seconds(limit)).contains(&(now - count.since)) {
            *count = Count { since: now, requests: 0 };
        }
        count
    }
}

fn about(mchid: &str, method: &str, operation: &Operation, at: usize, name: &str) -> Key {
    (format!("{mchid} {name}"), format!("{method} {}", operation.path), at)
}

fn seconds(limit: &RateLimit) -> i64 {
    match limit.per.as_str() {
        "minute" => 60,
        "day" => DAY,
        _ => 1,
    }
}

/// The documented error code of the operation for too many requests.
fn code(limit: &RateLimit, operation: &Operation) -> String {
    let usual = "FREQUENCY_LIMITED";
    let own = operation.errors.iter().flatten().filter(|error| error.status == 429);
    let mut own = own.map(|error| error.code.as_str());
    let documented = || match operation.errors.iter().flatten().any(|error| error.code == usual) {
        true => Some(usual),
        false => own.next(),
    };
    limit.code.as_deref().or_else(documented).unwrap_or(usual).to_owned()
}

/// The documented limits with their operations, for the control API.
pub(crate) fn documented_limits() -> Vec<(String, RateLimit)> {
    let all = catalogue::operations().filter_map(|(method, path)| {
        let limits = catalogue::get(method, path)?.rate_limits.clone()?;
        Some(limits.into_iter().map(move |limit| (format!("{method} {path}"), limit)))
    });
    all.flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_has_room_for_so_many_of_one_merchant() {
        let (method, path) = ("POST", "/v3/refund/domestic/refunds");
        let operation = catalogue::get(method, path).unwrap();
        let mut limits = Limits::default();
        let mut admit = |mchid, now| limits.admit(mchid, method, &operation, now);
        assert!((0..150).all(|_| admit("1", 7).is_none()));
        assert_eq!(admit("1", 7).as_deref(), Some("FREQUENCY_LIMITED"));
        assert!(admit("2", 7).is_none() && admit("1", 8).is_none());
        limits.switch(false);
        assert!((0..200).all(|_| limits.admit("1", method, &operation, 8).is_none()));
    }

    #[test]
    fn six_failures_are_told_in_a_second() {
        let operation = catalogue::get("POST", "/secapi/pay/refund").unwrap();
        let mut limits = Limits::default();
        let mut told = |now| limits.admit_failure("1", "POST", &operation, now);
        assert_eq!((0..8).filter(|_| told(7).is_none()).count(), 6);
        assert_eq!(told(7).as_deref(), Some("INVALID_REQ_TOO_MUCH"));
        assert!(told(8).is_none());
    }

    #[test]
    fn a_minute_and_all_merchants_are_counted_too() {
        let (method, path) = ("POST", "/v3/marketing/favor/callbacks");
        let operation = catalogue::get(method, path).unwrap();
        let mut limits = Limits::default();
        let mut admit = |mchid, now| limits.admit(mchid, method, &operation, now);
        assert!((0..1000).all(|n| admit(["1", "2"][n % 2], 60).is_none()));
        assert_eq!(admit("3", 119).as_deref(), Some("FREQUENCY_LIMIT_EXCEED"));
        assert!(admit("3", 120).is_none());
    }

    #[test]
    fn what_was_carried_out_is_counted_by_its_subject() {
        let (method, path) = ("POST", "/v3/refund/domestic/refunds");
        let operation = catalogue::get(method, path).unwrap();
        let order = |name: &str| [(3, name.to_owned())];
        let mut limits = Limits::default();
        limits.record("1", method, &operation, &order("a"), 100);
        let mut exceeded =
            |mchid, name, now| limits.exceeded(mchid, method, &operation, &order(name), now);
        assert_eq!(exceeded("1", "a", 159).as_deref(), Some("FREQUENCY_LIMITED"));
        assert_eq!(exceeded("1", "b", 159), None);
        assert_eq!(exceeded("2", "a", 159), None);
        assert_eq!(exceeded("1", "a", 160), None);
        limits.record("1", method, &operation, &order("a"), 160);
        limits.switch(false);
        limits.record("1", method, &operation, &order("a"), 160);
        assert_eq!(limits.exceeded("1", method, &operation, &order("a"), 160), None);
    }
}
