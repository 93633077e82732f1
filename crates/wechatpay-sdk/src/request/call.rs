//! A call that is not sent yet: the end of every chain.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{HeaderName, HeaderValue, Method};
use serde::Serialize;

use super::body::{Payload, members};
use super::page::page_url;
#[cfg(feature = "files")]
use super::pending::Bounds;
use super::pending::{PendingCall, Sent};
use super::spec::RequestSpec;
use crate::answer::{self, Answer, Read, Readable, Untyped};
use crate::client::Chain;
#[cfg(feature = "files")]
use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::{Checks, Protocol};
use crate::retry::Retry;
use crate::upload::Upload;

/// A call of an operation. It does nothing until `.await` or
/// [`.wait()`](Self::wait) ends it, and can be dropped before and between.
///
/// A call that was dropped, or timed out, after it was sent may have taken
/// effect: send it again under the same number only.
///
/// It is a future, so that the compiler suggests `.await` where it is forgotten, and
/// `tokio::spawn` and `join!` take it as it is. Any executor can poll it; a tokio runtime
/// needs its I/O and time drivers, which `#[tokio::main]` enables.
#[must_use = "a call does nothing until `.await` or `.wait()`"]
pub struct Call<A = Untyped> {
    sent: Sent,
    read: Read<A>,
}

impl Call<Untyped> {
    /// The call of a specification.
    #[cfg(feature = "files")]
    pub(crate) fn of(client: Client, spec: RequestSpec, bounds: Bounds) -> Self {
        let mut pending = PendingCall::new(Ok(client), spec);
        pending.bounds = bounds;
        Self { sent: pending.into_future(), read: answer::read_later }
    }

    pub(crate) fn untyped(chain: &Chain, method: Method) -> Self {
        let template = chain.template.trim_start_matches('/');
        let (protocol, path) = match template.split_once('/') {
            Some(("v3", _)) => (Protocol::V3, format!("/{template}")),
            Some(("brand", _)) => (Protocol::Brand, format!("/{template}")),
            Some(("v2", rest)) => (Protocol::V2, format!("/{rest}")),
            _ => (Protocol::V3, String::new()),
        };
        let mut spec = RequestSpec::new(protocol, method, path.into());
        if spec.path.is_empty() {
            let template = template.escape_debug();
            let text = format!("`{template}` does not begin with `v3/`, `v2/` or `brand/`");
            spec.fail(Error::request(text));
        }
        spec.variables.clone_from(&chain.variables);
        let pending = PendingCall::new(chain.client(), spec);
        Self { sent: pending.into_future(), read: answer::read_later }
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
        let Some(pending) = self.sent.pending() else { return self };
        if let Some((first, _)) = &pending.spec.upload {
            let text = format!("the files `{first}` and `{part}` in one call: a call uploads one");
            pending.spec.fail(Error::request(text));
        }
        pending.spec.upload = Some((part, file));
        self
    }
}

impl Call<Untyped> {
    /// The URL of a page of v2 that the payer's browser opens, signed; its members
    /// are the query. Nothing is sent.
    ///
    /// ```no_run
    /// # fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let url = client
    ///     .chain("v2/papay/entrustweb")
    ///     .get()
    ///     .query([("mch_id", "1900000109"), ("contract_code", "100000")])
    ///     .signed_url()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// A request that cannot be a page's: of v3, or with a body; a client without
    /// the APIv2 key.
    pub fn signed_url(self) -> Result<String> {
        self.into_url()
    }
}

impl<A> Call<A> {
    /// The call of an operation of the catalogue.
    #[cfg_attr(not(feature = "full"), allow(dead_code))]
    pub(crate) fn typed(mut pending: Box<PendingCall>) -> Self
    where
        A: Readable,
    {
        pending.blank = A::BLANK;
        Self { sent: pending.into_future(), read: A::read }
    }

    /// The call of a plan.
    pub(super) fn pending(pending: Box<PendingCall>, read: Read<A>) -> Self {
        Self { sent: pending.into_future(), read }
    }

