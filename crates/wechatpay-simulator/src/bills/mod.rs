//! Bills, made from the orders, the refunds and the ledger of one day. They are CSV in the
//! platform's format (docs/protocol.md, section 5).

mod fund;
mod sharing;
mod table;
mod trade;

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

pub(crate) use fund::{Fund, fund, of_merchants as fund_of_merchants, parts as fund_parts};
pub(crate) use sharing::sharing;
pub(crate) use trade::{Rows, trade};

use crate::clock::{DAY, midnight};

/// The seconds from the midnight of a day until its bills are ready: ten in the morning of the next
/// day.
const READY: i64 = DAY + 10 * 3600;
/// The seconds for which the bills of a day are available: three months.
const KEPT: i64 = 92 * DAY;

/// The availability of the bill of the day that begins at `begin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Availability {
    Ready,
    /// The bill is not ready yet.
    Creating,
    /// The day is not over, or its bill is no longer available.
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
    // Writing to memory cannot fail.
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
