//! The rate limits that the platform has published.
//!
//! These are defaults: the platform raises some of them on request, and it has published none for most
//! operations.

mod listed;

use std::time::Duration;

use http::Method;

use self::listed::LIMITED;

/// A published rate limit of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    limit: u32,
    period: Period,
    scope: Scope,
    calls: Calls,
}

/// The time in which a [`RateLimit`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Period {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// A day.
    Day,
}

/// The requests that a [`RateLimit`] counts together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Those of one merchant.
    Merchant,
    /// Those of one partner (服务商), for all its sub-merchants.
    Partner,
    /// Those of all merchants.
    Operation,
    /// Those about one order.
    Order,
    /// Those whose money goes to one merchant.
    Receiver,
    /// Those about one sub-merchant.
    SubMerchant,
}

/// The requests that a [`RateLimit`] counts at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Calls {
    /// All.
    All,
    /// Those that are valid.
    Valid,
    /// Those that fail.
    Failing,
    /// Those about orders that are older than a month.
    OldOrders,
}

impl RateLimit {
    const fn new(limit: u32, period: Period, scope: Scope, calls: Calls) -> Self {
        Self { limit, period, scope, calls }
    }

    /// How many requests the platform takes within a [`period`](Self::period).
    pub fn limit(&self) -> u32 {
        self.limit
    }

    /// The time in which requests are counted.
    pub fn period(&self) -> Duration {
        Duration::from_secs(match self.period {
            Period::Second => 1,
            Period::Minute => 60,
            Period::Day => 24 * 60 * 60,
        })
    }

    /// The requests that are counted together.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// The requests that are counted at all.
    pub fn calls(&self) -> Calls {
        self.calls
    }
}

/// The published limits of an operation; none for most. `path` is that of the catalogue, with its variables.
///
/// ```
/// use http::Method;
/// use wechatpay_sdk::rate_limit;
///
/// let limits = rate_limit::of(&Method::POST, "/v3/refund/domestic/refunds");
/// assert_eq!(limits[0].limit(), 150);
/// ```
pub fn of(method: &Method, path: &str) -> &'static [RateLimit] {
    let key = (path, method.as_str());
    let at = LIMITED.binary_search_by(|(path, method, _)| (*path, *method).cmp(&key)).ok();
    at.and_then(|at| LIMITED.get(at)).map_or(&[], |(_, _, limits)| limits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_operation_is_found() {
        for (path, method, limits) in LIMITED {
            assert_eq!(of(&method.parse().unwrap(), path), *limits, "{method} {path}");
            assert!(!limits.is_empty(), "{method} {path}");
        }
        assert_eq!(of(&Method::GET, "/v3/refund/domestic/refunds"), []);
    }

    #[test]
    fn numbers_are_the_published_ones() {
        let refunds = of(&Method::POST, "/v3/refund/domestic/refunds");
        let limit = |limit, period, scope, calls| RateLimit::new(limit, period, scope, calls);
        assert_eq!(
            refunds,
            [
                limit(150, Period::Second, Scope::Merchant, Calls::Valid),
                limit(6, Period::Second, Scope::Merchant, Calls::Failing),
                limit(5000, Period::Minute, Scope::Merchant, Calls::OldOrders),
                limit(1, Period::Minute, Scope::Order, Calls::All),
            ]
        );
        let settlement =
            of(&Method::POST, "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement");
        assert_eq!(settlement[0], limit(5, Period::Day, Scope::SubMerchant, Calls::All));
        assert_eq!(settlement[0].period(), Duration::from_secs(86_400));
    }
}
