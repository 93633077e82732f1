//! A bill out of a file that was saved before, or out of anything else that can
//! be read.

use std::io::Read;
use std::marker::PhantomData;

use super::fund::Fund;
use super::intake::Expected;
use super::parser::{Parser, Step};
use super::profit_sharing::ProfitSharing;
use super::row::{Any, Layout, OwnedRow};
use super::totals::Summary;
use super::trade::Trade;
use crate::crypto::hasher::Hasher;
use crate::error::{Delivery, Error, ErrorKind, Result};

/// How much is read at once, in bytes.
const PIECE: u64 = 128 << 10;

/// Reads a bill from anything that can be read: CSV as the platform writes it,
/// compressed with gzip or not.
///
/// Rows come one by one, in constant memory. They are proven when
/// [`next_row`](Self::next_row) gives `None`, and not before: only then the
/// summary was compared with them, and the hash, if one was
/// [given](Self::hash). A bill that is not whole ends with an error.
///
/// ```
/// use wechatpay_sdk::bill::BillReader;
///
/// let bill = "交易时间,微信订单号,应结订单金额,退款金额\r\n\
///             `2026-11-20 09:30:00,`4200001,`12.30,`0.00\r\n\
///             `2026-11-20 10:30:00,`4200001,`0.00,`2.30\r\n\
///             总交易单数,应结订单总金额,退款总金额\r\n`2,`12.30,`2.30\r\n";
/// let mut bill = BillReader::trade(bill.as_bytes());
/// let mut left = 0;
/// while let Some(row) = bill.next_row()? {
///     left += row.settlement_amount()?.unwrap_or_default().get();
///     left -= row.refund_amount()?.unwrap_or_default().get();
/// }
/// assert_eq!(left, 1000);
/// assert_eq!(bill.summary().and_then(|summary| summary.get("总交易单数")), Some("2"));
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
pub struct BillReader<R, L = Any> {
    reader: R,
    parser: Parser,
    layout: PhantomData<fn() -> L>,
    /// Whether the iterator gave an error.
    failed: bool,
}

impl<R: Read> BillReader<R, Trade> {
    /// A trade bill (交易账单).
    pub fn trade(reader: R) -> Self {
        Self::new(reader)
    }
}

impl<R: Read> BillReader<R, Fund> {
    /// A fund bill (资金账单).
    pub fn fund(reader: R) -> Self {
        Self::new(reader)
    }
}

impl<R: Read> BillReader<R, ProfitSharing> {
    /// A profit sharing bill (分账账单).
    pub fn profit_sharing(reader: R) -> Self {
        Self::new(reader)
    }
}

impl<R: Read> BillReader<R, Any> {
    /// A bill of any kind. Of its summary, what is known is compared with the rows.
    pub fn any(reader: R) -> Self {
        Self::new(reader)
    }
}

impl<R: Read, L: Layout> BillReader<R, L> {
    fn new(reader: R) -> Self {
        Self { reader, parser: Parser::new(L::KEY), layout: PhantomData, failed: false }
    }

    /// Has the bill compared with its hash, as the platform told it: `hash_type`
    /// and `hash_value`. It is that of the bytes before compression.
    ///
    /// # Errors
    /// If the type is none of `SHA1`, `SHA256`, `SM3` and `MD5`.
    pub fn hash(mut self, hash_type: &str, hash_value: &str) -> Result<Self> {
        self.parser.expect(expected(hash_type, hash_value)?);
        Ok(self)
    }

    /// The next row; `None` after the last one, when all was checked.
    ///
    /// # Errors
    /// [`ErrorKind::File`] if the bill is not whole or contradicts itself, or if
    /// it cannot be read; from then on always.
    pub fn next_row(&mut self) -> Result<Option<L::Row<'_>>> {
        Ok(self.advance()?.then(|| L::view(self.parser.row())))
    }

    /// The summary, once [`next_row`](Self::next_row) gave `None`.
    pub fn summary(&self) -> Option<&Summary> {
        self.parser.summary()
    }

    /// The names of the columns, once a row was read.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.parser.columns().names()
    }

    fn advance(&mut self) -> Result<bool> {
        loop {
            let step = self.parser.step().map_err(|fault| fault.into_error(Delivery::NotSent))?;
            match step {
                Step::Row => return Ok(true),
                Step::End => return Ok(false),
                Step::More => {}
            }
            let mut piece = (&mut self.reader).take(PIECE);
            if let Err(error) = self.parser.fill(|to| piece.read_to_end(to).map(|_| ())) {
                self.parser.give_up();
                let text = "the bill cannot be read on";
                return Err(Error::new(ErrorKind::File, Delivery::NotSent, text).with_source(error));
            }
        }
    }
}

/// Rows that are kept. It ends after an error; an end without an error before means
/// that all was checked.
impl<R: Read, L: Layout> Iterator for BillReader<R, L> {
    type Item = Result<OwnedRow<L>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        match self.advance() {
            Ok(true) => Some(Ok(OwnedRow::of(self.parser.row()))),
            Ok(false) => None,
            Err(error) => {
                self.failed = true;
                Some(Err(error))
            }
        }
    }
}

impl<R, L> std::fmt::Debug for BillReader<R, L> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BillReader").finish_non_exhaustive()
    }
}

/// The hash that the platform told.
pub(crate) fn expected(hash_type: &str, hash_value: &str) -> Result<Expected> {
    let hasher = Hasher::named(hash_type).ok_or_else(|| {
        Error::new(
            ErrorKind::File,
            Delivery::NotSent,
            format!("the hash type `{}` is not known", hash_type.escape_debug()),
        )
    })?;
    Ok(Expected::new(hasher, hash_value))
}
