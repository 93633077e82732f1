//! Digests as text.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use data_encoding::HEXLOWER;

/// SHA-1 as lower-case hexadecimal.
pub(crate) fn sha1(content: &[u8]) -> String {
    HEXLOWER.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, content).as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    // `printf hello | sha1sum`
    #[test]
    fn the_hash_is_the_one_of_others() {
        assert_eq!(sha1(b"hello"), "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d");
    }
}
