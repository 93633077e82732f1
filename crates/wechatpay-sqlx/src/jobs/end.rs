//! Records the result of a step, and runs the caller's handler in the same transaction.

use sqlx::{Error, Transaction};
use std::time::Duration;
use wechatpay_sdk::{BoxFuture, Delivery, ErrorKind, NextStep};

use super::{JobState, Step, Taken, pause};
use crate::backend::{Backend, Value};
use crate::store::SqlStore;

/// The result of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum End {
    /// The platform has carried out the request. The text is its answer.
    Done(String),
    /// The platform has finally refused the request, and nothing has happened. The text is the reason. While an
    /// earlier request of the job may still arrive, the job does not end: its outcome is queried until that request
    /// is found or cannot arrive any more. Only [`Step::Send`] can end like this: a refused query says nothing about
    /// the request.
    Refused(String),
    /// Nothing has happened, and the same request can be sent again later: `NOT_ENOUGH`, a rate limit, no connection.
    Later {
        /// The time until the next attempt.
        after: Duration,
        /// The reason for the wait.
        reason: String,
    },
    /// The request may have been carried out, or the query has failed. The text is the reason. The outcome is queried
    /// after a pause.
    Unknown(String),
    /// The query has found no record under the number, and no request can arrive any more: the job is sent again.
    /// Only [`Step::Ask`] can end like this.
    Absent,
    /// The query has found no record under the number yet, and a request may still arrive. The same request is sent
    /// again under the same number, as the platform's documents demand. They say that an order, a refund or a red
    /// packet is carried out once for each number; for transfers, profit sharing and deductions, the job relies on the
    /// platform to recognise the number. Only [`Step::Ask`] can end like this.
    Missing,
    /// A person must look at the job. The text is the reason. Nothing more is sent or queried.
    Dead(String),
}

/// The pause before a retry that needs only time.
const SHORT: Duration = Duration::from_secs(5);

/// The pause before a retry that needs a person: to top up the account, or to correct the configuration.
const LONG: Duration = Duration::from_secs(300);

impl End {
    /// The result of a request that was sent and has failed.
    ///
    /// A request that may have taken effect is [`Unknown`](Self::Unknown). For a request without an effect,
    /// [`Error::next_step`](wechatpay_sdk::Error::next_step) decides: the job waits 5 s if the platform is busy or
    /// cannot be reached, and 5 minutes if money is missing (`NOT_ENOUGH`) or the keys or the configuration are
    /// wrong. Otherwise it is refused.
    ///
    /// Do not wait with a call that is not [repeatable](wechatpay_sdk::Call::is_repeatable): [`Taken::run`] refuses such a
    /// job instead.
    pub fn of_failed_send(error: &wechatpay_sdk::Error) -> Self {
        let reason = error.to_string();
        if error.may_have_taken_effect() {
            return Self::Unknown(reason);
        }
        let later = |after| Self::Later { after, reason: reason.clone() };
        let status = error.status().map_or(0, |status| status.as_u16());
        // The request is not the cause: all other jobs would also be refused.
        let is_setup = matches!(error.kind(), ErrorKind::Configuration | ErrorKind::Signer);
        if is_setup || status == 401 {
            return later(LONG);
        }
        // For example, an attempt that ended before its first byte was sent.
        let is_cut = error.delivery() == Delivery::NotSent
            && matches!(error.kind(), ErrorKind::AttemptTimeout | ErrorKind::Transport);
        if is_cut {
            return later(SHORT);
        }
        match error.next_step() {
            NextStep::Later => later(SHORT),
            // Too many requests, or the platform is busy.
            NextStep::SameNumber if matches!(status, 429 | 500..) => later(SHORT),
            NextStep::SameNumber => later(LONG),
            NextStep::DoNotRepeat => Self::Refused(reason),
            _ => Self::Unknown(reason),
        }
    }
}

/// A request that is not JSON cannot be sent, and a person must look.
impl From<serde_json::Error> for End {
    fn from(error: serde_json::Error) -> Self {
        Self::Dead(format!("the request of the job cannot be read: {error}"))
    }
}

