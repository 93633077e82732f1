//! Runs the jobs of one operation with a worker of `wechatpay-sqlx`, and makes the steps of its jobs.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;
use wechatpay_sdk::{BoxFuture, Call, Client, NextStep, Retry};
use wechatpay_sqlx::jobs::{End, EndedStep, Step, Taken, Worker};
use wechatpay_sqlx::{Backend, SqlStore};

use super::journal::{self, Journal, LEASE};
use super::operation::{Operation, Unusable};
use super::report::state_of;
use super::sealed::Sealer;
use crate::arguments::{Pace, State};
use crate::failure::Result;
use crate::signals;
use crate::signals::Signals;

/// The time limit of a step, including its wait for a rate limit.
const STEP: Duration = Duration::from_secs(45);

/// The pause of a job whose personal data was sealed with another private key.
const SEALED: Duration = Duration::from_secs(300);

/// The exit code of a command that ends while requests are running: they may have been carried out.
const CUT_OFF: i32 = 4;

/// Signals a runner to take no more jobs.
#[derive(Clone)]
pub(crate) struct Stop(watch::Receiver<bool>);

impl Stop {
    /// Stops at Ctrl-C or SIGTERM. At the second signal, the process exits immediately.
    pub(crate) fn on_signals() -> Result<Self> {
        let (sender, receiver) = watch::channel(false);
        let mut signals = Signals::listen().map_err(|error| signals::cannot_listen(&error))?;
        tokio::spawn(async move {
            signals.recv().await;
            let _ = sender.send(true);
            signals.recv().await;
            // The next run queries the outcome of the running requests.
            std::process::exit(CUT_OFF);
        });
        Ok(Self(receiver))
    }

    pub(crate) fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    pub(crate) async fn asked(&mut self) {
        if self.0.wait_for(|stops| *stops).await.is_err() {
            // The sender is gone, so no stop can arrive.
            std::future::pending::<()>().await;
        }
    }
}

/// The state of a step's job, for people.
pub(crate) fn state(ended: &EndedStep) -> State {
    state_of(&ended.state.state)
}

/// The platform's answer.
pub(crate) fn answer(ended: &EndedStep) -> Option<&str> {
    ended.state.result.as_deref().filter(|_| state(ended) == State::Done)
}

/// The reason why the job is not done.
pub(crate) fn reason(ended: &EndedStep) -> Option<&str> {
    ended.state.result.as_deref().filter(|_| state(ended) != State::Done)
}

/// Runs the jobs of one operation.
pub(crate) struct Runner {
    pub(crate) journal: Journal,
    pub(crate) client: Client,
    pub(crate) operation: Arc<Operation>,
    pub(crate) sealer: Arc<Sealer>,
    pub(crate) pace: Pace,
    /// How long to run while no job ends; `None` means forever, also without a job.
    pub(crate) wait: Option<Duration>,
}

impl Runner {
    /// Runs until all jobs have ended, no job has ended for too long, or a stop is signalled; then finishes the
    /// running steps. `tell` is called after each step.
    pub(crate) async fn run(
        &self,
        stop: Stop,
        tell: impl Fn(&EndedStep) + Send + Sync + 'static,
    ) -> Result {
        match &self.journal {
            Journal::Sqlite(store) => self.work(store, stop, tell).await,
            Journal::Postgres(store) => self.work(store, stop, tell).await,
        }
    }

    async fn work<DB: Backend>(
        &self,
        store: &SqlStore<DB>,
        mut stop: Stop,
        tell: impl Fn(&EndedStep) + Send + Sync + 'static,
    ) -> Result {
        let kind = self.operation.kind(self.client.mchid());
        let mut worker = Worker::new(store.clone(), kind)
            .max_in_flight(self.pace.max_in_flight)
            .lease(LEASE)
            .on_step(tell);
        if let Some(rate) = self.pace.rate {
            worker = worker.rate_per_second(rate);
        }
        if let Some(wait) = self.wait {
            worker = worker.until_empty(wait);
        }
        let client = self.client.clone();
        let (operation, sealer) = (Arc::clone(&self.operation), Arc::clone(&self.sealer));
        let step = move |taken: &Taken| step(&client, &operation, &sealer, taken);
        let run = worker.run(stop.asked(), step, |_, _, _| Box::pin(async { Ok(()) }));
        run.await.map_err(journal::failed)
    }
}

/// The job's step.
fn step(
    client: &Client,
    operation: &Arc<Operation>,
    sealer: &Sealer,
    taken: &Taken,
) -> std::result::Result<BoxFuture<'static, End>, End> {
    let request: Value = serde_json::from_str(taken.job().request()).unwrap_or_default();
    let call = match operation.call(client, request, sealer) {
        Ok(call) => call.timeout(STEP).retry(Retry::none()),
        // Meanwhile, rows that were sealed with the new key can be sent.
        Err(Unusable::Sealed(reason)) => return Err(End::Later { after: SEALED, reason }),
        Err(Unusable::Malformed(reason)) => return Err(End::Dead(reason)),
    };
    if operation.is_repeatable() {
        return Ok(Box::pin(repeated(call, Arc::clone(operation), taken.step())));
    }
    Ok(taken.run(&call))
}

/// Sends a request that has no query and may be sent again without one: reads, closing of orders.
async fn repeated(call: Call, operation: Arc<Operation>, step: Step) -> End {
    if step == Step::Ask {
        // The next step sends the request again, and its result is final.
        return End::Absent;
    }
    match call.await {
        Ok(answer) => End::Done(String::from_utf8_lossy(answer.http().body()).into_owned()),
        Err(error) if operation.is_closed_already(&error) => End::Done(error.to_string()),
        // For example, the order is paid. This request has no query that could be made first.
        Err(error)
            if !error.may_have_taken_effect() && error.next_step() == NextStep::QueryFirst =>
        {
            End::Refused(error.to_string())
        }
        Err(error) => End::of_failed_send(&error),
    }
}
