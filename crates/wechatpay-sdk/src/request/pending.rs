//! A call that has not been sent yet, without the type of its answer: this code is compiled once, in
//! this crate, instead of once per operation (`docs/performance.md`).

use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use http::Method;
use tokio::runtime::Handle;
use tokio::time::Instant;
use tracing::Instrument as _;

use super::attempt::Limits;
use super::body::Payload;
use super::exchange::exchange;
use super::name::Name;
use super::sends::Sends;
use super::spec::RequestSpec;
use super::telemetry::CallTelemetry;
use crate::answer::{Blank, VerifiedAnswer};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::message::Message;
use crate::retry::Retry;
use crate::transport::{Driven, block_on};

/// The settings of a call that differ from those of its client.
#[derive(Clone, Copy, Default)]
pub(crate) struct Bounds {
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
}

impl Bounds {
    #[cfg(feature = "files")]
    pub(crate) fn attempt_timeout(&self, client: &Client) -> Duration {
        self.attempt_timeout.unwrap_or(client.parts().attempt_timeout)
    }

    /// The limits and the retry policy of a call of this client that begins now.
    pub(super) fn of(self, client: &Client) -> (Limits, Retry) {
        let parts = client.parts();
        let total = self.total_timeout.unwrap_or(parts.total_timeout);
        let attempt = self.attempt_timeout.unwrap_or(parts.attempt_timeout);
        let limits = Limits { total, attempt, deadline: deadline(total) };
        (limits, self.retry.unwrap_or(parts.retry))
    }
}

/// The place of a typed request's members.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) enum Members {
    /// The operation has no members.
    None,
    /// In the body, except members that the operation has in the query, in headers
    /// or as a file.
    Body(Box<dyn Message>),
    /// All members are in the query.
    Query(Box<dyn Message>),
}

/// A call that has not been sent yet.
pub(crate) struct PendingCall {
    pub(super) client: Result<Client>,
    /// Boxed, because it is moved from future to future.
    pub(super) spec: Box<RequestSpec>,
    pub(super) bounds: Bounds,
    /// The empty message that the answer is read into, if the answer is a message.
    pub(super) blank: Option<Blank>,
    /// The record of all sends of a call that is sent more than once.
    pub(super) sends: OnceLock<Arc<Sends>>,
}

impl PendingCall {
    pub(super) fn new(client: Result<Client>, spec: RequestSpec) -> Box<Self> {
        let (spec, bounds, sends) = (Box::new(spec), Bounds::default(), OnceLock::new());
        Box::new(Self { client, spec, bounds, blank: None, sends })
    }

    /// A copy of this call that shares the record of its sends.
    pub(super) fn copied(&self) -> Box<Self> {
        let (client, spec) = match (&self.client, self.spec.again()) {
            (Ok(client), Ok(spec)) => (Ok(client.clone()), spec),
            (Err(error), _) => (Err(error.copied()), RequestSpec::empty()),
            (_, Err(error)) => (Err(error), RequestSpec::empty()),
        };
        let mut copy = Self::new(client, spec);
        (copy.bounds, copy.blank) = (self.bounds, self.blank);
        let _ = copy.sends.set(Arc::clone(self.sends.get_or_init(Arc::default)));
        copy
    }

    #[cfg_attr(not(feature = "full"), allow(dead_code))]
    pub(crate) fn typed(
        client: Client,
        method: Method,
        path: &'static str,
        variables: Vec<(String, String)>,
        members: Members,
    ) -> Box<Self> {
        let mut spec = RequestSpec::typed(method, path);
        spec.variables = variables;
        match members {
            Members::None => {}
            Members::Body(message) => spec.payload = Payload::Message(message),
            Members::Query(message) => spec.query_message = Some(message),
        }
        Self::new(Ok(client), spec)
    }

    fn wait(self: Box<Self>) -> Result<VerifiedAnswer> {
        // Use the client's own runtime: this thread may belong to another one, and is blocked here.
        let handle = self.own_handle()?;
        block_on(Driven::new(handle, self.run()))
    }

    pub(super) fn into_future(self: Box<Self>) -> Sent {
        Sent(State::Ready(Some(self)))
    }

    /// The runtime that awaits the call. Outside a runtime, the client's own thread.
    pub(super) fn handle(&self) -> Result<Handle> {
        Handle::try_current().or_else(|_| self.own_handle())
    }

