//! Answers that are read as they arrive.

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

/// The head of an answer, and its body as it arrives. Nothing of it is verified.
pub(crate) struct Streaming {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: StreamBody,
}

type AnyBody = Pin<Box<dyn Body<Data = Bytes, Error = hyper::Error> + Send + Sync>>;

/// A body as it arrives. It can be polled anywhere: the runtime in which it was opened drives its connection.
pub(crate) struct StreamBody {
    /// `None` once it was dropped.
    body: Option<AnyBody>,
    /// Of the runtime.
    handle: Handle,
    /// How long the body may pause.
    patience: Duration,
    until: Pin<Box<Sleep>>,
    /// Whether that time is running. It does not run between polls.
    is_waiting: bool,
    /// Whether the end of the body can be distinguished from a cut connection.
    has_end: bool,
}

impl Transport {
    /// Sends a request, and returns once the head of the answer has arrived. Neither the head nor any piece of the
    /// body may take longer than `patience`.
    pub(crate) async fn open(
        &self,
        outgoing: Box<Outgoing>,
        patience: Duration,
    ) -> Result<Streaming> {
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

    /// Whether the end of the body proves that it is complete, by its length or its chunks.
    pub(crate) fn has_end(&self) -> bool {
        self.has_end
    }

    /// The next piece, which is not empty. `None` at the end.
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
                    let text = "the connection failed while the file was arriving";
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

    /// Reads this number of bytes, or all if there are fewer.
    pub(crate) async fn at_least(&mut self, length: usize) -> Result<Bytes> {
        let mut bytes = BytesMut::new();
        while bytes.len() < length
            && let Some(piece) = self.piece().await?
        {
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes.freeze())
    }

    /// Reads the rest, after the bytes that were read `before`.
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
        // The end of a connection wakes its task in that runtime.
        let _entered = self.handle.enter();
        self.body = None;
    }
}

fn late(patience: Duration, delivery: Delivery) -> Error {
    let text = format!("no bytes of the file arrived for {} s", patience.as_secs_f64());
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

    /// A slow reader still has the full timeout for the next piece.
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
