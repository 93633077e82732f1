//! The merchant's API certificate with its key, for the TLS connections of v2
//! operations that demand it.

use std::fmt;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::pem::SectionKind;
use zeroize::Zeroizing;

use super::certificate::Certificate;
use super::merchant::MerchantPrivateKey;
use super::pem::{self, Der};
use crate::error::{Error, Result};
use crate::secret::Secret;

const WHAT: &str = "the merchant's API certificate (`apiclient_cert.pem`)";

/// The merchant's API certificate (商户API证书) with its private key. Some v2 operations, such as refunds
/// and transfers, require it on the TLS connection.
#[derive(Clone)]
pub struct ClientCertificate {
    /// Certificates, then the key, as PEM.
    pem: Secret,
    serial: String,
    common_name: Option<String>,
    spki: Vec<u8>,
    /// In seconds since 1970.
    valid_until: i64,
}

impl ClientCertificate {
    /// Reads the texts of `apiclient_cert.pem` and `apiclient_key.pem`. If the first text has several
    /// certificates, for example the authority's, the one that belongs to the key is used.
    ///
    /// # Errors
    /// A configuration error if a text is something else, or if the key does not belong to the
    /// certificate.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// use wechatpay_sdk::ClientCertificate;
    ///
    /// let certificate = ClientCertificate::from_pem(credentials.certificate(), credentials.private_key())?;
    /// assert_eq!(certificate.serial(), credentials.certificate_serial());
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pem(certificate: &str, private_key: &str) -> Result<Self> {
        let sections = pem::sections(WHAT, certificate)?.into_iter();
        let sections = sections.filter(|(kind, _)| *kind == SectionKind::Certificate);
        let mut chain: Vec<_> = sections.map(|(_, der)| der).collect();
        if chain.is_empty() {
            return Err(pem::unexpected(WHAT, certificate));
        }
        let key = MerchantPrivateKey::from_pem(private_key)?;
        let own = own(&chain, &key, certificate)?;
        // TLS wants the merchant's own first, and its authorities upwards.
        chain.get_mut(..=own.at).unwrap_or_default().reverse();
        let mut pem = Zeroizing::new(String::new());
        for der in &chain {
            pem.push_str(&armored("CERTIFICATE", der));
        }
        pem.push_str(&pem::plain(private_key));
        Ok(Self {
            pem: Secret::new(pem.as_bytes().to_vec()),
            serial: own.certificate.serial,
            common_name: own.certificate.common_name,
            spki: own.certificate.spki,
            valid_until: own.certificate.validity.1,
        })
    }

    /// Reads the files `apiclient_cert.pem` and `apiclient_key.pem`.
    ///
    /// # Errors
    /// As [`from_pem`](Self::from_pem), and if a file cannot be read.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// # let directory = tempfile::tempdir()?;
    /// # let folder = directory.path();
    /// # std::fs::write(folder.join("apiclient_cert.pem"), credentials.certificate())?;
    /// # std::fs::write(folder.join("apiclient_key.pem"), credentials.private_key())?;
    /// use wechatpay_sdk::ClientCertificate;
    ///
    /// let certificate = ClientCertificate::from_pem_files(
    ///     folder.join("apiclient_cert.pem"),
    ///     folder.join("apiclient_key.pem"),
    /// )?;
    /// # let _ = certificate;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pem_files(
        certificate: impl AsRef<Path>,
        private_key: impl AsRef<Path>,
    ) -> Result<Self> {
        let certificate = pem::file(WHAT, certificate.as_ref())?;
        let private_key = pem::file("the merchant's API private key", private_key.as_ref())?;
        Self::from_pem(&certificate, &private_key)
    }

    /// The serial of the certificate: 40 hexadecimal digits in upper case. The client sends it with v3
    /// requests, unless another serial is set.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    pub(crate) fn pem(&self) -> &[u8] {
        self.pem.expose()
    }

    pub(crate) fn common_name(&self) -> Option<&str> {
        self.common_name.as_deref()
    }

    /// Until when it is valid, in seconds since 1970.
    pub(crate) fn valid_until(&self) -> i64 {
        self.valid_until
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

/// The certificate of a key, and its index in the file.
struct Own {
    at: usize,
    certificate: Certificate,
}

/// Finds the certificate of the key among the certificates of a file.
fn own(chain: &[Der], key: &MerchantPrivateKey, text: &str) -> Result<Own> {
    let public = key.public_der();
    let mut first = None;
    for (at, der) in chain.iter().enumerate() {
        match Certificate::from_der(WHAT, der) {
            Ok(certificate) if public.as_ref() == Some(&certificate.spki) => {
                return Ok(Own { at, certificate });
            }
            other => _ = first.get_or_insert(other),
        }
    }
    let first = first.ok_or_else(|| pem::unexpected(WHAT, text))??;
    let others = if chain.len() > 1 { ", nor to the other certificates in the file" } else { "" };
    Err(Error::configuration(format!(
        "the private key does not belong to {WHAT} with the serial `{}`{others}",
        first.serial
    )))
}

/// DER as PEM.
pub(super) fn armored(label: &str, der: &[u8]) -> Zeroizing<String> {
    let text = Zeroizing::new(STANDARD.encode(der));
    let mut pem = Zeroizing::new(format!("-----BEGIN {label}-----\n"));
    for (index, character) in text.chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            pem.push('\n');
        }
        pem.push(character);
    }
    pem.push_str(&format!("\n-----END {label}-----\n"));
    pem
}
