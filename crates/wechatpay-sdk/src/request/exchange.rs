//! A whole call: its attempts, the waits and queries between them, and what they
//! come to.

use tokio::time::{Instant, sleep_until, timeout_at};

use super::attempt::{Limits, attempt};
use super::draft::Draft;
use super::lookup::{Found, Lookup};
use super::prepare::{Prepared, prepare};
use super::watch::Watch;
use crate::answer::{Blank, Judged};
use crate::client::{Client, Clock};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Repeat;
use crate::retry::{Attempts, Next, Retry, next};

/// Sends a call as often as it takes and is allowed to.
pub(super) async fn exchange(
    client: &Client,
    draft: Draft,
    limits: &Limits,
    retry: &Retry,
    blank: Option<Blank>,
    watch: &Watch,
) -> Result<Judged> {
    // Waits for platform keys, perhaps.
    let prepared = limits.before(prepare(client, draft)).await?;
    watch.prepared(prepared.template);
    let mut judged =
        Call { client, limits, retry, watch, prepared, failed_host: None }.run().await?;
    if let Some(blank) = blank.filter(|_| client.signs_remotely()) {
        // An answer whose members are not opened in time is one all the same.
        let _ = timeout_at(limits.deadline, judged.open_members(blank)).await;
    }
    Ok(judged)
}

struct Call<'a> {
    client: &'a Client,
    limits: &'a Limits,
    retry: &'a Retry,
    watch: &'a Watch,
    prepared: Prepared,
    /// Where an attempt failed on its way last.
    failed_host: Option<String>,
}

impl Call<'_> {
    async fn run(mut self) -> Result<Judged> {
        let mut attempts = Attempts::new(self.prepared.repeat == Repeat::Reads);
        loop {
            let (began, correction) = (Instant::now(), self.clock().correction());
            let number = attempts.made() + 1;
            let error = match self.attempt().await {
                Ok(judged) => {
                    self.watch.attempt(number, began, Ok(&judged));
                    return Ok(judged);
                }
                Err(error) => error,
            };
            self.watch.attempt(number, began, Err(&error));
            let clock_helps = self.clock().helps(&error, correction);
            let next = next(&error, self.prepared.repeat, clock_helps);
            let (kind, status) = (error.kind(), error.status());
            attempts.failed(error);
            if next == Next::Stop {
                return Err(attempts.into_error());
            }
            let is_rate_limited = status.is_some_and(|status| status.as_u16() == 429);
            // Nothing is gained by waiting before another host is tried.
            let waits = !(is_connection(kind) && self.has_another_host());
            if !self.pause(&attempts, waits, is_rate_limited).await {
                return Err(attempts.into_error());
            }
            // In a box: it is rare, and every call would carry its room.
            if next == Next::Query && !Box::pin(self.query(&mut attempts)).await {
                return Err(attempts.into_error());
            }
        }
    }

    async fn attempt(&mut self) -> Result<Judged> {
        let Self { client, limits, prepared, failed_host, .. } = self;
        send(client, prepared, failed_host, limits).await
    }

    /// Waits before another attempt; whether there is one.
    async fn pause(&self, attempts: &Attempts, waits: bool, is_rate_limited: bool) -> bool {
        if !self.retry.has_more(attempts.made()) {
            return false;
        }
        if !waits {
            return Instant::now() < self.limits.deadline;
        }
        let until = Instant::now() + self.retry.wait(attempts.made(), is_rate_limited);
        if until >= self.limits.deadline {
            return false;
        }
        sleep_until(until).await;
        true
    }

    /// Asks what became of the request; whether that is known, so that it can be
    /// sent again. Where it exists it is sent again, too: that carries nothing out
    /// a second time under the same number, and gives the answer that was lost.
    async fn query(&mut self, attempts: &mut Attempts) -> bool {
        let Some(lookup) = self.prepared.lookup.take() else { return false };
        let known = loop {
            let correction = self.clock().correction();
            let asked = self.ask(&lookup).await;
            self.watch.query(asked.as_ref().map(|found| *found == Found::Something));
            let error = match asked {
                Ok(Found::Nothing) => {
                    attempts.nothing_was_done();
                    break true;
                }
                Ok(Found::Something) => break true,
                Err(error) => error,
            };
            let next = next(&error, Repeat::Reads, self.clock().helps(&error, correction));
            let is_rate_limited = error.status().is_some_and(|status| status.as_u16() == 429);
            attempts.query_failed(&error);
            if next == Next::Stop || !self.pause(attempts, true, is_rate_limited).await {
                break false;
            }
        };
        self.prepared.lookup = Some(lookup);
        known
    }

    async fn ask(&mut self, lookup: &Lookup) -> Result<Found> {
        let Self { client, limits, failed_host, .. } = self;
        let mut query = limits.before(prepare(client, lookup.draft())).await?;
        match send(client, &mut query, failed_host, limits).await {
            Ok(_) => Ok(Found::Something),
            Err(error) => lookup.found(&error).ok_or(error),
        }
    }

    fn clock(&self) -> &Clock {
        &self.client.parts().clock
    }

    fn has_another_host(&self) -> bool {
        let next = self.client.reach().choose(&self.prepared.hosts, self.failed_host.as_deref());
        self.failed_host.as_deref() != Some(next) && !self.client.reach().is_out_of_reach(next)
    }
}

/// An attempt at the host whose turn it is.
async fn send(
    client: &Client,
    prepared: &mut Prepared,
    failed_host: &mut Option<String>,
    limits: &Limits,
) -> Result<Judged> {
    let reach = client.reach();
    let host = reach.choose(&prepared.hosts, failed_host.as_deref()).to_owned();
    let result = attempt(client, prepared, &host, limits).await;
    if prepared.hosts.second.is_none() {
        return result;
    }
    match &result {
        Err(error) if is_connection(error.kind()) => {
            reach.failed(&host);
            *failed_host = Some(host);
        }
        Err(error) if is_on_its_way(error) => *failed_host = Some(host),
        _ => reach.answered(&host),
    }
    result
}

/// Whether no connection came about.
fn is_connection(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Connect | ErrorKind::ConnectTimeout)
}

/// Whether an attempt failed between here and the platform.
fn is_on_its_way(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Transport | ErrorKind::AttemptTimeout)
}
