//! AES-256-GCM decryption, as notifications and certificate downloads use it.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

/// Decrypts `ciphertext` (with its 16-byte tag at the end) in place. `None` if key, nonce or associated data are wrong,
/// or if the nonce does not have 12 bytes.
pub(crate) fn open(
    key: &[u8; 32],
    nonce: &[u8],
    associated_data: &[u8],
    mut ciphertext: Vec<u8>,
) -> Option<Vec<u8>> {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).ok()?);
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let length = key.open_in_place(nonce, Aad::from(associated_data), &mut ciphertext).ok()?.len();
    ciphertext.truncate(length);
    Some(ciphertext)
}
