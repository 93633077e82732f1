//! All keys of one simulated platform, with the names that requests and responses use for them:
//! keys of the platform, of the merchant and of the TLS server.

use std::fmt;
use std::sync::Arc;

use data_encoding::HEXUPPER;
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use super::certificates::{Certificate, Purpose, serial};
use super::rotation::{Issued, PlatformCertificates};
use super::rsa::PrivateKey;
use super::seed::Seed;
use crate::error::{Error, Result};

/// Which of the platform's two kinds of key a merchant has.
///
/// Merchants that joined since about October 2024 have the public key only. Older merchants began
/// with certificates, and have both while they migrate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PlatformKeys {
    /// Both. A response is signed with the key that `Wechatpay-Serial` of the request names, or
    /// with the public key if the request names none.
    #[default]
    Both,
    /// The public key only: `GET /v3/certificates` answers 404 `RESOURCE_NOT_EXISTS`.
    PublicKey,
    /// The certificate only.
    Certificate,
}

/// Whether two certificate serials are equal. As on the platform, case does not matter.
pub(crate) fn same_serial(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// One of the platform's signing keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signer {
    PublicKey,
    /// The platform certificate that is currently used for signing.
    Certificate,
    /// The platform certificate at this position, named by a request.
    Named(usize),
}

/// The two private keys of one merchant, PEM. They are stored with the merchant, which is
/// acceptable because the merchant is simulated.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct MerchantKeys {
    merchant: String,
    public_key: String,
}

impl MerchantKeys {
    /// Creates the pair from existing keys.
    pub(crate) fn of(merchant: &PrivateKey, public_key: &PrivateKey) -> Self {
        Self { merchant: merchant.pem().to_owned(), public_key: public_key.pem().to_owned() }
    }

    /// Generates both keys, which takes a moment.
    pub(crate) fn generate() -> Result<Self> {
        let [merchant, public_key] = generated()?;
        Ok(Self { merchant: merchant.pem().to_owned(), public_key: public_key.pem().to_owned() })
    }
}

impl Drop for MerchantKeys {
    fn drop(&mut self) {
        self.merchant.zeroize();
        self.public_key.zeroize();
    }
}

impl fmt::Debug for MerchantKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MerchantKeys").finish_non_exhaustive()
    }
}

pub(crate) struct Keyring {
    pub(crate) mchid: String,
    pub(crate) merchant: PrivateKey,
    pub(crate) merchant_serial: String,
    pub(crate) merchant_certificate: Certificate,
    pub(crate) public_key: PrivateKey,
    pub(crate) public_key_id: String,
    pub(crate) platform: Arc<PlatformCertificates>,
    pub(crate) authority: Certificate,
    pub(crate) server: PrivateKey,
    pub(crate) server_certificate: Certificate,
}

impl Keyring {
    /// `names` are the names of the TLS server in addition to this machine's.
    pub(crate) fn new(seed: Seed, fresh: bool, names: &[String]) -> Result<Self> {
        let [authority_key, merchant, public_key, platform, server] =
            if fresh { generated()? } else { seed.keys()? };
        let mchid = format!("19{}", seed.digits("mchid", 8));
        let merchant_number = serial(seed.bytes("merchant certificate"));
        let platform = PlatformCertificates::new(seed, fresh, [authority_key, platform], names)?;
        let authority = platform.authority()?;
        let merchant_certificate =
            authority.issue(&mchid, &merchant, merchant_number, Purpose::Merchant)?;
        let server_certificate = authority.issue(
            "localhost",
            &server,
            serial(seed.bytes("server certificate")),
            Purpose::Server(names),
        )?;
        Ok(Self {
            // 28 digits like real ids: 01, the merchant number, a date, a number.
            public_key_id: format!("PUB_KEY_ID_01{mchid}20240101{}", seed.digits("public key", 8)),
            mchid,
            merchant,
            merchant_serial: HEXUPPER.encode(&merchant_number),
            merchant_certificate,
            public_key,
            authority: authority.certificate().clone(),
            server,
            server_certificate,
            platform: Arc::new(platform),
        })
    }

    /// The keys of another merchant of the same platform. The merchant's key and the private half
    /// of its WeChat Pay public key are its own.
    pub(crate) fn join(&self, seed: Seed, keys: &MerchantKeys) -> Result<Self> {
        let merchant = PrivateKey::from_pem(&keys.merchant)?;
        let public_key = PrivateKey::from_pem(&keys.public_key)?;
        let mchid = format!("19{}", seed.digits("mchid", 8));
        let number = serial(seed.bytes("merchant certificate"));
        // The same authority as the first merchant's, because its key and its serial are the same.
        let authority = self.platform.authority()?;
        Ok(Self {
            public_key_id: format!("PUB_KEY_ID_01{mchid}20240101{}", seed.digits("public key", 8)),
            merchant_certificate: authority.issue(&mchid, &merchant, number, Purpose::Merchant)?,
            merchant_serial: HEXUPPER.encode(&number),
            mchid,
            merchant,
            public_key,
            platform: Arc::clone(&self.platform),
            authority: self.authority.clone(),
            server: self.server.clone(),
            server_certificate: self.server_certificate.clone(),
        })
    }

    /// A key of the platform; `now` is business time.
    pub(crate) fn key(&self, signer: Signer, now: i64) -> Option<&PrivateKey> {
        match signer {
            Signer::PublicKey => Some(&self.public_key),
            _ => self.issued(signer, now).map(|issued| &issued.key),
        }
    }

    /// The value of `Wechatpay-Serial` for a key.
    pub(crate) fn serial(&self, signer: Signer, now: i64) -> &str {
        match signer {
            Signer::PublicKey => &self.public_key_id,
            _ => self.issued(signer, now).map_or("", |issued| &issued.serial),
        }
    }

    fn issued(&self, signer: Signer, now: i64) -> Option<&Issued> {
        match signer {
            Signer::PublicKey => None,
            Signer::Certificate => self.platform.get(self.platform.signing(now)),
            Signer::Named(at) => self.platform.get(at),
        }
    }

    /// The key that `Wechatpay-Serial` of a request names.
    pub(crate) fn named(&self, serial: &[u8], keys: PlatformKeys, now: i64) -> Option<Signer> {
        let named = if self.public_key_id.as_bytes() == serial {
            Signer::PublicKey
        } else {
            Signer::Named(self.platform.find(serial, now)?)
        };
        Some(named).filter(|signer| keys.has(*signer))
    }
}

impl PlatformKeys {
    /// The name in the control API.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::PublicKey => "public_key",
            Self::Certificate => "certificate",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::Both, Self::PublicKey, Self::Certificate]
            .into_iter()
            .find(|keys| keys.as_str() == text)
    }

    pub(crate) fn has(self, signer: Signer) -> bool {
        match self {
            Self::Both => true,
            Self::PublicKey => signer == Signer::PublicKey,
            Self::Certificate => signer != Signer::PublicKey,
        }
    }

    /// The key that signs if a request names none.
    pub(crate) fn default_signer(self) -> Signer {
        match self {
            Self::Both | Self::PublicKey => Signer::PublicKey,
            Self::Certificate => Signer::Certificate,
        }
    }
}

fn generated<const N: usize>() -> Result<[PrivateKey; N]> {
    let keys: Vec<PrivateKey> = (0..N).map(|_| PrivateKey::generate()).collect::<Result<_>>()?;
    keys.try_into().map_err(|_| Error::new("cannot generate the keys"))
}
