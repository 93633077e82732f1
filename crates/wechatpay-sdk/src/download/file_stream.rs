//! A file's bytes, unpacked, and checked at their end.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use super::contents::Contents;
use crate::bill::Intake;
use crate::client::Client;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::transport::block_on;

/// A file's bytes as they come. They are proven when [`next`](Self::next) gives
/// `None`, and not before.
pub struct FileStream {
    contents: Contents,
    intake: Intake,
    is_all: bool,
    state: State,
    /// Its thread drives the connection.
    _client: Client,
}

enum State {
    Open,
    Checked,
    Broken,
}

impl FileStream {
    pub(super) fn new(client: Client, mut contents: Contents) -> Result<Self> {
        let mut intake = if contents.is_packed { Intake::new() } else { Intake::plain() };
        if let Some(expected) = contents.expected.take() {
            intake.expect(expected);
        }
        Ok(Self { contents, intake, is_all: false, state: State::Open, _client: client })
    }

    /// The next piece: `None` at the end, when all was checked. `.await` or
    /// `.wait()` ends it.
    #[expect(clippy::should_implement_trait, reason = "it lends, and is awaited")]
    pub fn next(&mut self) -> NextPiece<'_> {
        NextPiece(self)
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        match self.state {
            State::Open => {}
            State::Checked => return Poll::Ready(Ok(None)),
            State::Broken => {
                let text = "the file was broken before";
                let error = Error::new(ErrorKind::File, Delivery::NoEffect, text);
                return Poll::Ready(Err(error));
            }
        }
        let result = ready!(self.poll_open(context));
        match &result {
            Ok(Some(_)) => {}
            Ok(None) => self.state = State::Checked,
            Err(_) => self.state = State::Broken,
        }
        Poll::Ready(result)
    }

    fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        let broken = |fault: crate::bill::Fault| fault.of_file(Delivery::NoEffect);
        loop {
            let mut piece = Vec::new();
            let more = self.intake.unpack(self.is_all, &mut piece).map_err(broken)?;
            if !piece.is_empty() {
                return Poll::Ready(Ok(Some(piece.into())));
            }
            if more {
                continue;
            }
            if self.is_all {
                self.intake.finish().map_err(broken)?;
                return Poll::Ready(Ok(None));
            }
            match ready!(self.contents.poll_piece(context))? {
                None => self.is_all = true,
                Some(piece) if self.intake.is_plain() => {
                    self.intake.put(&piece);
                    return Poll::Ready(Ok(Some(piece)));
                }
                Some(piece) => self.intake.feed(&piece, &mut Vec::new()),
            }
        }
    }
}

impl std::fmt::Debug for FileStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileStream").finish_non_exhaustive()
    }
}

/// The next piece of a file. `.await` or [`.wait()`](Self::wait) ends it.
#[must_use = "nothing is read until `.await` or `.wait()`"]
#[derive(Debug)]
pub struct NextPiece<'a>(&'a mut FileStream);

impl NextPiece<'_> {
    /// Blocks this thread until the piece is there.
    ///
    /// # Errors
    /// If the connection fails, or the file is not what the platform said.
    pub fn wait(self) -> Result<Option<Bytes>> {
        block_on(self)
    }
}

impl Future for NextPiece<'_> {
    type Output = Result<Option<Bytes>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.poll_piece(context)
    }
}
