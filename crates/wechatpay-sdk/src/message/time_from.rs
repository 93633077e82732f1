//! Points in time from the types of the standard library and of other crates, and back.

use std::cmp::Ordering;
use std::time::{Duration, SystemTime};

use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

use super::Time;

/// The first and the last second that RFC 3339 can write in China's zone, since 1970:
/// `0001-01-01T08:00:00+08:00`, `9999-12-31T23:59:59+08:00`.
const FIRST: i64 = -62_135_596_800;
const LAST: i64 = 253_402_271_999;

impl Time {
    /// So long from now, in China's zone: for an order's `time_expire`.
    ///
    /// ```
    /// use std::time::Duration;
    /// use wechatpay_sdk::Time;
    ///
    /// let expires = Time::from_now(Duration::from_secs(15 * 60));
    /// assert!(expires.as_str().ends_with("+08:00"));
    /// assert!(expires > Time::from_now(Duration::ZERO));
    /// ```
    pub fn from_now(duration: Duration) -> Self {
        let then = SystemTime::now().checked_add(duration);
        then.map_or_else(|| Self::of_second(LAST), Self::from)
    }

    /// The point in time, with its fraction of a second; `None` if the text is no time.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    /// use wechatpay_sdk::Time;
    ///
    /// let paid = Time::from("2018-06-08T10:34:56+08:00").to_system_time();
    /// assert_eq!(paid, Some(UNIX_EPOCH + Duration::from_secs(1_528_425_296)));
    /// ```
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.moment().map(Into::into)
    }

    fn moment(&self) -> Option<OffsetDateTime> {
        let parsed = OffsetDateTime::parse(self.as_str(), &Rfc3339).ok();
        // Other forms of the documents.
        parsed.or_else(|| OffsetDateTime::from_unix_timestamp(self.unix()?).ok())
    }

    /// A second since 1970, in China's zone.
    fn of_second(second: i64) -> Self {
        let utc = OffsetDateTime::from_unix_timestamp(second.clamp(FIRST, LAST));
        let beijing = UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC);
        let moment = utc.unwrap_or(OffsetDateTime::UNIX_EPOCH).to_offset(beijing);
        Self::from(moment.format(&Rfc3339).unwrap_or_default())
    }
}

/// In China's zone, in whole seconds. Beyond the years 1 to 9999, which RFC 3339 can write, it is the
/// nearest second that can be written.
impl From<SystemTime> for Time {
    fn from(time: SystemTime) -> Self {
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self::of_second(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => seconds(after),
            // Rounded down, as after 1970.
            Err(before) => {
                let before = before.duration();
                let rounded = i64::from(before.subsec_nanos() > 0);
                seconds(before).saturating_add(rounded).saturating_neg()
            }
        })
    }
}

/// Ordered by the point in time, whatever the zones; equal points by their texts. A text that is no time
/// comes first.
impl Ord for Time {
    fn cmp(&self, other: &Self) -> Ordering {
        let moments = self.moment().cmp(&other.moment());
        moments.then_with(|| self.as_str().cmp(other.as_str()))
    }
}

impl PartialOrd for Time {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// With its offset.
#[cfg(feature = "time")]
impl From<OffsetDateTime> for Time {
    fn from(time: OffsetDateTime) -> Self {
        Self::from(time.format(&Rfc3339).unwrap_or_default())
    }
}

/// # Errors
/// The text, if it is no time.
#[cfg(feature = "time")]
impl TryFrom<&Time> for OffsetDateTime {
    type Error = Time;

    fn try_from(time: &Time) -> Result<Self, Time> {
        time.moment().ok_or_else(|| time.clone())
    }
}

/// In UTC.
#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Time {
    fn from(time: jiff::Timestamp) -> Self {
        Self::from(time.to_string())
    }
}

/// # Errors
/// The text, if it is no time.
#[cfg(feature = "jiff")]
impl TryFrom<&Time> for jiff::Timestamp {
    type Error = Time;

