//! One request on one connection, and its delivery if it fails.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::header::{HOST, PROXY_AUTHORIZATION};
use http::{HeaderMap, Request, StatusCode};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

use super::connector::{Tls, Unconnected};
use super::http::{Outgoing, Transport};
use super::middleware::through;
use super::pool::Lease;
use super::pools::{Connections, Identity, Place};
use super::proxy::Proxy;
use super::request_body::RequestBody;
use super::route::Route;
use super::written::Written;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::upload::Changed;

/// The head of an answer, and its body as it arrives.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: AnswerBody,
}

/// A body as it arrives. At its end, its connection goes back to the pool.
#[derive(Debug)]
pub(super) struct AnswerBody {
    source: Source,
    lease: Option<Lease>,
}

#[derive(Debug)]
enum Source {
    Connection(Incoming),
    /// A body of a middleware. `None` once it was read.
    Memory(Option<Bytes>),
}

/// The progress of a request, for the code that aborts it.
#[derive(Debug, Default)]
pub(super) struct Progress(Mutex<Stage>);

#[derive(Debug, Default)]
enum Stage {
    /// No connection has the request.
    #[default]
    Waiting,
    /// This connection has it.
    HandedOver(Arc<Written>),
    /// A middleware has the request, and it is unknown what the middleware sends.
    Elsewhere,
    /// The answer has begun. The connection may soon serve another request, so its state does not tell
    /// anything about this one any more.
    Answered,
}

impl Progress {
    fn is(&self, stage: Stage) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = stage;
    }

    /// Ends the request, and returns its delivery.
    pub(super) fn give_up(&self) -> Delivery {
        let has_left = match &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            Stage::Waiting => false,
            Stage::HandedOver(written) => !written.seal(),
            Stage::Elsewhere | Stage::Answered => true,
        };
        if has_left { Delivery::Unknown } else { Delivery::NotSent }
    }
}

impl Transport {
    /// Sends a request, and returns once the head of the answer has arrived.
    pub(super) async fn exchange(
        &self,
        outgoing: Box<Outgoing>,
        progress: &Progress,
    ) -> Result<Answer> {
        let identity = match (&self.identity, outgoing.mutual_tls) {
            (Some(identity), true) => Some(identity),
            (_, false) => None,
            (None, true) => {
                return Err(Error::configuration(
                    "this operation needs the merchant's API certificate on the connection: give \
                     the client a `ClientCertificate`",
                ));
            }
        };
        let connections = &self.connections;
        if connections.middleware(0).is_some() {
            progress.is(Stage::Elsewhere);
            let (connections, identity) = (Arc::clone(connections), identity.cloned());
            return Box::pin(through(connections, identity, *outgoing)).await;
        }
        exchange(connections, identity.map(|identity| &**identity), outgoing, progress).await
    }
}

/// Sends a request over a connection.
pub(super) async fn exchange(
    connections: &Connections,
    identity: Option<&Identity>,
    outgoing: Box<Outgoing>,
    progress: &Progress,
) -> Result<Answer> {
    let Place { pool, key, tls, proxy_tls } = connections.place(&outgoing.origin, identity)?;
    let route = Arc::clone(&key.route);
    let connector = &connections.connector;
    let proxy = connector.proxy.as_ref();
    let mut request = request(*outgoing, &route, proxy)?;
    // Never closed.
    let permit = Arc::clone(&route.in_flight)
        .acquire_owned()
        .await
        .map_err(|error| Error::configuration("no connection may be opened").with_source(error))?;
    loop {
        let idle = pool.take(&key);
        let is_new = idle.is_none();
        let mut connection = match idle {
            Some(connection) => connection,
            // Boxed, because it is rare and would enlarge every call.
            None => Box::pin(connector.open(&route, Tls { origin: &tls, proxy: &proxy_tls }))
                .await
                .map_err(|error| unconnected(error, &route, proxy))?,
        };
        // The server may have just closed an idle connection.
        if !connection.is_ready(connector.timeout).await && !is_new {
            continue;
        }
        connection.written.arm();
        progress.is(Stage::HandedOver(Arc::clone(&connection.written)));
        match connection.sender.try_send_request(request).await {
            Ok(response) => {
                progress.is(Stage::Answered);
                let (parts, incoming) = response.into_parts();
                route.idle.heard(&parts.headers);
                let refusal = |proxy: &Proxy| proxy.refusal(&route, parts.status, &parts.headers);
                if let Some(error) = proxy.and_then(refusal) {
                    return Err(error);
                }
                let lease = Some(Lease { pool, key, connection, permit });
                let mut body = AnswerBody { source: Source::Connection(incoming), lease };
                body.end_if_ended();
                return Ok(Answer { status: parts.status, headers: parts.headers, body });
            }
            Err(mut error) => match error.take_message() {
                // The connection ended before it accepted the request.
                Some(unsent) if !is_new => {
                    progress.is(Stage::Waiting);
                    request = unsent;
                }
                Some(_) => return Err(failed(error.into_error(), true, &route, proxy)),
                None => {
                    let is_unsent = connection.written.seal();
                    return Err(failed(error.into_error(), is_unsent, &route, proxy));
                }
            },
        }
    }
}

