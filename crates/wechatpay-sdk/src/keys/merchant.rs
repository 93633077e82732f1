//! The merchant's API private key: `apiclient_key.pem`.

use std::fmt;
use std::path::Path;

use rustls_pki_types::pem::SectionKind;

use super::pem;
use crate::crypto::rsa::SigningKey;
use crate::error::{Delivery, Error, ErrorKind, Result};

const WHAT: &str = "the merchant's API private key (`apiclient_key.pem`)";

/// `id-ecPublicKey` (1.2.840.10045.2.1) in DER, which in PKCS#8 identifies the keys of
/// elliptic curves, SM2 among them.
const EC: &[u8] = &[0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];

/// The merchant's API private key (商户API私钥). It signs every v3 request.
///
/// `Debug` does not print the key, and its memory is wiped when it is dropped.
pub struct MerchantPrivateKey(SigningKey);

impl MerchantPrivateKey {
    /// Reads the text of `apiclient_key.pem`: PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1
    /// (`BEGIN RSA PRIVATE KEY`).
    ///
    /// # Errors
    /// A configuration error that names what was given instead: a certificate, a public key, an
    /// encrypted key, or a key that is not RSA with at least 2048 bits.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// use wechatpay_sdk::MerchantPrivateKey;
    ///
    /// let key = MerchantPrivateKey::from_pem(credentials.private_key())?;
    /// // Another kind of key is an error that names both.
    /// assert!(MerchantPrivateKey::from_pem(credentials.public_key()).is_err());
    /// # let _ = key;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pem(text: &str) -> Result<Self> {
        let key = pem::sections(WHAT, text)?.into_iter().find_map(|(kind, der)| match kind {
            SectionKind::PrivateKey => Some((SigningKey::from_pkcs8(&der), der)),
            SectionKind::RsaPrivateKey => Some((SigningKey::from_pkcs1(&der), der)),
            _ => None,
        });
        let (key, der) = key.ok_or_else(|| pem::unexpected(WHAT, text))?;
        key.map(Self).ok_or_else(|| {
            let found = if der.windows(EC.len()).any(|part| part == EC) {
                "an elliptic-curve key, but an RSA key is required"
            } else {
                "not an intact RSA key of 2048 bits or more"
            };
            Error::configuration(format!("{WHAT} is {found}"))
        })
    }

    /// Reads the file `apiclient_key.pem`.
    ///
    /// # Errors
    /// As [`from_pem`](Self::from_pem), and if the file cannot be read.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// # let directory = tempfile::tempdir()?;
    /// # let path = directory.path().join("apiclient_key.pem");
    /// # std::fs::write(&path, credentials.private_key())?;
    /// use wechatpay_sdk::MerchantPrivateKey;
    ///
    /// // let path = "/etc/shop/apiclient_key.pem";
    /// let key = MerchantPrivateKey::from_pem_file(path)?;
    /// # let _ = key;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self> {
        Self::from_pem(&pem::file(WHAT, path.as_ref())?)
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        self.0.sign(message).ok_or_else(|| {
            Error::new(
                ErrorKind::Configuration,
                Delivery::NotSent,
                format!("{WHAT} could not sign"),
            )
        })
    }

    /// Decrypts what the platform encrypted for the merchant: RSA, OAEP.
    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Vec<u8>> {
        self.0.decrypt(ciphertext)
    }

    pub(crate) fn public_der(&self) -> Option<Vec<u8>> {
        self.0.public_der()
    }
}

impl fmt::Debug for MerchantPrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MerchantPrivateKey([secret])")
    }
}
