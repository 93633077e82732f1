//! Carries out one step of a job, and records its result.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use sqlx::{Error, Transaction};
use wechatpay_sdk::{BoxFuture, Call, Retry, Settles};

use super::lease::{Lease, Moment};
use crate::backend::Backend;
use crate::jobs::{End, JobState, Step, Taken};
use crate::store::SqlStore;

/// A job with a pause of at least this length waits for a person: for money, or for a configuration. All other jobs of
/// the kind would wait as well.
const FOR_ALL: Duration = Duration::from_secs(60);

/// Something that carries out the step of a job: a call, or a future of your own.
///
/// The worker carries out a [`Call`] with [`Taken::run`]. Return a boxed future for a request that needs other code, for
/// example because its operation has no query. Such a future must look at [`Taken::step`]: with [`Step::Ask`], the request
/// may have been sent, and must not be sent again before a query. It needs its own time limit.
///
/// ```
/// use wechatpay_sdk::{BoxFuture, Client};
/// use wechatpay_sqlx::jobs::{End, Step, Taken};
///
/// // Reading an order has no effect, so it needs no query.
/// fn order(client: &Client, taken: &Taken) -> BoxFuture<'static, End> {
///     let order = client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
///     let order = order.bind("out_trade_no", taken.job().number()).get();
///     let step = taken.step();
///     Box::pin(async move {
///         match (step, order.query(&[("mchid", "1900000109")]).await) {
///             (_, Ok(order)) => End::Done(String::from_utf8_lossy(order.http().body()).into_owned()),
///             (Step::Send, Err(error)) => End::of_failed_send(&error),
///             (Step::Ask, Err(error)) => End::Unknown(error.to_string()),
///         }
///     })
/// }
/// ```
pub trait IntoEnd: 'static {
    /// Begins the step. The result belongs to this step only: see [`End`].
    fn into_end(self, taken: &Taken, timeout: Duration) -> BoxFuture<'static, End>;
}

impl<A> IntoEnd for Call<A>
where
    A: Settles + 'static,
    A::Found: 'static,
{
    fn into_end(self, taken: &Taken, timeout: Duration) -> BoxFuture<'static, End> {
        // Each attempt is a separate step of the job, so neither the request nor the query is retried within a step.
        taken.run(&self.timeout(timeout).retry(Retry::none()))
    }
}

impl IntoEnd for BoxFuture<'static, End> {
    fn into_end(self, _taken: &Taken, _timeout: Duration) -> BoxFuture<'static, End> {
        self
    }
}

/// A step that has ended, and the state of its job.
///
/// `Debug` prints neither the number nor the result, because they can contain names.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndedStep {
    /// The business number of the job.
    pub number: String,
    /// The step.
    pub step: Step,
    /// The state of the job in the table, which can differ from the result of the step: see
    /// [`end_job`](SqlStore::end_job).
    pub state: JobState,
    /// The number of times that the job was sent or queried.
    pub tries: i64,
    /// The time that the step took.
    pub took: Duration,
}

impl fmt::Debug for EndedStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { step, state, tries, took, .. } = self;
        let mut text = f.debug_struct("EndedStep");
        text.field("step", step).field("state", &state.state).field("tries", tries);
        text.field("took", took).finish_non_exhaustive()
    }
}

/// The result of a step for the loop.
pub(super) struct Ended {
    pub(super) step: EndedStep,
    /// The time for which no job of the kind is to be taken.
    pub(super) pause: Duration,
}

/// What the steps of a worker have in common.
pub(super) struct Steps<DB: Backend, C, R> {
    pub(super) store: SqlStore<DB>,
    pub(super) lease: Duration,
    pub(super) timeout: Duration,
    pub(super) call: C,
    pub(super) rows: R,
}

impl<DB: Backend, C, R> Steps<DB, C, R> {
    /// Carries out a step and records its result; `None` if another worker has the job. `taken_at` is a moment before the
    /// lease began.
    pub(super) async fn carry_out<S, E>(
        self: Arc<Self>,
        taken: Taken,
        taken_at: Moment,
    ) -> Result<Option<Ended>, E>
    where
        S: IntoEnd,
        E: From<Error>,
        C: Fn(&Taken) -> Result<S, End>,
        R: for<'c> Fn(
            &'c mut Transaction<'static, DB>,
            &'c Taken,
            &'c End,
        ) -> BoxFuture<'c, Result<(), E>>,
    {
        let began = Instant::now();
        let lease = Lease::new(self.lease, taken_at);
        let (end, pause) = match self.begin(&taken, &lease) {
            Ok(step) => {
                let Some(end) = kept(step, &lease, lease.keep(&self.store, &taken)).await else {
                    tracing::warn!(kind = taken.job().kind(), "the lease of a job was lost");
                    return Ok(None);
                };
                let pause = pause_of(&end);
                (end, pause)
            }
            // The reason is this job's own, so the other jobs go on.
            Err(end) => (end, Duration::ZERO),
        };
        let Some((mut transaction, state)) = self.store.write_end(&taken, &end).await? else {
            tracing::warn!(kind = taken.job().kind(), "another worker has taken a job");
            return Ok(None);
        };
        if state.is_over() {
            (self.rows)(&mut transaction, &taken, &end).await?;
        }
        transaction.commit().await?;
        let (number, step) = (taken.job().number().to_owned(), taken.step());
        let tries = taken.tries();
        let step = EndedStep { number, step, state, tries, took: began.elapsed() };
        Ok(Some(Ended { step, pause }))
    }

    fn begin<S: IntoEnd>(
        &self,
        taken: &Taken,
        lease: &Lease,
    ) -> Result<BoxFuture<'static, End>, End>
    where
        C: Fn(&Taken) -> Result<S, End>,
    {
        if lease.has_expired() {
            // Another worker may be querying the job. If not, nothing has happened yet.
            let reason = "The worker was paused for longer than its lease, so it sent nothing.";
            return Err(End::Later { after: Duration::ZERO, reason: reason.to_owned() });
        }
        Ok((self.call)(taken)?.into_end(taken, self.timeout))
    }
}

/// Runs a step while this worker has the lease; `None` if it has lost the lease.
///
/// The step stops where it is: a request that leaves later than the lease ends would be younger than the next worker
/// assumes.
async fn kept(
    mut step: BoxFuture<'static, End>,
    lease: &Lease,
    heartbeats: impl Future<Output = ()>,
) -> Option<End> {
    let mut heartbeats = pin!(heartbeats);
    poll_fn(|context| {
        if heartbeats.as_mut().poll(context).is_ready() || lease.has_expired() {
            return Poll::Ready(None);
        }
        step.as_mut().poll(context).map(Some)
    })
    .await
}

/// The time for which all jobs of the kind have to wait.
fn pause_of(end: &End) -> Duration {
    match end {
        End::Later { after, .. } if *after >= FOR_ALL => *after,
        _ => Duration::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    /// The worker was paused between two polls. Whatever the step would do next, it does not.
    #[tokio::test]
    async fn a_step_does_not_go_on_after_its_lease() {
        let step = || -> BoxFuture<'static, End> { Box::pin(async { End::Absent }) };
        let lease = Lease::new(Duration::from_secs(300), Moment::now());
        assert_eq!(kept(step(), &lease, pending()).await, Some(End::Absent));
        assert_eq!(kept(step(), &lease, async {}).await, None);
        let expired = Lease::new(Duration::ZERO, Moment::now());
        assert_eq!(kept(step(), &expired, pending()).await, None);
    }
}
