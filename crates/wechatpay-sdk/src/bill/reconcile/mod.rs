//! Compares a bill with your own books (对账): two sorted streams, in constant memory.
//!
//! One side is the platform's: the rows of one or several bills. The other side is yours: orders and refunds out
//! of your database. Both become [`Entry`]s. [`Sorter`] sorts a side on disk, so the size of a bill does not matter;
//! a side that is sorted already, by a database for instance, needs no [`Sorter`].
//!
//! ```
//! use wechatpay_sdk::Fen;
//! use wechatpay_sdk::bill::BillReader;
//! use wechatpay_sdk::bill::reconcile::{Entry, Reconciliation, Sorter, What};
//!
//! let bill = "交易时间,微信订单号,商户订单号,交易状态,订单金额,商户退款单号\n\
//!             `2026-11-20 09:30:00,`4200001,`order-1,`SUCCESS,`12.30,`0\n\
//!             `2026-11-20 10:30:00,`4200002,`order-2,`SUCCESS,`5.00,`0\n\
//!             总交易单数,订单总金额\n`2,`17.30\n";
//! let mut theirs = Sorter::new();
//! theirs.trade_bill(BillReader::trade(bill.as_bytes()))?;
//! let mut ours = Sorter::new();
//! ours.add(&Entry::payment("order-1").amount(Fen::new(1_203)).time("2026-11-20 09:29:58"))?;
//!
//! let days = Reconciliation::of_days("2026-11-20", "2026-11-20")?;
//! let mut differences = days.compare(ours.sorted()?, theirs.sorted()?);
//! let found = differences.by_ref().collect::<Result<Vec<_>, _>>()?;
//! assert_eq!((found[0].what, found[0].number()), (What::Amount, "order-1"));
//! assert_eq!((found[1].what, found[1].number()), (What::MissingHere, "order-2"));
//! assert_eq!(differences.counts().theirs, 2);
//! # Ok::<(), wechatpay_sdk::Error>(())
//! ```
//!
//! # Days
//! A payment at 23:59 by your clock can be in the bill of the next day. So give both sides a little more than the
//! days that you compare: the neighbouring bills, and your orders of some minutes before and after.
//! [`Reconciliation::of_days`] then reports differences of its days only, and uses the rest to find partners.
//! A pair whose days differ is [`What::OtherDay`]. An entry near midnight without a partner says in
//! [`Difference::may_be_on`] which other bill may have it.
//!
//! The movements of one number are added up for each day. If the sums of two days differ only by movements within
//! five minutes of midnight, these movements are [`What::OtherDay`], and the rest of both days is equal.
//!
//! # Merchants
//! Numbers are unique within a merchant only, so compare the bills of each merchant (商户号) on their own. A [`Sorter`]
//! refuses the trade bills of a second merchant.
//!
//! # Blocking
//! All of this blocks the thread while it reads and writes files. Within an async runtime, call it in
//! `spawn_blocking`.

mod day;
mod difference;
mod encoding;
mod entry;
mod pairs;
mod run;
mod side;
mod sorter;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;

pub use self::day::Day;
use self::difference::partner_day;
pub use self::difference::{Counts, Difference, What};
pub use self::entry::{Entry, Kind};
use self::pairs::pairs;
use self::side::{Side, Sum};
pub use self::sorter::{Sorted, Sorter};
use crate::error::Result;
use crate::message::MicroFen;

/// The settings of a comparison: the days, and the tolerance.
#[derive(Clone, Debug, Default)]
pub struct Reconciliation {
    days: Option<(Day, Day)>,
    fee_tolerance: MicroFen,
}

impl Reconciliation {
    /// Compares all entries of all days.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports differences of these days only, `2026-11-27` for instance, both included. Entries of other
    /// days serve as partners. An entry without a time belongs to these days.
    ///
    /// # Errors
    /// A configuration error if a text is not a date, or if the last day is before the first.
    pub fn of_days(first: &str, last: &str) -> Result<Self> {
        Self::between(Day::new(first)?, Day::new(last)?)
    }

    /// Like [`of_days`](Self::of_days), with [`Day`] values.
    ///
    /// # Errors
    /// A configuration error if the last day is before the first.
    ///
    /// ```
    /// use wechatpay_sdk::bill::reconcile::{Day, Reconciliation};
    ///
    /// let day = Day::new("2026-11-20")?;
    /// let days = Reconciliation::between(day, day.next().unwrap_or(day))?;
    /// # let _ = days;
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn between(first: Day, last: Day) -> Result<Self> {
        let days = day::range(first, last)?;
        Ok(Self { days: Some(days), ..Self::default() })
    }

    /// Sets the allowed difference between your fee and the bill's, in either direction; the default is 0. Bills
    /// write fees with five decimals. If you keep whole fen, half a fen is `MicroFen::new(500_000)`.
    ///
    /// ```
    /// use wechatpay_sdk::MicroFen;
    /// use wechatpay_sdk::bill::reconcile::Reconciliation;
    ///
    /// // Your books have whole fen: half a fen is no difference.
    /// let days = Reconciliation::of_days("2026-11-20", "2026-11-20")?.fee_tolerance(MicroFen::new(500_000));
    /// # let _ = days;
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn fee_tolerance(mut self, tolerance: MicroFen) -> Self {
        self.fee_tolerance = tolerance;
        self
    }

