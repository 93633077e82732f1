//! Points in time, in the forms that the platform's documents have.

use std::fmt;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::Content;
use super::slot::Slot;

/// A point in time as the platform writes it: RFC 3339, as a rule in China's
/// zone, `2018-06-08T10:34:56+08:00`.
///
/// It keeps the text. What an answer has in such a place is never an error,
/// even if it is no time. [`to_time`](Self::to_time) and [`unix`](Self::unix) also
/// read the other forms of the documents, v2's `2018-06-08 10:34:56` and
/// `20180608103456` among them.
///
/// ```
/// use wechatpay_sdk::Time;
///
/// let paid = Time::from("2018-06-08T10:34:56+08:00");
/// assert_eq!(paid.as_str(), "2018-06-08T10:34:56+08:00");
/// assert_eq!(paid.unix(), Some(1_528_425_296));
///
/// // `time_end` of v2.
/// let paid = Time::from("20180608103456").to_time();
/// assert_eq!(paid.as_ref().map(Time::as_str), Some("2018-06-08T10:34:56+08:00"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(String);

impl Time {
    /// The text.
    ///
    /// ```
    /// use wechatpay_sdk::Time;
    ///
    /// assert_eq!(Time::from("20180608103456").as_str(), "20180608103456");
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same point in time in the form of RFC 3339. It is read as
    /// `2018-06-08T10:34:56+08:00`, `2018-06-08 10:34:56` or `20180608103456`, with
    /// fractions of a second or without, and is Beijing's where no offset is written.
    /// `None` if the text is of another form, or no time.
    ///
    /// ```
    /// use wechatpay_sdk::Time;
    ///
    /// let time = Time::from("20180608103456").to_time();
    /// assert_eq!(time, Some(Time::from("2018-06-08T10:34:56+08:00")));
    /// ```
    pub fn to_time(&self) -> Option<Self> {
        parsed(&self.0).map(|(text, _)| Self(text))
    }

    /// Seconds since 1970 (UTC); `None` if the text is of none of the forms that
    /// [`to_time`](Self::to_time) reads.
    ///
    /// ```
    /// use wechatpay_sdk::Time;
    ///
    /// assert_eq!(Time::from("2018-06-08T10:34:56+08:00").unix(), Some(1_528_425_296));
    /// ```
    pub fn unix(&self) -> Option<i64> {
        parsed(&self.0).map(|(_, seconds)| seconds)
    }
}

/// A text in the form of RFC 3339, and its seconds since 1970.
fn parsed(text: &str) -> Option<(String, i64)> {
    // The documents of old bills have the colons of Chinese text.
    let text = text.trim().replace('：', ":");
    let text = if text.len() == 14 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let part = |from, to| text.get(from..to).unwrap_or_default();
        let (year, month, day) = (part(0, 4), part(4, 6), part(6, 8));
        let (hour, minute, second) = (part(8, 10), part(10, 12), part(12, 14));
        format!("{year}-{month}-{day}T{hour}:{minute}:{second}{BEIJING}")
    } else {
        let (date, rest) = text.split_at_checked(10)?;
        // Bills have one space, two, or none.
        let rest = rest.strip_prefix(['T', 't']).unwrap_or_else(|| rest.trim_start_matches(' '));
        let (time, offset) = match rest.find(['+', '-', 'Z', 'z']) {
            Some(at) => rest.split_at_checked(at)?,
            None => (rest, BEIJING),
        };
        match offset.split_at_checked(3) {
            // `+0800`
            Some((hours, minutes)) if offset.len() == 5 => {
                format!("{date}T{time}{hours}:{minutes}")
            }
            // PostgreSQL's `+08`.
            Some((hours, "")) => format!("{date}T{time}{hours}:00"),
            _ => format!("{date}T{time}{offset}"),
        }
    };
    let seconds = OffsetDateTime::parse(&text, &Rfc3339).ok()?.unix_timestamp();
    Some((text, seconds))
}

/// The zone of a time that is written without one.
const BEIJING: &str = "+08:00";

impl From<&str> for Time {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Time {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Content for Time {
    fn empty() -> Self {
        Self(String::new())
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_form_of_the_documents_is_a_time() {
        // `date -d '2018-06-08 10:34:56 +0800' +%s`
        const SECONDS: i64 = 1_528_425_296;
        for (text, expected) in [
            ("2018-06-08T10:34:56+08:00", "2018-06-08T10:34:56+08:00"),
            ("2018-06-08T02:34:56Z", "2018-06-08T02:34:56Z"),
            ("2018-06-07T21:34:56-05:00", "2018-06-07T21:34:56-05:00"),
            ("2018-06-08T10:34:56.123+08:00", "2018-06-08T10:34:56.123+08:00"),
            ("2018-06-08T10:34:56", "2018-06-08T10:34:56+08:00"),
            ("2018-06-08T10:34:56+0800", "2018-06-08T10:34:56+08:00"),
            ("2018-06-08 10:34:56+08", "2018-06-08T10:34:56+08:00"),
            ("2018-06-08 10:34:56.5+08", "2018-06-08T10:34:56.5+08:00"),
            ("2018-06-07 21:34:56-05", "2018-06-07T21:34:56-05:00"),
            ("2018-06-08 10:34:56", "2018-06-08T10:34:56+08:00"),
            ("2018-06-08 10:34:56.5", "2018-06-08T10:34:56.5+08:00"),
            ("2018-06-08  10:34:56", "2018-06-08T10:34:56+08:00"),
            ("2018-06-0810：34：56", "2018-06-08T10:34:56+08:00"),
            ("20180608103456", "2018-06-08T10:34:56+08:00"),
            (" 20180608103456\n", "2018-06-08T10:34:56+08:00"),
        ] {
            let time = Time::from(text);
            assert_eq!(time.to_time().as_ref().map(Time::as_str), Some(expected), "{text}");
            assert_eq!(time.unix(), Some(SECONDS), "{text}");
            assert_eq!(time.as_str(), text);
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "0",
            "2018-06-08",
            "20180608",
            "1528425296",
            "1528425296000",
            "20180608253456",
            "20180230103456",
            "2018-02-30 10:34:56",
            "2018/06/08 10:34:56",
            "2018-06-08 10:34",
            "2018-06-08 10:34:56+8",
            "2018-06-08 10:34:56 CST",
            "２０１８0608103456",
        ] {
            assert_eq!(
                (Time::from(text).to_time(), Time::from(text).unix()),
                (None, None),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "([0-9]|-|:|T|Z| |\\+|：|年|\\.){0,30}") {
            let time = Time::from(text);
            prop_assert_eq!(time.to_time().is_some(), time.unix().is_some());
        }
    }
}
