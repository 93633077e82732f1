//! Sorts one side on disk, in limited memory: sorted runs in a temporary file, then merged.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io;
use std::path::PathBuf;

use super::super::fund::Fund;
use super::super::row::OwnedRow;
use super::super::trade::Trade;
use super::encoding;
use super::entry::Entry;
use super::run::{Arena, Record, Run};
use crate::error::{Delivery, Error, ErrorKind, Result};

/// The size of the data that is sorted in memory at once, in bytes.
const MEMORY: usize = 16 << 20;

/// The pieces in which runs are read, in bytes: all together no more than [`MEMORY`], but 4 KiB each.
const PIECES: std::ops::RangeInclusive<usize> = 4 << 10..=128 << 10;

/// Sorts entries by [`Entry::order`]: up to 16 MiB in memory, more in a temporary file, which has no name and
/// disappears with the sorter.
///
/// After an error of a method, the sorter cannot be used any more: [`sorted`](Self::sorted) then also fails. An
/// incomplete bill is therefore never compared.
///
/// ```
/// use wechatpay_sdk::Fen;
/// use wechatpay_sdk::bill::BillReader;
/// use wechatpay_sdk::bill::reconcile::{Entry, Sorted, Sorter};
///
/// // Your side. Its temporary file is in a directory with enough space.
/// let mut ours = Sorter::in_directory(std::env::temp_dir());
/// let orders = [("order-2", 500), ("order-1", 1230)];
/// ours.add_all(orders.map(|(number, total)| Ok(Entry::payment(number).amount(Fen::new(total)))))?;
/// let sorted: Sorted = ours.sorted()?;
/// let numbers = sorted.map(|entry| Ok(entry?.number)).collect::<Result<Vec<_>, _>>();
/// assert_eq!(numbers?, ["order-1", "order-2"]);
///
/// // A fund bill.
/// let bill = "记账时间,微信支付业务单号,资金流水单号,业务类型,收支类型,收支金额(元)\n\
///             `2026-11-20 13:54:01,`5030001,`42000001,`退款,`支出,`0.01\n资金流水总笔数\n`1\n";
/// let mut theirs = Sorter::new();
/// theirs.fund_bill(BillReader::fund(bill.as_bytes()))?;
/// assert_eq!(theirs.sorted()?.count(), 1);
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
#[derive(Debug)]
pub struct Sorter {
    arena: Arena,
    memory: usize,
    pub(super) directory: Option<PathBuf>,
    pub(super) file: Option<File>,
    pub(super) written: u64,
    pub(super) runs: Vec<Run>,
    count: u64,
    /// The merchant of the trade bills.
    mchid: Option<String>,
    has_failed: bool,
}

impl Default for Sorter {
    fn default() -> Self {
        Self {
            arena: Arena::default(),
            memory: MEMORY,
            directory: None,
            file: None,
            written: 0,
            runs: Vec::new(),
            count: 0,
            mchid: None,
            has_failed: false,
        }
    }
}

impl Sorter {
    /// A sorter with its temporary file in the system's directory for temporary files.
    pub fn new() -> Self {
        Self::default()
    }

    /// A sorter with its temporary file in this directory. A million rows need about 150 MB.
    pub fn in_directory(directory: impl Into<PathBuf>) -> Self {
        Self { directory: Some(directory.into()), ..Self::default() }
    }

