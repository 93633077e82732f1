//! The rate limits that the platform has published.
//!
//! These are defaults: the platform raises some of them on request. For most operations, it has
//! published none.
//!
//! With the feature `rate-limit`, clients keep these limits: see `RateLimits`.

#[cfg(feature = "rate-limit")]
mod limiter;
#[cfg(feature = "rate-limit")]
mod limits;
mod listed;
#[cfg(feature = "rate-limit")]
mod memory;

use std::time::Duration;

use http::Method;

#[cfg(feature = "rate-limit")]
pub use self::limiter::{Counts, RateLimiter, Reservation, Window};
#[cfg(feature = "rate-limit")]
pub use self::limits::RateLimits;
use self::listed::LIMITED;
#[cfg(feature = "rate-limit")]
pub use self::memory::MemoryLimiter;

/// A rate limit of an operation.
///
/// ```
/// use std::time::Duration;
/// use wechatpay_sdk::rate_limit::{Calls, RateLimit, Scope};
///
/// // What your merchant was granted: 300 requests in a second, of which 6 may fail.
/// let granted = [RateLimit::per_second(300), RateLimit::per_second(6).with_calls(Calls::Failing)];
/// assert_eq!(granted[1].limit(), 6);
/// assert_eq!(granted[1].calls(), Calls::Failing);
///
/// // One request in a minute for each order.
/// let limit = RateLimit::per_minute(1).with_scope(Scope::Order);
/// assert_eq!((limit.period(), limit.scope()), (Duration::from_secs(60), Scope::Order));
///
/// let limit = RateLimit::per_day(1_000_000);
/// assert_eq!(limit.period(), Duration::from_secs(86_400));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    limit: u32,
    period: Period,
    scope: Scope,
    calls: Calls,
}

/// The time in which a [`RateLimit`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Period {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// A day.
    Day,
}

/// Whose requests a [`RateLimit`] counts together. [`RateLimit`] has an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// The requests of one merchant.
    Merchant,
    /// The requests of one partner (服务商), for all its sub-merchants.
    Partner,
    /// The requests of all merchants.
    Operation,
    /// The requests for one order.
    Order,
    /// The requests whose money goes to one merchant.
    Receiver,
    /// The requests for one sub-merchant.
    SubMerchant,
}

/// The requests that a [`RateLimit`] counts. [`RateLimit`] has an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Calls {
    /// All requests.
    All,
    /// Valid requests.
    Valid,
    /// Failed requests.
    Failing,
    /// Requests for orders that are older than a month.
    OldOrders,
}

impl RateLimit {
    const fn new(limit: u32, period: Period, scope: Scope, calls: Calls) -> Self {
        Self { limit, period, scope, calls }
    }

    /// At most `limit` requests of a merchant in a second.
    pub const fn per_second(limit: u32) -> Self {
        Self::new(limit, Period::Second, Scope::Merchant, Calls::All)
    }

    /// At most `limit` requests of a merchant in a minute.
    pub const fn per_minute(limit: u32) -> Self {
        Self::new(limit, Period::Minute, Scope::Merchant, Calls::All)
    }

    /// At most `limit` requests of a merchant in a day, which is any 24 hours.
    pub const fn per_day(limit: u32) -> Self {
        Self::new(limit, Period::Day, Scope::Merchant, Calls::All)
    }

    /// Sets which requests are counted. The default is all.
    pub const fn with_calls(mut self, calls: Calls) -> Self {
        self.calls = calls;
        self
    }

    /// Sets whose requests are counted together. The default is one merchant's.
    pub const fn with_scope(mut self, scope: Scope) -> Self {
        self.scope = scope;
        self
    }

    /// The number of requests that the platform accepts in a [`period`](Self::period).
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

    /// Whose requests are counted together.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// Which requests are counted.
    pub fn calls(&self) -> Calls {
        self.calls
    }
}

/// The published limits of an operation. Most operations have none. `path` is the path in the catalogue, with the
/// names of its variables.
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
