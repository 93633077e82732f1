//! AES-256-ECB decryption with PKCS#7 padding, as v2 refund notifications use it.

use aws_lc_rs::cipher::{AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey};

/// Decrypts `ciphertext` in place. `None` if its length or padding is wrong, for example because of a wrong key.
pub(crate) fn open(key: &[u8; 32], mut ciphertext: Vec<u8>) -> Option<Vec<u8>> {
    let key = UnboundCipherKey::new(&AES_256, key).ok()?;
    let key = PaddedBlockDecryptingKey::ecb_pkcs7(key).ok()?;
    let length = key.decrypt(&mut ciphertext, DecryptionContext::None).ok()?.len();
    ciphertext.truncate(length);
    Some(ciphertext)
}
