//! A bill as it comes from the platform.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::contents::Contents;
use crate::bill::{Layout, OwnedRow, Parser, Step, Summary};
use crate::client::Client;
use crate::error::{Delivery, Result};
use crate::transport::block_on;

/// A bill as it comes from the platform: see
/// [`Download::bill`](crate::download::Download::bill).
///
/// Its rows are proven when [`next`](Self::next) gives `None`, and not before: only
/// then the hash and the summary were compared with them. A bill that is not whole
/// ends with an error.
pub struct Bill<L> {
    contents: Contents,
    parser: Parser,
    layout: PhantomData<fn() -> L>,
    /// Its thread drives the connection.
    _client: Client,
}

impl<L: Layout> Bill<L> {
    pub(super) fn new(client: Client, mut contents: Contents) -> Result<Self> {
        let mut parser = Parser::new(L::KEY);
        if let Some(expected) = contents.expected.take() {
            parser.expect(expected);
        }
        Ok(Self { contents, parser, layout: PhantomData, _client: client })
    }

    /// The next row: `None` after the last one, when all was checked. `.await` or
    /// `.wait()` ends it.
    #[expect(clippy::should_implement_trait, reason = "it lends, and is awaited")]
    pub fn next(&mut self) -> NextRow<'_, L> {
        NextRow(Some(self))
    }

    /// The rows as an iterator, which blocks this thread while it waits for them.
    pub fn into_rows(self) -> Rows<L> {
        Rows { bill: self, failed: false }
    }

    /// The summary, once [`next`](Self::next) gave `None`.
    pub fn summary(&self) -> Option<&Summary> {
        self.parser.summary()
    }

    /// The names of the columns, once a row was read.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.parser.columns().names()
    }

    fn poll_row(&mut self, context: &mut Context<'_>) -> Poll<Result<bool>> {
        loop {
            let step = self.parser.step().map_err(|fault| fault.into_error(Delivery::NoEffect))?;
            match step {
                Step::Row => return Poll::Ready(Ok(true)),
                Step::End => return Poll::Ready(Ok(false)),
                Step::More => {}
            }
            match ready!(self.contents.poll_piece(context)) {
                Ok(Some(piece)) => self.parser.feed(&piece),
                Ok(None) => self.parser.end(),
                Err(error) => {
                    self.parser.give_up();
                    return Poll::Ready(Err(error));
                }
            }
        }
    }
}

impl<L> std::fmt::Debug for Bill<L> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bill").finish_non_exhaustive()
    }
}

/// The next row of a bill. `.await` or [`.wait()`](Self::wait) ends it.
#[must_use = "nothing is read until `.await` or `.wait()`"]
pub struct NextRow<'a, L>(Option<&'a mut Bill<L>>);

impl<'a, L: Layout> NextRow<'a, L> {
    /// Blocks this thread until the row is there.
    ///
    /// # Errors
    /// If the connection fails, or the bill is not what the platform said.
    pub fn wait(self) -> Result<Option<L::Row<'a>>> {
        block_on(self)
    }
}

impl<'a, L: Layout> Future for NextRow<'a, L> {
    type Output = Result<Option<L::Row<'a>>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // Polled after it was ready, which no executor does.
        let Some(bill) = &mut self.0 else { return Poll::Pending };
        let has_row = ready!(bill.poll_row(context));
        let bill = self.0.take();
        Poll::Ready(has_row.map(|has_row| {
            let bill = bill.filter(|_| has_row)?;
            Some(L::view(bill.parser.row()))
        }))
    }
}

impl<L> std::fmt::Debug for NextRow<'_, L> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NextRow").finish_non_exhaustive()
    }
}

/// The rows of a bill. It ends after an error; an end without an error before means
/// that all was checked.
#[derive(Debug)]
pub struct Rows<L> {
    bill: Bill<L>,
    failed: bool,
}

impl<L: Layout> Rows<L> {
    /// The summary, once the rows are at their end.
    pub fn summary(&self) -> Option<&Summary> {
        self.bill.summary()
    }
}

impl<L: Layout> Iterator for Rows<L> {
    type Item = Result<OwnedRow<L>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let bill = &mut self.bill;
        match block_on(std::future::poll_fn(|context| bill.poll_row(context))) {
            Ok(true) => Some(Ok(OwnedRow::of(self.bill.parser.row()))),
            Ok(false) => None,
            Err(error) => {
                self.failed = true;
                Some(Err(error))
            }
        }
    }
}
