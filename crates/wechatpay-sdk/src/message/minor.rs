//! Amounts of money of any currency.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An amount in the smallest unit of the currency that stands beside it: cents of HKD, whole yen.
/// The operations for other regions have it where those of the mainland have
/// [`Fen`](crate::Fen).
///
/// It prints the number of units, since how many make a whole depends on the currency.
///
/// ```
/// use wechatpay_sdk::Minor;
///
/// let paid = Minor::from(1299) + Minor::from(1);
/// assert_eq!(paid.get(), 1300);
/// assert_eq!(paid.to_string(), "1300 (smallest unit)");
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Minor(i64);

impl Minor {
    /// Whole units.
    pub const fn new(units: i64) -> Self {
        Self(units)
    }

    /// Whole units.
    pub const fn get(self) -> i64 {
        self.0
    }
}

amount!(Minor, from i8 i16 i32 i64 u8 u16 u32, try_from u64 u128 i128 usize isize);

impl fmt::Display for Minor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{} (smallest unit)", self.0))
    }
}
