//! The lease of a job while its step runs: heartbeats extend it, and a worker that cannot extend it must not send.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use crate::backend::Backend;
use crate::jobs::Taken;
use crate::store::SqlStore;

/// A point in time by two clocks: one of them stops while the machine sleeps.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    elapsed: Instant,
    clock: SystemTime,
}

impl Moment {
    pub(super) fn now() -> Self {
        Self { elapsed: Instant::now(), clock: SystemTime::now() }
    }

    /// The time since an earlier moment, by the clock that says more.
    fn since(self, earlier: Self) -> Duration {
        let elapsed = self.elapsed.saturating_duration_since(earlier.elapsed);
        // A clock that was set back proves nothing.
        let by_clock = self.clock.duration_since(earlier.clock).unwrap_or_default();
        elapsed.max(by_clock)
    }
}

/// The lease of one job.
pub(super) struct Lease {
    length: Duration,
    /// A moment before the lease began, or before it was extended.
    from: Mutex<Moment>,
}

impl Lease {
    pub(super) fn new(length: Duration, from: Moment) -> Self {
        Self { length, from: Mutex::new(from) }
    }

    /// The time until another worker may take the job. Zero also means that this may have happened.
    fn left(&self, now: Moment) -> Duration {
        let from = *self.from.lock().unwrap_or_else(PoisonError::into_inner);
        self.length.saturating_sub(now.since(from))
    }

    /// Whether the lease may have expired, so that another worker may be querying the job.
    pub(super) fn has_expired(&self) -> bool {
        self.left(Moment::now()).is_zero()
    }

    /// Extends the lease until that fails: another worker has the job, or the database has not answered within the
    /// lease.
    pub(super) async fn keep<DB: Backend>(&self, store: &SqlStore<DB>, taken: &Taken) {
        loop {
            tokio::time::sleep(self.length / 4).await;
            let now = Moment::now();
            let extension = store.extend_job(taken, self.length);
            // Even if the lease has expired, nobody may have taken the job.
            let patience = self.left(now).max(self.length / 4);
            match tokio::time::timeout(patience, extension).await {
                Ok(Ok(true)) => {
                    *self.from.lock().unwrap_or_else(PoisonError::into_inner) = now;
                }
                Ok(Ok(false)) | Err(_) => return,
                Ok(Err(_)) if self.has_expired() => return,
                // The next heartbeat may succeed.
                Ok(Err(_)) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LENGTH: Duration = Duration::from_secs(20);

    #[test]
    fn a_lease_expires_by_whichever_clock_says_so() {
        let from = Moment::now();
        let lease = Lease::new(LENGTH, from);
        let has_expired = |elapsed, clock| {
            let now = Moment { elapsed: from.elapsed + elapsed, clock: from.clock + clock };
            lease.left(now).is_zero()
        };
        let short = LENGTH - Duration::from_millis(1);
        assert!(!has_expired(short, short));
        assert!(has_expired(LENGTH, Duration::ZERO));
        assert!(has_expired(Duration::ZERO, LENGTH));
        // The clock was set back.
        let back = Moment { clock: from.clock - LENGTH, ..from };
        assert!(!lease.left(back).is_zero());
    }
}
