//! A call that is not sent yet: the end of every chain.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{HeaderName, HeaderValue, Method};
use serde::Serialize;

use super::body::{Payload, members};
use super::draft::Draft;
use super::page::page_url;
use super::planned::{Bounds, Planned, Sent};
use super::repeated::Repeated;
use crate::answer::{self, Answer, Read, Readable, Untyped};
use crate::client::Chain;
#[cfg(feature = "files")]
use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::Protocol;
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
    /// The call of a draft.
    #[cfg(feature = "files")]
    pub(crate) fn of(client: Client, draft: Draft, bounds: Bounds) -> Self {
        let mut planned = Planned::new(Ok(client), draft);
        planned.bounds = bounds;
        Self { sent: planned.into_future(), read: answer::read_later }
    }

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
        let planned = Planned::new(chain.client(), draft);
        Self { sent: planned.into_future(), read: answer::read_later }
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
        let Some(planned) = self.sent.planned() else { return self };
        if let Some((first, _)) = &planned.draft.upload {
            let text = format!("the files `{first}` and `{part}` in one call: a call uploads one");
            planned.draft.fail(Error::request(text));
        }
        planned.draft.upload = Some((part, file));
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
    pub(crate) fn typed(mut planned: Box<Planned>) -> Self
    where
        A: Readable,
    {
        planned.blank = A::BLANK;
        Self { sent: planned.into_future(), read: A::read }
    }

    /// The call of a plan.
    pub(super) fn planned(planned: Box<Planned>, read: Read<A>) -> Self {
        Self { sent: planned.into_future(), read }
    }

    /// What this call and others like it are made of.
    pub(crate) fn repeated(self) -> Repeated<A> {
        match self.sent.into_planned() {
            Ok(planned) => {
                let Planned { client, draft, bounds, blank } = *planned;
                Repeated { client: client.map_err(Some), draft, bounds, blank, read: self.read }
            }
            Err(error) => Repeated {
                client: Err(Some(error)),
                draft: Draft::empty(),
                bounds: Bounds::default(),
                blank: None,
                read: self.read,
            },
        }
    }

    /// What the call is made of: for a file, which is not read as other answers are.
    #[cfg(feature = "files")]
    pub(crate) fn into_draft(self) -> (Result<Client>, Draft, Bounds) {
        match self.sent.into_planned() {
            Ok(planned) => (planned.client, planned.draft, planned.bounds),
            Err(error) => (Err(error), Draft::empty(), Bounds::default()),
        }
    }

    /// The URL that the call would be sent to: of a page, for a browser.
    pub(crate) fn into_url(self) -> Result<String> {
        let planned = self.sent.into_planned()?;
        page_url(&planned.client?, planned.draft)
    }

    /// Sets the body: whatever serialises to a JSON object. Members of the
    /// type [`Sensitive`](crate::Sensitive) are encrypted.
    pub fn body(mut self, body: impl Serialize) -> Self {
        let Some(planned) = self.sent.planned() else { return self };
        match serde_json::to_value(body) {
            Ok(value) => planned.draft.payload = Payload::Json(value),
            Err(error) => {
                let text = "the body does not serialise to JSON";
                planned.draft.fail(Error::request(text).with_source(error));
            }
        }
        self
    }

    /// Adds to the query: pairs, a map or a struct of plain values. Those of the
    /// type [`Sensitive`](crate::Sensitive) are encrypted.
    pub fn query(mut self, query: impl Serialize) -> Self {
        let Some(planned) = self.sent.planned() else { return self };
        let value = serde_json::to_value(query);
        match value.map_err(|_| "does not serialise".to_owned()).and_then(members) {
            Ok(pairs) => planned.draft.query.extend(pairs),
            Err(problem) => planned.draft.fail(Error::request(format!("the query {problem}"))),
        }
        self
    }

    /// Names the members of an untyped body, or of the query where there is no
    /// body, that are sensitive and are sent encrypted: `name`, or `payer.name` within an object, or within each
    /// object of a list.
    pub fn encrypt(mut self, members: &[&str]) -> Self {
        if let Some(planned) = self.sent.planned() {
            planned.draft.encrypt.extend(members.iter().map(|member| (*member).to_owned()));
        }
        self
    }

    /// Adds a header. Those that the client itself writes cannot be set.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let Some(planned) = self.sent.planned() else { return self };
        match header(name, value) {
            Ok((name, value)) => _ = planned.draft.headers.append(name, value),
            Err(error) => planned.draft.fail(error),
        }
        self
    }

    /// Sends this call to another base URL: a configured one, or a host of the
    /// catalogue, as `https://apihk.mch.weixin.qq.com`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        if let Some(planned) = self.sent.planned() {
            planned.draft.base_url = Some(url.into());
        }
        self
    }

    /// How long this call may take in all, its attempts and the waits between
    /// them, in the place of the client's total timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        if let Some(planned) = self.sent.planned() {
            planned.bounds.total_timeout = Some(timeout);
        }
        self
    }

    /// How long one attempt of this call may take, in the place of the client's
    /// attempt timeout.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        if let Some(planned) = self.sent.planned() {
            planned.bounds.attempt_timeout = Some(timeout);
        }
        self
    }

    /// How often this call is tried, in the place of the client's [`Retry`]:
    /// `Retry::none()` for once.
    pub fn retry(mut self, retry: Retry) -> Self {
        if let Some(planned) = self.sent.planned() {
            planned.bounds.retry = Some(retry);
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
        Pin::new(&mut self.sent).poll(context).map(|judged| judged.and_then(read))
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
