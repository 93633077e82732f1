//! Digests as text.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};

/// Upper-case hexadecimal; a serial keeps its leading zeros.
pub(crate) fn upper_hex(bytes: &[u8]) -> String {
    let digit = |four: u8| char::from_digit(four.into(), 16).unwrap_or_default();
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.extend([digit(byte >> 4), digit(byte & 15)].map(|digit| digit.to_ascii_uppercase()));
    }
    text
}

/// SHA-1 as lower-case hexadecimal.
pub(crate) fn sha1(content: &[u8]) -> String {
    upper_hex(digest(&SHA1_FOR_LEGACY_USE_ONLY, content).as_ref()).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_keeps_leading_zeros() {
        assert_eq!(upper_hex(&[0, 10, 255]), "000AFF");
    }

    // `printf hello | sha1sum`
    #[test]
    fn the_hash_is_the_one_of_others() {
        assert_eq!(sha1(b"hello"), "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d");
    }
}