    fn try_from(time: &Time) -> Result<Self, Time> {
        let timestamp = time.to_system_time().and_then(|time| Self::try_from(time).ok());
        timestamp.ok_or_else(|| time.clone())
    }
}

/// With its offset.
#[cfg(feature = "chrono")]
impl From<chrono::DateTime<chrono::FixedOffset>> for Time {
    fn from(time: chrono::DateTime<chrono::FixedOffset>) -> Self {
        Self::from(time.to_rfc3339())
    }
}

/// # Errors
/// The text, if it is no time.
#[cfg(feature = "chrono")]
impl TryFrom<&Time> for chrono::DateTime<chrono::FixedOffset> {
    type Error = Time;

    fn try_from(time: &Time) -> Result<Self, Time> {
        let text = time.moment().and_then(|moment| moment.format(&Rfc3339).ok());
        let parsed = text.and_then(|text| Self::parse_from_rfc3339(&text).ok());
        parsed.ok_or_else(|| time.clone())
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn a_system_time_is_a_second_of_chinas_zone() {
        // `TZ=Asia/Shanghai date -d @1528425296 -Iseconds`
        let time = UNIX_EPOCH + Duration::from_millis(1_528_425_296_999);
        assert_eq!(Time::from(time).as_str(), "2018-06-08T10:34:56+08:00");
        let before = UNIX_EPOCH - Duration::from_millis(1);
        assert_eq!(Time::from(before).as_str(), "1970-01-01T07:59:59+08:00");
        let late = UNIX_EPOCH + Duration::from_secs(400_000_000_000);
        assert_eq!(Time::from(late).as_str(), "9999-12-31T23:59:59+08:00");
        assert_eq!(Time::from_now(Duration::MAX).as_str(), "9999-12-31T23:59:59+08:00");
        let early = UNIX_EPOCH - Duration::from_secs(400_000_000_000);
        assert_eq!(Time::from(early).as_str(), "0001-01-01T08:00:00+08:00");
    }

    #[test]
    fn a_time_gives_its_fraction_back() {
        let time = Time::from("2018-06-08T10:34:56.5+08:00").to_system_time();
        assert_eq!(time, Some(UNIX_EPOCH + Duration::from_millis(1_528_425_296_500)));
        assert_eq!(Time::from("soon").to_system_time(), None);
    }

    #[test]
    fn times_are_ordered_by_when_they_are() {
        let expected = [
            "soon",
            "2018-06-08T10:34:56+08:00",
            "2018-06-08T03:00:00Z",
            "2018-06-08T11:00:00+08:00",
        ];
        let mut times = expected.map(Time::from);
        times.reverse();
        times.sort();
        // Of the same moment, by the text.
        assert_eq!(times.each_ref().map(Time::as_str), expected);
        assert!(Time::from("2018-06-08T11:00:01+08:00") > Time::from("2018-06-08T03:00:00Z"));
    }

    #[cfg(feature = "time")]
    #[test]
    fn a_time_of_the_crate_time_keeps_its_offset() {
        let time = Time::from("2018-06-08T10:34:56+08:00");
        let other = OffsetDateTime::try_from(&time).unwrap();
        assert_eq!((other.unix_timestamp(), Time::from(other)), (1_528_425_296, time));
        assert!(OffsetDateTime::try_from(&Time::from("soon")).is_err());
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn a_time_of_jiff_is_the_same_moment() {
        let time = Time::from("2018-06-08T10:34:56+08:00");
        let other = jiff::Timestamp::try_from(&time).unwrap();
        assert_eq!(other.as_second(), 1_528_425_296);
        assert_eq!(Time::from(other).as_str(), "2018-06-08T02:34:56Z");
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn a_time_of_chrono_keeps_its_offset() {
        let time = Time::from("2018-06-08T10:34:56+08:00");
        let other = chrono::DateTime::try_from(&time).unwrap();
        assert_eq!((other.timestamp(), Time::from(other)), (1_528_425_296, time));
    }
}
