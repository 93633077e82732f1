//! Times as bills write them.

use crate::message::Time;

/// A time in a bill, in Beijing's time zone: `2026-11-20 09:30:00`.
///
/// ```
/// use wechatpay_sdk::bill::BillReader;
///
/// let bill = "记账时间\n`2021-02-01 13:54:01\n资金流水总笔数\n`1\n";
/// let mut bill = BillReader::fund(bill.as_bytes());
/// let time = bill.next_row()?.and_then(|row| row.entry_time());
/// let time = time.and_then(|time| time.to_time());
/// assert_eq!(time.as_ref().map(|time| time.as_str()), Some("2021-02-01T13:54:01+08:00"));
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillTime<'a>(&'a str);

impl<'a> BillTime<'a> {
    /// The time of a field; none if it is empty.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        (!text.is_empty()).then_some(Self(text))
    }

    /// The text of the field.
    pub fn as_str(&self) -> &'a str {
        self.0
    }

    /// Parses the text as Beijing time. `None` if the text is not a time. Date and time may have one
    /// space between them, two spaces (old bills), or none.
    pub fn to_time(&self) -> Option<Time> {
        Time::from(self.0).to_time()
    }
}

impl std::fmt::Debug for BillTime<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::fmt::Display for BillTime<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beijing_is_eight_hours_ahead() {
        // `date -d '2021-02-01 13:54:01 +0800' +%s`
        let time = BillTime("2021-02-01 13:54:01").to_time().unwrap();
        assert_eq!(time.unix(), Some(1_612_158_841));
        for same in ["2021-02-01  13:54:01", "2021-02-0113：54：01", "20210201135401"] {
            assert_eq!(BillTime(same).to_time().unwrap(), time, "{same}");
        }
        assert_eq!(BillTime::of(""), None);
        for other in ["2021-02-01", "2021/02/01 13:54", "0", "2021-02-30 00:00:00"] {
            assert_eq!(BillTime(other).to_time(), None, "{other}");
        }
    }
}
