//! Jobs: operations with a business number that survive the end of their process, and are not sent twice without a
//! query.
//!
//! ```text
//! new ──→ sent ──→ done
//!          │  └──→ refused
//!          ↓
//!       unknown ──→ asked ──→ done
//!          ↑          │  └──→ absent ──→ sent
//!          └──────────┘
//! ```
//!
//! Each transition is committed before its action: `sent` before the request is sent, `asked` before the query. If a
//! process dies while a job is `sent`, the job's outcome is therefore queried by its number before a request is sent
//! again.
//!
//! A [`Worker`] runs jobs. With a loop of your own, you decide how many jobs run at the same time, when to pause, and
//! when to extend a lease ([`extend_job`](SqlStore::extend_job)):
//!
//! ```no_run
//! # use std::time::Duration;
//! # use wechatpay_sdk::{BoxError, Client};
//! # use wechatpay_sqlx::{SqlStore, jobs::End, sqlx};
//! # async fn example(store: &SqlStore<sqlx::Postgres>, client: &Client) -> Result<(), BoxError> {
//! // Until all jobs have ended; `wait` is zero if one is due.
//! while let Some(wait) = store.next_job_in("refund").await? {
//!     tokio::time::sleep(wait).await;
//!     let Some(taken) = store.take_job("refund", Duration::from_secs(60)).await? else { continue };
//!     let body: serde_json::Value = serde_json::from_str(taken.job().request())?;
//!     let refund = client.chain("v3/refund/domestic/refunds").post(body);
//!     let end = taken.run(&refund).await; // sends it, or queries it by its number
//!     let state = match end {
//!         End::Done(_) => "ACCEPTED",
//!         End::Refused(_) => "REFUSED",
//!         _ => "CHECK",
//!     };
//!     let number = taken.job().number().to_owned();
//!     store.end_job(&taken, &end, |transaction| Box::pin(async move {
//!         let rows = sqlx::query("UPDATE refunds SET state = $1 WHERE number = $2");
//!         rows.bind(state).bind(number).execute(&mut **transaction).await.map(|_| ())
//!     })).await?;
//! }
//! # Ok(()) }
//! ```

mod end;
mod list;
mod run;
mod take;
mod worker;

use std::fmt;
use std::time::Duration;

use sqlx::{Error, Transaction};

pub use self::end::End;
pub use self::list::{JobCount, ListedJob};
pub use self::worker::{EndedStep, IntoEnd, Worker};
use crate::backend::{Backend, Value};
use crate::store::SqlStore;

/// A request with a business number: a refund, a transfer.
///
/// `Debug` prints neither the request nor the number, because they can contain names.
#[derive(Clone, PartialEq, Eq)]
pub struct Job {
    kind: String,
    number: String,
    request: String,
    priority: i64,
}

impl Job {
    /// A job. `kind` is your worker's name for it: `refund`, or the operation's path. `number` is the business
    /// number, which is unique among the jobs of a kind. `request` contains everything that the worker needs to send
    /// the job: JSON, for instance.
    pub fn new(
        kind: impl Into<String>,
        number: impl Into<String>,
        request: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), number: number.into(), request: request.into(), priority: 0 }
    }

    /// Sets the priority. Jobs with a higher priority are taken first; the default is 0.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = priority;
        self
    }

    /// The kind.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The business number.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The content that the worker needs to send the job.
    pub fn request(&self) -> &str {
        &self.request
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// The next step of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Send the request.
    Send,
    /// The request may have been sent: query the record under its number. Do not send the request.
    Ask,
}

/// A job that this worker holds until its lease expires.
#[derive(Clone, Debug)]
pub struct Taken {
    pub(crate) job: Job,
    pub(crate) step: Step,
    pub(crate) tries: i64,
    pub(crate) token: String,
    pub(crate) doubt: Option<Doubt>,
}

/// The ages of the job's requests whose outcome is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Doubt {
    /// The age of the first of these requests.
    pub first: Duration,
    /// The age of the last of these requests; equal to `first` if there is only one.
    pub last: Duration,
}

impl Taken {
    /// The job.
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// The step to carry out.
    pub fn step(&self) -> Step {
        self.step
    }

