//! The rate limiter of one process: the times of requests, in memory.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::limiter::{Counts, RateLimiter, Reservation, Window};
use crate::sign::signing_key::{BoxError, BoxFuture};

/// The number of keys above which expired keys are removed.
const MANY: usize = 1_024;

/// Counts the requests in the memory of this process, first come, first served. Every engine has one.
///
/// ```
/// use std::time::Duration;
/// use wechatpay_sdk::rate_limit::{Counts, MemoryLimiter, Reservation, Window};
///
/// let limiter = MemoryLimiter::new();
/// let (now, longest) = (Duration::ZERO, Duration::from_secs(10));
///
/// // One request in a second.
/// let windows = [Window::new("refunds", 1, Duration::from_secs(1))];
/// assert_eq!(limiter.reserve_at(now, &windows, longest), Reservation::Taken(Duration::ZERO));
/// assert_eq!(limiter.reserve_at(now, &windows, longest), Reservation::Taken(Duration::from_secs(1)));
///
/// // One failure in a minute: afterwards, all requests have to wait.
/// let failures = [Window::new("failures", 1, Duration::from_secs(60)).with_counts(Counts::Failures)];
/// limiter.failed_at(now, &failures);
/// assert_eq!(limiter.reserve_at(now, &failures, longest), Reservation::Later(Duration::from_secs(60)));
/// ```
pub struct MemoryLimiter {
    began: Instant,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    logs: HashMap<String, Log>,
    /// The number of keys at which expired keys are removed.
    next_sweep: usize,
}

/// The last requests of a window.
#[derive(Default)]
struct Log {
    /// The times at which the requests are sent, in order.
    times: VecDeque<Duration>,
    /// The time after which the entry has no effect any more.
    over: Duration,
    /// The business number of the last request.
    number: Option<String>,
}

impl Log {
    /// The earliest time for the next request.
    fn allows(&self, window: &Window) -> Duration {
        let after = |time: Option<&Duration>, wait| {
            time.map_or(Duration::ZERO, |time| time.saturating_add(wait))
        };
        let back = self.times.len().checked_sub(window.limit() as usize);
        let limit_back = back.and_then(|at| self.times.get(at));
        after(self.times.back(), window.spacing()).max(after(limit_back, window.length()))
    }

    fn append(&mut self, window: &Window, time: Duration) {
        // Another client of the merchant may have a larger limit, so times within the window are kept.
        let is_over = |first: &Duration| first.saturating_add(window.length()) <= time;
        while self.times.len() >= window.limit() as usize && self.times.front().is_some_and(is_over)
        {
            self.times.pop_front();
        }
        self.times.push_back(time);
        let over = time.saturating_add(window.length().max(window.spacing()));
        self.over = self.over.max(over);
        self.number = window.number().map(str::to_owned);
    }
}

impl MemoryLimiter {
    /// A limiter that has not counted any request.
    pub fn new() -> Self {
        Self { began: Instant::now(), kept: Mutex::default() }
    }

    /// [`RateLimiter::reserve`] with the time of your own clock: for tests.
    pub fn reserve_at(&self, now: Duration, windows: &[Window], longest: Duration) -> Reservation {
        let mut kept = self.lock();
        kept.sweep(now);
        let windows: Vec<_> = windows.iter().filter(|window| kept.is_counted(window)).collect();
        let (mut time, mut gate) = (now, now);
        for window in &windows {
            let allowed = kept.logs.get(window.key()).map_or(now, |log| log.allows(window));
            match window.counts() {
                Counts::Requests => time = time.max(allowed),
                Counts::Subject | Counts::Failures => gate = gate.max(allowed),
            }
        }
        let wait = time.max(gate) - now;
        if gate > time || wait > longest {
            return Reservation::Later(wait);
        }
        for window in windows.iter().filter(|window| window.counts() != Counts::Failures) {
            kept.log(window.key()).append(window, time);
        }
        Reservation::Taken(wait)
    }

    /// [`RateLimiter::failed`] with the time of your own clock: for tests.
    pub fn failed_at(&self, now: Duration, windows: &[Window]) {
        let mut kept = self.lock();
        kept.sweep(now);
        for window in windows.iter().filter(|window| window.counts() == Counts::Failures) {
            kept.log(window.key()).append(window, now);
        }
    }

    pub(crate) fn now(&self) -> Duration {
        self.began.elapsed()
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // A panic leaves times that still count.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn log(&mut self, key: &str) -> &mut Log {
        self.logs.entry(key.to_owned()).or_default()
    }

    /// Whether the window counts the request: not if its last request has the same number.
    fn is_counted(&self, window: &Window) -> bool {
        let Some(number) = window.number() else { return true };
        let last = self.logs.get(window.key()).and_then(|log| log.number.as_deref());
        last != Some(number)
    }

    /// Removes expired keys. The next removal is due when the number of keys has doubled.
    fn sweep(&mut self, now: Duration) {
        if self.logs.len() >= self.next_sweep.max(MANY) {
            self.logs.retain(|_, log| now < log.over);
            self.next_sweep = self.logs.len() * 2;
        }
    }
}

impl Default for MemoryLimiter {
    fn default() -> Self {
        Self::new()
    }
}

