//! The differences between two sides, as data.

use std::fmt;

use serde::{Serialize, Serializer};

use super::day::Day;
use super::entry::{Entry, Kind};
use crate::message::MicroFen;

/// A difference between your books and the bill. One pair of entries can have several.
///
/// ```
/// use wechatpay_sdk::bill::reconcile::{Difference, What};
///
/// /// What to do, for the log of the night.
/// fn advice(difference: &Difference) -> String {
///     let number = difference.number();
///     match (difference.what, difference.may_be_on) {
///         (_, Some(day)) => format!("{number}: look into the bill of {day}, too"),
///         (What::MissingThere, None) => format!("{number}: query it; it may not be paid"),
///         (What::MissingHere, None) => format!("{number}: a notification was lost; book it"),
///         (what, None) => format!("{number}: {what}, {:?}, {:?}", difference.ours, difference.theirs),
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// The kind of the difference.
    pub what: What,
    /// Your entry. `None` if it is missing, and for a [`Duplicate`](What::Duplicate) in the bill.
    pub ours: Option<Entry>,
    /// The bill's entry. `None` if it is missing, and for a [`Duplicate`](What::Duplicate) in your books.
    pub theirs: Option<Entry>,
    /// For an entry that is missing on the other side: the day whose bill or books may have it, because the entry
    /// is within five minutes of midnight. `None` if that day was compared.
    pub may_be_on: Option<Day>,
}

impl Difference {
    /// The number of the entry or of both entries.
    pub fn number(&self) -> &str {
        self.ours.as_ref().or(self.theirs.as_ref()).map_or("", |entry| &entry.number)
    }
}

/// The kind of a difference between your books and the bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum What {
    /// The bill has the entry, your books do not (平台有，本地无).
    MissingHere,
    /// Your books have the entry, the bill does not (本地有，平台无).
    MissingThere,
    /// The amounts of a payment, a reversal or a movement differ.
    Amount,
    /// The states of a payment or a refund differ.
    State,
    /// The amounts of a refund differ.
    Refund,
    /// The fees differ.
    Fee,
    /// One side has the entry more than once. This is a further entry, which was not compared.
    Duplicate,
    /// Both sides have the entry, on different days: one at 23:59, the other at 00:01, for instance.
    OtherDay,
}

impl What {
    /// All kinds, in the order of [`Counts`].
    pub const ALL: [Self; 8] = [
        Self::MissingHere,
        Self::MissingThere,
        Self::Amount,
        Self::State,
        Self::Refund,
        Self::Fee,
        Self::Duplicate,
        Self::OtherDay,
    ];

    /// A stable name for programs: `missing_here`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MissingHere => "missing_here",
            Self::MissingThere => "missing_there",
            Self::Amount => "amount",
            Self::State => "state",
            Self::Refund => "refund",
            Self::Fee => "fee",
            Self::Duplicate => "duplicate",
            Self::OtherDay => "other_day",
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for What {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The number of compared entries and of differences, for the requested days.
///
/// ```
/// use wechatpay_sdk::Fen;
/// use wechatpay_sdk::bill::reconcile::{Counts, Entry, Reconciliation, What};
///
/// let ours = [Entry::payment("order-1").amount(Fen::new(1200))];
/// let theirs = [Entry::payment("order-1").amount(Fen::new(1230))];
/// let mut differences = Reconciliation::new().compare(ours.map(Ok), theirs.map(Ok));
/// for difference in differences.by_ref() {
///     println!("{:?}", difference?);
/// }
///
/// let counts: &Counts = differences.counts();
/// assert_eq!((counts.ours, counts.theirs, counts.equal), (1, 1, 0));
/// assert_eq!((counts.differences(), counts.of(What::Amount)), (1, 1));
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// The number of your entries.
    pub ours: u64,
    /// The number of the bill's entries.
    pub theirs: u64,
    /// The number of pairs without a difference.
    pub equal: u64,
    differences: [u64; What::ALL.len()],
}

impl Counts {
    /// The number of differences of this kind.
    pub fn of(&self, what: What) -> u64 {
        self.differences.get(what as usize).copied().unwrap_or_default()
    }

    /// The number of all differences.
    pub fn differences(&self) -> u64 {
        self.differences.iter().sum()
    }

    pub(super) fn add(&mut self, what: What) {
        if let Some(count) = self.differences.get_mut(what as usize) {
            *count += 1;
        }
    }
}

/// The differences of a pair. Your entry decides which members are compared: a member that it leaves out is skipped.
pub(super) fn between(ours: &Entry, theirs: &Entry, tolerance: MicroFen) -> Vec<What> {
    let mut found = Vec::new();
    if ours.amount.is_some() && ours.amount != theirs.amount {
        found.push(match ours.kind {
            Kind::Refund => What::Refund,
            Kind::Movement if ours.business.contains("手续费") => What::Fee,
            Kind::Movement if ours.business.contains("退款") => What::Refund,
            _ => What::Amount,
        });
    }
    if ours.state.is_some() && settled(ours) != settled(theirs) {
        found.push(What::State);
    }
    if let Some(fee) = ours.fee
        && theirs.fee.is_none_or(|their| fee.get().abs_diff(their.get()) > allowed(tolerance))
    {
        found.push(What::Fee);
    }
    if let (Some(our), Some(their)) = (ours.day(), theirs.day())
        && our != their
    {
        found.push(What::OtherDay);
    }
    found
}

fn allowed(tolerance: MicroFen) -> u64 {
    u64::try_from(tolerance.get()).unwrap_or_default()
}

/// The state for the comparison. A payment that was refunded later is `REFUND` in queries, and stays `SUCCESS`
/// in its bill.
fn settled(entry: &Entry) -> Option<&str> {
    match entry.state.as_deref() {
        Some("REFUND") if entry.kind == Kind::Payment => Some("SUCCESS"),
        state => state,
    }
}

/// The day that may have the partner of an entry.
pub(super) fn partner_day(entry: &Entry) -> Option<Day> {
    entry.time.as_ref().and_then(Day::beside)
}
