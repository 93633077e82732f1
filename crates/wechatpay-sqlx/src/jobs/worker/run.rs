//! The loop of a worker: takes jobs at its pace, starts their steps, and pauses or stops.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use sqlx::{Error, Transaction};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, sleep_until};
use wechatpay_sdk::BoxFuture;

use super::Worker;
use super::lease::Moment;
use super::step::{Ended, IntoEnd, Steps};
use crate::backend::Backend;
use crate::jobs::{End, Taken};

/// The maximum number of jobs in one commit.
const TOGETHER: u32 = 16;

/// The maximum delay of a turn that later turns may catch up.
const SPARE: Duration = Duration::from_millis(50);

/// The longest pause of a kind.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);

impl<DB: Backend> Worker<DB> {
    /// Runs jobs until `stop` is ready, or as long as [`until_empty`](Self::until_empty) says. Then it takes no more jobs,
    /// and finishes the steps in flight.
    ///
    /// `call` makes the call of a job, which must be the same each time; the worker sends the call or queries its outcome.
    /// An [`End`] instead of a call is the result of this step, and does not pause the other jobs. The error of reading
    /// JSON becomes [`End::Dead`]: a person must look.
    ///
    /// `rows` writes your own rows when a job has ended (`done`, `refused`, `dead`), in the transaction that records the
    /// end. Both are committed, or neither. Write this closure as an argument of `run`, so that the compiler infers its
    /// lifetimes.
    ///
    /// If you drop this future, for example in `select!`, the worker takes no more jobs, and the steps in flight go on in
    /// the background. If the runtime ends before them, the next worker queries their outcome.
    ///
    /// # Errors
    /// The errors of the database and of `rows`, and [`Error::WorkerCrashed`] if `call` or `rows` has panicked. The worker
    /// takes no more jobs, finishes the steps in flight and returns the first error. A step that was not recorded is
    /// queried when its lease expires. Call `run` again after a pause to continue.
    pub async fn run<S, E>(
        &self,
        stop: impl Future<Output = ()>,
        call: impl Fn(&Taken) -> Result<S, End> + Send + Sync + 'static,
        rows: impl for<'c> Fn(
            &'c mut Transaction<'static, DB>,
            &'c Taken,
            &'c End,
        ) -> BoxFuture<'c, Result<(), E>>
        + Send
        + Sync
        + 'static,
    ) -> Result<(), E>
    where
        S: IntoEnd,
        E: From<Error> + Send + 'static,
    {
        let (lease, timeout) = (self.lease, self.step_timeout);
        let steps = Arc::new(Steps { store: self.store.clone(), lease, timeout, call, rows });
        let mut stop = pin!(stop);
        let now = Instant::now();
        let mut run =
            Run { worker: self, in_flight: InFlight(JoinSet::new()), turn: now, progress: now };
        let result = loop {
            // Takes as many jobs as possible before it waits.
            match run.woken(stop.as_mut(), None).await {
                Woken::Stopped => break Ok(()),
                Woken::Ended(ended) => match run.ended(ended) {
                    Ok(()) => continue,
                    Err(error) => break Err(error),
                },
                Woken::Elapsed => {}
            }
            let taken_at = Moment::now();
            let taken = match run.take().await {
                Ok(taken) => taken,
                Err(error) => break Err(error.into()),
            };
            if !taken.is_empty() {
                for taken in taken {
                    run.in_flight.0.spawn(Arc::clone(&steps).carry_out(taken, taken_at));
                }
                continue;
            }
            let until = match run.next_look().await {
                Ok(Some(until)) => until,
                Ok(None) => break Ok(()),
                Err(error) => break Err(error.into()),
            };
            match run.woken(stop.as_mut(), Some(until)).await {
                Woken::Stopped => break Ok(()),
                Woken::Elapsed => {}
                Woken::Ended(ended) => {
                    if let Err(error) = run.ended(ended) {
                        break Err(error);
                    }
                }
            }
        };
        run.finish(result).await
    }
}

/// The turn after these jobs. A late turn is only slightly made up for, so that no burst follows a pause.
fn next_turn(turn: Instant, now: Instant, taken: usize, rate: u32) -> Instant {
    let turn = turn.max(now.checked_sub(SPARE).unwrap_or(now));
    turn + Duration::from_secs(1) * u32::try_from(taken).unwrap_or(1) / rate
}

type Joined<E> = Result<Result<Option<Ended>, E>, JoinError>;

/// The steps that are running. They are not cancelled in the middle of sending when this is dropped.
struct InFlight<E: 'static>(JoinSet<Result<Option<Ended>, E>>);

impl<E> Drop for InFlight<E> {
    fn drop(&mut self) {
        self.0.detach_all();
    }
}

