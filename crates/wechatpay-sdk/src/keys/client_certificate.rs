//! The merchant's API certificate with its key, for the TLS connections of v2
//! operations that demand it.

use std::fmt;
use std::path::Path;

use zeroize::Zeroizing;

use super::certificate::Certificate;
use super::merchant::MerchantPrivateKey;
use super::pem;
use crate::error::{Error, Result};
use crate::secret::Secret;

const WHAT: &str = "the merchant's API certificate (`apiclient_cert.pem`)";

/// The merchant's API certificate (商户API证书) and its private key: what the
/// platform asks for on the TLS connection of refunds and payments of v2.
#[derive(Clone)]
pub struct ClientCertificate {
    /// Certificates, then the key, as PEM.
    pem: Secret,
    serial: String,
    common_name: Option<String>,
    spki: Vec<u8>,
}

impl ClientCertificate {
    /// Takes `apiclient_cert.pem` and `apiclient_key.pem`.
    ///
    /// # Errors
    /// A configuration error if one of them is something else, or if the key
    /// is not the certificate's.
    pub fn from_pem(certificate: &str, private_key: &str) -> Result<Self> {
        let parsed = Certificate::from_pem(WHAT, certificate)?;
        let key = MerchantPrivateKey::from_pem(private_key)?;
        if key.public_der().as_deref() != Some(parsed.spki.as_slice()) {
            return Err(Error::configuration(format!(
                "the private key does not belong to {WHAT} of the serial `{}`",
                parsed.serial
            )));
        }
        let (certificate, private_key) =
            (pem::unindented(certificate), pem::unindented(private_key));
        let mut pem = Zeroizing::new(String::with_capacity(certificate.len() + private_key.len()));
        pem.push_str(&certificate);
        pem.push_str(&private_key);
        Ok(Self {
            pem: Secret::new(pem.as_bytes().to_vec()),
            serial: parsed.serial,
            common_name: parsed.common_name,
            spki: parsed.spki,
        })
    }

    /// Takes the two files of [`from_pem`](Self::from_pem).
    ///
    /// # Errors
    /// As `from_pem`, and when a file cannot be read.
    pub fn from_pem_files(
        certificate: impl AsRef<Path>,
        private_key: impl AsRef<Path>,
    ) -> Result<Self> {
        let certificate = pem::file(WHAT, certificate.as_ref())?;
        let private_key = pem::file("the merchant's API private key", private_key.as_ref())?;
        Self::from_pem(&certificate, &private_key)
    }

    /// The serial, as 40 upper-case hexadecimal digits: what the client signs
    /// v3 requests under if nothing else is set.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    pub(crate) fn pem(&self) -> &[u8] {
        self.pem.expose()
    }

    pub(crate) fn common_name(&self) -> Option<&str> {
        self.common_name.as_deref()
    }

    pub(crate) fn spki(&self) -> &[u8] {
        &self.spki
    }
}

impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientCertificate({}, [secret])", self.serial)
    }
}
