//! The HTTP client: `reqwest` on `rustls`, HTTP/1.1, without redirects.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Identity, Proxy, Url};

use crate::error::{AnswerParts, Delivery, Error, ErrorKind, Result};
use crate::keys::ClientCertificate;

/// Settings of the connections.
#[derive(Debug, Default)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) proxy: Option<String>,
    pub(crate) extra_root: Option<Vec<u8>>,
    pub(crate) client_certificate: Option<ClientCertificate>,
}

/// A request, ready to be sent.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    /// Scheme, host and port.
    pub(crate) origin: String,
    /// The path with its query, as it was signed.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
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

/// Two pools of connections: with the merchant's certificate and without, so
/// that it is shown to the operations only that need it.
#[derive(Debug)]
pub(crate) struct Transport {
    plain: reqwest::Client,
    mutual_tls: Option<reqwest::Client>,
}

impl Transport {
    pub(crate) fn new(settings: &HttpSettings) -> Result<Self> {
        let plain = client(settings, None)?;
        let certificate = settings.client_certificate.as_ref();
        let mutual_tls = certificate
            .map(|certificate| client(settings, Some(certificate)))
            .transpose()?;
        Ok(Self { plain, mutual_tls })
    }

    /// Sends a request and reads the whole answer.
    pub(crate) async fn send(&self, outgoing: Outgoing) -> Result<Incoming> {
        let client = if outgoing.mutual_tls {
            self.mutual_tls.as_ref().ok_or_else(|| {
                Error::configuration(
                    "this operation needs the merchant's API certificate on the connection: give \
                     the client a `ClientCertificate`",
                )
            })?
        } else {
            &self.plain
        };
        let longest = outgoing.longest_answer;
        let request = request(outgoing)?;
        let host = request.url().authority().to_owned();
        let mut response = client
            .execute(request)
            .await
            .map_err(|error| not_sent(error, &host))?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        match read(&mut response, longest).await {
            Ok(body) => Ok(Incoming {
                status,
                headers,
                body: Unverified(body),
            }),
            Err(error) => {
                let body = Bytes::new();
                Err(error.with_answer(AnswerParts {
                    status,
                    headers,
                    body,
                    authenticated: false,
                }))
            }
        }
    }
}

fn request(outgoing: Outgoing) -> Result<reqwest::Request> {
    let Outgoing {
        method,
        origin,
        target,
        headers,
        body,
        ..
    } = outgoing;
    let url = Url::parse(&format!("{origin}{target}"))
        .map_err(|error| Error::request(format!("`{target}` is not a path")).with_source(error))?;
    // A URL has its own ideas of a path. What is sent is what was signed, or
    // nothing.
    let query = url.query().map_or(0, |query| query.len() + 1);
    let same = target.len() == url.path().len() + query
        && target.starts_with(url.path())
        && url.query().is_none_or(|query| target.ends_with(query));
    if !same {
        return Err(Error::request(format!(
            "`{target}` would be sent as another path"
        )));
    }
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    if !body.is_empty() {
        *request.body_mut() = Some(body.into());
    }
    Ok(request)
}

async fn read(response: &mut reqwest::Response, longest: usize) -> Result<Bytes> {
    let too_long = || {
        let text = format!("the answer's body is longer than {longest} bytes");
        Error::new(ErrorKind::Answer, Delivery::Unknown, text)
    };
    if response
        .content_length()
        .is_some_and(|length| length > longest as u64)
    {
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

/// An error before an answer came.
fn not_sent(error: reqwest::Error, host: &str) -> Error {
    let (kind, delivery, text) = match (error.is_connect(), error.is_timeout()) {
        (true, true) => (
            ErrorKind::ConnectTimeout,
            Delivery::NotSent,
            format!("no connection to `{host}` within the connect timeout"),
        ),
        (true, false) => (
            ErrorKind::Connect,
            Delivery::NotSent,
            format!("no connection to `{host}`"),
        ),
        (false, _) => (
            ErrorKind::Transport,
            Delivery::Unknown,
            format!("the connection to `{host}` failed before an answer came"),
        ),
    };
    Error::new(kind, delivery, text).with_source(error.without_url())
}

fn client(
    settings: &HttpSettings,
    certificate: Option<&ClientCertificate>,
) -> Result<reqwest::Client> {
    let wrong = |what: &'static str| {
        move |error: reqwest::Error| Error::configuration(what).with_source(error.without_url())
    };
    let mut builder = reqwest::Client::builder()
        .http1_only()
        .redirect(Policy::none())
        .referer(false)
        .tcp_nodelay(true)
        .connect_timeout(settings.connect_timeout)
        // Under the 60 s and more after which gateways close theirs.
        .pool_idle_timeout(Duration::from_secs(30))
        // Proxies are configured, not inherited from the environment.
        .no_proxy();
    if let Some(proxy) = &settings.proxy {
        builder = builder.proxy(Proxy::all(proxy).map_err(wrong("the proxy's URL is not valid"))?);
    }
    if let Some(root) = &settings.extra_root {
        let roots = Certificate::from_pem_bundle(root).map_err(wrong("the root is not PEM"))?;
        builder = builder.tls_certs_merge(roots);
    }
    if let Some(certificate) = certificate {
        let identity = Identity::from_pem(certificate.pem())
            .map_err(wrong("the merchant's API certificate is of no use for TLS"))?;
        builder = builder.identity(identity);
    }
    builder
        .build()
        .map_err(wrong("the HTTP client cannot be built"))
}
