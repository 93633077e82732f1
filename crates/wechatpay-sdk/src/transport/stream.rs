//! Answers that are read as they come.

use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, StatusCode};
use http_body::Body;
use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep, sleep_until, timeout};

use super::exchange::{Answer, Progress};
use super::http::{Outgoing, Transport};
use crate::error::{Delivery, Error, ErrorKind, Result};

/// The head of an answer, and its body as it comes. Nothing of it is verified.
pub(crate) struct Streaming {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: StreamBody,
}

type AnyBody = Pin<Box<dyn Body<Data = Bytes, Error = hyper::Error> + Send + Sync>>;

/// A body as it comes. Whoever polls it: the runtime in which it was opened
/// drives its connection.
pub(crate) struct StreamBody {
    /// `None` once it was dropped.
    body: Option<AnyBody>,
    /// Of the runtime.
    handle: Handle,
    /// How long nothing may come.
    patience: Duration,
    until: Pin<Box<Sleep>>,
    /// Whether that time runs: it does not while nobody asks for a piece.
    is_waiting: bool,
    /// Whether its end can be told from a connection that was cut off.
    has_end: bool,
}

impl Transport {
    /// Sends a request; gives its answer when the head has come. Neither the head
    /// nor any piece of the body may take longer than `patience`.
    pub(crate) async fn open(&self, outgoing: Outgoing, patience: Duration) -> Result<Streaming> {
        let progress = Progress::default();
        let opened = timeout(patience, self.exchange(outgoing, &progress)).await;
        let Answer { status, headers, body } =
            opened.map_err(|_| late(patience, progress.give_up()))??;
        let has_end =
            [CONTENT_LENGTH, TRANSFER_ENCODING].iter().any(|name| headers.contains_key(name));
        let body = StreamBody::new(Box::pin(body), patience, has_end);
        Ok(Streaming { status, headers, body })
    }
}

impl StreamBody {
    fn new(body: AnyBody, patience: Duration, has_end: bool) -> Self {
        Self {
            body: Some(body),
            handle: Handle::current(),
            patience,
            until: Box::pin(sleep_until(Instant::now() + patience)),
            is_waiting: false,
            has_end,
        }
    }

    /// Whether a body that ends is known to be whole, of its length or chunks.
    pub(crate) fn has_end(&self) -> bool {
        self.has_end
    }

    /// The next piece, which is not empty; `None` at the end.
    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        let _entered = self.handle.enter();
        loop {
            let Some(body) = &mut self.body else { return Poll::Ready(Ok(None)) };
            let frame = match body.as_mut().poll_frame(context) {
                Poll::Ready(frame) => frame,
                Poll::Pending => {
                    if !self.is_waiting {
                        self.is_waiting = true;
                        self.until.as_mut().reset(Instant::now() + self.patience);
                    }
                    let is_late = self.until.as_mut().poll(context).is_ready();
                    return if is_late {
                        Poll::Ready(Err(late(self.patience, Delivery::NoEffect)))
                    } else {
                        Poll::Pending
                    };
                }
            };
            self.is_waiting = false;
            match frame.map(|frame| frame.map(|frame| frame.into_data())) {
                None => return Poll::Ready(Ok(None)),
                Some(Ok(Ok(piece))) if !piece.is_empty() => return Poll::Ready(Ok(Some(piece))),
                // Trailers.
                Some(Ok(_)) => {}
                Some(Err(error)) => {
                    let text = "the connection failed within the file";
                    let error = Error::new(ErrorKind::Transport, Delivery::NoEffect, text)
                        .with_source(error);
                    return Poll::Ready(Err(error));
                }
            }
        }
    }

    async fn piece(&mut self) -> Result<Option<Bytes>> {
        std::future::poll_fn(|context| self.poll_piece(context)).await
    }

    /// So many bytes, or all if there are fewer.
    pub(crate) async fn at_least(&mut self, length: usize) -> Result<Bytes> {
        let mut bytes = BytesMut::new();
        while bytes.len() < length
            && let Some(piece) = self.piece().await?
        {
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes.freeze())
    }

    /// All of it, after what came `before`.
    pub(crate) async fn whole(mut self, before: Bytes, longest: usize) -> Result<Bytes> {
        let mut bytes = BytesMut::from(&*before);
        while let Some(piece) = self.piece().await? {
            if bytes.len() + piece.len() > longest {
                let text = format!("the answer's body is longer than {longest} bytes");
                return Err(Error::new(ErrorKind::Answer, Delivery::Unknown, text));
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes.freeze())
    }
}

impl Drop for StreamBody {
    fn drop(&mut self) {
        // A connection that ends wakes its task there.
        let _entered = self.handle.enter();
        self.body = None;
    }
}

fn late(patience: Duration, delivery: Delivery) -> Error {
    let text = format!("nothing of the file came for {} s", patience.as_secs_f64());
    Error::new(ErrorKind::AttemptTimeout, delivery, text)
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use http_body::Frame;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(30);

    /// One piece, and then nothing.
    struct Stalled(Option<Bytes>);

    impl Body for Stalled {
        type Data = Bytes;
        type Error = hyper::Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
            match self.0.take() {
                Some(piece) => Poll::Ready(Some(Ok(Frame::data(piece)))),
                None => Poll::Pending,
            }
        }
    }

    /// Whoever takes a while with a piece has the whole patience for the next one.
    #[tokio::test(start_paused = true)]
    async fn patience_runs_while_a_piece_is_asked_for() {
        crate::watched::install();
        let mut body = StreamBody::new(Box::pin(Stalled(Some("abc".into()))), PATIENCE, true);
        assert_eq!(body.piece().await.unwrap().unwrap(), "abc");
        tokio::time::advance(10 * PATIENCE).await;
        let mut asked = std::pin::pin!(poll_fn(|context| body.poll_piece(context)));
        let once = poll_fn(|context| Poll::Ready(asked.as_mut().poll(context).is_pending()));
        assert!(once.await);
        let began = Instant::now();
        let error = asked.await.unwrap_err();
        assert_eq!((error.kind(), began.elapsed().as_secs()), (ErrorKind::AttemptTimeout, 30));
    }
}
