//! Requests and answers of HTTP/1.1. The signed bytes are sent; answers are limited in size and unverified.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use http_body::Body as _;
use tokio::sync::SemaphorePermit;
use tokio::time::{Instant, timeout_at};

use super::exchange::{Answer, AnswerBody, Progress};
use super::pools::{Connections, Identity};
use super::request_body::Tail;
use crate::error::{AnswerParts, Delivery, Error, ErrorKind, Result};
use crate::keys::ClientCertificate;

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
    /// The bytes after the body: a file that is read while it is sent.
    pub(crate) tail: Option<Tail>,
    pub(crate) mutual_tls: bool,
    /// The maximum size of the answer's body, in bytes.
    pub(crate) longest_answer: usize,
}

/// An answer. It is not verified yet.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Unverified,
}

/// Bytes that anybody may have written.
#[derive(Debug)]
pub(crate) struct Unverified(pub(crate) Bytes);

/// Sends the requests of one client, over connections that it shares with other clients.
#[derive(Debug)]
pub(crate) struct Transport {
    pub(super) connections: Arc<Connections>,
    /// The certificate for operations that require it.
    pub(super) identity: Option<Arc<Identity>>,
}

/// A request timed out, with its delivery.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Late(pub(crate) Delivery);

impl Transport {
    pub(crate) fn new(
        connections: Arc<Connections>,
        certificate: Option<ClientCertificate>,
    ) -> Self {
        let identity = certificate.map(|own| Arc::new(connections.identity(own)));
        Self { connections, identity }
    }

    /// Waits until another call may be in flight. `None` if there is no limit.
    pub(crate) async fn call(&self) -> Result<Option<SemaphorePermit<'_>>> {
        self.connections.call().await
    }

    /// Sends a request and reads the whole answer, until the deadline.
    pub(crate) async fn send(
        &self,
        outgoing: Box<Outgoing>,
        until: Instant,
    ) -> Result<Result<Incoming>, Late> {
        let progress = Progress::default();
        let sent = timeout_at(until, self.send_all(outgoing, &progress)).await;
        sent.map_err(|_| Late(progress.give_up()))
    }

    async fn send_all(&self, outgoing: Box<Outgoing>, progress: &Progress) -> Result<Incoming> {
        let longest = outgoing.longest_answer;
        let Answer { status, headers, mut body } = self.exchange(outgoing, progress).await?;
        match read(&mut body, longest).await {
            Ok(body) => Ok(Incoming { status, headers, body: Unverified(body) }),
            Err(error) => {
                let body = Bytes::new();
                Err(error.with_answer(AnswerParts { status, headers, body, authenticated: false }))
            }
        }
    }
}

/// Reads a body to its end.
pub(super) async fn read(body: &mut AnswerBody, longest: usize) -> Result<Bytes> {
    let too_long = || {
        let text = format!("the answer's body is longer than {longest} bytes");
        Error::new(ErrorKind::Answer, Delivery::Unknown, text)
    };
    if body.size_hint().exact().is_some_and(|length| length > longest as u64) {
        return Err(too_long());
    }
    let first = next(body).await?.unwrap_or_default();
    if first.len() > longest {
        return Err(too_long());
    }
    // Nearly every answer has one piece, which needs no copy.
    let Some(second) = next(body).await? else {
        return Ok(first);
    };
    let mut whole = Vec::from(first);
    let mut piece = Some(second);
    while let Some(bytes) = piece {
        if whole.len() + bytes.len() > longest {
            return Err(too_long());
        }
        whole.extend_from_slice(&bytes);
        piece = next(body).await?;
    }
    Ok(whole.into())
}

/// The next piece of a body. `None` at the end.
async fn next(body: &mut AnswerBody) -> Result<Option<Bytes>> {
    while !body.is_end_stream() {
        let frame = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await;
        let Some(frame) = frame else { return Ok(None) };
        let frame = frame.map_err(|error| {
            let text = "the connection failed while the answer was arriving";
            Error::new(ErrorKind::Transport, Delivery::Unknown, text).with_source(error)
        })?;
        // Frames that are not data are trailers.
        if let Ok(piece) = frame.into_data() {
            return Ok(Some(piece));
        }
    }
    Ok(None)
}
