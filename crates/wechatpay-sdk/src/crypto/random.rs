//! Nonces, and chance.

use crate::error::{Delivery, Error, ErrorKind, Result};

const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// 32 letters and digits with 160 bits of chance: the longest nonce that v2
/// takes (`nonce_str` is at most 32 characters), and v3 takes it too.
pub(crate) fn nonce() -> Result<String> {
    let mut bytes = [0_u8; 32];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| {
        Error::new(
            ErrorKind::Configuration,
            Delivery::NotSent,
            "the operating system gives no random numbers",
        )
    })?;
    Ok(bytes
        .iter()
        .filter_map(|byte| DIGITS.get(usize::from(byte & 31)))
        .map(|&b| char::from(b))
        .collect())
}

/// A number from 0 to 1; 1 if the operating system gives none.
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
