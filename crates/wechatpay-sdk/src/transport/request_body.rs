//! The body of a request: bytes in memory, or a form that ends with a file. A thread reads the file while the form
//! is sent.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::upload::{Changed, Measured, Pieces};

/// The part after the bytes of a body: a file, and the end of the form.
#[derive(Clone, Debug)]
pub(crate) struct Tail {
    pub(crate) file: Measured,
    pub(crate) after: Bytes,
}

/// The body of a request.
pub(super) struct RequestBody {
    /// The bytes in memory that are not sent yet.
    before: Option<Bytes>,
    form: Option<Form>,
    length: u64,
}

struct Form {
    file: Pieces,
    after: Option<Bytes>,
}

impl RequestBody {
    pub(super) fn new(bytes: Bytes, tail: Option<&Tail>) -> Self {
        let rest = tail.map_or(0, |Tail { file, after }| file.length() + after.len() as u64);
        Self {
            length: bytes.len() as u64 + rest,
            before: Some(bytes).filter(|bytes| !bytes.is_empty()),
            form: tail.map(|Tail { file, after }| Form {
                file: Pieces::of(file),
                after: Some(after.clone()),
            }),
        }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = Changed;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Changed>>> {
        if let Some(before) = self.before.take() {
            return Poll::Ready(Some(Ok(Frame::data(before))));
        }
        let Some(Form { file, after }) = &mut self.form else { return Poll::Ready(None) };
        let piece = ready!(file.poll_next(context));
        let piece = piece.or_else(|| after.take().map(Ok));
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.before.is_none() && self.form.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
