//! Selects the sums of the two sides to compare: sums of the same day, and sums around midnight.

use super::day::Day;
use super::difference::partner_day;
use super::entry::{Entry, Kind};
use super::side::{Group, Sum};
use crate::error::Result;
use crate::message::Fen;

type Pair = (Option<Sum>, Option<Sum>);

/// Pairs the sums of two groups. `includes` returns whether a day is compared: of the neighbouring days, a side may
/// have only the last minutes. A sum without a day is compared with the whole other side.
pub(super) fn pairs(
    mut ours: Group,
    mut theirs: Group,
    includes: impl Fn(Day) -> bool,
) -> Result<Vec<Pair>> {
    let has_no_day = |group: &Group| group.iter().any(|sum| sum.day().is_none());
    if has_no_day(&ours) || has_no_day(&theirs) {
        return Ok(vec![(total(ours)?, total(theirs)?)]);
    }
    ours.sort_by_key(Sum::day);
    theirs.sort_by_key(Sum::day);
    let mut pairs = Vec::new();
    while let Some((moved, partner)) = take_moved(&mut ours, &mut theirs, &includes) {
        pairs.push((Some(moved), Some(partner)));
    }
    while let Some((moved, partner)) = take_moved(&mut theirs, &mut ours, &includes) {
        pairs.push((Some(partner), Some(moved)));
    }
    let is_of_one_day = |our: &Sum, their: &Sum| our.day() == their.day();
    // Other numbers belong to one payment or refund each, whatever the days.
    let is_equal = |our: &Sum, their: &Sum| {
        let amount = our.entry.amount;
        our.entry.kind != Kind::Movement
            || is_next_to(our, their) && (amount.is_none() || amount == their.entry.amount)
    };
    let is_comparable = |our: &Sum, their: &Sum| {
        let is_included = |sum: &Sum| sum.day().is_some_and(&includes);
        is_next_to(our, their)
            && (is_included(our) && is_included(their)
                || is_near_midnight(our) && is_near_midnight(their))
    };
    take(&mut ours, &mut theirs, &mut pairs, is_of_one_day);
    take(&mut ours, &mut theirs, &mut pairs, is_equal);
    take(&mut ours, &mut theirs, &mut pairs, is_comparable);
    pairs.extend(ours.into_iter().map(|sum| (Some(sum), None)));
    pairs.extend(theirs.into_iter().map(|sum| (None, Some(sum))));
    Ok(pairs)
}

/// Removes the sums that belong together from both groups.
fn take(
    ours: &mut Group,
    theirs: &mut Group,
    pairs: &mut Vec<Pair>,
    belong: impl Fn(&Sum, &Sum) -> bool,
) {
    for our in std::mem::take(ours) {
        match theirs.iter().position(|their| belong(&our, their)) {
            Some(at) => pairs.push((Some(our), Some(theirs.remove(at)))),
            None => ours.push(our),
        }
    }
}

fn is_next_to(one: &Sum, other: &Sum) -> bool {
    one.day().zip(other.day()).is_some_and(|(one, other)| one.is_next_to(other))
}

/// Whether all movements of a sum are near midnight.
fn is_near_midnight(sum: &Sum) -> bool {
    sum.near_midnight.len() as u64 == sum.rows
}

/// Removes movements near midnight from `from`, and the same amount from `other` on the next or the previous day, if
/// this makes the sums of both days equal: one clock was before midnight, and the other one after.
fn take_moved(
    from: &mut Group,
    other: &mut Group,
    includes: impl Fn(Day) -> bool,
) -> Option<(Sum, Sum)> {
    // Sums without an amount are not compared.
    if from.iter().chain(&*other).any(|sum| sum.entry.amount.is_none()) {
        return None;
    }
    for at in 0..from.len() {
        let sum = from.get(at)?;
        for shift in shifts(sum) {
            if shift.helps(sum, from, other, &includes) {
                return shift.apply(at, from, other);
            }
        }
    }
    None
}

/// Movements of one sum that the other side may have on another day.
struct Shift {
    to: Day,
    /// The indices in `near_midnight`.
    places: Vec<usize>,
    amount: i128,
}

/// Each movement near midnight alone, and all movements together that may be on the same other day.
fn shifts(sum: &Sum) -> Vec<Shift> {
    let mut all: Vec<Shift> = Vec::new();
    for (place, entry) in sum.near_midnight.iter().enumerate() {
        let (Some(to), Some(amount)) = (partner_day(entry), entry.amount) else { continue };
        all.push(Shift { to, places: vec![place], amount: amount.get().into() });
    }
    for to in [all.iter().map(|shift| shift.to).min(), all.iter().map(|shift| shift.to).max()] {
        let together = all.iter().filter(|shift| Some(shift.to) == to && shift.places.len() == 1);
        let (places, amounts): (Vec<_>, Vec<_>) =
            together.map(|shift| (shift.places.clone(), shift.amount)).unzip();
        let is_there = all.iter().any(|shift| Some(shift.to) == to && shift.places.len() > 1);
        if let Some(to) = to.filter(|_| places.len() > 1 && !is_there) {
            all.push(Shift { to, places: places.concat(), amount: amounts.iter().sum() });
        }
    }
    all
}

