//! The rate limiter, which assigns requests their times: in the memory of an engine, or in a store that
//! several processes share.

use std::fmt;
use std::time::Duration;

use crate::sign::signing_key::{BoxError, BoxFuture};

/// Decides when each request may be sent, for all clients that share the limits of a merchant.
///
/// [`MemoryLimiter`](super::MemoryLimiter) does this for the clients of one engine. Implement this trait
/// to share the limits between processes, in Redis for instance, and give your limiter to
/// [`EngineBuilder::rate_limiter`](crate::EngineBuilder::rate_limiter).
///
/// # What an implementation does
/// For each [`key`](Window::key) it keeps the times of the last requests, up to the number in
/// [`limit`](Window::limit). Some times are in the future: those requests are still waiting. `reserve` is
/// one atomic step:
///
/// 1. A window allows the next request at the latest of three times: now; the last time plus
///    [`spacing`](Window::spacing); the time `limit` requests back plus [`length`](Window::length).
/// 2. The request's time is the latest that any window of the kind [`Counts::Requests`] allows.
/// 3. If a window of another kind allows the request only later, or if the time is more than `longest` away,
///    nothing changes, and the result is [`Reservation::Later`]. Otherwise a request about one order
///    would delay the requests about all others.
/// 4. Otherwise the time is appended to all windows, except those of [`Counts::Failures`], and the
///    result is [`Reservation::Taken`].
///
/// A window with a [`number`](Window::number) also keeps the number of its last request. If the new number
/// is the same, the window is skipped: the request is not counted twice.
///
/// A key can be removed once its last time is longer ago than `length`.
///
/// If an implementation fails, or does not answer within a second, the engine's own memory limits the
/// requests of the next five seconds: an unavailable rate limiter does not stop a payment.
///
/// # Example
/// ```
/// use std::time::Duration;
/// use wechatpay_sdk::rate_limit::{MemoryLimiter, RateLimiter, Reservation, Window};
/// use wechatpay_sdk::{BoxError, BoxFuture, Engine};
///
/// /// Reports how long requests wait; another limiter decides.
/// #[derive(Debug)]
/// struct Reported<L>(L);
///
/// impl<L: RateLimiter> RateLimiter for Reported<L> {
///     fn reserve<'a>(
///         &'a self,
///         windows: &'a [Window],
///         longest: Duration,
///     ) -> BoxFuture<'a, Result<Reservation, BoxError>> {
///         Box::pin(async move {
///             let reservation = self.0.reserve(windows, longest).await?;
///             match reservation {
///                 Reservation::Taken(wait) => println!("the request waits for {wait:?}"),
///                 Reservation::Later(wait) => println!("too many requests: again in {wait:?}"),
///             }
///             Ok(reservation)
///         })
///     }
///
///     fn failed<'a>(&'a self, windows: &'a [Window]) -> BoxFuture<'a, Result<(), BoxError>> {
///         self.0.failed(windows)
///     }
/// }
///
/// let engine = Engine::builder().rate_limiter(Reported(MemoryLimiter::new())).build()?;
/// # let _ = engine;
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
pub trait RateLimiter: fmt::Debug + Send + Sync {
    /// Takes one place in all of these windows, or in none. If the call is dropped, its place stays taken.
    ///
    /// # Errors
    /// The error of the store. The engine then counts in its own memory for five seconds.
    fn reserve<'a>(
        &'a self,
        windows: &'a [Window],
        longest: Duration,
    ) -> BoxFuture<'a, Result<Reservation, BoxError>>;

    /// Counts a failed request: appends the present time to windows of the kind [`Counts::Failures`], and
    /// to no others.
    ///
    /// # Errors
    /// The error of the store. The engine then counts in its own memory for five seconds.
    fn failed<'a>(&'a self, windows: &'a [Window]) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// The result of [`RateLimiter::reserve`]: see [`RateLimiter`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reservation {
    /// The request has its place. It is sent after this time.
    Taken(Duration),
    /// The request has no place. A place may be free after this time.
    Later(Duration),
}

/// The requests that count in a [`Window`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Counts {
    /// All requests of an operation: they wait in one queue, and reserve places in advance.
    Requests,
    /// The requests about one order, one receiver of money or one sub-merchant.
    Subject,
    /// The requests that have failed.
    Failures,
}

/// One rate limit, applied to one request.
///
/// ```
/// use std::time::Duration;
/// use wechatpay_sdk::rate_limit::{Counts, Window};
///
/// // 150 refunds in a second, evenly spaced.
/// let second = Window::new("1900000109 refunds", 150, Duration::from_secs(1))
///     .with_spacing(Duration::from_millis(7));
/// assert_eq!((second.key(), second.limit()), ("1900000109 refunds", 150));
/// assert_eq!((second.length(), second.spacing()), (Duration::from_secs(1), Duration::from_millis(7)));
/// assert_eq!(second.counts(), Counts::Requests);
///
/// // One refund in a minute for this order. The same refund again is not counted again.
/// let minute = Window::new("1900000109 refunds order-0001", 1, Duration::from_secs(60))
///     .with_counts(Counts::Subject)
///     .with_number("refund-0001");
/// assert_eq!(minute.number(), Some("refund-0001"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    key: String,
    limit: u32,
    length: Duration,
    spacing: Duration,
    counts: Counts,
    number: Option<String>,
}

impl Window {
    /// Allows at most `limit` requests of an operation in any period of this length. A limit of 0 becomes 1.
    pub fn new(key: impl Into<String>, limit: u32, length: Duration) -> Self {
        Self {
            key: key.into(),
            limit: limit.max(1),
            length,
            spacing: Duration::ZERO,
            counts: Counts::Requests,
            number: None,
        }
    }

    /// Sets the shortest time between two requests.
    pub fn with_spacing(mut self, spacing: Duration) -> Self {
        self.spacing = spacing;
        self
    }

    /// Sets which requests are counted.
    pub fn with_counts(mut self, counts: Counts) -> Self {
        self.counts = counts;
        self
    }

    /// Sets the business number of the request. A window does not count the same number twice in a row.
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// The key of the requests that are counted together: the merchant, the operation, the index of the
    /// limit, and the order or receiver, if there is one.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The maximum number of requests within [`length`](Self::length); at least 1.
    pub fn limit(&self) -> u32 {
        self.limit
    }

    /// The time in which requests are counted.
    pub fn length(&self) -> Duration {
        self.length
    }

    /// The shortest time between two requests. Zero if there is no such limit.
    pub fn spacing(&self) -> Duration {
        self.spacing
    }

    /// The requests that are counted.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// The business number of the request, if a repetition of the request is not counted again.
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }
}
