//! The retry loop of a call: its attempts, the waits and status queries between them, and the
//! outcome. Whoever makes an attempt reports how it ended.

use tokio::time::{Instant, sleep_until};

use super::attempt::{Limits, attempt};
use super::lookup::{Found, Lookup};
use super::prepare::{PreparedRequest, prepare};
use super::settled::Settled;
use super::spec::RequestSpec;
use super::telemetry::{CallTelemetry, Came};
use crate::answer::VerifiedAnswer;
use crate::client::{Client, Clock};
use crate::engine::HostHealth;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Repeat;
use crate::retry::{Attempts, Next, Retry, doubted, is_rate_limited, next};

pub(super) struct RetryLoop<'a> {
    client: &'a Client,
    limits: &'a Limits,
    retry: &'a Retry,
    telemetry: &'a CallTelemetry,
    pub(super) prepared: PreparedRequest,
    /// Where an attempt failed on its way last.
    failed_host: Option<String>,
    /// Where attempts were made.
    tried: Vec<String>,
    attempts: Attempts,
    /// What the query after the last 429 has said.
    settled: Option<Settled>,
    /// Of the attempt under way.
    began: Instant,
    /// How the clock was corrected for it.
    correction: i64,
}

impl<'a> RetryLoop<'a> {
    pub(super) async fn begin(
        client: &'a Client,
        spec: RequestSpec,
        limits: &'a Limits,
        retry: &'a Retry,
        telemetry: &'a CallTelemetry,
    ) -> Result<Self> {
        // Waits for platform keys, perhaps.
        let prepared = limits.before(prepare(client, spec)).await?;
        telemetry.prepared(prepared.template);
        let attempts = Attempts::new(prepared.repeat == Repeat::Reads);
        let (began, correction) = (Instant::now(), 0);
        let (failed_host, tried) = (None, Vec::new());
        Ok(Self {
            client,
            limits,
            retry,
            telemetry,
            prepared,
            failed_host,
            tried,
            attempts,
            settled: None,
            began,
            correction,
        })
    }

    /// The host whose turn it is, for an attempt that begins now.
    pub(super) fn next_host(&mut self) -> String {
        (self.began, self.correction) = (Instant::now(), self.clock().correction());
        let failed = self.failed_host.as_deref();
        self.host_health().choose(&self.prepared.hosts, failed).to_owned()
    }

    /// The attempt has been answered, and well.
    pub(super) fn succeeded(&mut self, host: &str, came: Came<'_>) {
        self.ended(host, None);
        self.telemetry.attempt(self.attempts.made() + 1, self.began, Ok(came));
    }

    /// The attempt has failed; whether another one is to be made, after a wait or a
    /// query perhaps. If not, this is all, and comes [to an error](Self::into_error).
    pub(super) async fn goes_on(&mut self, host: &str, error: Error) -> bool {
        let error = doubted(error, self.prepared.repeat);
        self.ended(host, Some(&error));
        self.tried.push(host.to_owned());
        self.telemetry.attempt(self.attempts.made() + 1, self.began, Err(&error));
        let clock_helps = self.clock().helps(&error, self.correction);
        let next = next(&error, self.prepared.repeat, clock_helps);
        let (kind, is_rate_limited) = (error.kind(), is_rate_limited(&error));
        self.attempts.failed(error);
        if next == Next::Stop {
            return false;
        }
        // Nothing is gained by waiting before a host that was not tried yet.
        let waits = !(is_connection(kind) && self.has_another_host());
        // Queries in boxes: they are rare, and every call would carry their room.
        if self.pause(waits, is_rate_limited).await {
            return next != Next::Query || Box::pin(self.query()).await;
        }
        if next == Next::Query && is_rate_limited {
            Box::pin(self.settle()).await;
        }
        false
    }

    /// What the attempts come to.
    pub(super) fn into_error(self) -> Error {
        let is_under_way = self.attempts.is_under_way();
        let error = self.attempts.into_error();
        match self.settled {
            Some(settled) => settled.tell(error, is_under_way),
            None => error,
        }
    }

