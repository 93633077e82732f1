//! A bill, while the platform sends it.

use std::collections::VecDeque;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::contents::Contents;
use super::file_stream::FileStream;
use crate::bill::{Layout, OwnedRow, Parser, Step, Summary};
use crate::client::Client;
use crate::error::{Delivery, Result};
use crate::transport::block_on;

/// A bill that the platform sends: see [`Download::bill`](crate::download::Download::bill).
///
/// The rows are verified once [`next`](Self::next) returns `None`: only then hash and summary were compared with
/// them. An incomplete bill ends with an error.
///
/// ```no_run
/// use wechatpay_sdk::bill::Trade;
/// use wechatpay_sdk::download::{Bill, NextRow, Rows};
/// use wechatpay_sdk::v3::bill::tradebill::get;
///
/// # fn example(client: wechatpay_sdk::Client) -> wechatpay_sdk::Result<()> {
/// let request = get::Request::new().bill_date("2026-11-20");
/// let call = client.v3().bill().tradebill().get(request);
/// let bill: Option<Bill<Trade>> = call.file().bill().wait()?;
/// let Some(mut bill) = bill else { return Ok(()) }; // no trade on that day
///
/// // Row by row, with `.await` or `.wait()` ...
/// let next: NextRow<'_, Trade> = bill.next();
/// if let Some(row) = next.wait()? {
///     println!("{:?} {:?}", row.out_trade_no(), row.order_amount()?);
/// }
/// println!("{:?}", bill.columns().collect::<Vec<_>>());
/// println!("{:?}", bill.summary()); // at the end of the rows
///
/// // ... or the rest as an iterator.
/// let mut rows: Rows<Trade> = bill.into_rows();
/// let orders = rows.by_ref().collect::<Result<Vec<_>, _>>()?;
/// println!("{} rows, {:?}", orders.len(), rows.summary());
/// # Ok(())
/// # }
/// ```
pub struct Bill<L> {
    pieces: Pieces,
    parser: Parser,
    layout: PhantomData<fn() -> L>,
    /// Keeps the client's thread alive, which drives the connection.
    _client: Client,
}

/// The source of a bill's bytes.
enum Pieces {
    /// The parser decompresses and checks the bytes.
    Whole(Contents),
    /// The bytes are already decompressed and checked, part by part.
    Parts(FileStream),
}

impl<L: Layout> Bill<L> {
    pub(super) fn new(client: Client, mut parts: VecDeque<Contents>) -> Result<Self> {
        let mut parser = Parser::new(L::KEY);
        let whole = if parts.len() == 1 { parts.pop_front() } else { None };
        let pieces = if let Some(mut contents) = whole {
            if let Some(expected) = contents.expected.take() {
                parser.expect(expected);
            }
            Pieces::Whole(contents)
        } else {
            // Compressed parts are decompressed, whatever their address says.
            parts.iter_mut().for_each(|part| part.is_packed = true);
            Pieces::Parts(FileStream::new(client.clone(), parts, None))
        };
        Ok(Self { pieces, parser, layout: PhantomData, _client: client })
    }

    /// Reads the next row, with `.await` or `.wait()`. The result is `None` after the last row, once
    /// everything is verified.
    #[expect(clippy::should_implement_trait, reason = "it lends, and is awaited")]
    pub fn next(&mut self) -> NextRow<'_, L> {
        NextRow(Some(self))
    }

    /// Returns an iterator over the rows. It blocks this thread while it waits for a row.
    pub fn into_rows(self) -> Rows<L> {
        Rows { bill: self, failed: false }
    }

    /// The summary. `None` until [`next`](Self::next) has returned `None`.
    pub fn summary(&self) -> Option<&Summary> {
        self.parser.summary()
    }

    /// The names of the columns. There are none until a row was read.
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
            let piece = match &mut self.pieces {
                Pieces::Whole(contents) => contents.poll_piece(context),
                Pieces::Parts(stream) => stream.poll_piece(context),
            };
            match ready!(piece) {
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

/// The next row of a bill, read with `.await` or [`.wait()`](Self::wait). [`Bill`] has an example.
#[must_use = "nothing is read until `.await` or `.wait()`"]
pub struct NextRow<'a, L>(Option<&'a mut Bill<L>>);

impl<'a, L: Layout> NextRow<'a, L> {
    /// Reads the row, and blocks this thread until then. [`Bill`] has an example.
    ///
    /// # Errors
    /// If the connection fails, or if the bill is not the one that the platform announced.
    pub fn wait(self) -> Result<Option<L::Row<'a>>> {
        block_on(self)
    }
}

impl<'a, L: Layout> Future for NextRow<'a, L> {
    type Output = Result<Option<L::Row<'a>>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // Polled after it was ready, which an executor never does.
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

/// An iterator over the rows of a bill. It ends after an error. If it ends without an error, everything
/// was verified. [`Bill`] has an example.
#[derive(Debug)]
pub struct Rows<L> {
    bill: Bill<L>,
    failed: bool,
}

impl<L: Layout> Rows<L> {
    /// The summary. `None` until the rows are at their end. [`Bill`] has an example.
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
