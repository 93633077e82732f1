//! AES-256-ECB decryption with PKCS#7 padding, as v2 refund notifications use it.

use aws_lc_rs::cipher::{AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey};

/// Decrypts `ciphertext` in its own memory. `None` if its length or its padding
/// is not that of a ciphertext under this key.
pub(crate) fn open(key: &[u8; 32], mut ciphertext: Vec<u8>) -> Option<Vec<u8>> {
    let key = UnboundCipherKey::new(&AES_256, key).ok()?;
    let key = PaddedBlockDecryptingKey::ecb_pkcs7(key).ok()?;
    let length = key.decrypt(&mut ciphertext, DecryptionContext::None).ok()?.len();
    ciphertext.truncate(length);
    Some(ciphertext)
}
