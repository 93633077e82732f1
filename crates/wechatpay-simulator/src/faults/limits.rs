//! The platform's published rate limits, as the catalogue has them: so many requests to one operation in
//! a second, minute or day of business time. Those that count by order, by receiver or by sub-merchant are
//! listed and do not hold here.

use std::collections::HashMap;

use crate::catalogue::{self, Operation, RateLimit};

/// What was counted in the period that runs.
#[derive(Debug, Default)]
struct Count {
    period: i64,
    requests: u32,
}

/// What a count belongs to: the merchant (empty for all of them together), the operation, and the place of
/// the limit among those of the operation.
type Key = (String, String, usize);

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
    /// Switches them on or off; what was counted is forgotten.
    pub(crate) fn switch(&mut self, on: bool) {
        self.on = on;
        self.counts.clear();
    }

    pub(crate) fn on(&self) -> bool {
        self.on
    }

    /// Counts a request; answers with the code of the limit that it exceeds. `now` is business time.
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

    /// Counts that a request that was admitted has failed; answers with the code that it gets instead of the
    /// reason if too many have failed.
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
            let count = self.counts.entry(key).or_default();
            let period = now.div_euclid(seconds(limit));
            if count.period != period {
                *count = Count { period, requests: 0 };
            }
            count.requests = count.requests.saturating_add(1);
            if count.requests > limit.limit {
                exceeded.get_or_insert_with(|| code(limit, operation));
            }
        }
        exceeded
    }
}

fn seconds(limit: &RateLimit) -> i64 {
    match limit.per.as_str() {
        "minute" => 60,
        "day" => 24 * 60 * 60,
        _ => 1,
    }
}

/// The code that the operation documents for too many requests.
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

/// The documented limits, for the control API: operation and limit.
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
}