/// A request that was lost may have left at any time from `sent` to now: the machine can have slept in between.
const END: &str = "UPDATE {jobs} SET state = ?, active = ?, result = ?, due = {now} + ?, until = 0, token = NULL, \
    first_doubt = CASE WHEN ? = 1 AND first_doubt = 0 THEN sent WHEN ? = 1 THEN 0 ELSE first_doubt END, \
    doubt = CASE WHEN ? = 1 THEN {now} WHEN ? = 1 THEN 0 ELSE doubt END WHERE kind = ? AND number = ? AND token = ?";

impl<DB: Backend> SqlStore<DB> {
    /// Records the result of a step. If the job has ended (`done`, `refused`, `dead`), `effect` runs in the same
    /// transaction: your own rows about the job change if and only if the job ends; `end` has the result. Returns the
    /// state of the job. Report this state to people: a refusal, for instance, does not end the job while an earlier
    /// request may still arrive. `None`: the lease had expired, another worker has taken the job, and nothing was
    /// changed.
    ///
    /// # Errors
    /// The errors of the database and of `effect`. Also an error: a [`Step::Send`] that ends as [`End::Absent`] or
    /// [`End::Missing`], or a [`Step::Ask`] that ends as [`End::Refused`]. The outcome of the job is queried when its
    /// lease expires.
    pub async fn end_job<E>(
        &self,
        taken: &Taken,
        end: &End,
        effect: impl for<'c> FnOnce(&'c mut Transaction<'static, DB>) -> BoxFuture<'c, Result<(), E>>
        + Send,
    ) -> Result<Option<JobState>, E>
    where
        E: From<Error>,
    {
        let Some((mut transaction, state)) = self.write_end(taken, end).await? else {
            return Ok(None);
        };
        if state.is_over() {
            effect(&mut transaction).await?;
        }
        transaction.commit().await?;
        Ok(Some(state))
    }

    /// Writes the result of a step. Returns the transaction, which is to be committed, and the state of the job; `None` if
    /// another worker has the job.
    pub(super) async fn write_end(
        &self,
        taken: &Taken,
        end: &End,
    ) -> Result<Option<(Transaction<'static, DB>, JobState)>, Error> {
        if matches!(end, End::Absent | End::Missing) && taken.step != Step::Ask {
            let text =
                "a step that sends cannot end as absent or missing: only a query can find that out";
            return Err(Error::Configuration(text.into()));
        }
        let is_send = taken.step == Step::Send;
        if matches!(end, End::Refused(_)) && !is_send {
            let text = "a step that queries cannot end as refused: the platform refused the query, \
                        not the request";
            return Err(Error::Configuration(text.into()));
        }
        let (state, result, wait) = match end {
            End::Done(answer) => ("done", Some(answer), Duration::ZERO),
            // The refusal says nothing about an earlier request, which may still arrive.
            End::Refused(reason) if is_send && taken.doubt.is_some() => {
                ("unknown", Some(reason), pause(taken.tries))
            }
            End::Refused(reason) => ("refused", Some(reason), Duration::ZERO),
            End::Dead(reason) => ("dead", Some(reason), Duration::ZERO),
            // The query may have missed the request, so only another query can find out the outcome.
            End::Later { after, reason } if !is_send => ("unknown", Some(reason), *after),
            // An earlier request may still arrive, so the state is not `new`.
            End::Later { after, reason } if taken.doubt.is_some() => {
                ("absent", Some(reason), *after)
            }
            End::Later { after, reason } => ("new", Some(reason), *after),
            End::Unknown(reason) => ("unknown", Some(reason), pause(taken.tries)),
            End::Absent | End::Missing => ("absent", None, Duration::ZERO),
        };
        let stands = JobState { state: state.to_owned(), result: result.cloned() };
        let result = result.map_or(Value::Null, |text| Value::Text(text.clone()));
        let is_active = !stands.is_over();
        let mut values = vec![state.into(), Value::Number(is_active.into()), result, wait.into()];
        let flag = |is: bool| Value::Number(is.into());
        let is_lost = is_send && matches!(end, End::Unknown(_));
        let is_absent = *end == End::Absent;
        values.extend([flag(is_lost), flag(is_absent), flag(is_lost), flag(is_absent)]);
        values.extend([taken.job.kind().into(), taken.job.number().into()]);
        values.push(Value::Text(taken.token.clone()));
        let mut transaction = self.pool().begin_with(DB::DIALECT.begin).await?;
        if DB::execute(&mut transaction, self.sql(END), values).await? == 0 {
            return Ok(None);
        }
        Ok(Some((transaction, stands)))
    }
}
