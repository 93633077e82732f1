//! Amounts that decide what payers and banks do, so that a test needs no second connection.

use super::queue::Act;
use super::rows::order::{OrderTerms, TradeType};
use super::rows::refund::Ending;

/// What an order's total, in fen, makes its payer do. The README shows the same table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Magic {
    /// 99901: pays after one second.
    Pays,
    /// 99902: tries after one second, and fails.
    Fails,
    /// 99903: is asked for the password, and pays after ten seconds.
    PaysLate,
    /// 99904: is asked for the password, and turns away after ten seconds.
    Leaves,
}

impl Magic {
    pub(crate) fn of_order(terms: &OrderTerms) -> Option<Self> {
        match terms.total {
            // By code, payment at once is the ordinary case.
            99_901 if terms.trade_type != TradeType::Code => Some(Self::Pays),
            99_902 => Some(Self::Fails),
            99_903 => Some(Self::PaysLate),
            99_904 => Some(Self::Leaves),
            _ => None,
        }
    }

    /// What the payer does, so many seconds after the order was placed.
    pub(crate) fn acts(self) -> &'static [(i64, Act)] {
        match self {
            Self::Pays => &[(1, Act::Pay)],
            Self::Fails => &[(1, Act::Fail)],
            Self::PaysLate => &[(1, Act::Start), (10, Act::Pay)],
            Self::Leaves => &[(1, Act::Start), (10, Act::Cancel)],
        }
    }
}

impl Ending {
    /// What a refund's amount, in fen, makes of it.
    pub(crate) fn of_refund(amount: i64) -> Self {
        match amount {
            99_911 => Self::Abnormal,
            99_912 => Self::Closed,
            _ => Self::Success,
        }
    }
}
