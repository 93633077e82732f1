//! How calls are made: timeouts, retries, checks and rate limits.

use std::time::Duration;

use super::ClientBuilder;
use crate::operation::Checks;
#[cfg(feature = "rate-limit")]
use crate::rate_limit::RateLimits;
use crate::retry::Retry;

impl ClientBuilder {
    /// Time limit of one attempt, from sending to the last byte of the answer. The default is 30 s.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use std::time::Duration;
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_json(&settings)?.attempt_timeout(Duration::from_secs(10)).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Time limit of a whole call, with all attempts and the waits between them. The default is 60 s.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use std::time::Duration;
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_json(&settings)?.total_timeout(Duration::from_secs(30)).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// How many attempts a call makes, and how long it waits between them. The default is
    /// [`Retry::new`].
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::{ClientBuilder, Retry};
    ///
    /// let client = ClientBuilder::from_json(&settings)?.retry(Retry::none()).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Which limits are checked before a request is sent. The default is [`Checks::Certain`]: required
    /// members, and limits that are certain. [`Call::checks`](crate::Call::checks) sets it for one
    /// call.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::{Checks, ClientBuilder};
    ///
    /// let client = ClientBuilder::from_json(&settings)?.checks(Checks::Strict).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn checks(mut self, checks: Checks) -> Self {
        self.checks = checks;
        self
    }

    /// Whether calls use the platform's clock, by the `Date` header of its answers, if this machine's
    /// clock is wrong by one minute to one hour. The default is `false`: it is better to set the clock.
    ///
    /// `Date` is not signed, so two answers in a row must agree before it is used. A proxy whose
    /// certificate this machine trusts could still write both; the client would then accept an answer
    /// that the platform signed up to an hour ago. Notifications always use this machine's clock.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_json(&settings)?.correct_clock(true).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn correct_clock(mut self, correct: bool) -> Self {
        self.correct_clock = correct;
        self
    }

    /// The rate limits of this client, instead of those of its engine: see [`RateLimits`]. The clients
    /// of one merchant on one engine share them.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ClientBuilder;
    /// use wechatpay_sdk::rate_limit::RateLimits;
    ///
    /// let client = ClientBuilder::from_json(&settings)?.rate_limits(RateLimits::published()).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "rate-limit")]
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = Some(limits);
        self
    }
}
