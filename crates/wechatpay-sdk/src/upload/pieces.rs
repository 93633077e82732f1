//! The pieces of a file in the order in which they are sent. A thread reads ahead, so that the sender never blocks.

use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::sync::mpsc;

use super::source::{Changed, Measured, PIECE};
use crate::offload;

/// The number of pieces that are read ahead.
const AHEAD: usize = 2;

type Read = Result<Bytes, Changed>;

/// The pieces of a file.
pub(crate) struct Pieces {
    file: Measured,
    from: From,
    sent: u64,
    is_over: bool,
}

enum From {
    Memory(Bytes),
    /// Not read yet.
    Disk,
    Thread(mpsc::Receiver<Read>),
}

impl Pieces {
    pub(crate) fn of(file: &Measured) -> Self {
        let from = file.upload().bytes().cloned().map_or(From::Disk, From::Memory);
        Self { file: file.clone(), from, sent: 0, is_over: false }
    }

    /// The next piece, which is not empty; `None` at the end.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Read>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let piece = ready!(self.poll_piece(context));
        if let Some(Ok(piece)) = &piece {
            self.sent += piece.len() as u64;
        } else {
            self.is_over = true;
        }
        let length = self.file.length();
        match piece {
            // The thread has ended before the end of the file.
            None if self.sent < length => Poll::Ready(Some(Err(Changed::new()))),
            None => {
                if length == 0 {
                    self.file.upload().progress.tell(0, 0);
                }
                Poll::Ready(None)
            }
            Some(Ok(piece)) => {
                self.file.upload().progress.tell(self.sent, length);
                Poll::Ready(Some(Ok(piece)))
            }
            Some(error) => Poll::Ready(Some(error)),
        }
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Read>> {
        loop {
            match &mut self.from {
                From::Memory(bytes) => {
                    let piece = bytes.split_to(PIECE.min(bytes.len()));
                    return Poll::Ready((!piece.is_empty()).then_some(Ok(piece)));
                }
                From::Disk => match read_ahead(&self.file) {
                    Ok(pieces) => self.from = From::Thread(pieces),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                From::Thread(pieces) => return pieces.poll_recv(context),
            }
        }
    }
}

/// Lets a thread read a file, as long as its pieces are needed.
fn read_ahead(file: &Measured) -> Result<mpsc::Receiver<Read>, Changed> {
    let (full, pieces) = mpsc::channel(AHEAD);
    let mut reader = file.reader();
    let reading = offload::spawn(move || {
        while let Some(piece) = reader.next().transpose() {
            let is_last = piece.is_err();
            if full.blocking_send(piece).is_err() || is_last {
                break;
            }
        }
    });
    reading.map_err(|error| Changed::unreadable(&error))?;
    Ok(pieces)
}
