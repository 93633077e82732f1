//! A row of a bill with any columns, and the kinds of bills, which have different rows.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::amount::{whole, whole_fen};
use super::columns::{Column, Columns};
use super::time::BillTime;
use crate::error::Result;
use crate::message::Fen;

/// The fields of a line.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    pub(super) line: &'a str,
    /// The start of each field, after its backtick; at the end, the start of a further field.
    pub(super) starts: &'a [u32],
}

impl<'a> Fields<'a> {
    #[inline]
    pub(super) fn get(&self, place: usize) -> Option<&'a str> {
        let start = *self.starts.get(place)? as usize;
        // A comma and a backtick are between.
        let end = (*self.starts.get(place + 1)? as usize).checked_sub(2)?;
        self.line.get(start..end)
    }

    pub(super) fn iter(self) -> impl Iterator<Item = &'a str> {
        (0..self.starts.len().saturating_sub(1)).map_while(move |place| self.get(place))
    }
}

/// Finds the fields of a line, and returns their number. Each field begins with a backtick, and all except the last end
/// with a comma.
#[inline]
pub(super) fn split(line: &str, starts: &mut Vec<u32>) -> usize {
    starts.clear();
    starts.push(1);
    let bytes = line.as_bytes();
    // Fields are short, so scanning eight bytes at once is faster than a search for each field
    // (`docs/performance.md`).
    let (words, rest) = bytes.as_chunks::<8>();
    let (mut at, mut comma_before) = (1, 0);
    for word in words {
        let word = u64::from_le_bytes(*word);
        let commas = equal(word, b',');
        let mut begins = equal(word, b'`') & (commas << 8 | comma_before);
        comma_before = commas >> 56;
        while begins != 0 {
            // Lines are much shorter than 4 GiB.
            starts.push(at + begins.trailing_zeros() / 8);
            begins &= begins - 1;
        }
        at += 8;
    }
    let mut comma_before = comma_before != 0;
    for byte in rest {
        if *byte == b'`' && comma_before {
            starts.push(at);
        }
        comma_before = *byte == b',';
        at += 1;
    }
    let count = starts.len();
    starts.push(u32::try_from(bytes.len() + 2).unwrap_or(u32::MAX));
    count
}

/// Sets the highest bit of each byte of a word that equals `byte`, and clears all other bits.
#[inline]
fn equal(word: u64, byte: u8) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    // Zero where they are equal.
    let other = word ^ u64::from_ne_bytes([byte; 8]);
    !((other & LOW).wrapping_add(LOW) | other | LOW)
}

/// A row of a bill, read by the names of its columns. It borrows from the reader;
/// [`to_owned`](Self::to_owned) copies it.
///
/// `Debug` does not print the fields, because they contain names and accounts.
///
/// ```
/// use wechatpay_sdk::bill::{BillReader, Row};
///
/// fn print(row: &Row<'_>) {
///     for (column, text) in row.fields() {
///         println!("{column}: {text}");
///     }
/// }
///
/// let bill = "记账时间,门店编号,收支金额(元)\n`2026-11-20 13:54:01,`S1,`0.01\n资金流水总笔数\n`1\n";
/// let mut bill = BillReader::any(bill.as_bytes());
/// let row = bill.next_row()?.ok_or("a row")?;
/// print(&row);
/// let kept = row.to_owned(); // does not borrow from `bill`
/// assert_eq!(kept.row().get("门店编号"), Some("S1"));
/// // A column that this library does not know.
/// assert_eq!(row.get("门店编号"), Some("S1"));
/// assert_eq!(row.amount("收支金额(元)")?, Some(1.into()));
/// # Ok::<(), wechatpay_sdk::BoxError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Row<'a> {
    pub(super) columns: &'a Arc<Columns>,
    pub(super) fields: Fields<'a>,
    /// The amounts of the amount columns, in their order; [`ABSENT`] if a field is empty.
    pub(super) amounts: &'a [i64],
}

/// Stands for an amount if the field is empty. No amount is so small.
pub(super) const ABSENT: i64 = i64::MIN;

