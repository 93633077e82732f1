//! One of the two sides, read in groups of entries with the same key.

use std::cmp::Ordering;

use super::day::Day;
use super::difference::partner_day;
use super::entry::{Entry, Kind};
use crate::error::{Error, Result};
use crate::message::Fen;

/// Reads a side and checks its order, because an entry out of order would be missed.
#[derive(Debug)]
pub(super) struct Side<I> {
    entries: I,
    name: &'static str,
    next: Option<Entry>,
    has_begun: bool,
}

/// All entries of one key: a single sum, or for movements one sum per day.
pub(super) type Group = Vec<Sum>;

/// Entries of one key and day.
pub(super) struct Sum {
    /// The first entry; for movements, with the total amount.
    pub(super) entry: Entry,
    pub(super) rows: u64,
    /// The movements near midnight: the other side may have them on the next or the previous day.
    pub(super) near_midnight: Vec<Entry>,
}

/// The maximum number of kept movements near midnight in one sum, so that a side needs constant memory.
const MOST_NEAR: usize = 100;

impl Sum {
    pub(super) fn of(entry: Entry) -> Self {
        let is_near = entry.kind == Kind::Movement && partner_day(&entry).is_some();
        let near_midnight = if is_near { vec![entry.clone()] } else { Vec::new() };
        Self { entry, rows: 1, near_midnight }
    }

    pub(super) fn day(&self) -> Option<Day> {
        self.entry.day()
    }

    pub(super) fn add(&mut self, other: Self) -> Result<()> {
        self.entry.amount = match (self.entry.amount, other.entry.amount) {
            (Some(one), Some(other)) => Some(
                one.get()
                    .checked_add(other.get())
                    .map(Fen::new)
                    .ok_or_else(|| Error::configuration("the sum of the movements is too large"))?,
            ),
            _ => None,
        };
        self.rows += other.rows;
        let room = MOST_NEAR.saturating_sub(self.near_midnight.len());
        self.near_midnight.extend(other.near_midnight.into_iter().take(room));
        Ok(())
    }

    /// Splits off `rows` rows with the amount of `entry`.
    pub(super) fn split(&mut self, rows: u64, entry: Entry) -> Self {
        let amount = |entry: &Entry| entry.amount.map_or(0, Fen::get);
        let left = amount(&self.entry).saturating_sub(amount(&entry));
        self.entry.amount = Some(Fen::new(left));
        self.rows = self.rows.saturating_sub(rows);
        Self { entry, rows, near_midnight: Vec::new() }
    }
}

impl<I: Iterator<Item = Result<Entry>>> Side<I> {
    pub(super) fn new(entries: I, name: &'static str) -> Self {
        Self { entries, name, next: None, has_begun: false }
    }

    /// The next entry, without taking it.
    pub(super) fn peek(&mut self) -> Result<Option<&Entry>> {
        if !self.has_begun {
            self.has_begun = true;
            self.next = self.entries.next().transpose()?;
        }
        Ok(self.next.as_ref())
    }

    /// The entries of the next key. `repeated` receives each repeated entry.
    pub(super) fn group(&mut self, mut repeated: impl FnMut(Entry)) -> Result<Option<Group>> {
        if self.peek()?.is_none() {
            return Ok(None);
        }
        let Some(mut last) = self.advance()? else { return Ok(None) };
        let mut group = vec![Sum::of(last.clone())];
        // The sum of the last entry.
        let mut at = 0;
        while self.next.as_ref().is_some_and(|next| next.key() == last.key()) {
            let Some(entry) = self.advance()? else { break };
            let is_again =
                entry.kind != Kind::Movement || entry.id == last.id && !entry.id.is_empty();
            last = entry.clone();
            let one = Sum::of(entry);
            let of_its_day = group.iter().position(|sum| sum.day() == one.day());
            at = of_its_day.unwrap_or(if is_again { at } else { group.len() });
            match group.get_mut(at) {
                Some(sum) if is_again => {
                    sum.rows += 1;
                    repeated(one.entry);
                }
                Some(sum) => sum.add(one)?,
                None => group.push(one),
            }
        }
        Ok(Some(group))
    }

    /// Takes the next entry, and reads the one after it.
    fn advance(&mut self) -> Result<Option<Entry>> {
        let taken = self.next.take();
        self.next = self.entries.next().transpose()?;
        if let (Some(taken), Some(next)) = (&taken, &self.next)
            && taken.order(next) == Ordering::Greater
        {
            return Err(Error::configuration(format!(
                "the entries of {} are not sorted: `{}` comes after `{}`. Sort them by \
                 `Entry::order`, or use a `Sorter`",
                self.name, next.number, taken.number
            )));
        }
        Ok(taken)
    }
}
