//! Rate limits of an engine: which ones its clients keep, and who takes which place under them.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout};

use crate::error::Result;
use crate::rate_limit::{MemoryLimiter, RateLimiter, RateLimits, Reservation, Window};
use crate::sign::signing_key::BoxError;

/// How long a limiter of the user's may take before this engine's own memory does its work.
const LONGEST_ANSWER: Duration = Duration::from_secs(1);

/// How long the memory does its work after that: a store that is down does not cost every call a second.
const PAUSE: Duration = Duration::from_secs(5);

#[derive(Debug)]
pub(crate) struct Pacing {
    pub(crate) limits: RateLimits,
    /// The user's.
    pub(super) shared: Option<Box<dyn RateLimiter>>,
    memory: MemoryLimiter,
    /// Until when the user's is not asked, because it has failed.
    away_until: Mutex<Option<Instant>>,
}

impl Default for Pacing {
    fn default() -> Self {
        let (memory, away_until) = (MemoryLimiter::new(), Mutex::default());
        Self { limits: RateLimits::none(), shared: None, memory, away_until }
    }
}

impl Pacing {
    /// A limiter without limits would limit nothing, so it gets the published limits.
    pub(super) fn new(
        limits: Option<RateLimits>,
        shared: Option<Box<dyn RateLimiter>>,
    ) -> Result<Self> {
        let usual = if shared.is_some() { RateLimits::published() } else { RateLimits::none() };
        let limits = limits.unwrap_or(usual);
        limits.check()?;
        Ok(Self { limits, shared, ..Self::default() })
    }

    pub(crate) async fn reserve(&self, windows: &[Window], longest: Duration) -> Reservation {
        if let Some(shared) = self.shared() {
            match answered(shared.reserve(windows, longest)).await {
                Ok(reservation) => return reservation,
                Err(error) => self.is_away(&error),
            }
        }
        let now = self.memory.now();
        self.memory.reserve_at(now, windows, longest)
    }

    /// A request has failed. The memory is told at once: it may have to do without the user's limiter.
    pub(crate) async fn failed(&self, windows: &[Window]) {
        self.memory.failed_at(self.memory.now(), windows);
        if let Some(shared) = self.shared()
            && let Err(error) = answered(shared.failed(windows)).await
        {
            self.is_away(&error);
        }
    }

    /// The user's limiter, if it may be asked.
    fn shared(&self) -> Option<&dyn RateLimiter> {
        let until = *self.away_until.lock().unwrap_or_else(PoisonError::into_inner);
        let is_away = until.is_some_and(|until| Instant::now() < until);
        self.shared.as_deref().filter(|_| !is_away)
    }

    fn is_away(&self, error: &BoxError) {
        let seconds = PAUSE.as_secs();
        tracing::warn!(
            %error,
            "the rate limiter failed; this process limits only its own calls for the next \
             {seconds} s"
        );
        let until = Some(Instant::now() + PAUSE);
        *self.away_until.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }
}

async fn answered<T>(answer: impl Future<Output = Result<T, BoxError>>) -> Result<T, BoxError> {
    timeout(LONGEST_ANSWER, answer).await?
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;
    use crate::sign::signing_key::BoxFuture;

    /// Answers nothing, and counts how often it is asked.
    #[derive(Debug)]
    struct Hanging(Arc<AtomicU32>);

    impl RateLimiter for Hanging {
        fn reserve<'a>(
            &'a self,
            _: &'a [Window],
            _: Duration,
        ) -> BoxFuture<'a, Result<Reservation, BoxError>> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Box::pin(std::future::pending())
        }

        fn failed<'a>(&'a self, _: &'a [Window]) -> BoxFuture<'a, Result<(), BoxError>> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Box::pin(std::future::pending())
        }
    }

    #[test]
    fn a_limiter_without_limits_gets_the_published_ones() {
        let limits = |given, has_limiter: bool| {
            let shared = has_limiter.then(|| Box::new(Hanging(Arc::default())) as _);
            Pacing::new(given, shared).unwrap().limits
        };
        assert_eq!(limits(None, true), RateLimits::published());
        assert_eq!(limits(None, false), RateLimits::none());
        // What you set counts, also that there are none.
        assert_eq!(limits(Some(RateLimits::none()), true), RateLimits::none());
        assert_eq!(limits(Some(RateLimits::published()), false), RateLimits::published());
    }

    #[tokio::test(start_paused = true)]
    async fn a_limiter_that_hangs_costs_one_call_a_second() {
        let asked = Arc::new(AtomicU32::new(0));
        let shared: Box<dyn RateLimiter> = Box::new(Hanging(Arc::clone(&asked)));
        let pacing = Pacing { shared: Some(shared), ..Pacing::default() };
        let windows = [Window::new("w", 100, Duration::from_secs(60))];
        let began = Instant::now();
        for _ in 0..10 {
            pacing.reserve(&windows, Duration::ZERO).await;
            pacing.failed(&windows).await;
        }
        assert_eq!((began.elapsed(), asked.load(Ordering::Relaxed)), (LONGEST_ANSWER, 1));
        tokio::time::advance(PAUSE).await;
        pacing.reserve(&windows, Duration::ZERO).await;
        assert_eq!(asked.load(Ordering::Relaxed), 2);
    }

    /// The call's deadline may drop the wait for the shared limiter.
    #[tokio::test(start_paused = true)]
    async fn a_failure_counts_although_nobody_waits_for_the_limiter() {
        let shared: Box<dyn RateLimiter> = Box::new(Hanging(Arc::default()));
        let pacing = Pacing { shared: Some(shared), ..Pacing::default() };
        let window = Window::new("w", 1, Duration::from_secs(60));
        let windows = [window.with_counts(crate::rate_limit::Counts::Failures)];
        timeout(Duration::ZERO, pacing.failed(&windows)).await.unwrap_err();
        let reservation = pacing.reserve(&windows, Duration::ZERO).await;
        assert!(matches!(reservation, Reservation::Later(_)), "{reservation:?}");
    }
}
