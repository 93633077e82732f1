//! A call that is not sent yet, without the type of its answer: it is compiled once, in this crate,
//! and not for each operation (`docs/performance.md`).

use std::fmt;
use std::future::Future;
use std::pin::Pin;
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
use super::spec::RequestSpec;
use super::telemetry::CallTelemetry;
use crate::answer::{Blank, VerifiedAnswer};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::message::Message;
use crate::retry::Retry;
use crate::transport::{Driven, block_on};

/// What of a call is not as its client is set.
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

    /// For a call of this client that begins now.
    pub(super) fn of(self, client: &Client) -> (Limits, Retry) {
        let parts = client.parts();
        let total = self.total_timeout.unwrap_or(parts.total_timeout);
        let attempt = self.attempt_timeout.unwrap_or(parts.attempt_timeout);
        let limits = Limits { total, attempt, deadline: deadline(total) };
        (limits, self.retry.unwrap_or(parts.retry))
    }
}

/// Where the members of a typed request travel.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) enum Members {
    /// The operation has none.
    None,
    /// Each in the body, but for those that the operation has in the query, in headers
    /// or as a file.
    Body(Box<dyn Message>),
    /// All in the query.
    Query(Box<dyn Message>),
}

/// A call that is not sent yet.
pub(crate) struct PendingCall {
    pub(super) client: Result<Client>,
    pub(super) spec: RequestSpec,
    pub(super) bounds: Bounds,
    /// Of an answer that is a message.
    pub(super) blank: Option<Blank>,
}

impl PendingCall {
    pub(super) fn new(client: Result<Client>, spec: RequestSpec) -> Box<Self> {
        Box::new(Self { client, spec, bounds: Bounds::default(), blank: None })
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
        // Not the runtime that this thread may be one of: it is blocked.
        let handle = self.own_handle()?;
        block_on(Driven::new(handle, self.run()))
    }

    pub(super) fn into_future(self: Box<Self>) -> Sent {
        Sent(State::Ready(Some(self)))
    }

    /// The client's own thread.
    fn own_handle(&self) -> Result<Handle> {
        match &self.client {
            Ok(client) => client.io_thread().handle(),
            Err(_) => Err(Error::request("the client is no longer there")),
        }
    }

    /// A whole call but for reading its answer, watched.
    async fn run(self: Box<Self>) -> Result<VerifiedAnswer> {
        let Self { client, spec, bounds, blank } = *self;
        let client = client?;
        let (limits, retry) = bounds.of(&client);
        let (telemetry, name) = (CallTelemetry::new(&spec), Name::of(&spec));
        let exchange = exchange(&client, spec, &limits, &retry, blank, &telemetry);
        let result =
            exchange.instrument(telemetry.span()).await.map_err(|error| name.add_to(error));
        telemetry.call(result.as_ref().map(Into::into));
        result
    }
}

/// When so much time is over; far away if it is longer than the clock counts.
fn deadline(total: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(total).unwrap_or_else(|| now + Duration::from_secs(86_400 * 365))
}

/// The future of a call.
pub(super) struct Sent(State);

enum State {
    /// Not polled yet: only then it is known which runtime awaits it.
    Ready(Option<Box<PendingCall>>),
    Running(Driven<Result<VerifiedAnswer>>),
}

impl Sent {
    /// What is to be sent; `None` once it is under way.
    pub(super) fn pending(&mut self) -> Option<&mut PendingCall> {
        match &mut self.0 {
            State::Ready(pending) => pending.as_deref_mut(),
            State::Running(_) => None,
        }
    }

    pub(super) fn into_pending(self) -> Result<Box<PendingCall>> {
        match self.0 {
            State::Ready(Some(pending)) => Ok(pending),
            _ => Err(Error::request("the call is under way already: it was polled")),
        }
    }

    /// Sends it and blocks this thread.
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
            // Polled after it was ready, which no executor does.
            let Some(call) = call.take() else { return Poll::Pending };
            match Handle::try_current().or_else(|_| call.own_handle()) {
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
