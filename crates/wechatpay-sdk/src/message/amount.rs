//! The common part of all types of amounts: arithmetic, conversions, parsing.

use std::fmt;

/// The error of a value that is not an amount: it has a fraction of the smallest unit, is too large, or
/// is not a number.
///
/// ```
/// use wechatpay_sdk::{Fen, NotAnAmount};
///
/// let amount: Result<Fen, NotAnAmount> = "0.015".parse();
/// assert_eq!(amount.unwrap_err().to_string(), "not an amount: it has a fraction of a fen");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnAmount(pub(crate) &'static str);

impl fmt::Display for NotAnAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not an amount: {}", self.0)
    }
}

impl std::error::Error for NotAnAmount {}

/// Parses a decimal number as an integer that counts units of 10⁻ᵈ, where d is `decimals`: `12.3` with
/// two decimals is 1230. Exponents and signs other than `-` are errors. `too_fine` is the error of a
/// number with more decimals.
pub(super) fn read_decimal(
    text: &str,
    decimals: usize,
    too_fine: &'static str,
) -> Result<i64, NotAnAmount> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !are_digits(whole) || !are_digits(fraction) {
        return Err(NotAnAmount("it is not a decimal number such as `12.34`"));
    }
    if fraction.len() > decimals {
        return Err(NotAnAmount(too_fine));
    }
    let sign = if digits.len() < text.len() { "-" } else { "" };
    let scaled = format!("{sign}{whole}{fraction:0<decimals$}").parse();
    scaled.map_err(|_| NotAnAmount("it is too large"))
}

/// Amounts from integers, their sums and differences.
macro_rules! amount {
    ($amount:ident, from $($fits:ident)+, try_from $($large:ident)+) => {
        impl $amount {
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

        $(
            impl From<$fits> for $amount {
                fn from(amount: $fits) -> Self {
                    Self(amount.into())
                }
            }
        )+

        $(
            impl TryFrom<$large> for $amount {
                type Error = $crate::NotAnAmount;

                fn try_from(amount: $large) -> Result<Self, $crate::NotAnAmount> {
                    let too_large = $crate::NotAnAmount("it is too large");
                    i64::try_from(amount).map(Self).map_err(|_| too_large)
                }
            }
        )+

        /// Panics if the sum is too large, in release builds too, as `Duration` does.
        impl std::ops::Add for $amount {
            type Output = Self;

            fn add(self, other: Self) -> Self {
                self.checked_add(other).expect("the sum of two amounts is too large")
            }
        }

        /// Panics if the difference is too large, in release builds too, as `Duration` does.
        impl std::ops::Sub for $amount {
            type Output = Self;

            fn sub(self, other: Self) -> Self {
                self.checked_sub(other).expect("the difference of two amounts is too large")
            }
        }

        impl std::ops::AddAssign for $amount {
            fn add_assign(&mut self, other: Self) {
                *self = *self + other;
            }
        }

        impl std::ops::SubAssign for $amount {
            fn sub_assign(&mut self, other: Self) {
                *self = *self - other;
            }
        }

        impl std::iter::Sum for $amount {
            fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
                amounts.fold(Self::default(), |sum, amount| sum + amount)
            }
        }

        impl<'a> std::iter::Sum<&'a $amount> for $amount {
            fn sum<I: Iterator<Item = &'a Self>>(amounts: I) -> Self {
                amounts.copied().sum()
            }
        }

        impl $crate::message::Content for $amount {
            fn empty() -> Self {
                Self(0)
            }

            fn slot(&mut self) -> $crate::message::Slot<'_> {
                $crate::message::Slot::Whole(&mut self.0)
            }
        }
    };
}
