//! Sorted records: some in memory, and runs of them in a temporary file.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};

/// Records one after another: the length of the key, the length of the rest, key, rest.
#[derive(Debug, Default)]
pub(super) struct Arena {
    bytes: Vec<u8>,
    /// The start of each record.
    starts: Vec<usize>,
}

/// A record of an [`Arena`] or of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Record {
    pub(super) key: Vec<u8>,
    pub(super) rest: Vec<u8>,
}

/// The two lengths.
const HEAD: usize = 8;

/// The maximum length of an entry, in bytes: its texts are numbers and states.
pub(super) const LONGEST: usize = 64 << 10;

impl Arena {
    /// Adds a record, or nothing if one of the functions returns `None`.
    pub(super) fn push(
        &mut self,
        key: impl FnOnce(&mut Vec<u8>) -> Option<()>,
        rest: impl FnOnce(&mut Vec<u8>) -> Option<()>,
    ) -> Option<()> {
        let start = self.bytes.len();
        let added = self.append(start, key, rest);
        match added {
            Some(()) => self.starts.push(start),
            None => self.bytes.truncate(start),
        }
        added
    }

    fn append(
        &mut self,
        start: usize,
        key: impl FnOnce(&mut Vec<u8>) -> Option<()>,
        rest: impl FnOnce(&mut Vec<u8>) -> Option<()>,
    ) -> Option<()> {
        self.bytes.extend_from_slice(&[0; HEAD]);
        key(&mut self.bytes)?;
        let between = self.bytes.len();
        rest(&mut self.bytes)?;
        let end = self.bytes.len();
        if end - start > LONGEST {
            return None;
        }
        let key_length = u32::try_from(between - start - HEAD).ok()?.to_le_bytes();
        let rest_length = u32::try_from(end - between).ok()?.to_le_bytes();
        let head = self.bytes.get_mut(start..start + HEAD)?;
        head.copy_from_slice([key_length, rest_length].as_flattened());
        Some(())
    }

    /// The approximate memory of the records.
    pub(super) fn size(&self) -> usize {
        self.bytes.len() + self.starts.len() * size_of::<usize>()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// Sorts the records; records with equal keys keep their order.
    pub(super) fn sort(&mut self) {
        let Self { bytes, starts } = self;
        starts.sort_by(|one, other| key_at(bytes, *one).cmp(key_at(bytes, *other)));
    }

    /// Writes the records in order and removes them from memory. Returns the number of written bytes.
    pub(super) fn write(&mut self, to: &mut File) -> io::Result<u64> {
        let mut to = io::BufWriter::with_capacity(256 << 10, to);
        let mut written = 0;
        for start in &self.starts {
            let record = record_at(&self.bytes, *start).ok_or_else(damaged)?;
            to.write_all(record)?;
            written += record.len() as u64;
        }
        to.flush()?;
        self.bytes.clear();
        self.starts.clear();
        Ok(written)
    }

    /// The record at this place in the order.
    pub(super) fn get(&self, place: usize) -> Option<Record> {
        let record = record_at(&self.bytes, *self.starts.get(place)?)?;
        let (key, rest) = split(record)?;
        Some(Record { key: key.to_vec(), rest: rest.to_vec() })
    }
}

fn lengths(head: &[u8]) -> Option<(usize, usize)> {
    let (key, rest) = head.split_first_chunk::<4>()?;
    let rest = rest.first_chunk::<4>()?;
    let lengths = [*key, *rest].map(|length| usize::try_from(u32::from_le_bytes(length)).ok());
    match lengths {
        [Some(key), Some(rest)] if key.checked_add(rest)? <= LONGEST => Some((key, rest)),
        _ => None,
    }
}

fn record_at(bytes: &[u8], start: usize) -> Option<&[u8]> {
    let (key, rest) = lengths(bytes.get(start..)?)?;
    bytes.get(start..start + HEAD + key + rest)
}

fn split(record: &[u8]) -> Option<(&[u8], &[u8])> {
    let (key, _) = lengths(record)?;
    record.get(HEAD..)?.split_at_checked(key)
}

fn key_at(bytes: &[u8], start: usize) -> &[u8] {
    record_at(bytes, start).and_then(split).map_or(&[], |(key, _)| key)
}

fn damaged() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "another process changed the temporary file")
}

/// A sorted part of the temporary file, read piece by piece.
#[derive(Debug)]
pub(super) struct Run {
    /// The position of the first unread byte.
    at: u64,
    end: u64,
    piece: Vec<u8>,
    /// The number of used bytes of the piece.
    used: usize,
    piece_size: usize,
}

impl Run {
    pub(super) fn new(at: u64, end: u64) -> Self {
        Self { at, end, piece: Vec::new(), used: 0, piece_size: 0 }
    }

    pub(super) fn set_piece_size(&mut self, size: usize) {
        self.piece_size = size;
    }

    /// The next record; `None` at the end of the run.
    pub(super) fn next(&mut self, file: &mut File) -> io::Result<Option<Record>> {
        if self.at == self.end && self.used == self.piece.len() {
            return Ok(None);
        }
        let head = self.bytes(HEAD, file)?;
        let (key, rest) = lengths(head).ok_or_else(damaged)?;
        let body = self.bytes(key + rest, file)?;
        let (key, rest) = body.split_at_checked(key).ok_or_else(damaged)?;
        Ok(Some(Record { key: key.to_vec(), rest: rest.to_vec() }))
    }

    /// The next `count` bytes.
    fn bytes(&mut self, count: usize, file: &mut File) -> io::Result<&[u8]> {
        if self.piece.len() - self.used < count {
            self.piece.drain(..self.used);
            self.used = 0;
            let left = self.end - self.at;
            let wanted = self.piece_size.max(count - self.piece.len()) as u64;
            file.seek(SeekFrom::Start(self.at))?;
            let read = file.take(wanted.min(left)).read_to_end(&mut self.piece)? as u64;
            // The file is shorter than the written data.
            if read != wanted.min(left) {
                return Err(damaged());
            }
            self.at += read;
        }
        let begin = self.used;
        self.used += count;
        self.piece.get(begin..begin + count).ok_or_else(damaged)
    }
}
