//! Middlewares: the user's code between calls and connections. It sees the requests that are sent, and
//! the answers before they are verified.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH};
use http::{HeaderValue, Request, Response, Uri};

use super::exchange::{Answer, AnswerBody, Progress, exchange};
use super::http::{Outgoing, read};
use super::pools::{Connections, Identity};
use super::request_body::Tail;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::sign::signing_key::{BoxError, BoxFuture};

/// Code of yours that sees each HTTP request of an engine before it is sent, and the answer before it is
/// verified. The [module documentation](crate::middleware) has more.
///
/// ```
/// use http::{Request, Response};
/// use wechatpay_sdk::middleware::{Body, Middleware, Next};
/// use wechatpay_sdk::{BoxError, BoxFuture, Engine};
///
/// /// Writes the size of each request and answer into the log.
/// #[derive(Debug)]
/// struct Sizes;
///
/// impl Middleware for Sizes {
///     fn handle<'a>(
///         &'a self,
///         request: Request<Body>,
///         next: Next,
///     ) -> BoxFuture<'a, Result<Response<Body>, BoxError>> {
///         Box::pin(async move {
///             let sent = request.body().bytes().map_or(0, |bytes| bytes.len());
///             let (parts, body) = next.send(request).await?.into_parts();
///             let body = body.read(1 << 20).await?; // at most 1 MiB
///             println!("{sent} bytes sent, {} received", body.len());
///             Ok(Response::from_parts(parts, Body::from(body)))
///         })
///     }
/// }
///
/// let engine = Engine::builder().middleware(Sizes).build()?;
/// # let _ = engine;
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
pub trait Middleware: fmt::Debug + Send + Sync {
    /// Passes the request on with [`next.send(request)`](Next::send), or answers it.
    ///
    /// The future is dropped when the attempt timeout is over.
    ///
    /// # Errors
    /// Return an error of `next` unchanged: it tells whether the request was sent. After any other error,
    /// the request counts as possibly carried out, except for [`Error::not_sent`].
    fn handle<'a>(
        &'a self,
        request: Request<Body>,
        next: Next,
    ) -> BoxFuture<'a, Result<Response<Body>, BoxError>>;
}

/// The body of a request or of an answer. [`Middleware`] has an example.
pub struct Body(Kind);

enum Kind {
    Whole(Bytes),
    /// A form with a file, which is read from the disk while it is sent.
    Form(Bytes, Tail),
    /// It comes from a connection.
    Answer(AnswerBody),
}

impl Body {
    /// The whole body, if it is in memory: the body of every request, except for the upload of a file
    /// from the disk. For the body of an answer, call [`read`](Self::read). [`Middleware`] has an
    /// example.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes),
            Kind::Form(..) | Kind::Answer(_) => None,
        }
    }

    /// Reads the body of an answer to its end. Pass it on with `Body::from(bytes)`. [`Middleware`] has
    /// an example.
    ///
    /// # Errors
    /// If the connection fails, if the body has more than `longest` bytes, or if it is the body of a
    /// request that uploads a file from the disk.
    pub async fn read(self, longest: usize) -> Result<Bytes> {
        match self.0 {
            Kind::Whole(bytes) => Ok(bytes),
            Kind::Answer(mut body) => read(&mut body, longest).await,
            Kind::Form(..) => Err(Error::request("a file is read while it is sent")),
        }
    }
}

/// `Debug` does not print the content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Whole(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Kind::Form(..) => f.write_str("Body(a form with a file)"),
            Kind::Answer(_) => f.write_str("Body(of an answer)"),
        }
    }
}

impl<B: Into<Bytes>> From<B> for Body {
    fn from(bytes: B) -> Self {
        Self(Kind::Whole(bytes.into()))
    }
}

/// The next [`Middleware`], or the connections after the last one.
#[derive(Clone)]
pub struct Next {
    connections: Arc<Connections>,
    /// The certificate that the connection of the request must present.
    identity: Option<Arc<Identity>>,
    longest_answer: usize,
    /// The number of middlewares that have handled the request.
    passed: usize,
}

