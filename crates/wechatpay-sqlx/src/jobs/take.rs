//! Takes the next job, and commits its next step before the step is carried out.

use std::time::Duration;

use sqlx::Error;
use wechatpay_sdk::notify::Claim;

use super::{Doubt, Job, Step, Taken};
use crate::backend::{Backend, Value};
use crate::store::SqlStore;

/// The most urgent job of a kind that no worker holds. `{skip}` skips rows that another worker is taking.
const NEXT: &str = "SELECT number, request, state, turn, tries, sent, doubt, first_doubt, {now}, until FROM {jobs} \
    WHERE kind = ? AND active = 1 AND due <= {now} AND until <= {now} ORDER BY turn, due LIMIT ? {skip}";

/// MySQL assigns from left to right, so an expression that reads a column comes before the assignment of that column.
const TAKE: &str = "UPDATE {jobs} SET doubt = ?, first_doubt = ?, sent = CASE WHEN ? = 1 THEN {now} ELSE sent END, \
    state = ?, token = ?, until = {now} + ?, tries = tries + 1 WHERE kind = ? AND number = ?";

const EXTEND: &str =
    "UPDATE {jobs} SET until = {now} + ? WHERE kind = ? AND number = ? AND token = ?";

impl<DB: Backend> SqlStore<DB> {
    /// Takes the next job of a kind for the time `lease`; `None` if no job is due. When this method returns, the
    /// database has committed the [`step`](Taken::step). Carry out exactly this step, then call
    /// [`end_job`](Self::end_job). The lease must be longer than the step takes: when a lease expires, another worker
    /// queries the outcome of the job.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn take_job(&self, kind: &str, lease: Duration) -> Result<Option<Taken>, Error> {
        Ok(self.take_jobs(kind, lease, 1).await?.pop())
    }

    /// Takes up to `limit` jobs at once. They are committed together, which is faster than several calls of
    /// [`take_job`](Self::take_job).
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn take_jobs(
        &self,
        kind: &str,
        lease: Duration,
        limit: u32,
    ) -> Result<Vec<Taken>, Error> {
        let mut transaction = self.pool().begin_with(DB::DIALECT.begin).await?;
        let values = vec![kind.into(), Value::Number(limit.into())];
        let rows = DB::fetch(&mut transaction, self.sql(NEXT), values).await?;
        let mut all = Vec::with_capacity(rows.len());
        for row in &rows {
            let (taken, values) = taken::<DB>(kind, lease, row)?;
            DB::execute(&mut transaction, self.sql(TAKE), values).await?;
            all.push(taken);
        }
        transaction.commit().await?;
        Ok(all)
    }

    /// Extends the lease of a job: it now ends after `lease` from now. `false` if the lease had expired and another
    /// worker has the job.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn extend_job(&self, taken: &Taken, lease: Duration) -> Result<bool, Error> {
        let mut values = vec![lease.into(), taken.job.kind().into(), taken.job.number().into()];
        values.push(Value::Text(taken.token.clone()));
        Ok(self.execute(EXTEND, values).await? == 1)
    }
}

/// The job of a row, and the values for [`TAKE`].
fn taken<DB: Backend>(
    kind: &str,
    lease: Duration,
    row: &DB::Row,
) -> Result<(Taken, Vec<Value>), Error> {
    let text = |column| DB::text(row, column).map(Option::unwrap_or_default);
    let number = |column| DB::number(row, column).map(Option::unwrap_or_default);
    let job = Job::new(kind, text(0)?, text(1)?).priority(number(3)?.saturating_neg());
    // In the states `sent` and `asked`, the worker of that step has not reported a result.
    let before = text(2)?;
    let (step, state) = match &*before {
        "new" | "absent" => (Step::Send, "sent"),
        _ => (Step::Ask, "asked"),
    };
    // The worker that sent the request last has not reported its outcome. It may have sent it as late as at the end of
    // its lease.
    let (sent, now, until) = (number(5)?, number(8)?, number(9)?);
    let (mut last, mut first) = (number(6)?, number(7)?);
    if before == "sent" {
        last = sent.max(until);
        first = if first > 0 { first } else { sent };
    }
    let age = |time| Duration::from_millis(now.saturating_sub(time).try_into().unwrap_or(0));
    let doubt = (last > 0).then(|| Doubt { first: age(first), last: age(last) });
    let claim = Claim::new(job.number()).map_err(|error| Error::Configuration(error.into()))?;
    let token = claim.token().to_owned();
    let is_sent = i64::from(step == Step::Send);
    let mut values = vec![Value::Number(last), Value::Number(first), Value::Number(is_sent)];
    values.extend([state.into(), Value::Text(token.clone()), lease.into()]);
    values.extend([job.kind().into(), job.number().into()]);
    Ok((Taken { job, step, tries: number(4)? + 1, token, doubt }, values))
}
