//! The retry policy: the number of attempts and the waits between them.

use std::time::Duration;

use crate::crypto::random;

/// The retry policy of a call: the number of attempts and the waits between them.
///
/// The policy does not decide which failures are retried. That follows from the delivery and from the operation,
/// because a payment that is sent twice costs money (`docs/failures.md` has the table). Each attempt has its own
/// signature over the same body with the same business number. The call's total timeout limits all attempts together.
///
/// By default, a call has three attempts. The waits are 0.5 s and then 1 s, each randomly shortened by up to a half.
/// After a 429, the wait is between 1 s and 2 s.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use std::time::Duration;
/// use wechatpay_sdk::Retry;
///
/// let patient = Retry::new().attempts(6).backoff(Duration::from_secs(1), Duration::from_secs(20));
/// client["v3/certificates"].get().retry(patient).wait()?;
/// # Ok(())
/// # }
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
    /// Three attempts, with waits of 0.5 s and 1 s, and of 1 s to 2 s after a 429.
    ///
    /// ```
    /// use wechatpay_sdk::Retry;
    ///
    /// assert_eq!(Retry::new(), Retry::default());
    /// ```
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(8),
            // The platform counts requests per second (`docs/protocol.md` §4).
            rate_limited: Duration::from_secs(1),
            jitter: true,
        }
    }

    /// One attempt. A refund that is answered with 429 is still queried once: the query may find that the platform
    /// accepted it. An empty query result proves nothing.
    ///
    /// ```
    /// use wechatpay_sdk::Retry;
    ///
    /// assert_eq!(Retry::none(), Retry::none().attempts(1));
    /// ```
    pub const fn none() -> Self {
        Self::new().attempts(1)
    }

    /// Sets the maximum number of attempts; 0 counts as 1.
    ///
    /// ```
    /// use wechatpay_sdk::Retry;
    ///
    /// assert_eq!(Retry::new().attempts(3), Retry::new()); // the default
    /// assert_eq!(Retry::new().attempts(0), Retry::none());
    /// ```
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Sets the wait before the second attempt, and the longest wait. The wait doubles with each
    /// attempt.
    ///
    /// ```
    /// use std::time::Duration;
    /// use wechatpay_sdk::Retry;
    ///
    /// let default = Retry::new().backoff(Duration::from_millis(500), Duration::from_secs(8));
    /// assert_eq!(default, Retry::new());
    /// ```
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// Sets the shortest wait after a 429. The default is 1 s. With [`jitter`](Self::jitter), a random time of up to
    /// the same length is added.
    ///
    /// ```
    /// use std::time::Duration;
    /// use wechatpay_sdk::Retry;
    ///
    /// assert_eq!(Retry::new().rate_limited(Duration::from_secs(1)), Retry::new()); // the default
    /// ```
    pub const fn rate_limited(mut self, wait: Duration) -> Self {
        self.rate_limited = wait;
        self
    }

    /// Sets whether waits are random, so that clients that failed at the same time do not
    /// retry at the same time. The default is `true`.
    ///
    /// Each wait is then at least a half of its backoff. After a 429, it is between
    /// [`rate_limited`](Self::rate_limited) and twice that time, or longer if the
    /// backoff is longer.
    ///
    /// ```
    /// use wechatpay_sdk::Retry;
    ///
    /// assert_eq!(Retry::new().jitter(true), Retry::new()); // the default
    /// ```
    pub const fn jitter(mut self, jitter: bool) -> Self {
        self.jitter = jitter;
        self
    }

    /// Whether another attempt is allowed after `made` attempts.
    pub(crate) fn has_more(&self, made: u32) -> bool {
        made < self.attempts
    }

    /// The wait after `made` attempts.
    pub(crate) fn wait(&self, made: u32, is_rate_limited: bool) -> Duration {
        let doublings = made.saturating_sub(1).min(31);
        let full = self.first.saturating_mul(1 << doublings).min(self.longest);
        let floor = if is_rate_limited { self.rate_limited } else { Duration::ZERO };
        if !self.jitter {
            return full.max(floor);
        }
        // With the minimum alone, all clients would retry at the same moment.
        let least = floor.max(full / 2);
        least + least.mul_f64(random::fraction())
    }
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
        // The probability that all 200 values are in one half is 1 in 2^199.
        assert!(waits.iter().any(|wait| *wait < 7_500) && waits.iter().any(|wait| *wait > 7_500));
    }

    #[test]
    fn a_rate_limit_is_waited_for() {
        let retry = Retry::new().jitter(false).backoff(Duration::ZERO, Duration::ZERO);
        assert_eq!(retry.wait(1, false), Duration::ZERO);
        assert_eq!(retry.wait(1, true), Duration::from_secs(1));
        let patient = Retry::new().jitter(false).rate_limited(Duration::from_millis(1));
        assert_eq!(patient.wait(1, true), Duration::from_millis(500));
    }

    /// All clients of a merchant reach the rate limit at the same time.
    #[test]
    fn after_a_rate_limit_clients_come_back_at_different_times() {
        let waits: Vec<_> = (0..200).map(|_| Retry::new().wait(1, true).as_micros()).collect();
        assert!(waits.iter().all(|wait| (1_000_000..=2_000_000).contains(wait)), "{waits:?}");
        // The probability that all 200 values are in one half is 1 in 2^199.
        assert!(waits.iter().any(|wait| *wait < 1_500_000), "{waits:?}");
        assert!(waits.iter().any(|wait| *wait > 1_500_000), "{waits:?}");
        // The backoff continues to grow above the minimum.
        let late: Vec<_> = (0..200).map(|_| Retry::new().wait(9, true).as_millis()).collect();
        assert!(late.iter().all(|wait| (4_000..=8_000).contains(wait)), "{late:?}");
        let none = Retry::new().backoff(Duration::ZERO, Duration::ZERO);
        assert_eq!(none.rate_limited(Duration::ZERO).wait(1, true), Duration::ZERO);
    }

    #[test]
    fn there_is_always_one_attempt() {
        assert!(!Retry::none().has_more(1));
        assert_eq!(Retry::new().attempts(0), Retry::none());
        assert!(Retry::new().has_more(2) && !Retry::new().has_more(3));
    }
}
