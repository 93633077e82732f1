//! Times as texts: Unix seconds internally, Beijing time (UTC+8, no daylight saving) in every text.

use time::format_description::StaticFormatDescription;
use time::format_description::well_known::Rfc3339;
use time::macros::{datetime, format_description, offset};
use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, UtcOffset};

/// Beijing is eight hours ahead of UTC all year.
const BEIJING: UtcOffset = offset!(+8);
pub(crate) const DAY: i64 = 86_400;

/// The first and the last second that these formats can write. A clock may be set to any time.
const FIRST: OffsetDateTime = datetime!(0001-01-01 00:00:00 +8);
const LAST: OffsetDateTime = datetime!(9999-12-31 23:59:59 +8);

const MILLISECONDS: StaticFormatDescription =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]+08:00");
const COMPACT: StaticFormatDescription =
    format_description!("[year][month][day][hour][minute][second]");
const SPACED: StaticFormatDescription =
    format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
const DATE: StaticFormatDescription = format_description!("[year][month][day]");
const DASHED: StaticFormatDescription = format_description!("[year]-[month]-[day]");

/// `2024-07-22T17:10:39+08:00`, the format of every time in v3.
pub(crate) fn rfc3339(seconds: i64) -> String {
    beijing(seconds).format(&Rfc3339).unwrap_or_default()
}

/// `2024-07-22T17:10:39.123+08:00`, from milliseconds since 1970.
pub(crate) fn rfc3339_milliseconds(milliseconds: i64) -> String {
    let second = beijing(milliseconds.div_euclid(1000));
    let part = Duration::milliseconds(milliseconds.rem_euclid(1000));
    second.saturating_add(part).format(MILLISECONDS).unwrap_or_default()
}

/// `20240722171039`, the format of most times in v2.
pub(crate) fn compact(seconds: i64) -> String {
    beijing(seconds).format(COMPACT).unwrap_or_default()
}

/// `2024-07-22 17:10:39`, the format of refund times in v2.
pub(crate) fn spaced(seconds: i64) -> String {
    beijing(seconds).format(SPACED).unwrap_or_default()
}

/// `20240722`, a part of transaction and refund numbers.
pub(crate) fn date(seconds: i64) -> String {
    beijing(seconds).format(DATE).unwrap_or_default()
}

/// The beginning of a time's day in Beijing.
pub(crate) fn midnight(seconds: i64) -> i64 {
    let offset = i64::from(BEIJING.whole_seconds());
    seconds.saturating_sub(seconds.saturating_add(offset).rem_euclid(DAY))
}

/// Parses `yyyy-MM-dd`; returns the midnight in Beijing at the beginning of that day.
pub(crate) fn parse_date(text: &str) -> Option<i64> {
    unsigned(text)?;
    let date = Date::parse(text, DASHED).ok()?;
    Some(date.midnight().assume_offset(BEIJING).unix_timestamp())
}

/// Parses `yyyy-MM-DDTHH:mm:ss+TIMEZONE` (accepts `Z`, `+08:00`, and a fraction of a second).
pub(crate) fn parse_rfc3339(text: &str) -> Option<i64> {
    // The RFC allows any separator and a lower-case `z`; the platform documents `T` and never
    // writes `z`.
    if text.as_bytes().get(10) != Some(&b'T') || text.ends_with('z') {
        return None;
    }
    Some(OffsetDateTime::parse(text, &Rfc3339).ok()?.unix_timestamp())
}

/// Parses the `yyyyMMddHHmmss` of v2, in Beijing time.
pub(crate) fn parse_compact(text: &str) -> Option<i64> {
    unsigned(text)?;
    let time = PrimitiveDateTime::parse(text, COMPACT).ok()?;
    Some(time.assume_offset(BEIJING).unix_timestamp())
}

/// Returns `None` if a sign precedes the year; `time` would accept the sign.
fn unsigned(text: &str) -> Option<()> {
    text.starts_with(|first: char| first.is_ascii_digit()).then_some(())
}

fn beijing(seconds: i64) -> OffsetDateTime {
    let seconds = seconds.clamp(FIRST.unix_timestamp(), LAST.unix_timestamp());
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(FIRST).to_offset(BEIJING)
}

#[cfg(test)]
mod tests {
    use super::*;

    // `TZ=Asia/Shanghai date -d @1721639012 +%FT%T%:z`, and the same for the leap day.
    #[test]
    fn writes_beijing_time() {
        assert_eq!(rfc3339(1_721_639_012), "2024-07-22T17:03:32+08:00");
        let with_part = rfc3339_milliseconds(1_721_639_012_007);
        assert_eq!(with_part, "2024-07-22T17:03:32.007+08:00");
        assert_eq!(rfc3339_milliseconds(-1), "1970-01-01T07:59:59.999+08:00");
        assert_eq!(rfc3339(1_709_222_399), "2024-02-29T23:59:59+08:00");
        assert_eq!(compact(1_709_222_400), "20240301000000");
        assert_eq!(spaced(0), "1970-01-01 08:00:00");
        assert_eq!(date(1_721_639_012), "20240722");
    }

    #[test]
    fn reads_what_clients_write() {
        assert_eq!(parse_rfc3339("2024-07-22T17:03:32+08:00"), Some(1_721_639_012));
        assert_eq!(parse_rfc3339("2024-07-22T09:03:32.123Z"), Some(1_721_639_012));
        assert_eq!(parse_rfc3339("2024-07-22T04:03:32-05:00"), Some(1_721_639_012));
        assert_eq!(parse_compact("20240722170332"), Some(1_721_639_012));
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in [
            "",
            "2024-07-22",
            "2024-13-22T17:03:32Z",
            "2024-07-22T17:03:32",
            "2024-07-22T25:03:32Z",
            "+024-07-22T17:03:32Z",
            "２０２４-07-22T17:03:32Z",
            "2024-07-22 17:03:32Z",
            "2024-07-22t17:03:32Z",
            "2024-07-22T17:03:32z",
            "2024-07-22T17:03:32+24:00",
            "2024-07-22T17:03:32.Z",
            "2024-02-30T17:03:32Z",
            "2024-07-22T17:03:60Z",
        ] {
            assert_eq!(parse_rfc3339(text), None, "{text}");
        }
        for text in [
            "2024072217033",
            "202407221703320",
            "+20240722170332",
            "+2024072217033",
            "２０２４07",
            "20240230170332",
            "20240722170360",
        ] {
            assert_eq!(parse_compact(text), None, "{text}");
        }
    }

    #[test]
    fn no_time_overflows() {
        assert_eq!(rfc3339(i64::MIN), "0001-01-01T00:00:00+08:00");
        assert_eq!(rfc3339(i64::MAX), "9999-12-31T23:59:59+08:00");
        assert_eq!(rfc3339_milliseconds(i64::MIN), "0001-01-01T00:00:00.192+08:00");
        assert_eq!(rfc3339_milliseconds(i64::MAX), "9999-12-31T23:59:59.807+08:00");
        assert_eq!(compact(i64::MIN), "00010101000000");
    }

    #[test]
    fn a_day_begins_at_midnight_in_beijing() {
        // `TZ=Asia/Shanghai date -d "2024-07-22 00:00" +%s`
        assert_eq!(midnight(1_721_639_012), 1_721_577_600);
        assert_eq!(midnight(1_721_577_600), 1_721_577_600);
        assert_eq!(parse_date("2024-07-22"), Some(1_721_577_600));
        for text in ["2024-7-22", "2024-02-30", "+2024-07-22", "2024-07-22T00:00:00"] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }
}
