//! A row of a bill, whatever its columns.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::amount::fen;
use super::columns::{Column, Columns};
use super::layout::{Any, Layout};
use super::time::BillTime;
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
    for at in memchr::memchr_iter(b'`', bytes) {
        if at > 0 && bytes.get(at - 1) == Some(&b',') {
            // A line is shorter than 4 GiB by far.
            starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
        }
    }
    let count = starts.len();
    starts.push(u32::try_from(bytes.len() + 2).unwrap_or(u32::MAX));
    count
}

/// A row of a bill. It borrows from the reader; [`to_owned`](Self::to_owned)
/// keeps it.
///
/// `Debug` prints no field: there are names and accounts in them.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    pub(super) columns: &'a Arc<Columns>,
    pub(super) fields: Fields<'a>,
}

impl<'a> Row<'a> {
    /// The field of the column of this name, as the platform wrote it, without
    /// its backtick; `None` if the bill has no such column.
    pub fn get(&self, column: &str) -> Option<&'a str> {
        self.fields.get(self.columns.place_of(column)?)
    }

    /// The same as an amount of yuan; `None` too if it is none of whole fen.
    pub fn amount(&self, column: &str) -> Option<Fen> {
        self.get(column).and_then(fen)
    }

    /// All fields in their order: the column's name, and the text.
    pub fn fields(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.columns.names().zip(self.fields.iter())
    }

    #[inline]
    pub(super) fn text(&self, column: Column) -> Option<&'a str> {
        self.fields.get(self.columns.place(column)?)
    }

    /// Of a typed row, whose amounts were checked to be whole.
    #[inline]
    pub(super) fn fen(&self, column: Column) -> Option<Fen> {
        self.text(column).and_then(fen)
    }

    #[inline]
    pub(super) fn time(&self, column: Column) -> Option<BillTime<'a>> {
        self.text(column).and_then(BillTime::of)
    }

    /// A copy that does not borrow.
    #[expect(clippy::wrong_self_convention, reason = "as `ToOwned`, which cannot name this type")]
    pub fn to_owned(&self) -> OwnedRow {
        OwnedRow::of(*self)
    }
}

impl fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row").field("columns", &self.columns.count()).finish_non_exhaustive()
    }
}

/// A row that is kept.
pub struct OwnedRow<L = Any> {
    columns: Arc<Columns>,
    line: Box<str>,
    starts: Box<[u32]>,
    layout: PhantomData<fn() -> L>,
}

impl<L: Layout> OwnedRow<L> {
    pub(super) fn of(row: Row<'_>) -> Self {
        Self {
            columns: Arc::clone(row.columns),
            line: row.fields.line.into(),
            starts: row.fields.starts.into(),
            layout: PhantomData,
        }
    }

    /// The row.
    pub fn row(&self) -> L::Row<'_> {
        let fields = Fields { line: &self.line, starts: &self.starts };
        L::view(Row { columns: &self.columns, fields })
    }
}

impl<L> Clone for OwnedRow<L> {
    fn clone(&self) -> Self {
        let Self { columns, line, starts, layout } = self;
        Self {
            columns: Arc::clone(columns),
            line: line.clone(),
            starts: starts.clone(),
            layout: *layout,
        }
    }
}

impl<L> fmt::Debug for OwnedRow<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnedRow").field("columns", &self.columns.count()).finish_non_exhaustive()
    }
}