    /// The number of times that the job was sent or queried, including this time.
    pub fn tries(&self) -> i64 {
        self.tries
    }

    /// The ages of the requests whose outcome is unknown; `None` if there are no such requests. Pass both times to
    /// [`Settling::sent_at`](wechatpay_sdk::Settling::sent_at).
    pub fn doubt(&self) -> Option<Doubt> {
        self.doubt
    }
}

/// The state of a job in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JobState {
    /// `new`, `sent`, `unknown`, `asked`, `absent`, `done`, `refused` or `dead`.
    pub state: String,
    /// The text of the last [`End`]: the platform's answer, or the reason.
    pub result: Option<String>,
}

impl JobState {
    /// Whether the job has ended: `done`, `refused` or `dead`.
    pub fn is_over(&self) -> bool {
        matches!(&*self.state, "done" | "refused" | "dead")
    }
}

/// The result of adding a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// The job is now in the table.
    New,
    /// The same job was already in the table.
    Before,
    /// The table has another request under this number, and nothing was changed. A number belongs to one request
    /// permanently.
    Other,
}

const ADD: &str = "INSERT INTO {jobs} (kind, number, request, turn, state, active, due, until, tries, sent, doubt, \
    first_doubt) VALUES (?, ?, ?, ?, 'new', 1, {now}, 0, 0, 0, 0, 0)";
const SAME: &str = "SELECT request FROM {jobs} WHERE kind = ? AND number = ? {newest}";
const STATE: &str = "SELECT state, result FROM {jobs} WHERE kind = ? AND number = ?";

impl<DB: Backend> SqlStore<DB> {
    /// Adds a job in your transaction, so that the job exists if and only if your own rows do.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn add_job_in(
        &self,
        transaction: &mut Transaction<'_, DB>,
        job: &Job,
    ) -> Result<Added, Error> {
        let name = || vec![job.kind().into(), job.number().into()];
        let mut values = name();
        values.extend([job.request().into(), Value::Number(job.priority.saturating_neg())]);
        if self.insert(transaction, ADD, values).await? {
            return Ok(Added::New);
        }
        let rows = DB::fetch(transaction, self.sql(SAME), name()).await?;
        // The row existed a moment ago, so another process has deleted it.
        let row = rows.first().ok_or(Error::RowNotFound)?;
        let is_same = DB::text(row, 0)?.as_deref() == Some(job.request());
        Ok(if is_same { Added::Before } else { Added::Other })
    }

    /// Adds a job in a separate transaction.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn add_job(&self, job: &Job) -> Result<Added, Error> {
        let mut transaction = self.pool().begin_with(DB::DIALECT.begin).await?;
        let added = self.add_job_in(&mut transaction, job).await?;
        transaction.commit().await?;
        Ok(added)
    }

    /// Adds many jobs, either all or none: if the table has another request under one of the numbers
    /// ([`Added::Other`]), nothing is added. Returns the result for each job.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn add_jobs(&self, jobs: &[Job]) -> Result<Vec<Added>, Error> {
        let mut transaction = self.pool().begin_with(DB::DIALECT.begin).await?;
        let mut all = Vec::with_capacity(jobs.len());
        for job in jobs {
            all.push(self.add_job_in(&mut transaction, job).await?);
        }
        if all.contains(&Added::Other) {
            transaction.rollback().await?;
        } else {
            transaction.commit().await?;
        }
        Ok(all)
    }

    /// The state of a job; `None` if the job does not exist.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn job_state(&self, kind: &str, number: &str) -> Result<Option<JobState>, Error> {
        let mut connection = self.pool().acquire().await?;
        let values = vec![kind.into(), number.into()];
        let rows = DB::fetch(&mut connection, self.sql(STATE), values).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let state = DB::text(row, 0)?.unwrap_or_default();
        Ok(Some(JobState { state, result: DB::text(row, 1)? }))
    }
}

/// The pause before the next try. It grows with the tries: 1 s, 2 s, 4 s and so on, up to 5 minutes.
pub(crate) fn pause(tries: i64) -> Duration {
    let doublings = u32::try_from(tries.saturating_sub(1)).unwrap_or_default().min(9);
    Duration::from_secs(1 << doublings).min(Duration::from_secs(300))
}
