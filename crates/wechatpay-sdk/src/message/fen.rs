//! Amounts of money in fen.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::amount::{NotAnAmount, read_decimal};

/// A whole number of fen (分). 100 fen are one yuan. Almost all amounts of the platform are in fen. A
/// `Fen` is never made from a float.
///
/// `Display` prints yuan with their currency, so that nobody mistakes them for fen.
///
/// ```
/// use wechatpay_sdk::Fen;
///
/// let price = Fen::new(1299); // 12.99 yuan
/// let paid = price + "0.01".parse()?;
/// assert_eq!(paid.get(), 1300);
/// assert_eq!(paid.to_string(), "13.00 CNY");
/// assert_eq!(paid.to_yuan(), "13.00");
/// let sum: Fen = [paid, Fen::from(200)].iter().sum();
/// assert!(sum > paid);
/// # Ok::<(), wechatpay_sdk::NotAnAmount>(())
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Fen(i64);

impl Fen {
    /// Makes an amount from a number of fen.
    pub const fn new(fen: i64) -> Self {
        Self(fen)
    }

    /// The number of fen.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The amount in yuan with two decimals, as in bills: `13.00`.
    pub fn to_yuan(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let fen = self.0.unsigned_abs();
        format!("{sign}{}.{:02}", fen / 100, fen % 100)
    }
}

amount!(Fen, from i8 i16 i32 i64 u8 u16 u32, try_from u64 u128 i128 usize isize);

impl fmt::Display for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{} CNY", self.to_yuan()))
    }
}

/// Parses yuan: `12.34`, `12.3`, `12`, and the output of `Display`. More than two decimals, exponents,
/// and signs other than `-` are errors.
impl FromStr for Fen {
    type Err = NotAnAmount;

    fn from_str(text: &str) -> Result<Self, NotAnAmount> {
        let yuan = text.strip_suffix(" CNY").unwrap_or(text);
        read_decimal(yuan, 2, "it has a fraction of a fen").map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yuan_are_read_exactly_or_not_at_all() {
        for (text, fen) in [
            ("12.34", 1234),
            ("12.3", 1230),
            ("12", 1200),
            ("0.01", 1),
            ("-0.01", -1),
            ("-12.34 CNY", -1234),
            ("0", 0),
            ("92233720368547758.07", i64::MAX),
        ] {
            assert_eq!(text.parse(), Ok(Fen::new(fen)), "{text}");
        }
        for text in [
            "",
            "-",
            ".",
            "1.",
            ".5",
            "1.234",
            "1,00",
            "+1",
            "1e2",
            " 1",
            "1 ",
            "１",
            "0x1",
            "--1",
            "1.-1",
            "1.00 USD",
            "92233720368547758.08",
            "NaN",
        ] {
            assert!(text.parse::<Fen>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_printed_says_its_currency_and_is_read_again() {
        for fen in [0, 1, -1, 99, 100, -12345, i64::MAX, i64::MIN] {
            let printed = Fen::new(fen).to_string();
            assert!(printed.ends_with(" CNY"), "{printed}");
            assert_eq!(printed.parse(), Ok(Fen::new(fen)));
        }
        assert_eq!(Fen::new(-5).to_yuan(), "-0.05");
        assert_eq!(format!("{:>10}", Fen::new(5)), "  0.05 CNY");
    }

    #[test]
    fn integers_that_do_not_fit_are_refused() {
        assert_eq!(Fen::try_from(7_u64), Ok(Fen::new(7)));
        assert!(Fen::try_from(u64::MAX).is_err() && Fen::try_from(i128::MIN).is_err());
        assert_eq!(Fen::new(i64::MAX).checked_add(Fen::new(1)), None);
    }

    #[test]
    #[should_panic(expected = "too large")]
    fn a_sum_never_wraps() {
        let _ = Fen::new(i64::MAX) + Fen::new(1);
    }
}