impl<'a> Row<'a> {
    /// The text of a column, as the platform wrote it, without its backtick. `None` if the bill has no
    /// such column.
    pub fn get(&self, column: &str) -> Option<&'a str> {
        self.fields.get(self.columns.place_of(column)?)
    }

    /// The amount of a column that is in yuan. `None` if the bill has no such column, or if the field is
    /// empty.
    ///
    /// # Errors
    /// [`ErrorKind::File`](crate::ErrorKind::File) if the field is not an amount, or not a whole number
    /// of fen (as a fee can be). [`get`](Self::get) returns its text.
    pub fn amount(&self, column: &str) -> Result<Option<Fen>> {
        self.get(column).map_or(Ok(None), |text| whole(column, text))
    }

    /// All fields in their order: name of the column, and text.
    pub fn fields(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.columns.names().zip(self.fields.iter())
    }

    #[inline]
    pub(super) fn text(&self, column: Column) -> Option<&'a str> {
        self.fields.get(self.columns.place(column)?)
    }

    /// The amount of a typed row. Its amounts are parsed already.
    #[inline]
    pub(super) fn fen(&self, column: Column) -> Result<Option<Fen>> {
        let place = self.columns.amount_place(column);
        match place.and_then(|place| self.amounts.get(place)) {
            None | Some(&ABSENT) => Ok(None),
            Some(units) => match whole_fen(*units) {
                Some(fen) => Ok(Some(fen)),
                None => self.parts_of_a_fen(column),
            },
        }
    }

    #[cold]
    fn parts_of_a_fen(&self, column: Column) -> Result<Option<Fen>> {
        let name = self.columns.place(column).map_or("", |place| self.columns.name(place));
        whole(name, self.text(column).unwrap_or_default())
    }

    #[inline]
    pub(super) fn time(&self, column: Column) -> Option<BillTime<'a>> {
        self.text(column).and_then(BillTime::of)
    }

    /// Copies the row, so that it does not borrow from the reader: see [`OwnedRow`].
    pub fn to_owned(&self) -> OwnedRow {
        OwnedRow::of(*self)
    }
}

impl fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row").field("columns", &self.columns.count()).finish_non_exhaustive()
    }
}

/// A kind of bill: [`Trade`](super::Trade), [`Fund`](super::Fund), [`ProfitSharing`](super::ProfitSharing), or
/// [`Any`].
///
/// ```
/// use std::io::Read;
/// use wechatpay_sdk::bill::{BillReader, Layout};
///
/// /// Counts the rows of a bill of any kind, and checks that the bill is whole.
/// fn count<R: Read, L: Layout>(bill: BillReader<R, L>) -> wechatpay_sdk::Result<usize> {
///     let mut count = 0;
///     for row in bill {
///         row?;
///         count += 1;
///     }
///     Ok(count)
/// }
///
/// let bill = "记账时间\n`2026-11-20 13:54:01\n资金流水总笔数\n`1\n";
/// assert_eq!(count(BillReader::fund(bill.as_bytes()))?, 1);
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
pub trait Layout: Sealed + Send + Sync + 'static {
    /// The type of the rows.
    type Row<'a>;

    #[doc(hidden)]
    fn view(row: Row<'_>) -> Self::Row<'_>;
}

/// Distinguishes the kinds.
pub trait Sealed {
    /// The column that only bills of this kind have.
    const KEY: Option<&'static str>;
}

/// Bills of any kind. Their fields are read by the names of their columns.
///
/// ```
/// use wechatpay_sdk::bill::{Any, BillReader};
///
/// let bill = "交易时间,门店编号\n`2026-11-20 09:30:00,`S1\n总交易单数\n`1\n";
/// let mut bill: BillReader<_, Any> = BillReader::any(bill.as_bytes());
/// assert_eq!(bill.next_row()?.and_then(|row| row.get("门店编号")), Some("S1"));
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Any {}

impl Sealed for Any {
    const KEY: Option<&'static str> = None;
}

impl Layout for Any {
    type Row<'a> = Row<'a>;

    fn view(row: Row<'_>) -> Row<'_> {
        row
    }
}

/// A copied row, which does not borrow from its reader. [`BillReader`](super::BillReader) iterates over such rows.
///
/// ```
/// use wechatpay_sdk::bill::{BillReader, Fund, OwnedRow};
///
/// let bill = "记账时间,业务类型\n`2026-11-20 13:54:01,`退款\n资金流水总笔数\n`1\n";
/// let rows: Vec<OwnedRow<Fund>> = BillReader::fund(bill.as_bytes()).collect::<Result<_, _>>()?;
/// assert_eq!(rows[0].row().business_type(), Some("退款"));
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
pub struct OwnedRow<L = Any> {
    columns: Arc<Columns>,
    line: Box<str>,
    starts: Box<[u32]>,
    amounts: Box<[i64]>,
    layout: PhantomData<fn() -> L>,
}

impl<L: Layout> OwnedRow<L> {
    pub(crate) fn of(row: Row<'_>) -> Self {
        Self {
            columns: Arc::clone(row.columns),
            line: row.fields.line.into(),
            starts: row.fields.starts.into(),
            amounts: row.amounts.into(),
            layout: PhantomData,
        }
    }

    /// Returns the typed row.
    pub fn row(&self) -> L::Row<'_> {
        let fields = Fields { line: &self.line, starts: &self.starts };
        L::view(Row { columns: &self.columns, fields, amounts: &self.amounts })
    }
}

impl<L> Clone for OwnedRow<L> {
    fn clone(&self) -> Self {
        let Self { columns, line, starts, amounts, layout } = self;
        Self {
            columns: Arc::clone(columns),
            line: line.clone(),
            starts: starts.clone(),
            amounts: amounts.clone(),
            layout: *layout,
        }
    }
}

impl<L> fmt::Debug for OwnedRow<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnedRow").field("columns", &self.columns.count()).finish_non_exhaustive()
    }
}
