//! A row of a bill, whatever its columns; and the kinds of bills, each of which has rows of its own.

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
    /// Where each field begins, behind its backtick; at the end, where one more
    /// would.
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

/// Finds the fields of a line: each begins with a backtick, and all but the last
/// end with a comma. Gives how many there are.
#[inline]
pub(super) fn split(line: &str, starts: &mut Vec<u32>) -> usize {
    starts.clear();
    starts.push(1);
    let bytes = line.as_bytes();
    // Fields are short: eight bytes at once are faster than a search for each, of
    // whatever width (`docs/performance.md`).
    let (words, rest) = bytes.as_chunks::<8>();
    let (mut at, mut comma_before) = (1, 0);
    for word in words {
        let word = u64::from_le_bytes(*word);
        let commas = equal(word, b',');
        let mut begins = equal(word, b'`') & (commas << 8 | comma_before);
        comma_before = commas >> 56;
        while begins != 0 {
            // A line is shorter than 4 GiB by far.
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

/// The bytes of a word that are `byte`: their highest bits, and no other.
#[inline]
fn equal(word: u64, byte: u8) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    // Zero where they are equal.
    let other = word ^ u64::from_ne_bytes([byte; 8]);
    !((other & LOW).wrapping_add(LOW) | other | LOW)
}

/// A row of a bill. It borrows from the reader; [`to_owned`](Self::to_owned)
/// keeps it.
///
/// `Debug` prints no field: there are names and accounts in them.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    pub(super) columns: &'a Arc<Columns>,
    pub(super) fields: Fields<'a>,
    /// Of the amount columns, in their order; [`ABSENT`] where there is none.
    pub(super) amounts: &'a [i64],
}

/// In the place of an amount where the field is empty. No amount is so small.
pub(super) const ABSENT: i64 = i64::MIN;

impl<'a> Row<'a> {
    /// The field of the column of this name, as the platform wrote it, without
    /// its backtick; `None` if the bill has no such column.
    pub fn get(&self, column: &str) -> Option<&'a str> {
        self.fields.get(self.columns.place_of(column)?)
    }

    /// The same as an amount of yuan; `None` if the bill has no such column, or if the
    /// field is empty.
    ///
    /// # Errors
    /// [`ErrorKind::File`](crate::ErrorKind::File) if the field is not an amount, or not
    /// a whole number of fen, as a fee may be. [`get`](Self::get) returns its text.
    pub fn amount(&self, column: &str) -> Result<Option<Fen>> {
        self.get(column).map_or(Ok(None), |text| whole(column, text))
    }

    /// All fields in their order: the column's name, and the text.
    pub fn fields(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.columns.names().zip(self.fields.iter())
    }

    #[inline]
    pub(super) fn text(&self, column: Column) -> Option<&'a str> {
        self.fields.get(self.columns.place(column)?)
    }

    /// Of a typed row, whose amounts were read.
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

    /// A copy that does not borrow.
    pub fn to_owned(&self) -> OwnedRow {
        OwnedRow::of(*self)
    }
}

impl fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row").field("columns", &self.columns.count()).finish_non_exhaustive()
    }
}

/// A kind of bill: [`Trade`](super::Trade), [`Fund`](super::Fund),
/// [`ProfitSharing`](super::ProfitSharing), or [`Any`].
pub trait Layout: Sealed + Send + Sync + 'static {
    /// Its rows.
    type Row<'a>;

    #[doc(hidden)]
    fn view(row: Row<'_>) -> Self::Row<'_>;
}

/// What the kinds are told apart by.
pub trait Sealed {
    /// The column that every bill of the kind has, and no other one.
    const KEY: Option<&'static str>;
}

/// Bills of any kind, whose fields are read by the names of their columns.
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

/// A row that is kept.
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

    /// The row.
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
