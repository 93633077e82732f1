//! Amounts of money.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Content;
use super::slot::Slot;

/// An amount in fen (分), a hundredth of a yuan: the unit of every amount of
/// the platform. Whole, and never made from a float.
///
/// ```
/// use wechatpay_sdk::Fen;
///
/// let refund = Fen::from(100);
/// assert_eq!(refund.to_string(), "1.00");
/// assert_eq!(refund.get(), 100);
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Fen(i64);

impl Fen {
    /// Whole fen.
    pub const fn new(fen: i64) -> Self {
        Self(fen)
    }

    /// Whole fen.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The sum, unless it is too large.
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }

    /// The difference, unless it is too large.
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(difference) => Some(Self(difference)),
            None => None,
        }
    }
}

impl From<i64> for Fen {
    fn from(fen: i64) -> Self {
        Self(fen)
    }
}

impl From<i32> for Fen {
    fn from(fen: i32) -> Self {
        Self(fen.into())
    }
}

impl From<u32> for Fen {
    fn from(fen: u32) -> Self {
        Self(fen.into())
    }
}

/// In yuan, with two decimals: as bills write it.
impl fmt::Display for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let fen = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", fen / 100, fen % 100)
    }
}

impl Content for Fen {
    fn empty() -> Self {
        Self(0)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Whole(&mut self.0)
    }
}
