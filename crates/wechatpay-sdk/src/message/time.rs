//! Points in time.

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
/// even if it is no time.
///
/// ```
/// use wechatpay_sdk::Time;
///
/// let paid = Time::from("2018-06-08T10:34:56+08:00");
/// assert_eq!(paid.as_str(), "2018-06-08T10:34:56+08:00");
/// assert_eq!(paid.unix(), Some(1_528_425_296));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(String);

impl Time {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Seconds since 1970 (UTC); `None` if the text is not of RFC 3339.
    pub fn unix(&self) -> Option<i64> {
        OffsetDateTime::parse(&self.0, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp)
    }
}

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
