//! The APIv3 key and the APIv2 key: 32 characters each, and not the same.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use data_encoding::HEXLOWER;
use zeroize::Zeroizing;

use crate::crypto::{aes_ecb, aes_gcm, digest};
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::secret::Secret;

/// The APIv3 key (APIv3密钥). It decrypts notifications and downloaded platform certificates.
#[derive(Clone)]
pub struct ApiV3Key(Secret);

impl ApiV3Key {
    /// Takes the 32 characters that were set on the merchant platform.
    ///
    /// # Errors
    /// A configuration error if `key` does not have 32 bytes.
    ///
    /// ```
    /// use wechatpay_sdk::ApiV3Key;
    ///
    /// assert!(ApiV3Key::new("0123456789abcdef0123456789abcdef").is_ok());
    /// assert!(ApiV3Key::new("too short").is_err());
    /// ```
    pub fn new(key: &str) -> Result<Self> {
        Ok(Self(checked("APIv3", key)?))
    }

    /// A digest of the key: tells keys apart without keeping them.
    pub(crate) fn digest(&self) -> [u8; 32] {
        digest::sha256_bytes(self.0.expose())
    }

    /// Decrypts a `ciphertext` of the platform (base64, AEAD_AES_256_GCM). `nonce` and `associated_data`
    /// are the members next to it.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::Error> {
    /// use wechatpay_sdk::ApiV3Key;
    ///
    /// let key = ApiV3Key::new("0123456789abcdef0123456789abcdef")?;
    /// let error = key.decrypt("123456789012", "certificate", "AAAAAAAAAAAAAAAAAAAAAAAA").unwrap_err();
    /// assert!(error.to_string().contains("APIv3 key"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If `ciphertext` is not base64, or cannot be decrypted. Usually the APIv3 key is wrong then.
    pub fn decrypt(&self, nonce: &str, associated_data: &str, ciphertext: &str) -> Result<Vec<u8>> {
        let failed = |text: &str| Error::new(ErrorKind::Answer, Delivery::TookEffect, text);
        let ciphertext =
            STANDARD.decode(ciphertext).map_err(|_| failed("a ciphertext is not base64"))?;
        let key = self
            .0
            .expose()
            .try_into()
            .map_err(|_| failed("the APIv3 key does not have 32 bytes"))?;
        aes_gcm::open(key, nonce.as_bytes(), associated_data.as_bytes(), ciphertext).ok_or_else(
            || {
                failed(
                    "could not decrypt a ciphertext: most likely this is not the merchant's \
                     current APIv3 key (or nonce, associated data or ciphertext were changed)",
                )
            },
        )
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV3Key([secret])")
    }
}

/// The APIv2 key (API密钥). It signs v2 requests, and verifies v2 answers and notifications.
///
/// ```
/// use wechatpay_sdk::ApiV2Key;
///
/// let key = ApiV2Key::new("0123456789abcdef0123456789abcdef")?;
/// assert_eq!(format!("{key:?}"), "ApiV2Key([secret])"); // never in a log
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
#[derive(Clone)]
pub struct ApiV2Key(Secret);

impl ApiV2Key {
    /// Takes the 32 characters that were set on the merchant platform.
    ///
    /// # Errors
    /// A configuration error if `key` does not have 32 bytes.
    pub fn new(key: &str) -> Result<Self> {
        Ok(Self(checked("APIv2", key)?))
    }

    pub(crate) fn expose(&self) -> &[u8] {
        self.0.expose()
    }

    /// Decrypts `req_info` of a refund notification: AES-256-ECB, whose key are
    /// the lower-case hexadecimal digits of this key's MD5 (`docs/protocol.md` §1).
    pub(crate) fn decrypt_refund(&self, ciphertext: Vec<u8>) -> Option<Vec<u8>> {
        let digest = Zeroizing::new(digest::md5(&[self.0.expose()]));
        let digits = Zeroizing::new(HEXLOWER.encode(&*digest));
        aes_ecb::open(digits.as_bytes().try_into().ok()?, ciphertext)
    }
}

impl fmt::Debug for ApiV2Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV2Key([secret])")
    }
}

fn checked(name: &str, key: &str) -> Result<Secret> {
    if key.contains("-----BEGIN") {
        return Err(Error::configuration(format!(
            "the {name} key must have 32 characters, but {} was given",
            super::pem::describe(key)
        )));
    }
    if key.len() != 32 {
        return Err(Error::configuration(format!(
            "the {name} key must have 32 bytes, but {} were given{}",
            key.len(),
            match key.trim() {
                trimmed if trimmed.len() == 32 => " (there is white space around it)",
                trimmed if trimmed.trim_matches(['"', '\'']).len() == 32 => {
                    " (there are quotes around it)"
                }
                _ => "",
            }
        )));
    }
    Ok(Secret::new(key.as_bytes().to_vec()))
}
