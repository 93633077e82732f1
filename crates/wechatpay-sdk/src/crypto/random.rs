//! Nonces and random numbers.

use crate::error::{Delivery, Error, ErrorKind, Result};

const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A nonce of 32 letters and digits with 160 random bits: the longest `nonce_str` of v2, which v3 accepts, too.
pub(crate) fn nonce() -> Result<String> {
    let mut bytes = [0_u8; 32];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| {
        Error::new(
            ErrorKind::Configuration,
            Delivery::NotSent,
            "the operating system gives no random numbers",
        )
    })?;
    let mut nonce = String::with_capacity(bytes.len());
    let digits = bytes.iter().filter_map(|byte| DIGITS.get(usize::from(byte & 31)));
    nonce.extend(digits.map(|digit| char::from(*digit)));
    Ok(nonce)
}

/// A random number from 0 to 1. It is 1 if the operating system has no random numbers.
pub(crate) fn fraction() -> f64 {
    let mut bytes = [0_u8; 4];
    match aws_lc_rs::rand::fill(&mut bytes) {
        Ok(()) => f64::from(u32::from_ne_bytes(bytes)) / f64::from(u32::MAX),
        Err(_) => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_has_32_letters_and_digits_and_does_not_come_twice() {
        let (one, two) = (nonce().unwrap(), nonce().unwrap());
        assert_eq!(one.len(), 32);
        assert!(one.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()));
        assert_ne!(one, two);
    }
}
