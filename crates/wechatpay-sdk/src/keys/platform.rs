//! The platform's public keys: bare ones by id, and certificates by serial.

use std::fmt;
use std::path::Path;

use rustls_pki_types::pem::SectionKind;

use super::certificate::Certificate;
use super::pem;
use crate::crypto::rsa::VerifyingKey;
use crate::error::{Error, Result};

const PUBLIC_KEY: &str = "the WeChat Pay public key (`pub_key.pem`)";
const CERTIFICATE: &str = "the platform certificate";

/// How every public key id begins.
pub(crate) const PUBLIC_KEY_ID_PREFIX: &str = "PUB_KEY_ID_";

/// A WeChat Pay public key (微信支付公钥) with its id: verifies answers and
/// notifications, encrypts sensitive members.
#[derive(Clone, Debug)]
pub struct PlatformPublicKey(pub(crate) PlatformKey);

impl PlatformPublicKey {
    /// Reads the PEM of `pub_key.pem`; `id` is what the merchant platform
    /// shows beside it, `PUB_KEY_ID_…`.
    ///
    /// # Errors
    /// A configuration error if the id has another form, or if the PEM is a
    /// certificate, a private key or no RSA key of 2048 bits or more.
    pub fn from_pem(id: impl Into<String>, text: &str) -> Result<Self> {
        let id = id.into();
        if !id.starts_with(PUBLIC_KEY_ID_PREFIX) {
            return Err(Error::configuration(format!(
                "the id of the WeChat Pay public key begins with `{PUBLIC_KEY_ID_PREFIX}`; given \
                 was {}",
                super::given(&id)
            )));
        }
        if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(Error::configuration(format!(
                "the id of the WeChat Pay public key has letters, digits and `_` only: {}",
                super::given(&id)
            )));
        }
        let der = pem::section(PUBLIC_KEY, text, SectionKind::PublicKey)?;
        PlatformKey::new(PUBLIC_KEY, id, &der, None).map(Self)
    }

    /// Reads a PEM file: see [`from_pem`](Self::from_pem).
    ///
    /// # Errors
    /// As `from_pem`, and when the file cannot be read.
    pub fn from_pem_file(id: impl Into<String>, path: impl AsRef<Path>) -> Result<Self> {
        Self::from_pem(id, &pem::file(PUBLIC_KEY, path.as_ref())?)
    }
}

/// A platform certificate (微信支付平台证书): what older merchants have in the
/// place of the public key.
#[derive(Clone, Debug)]
pub struct PlatformCertificate {
    pub(crate) key: PlatformKey,
    pub(crate) common_name: Option<String>,
}

impl PlatformCertificate {
    /// Reads PEM; the serial is the certificate's own.
    ///
    /// # Errors
    /// A configuration error if the PEM is no certificate of an RSA key of
    /// 2048 bits or more.
    pub fn from_pem(text: &str) -> Result<Self> {
        let mut all = Self::all_from_pem(text)?;
        match (all.pop(), all.len()) {
            (Some(certificate), 0) => Ok(certificate),
            (None, _) => Err(pem::unexpected(CERTIFICATE, text)),
            (Some(_), others) => Err(Error::configuration(format!(
                "{CERTIFICATE} was expected, and {} certificates were given: give each by itself",
                others + 1
            ))),
        }
    }

    /// Reads all certificates of a PEM text: the old one and the new one, while
    /// the platform's certificate rotates.
    ///
    /// # Errors
    /// As `from_pem`, for each of them; also if there is none.
    pub fn all_from_pem(text: &str) -> Result<Vec<Self>> {
        let sections = pem::sections(CERTIFICATE, text)?.into_iter();
        let certificates = sections.filter(|(kind, _)| *kind == SectionKind::Certificate);
        let all: Vec<_> =
            certificates.map(|(_, der)| Self::from_der(&der)).collect::<Result<_>>()?;
        if all.is_empty() { Err(pem::unexpected(CERTIFICATE, text)) } else { Ok(all) }
    }

    fn from_der(der: &[u8]) -> Result<Self> {
        let certificate = Certificate::from_der(CERTIFICATE, der)?;
        let validity = Some(certificate.validity);
        let key = PlatformKey::new(CERTIFICATE, certificate.serial, &certificate.spki, validity)?;
        Ok(Self { key, common_name: certificate.common_name })
    }

    /// Reads a PEM file: see [`from_pem`](Self::from_pem).
    ///
    /// # Errors
    /// As `from_pem`, and when the file cannot be read.
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self> {
        Self::from_pem(&pem::file(CERTIFICATE, path.as_ref())?)
    }

    /// The serial, as 40 upper-case hexadecimal digits.
    pub fn serial(&self) -> &str {
        self.key.serial()
    }
}

/// A key of the platform of either kind: a [`PlatformPublicKey`] or a
/// [`PlatformCertificate`].
#[derive(Clone)]
pub struct PlatformKey {
    serial: String,
    spki: Vec<u8>,
    key: std::sync::Arc<VerifyingKey>,
    validity: Option<(i64, i64)>,
}

impl PlatformKey {
    fn new(what: &str, serial: String, spki: &[u8], validity: Option<(i64, i64)>) -> Result<Self> {
        let key = VerifyingKey::from_spki(spki).ok_or_else(|| {
            Error::configuration(format!(
                "{what} `{serial}` is not an RSA key of 2048 bits or more"
            ))
        })?;
        Ok(Self { serial, spki: spki.to_vec(), key: std::sync::Arc::new(key), validity })
    }

    /// The public key id, or the certificate's serial as 40 upper-case
    /// hexadecimal digits.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    pub(crate) fn spki(&self) -> &[u8] {
        &self.spki
    }

    pub(crate) fn is_certificate(&self) -> bool {
        self.validity.is_some()
    }

    /// Until when it is valid, in seconds since 1970; a public key for ever.
    pub(crate) fn valid_until(&self) -> i64 {
        self.validity.map_or(i64::MAX, |(_, until)| until)
    }

    pub(crate) fn is_valid_at(&self, now: i64) -> bool {
        self.validity.is_none_or(|(from, until)| from <= now && now <= until)
    }

    pub(crate) fn key(&self) -> &VerifyingKey {
        &self.key
    }
}

impl From<PlatformPublicKey> for PlatformKey {
    fn from(key: PlatformPublicKey) -> Self {
        key.0
    }
}

impl From<PlatformCertificate> for PlatformKey {
    fn from(certificate: PlatformCertificate) -> Self {
        certificate.key
    }
}

impl fmt::Debug for PlatformKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlatformKey({})", self.serial)
    }
}