impl fmt::Debug for Next {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Next").finish_non_exhaustive()
    }
}

impl Next {
    /// Passes a request on and returns the answer.
    ///
    /// # Errors
    /// If there is no answer. The error tells whether the request was sent.
    pub fn send(self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>>> {
        Box::pin(self.pass(request))
    }

    async fn pass(self, request: Request<Body>) -> Result<Response<Body>> {
        let Self { connections, identity, longest_answer, passed } = &self;
        if let Some(middleware) = connections.middleware(*passed) {
            let next = Self { passed: passed + 1, ..self.clone() };
            return middleware.handle(request, next).await.map_err(as_error);
        }
        let outgoing = outgoing(request, identity.is_some(), *longest_answer)?;
        let progress = Progress::default();
        let answer = exchange(connections, identity.as_deref(), outgoing.into(), &progress).await?;
        let mut response = Response::new(Body(Kind::Answer(answer.body)));
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        Ok(response)
    }
}

/// Sends a request through all middlewares of the engine.
pub(super) async fn through(
    connections: Arc<Connections>,
    identity: Option<Arc<Identity>>,
    outgoing: Outgoing,
) -> Result<Answer> {
    let longest_answer = outgoing.longest_answer;
    let next = Next { connections, identity, longest_answer, passed: 0 };
    let (mut parts, Body(body)) = next.send(request(outgoing)?).await?.into_parts();
    let body = match body {
        Kind::Answer(body) => body,
        Kind::Whole(bytes) => {
            // The body is complete. Without a length, that would not be provable.
            parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
            AnswerBody::whole(bytes)
        }
        Kind::Form(..) => {
            let text = "a middleware answered with the body of a request";
            return Err(Error::new(ErrorKind::Answer, Delivery::Unknown, text));
        }
    };
    Ok(Answer { status: parts.status, headers: parts.headers, body })
}

fn request(outgoing: Outgoing) -> Result<Request<Body>> {
    let Outgoing { method, origin, target, headers, body, tail, .. } = outgoing;
    let uri: Uri = format!("{origin}{target}")
        .parse()
        .map_err(|error| Error::request(format!("`{target}` is not a path")).with_source(error))?;
    if uri.path_and_query().is_none_or(|parsed| parsed.as_str() != target) {
        return Err(Error::request(format!("`{target}` would be sent as another path")));
    }
    let body = match tail {
        Some(tail) => Kind::Form(body, tail),
        None => Kind::Whole(body),
    };
    let mut request = Request::new(Body(body));
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    *request.headers_mut() = headers;
    if let Some(authorization) = request.headers_mut().get_mut(AUTHORIZATION) {
        authorization.set_sensitive(true);
    }
    Ok(request)
}

fn outgoing(request: Request<Body>, mutual_tls: bool, longest_answer: usize) -> Result<Outgoing> {
    let (parts, Body(body)) = request.into_parts();
    let (body, tail) = match body {
        Kind::Whole(bytes) => (bytes, None),
        Kind::Form(bytes, tail) => (bytes, Some(tail)),
        Kind::Answer(_) => {
            return Err(Error::request(
                "a middleware used the body of an answer as the body of a request",
            ));
        }
    };
    let (Some(scheme), Some(authority)) = (parts.uri.scheme(), parts.uri.authority()) else {
        return Err(Error::request("a middleware removed the host of the request"));
    };
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    Ok(Outgoing {
        method: parts.method,
        origin: format!("{scheme}://{authority}"),
        target: target.to_owned(),
        headers: parts.headers,
        body,
        tail,
        mutual_tls,
        longest_answer,
    })
}

/// An error that a middleware has made itself does not tell whether the request was sent.
fn as_error(error: BoxError) -> Error {
    match error.downcast::<Error>() {
        Ok(error) => *error,
        Err(error) => Error::new(ErrorKind::Transport, Delivery::Unknown, "a middleware failed")
            .with_boxed_source(error),
    }
}
