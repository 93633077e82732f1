//! Encryption with the keys of both APIs.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{AES_256, PaddedBlockEncryptingKey, UnboundCipherKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use data_encoding::HEXLOWER;
use md5::{Digest, Md5};

/// Encrypts with AES-256-GCM under the APIv3 key; base64, with the tag at the end.
pub(crate) fn encrypt(key: &str, nonce: &str, associated: &str, plain: &[u8]) -> Option<String> {
    encrypt_bytes(key, nonce, associated, plain).map(|sealed| STANDARD.encode(sealed))
}

/// Same as [`encrypt`], without base64.
pub(crate) fn encrypt_bytes(
    key: &str,
    nonce: &str,
    associated: &str,
    plain: &[u8],
) -> Option<Vec<u8>> {
    let key = UnboundKey::new(&AES_256_GCM, key.as_bytes()).ok()?;
    let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes()).ok()?;
    let mut buffer = plain.to_vec();
    LessSafeKey::new(key)
        .seal_in_place_append_tag(nonce, Aad::from(associated.as_bytes()), &mut buffer)
        .ok()?;
    Some(buffer)
}

/// Encrypts with AES-256-ECB and PKCS#7; base64. The key is the lower-case MD5 of the APIv2 key.
pub(crate) fn encrypt_ecb(key: &str, plain: &[u8]) -> Option<String> {
    let key = HEXLOWER.encode(&Md5::digest(key.as_bytes()));
    let key = UnboundCipherKey::new(&AES_256, key.as_bytes()).ok()?;
    let mut buffer = plain.to_vec();
    PaddedBlockEncryptingKey::ecb_pkcs7(key).ok()?.encrypt(&mut buffer).ok()?;
    Some(STANDARD.encode(buffer))
}

#[cfg(test)]
mod tests {
    use super::*;

    // Expected value from Python's `cryptography` 48, equal to the result of Node 20's `crypto`:
    // AESGCM(b"0"*32).encrypt(b"a"*12, b"hello", b"certificate")
    #[test]
    fn encrypts_as_others_do() {
        let sealed = encrypt(&"0".repeat(32), &"a".repeat(12), "certificate", b"hello").unwrap();
        assert_eq!(sealed, "LzdkcQ9wMI8F/r87jFV4/2hfALTW");
        assert_eq!(encrypt("short", "aaaaaaaaaaaa", "", b""), None);
    }

    // printf '%s' "<root>1</root>" | openssl enc -aes-256-ecb -a -K "$(printf '%s' "$(printf \
    // '0%.0s' $(seq 32) | md5sum | cut -d' ' -f1)" | xxd -p -c 64)"
    #[test]
    fn encrypts_the_refund_notification_as_openssl_does() {
        let sealed = encrypt_ecb(&"0".repeat(32), b"<root>1</root>").unwrap();
        assert_eq!(sealed, "SwxlIEra/g84xUIiH2z2CQ==");
        let block = encrypt_ecb(&"0".repeat(32), b"0123456789abcdef").unwrap();
        assert_eq!(block, "mDwczcWzIOISNOw8psSxQ5jXu/5RiMXeBX0eWdMfmXM=");
    }
}