impl RateLimiter for MemoryLimiter {
    fn reserve<'a>(
        &'a self,
        windows: &'a [Window],
        longest: Duration,
    ) -> BoxFuture<'a, Result<Reservation, BoxError>> {
        Box::pin(async move { Ok(self.reserve_at(self.now(), windows, longest)) })
    }

    fn failed<'a>(&'a self, windows: &'a [Window]) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            self.failed_at(self.now(), windows);
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The keys name merchants and orders.
        f.debug_struct("MemoryLimiter").field("windows", &self.lock().logs.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(86_400);

    fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    fn taken(limiter: &MemoryLimiter, now: u64, windows: &[Window]) -> u64 {
        match limiter.reserve_at(ms(now), windows, LONG) {
            Reservation::Taken(wait) => u64::try_from(wait.as_millis()).unwrap(),
            Reservation::Later(wait) => panic!("no place, perhaps in {wait:?}"),
        }
    }

    #[test]
    fn no_window_of_a_minute_has_more_than_its_limit() {
        let limiter = MemoryLimiter::new();
        let windows = [Window::new("a", 3, ms(60_000))];
        let waits: Vec<_> =
            [0, 0, 500, 500, 59_999, 60_000].map(|now| now + taken(&limiter, now, &windows)).into();
        assert_eq!(waits, [0, 0, 500, 60_000, 60_000, 60_500]);
        // Another key has its own count.
        assert_eq!(taken(&limiter, 0, &[Window::new("b", 3, ms(60_000))]), 0);
    }

    #[test]
    fn spaced_requests_leave_one_after_the_other() {
        let limiter = MemoryLimiter::new();
        let windows = [Window::new("a", 100, ms(1_000)).with_spacing(ms(10))];
        let waits: Vec<_> = (0..4).map(|_| taken(&limiter, 5, &windows)).collect();
        assert_eq!(waits, [0, 10, 20, 30]);
        assert_eq!(taken(&limiter, 100, &windows), 0);
    }

    #[test]
    fn all_windows_have_to_have_a_place() {
        let limiter = MemoryLimiter::new();
        let windows = [Window::new("second", 1, ms(1_000)), Window::new("day", 2, ms(86_400_000))];
        assert_eq!(taken(&limiter, 0, &windows), 0);
        assert_eq!(taken(&limiter, 0, &windows), 1_000);
        assert_eq!(
            limiter.reserve_at(ms(2_000), &windows, ms(60_000)),
            Reservation::Later(ms(86_398_000))
        );
        // That request has taken no place.
        assert_eq!(taken(&limiter, 2_000, &windows[..1]), 0);
    }

    #[test]
    fn who_waits_for_an_order_holds_nobody_back() {
        let limiter = MemoryLimiter::new();
        let all = Window::new("all", 1_000, ms(1_000)).with_spacing(ms(1));
        let order = |name: &str| {
            let order = Window::new(name, 1, ms(60_000)).with_counts(Counts::Subject);
            [all.clone(), order]
        };
        assert_eq!(taken(&limiter, 0, &order("a")), 0);
        let later = limiter.reserve_at(ms(10), &order("a"), LONG);
        assert_eq!(later, Reservation::Later(ms(59_990)));
        assert_eq!(taken(&limiter, 11, &order("b")), 0);
        assert_eq!(taken(&limiter, 60_000, &order("a")), 0);
    }

    #[test]
    fn the_same_number_is_counted_once() {
        let limiter = MemoryLimiter::new();
        let order = |number: &str| {
            let window = Window::new("order", 1, ms(60_000)).with_counts(Counts::Subject);
            [window.with_number(number)]
        };
        assert_eq!(taken(&limiter, 0, &order("r1")), 0);
        assert_eq!(taken(&limiter, 0, &order("r1")), 0);
        let other = limiter.reserve_at(ms(0), &order("r2"), LONG);
        assert_eq!(other, Reservation::Later(ms(60_000)));
    }

    #[test]
    fn failures_take_places_when_they_are_known() {
        let limiter = MemoryLimiter::new();
        let failures = [Window::new("failing", 2, ms(1_000)).with_counts(Counts::Failures)];
        for _ in 0..10 {
            assert_eq!(taken(&limiter, 0, &failures), 0);
        }
        // All running requests fail. The pause is as long as after two failures.
        for _ in 0..10 {
            limiter.failed_at(ms(100), &failures);
        }
        assert_eq!(limiter.reserve_at(ms(200), &failures, LONG), Reservation::Later(ms(900)));
        assert_eq!(taken(&limiter, 1_100, &failures), 0);
        // Windows that count requests are not touched.
        limiter.failed_at(ms(1_100), &[Window::new("all", 1, ms(1_000))]);
        assert_eq!(taken(&limiter, 1_100, &[Window::new("all", 1, ms(1_000))]), 0);
    }

    #[test]
    fn what_is_over_is_forgotten() {
        let limiter = MemoryLimiter::new();
        let order = |number: u64| [Window::new(number.to_string(), 1, ms(60_000))];
        for number in 0..100_000 {
            // A hundred requests a second: 6,000 within the window.
            let now = number * 10;
            assert_eq!(taken(&limiter, now, &order(number)), 0);
        }
        assert!(limiter.lock().logs.len() <= 12_001, "{limiter:?}");
        let windows = [Window::new("day", 1_000, ms(60_000))];
        for number in 0..100_000_u64 {
            let _ = limiter.reserve_at(ms(number * 100), &windows, LONG);
        }
        assert!(limiter.lock().logs["day"].times.len() <= 1_000);
    }

    /// The published limits of refunds, and far more requests than they allow: no second has more requests
    /// than the limit, and the limit is reached.
    #[test]
    fn all_places_are_used() {
        let limiter = MemoryLimiter::new();
        let windows = [Window::new("a", 150, ms(1_050)).with_spacing(ms(7))];
        let times: Vec<_> = (0..2_000).map(|_| taken(&limiter, 0, &windows)).collect();
        assert!(times.windows(151).all(|some| some[150] - some[0] >= 1_050));
        assert_eq!(times[1_999], 1_999 * 7);
    }
}
