//! The identity of a merchant, and of the platform towards that merchant: keys, credentials,
//! sub-merchants. Requests are checked against it, responses are signed with it, and operations
//! read it.

use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::keys::{Credentials, Keyring, Nonces, PlatformKeys, PrivateKey, Signer};
use crate::storage::lock;

pub(crate) struct Identity {
    pub(crate) ring: Keyring,
    pub(crate) credentials: Credentials,
    /// The platform keys that the merchant had at the start.
    pub(crate) keys: PlatformKeys,
    /// The state of its migration, if a test has changed it.
    pub(crate) migration: Mutex<Option<Migration>>,
    pub(crate) kind: Kind,
    /// The sub-merchants of a partner at the start.
    pub(crate) sub_mchids: Vec<String>,
    /// Its brand, which sends the requests to `/brand/…`.
    pub(crate) brand: Option<Arc<Identity>>,
    pub(crate) clock: Arc<Clock>,
    pub(crate) nonces: Arc<Nonces>,
}

/// The progress of a merchant's migration from platform certificates to the public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Migration {
    /// The platform keys that the merchant has now.
    pub(crate) platform_keys: PlatformKeys,
    /// Responses have not moved yet: they are signed with the certificate, whatever key a request
    /// names (docs/protocol.md, section 1).
    #[serde(default)]
    pub(crate) answers_by_certificate: bool,
}

/// The kind of a merchant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// A merchant that acts only for itself.
    Direct,
    /// A merchant that also acts for sub-merchants.
    Partner,
    /// A merchant of Hong Kong: its orders may also be in Hong Kong dollars.
    HongKong,
    /// A brand, which is not a merchant. Its number is a brand id.
    Brand,
}

impl Identity {
    /// Whether the merchant's orders may have this currency.
    pub(crate) fn trades_in(&self, currency: &str) -> bool {
        currency == "CNY" || (self.kind == Kind::HongKong && currency == "HKD")
    }

    /// The present state of the migration.
    pub(crate) fn migration(&self) -> Migration {
        let began = Migration { platform_keys: self.keys, answers_by_certificate: false };
        lock(&self.migration).unwrap_or(began)
    }

    /// The platform keys that the merchant has now.
    pub(crate) fn keys(&self) -> PlatformKeys {
        self.migration().platform_keys
    }

    /// Chooses the key that signs the response to a request. `named` is the key that the request
    /// names, `preferred` the choice of the operation.
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

    /// A key of the platform, as of now.
    pub(crate) fn key(&self, signer: Signer) -> Option<&PrivateKey> {
        self.ring.key(signer, self.clock.now())
    }

    /// The value of `Wechatpay-Serial` for a key, as of now.
    pub(crate) fn serial(&self, signer: Signer) -> &str {
        self.ring.serial(signer, self.clock.now())
    }

    /// The merchant numbers with accounts: the merchant's own number and those of its
    /// sub-merchants.
    pub(crate) fn account_holders(&self) -> impl Iterator<Item = &str> {
        self.sub_mchids.iter().map(String::as_str).chain([self.mchid()])
    }

    pub(crate) fn mchid(&self) -> &str {
        self.credentials.mchid()
    }
}
