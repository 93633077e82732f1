//! How often, and how patiently, a call is tried.

use std::time::Duration;

use crate::crypto::random;

/// How often a call is tried, and how long it waits between.
///
/// What is sent again, and after what, is no part of it: that follows from
/// what is known of the delivery and from the operation, since a payment sent
/// twice costs somebody's money (`docs/failures.md` has the table). Every attempt is
/// signed anew, over the same body under the same business number, and all of
/// them are bounded by the call's total timeout.
///
/// By default a call is tried three times, and waits 0.5 s and then 1 s, less
/// up to a half by chance: long enough for the platform's hiccups and its
/// limits by the second, short enough for somebody who is waiting at a till.
///
/// ```
/// use std::time::Duration;
/// use wechatpay_sdk::Retry;
///
/// let patient = Retry::new().attempts(6).backoff(Duration::from_secs(1), Duration::from_secs(20));
/// # let _ = patient;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    first: Duration,
    longest: Duration,
    rate_limited: Duration,
    jitter: bool,
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

impl Retry {
    /// Three attempts, with waits of 0.5 s and 1 s, at least 1 s after a 429.
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(8),
            // The platform counts by the second (`platform.md` §4).
            rate_limited: Duration::from_secs(1),
            jitter: true,
        }
    }

    /// One attempt.
    pub const fn none() -> Self {
        Self::new().attempts(1)
    }

    /// How often a call is tried at most; 0 is 1.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// The wait before the second attempt, which doubles with each, and the
    /// longest one.
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// The shortest wait after an answer 429: 1 s if not set.
    pub const fn rate_limited(mut self, wait: Duration) -> Self {
        self.rate_limited = wait;
        self
    }

    /// Whether up to a half of each wait is taken off by chance, so that clients
    /// that failed at the same time do not come back at the same time. True if
    /// not set.
    pub const fn jitter(mut self, jitter: bool) -> Self {
        self.jitter = jitter;
        self
    }

    /// Whether there is another attempt after so many.
    pub(crate) fn has_more(&self, made: u32) -> bool {
        made < self.attempts
    }

    /// The wait after so many attempts.
    pub(crate) fn wait(&self, made: u32, is_rate_limited: bool) -> Duration {
        let doublings = made.saturating_sub(1).min(31);
        let full = self.first.saturating_mul(1 << doublings).min(self.longest);
        let wait = if self.jitter { shortened(full) } else { full };
        if is_rate_limited { wait.max(self.rate_limited) } else { wait }
    }
}

/// Between a half and all of it.
fn shortened(full: Duration) -> Duration {
    let half = full / 2;
    half + half.mul_f64(random::fraction())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let retry =
            Retry::new().jitter(false).backoff(Duration::from_secs(1), Duration::from_secs(5));
        let waits = [1, 2, 3, 4, 40, u32::MAX].map(|made| retry.wait(made, false).as_secs());
        assert_eq!(waits, [1, 2, 4, 5, 5, 5]);
    }

    #[test]
    fn chance_takes_up_to_a_half() {
        let retry = Retry::new().backoff(Duration::from_secs(10), Duration::from_secs(10));
        let waits: Vec<_> = (0..200).map(|_| retry.wait(1, false).as_millis()).collect();
        assert!(waits.iter().all(|wait| (5_000..=10_000).contains(wait)), "{waits:?}");
        // That all of 200 lie in one half happens once in 2^199.
        assert!(waits.iter().any(|wait| *wait < 7_500) && waits.iter().any(|wait| *wait > 7_500));
    }

    #[test]
    fn a_rate_limit_is_waited_for() {
        let retry = Retry::new().backoff(Duration::ZERO, Duration::ZERO);
        assert_eq!(retry.wait(1, false), Duration::ZERO);
        assert_eq!(retry.wait(1, true), Duration::from_secs(1));
        let patient = Retry::new().jitter(false).rate_limited(Duration::from_millis(1));
        assert_eq!(patient.wait(1, true), Duration::from_millis(500));
    }

    #[test]
    fn there_is_always_one_attempt() {
        assert!(!Retry::none().has_more(1));
        assert_eq!(Retry::new().attempts(0), Retry::none());
        assert!(Retry::new().has_more(2) && !Retry::new().has_more(3));
    }
}