    /// The client's own thread.
    pub(super) fn own_handle(&self) -> Result<Handle> {
        match &self.client {
            Ok(client) => client.io_thread().handle(),
            Err(error) => Err(error.copied()),
        }
    }

    /// Runs the call to a verified answer, with its own limits and telemetry.
    pub(super) async fn run(self: Box<Self>) -> Result<VerifiedAnswer> {
        let (limits, retry) = match &self.client {
            Ok(client) => self.bounds.of(client),
            Err(error) => return Err(error.copied()),
        };
        self.run_within(&limits, retry).await
    }

    /// Runs the call as a part of another one, whose limits apply.
    pub(super) async fn run_within(
        self: Box<Self>,
        limits: &Limits,
        retry: Retry,
    ) -> Result<VerifiedAnswer> {
        let Self { client, spec, blank, sends, .. } = *self;
        let client = client?;
        let sending = sends.get().map(Sends::begin);
        let (telemetry, name) = (CallTelemetry::new(&client, &spec), Name::of(&spec));
        // Pinned here, because the future is too large to move cheaply.
        let exchange = pin!(exchange(&client, spec, limits, &retry, blank, &telemetry));
        let result =
            exchange.instrument(telemetry.span()).await.map_err(|error| name.add_to(error));
        telemetry.ended(result.as_ref().map(Into::into));
        if let Some(sending) = sending {
            sending.ended(result.as_ref().err());
        }
        result
    }
}

/// The end of a period that begins now; far in the future if the clock cannot represent it.
fn deadline(total: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(total).unwrap_or_else(|| now + Duration::from_secs(86_400 * 365))
}

/// The future of a call.
pub(super) struct Sent(State);

enum State {
    /// Not polled yet. The first poll shows which runtime awaits the call.
    Ready(Option<Box<PendingCall>>),
    Running(Driven<Result<VerifiedAnswer>>),
}

impl Sent {
    /// The specification, for a change of the request. The record of earlier sends is dropped. `None` once
    /// the call is running.
    pub(super) fn spec(&mut self) -> Option<&mut RequestSpec> {
        let pending = self.pending()?;
        pending.sends = OnceLock::new();
        Some(&mut pending.spec)
    }

    /// The pending call; `None` once the call is running.
    pub(super) fn pending(&mut self) -> Option<&mut PendingCall> {
        match &mut self.0 {
            State::Ready(pending) => pending.as_deref_mut(),
            State::Running(_) => None,
        }
    }

    /// The pending call, to look at; `None` once the call is running.
    pub(super) fn ready(&self) -> Option<&PendingCall> {
        match &self.0 {
            State::Ready(pending) => pending.as_deref(),
            State::Running(_) => None,
        }
    }

    /// A copy of the call. If the call is already running, the copy returns an error.
    pub(super) fn copied(&self) -> Box<PendingCall> {
        match self.ready() {
            Some(pending) => pending.copied(),
            None => {
                let error = Error::request("the call is already running, because it was polled");
                PendingCall::new(Err(error), RequestSpec::empty())
            }
        }
    }

    pub(super) fn into_pending(self) -> Result<Box<PendingCall>> {
        match self.0 {
            State::Ready(Some(pending)) => Ok(pending),
            _ => Err(Error::request("the call is already running, because it was polled")),
        }
    }

    /// Sends the call and blocks this thread.
    pub(super) fn wait(self) -> Result<VerifiedAnswer> {
        match self.0 {
            State::Ready(Some(pending)) => pending.wait(),
            state => block_on(Self(state)),
        }
    }
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            State::Ready(Some(pending)) => {
                write!(f, "Call({} {})", pending.spec.method, pending.spec.path)
            }
            _ => f.write_str("Call(under way)"),
        }
    }
}

impl Future for Sent {
    type Output = Result<VerifiedAnswer>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let state = &mut self.0;
        if let State::Ready(call) = state {
            // Polled after it was ready, which an executor never does.
            let Some(call) = call.take() else { return Poll::Pending };
            match call.handle() {
                Ok(handle) => *state = State::Running(Driven::new(handle, call.run())),
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
        match state {
            State::Running(future) => Pin::new(future).poll(context),
            State::Ready(_) => Poll::Pending,
        }
    }
}
