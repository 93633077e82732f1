//! Bills, made from the orders, the refunds and the ledger of one day: CSV as the platform writes it
//! (docs/protocol.md, section 5).

mod fund;
mod sharing;
mod table;
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
