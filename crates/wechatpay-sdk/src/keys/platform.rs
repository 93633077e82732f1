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

/// A WeChat Pay public key (微信支付公钥) with its id. It verifies answers and notifications, and
/// encrypts sensitive members.
#[derive(Clone, Debug)]
pub struct PlatformPublicKey(pub(crate) PlatformKey);

impl PlatformPublicKey {
    /// Reads the text of `pub_key.pem`. `id` is the id that the merchant platform shows for it,
    /// `PUB_KEY_ID_…`.
    ///
    /// # Errors
    /// A configuration error if the id is malformed, or if the PEM is a certificate, a private key, or
    /// not an RSA key with at least 2048 bits.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// use wechatpay_sdk::PlatformPublicKey;
    ///
    /// let key = PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key())?;
    /// # let _ = key;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pem(id: impl Into<String>, text: &str) -> Result<Self> {
        let id = id.into();
        if !id.starts_with(PUBLIC_KEY_ID_PREFIX) {
            return Err(Error::configuration(format!(
                "the id of the WeChat Pay public key must begin with `{PUBLIC_KEY_ID_PREFIX}`, but {} \
                 was given",
                super::given(&id)
            )));
        }
        if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(Error::configuration(format!(
                "the id of the WeChat Pay public key must consist of letters, digits and `_`, but \
                 {} was given",
                super::given(&id)
            )));
        }
        let der = pem::section(PUBLIC_KEY, text, SectionKind::PublicKey)?;
        PlatformKey::new(PUBLIC_KEY, id, &der, None).map(Self)
    }

    /// Reads the file `pub_key.pem`.
    ///
    /// # Errors
    /// As [`from_pem`](Self::from_pem), and if the file cannot be read.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// # let directory = tempfile::tempdir()?;
    /// # let path = directory.path().join("pub_key.pem");
    /// # std::fs::write(&path, credentials.public_key())?;
    /// use wechatpay_sdk::PlatformPublicKey;
    ///
    /// // let path = "/etc/shop/pub_key.pem";
    /// let key = PlatformPublicKey::from_pem_file(credentials.public_key_id(), path)?;
    /// # let _ = key;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pem_file(id: impl Into<String>, path: impl AsRef<Path>) -> Result<Self> {
        Self::from_pem(id, &pem::file(PUBLIC_KEY, path.as_ref())?)
    }
}

/// A platform certificate (微信支付平台证书). Older merchants have platform certificates instead of a
/// public key.
#[derive(Clone, Debug)]
pub struct PlatformCertificate {
    pub(crate) key: PlatformKey,
    pub(crate) common_name: Option<String>,
}

impl PlatformCertificate {
    /// Reads the PEM text of one certificate.
    ///
    /// # Errors
    /// A configuration error if the PEM is not exactly one certificate of an RSA key with at least 2048
    /// bits.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// use wechatpay_sdk::PlatformCertificate;
    ///
    /// let certificate = PlatformCertificate::from_pem(credentials.platform_certificate())?;
    /// assert_eq!(certificate.serial(), credentials.platform_certificate_serial());
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pem(text: &str) -> Result<Self> {
        let mut all = Self::all_from_pem(text)?;
        match (all.pop(), all.len()) {
            (Some(certificate), 0) => Ok(certificate),
            (None, _) => Err(pem::unexpected(CERTIFICATE, text)),
            (Some(_), others) => Err(Error::configuration(format!(
                "one platform certificate was expected, but {} were given: read them with `all_from_pem`",
                others + 1
            ))),
        }
    }

    /// Reads all certificates of a PEM text: the old one and the new one while the platform replaces its
    /// certificate.
    ///
    /// # Errors
    /// A configuration error if there is no certificate, or if one is not that of an RSA key with at
    /// least 2048 bits.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// use wechatpay_sdk::PlatformCertificate;
    ///
    /// assert_eq!(PlatformCertificate::all_from_pem(credentials.platform_certificate())?.len(), 1);
    /// # Ok(())
    /// # }
    /// ```
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
    /// As `from_pem`, and if the file cannot be read.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// # let directory = tempfile::tempdir()?;
    /// # let path = directory.path().join("wechatpay_cert.pem");
    /// # std::fs::write(&path, credentials.platform_certificate())?;
    /// use wechatpay_sdk::PlatformCertificate;
    ///
    /// // let path = "/etc/shop/wechatpay_cert.pem";
    /// let certificate = PlatformCertificate::from_pem_file(path)?;
    /// # let _ = certificate;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self> {
        Self::from_pem(&pem::file(CERTIFICATE, path.as_ref())?)
    }

    /// The serial: 40 hexadecimal digits in upper case.
    pub fn serial(&self) -> &str {
        self.key.serial()
    }
}

/// A key of the platform: a [`PlatformPublicKey`] or a [`PlatformCertificate`].
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let credentials = simulator.credentials();
/// use wechatpay_sdk::{PlatformCertificate, PlatformKey, PlatformPublicKey};
///
/// let key = PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key())?;
/// let certificate = PlatformCertificate::from_pem(credentials.platform_certificate())?;
///
/// let keys = [PlatformKey::from(key), PlatformKey::from(certificate)];
/// let serials = keys.each_ref().map(PlatformKey::serial);
/// assert_eq!(serials, [credentials.public_key_id(), credentials.platform_certificate_serial()]);
/// # Ok(())
/// # }
/// ```
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

    /// The id of the public key, or the serial of the certificate (40 hexadecimal digits in upper case).
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
