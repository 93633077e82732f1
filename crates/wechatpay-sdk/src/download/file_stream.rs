//! The decompressed bytes of a file, verified at their end.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use super::contents::Contents;
use crate::bill::Intake;
use crate::client::Client;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::transport::block_on;

/// The function that receives the number of bytes that have arrived.
pub(super) type Progress = Box<dyn Fn(u64) + Send + Sync>;

/// The bytes of a file as they arrive. They are verified once [`next`](Self::next) returns `None`, and not before.
///
/// ```no_run
/// use wechatpay_sdk::download::{FileStream, NextPiece};
///
/// # async fn example(client: wechatpay_sdk::Client, url: &str) -> wechatpay_sdk::Result<()> {
/// let mut file: FileStream = client.download(url).stream().await?;
/// while let Some(piece) = file.next().await? {
///     println!("{} bytes", piece.len());
/// }
///
/// // Without a runtime:
/// let mut file = client.download(url).stream().wait()?;
/// let next: NextPiece<'_> = file.next();
/// println!("{:?}", next.wait()?.map(|piece| piece.len()));
/// # Ok(())
/// # }
/// ```
pub struct FileStream {
    /// The part that is being received, and the parts after it.
    parts: VecDeque<Contents>,
    intake: Intake,
    is_all: bool,
    state: State,
    /// The number of bytes that were returned.
    length: u64,
    progress: Option<Progress>,
    /// Keeps the client's thread alive, which drives the connection.
    _client: Client,
}

enum State {
    Open,
    Checked,
    Broken,
}

impl FileStream {
    pub(super) fn new(
        client: Client,
        mut parts: VecDeque<Contents>,
        progress: Option<Progress>,
    ) -> Self {
        let intake = intake(&mut parts);
        let (is_all, state, length) = (false, State::Open, 0);
        Self { parts, intake, is_all, state, length, progress, _client: client }
    }

    /// Reads the next piece, with `.await` or `.wait()`. The result is `None` at the end, once everything
    /// is verified.
    #[expect(clippy::should_implement_trait, reason = "it lends, and is awaited")]
    pub fn next(&mut self) -> NextPiece<'_> {
        NextPiece(self)
    }

    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        match self.state {
            State::Open => {}
            State::Checked => return Poll::Ready(Ok(None)),
            State::Broken => {
                let text = "an earlier read of the file failed";
                let error = Error::new(ErrorKind::File, Delivery::NoEffect, text);
                return Poll::Ready(Err(error));
            }
        }
        let result = ready!(self.poll_open(context));
        match &result {
            Ok(Some(piece)) => {
                self.length += piece.len() as u64;
                if let Some(progress) = &self.progress {
                    progress(self.length);
                }
            }
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
                self.parts.pop_front();
                if self.parts.is_empty() {
                    return Poll::Ready(Ok(None));
                }
                self.intake = intake(&mut self.parts);
                self.is_all = false;
            }
            let next = match self.parts.front_mut() {
                Some(part) => ready!(part.poll_piece(context))?,
                None => None,
            };
            match next {
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

/// The intake that decompresses and checks the first of these parts.
fn intake(parts: &mut VecDeque<Contents>) -> Intake {
    let Some(part) = parts.front_mut() else { return Intake::plain() };
    let mut intake = if part.is_packed { Intake::new() } else { Intake::plain() };
    if let Some(expected) = part.expected.take() {
        intake.expect(expected);
    }
    intake
}

impl std::fmt::Debug for FileStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileStream").finish_non_exhaustive()
    }
}

/// The next piece of a file, read with `.await` or [`.wait()`](Self::wait). [`FileStream`] has an example.
#[must_use = "nothing is read until `.await` or `.wait()`"]
#[derive(Debug)]
pub struct NextPiece<'a>(&'a mut FileStream);

impl NextPiece<'_> {
    /// Reads the piece, and blocks this thread until then. [`FileStream`] has an example.
    ///
    /// # Errors
    /// If the connection fails, or if the file is not the one that the platform announced.
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
