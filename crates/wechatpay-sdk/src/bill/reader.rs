//! Reads a bill from a saved file, or from any other reader.

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

/// The size of a piece, in bytes.
const PIECE: u64 = 128 << 10;

/// Reads a bill from any reader, such as a file: CSV as the platform writes it, compressed with gzip or
/// not.
///
/// It reads row by row, in constant memory. The rows are verified once
/// [`next_row`](Self::next_row) returns `None`: only then the summary was compared with them, and the
/// [hash](Self::hash), if you gave one. An incomplete bill ends with an error.
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
    /// Whether the iterator has returned an error.
    failed: bool,
}

impl<R: Read> BillReader<R, Trade> {
    /// A trade bill (交易账单).
    pub fn trade(reader: R) -> Self {
        Self::new(reader)
    }
}

impl<R: Read> BillReader<R, Fund> {
    /// A fund bill (资金账单): see [`FundRow`](super::FundRow).
    pub fn fund(reader: R) -> Self {
        Self::new(reader)
    }
}

impl<R: Read> BillReader<R, ProfitSharing> {
    /// A profit sharing bill (分账账单): see [`ProfitSharingRow`](super::ProfitSharingRow).
    pub fn profit_sharing(reader: R) -> Self {
        Self::new(reader)
    }
}

impl<R: Read> BillReader<R, Any> {
    /// A bill of any kind. The known members of its summary are compared with the rows.
    ///
    /// ```
    /// use wechatpay_sdk::bill::BillReader;
    ///
    /// let bill = "交易时间,门店编号\n`2026-11-20 09:30:00,`S1\n总交易单数\n`1\n";
    /// let mut bill = BillReader::any(bill.as_bytes());
    /// assert_eq!(bill.next_row()?.and_then(|row| row.get("门店编号")), Some("S1"));
    /// assert_eq!(bill.columns().collect::<Vec<_>>(), ["交易时间", "门店编号"]);
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn any(reader: R) -> Self {
        Self::new(reader)
    }
}

impl<R: Read, L: Layout> BillReader<R, L> {
    fn new(reader: R) -> Self {
        Self { reader, parser: Parser::new(L::KEY), layout: PhantomData, failed: false }
    }

    /// Sets the hash that the platform announced, `hash_type` and `hash_value`. The bill is compared with
    /// it. It is the hash of the bytes before compression.
    ///
    /// # Errors
    /// [`ErrorKind::File`] if the type is not `SHA1`, `SHA256`, `SM3` or `MD5`.
    ///
    /// ```
    /// use wechatpay_sdk::bill::BillReader;
    ///
    /// let bill = "记账时间\n`2026-11-20 13:54:01\n资金流水总笔数\n`1\n";
    /// // `hash_value` of the answer that named the bill; here, the hash of another file.
    /// let hash = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
    /// let mut bill = BillReader::fund(bill.as_bytes()).hash("SHA1", hash)?;
    /// assert!(bill.next_row()?.is_some());
    /// assert!(bill.next_row().is_err()); // at the end, the hash is wrong
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn hash(mut self, hash_type: &str, hash_value: &str) -> Result<Self> {
        self.parser.expect(expected(hash_type, hash_value)?);
        Ok(self)
    }

    /// Reads the next row. `None` after the last row, once everything is verified.
    ///
    /// # Errors
    /// [`ErrorKind::File`] if the bill is incomplete, contradicts itself, or cannot be read. All further
    /// calls return an error, too.
    pub fn next_row(&mut self) -> Result<Option<L::Row<'_>>> {
        Ok(self.advance()?.then(|| L::view(self.parser.row())))
    }

    /// The summary. `None` until [`next_row`](Self::next_row) has returned `None`.
    pub fn summary(&self) -> Option<&Summary> {
        self.parser.summary()
    }

    /// The names of the columns. There are none until a row was read.
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
                let text = "could not read the rest of the bill";
                return Err(Error::new(ErrorKind::File, Delivery::NotSent, text).with_source(error));
            }
        }
    }
}

/// Iterates over copied rows. It ends after an error. If it ends without an error, everything was
/// verified.
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

/// The announced hash.
pub(crate) fn expected(hash_type: &str, hash_value: &str) -> Result<Expected> {
    let hasher = Hasher::named(hash_type).ok_or_else(|| {
        Error::new(
            ErrorKind::File,
            Delivery::NotSent,
            format!(
                "the hash type `{}` is unknown; `SHA1`, `SHA256`, `SM3` and `MD5` are supported",
                hash_type.escape_debug()
            ),
        )
    })?;
    Ok(Expected::new(hasher, hash_value))
}
