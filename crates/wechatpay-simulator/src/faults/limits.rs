//! The platform's rate limits: so many requests of one merchant to one operation in a second of
//! business time. Only those that the platform has published a number for; all others have none.

use std::collections::HashMap;

/// What the platform has published of one operation.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    method: &'static str,
    template: &'static str,
    per_second: u32,
    /// So many of them may fail.
    failing: Option<u32>,
}

impl Limit {
    const fn new(method: &'static str, template: &'static str, per_second: u32) -> Self {
        Self { method, template, per_second, failing: None }
    }

    /// 150 refunds, of which 6 may fail (docs/protocol.md, section 4).
    const fn refund(template: &'static str) -> Self {
        Self { failing: Some(6), ..Self::new("POST", template, 150) }
    }
}

const LIMITS: &[Limit] = &[
    Limit::refund("/v3/refund/domestic/refunds"),
    Limit::refund("/v3/ecommerce/refunds/apply"),
    Limit::refund("/secapi/pay/refund"),
    // Queries of refunds: docs/protocol.md, section 4.
    Limit::new("GET", "/v3/refund/domestic/refunds/{out_refund_no}", 300),
    Limit::new("GET", "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}", 300),
    Limit::new("GET", "/v3/ecommerce/refunds/id/{refund_id}", 300),
    Limit::new("POST", "/pay/refundquery", 300),
    // A partner's profit sharing, by the operations' pages (partner/4012691594, allocation 27_6).
    Limit::new("POST", "/v3/ecommerce/profitsharing/orders", 2000),
    Limit::new("POST", "/secapi/pay/profitsharing", 300),
    Limit::new("POST", "/secapi/pay/multiprofitsharing", 300),
];

/// The limit of an operation, by the template that the catalogue has of it.
pub(crate) fn limit_of(method: &str, template: &str) -> Option<&'static Limit> {
    LIMITS.iter().find(|limit| limit.template == template && limit.method == method)
}

/// What was counted in the second that runs.
#[derive(Debug, Default)]
struct Count {
    second: i64,
    all: u32,
    failed: u32,
}

#[derive(Debug)]
pub(crate) struct Limits {
    on: bool,
    /// By merchant and operation.
    counts: HashMap<(String, &'static str), Count>,
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

    /// Counts a request; answers whether the merchant may make it. `now` is business time.
    pub(crate) fn admit(&mut self, mchid: &str, limit: &'static Limit, now: i64) -> bool {
        if !self.on {
            return true;
        }
        let count = self.counts.entry((mchid.to_owned(), limit.template)).or_default();
        if count.second != now {
            *count = Count { second: now, ..Count::default() };
        }
        count.all = count.all.saturating_add(1);
        count.all <= limit.per_second
    }

    /// Counts that a request that was admitted has failed; answers whether it may be told why.
    pub(crate) fn admit_failure(&mut self, mchid: &str, limit: &'static Limit) -> bool {
        let Some(most) = limit.failing.filter(|_| self.on) else { return true };
        let count = self.counts.entry((mchid.to_owned(), limit.template)).or_default();
        count.failed = count.failed.saturating_add(1);
        count.failed <= most
    }
}

/// The documented routes, for the control API: operation, how many, and how many may fail.
pub(crate) fn documented_limits() -> impl Iterator<Item = (String, u32, Option<u32>)> {
    LIMITS.iter().map(|limit| {
        (format!("{} {}", limit.method, limit.template), limit.per_second, limit.failing)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    #[test]
    fn every_limit_is_of_an_operation_of_the_catalogue() {
        for limit in LIMITS {
            assert!(catalogue::get(limit.method, limit.template).is_some(), "{}", limit.template);
        }
    }

    #[test]
    fn a_second_has_room_for_so_many_of_one_merchant() {
        let limit = limit_of("POST", "/v3/refund/domestic/refunds").unwrap();
        let mut limits = Limits::default();
        assert!((0..150).all(|_| limits.admit("1", limit, 7)));
        assert!(!limits.admit("1", limit, 7));
        assert!(limits.admit("2", limit, 7) && limits.admit("1", limit, 8));
        limits.switch(false);
        assert!((0..200).all(|_| limits.admit("1", limit, 8)));
    }

    #[test]
    fn six_failures_are_told_in_a_second() {
        let limit = limit_of("POST", "/secapi/pay/refund").unwrap();
        let mut limits = Limits::default();
        let mut told = |now| limits.admit("1", limit, now) && limits.admit_failure("1", limit);
        assert_eq!((0..8).filter(|_| told(7)).count(), 6);
        assert!(told(8));
        assert_eq!(limit_of("GET", "/secapi/pay/refund"), None);
    }
}
