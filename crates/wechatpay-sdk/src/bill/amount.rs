//! Amounts in bills: yuan with up to five decimals.

use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::message::Fen;
use crate::visible::one_line;

/// The unit of amounts is a hundred-thousandth of a yuan, because bills write fees with five decimals.
const UNITS_PER_FEN: i64 = 1_000;
const DECIMALS: usize = 5;

/// The exact amount in hundred-thousandths of a yuan. `None` if the text is not an amount. Decimals beyond the fifth
/// must be zero.
#[inline]
pub(super) fn units(text: &[u8]) -> Option<i64> {
    // The usual form, too short to overflow.
    if let [yuan @ .., b'.', tens, ones] = text
        && (1..=12).contains(&yuan.len())
        && let (Some(tens), Some(ones)) = (digit(*tens), digit(*ones))
    {
        let mut units = 0;
        for byte in yuan {
            match digit(*byte) {
                Some(digit) => units = units * 10 + digit,
                None => return any_units(text),
            }
        }
        return Some((units * 100 + tens * 10 + ones) * UNITS_PER_FEN);
    }
    any_units(text)
}

#[inline]
fn digit(byte: u8) -> Option<i64> {
    let digit = byte.wrapping_sub(b'0');
    (digit < 10).then_some(i64::from(digit))
}

/// An amount of any form.
fn any_units(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let mut units = 0_i64;
    let mut rest = digits.iter();
    let mut decimals = None;
    for byte in rest.by_ref() {
        match byte {
            b'0'..=b'9' => units = units.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?,
            b'.' => {
                decimals = Some(0);
                break;
            }
            _ => return None,
        }
    }
    // There must be a digit before the point, and after it.
    let before = digits.len() - rest.len() - usize::from(decimals.is_some());
    if before == 0 || decimals.is_some() && rest.len() == 0 {
        return None;
    }
    let mut count = 0;
    for byte in rest {
        match byte {
            b'0'..=b'9' if count < DECIMALS => {
                units = units.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
                count += 1;
            }
            b'0' => {}
            _ => return None,
        }
    }
    for _ in count..DECIMALS {
        units = units.checked_mul(10)?;
    }
    Some(if negative { -units } else { units })
}

/// Converts units into fen, if they are whole fen.
pub(super) fn whole_fen(units: i64) -> Option<Fen> {
    (units % UNITS_PER_FEN == 0).then(|| Fen::new(units / UNITS_PER_FEN))
}

/// The amount of a field. `None` if the field is empty. The error only quotes amounts, because other texts may be names.
pub(super) fn whole(name: &str, text: &str) -> Result<Option<Fen>> {
    if text.is_empty() {
        return Ok(None);
    }
    let units = units(text.as_bytes());
    if let Some(fen) = units.and_then(whole_fen) {
        return Ok(Some(fen));
    }
    let name = one_line(name, LONGEST_NAME);
    let text = match units {
        Some(_) => format!(
            "`{name}` is `{text}` yuan, which is not a whole number of fen: read its text with `get`"
        ),
        None => format!("the field `{name}` is not an amount in yuan"),
    };
    Err(Error::new(ErrorKind::File, Delivery::NotSent, text))
}

const LONGEST_NAME: usize = 40;

/// The amount in yuan, for people.
pub(super) fn yuan(units: i64) -> String {
    let sign = if units < 0 { "-" } else { "" };
    let units = units.unsigned_abs();
    let text = format!("{sign}{}.{:05}", units / 100_000, units % 100_000);
    text.strip_suffix("000").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn yuan_become_fen_exactly() {
        for (text, expected) in [
            ("0.00", 0),
            ("0", 0),
            ("0.29", 29),
            ("-0.01", -1),
            ("-3.5", -350),
            ("12", 1200),
            ("0.06000", 6),
            ("0.0600000000", 6),
            ("1234567890123.45", 123_456_789_012_345),
        ] {
            assert_eq!(whole("", text).unwrap(), Some(Fen::new(expected)), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_none() {
        for text in
            ["", "-", ".", "1.", ".5", "1,0", "1.2.3", "+1", " 1", "1e2", "0.000001", "１", "--1"]
        {
            assert_eq!(units(text.as_bytes()), None, "{text}");
        }
        assert_eq!(units(b"99999999999999.99"), None);
        assert_eq!(units(b"0.00540"), Some(540));
    }

    #[test]
    fn what_is_not_whole_fen_is_an_error_that_shows_amounts_alone() {
        assert_eq!(whole("手续费", "").unwrap(), None);
        let error = whole("手续费", "-0.00540").unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::File, Delivery::NotSent));
        assert!(
            error.to_string().starts_with("`手续费` is `-0.00540` yuan, which is not a whole"),
            "{error}"
        );
        let text = whole("备注", "张三").unwrap_err().to_string();
        assert!(text.contains("`备注` is not an amount") && !text.contains("张三"), "{text}");
    }

    #[test]
    fn units_are_written_in_yuan() {
        assert_eq!([yuan(0), yuan(-6_000), yuan(540)], ["0.00", "-0.06", "0.00540"]);
    }

    proptest! {
        /// `Fen` writes amounts as bills do.
        #[test]
        fn every_amount_is_read_as_it_is_written(amount in -9_000_000_000_000_000_i64..9_000_000_000_000_000) {
            let text = Fen::new(amount).to_yuan();
            prop_assert_eq!(whole("", &text).unwrap(), Some(Fen::new(amount)));
        }

        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            units(&bytes);
        }
    }
}