    /// Compares two sides, each sorted by [`Entry::order`].
    ///
    /// The differences are in the same order. They are only proven when the iterator has ended without an
    /// error.
    pub fn compare<A, B>(self, ours: A, theirs: B) -> Differences<A::IntoIter, B::IntoIter>
    where
        A: IntoIterator<Item = Result<Entry>>,
        B: IntoIterator<Item = Result<Entry>>,
    {
        Differences {
            reconciliation: self,
            ours: Side::new(ours.into_iter(), "your side"),
            theirs: Side::new(theirs.into_iter(), "the platform's side"),
            found: VecDeque::new(),
            counts: Counts::default(),
            has_ended: false,
        }
    }

    /// Whether differences of this day are reported.
    fn includes(&self, day: Option<Day>) -> bool {
        match (self.days, day) {
            (Some((first, last)), Some(day)) => first <= day && day <= last,
            _ => true,
        }
    }
}

/// The differences of two sides, as an iterator: see [`Reconciliation::compare`]. It ends after an error.
///
/// ```
/// use wechatpay_sdk::Result;
/// use wechatpay_sdk::bill::reconcile::{Differences, Entry};
///
/// /// Prints all differences, and returns whether there are none.
/// fn print<A, B>(mut differences: Differences<A, B>) -> Result<bool>
/// where
///     A: Iterator<Item = Result<Entry>>,
///     B: Iterator<Item = Result<Entry>>,
/// {
///     for difference in differences.by_ref() {
///         println!("{:?}", difference?);
///     }
///     Ok(differences.counts().differences() == 0)
/// }
/// ```
#[derive(Debug)]
pub struct Differences<A, B> {
    reconciliation: Reconciliation,
    ours: Side<A>,
    theirs: Side<B>,
    /// The differences of the present key that were not returned yet.
    found: VecDeque<Difference>,
    counts: Counts,
    has_ended: bool,
}

impl<A, B> Differences<A, B> {
    /// The counts so far. They are complete once the iterator has ended.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }
}

impl<A, B> Differences<A, B>
where
    A: Iterator<Item = Result<Entry>>,
    B: Iterator<Item = Result<Entry>>,
{
    /// Compares the entries of the next key. `false`: both sides have ended.
    fn advance(&mut self) -> Result<bool> {
        let (ours, theirs) = (self.ours.peek()?, self.theirs.peek()?);
        let (take_ours, take_theirs) = match (ours, theirs) {
            (None, None) => return Ok(false),
            (Some(_), None) => (true, false),
            (None, Some(_)) => (false, true),
            (Some(ours), Some(theirs)) => {
                let order = ours.key().cmp(&theirs.key());
                (order.is_le(), order.is_ge())
            }
        };
        let found = &mut self.found;
        let reconciliation = &self.reconciliation;
        let mut repeated = |extra: Entry, is_ours: bool| {
            if reconciliation.includes(extra.day()) {
                let (ours, theirs) =
                    if is_ours { (Some(extra), None) } else { (None, Some(extra)) };
                found.push_back(Difference {
                    what: What::Duplicate,
                    ours,
                    theirs,
                    may_be_on: None,
                });
            }
        };
        let ours = if take_ours { self.ours.group(|extra| repeated(extra, true))? } else { None };
        let theirs =
            if take_theirs { self.theirs.group(|extra| repeated(extra, false))? } else { None };
        let (ours, theirs) = (ours.unwrap_or_default(), theirs.unwrap_or_default());
        let includes = |day| self.reconciliation.includes(Some(day));
        for (ours, theirs) in pairs(ours, theirs, includes)? {
            self.compare_sums(ours, theirs);
        }
        for difference in &self.found {
            self.counts.add(difference.what);
        }
        Ok(true)
    }

    fn compare_sums(&mut self, ours: Option<Sum>, theirs: Option<Sum>) {
        let is_relevant = |sum: &Option<Sum>| {
            sum.as_ref().is_some_and(|sum| self.reconciliation.includes(sum.entry.day()))
        };
        if !is_relevant(&ours) && !is_relevant(&theirs) {
            return;
        }
        self.counts.ours += ours.as_ref().map_or(0, |sum| sum.rows);
        self.counts.theirs += theirs.as_ref().map_or(0, |sum| sum.rows);
        match (ours.map(|sum| sum.entry), theirs.map(|sum| sum.entry)) {
            (Some(ours), Some(theirs)) => {
                let before = self.found.len();
                let tolerance = self.reconciliation.fee_tolerance;
                for what in difference::between(&ours, &theirs, tolerance) {
                    let (ours, theirs) = (Some(ours.clone()), Some(theirs.clone()));
                    self.found.push_back(Difference { what, ours, theirs, may_be_on: None });
                }
                self.counts.equal += u64::from(self.found.len() == before);
            }
            (ours, theirs) => {
                let what = if ours.is_some() { What::MissingThere } else { What::MissingHere };
                let entry = ours.as_ref().or(theirs.as_ref());
                let may_be_on = entry.and_then(partner_day);
                let may_be_on = may_be_on.filter(|day| {
                    self.reconciliation.days.is_none() || !self.reconciliation.includes(Some(*day))
                });
                self.found.push_back(Difference { what, ours, theirs, may_be_on });
            }
        }
    }
}

impl<A, B> Iterator for Differences<A, B>
where
    A: Iterator<Item = Result<Entry>>,
    B: Iterator<Item = Result<Entry>>,
{
    type Item = Result<Difference>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(difference) = self.found.pop_front() {
                return Some(Ok(difference));
            }
            if self.has_ended {
                return None;
            }
            match self.advance() {
                Ok(goes_on) => self.has_ended = !goes_on,
                Err(error) => {
                    self.has_ended = true;
                    self.found.clear();
                    return Some(Err(error));
                }
            }
        }
    }
}