fn request(
    outgoing: Outgoing,
    route: &Route,
    proxy: Option<&Proxy>,
) -> Result<Request<RequestBody>> {
    let Outgoing { method, target, mut headers, body, tail, .. } = outgoing;
    let forwarding = proxy.filter(|proxy| proxy.forwards() && !route.is_tls());
    let uri = route.target(&target, forwarding.is_some())?;
    headers.insert(HOST, route.host_header.clone());
    if let Some(authorization) = forwarding.and_then(Proxy::authorization) {
        headers.insert(PROXY_AUTHORIZATION, authorization);
    }
    let mut request = Request::new(RequestBody::new(body, tail.as_ref()));
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    *request.headers_mut() = headers;
    Ok(request)
}

/// The error of a request that got no connection.
fn unconnected(error: Unconnected, route: &Route, proxy: Option<&Proxy>) -> Error {
    let host = &*route.authority;
    let (kind, text, source) = match error {
        Unconnected::Late(source) => {
            let way = proxy.map(Proxy::way).unwrap_or_default();
            let text = format!("could not connect to `{host}`{way} within the connect timeout");
            (ErrorKind::ConnectTimeout, text, source)
        }
        Unconnected::Failed(source) => {
            let text = match proxy {
                Some(proxy) => proxy.unconnected(host, &*source),
                None => format!("could not connect to `{host}`"),
            };
            (ErrorKind::Connect, text, Some(source))
        }
    };
    let error = Error::new(kind, Delivery::NotSent, text);
    match source {
        Some(source) => error.with_boxed_source(source),
        None => error,
    }
}

/// The error of a request that was on its connection before an answer arrived. `is_unsent`: no byte of it
/// was sent, and none will be.
fn failed(error: hyper::Error, is_unsent: bool, route: &Route, proxy: Option<&Proxy>) -> Error {
    if let Some(changed) = changed(&error) {
        // The form has no end then, and an incomplete request has no effect.
        return Error::request(format!("the file {changed}"));
    }
    let (host, way) = (&*route.authority, proxy.map(Proxy::way).unwrap_or_default());
    let error_of = |kind, delivery, text| Error::new(kind, delivery, text).with_source(error);
    if is_unsent {
        let text =
            format!("the connection to `{host}`{way} was closed before the request was sent");
        return error_of(ErrorKind::Connect, Delivery::NotSent, text);
    }
    let text = format!("the connection to `{host}`{way} failed before an answer came");
    error_of(ErrorKind::Transport, Delivery::Unknown, text)
}

/// The problem with a file, if the request was aborted because of it.
fn changed(error: &hyper::Error) -> Option<&Changed> {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if let Some(changed) = error.downcast_ref() {
            return Some(changed);
        }
        source = error.source();
    }
    None
}

impl AnswerBody {
    /// A body that did not come over a connection.
    pub(super) fn whole(bytes: Bytes) -> Self {
        Self { source: Source::Memory(Some(bytes).filter(|bytes| !bytes.is_empty())), lease: None }
    }

    fn end_if_ended(&mut self) {
        if self.is_end_stream() {
            self.end();
        }
    }

    fn end(&mut self) {
        if let Some(lease) = self.lease.take() {
            lease.give_back();
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<hyper::Result<Frame<Bytes>>>> {
        let incoming = match &mut self.source {
            Source::Connection(incoming) => incoming,
            Source::Memory(bytes) => {
                return Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes))));
            }
        };
        let frame = ready!(Pin::new(incoming).poll_frame(context));
        match &frame {
            Some(Ok(_)) => self.end_if_ended(),
            None => self.end(),
            // It is unknown what arrives on this connection next.
            Some(Err(_)) => self.lease = None,
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        match &self.source {
            Source::Connection(incoming) => incoming.is_end_stream(),
            Source::Memory(bytes) => bytes.is_none(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.source {
            Source::Connection(incoming) => incoming.size_hint(),
            Source::Memory(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
            }
        }
    }
}
