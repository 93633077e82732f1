//! Lists the jobs of a table and their states.

use std::time::Duration;

use sqlx::Error;

use super::Job;
use crate::backend::{Backend, Value};
use crate::store::SqlStore;

/// The number of jobs of a kind in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JobCount {
    /// The kind.
    pub kind: String,
    /// The state: see [`JobState`](super::JobState).
    pub state: String,
    /// The number of jobs.
    pub count: u64,
}

/// A job and its state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListedJob {
    /// The job.
    pub job: Job,
    /// Its state: see [`JobState`](super::JobState).
    pub state: String,
    /// The platform's answer, or the reason.
    pub result: Option<String>,
}

const COUNTS: &str =
    "SELECT kind, state, COUNT(*) FROM {jobs} GROUP BY kind, state ORDER BY kind, state";

const KINDS: &str = "SELECT DISTINCT kind FROM {jobs} WHERE active = 1 ORDER BY kind";

const LIST: &str = "SELECT number, request, state, result, turn FROM {jobs} \
    WHERE kind = ? AND number > ? ORDER BY number LIMIT ?";

const LIST_ACTIVE: &str = "SELECT number, request, state, result, turn FROM {jobs} \
    WHERE kind = ? AND active = 1 AND number > ? ORDER BY number LIMIT ?";

const FIND: &str =
    "SELECT number, request, state, result, turn FROM {jobs} WHERE kind = ? AND number IN";

/// The maximum number of jobs in one query: every supported database allows this many placeholders.
const TOGETHER: usize = 500;

/// The time until the next job is available; a job that a worker holds is available when its lease expires.
const DUE: &str = "SELECT due, until, {now} FROM {jobs} WHERE kind = ? AND active = 1 \
    ORDER BY CASE WHEN due > until THEN due ELSE until END LIMIT 1";

impl<DB: Backend> SqlStore<DB> {
    /// The number of jobs, by kind and state.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn job_counts(&self) -> Result<Vec<JobCount>, Error> {
        let mut connection = self.pool().acquire().await?;
        let rows = DB::fetch(&mut connection, self.sql(COUNTS), Vec::new()).await?;
        let rows = rows.iter().map(|row| {
            let text = |column| DB::text(row, column).map(Option::unwrap_or_default);
            let count = DB::number(row, 2)?.unwrap_or_default().unsigned_abs();
            Ok(JobCount { kind: text(0)?, state: text(1)?, count })
        });
        rows.collect()
    }

    /// The kinds with jobs that have not ended.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn active_kinds(&self) -> Result<Vec<String>, Error> {
        let mut connection = self.pool().acquire().await?;
        let rows = DB::fetch(&mut connection, self.sql(KINDS), Vec::new()).await?;
        rows.iter().map(|row| DB::text(row, 0).map(Option::unwrap_or_default)).collect()
    }

    /// Up to `limit` jobs of a kind, sorted by number, whose numbers come after `after`. Begin with an empty text,
    /// and continue with the last number.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn list_jobs(
        &self,
        kind: &str,
        after: &str,
        limit: u32,
    ) -> Result<Vec<ListedJob>, Error> {
        let values = vec![kind.into(), after.into(), Value::Number(limit.into())];
        self.listed(kind, LIST, values).await
    }

    /// Like [`list_jobs`](Self::list_jobs), without the jobs that have ended.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn list_active_jobs(
        &self,
        kind: &str,
        after: &str,
        limit: u32,
    ) -> Result<Vec<ListedJob>, Error> {
        let values = vec![kind.into(), after.into(), Value::Number(limit.into())];
        self.listed(kind, LIST_ACTIVE, values).await
    }

    /// The jobs of a kind with these numbers, in any order. A number without a job is left out.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn find_jobs(&self, kind: &str, numbers: &[&str]) -> Result<Vec<ListedJob>, Error> {
        let mut all = Vec::with_capacity(numbers.len());
        for numbers in numbers.chunks(TOGETHER) {
            let places = vec!["?"; numbers.len()].join(", ");
            let mut values = vec![kind.into()];
            values.extend(numbers.iter().map(|number| Value::from(*number)));
            all.extend(self.listed(kind, &format!("{FIND} ({places})"), values).await?);
        }
        Ok(all)
    }

    async fn listed(
        &self,
        kind: &str,
        statement: &str,
        values: Vec<Value>,
    ) -> Result<Vec<ListedJob>, Error> {
        let mut connection = self.pool().acquire().await?;
        let rows = DB::fetch(&mut connection, self.sql(statement), values).await?;
        let rows = rows.iter().map(|row| {
            let text = |column| DB::text(row, column).map(Option::unwrap_or_default);
            let priority = DB::number(row, 4)?.unwrap_or_default().saturating_neg();
            let job = Job::new(kind, text(0)?, text(1)?).priority(priority);
            Ok(ListedJob { job, state: text(2)?, result: DB::text(row, 3)? })
        });
        rows.collect()
    }

    /// The time until a job of a kind can be taken; `None` if all jobs have ended.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn next_job_in(&self, kind: &str) -> Result<Option<Duration>, Error> {
        let mut connection = self.pool().acquire().await?;
        let rows = DB::fetch(&mut connection, self.sql(DUE), vec![kind.into()]).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let number = |column| DB::number(row, column).map(Option::unwrap_or_default);
        let wait = number(0)?.max(number(1)?).saturating_sub(number(2)?);
        Ok(Some(Duration::from_millis(wait.try_into().unwrap_or(0))))
    }
}
