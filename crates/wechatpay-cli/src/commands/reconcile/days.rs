//! Parses the values of `--bill` and `--days`.

use std::ffi::OsString;
use std::path::PathBuf;

use wechatpay_sdk::bill::reconcile::Day;

use super::Days;
use crate::failure::{Failure, Result};
use crate::language::say;

/// A limit above the number of days for which the platform keeps bills.
const MOST: usize = 400;

/// The source of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Source {
    File(PathBuf),
    Day(Day),
}

/// The bills of the command line, each only once.
#[derive(Debug)]
pub(super) struct Bills {
    pub(super) sources: Vec<Source>,
}

impl Bills {
    pub(super) fn of(words: &[OsString]) -> Result<Self> {
        let mut sources = Vec::new();
        for word in words {
            match word.to_str().map(range) {
                Some(Ok((first, last))) => {
                    sources.extend(each(first, last)?.into_iter().map(Source::Day));
                }
                _ => sources.push(Source::File(word.into())),
            }
        }
        for (place, source) in sources.iter().enumerate() {
            if sources.iter().take(place).any(|other| other == source) {
                let name = match source {
                    Source::File(file) => file.display().to_string(),
                    Source::Day(day) => day.to_string(),
                };
                // Each row of the second bill would be a duplicate.
                return Err(Failure::usage(say(
                    format!("--bill 中 `{name}` 出现了两次"),
                    format!("--bill names `{name}` twice"),
                )));
            }
        }
        Ok(Self { sources })
    }

    /// The days to compare: from `--days`, or the days of the downloaded bills. `None` for all days.
    pub(super) fn days(&self, wanted: Option<&str>) -> Result<Option<Days>> {
        let mut known = Vec::new();
        for source in &self.sources {
            match source {
                Source::Day(day) => known.push(*day),
                // A file can contain any day.
                Source::File(_) => return wanted.map(days).transpose(),
            }
        }
        known.sort();
        let bounds = known.first().copied().zip(known.last().copied());
        let bounds = match wanted {
            Some(wanted) => Some(days(wanted)?),
            None => bounds,
        };
        let Some((first, last)) = bounds else { return Ok(None) };
        if let Some(gap) = each(first, last)?.into_iter().find(|day| !known.contains(day)) {
            return Err(Failure::usage(say(
                format!(
                    "缺少 {gap} 的账单：请在 --bill 中给出该日期，或用 --days 指定要比较的日期"
                ),
                format!(
                    "the bill of {gap} is missing: give its date to --bill, or the days to compare to --days"
                ),
            )));
        }
        Ok(Some((first, last)))
    }
}

/// The days of `--days`.
fn days(text: &str) -> Result<Days> {
    let (first, last) = range(text).map_err(|_| {
        Failure::usage(say(
            format!("--days `{text}`：日期应写作 `2026-11-27`，范围应写作 `2026-11-26..2026-11-27`"),
            format!(
                "--days `{text}`: write a date as `2026-11-27`, or a range as `2026-11-26..2026-11-27`"
            ),
        ))
    })?;
    if last < first {
        return Err(Failure::usage(say(
            format!("--days `{text}`：结束日期早于开始日期"),
            format!("--days `{text}`: the last day is before the first"),
        )));
    }
    Ok((first, last))
}

/// Parses `2026-11-27` or `2026-11-26..2026-11-27`.
fn range(text: &str) -> wechatpay_sdk::Result<Days> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    Ok((Day::new(first)?, Day::new(last)?))
}

/// All days of a range.
fn each(first: Day, last: Day) -> Result<Vec<Day>> {
    let mut days = vec![first];
    let mut day = first;
    while day < last && days.len() < MOST {
        day = day.next().ok_or_else(|| {
            Failure::usage(say(
                format!("账单的日历到 {day} 为止"),
                format!("the calendar of the bills ends with {day}"),
            ))
        })?;
        days.push(day);
    }
    if day == last {
        return Ok(days);
    }
    let text = if last < first {
        say(
            format!("日期范围 `{first}..{last}` 的结束早于开始"),
            format!("the range `{first}..{last}` ends before it begins"),
        )
    } else {
        say(
            format!("日期范围 `{first}..{last}` 超过 {MOST} 天"),
            format!("the range `{first}..{last}` has more than {MOST} days"),
        )
    };
    Err(Failure::usage(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bills(words: &[&str]) -> Result<Bills> {
        Bills::of(&words.iter().map(OsString::from).collect::<Vec<_>>())
    }

    fn day(text: &str) -> Day {
        Day::new(text).unwrap()
    }

    #[test]
    fn dates_are_days_and_everything_else_is_a_file() {
        let bills = bills(&["2026-02-27..2026-03-01", "./2026-02-27", "2026-02-30"]).unwrap();
        let days = ["2026-02-27", "2026-02-28", "2026-03-01"].map(|date| Source::Day(day(date)));
        let files = ["./2026-02-27", "2026-02-30"].map(|file| Source::File(file.into()));
        assert_eq!(bills.sources, [&days[..], &files].concat());
    }

    #[test]
    fn a_bill_that_is_named_twice_is_refused() {
        for words in [
            &["2026-11-27", "2026-11-26..2026-11-27"][..],
            &["a.csv", "a.csv"],
            &["2026-11-27..2026-11-26"],
            &["2020-01-01..2026-11-26"],
        ] {
            assert!(matches!(bills(words), Err(Failure::Usage(_))), "{words:?}");
        }
    }

    #[test]
    fn the_days_of_downloads_are_compared_and_none_may_be_missing() {
        let both = Some((day("2026-11-26"), day("2026-11-27")));
        let dates = bills(&["2026-11-27", "2026-11-26"]).unwrap();
        assert_eq!(dates.days(None).unwrap(), both);
        let one = Some((day("2026-11-26"), day("2026-11-26")));
        assert_eq!(dates.days(Some("2026-11-26")).unwrap(), one);
        let gap = bills(&["2026-11-24", "2026-11-26"]).unwrap();
        for (bills, days) in [(&gap, None), (&dates, Some("2026-11-25..2026-11-27"))] {
            let Err(Failure::Usage(text)) = bills.days(days) else { panic!("{days:?}") };
            assert!(text.english().contains("the bill of 2026-11-25 is missing"), "{text:?}");
        }
        assert_eq!(gap.days(Some("2026-11-26")).unwrap(), one);

        // A file can contain any day.
        let file = bills(&["a.csv", "2026-11-27"]).unwrap();
        assert_eq!(file.days(None).unwrap(), None);
        assert_eq!(file.days(Some("2026-11-26..2026-11-27")).unwrap(), both);
        for wrong in ["yesterday", "2026-11-27..2026-11-26", "2026-11-27.."] {
            assert!(matches!(file.days(Some(wrong)), Err(Failure::Usage(_))), "{wrong}");
        }
    }
}
