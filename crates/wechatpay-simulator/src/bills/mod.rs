//! Bills, made from the orders, the refunds and the ledger of one day: CSV as the platform writes it
//! (docs/protocol.md, section 5).

mod fund;
mod sharing;
mod trade;

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

pub(crate) use fund::{Fund, fund};
pub(crate) use sharing::sharing;
pub(crate) use trade::{Rows, trade};

use crate::clock::{DAY, midnight};

/// Bills of a day are ready at ten in the morning of the next one.
const READY: i64 = DAY + 10 * 3600;
/// And can be had for three months.
const KEPT: i64 = 92 * DAY;

/// Whether the bill of the day that begins with `begin` can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Availability {
    Ready,
    /// It will be.
    Creating,
    /// It will never be, or not soon.
    None,
}

pub(crate) fn availability(begin: i64, now: i64) -> Availability {
    if begin >= midnight(now) || now.saturating_sub(begin) > KEPT {
        Availability::None
    } else if now < begin.saturating_add(READY) {
        Availability::Creating
    } else {
        Availability::Ready
    }
}

pub(crate) fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing to memory does not fail.
    let _ = encoder.write_all(content);
    encoder.finish().unwrap_or_default()
}

/// Rows, and the summary at their end.
struct Table {
    text: String,
}

impl Table {
    fn new(header: &[&str]) -> Self {
        Self { text: format!("{}\r\n", header.join(",")) }
    }

    /// Every field begins with a backtick, so that no program takes it for a number.
    fn row<S: AsRef<str>>(&mut self, fields: impl IntoIterator<Item = S>) {
        let fields: Vec<String> =
            fields.into_iter().map(|field| format!("`{}", clean(field.as_ref()))).collect();
        self.text.push_str(&fields.join(","));
        self.text.push_str("\r\n");
    }

    fn summary<S: AsRef<str>>(
        mut self,
        header: &[&str],
        fields: impl IntoIterator<Item = S>,
    ) -> String {
        self.text.push_str(&format!("{}\r\n", header.join(",")));
        self.row(fields);
        self.text
    }
}

/// What would end a field or a row is written otherwise.
fn clean(text: &str) -> String {
    text.replace(',', "，").replace(['\r', '\n'], " ")
}

/// Yuan with two decimals.
fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let fen = fen.unsigned_abs();
    format!("{sign}{}.{:02}", fen / 100, fen % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_written_in_yuan() {
        assert_eq!([yuan(0), yuan(5), yuan(123), yuan(-100)], ["0.00", "0.05", "1.23", "-1.00"]);
    }

    #[test]
    fn a_bill_is_ready_at_ten_and_kept_for_three_months() {
        let begin = 1_721_577_600; // 2024-07-22, midnight in Beijing
        let of = |now| availability(begin, now);
        assert_eq!(of(begin + DAY - 1), Availability::None);
        assert_eq!(of(begin + DAY), Availability::Creating);
        assert_eq!(of(begin + READY - 1), Availability::Creating);
        assert_eq!(of(begin + READY), Availability::Ready);
        assert_eq!(of(begin + KEPT + 1), Availability::None);
    }

    #[test]
    fn a_field_cannot_break_its_row() {
        let mut table = Table::new(&["a", "b"]);
        table.row(["x,y", "1\n2"]);
        assert_eq!(table.summary(&["n"], ["1"]), "a,b\r\n`x，y,`1 2\r\nn\r\n`1\r\n");
    }
}
