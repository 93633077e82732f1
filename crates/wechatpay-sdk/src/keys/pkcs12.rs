//! Reads the merchant's API certificate and its key from a PKCS#12 file. It is a feature, because that format needs more
//! cryptography crates.

use std::path::Path;

use p12_keystore::Pkcs12Archive;
use zeroize::Zeroizing;

use super::client_certificate::{ClientCertificate, armored};
use super::pem;
use crate::error::{Error, Result};

const PKCS12: &str = "the merchant's PKCS#12 file (`apiclient_cert.p12`)";

impl ClientCertificate {
    /// Reads the bytes of `apiclient_cert.p12`. The password is the mchid, unless the merchant has
    /// changed it.
    ///
    /// # Errors
    /// A configuration error if the bytes are not PKCS#12, if the password is wrong, or if there is no
    /// private key with its certificate.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// use wechatpay_sdk::ClientCertificate;
    ///
    /// let certificate = ClientCertificate::from_pkcs12(credentials.p12(), credentials.mchid())?;
    /// assert_eq!(certificate.serial(), credentials.certificate_serial());
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pkcs12(bytes: &[u8], password: &str) -> Result<Self> {
        let archive = Pkcs12Archive::from_pkcs12(bytes, password).map_err(|error| {
            Error::configuration(format!(
                "could not open {PKCS12}: it is not a PKCS#12 file, or the password is wrong \
                 (usually, the password is the mchid)"
            ))
            .with_source(error)
        })?;
        let mut certificates = String::new();
        for bag in &archive.certs {
            certificates.push_str(&armored("CERTIFICATE", bag.cert.as_der()));
        }
        for bag in &archive.keys {
            let key = armored("PRIVATE KEY", bag.key.as_der());
            if let Ok(certificate) = Self::from_pem(&certificates, &key) {
                return Ok(certificate);
            }
        }
        Err(Error::configuration(format!(
            "{PKCS12} contains no RSA private key with its certificate"
        )))
    }

    /// Reads the file `apiclient_cert.p12`.
    ///
    /// # Errors
    /// As [`from_pkcs12`](Self::from_pkcs12), and if the file cannot be read.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// # let directory = tempfile::tempdir()?;
    /// # let path = directory.path().join("apiclient_cert.p12");
    /// # std::fs::write(&path, credentials.p12())?;
    /// use wechatpay_sdk::ClientCertificate;
    ///
    /// // let path = "/etc/shop/apiclient_cert.p12";
    /// let certificate = ClientCertificate::from_pkcs12_file(path, credentials.mchid())?;
    /// # let _ = certificate;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pkcs12_file(path: impl AsRef<Path>, password: &str) -> Result<Self> {
        let path = path.as_ref();
        let bytes = std::fs::read(path).map_err(|error| {
            Error::configuration(format!("{PKCS12} {} cannot be read", pem::shown(path)))
                .with_source(error)
        })?;
        Self::from_pkcs12(&Zeroizing::new(bytes), password)
    }
}