    #[cfg(test)]
    pub(super) fn with_memory(memory: usize) -> Self {
        Self { memory, ..Self::default() }
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// [`ErrorKind::File`] if the disk fails, or if the entry is longer than 64 KiB or has a byte 0.
    pub fn add(&mut self, entry: &Entry) -> Result<()> {
        let added = self.try_add(entry);
        self.has_failed |= added.is_err();
        added
    }

    /// Adds the rows of a trade bill: a [`BillReader`](crate::bill::BillReader), or
    /// [`Bill::into_rows`](crate::download::Bill::into_rows).
    ///
    /// # Errors
    /// [`ErrorKind::File`] if the bill is incomplete, if [`Entry::of_trade`] refuses a row, or if a row has another
    /// 商户号 than the rows before: two merchants can have the same numbers. Also the errors of [`add`](Self::add).
    pub fn trade_bill(
        &mut self,
        rows: impl IntoIterator<Item = Result<OwnedRow<Trade>>>,
    ) -> Result<()> {
        let mut mchid = self.mchid.take();
        let added = self.add_all(rows.into_iter().map(|row| {
            let row = row?;
            let row = row.row();
            one_merchant(&mut mchid, row.mchid())?;
            Entry::of_trade(&row)
        }));
        self.mchid = mchid;
        added
    }

    /// Adds the rows of a fund bill, as [`trade_bill`](Self::trade_bill) does.
    ///
    /// # Errors
    /// [`ErrorKind::File`] if the bill is incomplete or if [`Entry::of_fund`] refuses a row. Also the errors of
    /// [`add`](Self::add).
    pub fn fund_bill(
        &mut self,
        rows: impl IntoIterator<Item = Result<OwnedRow<Fund>>>,
    ) -> Result<()> {
        self.add_all(rows.into_iter().map(|row| Entry::of_fund(&row?.row())))
    }

    /// Adds entries up to the first error.
    ///
    /// # Errors
    /// The first error of the entries, or an error of [`add`](Self::add).
    pub fn add_all(&mut self, entries: impl IntoIterator<Item = Result<Entry>>) -> Result<()> {
        for entry in entries {
            let added = entry.and_then(|entry| self.try_add(&entry));
            if let Err(error) = added {
                self.has_failed = true;
                return Err(error);
            }
        }
        Ok(())
    }

    /// Returns the entries in order.
    ///
    /// # Errors
    /// [`ErrorKind::File`] if the disk fails, or if an earlier method has failed.
    pub fn sorted(mut self) -> Result<Sorted> {
        if self.has_failed {
            let text = "this sorter is incomplete, because an entry or a bill could not be added; start \
                 again with a new sorter";
            return Err(Error::new(ErrorKind::File, Delivery::NotSent, text));
        }
        self.arena.sort();
        let Some(mut file) = self.file.take() else {
            return Ok(Sorted {
                source: Source::Memory { arena: self.arena, place: 0 },
                left: self.count,
            });
        };
        if !self.arena.is_empty() {
            self.write(&mut file).map_err(disk)?;
        }
        drop(self.arena);
        let piece_size = (MEMORY / self.runs.len().max(1)).clamp(*PIECES.start(), *PIECES.end());
        let mut heap = BinaryHeap::with_capacity(self.runs.len());
        for (number, run) in self.runs.iter_mut().enumerate() {
            run.set_piece_size(piece_size);
            if let Some(record) = run.next(&mut file).map_err(disk)? {
                heap.push(Reverse((record, number)));
            }
        }
        Ok(Sorted { source: Source::Disk { file, runs: self.runs, heap }, left: self.count })
    }

    fn try_add(&mut self, entry: &Entry) -> Result<()> {
        let added = self
            .arena
            .push(|key| encoding::write_key(entry, key), |rest| encoding::write_rest(entry, rest));
        added.ok_or_else(|| {
            let text =
                "an entry cannot be sorted: it is longer than 64 KiB or contains a NUL character";
            Error::new(ErrorKind::File, Delivery::NotSent, text)
        })?;
        self.count += 1;
        if self.arena.size() >= self.memory {
            self.arena.sort();
            let mut file = match self.file.take() {
                Some(file) => file,
                None => self.create().map_err(disk)?,
            };
            let written = self.write(&mut file);
            self.file = Some(file);
            written.map_err(disk)?;
        }
        Ok(())
    }

    fn create(&self) -> io::Result<File> {
        match &self.directory {
            Some(directory) => tempfile::tempfile_in(directory),
            None => tempfile::tempfile(),
        }
    }

    fn write(&mut self, file: &mut File) -> io::Result<()> {
        let end = self.written + self.arena.write(file)?;
        self.runs.push(Run::new(self.written, end));
        self.written = end;
        Ok(())
    }
}

/// The entries of a [`Sorter`] in order. The iterator ends after an error.
#[derive(Debug)]
pub struct Sorted {
    source: Source,
    /// The number of remaining entries.
    left: u64,
}

#[derive(Debug)]
enum Source {
    Memory {
        arena: Arena,
        place: usize,
    },
    Disk {
        file: File,
        runs: Vec<Run>,
        heap: BinaryHeap<Reverse<(Record, usize)>>,
    },
    /// After an error.
    Failed,
}

impl Sorted {
    fn record(&mut self) -> io::Result<Option<Record>> {
        match &mut self.source {
            Source::Memory { arena, place } => {
                let record = arena.get(*place);
                *place += 1;
                Ok(record)
            }
            Source::Disk { file, runs, heap } => {
                let Some(mut least) = heap.peek_mut() else { return Ok(None) };
                let Reverse((record, number)) = &mut *least;
                let next = match runs.get_mut(*number) {
                    Some(run) => run.next(file)?,
                    None => None,
                };
                Ok(Some(match next {
                    Some(next) => std::mem::replace(record, next),
                    None => std::collections::binary_heap::PeekMut::pop(least).0.0,
                }))
            }
            Source::Failed => Ok(None),
        }
    }

    fn advance(&mut self) -> Result<Option<Entry>> {
        let Some(record) = self.record().map_err(disk)? else {
            return if self.left == 0 { Ok(None) } else { Err(changed()) };
        };
        self.left = self.left.checked_sub(1).ok_or_else(changed)?;
        encoding::read(&record.key, &record.rest).map(Some).ok_or_else(changed)
    }
}

impl Iterator for Sorted {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Self::Item> {
        if matches!(self.source, Source::Failed) {
            return None;
        }
        let next = self.advance();
        if next.is_err() {
            self.source = Source::Failed;
        }
        next.transpose()
    }
}

/// Checks that all rows with a 商户号 belong to one merchant.
fn one_merchant(known: &mut Option<String>, mchid: Option<&str>) -> Result<()> {
    let Some(mchid) = mchid.filter(|mchid| !mchid.is_empty() && *mchid != "0") else {
        return Ok(());
    };
    if let Some(known) = known.as_deref().filter(|known| *known != mchid) {
        let text = format!(
            "the bills belong to two merchants, `{known}` and `{mchid}`, whose orders can have the \
             same numbers; reconcile each merchant separately"
        );
        return Err(Error::new(ErrorKind::File, Delivery::NotSent, text));
    }
    if known.is_none() {
        *known = Some(mchid.to_owned());
    }
    Ok(())
}

fn disk(error: io::Error) -> Error {
    let text = "could not use the temporary file for sorting; check that its disk is not full";
    Error::new(ErrorKind::File, Delivery::NotSent, text).with_source(error)
}

fn changed() -> Error {
    let text = "another process changed the temporary file for sorting";
    Error::new(ErrorKind::File, Delivery::NotSent, text)
}
