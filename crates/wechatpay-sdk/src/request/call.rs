//! A call that has not been sent yet: the last step of every chain.

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
#[cfg(feature = "files")]
use super::sends::{Sending, Sends};
use super::spec::RequestSpec;
use crate::answer::{self, Answer, Read, Readable, Untyped};
use crate::client::Chain;
#[cfg(feature = "files")]
use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::{Checks, Protocol};
use crate::retry::Retry;
use crate::upload::Upload;

/// A call of an operation. It does nothing until `.await` or [`.wait()`](Self::wait) starts it.
/// You can drop it before it starts or while it runs.
///
/// If a call is dropped or times out after the request was sent, the request may have taken
/// effect. Send it again only under the same number.
///
/// A call is a future: the compiler suggests a missing `.await`, and `tokio::spawn` and `join!`
/// accept a call directly. Any executor can poll it. A tokio runtime needs its I/O and time
/// drivers, which `#[tokio::main]` enables.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::{Call, Untyped};
///
/// let call: Call<Untyped> = client["v3/certificates"].get();
/// let answer = call.wait()?; // or `call.await?`
/// assert_eq!(answer.http().status(), 200);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until `.await` or `.wait()`"]
pub struct Call<A = Untyped> {
    sent: Sent,
    read: Read<A>,
}

impl Call<Untyped> {
    /// A call from a request specification.
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

    /// Uploads a file as the part `part` of a form. The body has the other fields of the form: in v3
    /// the members of `meta`, in v2 one field per member.
    ///
    /// If the operation is documented, the client adds the file's name and digest, unless the body
    /// has them. For any other operation, give them in the body.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// use serde_json::json;
    /// use wechatpay_sdk::Upload;
    ///
    /// let file = Upload::from_path("licence.jpg");
    /// client.chain("v3/merchant/media/upload").post(json!({})).upload("file", file).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(mut self, part: impl Into<String>, file: Upload) -> Self {
        let part = part.into();
        let Some(spec) = self.sent.spec() else { return self };
        if let Some((first, _)) = &spec.upload {
            let text =
                format!("the call has two files, `{first}` and `{part}`, but can upload only one");
            spec.fail(Error::request(text));
        }
        spec.upload = Some((part, file));
        self
    }
}

impl Call<Untyped> {
    /// The signed URL of a v2 page that the payer's browser opens; the members are its query.
    /// Nothing is sent.
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
    /// A request that cannot be the URL of a page (a v3 request, or a request with a body), or a
    /// client without the APIv2 key.
    pub fn signed_url(self) -> Result<String> {
        self.into_url()
    }
}

impl<A> Call<A> {
    /// A call of an operation in the catalogue.
    #[cfg_attr(not(feature = "full"), allow(dead_code))]
    pub(crate) fn typed(mut pending: Box<PendingCall>) -> Self
    where
        A: Readable,
    {
        pending.blank = A::BLANK;
        Self { sent: pending.into_future(), read: A::read }
    }

    /// A call from a pending call and the function that reads the answer.
    pub(super) fn pending(pending: Box<PendingCall>, read: Read<A>) -> Self {
        Self { sent: pending.into_future(), read }
    }

    /// The pending call, and the function that reads the answer.
    pub(super) fn into_parts(self) -> (Result<Box<PendingCall>>, Read<A>) {
        (self.sent.into_pending(), self.read)
    }

    /// The parts of a call whose answer is a file, which is read differently from other answers. If the call can be
    /// settled, it counts as sent with an unknown outcome from now on until the last value is dropped.
    #[cfg(feature = "files")]
    pub(crate) fn into_spec(self) -> (Result<Client>, RequestSpec, Bounds, Option<Sending>) {
        match self.sent.into_pending() {
            Ok(pending) => {
                let sending = pending.sends.get().map(Sends::begin);
                (pending.client, *pending.spec, pending.bounds, sending)
            }
            Err(error) => (Err(error), RequestSpec::empty(), Bounds::default(), None),
        }
    }

    /// The URL of the call, for a page that a browser opens.
    pub(crate) fn into_url(self) -> Result<String> {
        let pending = self.sent.into_pending()?;
        page_url(&pending.client?, *pending.spec)
    }

