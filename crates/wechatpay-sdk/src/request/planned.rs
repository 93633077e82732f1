//! A call but for the type of its answer: whatever is called, this is compiled
//! once, in this crate (`docs/performance.md`).

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use tokio::time::timeout;

use super::body::Payload;
use super::draft::Draft;
use super::prepare::prepare;
use crate::answer::{Blank, Judged, judge};
use crate::client::Client;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::keys::now;
use crate::message::Object;
use crate::operation::{Operation, Protocol};
use crate::sign::v3::serial_of;
use crate::transport::{Driven, block_on};

/// A call that is not sent yet.
pub(super) struct Planned {
    pub(super) client: Result<Client>,
    pub(super) draft: Draft,
    pub(super) total_timeout: Option<Duration>,
    /// Of an answer that is a message.
    pub(super) blank: Option<Blank>,
}

impl Planned {
    pub(super) fn new(client: Result<Client>, draft: Draft) -> Box<Self> {
        Box::new(Self { client, draft, total_timeout: None, blank: None })
    }

    pub(super) fn typed(
        client: Client,
        operation: &'static Operation,
        variables: Vec<(String, String)>,
    ) -> Box<Self> {
        let Operation { method, protocol, path, .. } = operation;
        let mut draft = Draft::new(*protocol, method.clone(), (*path).into());
        draft.operation = Some(operation);
        draft.variables = variables;
        Self::new(Ok(client), draft)
    }

    /// The members of a request, in the body.
    pub(super) fn carry(&mut self, message: Object) {
        self.draft.payload = Payload::Message(message);
    }

    /// The members of a request, in the query.
    pub(super) fn ask_with(&mut self, message: Object) {
        self.draft.query_message = Some(message);
    }

    /// Sends it and blocks this thread.
    pub(super) fn wait(self: Box<Self>) -> Result<Judged> {
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

    /// A whole call but for reading its answer, logged.
    async fn run(self: Box<Self>) -> Result<Judged> {
        let client = self.client?;
        let draft = self.draft;
        let total = self.total_timeout.unwrap_or(client.parts().total_timeout);
        let (method, path) = (draft.method.clone(), draft.path.clone());
        let result = exchange(client, draft, total, self.blank).await;
        // The path with its variables' names: what stands in their place is
        // nobody's business in a log.
        match &result {
            Ok(judged) => {
                let (status, request_id) = (judged.status().as_u16(), judged.request_id());
                tracing::debug!(%method, %path, status, request_id, "answered");
            }
            Err(error) => tracing::debug!(%method, %path, %error, "failed"),
        }
        result
    }
}

/// The future of a call.
pub(super) struct Sent(State);

enum State {
    /// Not polled yet: only then it is known which runtime awaits it.
    Ready(Option<Box<Planned>>),
    Running(Driven<Result<Judged>>),
}

impl Future for Sent {
    type Output = Result<Judged>;

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

async fn exchange(
    client: Client,
    draft: Draft,
    total: Duration,
    blank: Option<Blank>,
) -> Result<Judged> {
    let began = Instant::now();
    let left = || total.saturating_sub(began.elapsed());
    // Waits for platform keys, perhaps, and for a remote signer.
    let Ok(prepared) = timeout(total, prepare(&client, draft)).await else {
        return Err(timed_out(ErrorKind::TotalTimeout, total, Delivery::NotSent));
    };
    let prepared = prepared?;
    let (attempt, left_for_it) = (client.parts().attempt_timeout, left());
    let sending = client.transport().send(prepared.outgoing);
    let Ok(incoming) = timeout(attempt.min(left_for_it), sending).await else {
        return Err(if attempt < left_for_it {
            timed_out(ErrorKind::AttemptTimeout, attempt, Delivery::Unknown)
        } else {
            timed_out(ErrorKind::TotalTimeout, total, Delivery::Unknown)
        });
    };
    let incoming = incoming?;
    if prepared.expectation.protocol == Protocol::V3
        && let Some(serial) = serial_of(&incoming.headers)
    {
        // An answer that is here is judged, with or without that key.
        let _ = timeout(left(), client.parts().keyring.meet(serial, now())).await;
    }
    let is_remote = client.signs_remotely();
    let mut judged = judge(client, &prepared.expectation, incoming)?;
    if let Some(blank) = blank.filter(|_| is_remote) {
        // An answer whose members are not opened in time is read all the same.
        let _ = timeout(left(), judged.open_members(blank)).await;
    }
    Ok(judged)
}

fn timed_out(kind: ErrorKind, limit: Duration, delivery: Delivery) -> Error {
    let what = if kind == ErrorKind::AttemptTimeout { "attempt" } else { "call" };
    let text = format!("the {what} took longer than its {} s", limit.as_secs_f64());
    Error::new(kind, delivery, text)
}