    /// Waits before another attempt; whether there is one.
    async fn pause(&self, waits: bool, is_rate_limited: bool) -> bool {
        if !self.retry.has_more(self.attempts.made()) {
            return false;
        }
        if !waits {
            return Instant::now() < self.limits.deadline;
        }
        let until = Instant::now() + self.retry.wait(self.attempts.made(), is_rate_limited);
        if until >= self.limits.deadline {
            return false;
        }
        sleep_until(until).await;
        true
    }

    /// Asks what became of the request; whether that is known, so that it can be
    /// sent again. Where it exists it is sent again, too: that carries nothing out
    /// a second time under the same number, and gives the answer that was lost.
    async fn query(&mut self) -> bool {
        let Some(lookup) = self.prepared.lookup.take() else { return false };
        let known = loop {
            let correction = self.clock().correction();
            let asked = self.ask(&lookup).await;
            self.telemetry.query(asked.as_ref().map(|found| *found == Found::Something));
            let error = match asked {
                Ok(Found::Nothing) => {
                    self.attempts.nothing_was_done();
                    break true;
                }
                Ok(Found::Something) => break true,
                Err(error) => error,
            };
            let next = next(&error, Repeat::Reads, self.clock().helps(&error, correction));
            let is_rate_limited = is_rate_limited(&error);
            self.attempts.query_failed(&error);
            if next == Next::Stop || !self.pause(true, is_rate_limited).await {
                break false;
            }
        };
        self.prepared.lookup = Some(lookup);
        known
    }

    /// Queries once whether the platform has accepted what it answered by 429 last.
    async fn settle(&mut self) {
        let Some(lookup) = self.prepared.lookup.take() else { return };
        let Some(number) = self.prepared.repeat.number() else { return };
        let until = Instant::now() + self.retry.wait(self.attempts.made(), true);
        if until < self.limits.deadline {
            sleep_until(until).await;
        }
        let answer = self.look_up(&lookup).await;
        self.telemetry.query(answer.as_ref().map(Option::is_some));
        self.settled = Some(Settled::of(answer, self.prepared.to_sign.as_ref(), number));
    }

    async fn ask(&mut self, lookup: &Lookup) -> Result<Found> {
        let found = self.look_up(lookup).await?;
        Ok(found.map_or(Found::Nothing, |_| Found::Something))
    }

    /// The answer of a query; `None` if nothing stands under the number.
    async fn look_up(&mut self, lookup: &Lookup) -> Result<Option<VerifiedAnswer>> {
        let mut query = self.limits.before(prepare(self.client, lookup.spec())).await?;
        let failed = self.failed_host.as_deref();
        let host = self.host_health().choose(&query.hosts, failed).to_owned();
        let result = attempt(self.client, &mut query, &host, self.limits).await;
        self.ended(&host, result.as_ref().err());
        match result {
            Ok(verified) => Ok(Some(verified)),
            Err(error) => match lookup.found(&error) {
                Some(Found::Nothing) => Ok(None),
                _ => Err(error),
            },
        }
    }

    /// Notes whether a host can be reached.
    fn ended(&mut self, host: &str, error: Option<&Error>) {
        if self.prepared.hosts.second.is_none() {
            return;
        }
        match error {
            Some(error) if is_connection(error.kind()) => {
                self.host_health().failed(host);
                self.failed_host = Some(host.to_owned());
            }
            Some(error) if is_on_its_way(error) => self.failed_host = Some(host.to_owned()),
            _ => self.host_health().answered(host),
        }
    }

    fn clock(&self) -> &Clock {
        &self.client.parts().clock
    }

    fn host_health(&self) -> &HostHealth {
        self.client.host_health()
    }

    /// Whether the next attempt goes to a host that this call has not tried yet, and
    /// that is not known to be out of reach.
    fn has_another_host(&self) -> bool {
        let next = self.host_health().choose(&self.prepared.hosts, self.failed_host.as_deref());
        !self.tried.iter().any(|tried| tried == next) && !self.host_health().is_down(next)
    }
}

/// Whether the host could not be reached.
fn is_connection(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Connect | ErrorKind::ConnectTimeout)
}

/// Whether an attempt failed between here and the platform.
fn is_on_its_way(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Transport | ErrorKind::AttemptTimeout)
}
