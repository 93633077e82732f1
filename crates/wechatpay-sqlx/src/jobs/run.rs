//! Carries out a step with the SDK: sends the call, or settles it.

use std::time::SystemTime;

use wechatpay_sdk::{BoxFuture, Call, ErrorKind, Retry, Settled, Settles};

use super::{End, Step, Taken};

impl Taken {
    /// Carries out the [`step`](Self::step) with the job's call: sends the call once, or queries its outcome with
    /// [`Call::settle`], which never sends the call. Pass the result to [`end_job`](crate::SqlStore::end_job).
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use wechatpay_sdk::{BoxError, Client};
    /// use wechatpay_sqlx::{SqlStore, jobs::Taken, sqlx};
    ///
    /// # async fn example(store: SqlStore<sqlx::Postgres>, client: Client, taken: Taken) -> Result<(), BoxError> {
    /// let request: serde_json::Value = serde_json::from_str(taken.job().request())?;
    /// let call = client.chain("v3/refund/domestic/refunds").post(request);
    /// let end = taken.run(&call).await;
    /// # Ok(()) }
    /// ```
    ///
    /// A payment by code is never sent again ([`Call::is_repeatable`]). If it would have to wait (`NOT_ENOUGH`, a rate
    /// limit, no connection), it is refused. If its answer is lost and the query finds no record, the job is unknown. A v3
    /// job ends as dead 11 minutes after its request; a v2 job stays unknown: reverse the order.
    ///
    /// A job also ends as dead if its query finds no record and its first request is older than [`Call::query_window`]:
    /// check it in the merchant platform.
    ///
    /// The call must be the same each time. `Done` means that the platform has the request. The state in its record
    /// says whether the refund or transfer has succeeded; the record is the text of [`End::Done`].
    pub fn run<A>(&self, call: &Call<A>) -> BoxFuture<'static, End>
    where
        A: Settles + 'static,
        A::Found: 'static,
    {
        let is_repeatable = call.is_repeatable();
        let is_too_old = self.doubt.zip(call.query_window());
        let is_too_old = is_too_old.is_some_and(|(doubt, window)| doubt.first >= window);
        if self.step == Step::Send {
            if is_too_old {
                // The last query is out of date, and another one would find nothing.
                return Box::pin(async { too_old() });
            }
            // Each attempt is a separate step of the job, so the call itself is not retried.
            let sent = call.send().retry(Retry::none());
            return Box::pin(async move {
                match sent.await {
                    Ok(answer) => End::Done(text(answer.http().body())),
                    Err(error) => match End::of_failed_send(&error) {
                        End::Later { reason, .. } if !is_repeatable => End::Refused(reason),
                        end => end,
                    },
                }
            });
        }
        let now = SystemTime::now();
        let before = |age| now.checked_sub(age).unwrap_or(now);
        let settling = call.settle();
        let settling = match self.doubt {
            Some(doubt) => settling.sent_at(before(doubt.first)).sent_at(before(doubt.last)),
            None => settling.sent_at(now),
        };
        let settling = settling.into_future();
        Box::pin(async move {
            match settling.await {
                Ok(Settled::Done(record)) => End::Done(text(record.http().body())),
                Ok(Settled::Different(_)) => {
                    End::Dead("a different request exists under this number".to_owned())
                }
                Ok(Settled::Absent) if is_repeatable => End::Absent,
                Ok(Settled::Absent) => End::Dead(
                    "no record exists under this number, and this operation is never sent again: \
                     pay with a new code under a new number"
                        .to_owned(),
                ),
                Ok(Settled::StillUnknown) if is_too_old => too_old(),
                Ok(Settled::StillUnknown) if is_repeatable => End::Missing,
                Ok(Settled::StillUnknown) => End::Unknown(
                    "no record exists under this number yet, and the request may still arrive"
                        .to_owned(),
                ),
                // The call's operation has no query.
                Err(error) if error.kind() == ErrorKind::Request => End::Dead(error.to_string()),
                Err(error) => End::Unknown(error.to_string()),
            }
        })
    }
}

fn too_old() -> End {
    End::Dead(
        "the request is too old for the status query: check it in the merchant platform".to_owned(),
    )
}

fn text(body: &[u8]) -> String {
    String::from_utf8_lossy(body).into_owned()
}