/// The amount of a day; `None` if the day has no movements.
fn amount_on(group: &Group, day: Option<Day>) -> Option<i128> {
    group.iter().find(|sum| sum.day() == day).map(amount)
}

fn amount(sum: &Sum) -> i128 {
    sum.entry.amount.map_or(0, |amount| amount.get().into())
}

/// The number of movements with this amount that a side has on one day near midnight, next to another day.
fn near(group: &Group, (on, beside): (Day, Day), amount: i128) -> usize {
    let sum = group.iter().find(|sum| sum.day() == Some(on));
    let near = sum.map_or(&[][..], |sum| &sum.near_midnight);
    near.iter().filter(|entry| is_near(entry, beside, amount)).count()
}

fn is_near(entry: &Entry, beside: Day, amount: i128) -> bool {
    partner_day(entry) == Some(beside)
        && entry.amount.is_some_and(|its| i128::from(its.get()) == amount)
}

impl Shift {
    /// Whether the shift makes the two days equal that are not equal now. A day that is not compared may be
    /// incomplete. On such a day, the giving side must have more such movements than the other side, or the receiving
    /// side must.
    fn helps(
        &self,
        sum: &Sum,
        from: &Group,
        other: &Group,
        includes: impl Fn(Day) -> bool,
    ) -> bool {
        let (Some(day), to) = (sum.day(), self.to) else { return false };
        let rest = sum.rows.checked_sub(self.places.len() as u64).filter(|rows| *rows > 0);
        let rest = rest.map(|_| amount(sum) - self.amount);
        let on_day = amount_on(other, Some(day));
        let (there, here) = (amount_on(other, Some(to)), amount_on(from, Some(to)));
        let was_wrong =
            includes(day) && on_day != Some(amount(sum)) || includes(to) && there != here;
        let has_more = |one: &Group, than: &Group, days, amount, by: usize| {
            near(one, days, amount) >= near(than, days, amount) + by
        };
        let amount_at = |place: &usize| sum.near_midnight.get(*place)?.amount;
        let moved: Vec<i128> =
            self.places.iter().filter_map(amount_at).map(|amount| amount.get().into()).collect();
        let count_of = |amount| moved.iter().filter(|moved| **moved == amount).count();
        let day_fits = match includes(day) {
            true => on_day == rest,
            false => moved
                .iter()
                .all(|amount| has_more(from, other, (day, to), *amount, count_of(*amount))),
        };
        let other_fits = match includes(to) {
            true => there == Some(here.unwrap_or_default() + self.amount),
            false => has_more(other, from, (to, day), self.amount, 1),
        };
        was_wrong && day_fits && other_fits
    }

    /// Removes the movements from the sum at `at`, and their partner from the other side.
    fn apply(self, at: usize, from: &mut Group, other: &mut Group) -> Option<(Sum, Sum)> {
        let amount = Some(Fen::new(i64::try_from(self.amount).ok()?));
        let partner = other.iter().position(|sum| sum.day() == Some(self.to))?;
        let is_alone = !from.iter().any(|sum| sum.day() == Some(self.to));
        let rows = self.places.len() as u64;
        let sum = from.get_mut(at)?;
        let day = sum.day()?;
        let mut taken = self.places.iter().rev().map(|place| sum.near_midnight.remove(*place));
        let entry = taken.next()?;
        taken.for_each(drop);
        let moved = sum.split(rows, Entry { amount, ..entry });
        if sum.rows == 0 {
            from.remove(at);
        }
        let sum = other.get_mut(partner)?;
        if is_alone && sum.entry.amount == amount {
            return Some((moved, other.remove(partner)));
        }
        let near = sum.near_midnight.iter().position(|entry| is_near(entry, day, self.amount));
        let entry = near.map(|place| sum.near_midnight.remove(place));
        // Several movements come to this amount: none of them is the partner.
        let whole = || Entry { amount, id: String::new(), ..sum.entry.clone() };
        let entry = entry.unwrap_or_else(whole);
        // One row may stand for several of the other side.
        Some((moved, sum.split(rows.min(sum.rows - 1), entry)))
    }
}

fn total(group: Group) -> Result<Option<Sum>> {
    let mut sums = group.into_iter();
    let Some(mut total) = sums.next() else { return Ok(None) };
    for sum in sums {
        total.add(sum)?;
    }
    Ok(Some(total))
}
