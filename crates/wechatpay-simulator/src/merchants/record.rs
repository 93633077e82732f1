//! Merchants that tests create while the platform runs, in addition to the first one.

use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};

use super::identity::{Identity, Kind};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::keys::{Credentials, MerchantKeys, PlatformKeys, Seed};

/// A merchant as it is stored: all data needed to create it again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) seed: u64,
    pub(crate) kind: Kind,
    /// As [`PlatformKeys::as_str`].
    pub(crate) platform_keys: String,
    pub(crate) sub_mchids: Vec<String>,
    pub(crate) keys: MerchantKeys,
}

impl Record {
    /// Creates the `number`th merchant of the platform whose seed is `first`.
    pub(crate) fn new(
        first: Seed,
        number: u64,
        kind: Kind,
        platform_keys: PlatformKeys,
        sub_merchants: u64,
    ) -> Result<Self> {
        let hash = first.bytes(&format!("merchant {number}"));
        let seed = hash.iter().take(8).fold(0, |seed: u64, byte| (seed << 8) | u64::from(*byte));
        let sub_mchids = (0..sub_merchants)
            .map(|at| format!("16{}", Seed(seed).digits(&format!("sub_mchid {at}"), 8)))
            .collect();
        let platform_keys = platform_keys.as_str().to_owned();
        Ok(Self { seed, kind, platform_keys, sub_mchids, keys: MerchantKeys::generate()? })
    }

    /// Creates the identity of the merchant, with its certificate.
    pub(crate) fn identity(&self, first: &Identity, clock: &Arc<Clock>) -> Result<Identity> {
        let ring = first.ring.join(Seed(self.seed), &self.keys)?;
        let own = &first.credentials;
        let (base, tls) = (own.base_url().to_owned(), own.tls_base_url().to_owned());
        let sub = self.sub_mchids.first().cloned().unwrap_or_default();
        let credentials = Credentials::new(Seed(self.seed), &ring, base, tls)?.with_sub_mchid(sub);
        let keys = PlatformKeys::parse(&self.platform_keys)
            .ok_or_else(|| Error::new(format!("`{}` are no keys", self.platform_keys)))?;
        Ok(Identity {
            ring,
            credentials,
            keys,
            migration: Mutex::default(),
            kind: self.kind,
            sub_mchids: self.sub_mchids.clone(),
            brand: None,
            clock: Arc::clone(clock),
            nonces: Arc::clone(&first.nonces),
        })
    }
}
