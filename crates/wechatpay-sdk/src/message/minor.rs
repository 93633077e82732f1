//! Amounts of money of any currency.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An amount in the smallest unit of a currency: cents for HKD, yen for JPY. The currency is another
/// member of the same object. The operations for other regions use `Minor`, the operations for the
/// mainland use [`Fen`](crate::Fen).
///
/// `Display` prints the number of units, because the number of decimals depends on the currency.
///
/// ```
/// use wechatpay_sdk::Minor;
///
/// let paid = Minor::new(1299) + Minor::from(1);
/// assert_eq!(paid.get(), 1300);
/// assert_eq!(paid.to_string(), "1300 (smallest unit)");
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Minor(i64);

impl Minor {
    /// Makes an amount from a number of smallest units.
    pub const fn new(units: i64) -> Self {
        Self(units)
    }

    /// The number of smallest units.
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