    /// Sets the body: any value that serialises to a JSON object. Members of the
    /// type [`Sensitive`](crate::Sensitive) are encrypted.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use serde_json::json;
    ///
    /// let notifications = client.chain("v3/merchant-service/complaint-notifications");
    /// let callback = json!({ "url": "https://shop.example.com/complaints" });
    /// notifications.call(http::Method::POST).body(callback).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn body(mut self, body: impl Serialize) -> Self {
        let Some(spec) = self.sent.spec() else { return self };
        match serde_json::to_value(body) {
            Ok(value) => spec.payload = Payload::Json(value),
            Err(error) => {
                let text = "could not serialise the body to JSON";
                spec.fail(Error::request(text).with_source(error));
            }
        }
        self
    }

    /// Adds query parameters: pairs, a map or a struct of plain values. Values of the
    /// type [`Sensitive`](crate::Sensitive) are encrypted.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let order = client["v3/pay/transactions/out-trade-no/order-0001"].get();
    /// let error = order.query([("mchid", client.mchid())]).wait().unwrap_err();
    /// assert_eq!(error.code(), Some("ORDER_NOT_EXIST"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn query(mut self, query: impl Serialize) -> Self {
        let Some(spec) = self.sent.spec() else { return self };
        let value = serde_json::to_value(query);
        match value.map_err(|_| "could not be serialised".to_owned()).and_then(members) {
            Ok(pairs) => spec.query.extend(pairs),
            Err(problem) => spec.fail(Error::request(format!("the query {problem}"))),
        }
        self
    }

    /// Encrypts the named members of an untyped body (without a body: of the query).
    /// Write `name` for a member, and `payer.name` for a member of an object or of each
    /// object in a list.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use serde_json::json;
    ///
    /// let echo = json!({ "echo_message": "hello", "encrypted_echo_message": "张三" });
    /// client["v3/security/echo"].post(echo).encrypt(&["encrypted_echo_message"]).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn encrypt(mut self, members: &[&str]) -> Self {
        if let Some(spec) = self.sent.spec() {
            spec.encrypt.extend(members.iter().map(|member| (*member).to_owned()));
        }
        self
    }

    /// Adds a header. Headers that the client itself writes cannot be set.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// client["v3/certificates"].get().header("Accept-Language", "zh-CN").wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let Some(spec) = self.sent.spec() else { return self };
        match header(name, value) {
            Ok((name, value)) => _ = spec.headers.append(name, value),
            Err(error) => spec.fail(error),
        }
        self
    }

    /// Sends this call to another base URL: a configured one, or a host in the
    /// catalogue, such as `https://apihk.mch.weixin.qq.com`.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// // Or a host of the platform, such as `https://api2.mch.weixin.qq.com`.
    /// client["v3/certificates"].get().base_url(simulator.base_url()).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        if let Some(spec) = self.sent.spec() {
            spec.base_url = Some(url.into());
        }
        self
    }

    /// Sets the total timeout of this call, instead of the client's: for all attempts and the
    /// waits between them.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use std::time::Duration;
    ///
    /// client["v3/certificates"].get().timeout(Duration::from_secs(10)).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn timeout(mut self, timeout: Duration) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.bounds.total_timeout = Some(timeout);
        }
        self
    }

    /// Sets the timeout of each attempt of this call, instead of the client's
    /// attempt timeout.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use std::time::Duration;
    ///
    /// client["v3/certificates"].get().attempt_timeout(Duration::from_secs(5)).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.bounds.attempt_timeout = Some(timeout);
        }
        self
    }

    /// Sets which checks this request must pass before it is sent, instead of the client's
    /// setting. `Checks::Off` also sends a request that breaks a limit of the catalogue.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use wechatpay_sdk::Checks;
    ///
    /// client["v3/certificates"].get().checks(Checks::Strict).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn checks(mut self, checks: Checks) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.spec.checks = Some(checks);
        }
        self
    }

    /// Sets the retry policy of this call, instead of the client's [`Retry`].
    /// `Retry::none()` makes one attempt only.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use wechatpay_sdk::Retry;
    ///
    /// client["v3/certificates"].get().retry(Retry::none()).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retry(mut self, retry: Retry) -> Self {
        if let Some(pending) = self.sent.pending() {
            pending.bounds.retry = Some(retry);
        }
        self
    }
}

impl<A> Call<A> {
    /// A copy of this call, to send. You keep the original, and can send it again under the same number or
    /// [settle](Self::settle) it.
    ///
    /// A file given by its path is read again for each copy.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let call = client["v3/certificates"].get();
    /// call.send().wait()?;
    /// call.send().wait()?; // the same call once more
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(&self) -> Self {
        Self { sent: self.sent.copied().into_future(), read: self.read }
    }

    /// The pending call; `None` once it is running.
    pub(super) fn ready(&self) -> Option<&PendingCall> {
        self.sent.ready()
    }

    /// A copy of this call, for a status query.
    pub(super) fn copied(&self) -> Box<PendingCall> {
        self.sent.copied()
    }

    /// Sends the call and blocks this thread until the answer arrives.
    ///
    /// You can use it in a plain thread and in a thread of any tokio runtime, because the client's
    /// own thread does the work. In an async function, prefer `.await`: it does not block the
    /// runtime.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let answer = client["v3/certificates"].get().wait()?;
    /// assert_eq!(answer.http().status(), 200);
    /// # Ok(())
    /// # }
    /// ```
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
    let header = HeaderName::try_from(name).map_err(|_| wrong("has a name that is not allowed"))?;
    let own =
        ["authorization", "host", "content-length", "content-type", "transfer-encoding", "accept"];
    let own = own.contains(&header.as_str())
        || ["user-agent", "wechatpay-serial", "connection"].contains(&header.as_str());
    if own {
        return Err(wrong("is set by the client: leave it out"));
    }
    let value =
        HeaderValue::try_from(value).map_err(|_| wrong("has a value that is not allowed"))?;
    Ok((header, value))
}

impl<A> std::fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.sent.fmt(f)
    }
}
