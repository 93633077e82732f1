//! Amounts that decide what payers and banks do, so that a test needs no second connection.

use super::queue::Act;
use super::rows::order::{OrderTerms, TradeType};
use super::rows::refund::Ending;

/// The action of the payer that an order's total, in fen, decides. The README shows the same table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Magic {
    /// 99901: pays after one second.
    Pays,
    /// 99902: tries to pay after one second, and fails.
    Fails,
    /// 99903: is asked for the password, and pays after ten seconds.
    PaysLate,
    /// 99904: is asked for the password, and cancels after ten seconds.
    Leaves,
}

impl Magic {
    pub(crate) fn of_order(terms: &OrderTerms) -> Option<Self> {
        match terms.total {
            // An order paid by code is paid at once anyway.
            99_901 if terms.trade_type != TradeType::Code => Some(Self::Pays),
            99_902 => Some(Self::Fails),
            99_903 => Some(Self::PaysLate),
            99_904 => Some(Self::Leaves),
            _ => None,
        }
    }

    /// The payer's actions, each with its delay in seconds after the order was created.
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
    /// The outcome of a refund, decided by its amount in fen.
    pub(crate) fn of_refund(amount: i64) -> Self {
        match amount {
            99_911 => Self::Abnormal,
            99_912 => Self::Closed,
            _ => Self::Success,
        }
    }
}
