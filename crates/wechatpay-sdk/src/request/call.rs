//! A call that is not sent yet: the end of every chain.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use http::{HeaderName, HeaderValue, Method};
use serde::Serialize;
use tokio::runtime::Handle;
use tokio::time::timeout;

use super::body::{Payload, members};
use super::draft::Draft;
use super::page::page_url;
use super::prepare::prepare;
use crate::answer::{Answer, Judged, Meet, Read, Untyped, judge};
use crate::client::{Chain, Client};
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::keys::now;
use crate::message::{Decoder, Message};
use crate::operation::{Operation, Protocol};
use crate::sign::v3::serial_of;
use crate::transport::{Driven, block_on};
use crate::upload::Upload;

/// A call of an operation. It does nothing until `.await` or
/// [`.wait()`](Self::wait) ends it, and can be dropped before and between.
///
/// A call that was dropped, or timed out, after it was sent may have taken
/// effect: send it again under the same number only.
#[must_use = "a call does nothing until `.await` or `.wait()`"]
pub struct Call<A = Untyped> {
    client: Result<Client>,
    draft: Draft,
    total_timeout: Option<Duration>,
    read: Read<A>,
}

impl Call<Untyped> {
    pub(crate) fn untyped(chain: &Chain, method: Method) -> Self {
        let template = chain.template.trim_start_matches('/');
        let (protocol, path) = match template.split_once('/') {
            Some(("v3", _)) => (Protocol::V3, format!("/{template}")),
            Some(("v2", rest)) => (Protocol::V2, format!("/{rest}")),
            _ => (Protocol::V3, String::new()),
        };
        let mut draft = Draft::new(protocol, method, path.into());
        if draft.path.is_empty() {
            let template = template.escape_debug();
            let text = format!("`{template}` begins neither with `v3/` nor with `v2/`");
            draft.fail(Error::request(text));
        }
        draft.variables.clone_from(&chain.variables);
        Self { client: chain.client(), draft, total_timeout: None, read: |_, _, _| Ok(Untyped) }
    }

    /// Uploads a file as the part `part` of a form. The body is the form's other
    /// fields then: of v3 its `meta`, of v2 each member one. It is given in full,
    /// with the file's name and digest where the operation documents them.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// use serde_json::json;
    /// use wechatpay_sdk::Upload;
    ///
    /// let meta = json!({
    ///     "filename": "abc.jpg",
    ///     "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    /// });
    /// let file = Upload::new("abc.jpg", "abc");
    /// client.chain("v3/merchant/media/upload").post(meta).upload("file", file).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(mut self, part: impl Into<String>, file: Upload) -> Self {
        let part = part.into();
        if let Some((first, _)) = &self.draft.upload {
            let text = format!("the files `{first}` and `{part}` in one call: a call uploads one");
            self.draft.fail(Error::request(text));
        }
        self.draft.upload = Some((part, file));
        self
    }
}

impl<A> Call<A> {
    pub(crate) fn typed(
        client: Client,
        operation: &'static Operation,
        variables: Vec<(String, String)>,
        read: Read<A>,
    ) -> Self {
        let Operation { method, protocol, path, .. } = operation;
        let mut draft = Draft::new(*protocol, method.clone(), (*path).into());
        draft.operation = Some(operation);
        draft.variables = variables;
        Self { client: Ok(client), draft, total_timeout: None, read }
    }

    /// The URL that the call would be sent to: of a page, for a browser.
    pub(crate) fn into_url(self) -> Result<String> {
        page_url(&self.client?, self.draft)
    }

    /// The members of a typed request, in the body, but for those that the
    /// operation has in the query, in headers or as a file.
    pub(crate) fn message(mut self, message: impl Message + 'static) -> Self {
        self.draft.payload = Payload::Message(Box::new(message));
        self
    }

    /// The members of a typed request, in the query.
    pub(crate) fn query_message(mut self, message: impl Message + 'static) -> Self {
        self.draft.query_message = Some(Box::new(message));
        self
    }

    /// Sets the body: whatever serialises to a JSON object. Members of the
    /// type [`Sensitive`](crate::Sensitive) are encrypted.
    pub fn body(mut self, body: impl Serialize) -> Self {
        match serde_json::to_value(body) {
            Ok(value) => self.draft.payload = Payload::Json(value),
            Err(error) => {
                self.draft
                    .fail(Error::request("the body does not serialise to JSON").with_source(error));
            }
        }
        self
    }

    /// Adds to the query: pairs, a map or a struct of plain values. Those of the
    /// type [`Sensitive`](crate::Sensitive) are encrypted.
    pub fn query(mut self, query: impl Serialize) -> Self {
        let value = serde_json::to_value(query);
        match value.map_err(|_| "does not serialise".to_owned()).and_then(members) {
            Ok(pairs) => self.draft.query.extend(pairs),
            Err(problem) => self.draft.fail(Error::request(format!("the query {problem}"))),
        }
        self
    }

