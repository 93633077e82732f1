//! The retry loop of a call: its attempts, the waits and status queries between them, and the
//! outcome. The code that makes an attempt reports the attempt's result.

use tokio::sync::SemaphorePermit;
use tokio::time::{Instant, sleep_until};
use tracing::Instrument as _;

use super::attempt::{Limits, attempt};
use super::last_query::LastQuery;
use super::lookup::Lookup;
use super::members::Members;
use super::prepare::{PreparedRequest, prepare};
use super::spec::RequestSpec;
use super::telemetry::{CallTelemetry, Came, Operation, RequestTelemetry};
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
    pub(super) prepared: Box<PreparedRequest>,
    /// The host of the last attempt that failed on the network.
    failed_host: Option<String>,
    /// The hosts of all attempts.
    tried: Vec<String>,
    attempts: Attempts,
    /// The result of the status query after the last 429.
    settled: Option<LastQuery>,
    /// The clock correction that the attempt used.
    correction: i64,
    /// The place among the calls in flight, if their number is limited.
    _place: Option<SemaphorePermit<'a>>,
}

impl<'a> RetryLoop<'a> {
    pub(super) async fn begin(
        client: &'a Client,
        spec: Box<RequestSpec>,
        limits: &'a Limits,
        retry: &'a Retry,
        telemetry: &'a CallTelemetry,
    ) -> Result<Self> {
        let place = limits.before(client.transport().call()).await?;
        // May wait until the platform keys are downloaded.
        let prepared = limits.before(prepare(client, spec)).await?;
        let attempts = Attempts::new(prepared.repeat == Repeat::Reads);
        let correction = 0;
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
            correction,
            _place: place,
        })
    }

    /// The host for an attempt that begins now, and the attempt's telemetry.
    pub(super) fn next_host(&mut self) -> (String, RequestTelemetry) {
        self.correction = self.clock().correction();
        let failed = self.failed_host.as_deref();
        let host = self.host_health().choose(&self.prepared.hosts, failed).to_owned();
        let request = self.telemetry.attempt(&host, self.attempts.made());
        (host, request)
    }

    /// Reports an attempt with a successful answer.
    pub(super) fn succeeded(&mut self, host: &str, request: RequestTelemetry, came: Came<'_>) {
        self.ended(host, None);
        request.ended(host, Ok(came));
    }

    /// Reports a failed attempt and decides whether to make another one, if necessary after a wait and a
    /// status query. `false`: the call ends with [an error](Self::into_error).
    pub(super) async fn goes_on(
        &mut self,
        host: &str,
        request: RequestTelemetry,
        error: Error,
    ) -> bool {
        #[cfg(feature = "rate-limit")]
        Box::pin(super::pace::failed(self.client, &self.prepared, self.limits, &error)).await;
        let error = doubted(error, self.prepared.repeat);
        self.ended(host, Some(&error));
        self.tried.push(host.to_owned());
        request.ended(host, Err(&error));
        let clock_helps = self.clock().helps(&error, self.correction);
        let next = next(&error, self.prepared.repeat, clock_helps);
        let (kind, is_rate_limited) = (error.kind(), is_rate_limited(&error));
        self.attempts.failed(error);
        if next == Next::Stop {
            return false;
        }
        // A wait has no use before a host that has not been tried yet.
        let waits = !(is_connection(kind) && self.has_another_host());
        // Boxed: queries are rare, and unboxed futures would enlarge every call.
        if self.pause(waits, is_rate_limited).await {
            return next != Next::Query || Box::pin(self.query()).await;
        }
        if next == Next::Query && is_rate_limited {
            Box::pin(self.settle()).await;
        }
        false
    }

    /// The error of the call, after all attempts.
    pub(super) fn into_error(self) -> Error {
        let error = self.attempts.into_error();
        match self.settled {
            Some(settled) => settled.tell(error),
            None => error,
        }
    }

    /// Waits before another attempt. `false`: no attempt is left.
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

    /// Queries the outcome of the request. `true`: the query was answered, so the request can be
    /// sent again. A request that exists is also sent again: under the same number, it is not carried out
    /// a second time, and the platform returns the lost answer. If no record is found, the same request
    /// may be sent again. An empty result proves nothing: an earlier attempt may still arrive later.
    async fn query(&mut self) -> bool {
        let Some(lookup) = self.prepared.lookup_before_retry(self.client.mchid()) else {
            return false;
        };
        loop {
            let correction = self.clock().correction();
            let asked = self.look_up(&lookup).await;
            self.telemetry.queried(asked.as_ref().map(Option::is_some));
            let Err(error) = asked else { return true };
            let next = next(&error, Repeat::Reads, self.clock().helps(&error, correction));
            let is_rate_limited = is_rate_limited(&error);
            self.attempts.query_failed(&error);
            if next == Next::Stop || !self.pause(true, is_rate_limited).await {
                return false;
            }
        }
    }

    /// Queries once whether the platform has accepted the request that it last answered with 429.
    async fn settle(&mut self) {
        let Some(lookup) = self.prepared.lookup_before_retry(self.client.mchid()) else { return };
        let until = Instant::now() + self.retry.wait(self.attempts.made(), true);
        if until < self.limits.deadline {
            sleep_until(until).await;
        }
        let answer = self.look_up(&lookup).await;
        self.telemetry.queried(answer.as_ref().map(Option::is_some));
        self.settled = Some(LastQuery::of(answer, &lookup, &Members::of(&self.prepared)));
    }

    /// The answer of a query; `None` if the platform has no record under the number.
    async fn look_up(&mut self, lookup: &Lookup) -> Result<Option<VerifiedAnswer>> {
        let spec = lookup.spec();
        let operation = Operation::of(&spec);
        let mut query = self.limits.before(prepare(self.client, spec.into())).await?;
        let failed = self.failed_host.as_deref();
        let host = self.host_health().choose(&query.hosts, failed).to_owned();
        let request = self.telemetry.query(operation, &host);
        let asking = attempt(self.client, &mut query, &host, None, self.limits, &request);
        let result = asking.instrument(request.span()).await;
        request.ended(&host, result.as_ref().map(Into::into));
        self.ended(&host, result.as_ref().err());
        match result {
            Ok(verified) => Ok(Some(verified)),
            Err(error) if lookup.is_absent(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Records whether a host can be reached.
    fn ended(&mut self, host: &str, error: Option<&Error>) {
        if self.prepared.hosts.second.is_none() {
            return;
        }
        match error {
            Some(error) if is_connection(error.kind()) => {
                // With a merchant certificate, the host may have refused only that certificate. Calls of other
                // merchants keep their host.
                if !self.prepared.outgoing.mutual_tls {
                    self.host_health().failed(host);
                }
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

    /// Whether the next attempt goes to a host that this call has not tried yet and
    /// that is not known to be unreachable.
    fn has_another_host(&self) -> bool {
        let next = self.host_health().choose(&self.prepared.hosts, self.failed_host.as_deref());
        !self.tried.iter().any(|tried| tried == next) && !self.host_health().is_down(next)
    }
}

/// Whether the host could not be reached.
fn is_connection(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Connect | ErrorKind::ConnectTimeout)
}

/// Whether an attempt failed on the network between this client and the platform.
fn is_on_its_way(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Transport | ErrorKind::AttemptTimeout)
}
