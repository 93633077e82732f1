//! Times as texts: Unix seconds inside, Beijing time (UTC+8, no daylight saving) outside.

/// Beijing is eight hours ahead of UTC all year.
const BEIJING: i64 = 8 * 3600;
pub(crate) const DAY: i64 = 86_400;

/// `2024-07-22T17:10:39+08:00`, the form of every time in v3.
pub(crate) fn rfc3339(seconds: i64) -> String {
    let (year, month, day, hour, minute, second) = civil(seconds);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}+08:00")
}

/// `2024-07-22T17:10:39.123+08:00`, of milliseconds since 1970.
pub(crate) fn rfc3339_milliseconds(milliseconds: i64) -> String {
    let text = rfc3339(milliseconds.div_euclid(1000));
    let part = milliseconds.rem_euclid(1000);
    match text.strip_suffix("+08:00") {
        Some(time) => format!("{time}.{part:03}+08:00"),
        None => text,
    }
}

/// `20240722171039`, the form of most times in v2.
pub(crate) fn compact(seconds: i64) -> String {
    let (year, month, day, hour, minute, second) = civil(seconds);
    format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}")
}

/// `2024-07-22 17:10:39`, the form of refund times in v2.
pub(crate) fn spaced(seconds: i64) -> String {
    let (year, month, day, hour, minute, second) = civil(seconds);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}

/// `20240722`, which stands inside transaction and refund numbers.
pub(crate) fn date(seconds: i64) -> String {
    let (year, month, day, ..) = civil(seconds);
    format!("{year:04}{month:02}{day:02}")
}

/// When the day of a time began in Beijing.
pub(crate) fn midnight(seconds: i64) -> i64 {
    let since = seconds.saturating_add(BEIJING).rem_euclid(DAY);
    seconds.saturating_sub(since)
}

/// Reads `yyyy-MM-dd`: the midnight in Beijing that begins that day.
pub(crate) fn parse_date(text: &str) -> Option<i64> {
    let begin = parse_rfc3339(&format!("{text}T00:00:00+08:00"))?;
    // A day that the month does not have would be read as one of the next.
    (dashed(begin) == text).then_some(begin)
}

/// `2024-07-22`.
pub(crate) fn dashed(seconds: i64) -> String {
    let (year, month, day, ..) = civil(seconds);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Reads `yyyy-MM-DDTHH:mm:ss+TIMEZONE` (`Z`, `+08:00`, and a fraction of a second are taken).
pub(crate) fn parse_rfc3339(text: &str) -> Option<i64> {
    let (date, rest) = text.split_once('T')?;
    let mut numbers = date.split('-');
    let year = digits(numbers.next()?, 4)?;
    let month = digits(numbers.next()?, 2)?;
    let day = digits(numbers.next()?, 2)?;
    if numbers.next().is_some() {
        return None;
    }
    let at = rest.find(['Z', '+', '-'])?;
    let (time, zone) = rest.split_at_checked(at)?;
    let time = time.split_once('.').map_or(time, |(whole, _)| whole);
    let mut numbers = time.split(':');
    let hour = digits(numbers.next()?, 2)?;
    let minute = digits(numbers.next()?, 2)?;
    let second = digits(numbers.next()?, 2)?;
    if numbers.next().is_some() {
        return None;
    }
    let offset = if zone == "Z" {
        0
    } else {
        let (sign, hours) = zone.split_at_checked(1)?;
        let (hours, minutes) = hours.split_once(':')?;
        let magnitude = digits(hours, 2)? * 3600 + digits(minutes, 2)? * 60;
        if sign == "-" { -magnitude } else { magnitude }
    };
    Some(seconds_of(year, month, day, hour, minute, second)? - offset)
}

/// Reads the `yyyyMMddHHmmss` of v2, in Beijing time.
pub(crate) fn parse_compact(text: &str) -> Option<i64> {
    if text.len() != 14 {
        return None;
    }
    let part = |from: usize, to: usize| digits(text.get(from..to)?, to - from);
    let seconds = seconds_of(
        part(0, 4)?,
        part(4, 6)?,
        part(6, 8)?,
        part(8, 10)?,
        part(10, 12)?,
        part(12, 14)?,
    )?;
    Some(seconds - BEIJING)
}

fn digits(text: &str, length: usize) -> Option<i64> {
    if text.len() != length || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// Days from civil and back, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
fn seconds_of(year: i64, month: i64, day: i64, hour: i64, minute: i64, second: i64) -> Option<i64> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let shifted = (month + 9) % 12;
    let day_of_year = (153 * shifted + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let days = era * 146_097 + day_of_era - 719_468;
    Some(days * DAY + hour * 3600 + minute * 60 + second)
}

fn civil(seconds: i64) -> (i64, i64, i64, i64, i64, i64) {
    let local = seconds.saturating_add(BEIJING);
    let days = local.div_euclid(DAY).saturating_add(719_468);
    let rest = local.rem_euclid(DAY);
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day, rest / 3600, rest % 3600 / 60, rest % 60)
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
        ] {
            assert_eq!(parse_rfc3339(text), None, "{text}");
        }
        assert_eq!(parse_compact("2024072217033"), None);
        assert_eq!(parse_compact("２０２４07"), None);
    }

    #[test]
    fn no_time_overflows() {
        for seconds in [i64::MIN, i64::MAX] {
            assert!(!rfc3339(seconds).is_empty());
        }
    }

    #[test]
    fn a_day_begins_at_midnight_in_beijing() {
        // `TZ=Asia/Shanghai date -d "2024-07-22 00:00" +%s`
        assert_eq!(midnight(1_721_639_012), 1_721_577_600);
        assert_eq!(midnight(1_721_577_600), 1_721_577_600);
        assert_eq!(parse_date("2024-07-22"), Some(1_721_577_600));
        assert_eq!(parse_date("2024-7-22"), None);
        assert_eq!(parse_date("2024-02-30"), None);
    }
}