/// Why a wait is over.
enum Woken<E> {
    Stopped,
    Ended(Joined<E>),
    Elapsed,
}

/// The state of the loop.
struct Run<'w, DB: Backend, E: 'static> {
    worker: &'w Worker<DB>,
    in_flight: InFlight<E>,
    /// The time until which no job is to be taken.
    turn: Instant,
    /// The time at which the last job ended.
    progress: Instant,
}

impl<DB: Backend, E: From<Error> + Send + 'static> Run<'_, DB, E> {
    /// Waits until a step ends, a stop is asked for, or the time has come. Without a time, it does not wait.
    async fn woken(
        &mut self,
        mut stop: Pin<&mut impl Future<Output = ()>>,
        until: Option<Instant>,
    ) -> Woken<E> {
        let mut until = pin!(until.map(sleep_until));
        let mut poll = |context: &mut Context<'_>| {
            if let Poll::Ready(Some(ended)) = self.in_flight.0.poll_join_next(context) {
                return Poll::Ready(Woken::Ended(ended));
            }
            if stop.as_mut().poll(context).is_ready() {
                return Poll::Ready(Woken::Stopped);
            }
            match until.as_mut().as_pin_mut() {
                Some(until) => until.poll(context).map(|()| Woken::Elapsed),
                None => Poll::Ready(Woken::Elapsed),
            }
        };
        poll_fn(|context| poll(context)).await
    }

    /// Takes jobs for the free places, if it is their turn.
    async fn take(&mut self) -> Result<Vec<Taken>, Error> {
        let worker = self.worker;
        let free = worker.max_in_flight.saturating_sub(self.in_flight.0.len());
        let now = Instant::now();
        if free == 0 || self.turn > now {
            return Ok(Vec::new());
        }
        // At most the jobs that may be sent within a twentieth of a second.
        let most = worker.rate.map_or(TOGETHER, |rate| (rate / 20).clamp(1, TOGETHER));
        let most = most.min(u32::try_from(free).unwrap_or(TOGETHER));
        let taken = worker.store.take_jobs(&worker.kind, worker.lease, most).await?;
        if let Some(rate) = worker.rate {
            self.turn = next_turn(self.turn, Instant::now(), taken.len(), rate);
        }
        Ok(taken)
    }

    /// When to look for jobs again; `None` if the worker is to end.
    async fn next_look(&self) -> Result<Option<Instant>, Error> {
        let worker = self.worker;
        let now = Instant::now();
        let mut until = now + worker.poll_interval;
        if self.turn > now {
            until = until.min(self.turn);
        } else if self.in_flight.0.is_empty() {
            match worker.store.next_job_in(&worker.kind).await? {
                Some(next) => until = until.min(now + next),
                None if worker.until_empty.is_some() => return Ok(None),
                None => {}
            }
        }
        let has_patience = |patience| self.progress.elapsed() <= patience;
        let goes_on = !self.in_flight.0.is_empty() || worker.until_empty.is_none_or(has_patience);
        Ok(goes_on.then_some(until))
    }

    fn ended(&mut self, ended: Joined<E>) -> Result<(), E> {
        let Ended { step, pause } = match ended {
            Ok(Ok(Some(ended))) => ended,
            Ok(Ok(None)) => return Ok(()),
            Ok(Err(error)) => return Err(error),
            // The panic has told its reason.
            Err(_) => return Err(Error::WorkerCrashed.into()),
        };
        let now = Instant::now();
        if step.state.is_over() {
            self.progress = now;
        }
        if !pause.is_zero() {
            let reason = step.state.result.as_deref();
            tracing::warn!(kind = self.worker.kind, ?pause, reason, "all jobs of a kind pause");
            self.turn = self.turn.max(now + pause.min(LONGEST_PAUSE));
        }
        if let Some(on_step) = &self.worker.on_step {
            on_step(&step);
        }
        Ok(())
    }

    /// Waits for the steps in flight. Returns the first error.
    async fn finish(mut self, mut result: Result<(), E>) -> Result<(), E> {
        while let Some(ended) = self.in_flight.0.join_next().await {
            let ended = self.ended(ended);
            result = result.and(ended);
        }
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_kept_and_no_burst_follows_a_pause() {
        let begin = Instant::now();
        let after = |milliseconds| begin + Duration::from_millis(milliseconds);
        // Taken in time: 100 a second.
        assert_eq!(next_turn(begin, begin, 5, 100), after(50));
        // A little late: the rate is kept.
        assert_eq!(next_turn(after(50), after(70), 5, 100), after(100));
        // After a pause of a minute, not 6,000 jobs at once.
        assert_eq!(next_turn(after(100), after(60_000), 5, 100), after(60_000));
        // Nobody is waiting: an idle worker does not put its turn off.
        assert!(next_turn(begin, after(100), 0, 100) < after(100));
    }
}
