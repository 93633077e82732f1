//! The days of bills, in Beijing's time zone.

use std::fmt;

use serde::{Serialize, Serializer};
use time::{Date, OffsetDateTime, UtcOffset};

use crate::error::{Error, Result};
use crate::message::Time;
use crate::visible::one_line;

/// A day in Beijing's time zone, as bills have it. `Display` prints `2026-11-27`.
///
/// ```
/// use wechatpay_sdk::bill::reconcile::Day;
///
/// let day = Day::new("2026-11-27")?;
/// assert_eq!(day.to_string(), "2026-11-27");
/// assert_eq!(day.next(), Some(Day::new("2026-11-28")?));
/// assert!(Day::new("2026-11-31").is_err());
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// Beijing has no summer time.
const HOURS_AHEAD: i8 = 8;

/// The number of seconds around midnight in which the clocks of two systems can disagree about the day: the time
/// between a payment on the device and its entry in the books.
const MARGIN: i64 = 300;

const DAY: i64 = 24 * 3600;

impl Day {
    /// Reads a date: `2026-11-27`.
    ///
    /// # Errors
    /// A configuration error if the text is not a date.
    pub fn new(text: &str) -> Result<Self> {
        let midnight = Time::from(format!("{text}T00:00:00+08:00"));
        let day = midnight.unix().and_then(Self::of_unix);
        day.filter(|day| day.to_string() == text).ok_or_else(|| {
            Error::configuration(format!(
                "`{}` is not a date: write it as `2026-11-27`",
                one_line(text, 20)
            ))
        })
    }

    /// The day after it. `None` after the last day of the year 9999.
    pub fn next(self) -> Option<Self> {
        self.0.next_day().map(Self)
    }

    pub(super) fn of(time: &Time) -> Option<Self> {
        time.unix().and_then(Self::of_unix)
    }

    fn of_unix(seconds: i64) -> Option<Self> {
        let beijing = UtcOffset::from_hms(HOURS_AHEAD, 0, 0).ok()?;
        let at = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
        at.checked_to_offset(beijing).map(|at| Self(at.date()))
    }

    /// Whether the other day is the next or the previous day.
    pub(super) fn is_next_to(self, other: Self) -> bool {
        self.0.to_julian_day().abs_diff(other.0.to_julian_day()) == 1
    }

    /// The neighbouring day of a time, if the time is near midnight.
    pub(super) fn beside(time: &Time) -> Option<Self> {
        let seconds = time.unix()?;
        let since_midnight = (seconds + i64::from(HOURS_AHEAD) * 3600).rem_euclid(DAY);
        if since_midnight < MARGIN {
            Self::of_unix(seconds - MARGIN)
        } else if since_midnight >= DAY - MARGIN {
            Self::of_unix(seconds + MARGIN)
        } else {
            None
        }
    }
}

/// Two days, the first not after the last.
pub(super) fn range(first: Day, last: Day) -> Result<(Day, Day)> {
    if last < first {
        let text = format!("the last day `{last}` is before the first day `{first}`");
        return Err(Error::configuration(text));
    }
    Ok((first, last))
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
