//! The settings of a worker, which runs the jobs of a kind.

mod lease;
mod run;
mod step;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use self::step::{EndedStep, IntoEnd};
use crate::backend::Backend;
use crate::store::SqlStore;

/// The shortest lease. Heartbeats are sent four times within a lease.
const SHORTEST_LEASE: Duration = Duration::from_secs(1);

/// The shortest poll interval, so that an idle worker does not spin.
const SHORTEST_POLL: Duration = Duration::from_millis(10);

type OnStep = Arc<dyn Fn(&EndedStep) + Send + Sync>;

/// Runs the jobs of a kind: takes them, sends or queries them, and records the results together with your own rows.
///
/// - At most [`max_in_flight`](Self::max_in_flight) jobs run at the same time, and at most
///   [`rate_per_second`](Self::rate_per_second) start in a second.
/// - If a request could not be sent for a reason that concerns all jobs, the worker pauses the whole kind. Examples are
///   missing money (`NOT_ENOUGH`), wrong keys and a wrong configuration. The rule: [`End::Later`](super::End::Later)
///   with 60 s or more. The pause is not shared with other processes.
/// - While a step runs, a heartbeat extends the job's lease. If the worker loses the lease, or was paused for longer than
///   the lease (a suspended machine, a stopped process), it sends nothing more for this job.
/// - On a stop, the worker takes no more jobs and finishes the steps in flight.
///
/// You can run several workers of a kind, also in several processes. Each has its own limits.
///
/// ```
/// use std::time::Duration;
/// use serde_json::json;
/// use wechatpay_sdk::{BoxError, Client};
/// use wechatpay_sqlx::jobs::{End, Job, Taken, Worker};
/// use wechatpay_sqlx::{SqlStore, sqlx};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start().await?;
/// # let client = Client::from_json(&simulator.credentials().to_json())?;
/// # let options = sqlx::sqlite::SqlitePoolOptions::new().max_connections(1);
/// let pool = options.connect("sqlite::memory:").await?;
/// sqlx::query("CREATE TABLE closed (number TEXT, state TEXT)").execute(&pool).await?;
/// let store = SqlStore::new(pool.clone());
/// store.migrate().await?;
/// # let (appid, mchid) = (simulator.credentials().appid(), simulator.credentials().mchid());
/// let order = json!({
///     "appid": appid, "mchid": mchid, "description": "tea", "out_trade_no": "order-1",
///     "notify_url": "https://shop.example/notify", "amount": { "total": 100 },
/// });
/// client.chain("v3/pay/transactions/native").post(order).await?;
/// # simulator.pay("order-1")?;
/// let refund = json!({
///     "out_trade_no": "order-1", "out_refund_no": "refund-1",
///     "amount": { "refund": 100, "total": 100, "currency": "CNY" },
/// });
/// store.add_job(&Job::new("refund", "refund-1", refund.to_string())).await?;
///
/// let worker = Worker::new(store, "refund").rate_per_second(150).until_empty(Duration::from_secs(60));
/// let call = move |taken: &Taken| -> Result<_, End> {
///     let body: serde_json::Value = serde_json::from_str(taken.job().request())?;
///     Ok(client.chain("v3/refund/domestic/refunds").post(body))
/// };
/// worker.run(std::future::pending(), call, |transaction, taken, end| Box::pin(async move {
///     let state = if let End::Done(_) = end { "ACCEPTED" } else { "CHECK" };
///     let row = sqlx::query("INSERT INTO closed (number, state) VALUES (?, ?)");
///     row.bind(taken.job().number()).bind(state).execute(&mut **transaction).await.map(|_| ())
/// })).await?;
///
/// let state: String = sqlx::query_scalar("SELECT state FROM closed").fetch_one(&pool).await?;
/// assert_eq!(state, "ACCEPTED");
/// # Ok(()) }
/// ```
pub struct Worker<DB: Backend> {
    store: SqlStore<DB>,
    kind: String,
    max_in_flight: usize,
    rate: Option<u32>,
    lease: Duration,
    step_timeout: Duration,
    poll_interval: Duration,
    until_empty: Option<Duration>,
    on_step: Option<OnStep>,
}

impl<DB: Backend> Worker<DB> {
    /// A worker for the jobs of a kind, with these settings: 16 jobs in flight, no rate limit, a lease of 20 s, a step
    /// timeout of 45 s.
    pub fn new(store: SqlStore<DB>, kind: impl Into<String>) -> Self {
        Self {
            store,
            kind: kind.into(),
            max_in_flight: 16,
            rate: None,
            lease: Duration::from_secs(20),
            step_timeout: Duration::from_secs(45),
            poll_interval: Duration::from_millis(500),
            until_empty: None,
            on_step: None,
        }
    }

    /// Sets the maximum number of jobs that run at the same time; at least 1.
    pub fn max_in_flight(mut self, jobs: u32) -> Self {
        self.max_in_flight = usize::try_from(jobs.max(1)).unwrap_or(usize::MAX);
        self
    }

    /// Sets the maximum number of steps that start in a second; at least 1. Without this setting, only the rate limits
    /// of your client apply (`RateLimits`).
    pub fn rate_per_second(mut self, steps: u32) -> Self {
        self.rate = Some(steps.max(1));
        self
    }

    /// Sets the lease of a job; at least 1 s. If a worker dies, other workers query the outcome of its jobs after this
    /// time. Heartbeats extend the lease while a step runs, so a step may take longer.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(SHORTEST_LEASE);
        self
    }

    /// Sets the time limit of a step, including its wait for a rate limit. It replaces the timeout of the call. It does not
    /// apply to a step that you carry out yourself: see [`IntoEnd`].
    pub fn step_timeout(mut self, timeout: Duration) -> Self {
        self.step_timeout = timeout;
        self
    }

    /// Sets the interval at which an idle worker looks for jobs that others have added.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.poll_interval = interval.max(SHORTEST_POLL);
        self
    }

    /// Ends [`run`](Self::run) when all jobs of the kind have ended, or when no job has ended for the time `patience`, for
    /// example because money is missing. Without this setting, the worker waits for new jobs until it is stopped.
    pub fn until_empty(mut self, patience: Duration) -> Self {
        self.until_empty = Some(patience);
        self
    }

    /// Calls a function after each step, for progress and metrics. The result is already in the database.
    pub fn on_step(mut self, on_step: impl Fn(&EndedStep) + Send + Sync + 'static) -> Self {
        self.on_step = Some(Arc::new(on_step));
        self
    }
}

impl<DB: Backend> Clone for Worker<DB> {
    fn clone(&self) -> Self {
        Self {
            store: self.store.clone(),
            kind: self.kind.clone(),
            on_step: self.on_step.clone(),
            ..*self
        }
    }
}

impl<DB: Backend> fmt::Debug for Worker<DB> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker").field("kind", &self.kind).finish_non_exhaustive()
    }
}
