//! Who a merchant is, and who the platform is for it: keys, credentials, sub-merchants. The gate
//! checks requests against it, answers are signed with it, operations ask it.

use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::error::Result;
use crate::keys::{Credentials, Keyring, PlatformKeys, PrivateKey, Seed, Signer};
use crate::storage::lock;

pub(crate) struct Identity {
    pub(crate) ring: Keyring,
    pub(crate) credentials: Credentials,
    /// Which keys of the platform it began with.
    pub(crate) keys: PlatformKeys,
    /// Where its migration stands, once a test has moved it.
    pub(crate) migration: Mutex<Option<Migration>>,
    pub(crate) kind: Kind,
    /// Whom it acts for, as a partner.
    pub(crate) sub_mchids: Vec<String>,
    /// Its brand, whose requests are those of `/brand/…`.
    pub(crate) brand: Option<Arc<Identity>>,
    pub(crate) clock: Arc<Clock>,
}

/// Where a merchant stands on its way from platform certificates to the public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Migration {
    /// Which keys of the platform it has now.
    pub(crate) platform_keys: PlatformKeys,
    /// Its answers have not moved yet: the certificate signs, whatever a request names
    /// (docs/protocol.md, section 1).
    #[serde(default)]
    pub(crate) answers_by_certificate: bool,
}

/// What a merchant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// Acts for itself only.
    Direct,
    /// Acts for sub-merchants, too.
    Partner,
    /// Of Hong Kong: its orders may be in its currency.
    HongKong,
    /// A brand and no merchant: its number is a brand id.
    Brand,
}

impl Identity {
    /// The merchant that is there from the start, a partner with one sub-merchant; `urls` are those that
    /// it is told of the platform, plain and TLS.
    pub(crate) fn first(
        seed: Seed,
        ring: Keyring,
        urls: (String, String),
        keys: PlatformKeys,
    ) -> Result<Self> {
        let clock = Arc::default();
        let brand = super::brand::of(seed, &ring, &urls, &clock)?;
        let credentials = Credentials::new(seed, &ring, urls.0, urls.1)?;
        let credentials = credentials.with_brand(&brand.credentials);
        Ok(Self {
            kind: Kind::Partner,
            sub_mchids: vec![credentials.sub_mchid().to_owned()],
            ring,
            credentials,
            keys,
            migration: Mutex::default(),
            brand: Some(Arc::new(brand)),
            clock,
        })
    }

    /// Whether its orders may have this currency.
    pub(crate) fn trades_in(&self, currency: &str) -> bool {
        currency == "CNY" || (self.kind == Kind::HongKong && currency == "HKD")
    }

    /// Where it stands now.
    pub(crate) fn migration(&self) -> Migration {
        let began = Migration { platform_keys: self.keys, answers_by_certificate: false };
        lock(&self.migration).unwrap_or(began)
    }

    /// Which keys of the platform it has now.
    pub(crate) fn keys(&self) -> PlatformKeys {
        self.migration().platform_keys
    }

    /// The key that signs an answer to a request that names `named`, if any; `preferred` is the
    /// operation's own choice.
    pub(crate) fn answer_signer(&self, named: Option<Signer>, preferred: Option<Signer>) -> Signer {
        let Migration { platform_keys, answers_by_certificate } = self.migration();
        let signer = named.or(preferred).unwrap_or_else(|| platform_keys.default_signer());
        match signer {
            Signer::PublicKey if answers_by_certificate && platform_keys == PlatformKeys::Both => {
                Signer::Certificate
            }
            signer => signer,
        }
    }

    /// A key of the platform, as it is now.
    pub(crate) fn key(&self, signer: Signer) -> Option<&PrivateKey> {
        self.ring.key(signer, self.clock.now())
    }

    /// What `Wechatpay-Serial` says for a key, as it is now.
    pub(crate) fn serial(&self, signer: Signer) -> &str {
        self.ring.serial(signer, self.clock.now())
    }

    /// The numbers that have accounts of their own: its own, and those of its sub-merchants.
    pub(crate) fn account_holders(&self) -> impl Iterator<Item = &str> {
        self.sub_mchids.iter().map(String::as_str).chain([self.mchid()])
    }

    pub(crate) fn mchid(&self) -> &str {
        self.credentials.mchid()
    }
}
