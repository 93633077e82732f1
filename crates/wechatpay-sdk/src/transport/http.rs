//! One exchange over HTTP/1.1: what is sent is what was signed, what comes is
//! bounded and unverified.

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use reqwest::Url;

use super::form_body::{FormBody, Tail};
use super::pools::{HttpSettings, Pools};
use super::proxy::ProxyName;
use crate::error::{AnswerParts, Delivery, Error, ErrorKind, Result};
use crate::upload::Changed;

/// A request, ready to be sent.
#[derive(Clone, Debug)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    /// Scheme, host and port.
    pub(crate) origin: String,
    /// The path with its query, as it was signed.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What follows the body: of a file that is read while it is sent.
    pub(crate) tail: Option<Tail>,
    pub(crate) mutual_tls: bool,
    /// The largest body that is taken as an answer, in bytes.
    pub(crate) longest_answer: usize,
}

/// What came back; nothing of it is verified yet.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Unverified,
}

/// Bytes that anybody may have written.
#[derive(Debug)]
pub(crate) struct Unverified(pub(crate) Bytes);

/// Sends requests.
#[derive(Debug)]
pub(crate) struct Transport(Pools);

impl Transport {
    pub(crate) fn new(settings: HttpSettings) -> Result<Self> {
        Pools::new(settings).map(Self)
    }

    /// Sends a request and reads the whole answer.
    pub(crate) async fn send(&self, outgoing: Outgoing) -> Result<Incoming> {
        let longest = outgoing.longest_answer;
        let mut response = self.execute(outgoing).await?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        match read(&mut response, longest).await {
            Ok(body) => Ok(Incoming { status, headers, body: Unverified(body) }),
            Err(error) => {
                let body = Bytes::new();
                Err(error.with_answer(AnswerParts { status, headers, body, authenticated: false }))
            }
        }
    }

    /// Sends a request; of the answer, the head has come.
    pub(super) async fn execute(&self, outgoing: Outgoing) -> Result<reqwest::Response> {
        let pool = self.0.current(&outgoing.origin).await?;
        let client = if outgoing.mutual_tls {
            pool.mutual_tls.as_ref().ok_or_else(|| {
                Error::configuration(
                    "this operation needs the merchant's API certificate on the connection: give \
                     the client a `ClientCertificate`",
                )
            })?
        } else {
            &pool.plain
        };
        let origin = outgoing.origin.clone();
        let request = request(outgoing)?;
        let host = request.url().authority().to_owned();
        let answered = client.execute(request).await;
        let response = answered.map_err(|error| failed(error, &host, self.0.proxy()))?;
        let refusal =
            |proxy: &ProxyName| proxy.refusal(&origin, response.status(), response.headers());
        if let Some(refused) = self.0.proxy().and_then(refusal) {
            return Err(refused);
        }
        self.0.heard(&origin, response.headers());
        Ok(response)
    }
}

fn request(outgoing: Outgoing) -> Result<reqwest::Request> {
    let Outgoing { method, origin, target, headers, body, tail, .. } = outgoing;
    let url = Url::parse(&format!("{origin}{target}"))
        .map_err(|error| Error::request(format!("`{target}` is not a path")).with_source(error))?;
    // A URL has its own ideas of a path. What is sent is what was signed, or
    // nothing.
    let query = url.query().map_or(0, |query| query.len() + 1);
    let same = target.len() == url.path().len() + query
        && target.starts_with(url.path())
        && url.query().is_none_or(|query| target.ends_with(query));
    if !same {
        return Err(Error::request(format!("`{target}` would be sent as another path")));
    }
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    if let Some(tail) = tail {
        *request.body_mut() = Some(reqwest::Body::wrap(FormBody::new(body, &tail)));
    } else if !body.is_empty() {
        *request.body_mut() = Some(body.into());
    }
    Ok(request)
}

async fn read(response: &mut reqwest::Response, longest: usize) -> Result<Bytes> {
    let too_long = || {
        let text = format!("the answer's body is longer than {longest} bytes");
        Error::new(ErrorKind::Answer, Delivery::Unknown, text)
    };
    if response.content_length().is_some_and(|length| length > longest as u64) {
        return Err(too_long());
    }
    let broken = |error: reqwest::Error| {
        let text = "the connection failed within the answer";
        Error::new(ErrorKind::Transport, Delivery::Unknown, text).with_source(error.without_url())
    };
    let first = response.chunk().await.map_err(broken)?.unwrap_or_default();
    if first.len() > longest {
        return Err(too_long());
    }
    // Nearly every answer is one chunk, which need not be copied.
    let Some(second) = response.chunk().await.map_err(broken)? else {
        return Ok(first);
    };
    let mut body = Vec::from(first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if body.len() + chunk.len() > longest {
            return Err(too_long());
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await.map_err(broken)?;
    }
    Ok(body.into())
}

/// An error before an answer came from `host`.
fn failed(error: reqwest::Error, host: &str, proxy: Option<&ProxyName>) -> Error {
    if let Some(changed) = changed(&error) {
        // The form has no end then, and an unfinished request has no effect.
        return Error::request(format!("the file {changed}"));
    }
    let way = proxy.map(ProxyName::way).unwrap_or_default();
    let (kind, delivery, text) = match (error.is_connect(), error.is_timeout()) {
        (true, true) => (
            ErrorKind::ConnectTimeout,
            Delivery::NotSent,
            format!("no connection to `{host}`{way} within the connect timeout"),
        ),
        (true, false) => {
            let text = match proxy {
                Some(proxy) => proxy.unconnected(host, &error),
                None => format!("no connection to `{host}`"),
            };
            (ErrorKind::Connect, Delivery::NotSent, text)
        }
        (false, _) => (
            ErrorKind::Transport,
            Delivery::Unknown,
            format!("the connection to `{host}`{way} failed before an answer came"),
        ),
    };
    Error::new(kind, delivery, text).with_source(error.without_url())
}

/// What became of a file, if that is why a request was broken off.
fn changed(error: &reqwest::Error) -> Option<&Changed> {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if let Some(changed) = error.downcast_ref() {
            return Some(changed);
        }
        source = error.source();
    }
    None
}
