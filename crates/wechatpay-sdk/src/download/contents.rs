//! The bytes of a file as they arrive, before they are decompressed and checked.

use std::future::poll_fn;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use tokio::task::coop::poll_proceed;

use super::room::Room;
use crate::bill::Expected;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::transport::StreamBody;

/// The largest piece of the bytes that have already arrived.
const PIECE: usize = 64 << 10;

/// A file that is being received.
pub(crate) struct Contents {
    first: Option<Bytes>,
    rest: Option<StreamBody>,
    /// The digest that the decompressed file must have.
    pub(crate) expected: Option<Expected>,
    /// Whether the file's address says that it is compressed.
    pub(crate) is_packed: bool,
}

impl Contents {
    pub(super) fn new(first: Bytes, rest: Option<StreamBody>) -> Self {
        let first = Some(first).filter(|first| !first.is_empty());
        Self { first, rest, expected: None, is_packed: false }
    }

    /// Whether a missing end would be detected.
    pub(super) fn has_end(&self) -> bool {
        self.expected.is_some() || self.rest.as_ref().is_none_or(StreamBody::has_end)
    }

    /// The next piece; `None` at the end.
    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        if let Some(mut first) = self.first.take() {
            // Hashing and decompressing a large file in one step would block the runtime.
            let Poll::Ready(budget) = poll_proceed(context) else {
                self.first = Some(first);
                return Poll::Pending;
            };
            budget.made_progress();
            let piece = first.split_to(PIECE.min(first.len()));
            self.first = Some(first).filter(|first| !first.is_empty());
            return Poll::Ready(Ok(Some(piece)));
        }
        match &mut self.rest {
            Some(rest) => rest.poll_piece(context),
            None => Poll::Ready(Ok(None)),
        }
    }

    /// The whole file. Its length is taken from `room`.
    pub(super) async fn whole(mut self, room: &Room) -> Result<Bytes> {
        let mut file = BytesMut::new();
        while let Some(piece) = poll_fn(|context| self.poll_piece(context)).await? {
            room.take(piece.len())?;
            file.extend_from_slice(&piece);
        }
        Ok(file.freeze())
    }
}

/// The error of a file that is not the one that the platform announced.
pub(super) fn broken(text: &str) -> Error {
    Error::new(ErrorKind::File, Delivery::NoEffect, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::block_on;

    /// The processing of a piece takes time, in which the runtime drives nothing else.
    #[test]
    fn what_is_in_memory_comes_in_small_pieces() {
        let file: Bytes = (0..200_000_u32).map(|at| (at % 251) as u8).collect::<Vec<_>>().into();
        let mut contents = Contents::new(file.clone(), None);
        let mut pieces = Vec::new();
        let next = |contents: &mut Contents| {
            block_on(std::future::poll_fn(|context| contents.poll_piece(context))).unwrap()
        };
        while let Some(piece) = next(&mut contents) {
            assert!(!piece.is_empty() && piece.len() <= 64 << 10);
            pieces.push(piece);
        }
        assert_eq!(pieces.concat(), file);
    }
}
