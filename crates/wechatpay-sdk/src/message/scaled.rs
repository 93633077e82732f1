//! Prices and quantities of invoices, with eight decimals, as integers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::amount::{NotAnAmount, read_decimal};
use super::{Content, Fen, Slot};

/// How many decimals both have.
const DECIMALS: usize = 8;

/// One: a yuan in millionths of a fen, or a piece in hundred-millionths.
const ONE: u64 = 100_000_000;

/// A unit price on an invoice, in millionths of a fen (10⁻⁸ yuan). It converts from [`Fen`] with
/// `try_from`. It does not convert from integers, because they could be fen.
///
/// `Display` prints yuan with their currency.
///
/// ```
/// use wechatpay_sdk::{Fen, MicroFen};
///
/// let price: MicroFen = "3804.42".parse()?;
/// assert_eq!(price.get(), 380_442_000_000);
/// assert_eq!(price, MicroFen::try_from(Fen::new(380_442))?);
/// assert_eq!(price.to_string(), "3804.42 CNY");
/// assert_eq!(MicroFen::new(380_442_000_000), price);
/// # Ok::<(), wechatpay_sdk::NotAnAmount>(())
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct MicroFen(i64);

/// A quantity on an invoice, in hundred-millionths (10⁻⁸): one piece is 100,000,000.
///
/// `Display` prints the quantity as a decimal number.
///
/// ```
/// use wechatpay_sdk::Decimal8;
///
/// let quantity: Decimal8 = "1.5".parse()?;
/// assert_eq!(quantity.get(), 150_000_000);
/// assert_eq!(quantity.to_string(), "1.5");
/// assert_eq!(Decimal8::new(150_000_000), quantity);
/// # Ok::<(), wechatpay_sdk::NotAnAmount>(())
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Decimal8(i64);

impl MicroFen {
    /// Makes a price from a number of millionths of a fen.
    pub const fn new(millionths: i64) -> Self {
        Self(millionths)
    }

    /// The number of millionths of a fen.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl Decimal8 {
    /// Makes a quantity from a number of hundred-millionths.
    pub const fn new(hundred_millionths: i64) -> Self {
        Self(hundred_millionths)
    }

    /// The number of hundred-millionths.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl TryFrom<Fen> for MicroFen {
    type Error = NotAnAmount;

    fn try_from(fen: Fen) -> Result<Self, NotAnAmount> {
        let millionths = fen.get().checked_mul(1_000_000);
        millionths.map(Self).ok_or(NotAnAmount("it is too large"))
    }
}

impl fmt::Display for MicroFen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{} CNY", shown(self.0)))
    }
}

impl fmt::Display for Decimal8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&shown(self.0))
    }
}

/// Parses yuan: `12.34`, `0.00000001`, and the output of `Display`. More than eight decimals are an
/// error.
impl FromStr for MicroFen {
    type Err = NotAnAmount;

    fn from_str(text: &str) -> Result<Self, NotAnAmount> {
        read(text.strip_suffix(" CNY").unwrap_or(text)).map(Self)
    }
}

/// Parses a decimal number: `1`, `0.5`. More than eight decimals are an error.
impl FromStr for Decimal8 {
    type Err = NotAnAmount;

    fn from_str(text: &str) -> Result<Self, NotAnAmount> {
        read(text).map(Self)
    }
}

impl Content for MicroFen {
    fn empty() -> Self {
        Self(0)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Whole(&mut self.0)
    }
}

impl Content for Decimal8 {
    fn empty() -> Self {
        Self(0)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Whole(&mut self.0)
    }
}

/// A number with the decimals that it needs.
fn shown(scaled: i64) -> String {
    let sign = if scaled < 0 { "-" } else { "" };
    let scaled = scaled.unsigned_abs();
    let decimals = format!("{:08}", scaled % ONE);
    let number = format!("{sign}{}.{}", scaled / ONE, decimals.trim_end_matches('0'));
    number.trim_end_matches('.').to_owned()
}

fn read(text: &str) -> Result<i64, NotAnAmount> {
    read_decimal(text, DECIMALS, "it has more than eight decimals")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_and_shown_exactly() {
        for (text, scaled) in [
            ("0", 0),
            ("1", 100_000_000),
            ("1.5", 150_000_000),
            ("0.00000001", 1),
            ("-0.00000001", -1),
            ("-12.34", -1_234_000_000),
            ("92233720368.54775807", i64::MAX),
            ("-92233720368.54775808", i64::MIN),
        ] {
            assert_eq!(text.parse(), Ok(Decimal8::new(scaled)), "{text}");
            assert_eq!(Decimal8::new(scaled).to_string(), text);
            let price = format!("{text} CNY");
            assert_eq!(price.parse(), Ok(MicroFen::new(scaled)), "{text}");
            assert_eq!(MicroFen::new(scaled).to_string(), price);
        }
        assert_eq!("100.10".parse(), Ok(Decimal8::new(10_010_000_000)));
    }

    #[test]
    fn what_is_no_such_decimal_is_refused() {
        for text in
            ["", "-", ".", "1.", ".5", "0.000000001", "1,00", "+1", "1e2", "92233720368.54775808"]
        {
            assert!(text.parse::<Decimal8>().is_err(), "{text}");
            assert!(text.parse::<MicroFen>().is_err(), "{text}");
        }
        assert!("1 CNY".parse::<Decimal8>().is_err());
    }

    #[test]
    fn fen_become_millionths_unless_they_are_too_many() {
        assert_eq!(MicroFen::try_from(Fen::new(1)), Ok(MicroFen::new(1_000_000)));
        assert!(MicroFen::try_from(Fen::new(i64::MAX / 1_000_000 + 1)).is_err());
    }
}