    /// What the call is made of, and how its answer is read.
    pub(super) fn into_parts(self) -> (Result<Box<PendingCall>>, Read<A>) {
        (self.sent.into_pending(), self.read)
    }

    /// What the call is made of: for a file, which is not read as other answers are.
    #[cfg(feature = "files")]
    pub(crate) fn into_spec(self) -> (Result<Client>, RequestSpec, Bounds) {
        match self.sent.into_pending() {
            Ok(pending) => (pending.client, pending.spec, pending.bounds),
            Err(error) => (Err(error), RequestSpec::empty(), Bounds::default()),
        }
    }

    /// The URL that the call would be sent to: of a page, for a browser.
    pub(crate) fn into_url(self) -> Result<String> {
        let pending = self.sent.into_pending()?;
        page_url(&pending.client?, pending.spec)
    }

    /// Sets the body: whatever serialises to a JSON object. Members of the
    /// type [`Sensitive`](crate::Sensitive) are encrypted.
    pub fn body(mut self, body: impl Serialize) -> Self {
        let Some(pending) = self.sent.pending() else { return self };
        match serde_json::to_value(body) {
            Ok(value) => pending.spec.payload = Payload::Json(value),
            Err(error) => {
                let text = "the body does not serialise to JSON";
                pending.spec.fail(Error::request(text).with_source(error));
            }
        }
        self
    }

    /// Adds to the query: pairs, a map or a struct of plain values. Those of the
    /// type [`Sensitive`](crate::Sensitive) are encrypted.
    pub fn query(mut self, query: impl Serialize) -> Self {
        let Some(pending) = self.sent.pending() else { return self };
        let value = serde_json::to_value(query);
        match value.map_err(|_| "does not serialise".to_owned()).and_then(members) {
            Ok(pairs) => pending.spec.query.extend(pairs),
            Err(problem) => pending.spec.fail(Error::request(format!("the query {problem}"))),
        }
        self
    }

    /// Names the members of an untyped body, or of the query where there is no
    /// body, that are sensitive and are sent encrypted: `name`, or `payer.name` within an object, or within each
    /// object of a list.
    pub fn encrypt(mut self, members: &[&str]) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.spec.encrypt.extend(members.iter().map(|member| (*member).to_owned()));
        }
        self
    }

    /// Adds a header. Those that the client itself writes cannot be set.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let Some(pending) = self.sent.pending() else { return self };
        match header(name, value) {
            Ok((name, value)) => _ = pending.spec.headers.append(name, value),
            Err(error) => pending.spec.fail(error),
        }
        self
    }

    /// Sends this call to another base URL: a configured one, or a host of the
    /// catalogue, as `https://apihk.mch.weixin.qq.com`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.spec.base_url = Some(url.into());
        }
        self
    }

    /// How long this call may take in all, its attempts and the waits between
    /// them, instead of the client's total timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.bounds.total_timeout = Some(timeout);
        }
        self
    }

    /// How long one attempt of this call may take, instead of the client's
    /// attempt timeout.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.bounds.attempt_timeout = Some(timeout);
        }
        self
    }

    /// How much of this request is checked before it is sent, instead of what the
    /// client is set to: `Checks::Off` sends what a limit of the catalogue would stop.
    pub fn checks(mut self, checks: Checks) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.spec.checks = Some(checks);
        }
        self
    }

    /// How often this call is tried, instead of the client's [`Retry`]:
    /// `Retry::none()` for once.
    pub fn retry(mut self, retry: Retry) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.bounds.retry = Some(retry);
        }
        self
    }
}

impl<A> Call<A> {
    /// Sends the call and blocks this thread until its answer is there.
    ///
    /// In a plain thread or in one of a runtime, of either kind: the client's
    /// own thread does the work. In an async function `.await` is the better
    /// ending, since it lets the runtime go on.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn wait(self) -> Result<Answer<A>> {
        self.sent.wait().and_then(self.read)
    }
}

impl<A> Future for Call<A> {
    type Output = Result<Answer<A>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let read = self.read;
        Pin::new(&mut self.sent).poll(context).map(|verified| verified.and_then(read))
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

impl<A> std::fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.sent.fmt(f)
    }
}