    /// Names the members of an untyped body, or of the query where there is no
    /// body, that are sensitive and are sent encrypted: `name`, or `payer.name` within an object, or within each
    /// object of a list.
    pub fn encrypt(mut self, members: &[&str]) -> Self {
        self.draft.encrypt.extend(members.iter().map(|member| (*member).to_owned()));
        self
    }

    /// Adds a header. Those that the client itself writes cannot be set.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match header(name, value) {
            Ok((name, value)) => _ = self.draft.headers.append(name, value),
            Err(error) => self.draft.fail(error),
        }
        self
    }

    /// Sends this call to another base URL: a configured one, or a host of the
    /// catalogue, as `https://apihk.mch.weixin.qq.com`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.draft.base_url = Some(url.into());
        self
    }

    /// How long this call may take in all, in the place of the client's total
    /// timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }
}

impl<A: Send + 'static> Call<A> {
    /// Sends the call and blocks this thread until its answer is there.
    ///
    /// In a plain thread or in one of a runtime, of either kind: the client's
    /// own thread does the work. In an async function `.await` is the better
    /// ending, since it lets the runtime go on.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub fn wait(self) -> Result<Answer<A>> {
        // Not the runtime that this thread may be one of: it is blocked.
        let handle = self.own_handle()?;
        block_on(Driven::new(handle, self.run()))
    }

    /// The client's own thread.
    fn own_handle(&self) -> Result<Handle> {
        match &self.client {
            Ok(client) => client.io_thread().handle(),
            Err(_) => Err(Error::request("the client is no longer there")),
        }
    }

    async fn run(self) -> Result<Answer<A>> {
        let client = self.client?;
        let total = self.total_timeout.unwrap_or(client.parts().total_timeout);
        let read = self.read;
        let meet =
            move |protocol, body: &_, decoder: Decoder<'_>| _ = read(protocol, body, decoder);
        let judged = conduct(&client, self.draft, total, &meet).await?;
        judged.read(&client, read)
    }
}

/// A whole call but for reading its answer, logged.
async fn conduct(client: &Client, draft: Draft, total: Duration, meet: &Meet) -> Result<Judged> {
    let (method, path) = (draft.method.clone(), draft.path.clone());
    let result = exchange(client, draft, total, meet).await;
    // The path with its variables' names: what stands in their place is
    // nobody's business in a log.
    match &result {
        Ok(judged) => {
            let (status, request_id) = (judged.parts.status.as_u16(), judged.request_id());
            tracing::debug!(%method, %path, status, request_id, "answered");
        }
        Err(error) => tracing::debug!(%method, %path, %error, "failed"),
    }
    result
}

async fn exchange(client: &Client, draft: Draft, total: Duration, meet: &Meet) -> Result<Judged> {
    let began = Instant::now();
    let left = || total.saturating_sub(began.elapsed());
    // Waits for platform keys, perhaps, and for a remote signer.
    let Ok(prepared) = timeout(total, prepare(client, draft)).await else {
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
    let mut judged = judge(client, &prepared.expectation, incoming)?;
    if client.signs_remotely() {
        // So is one whose members are not opened in time.
        let _ = timeout(left(), judged.open_members(client, meet)).await;
    }
    Ok(judged)
}

fn timed_out(kind: ErrorKind, limit: Duration, delivery: Delivery) -> Error {
    let what = if kind == ErrorKind::AttemptTimeout { "attempt" } else { "call" };
    let text = format!("the {what} took longer than its {} s", limit.as_secs_f64());
    Error::new(kind, delivery, text)
}

impl<A: Send + 'static> IntoFuture for Call<A> {
    type Output = Result<Answer<A>>;
    type IntoFuture = Pending<A>;

    fn into_future(self) -> Pending<A> {
        Pending(State::Ready(Some(Box::new(self))))
    }
}

/// The future of a [`Call`]. Any executor can poll it; a tokio runtime has its
/// I/O and time drivers enabled, as that of `#[tokio::main]` has.
#[must_use = "futures do nothing unless polled"]
pub struct Pending<A>(State<A>);

enum State<A> {
    /// Not polled yet: only then it is known which runtime awaits it.
    Ready(Option<Box<Call<A>>>),
    Running(Driven<Result<Answer<A>>>),
}

impl<A: Send + 'static> Future for Pending<A> {
    type Output = Result<Answer<A>>;

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

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue)> {
    let wrong = |why: &str| Error::request(format!("the header `{}` {why}", name.escape_debug()));
    let header = HeaderName::try_from(name).map_err(|_| wrong("has no possible name"))?;
    let own =
        ["authorization", "host", "content-length", "content-type", "transfer-encoding", "accept"];
    let own = own.contains(&header.as_str())
        || ["user-agent", "wechatpay-serial", "connection"].contains(&header.as_str());
    if own {
        return Err(wrong("is written by the client"));
    }
    let value = HeaderValue::try_from(value).map_err(|_| wrong("has no possible value"))?;
    Ok((header, value))
}

impl<A> std::fmt::Debug for Pending<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pending").finish_non_exhaustive()
    }
}

impl<A> std::fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Call({} {})", self.draft.method, self.draft.path)
    }
}
