//! Every key that one simulated platform holds, with the names that requests and answers use for
//! them: its own, the merchant's, and the TLS server's.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::certificates::{Authority, Certificate, Purpose, serial};
use crate::error::{Error, Result};
use crate::keys::{PrivateKey, Seed, upper_hex};

/// Which of the platform's two kinds of key a merchant has.
///
/// Merchants that joined since about October 2024 have the public key only, older ones began with
/// certificates, and whoever migrates has both for a while.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlatformKeys {
    /// Both; an answer is signed with the key that `Wechatpay-Serial` of its request names, and
    /// with the public key where it names none.
    #[default]
    Both,
    /// The public key only: `GET /v3/certificates` answers 404 `RESOURCE_NOT_EXISTS`.
    PublicKey,
    /// The certificate only.
    Certificate,
}

/// One of the platform's signing keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signer {
    PublicKey,
    Certificate,
}

/// The two private keys that belong to one merchant, PEM. They are stored with the merchant; it is
/// a simulated one.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct MerchantKeys {
    merchant: String,
    public_key: String,
}

impl MerchantKeys {
    /// Makes both, which takes a moment.
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
    pub(crate) platform: Arc<PrivateKey>,
    pub(crate) platform_serial: String,
    pub(crate) platform_certificate: Certificate,
    pub(crate) authority: Certificate,
    authority_key: Arc<PrivateKey>,
    authority_serial: [u8; 20],
    pub(crate) server: Arc<PrivateKey>,
    pub(crate) server_certificate: Certificate,
}

impl Keyring {
    pub(crate) fn new(seed: Seed, fresh: bool) -> Result<Self> {
        let [authority_key, merchant, public_key, platform, server] =
            if fresh { generated()? } else { seed.keys()? };
        let mchid = format!("19{}", seed.digits("mchid", 8));
        let merchant_number = serial(seed.bytes("merchant certificate"));
        let platform_number = serial(seed.bytes("platform certificate"));
        let authority_serial = serial(seed.bytes("authority"));
        let authority = Authority::new(&authority_key, authority_serial)?;
        let merchant_certificate =
            authority.issue(&mchid, &merchant, merchant_number, Purpose::Merchant)?;
        let platform_certificate = authority.issue(
            "WeChat Pay Simulator sign",
            &platform,
            platform_number,
            Purpose::Platform,
        )?;
        let server_certificate = authority.issue(
            "localhost",
            &server,
            serial(seed.bytes("server certificate")),
            Purpose::Server,
        )?;
        Ok(Self {
            // 28 digits as the real ones have: 01, the merchant number, a date, a number.
            public_key_id: format!("PUB_KEY_ID_01{mchid}20240101{}", seed.digits("public key", 8)),
            mchid,
            merchant,
            merchant_serial: upper_hex(&merchant_number),
            merchant_certificate,
            public_key,
            platform: Arc::new(platform),
            platform_serial: upper_hex(&platform_number),
            platform_certificate,
            authority: authority.certificate().clone(),
            authority_key: Arc::new(authority_key),
            authority_serial,
            server: Arc::new(server),
            server_certificate,
        })
    }

    /// The keys of another merchant of the same platform, with two keys of its own: the merchant's
    /// and the WeChat Pay public key's private half.
    pub(crate) fn join(&self, seed: Seed, keys: &MerchantKeys) -> Result<Self> {
        let merchant = PrivateKey::from_pem(&keys.merchant)?;
        let public_key = PrivateKey::from_pem(&keys.public_key)?;
        let mchid = format!("19{}", seed.digits("mchid", 8));
        let number = serial(seed.bytes("merchant certificate"));
        // The same authority as the first one's, since its key and its serial are.
        let authority = Authority::new(&self.authority_key, self.authority_serial)?;
        Ok(Self {
            public_key_id: format!("PUB_KEY_ID_01{mchid}20240101{}", seed.digits("public key", 8)),
            merchant_certificate: authority.issue(&mchid, &merchant, number, Purpose::Merchant)?,
            merchant_serial: upper_hex(&number),
            mchid,
            merchant,
            public_key,
            platform: Arc::clone(&self.platform),
            platform_serial: self.platform_serial.clone(),
            platform_certificate: self.platform_certificate.clone(),
            authority: self.authority.clone(),
            authority_key: Arc::clone(&self.authority_key),
            authority_serial: self.authority_serial,
            server: Arc::clone(&self.server),
            server_certificate: self.server_certificate.clone(),
        })
    }

    pub(crate) fn key(&self, signer: Signer) -> &PrivateKey {
        match signer {
            Signer::PublicKey => &self.public_key,
            Signer::Certificate => &self.platform,
        }
    }

    /// What `Wechatpay-Serial` says for a key.
    pub(crate) fn serial(&self, signer: Signer) -> &str {
        match signer {
            Signer::PublicKey => &self.public_key_id,
            Signer::Certificate => &self.platform_serial,
        }
    }

    /// The key that `Wechatpay-Serial` of a request names.
    pub(crate) fn named(&self, serial: &[u8], keys: PlatformKeys) -> Option<Signer> {
        [Signer::PublicKey, Signer::Certificate]
            .into_iter()
            .filter(|signer| keys.has(*signer))
            .find(|signer| self.serial(*signer).as_bytes() == serial)
    }
}

impl PlatformKeys {
    /// As the control API writes it.
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
            Self::Certificate => signer == Signer::Certificate,
        }
    }

    /// The key that signs where a request names none.
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
