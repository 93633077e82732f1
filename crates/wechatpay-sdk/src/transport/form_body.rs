//! A body that ends with a file, which a thread reads while it is sent.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::upload::{Changed, Measured, Pieces};

/// What follows the bytes of a body: a file, and the end of the form.
#[derive(Clone, Debug)]
pub(crate) struct Tail {
    pub(crate) file: Measured,
    pub(crate) after: Bytes,
}

/// The body of a form.
pub(super) struct FormBody {
    before: Option<Bytes>,
    file: Pieces,
    after: Option<Bytes>,
    length: u64,
}

impl FormBody {
    pub(super) fn new(before: Bytes, tail: &Tail) -> Self {
        let Tail { file, after } = tail;
        Self {
            length: before.len() as u64 + file.length() + after.len() as u64,
            before: Some(before),
            file: Pieces::of(file),
            after: Some(after.clone()),
        }
    }
}

impl Body for FormBody {
    type Data = Bytes;
    type Error = Changed;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Changed>>> {
        if let Some(before) = self.before.take() {
            return Poll::Ready(Some(Ok(Frame::data(before))));
        }
        let piece = ready!(self.file.poll_next(context));
        let piece = piece.or_else(|| self.after.take().map(Ok));
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
