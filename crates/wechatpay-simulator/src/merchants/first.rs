//! The first merchant, which exists from the start, and its brand.

use std::sync::{Arc, Mutex};

use super::identity::{Identity, Kind};
use crate::clock::Clock;
use crate::error::Result;
use crate::keys::{Credentials, Keyring, MerchantKeys, Nonces, PlatformKeys, Seed};

impl Identity {
    /// Creates the first merchant: a partner with one sub-merchant. `urls` are the platform's base URLs,
    /// without and with TLS, for the merchant's credentials.
    pub(crate) fn first(
        seed: Seed,
        ring: Keyring,
        urls: (String, String),
        keys: PlatformKeys,
        nonces: Nonces,
    ) -> Result<Self> {
        let (clock, nonces) = (Arc::default(), Arc::new(nonces));
        let brand = brand(seed, &ring, &urls, &clock, &nonces)?;
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
            nonces,
        })
    }
}

/// Creates the merchant's brand as a separate identity. Like a merchant, it has a certificate, a WeChat
/// Pay public key and an API key. Its requests pass the same checks, under another authorization scheme.
fn brand(
    seed: Seed,
    ring: &Keyring,
    urls: &(String, String),
    clock: &Arc<Clock>,
    nonces: &Arc<Nonces>,
) -> Result<Identity> {
    let own =
        Seed(seed.bytes("brand").iter().take(8).fold(0, |n, byte| (n << 8) | u64::from(*byte)));
    let keys = MerchantKeys::of(&seed.spare(6)?, &seed.spare(7)?);
    let mut ring = ring.join(own, &keys)?;
    ring.mchid = format!("4{}", own.digits("brand_id", 7));
    let credentials = Credentials::new(own, &ring, urls.0.clone(), urls.1.clone())?;
    Ok(Identity {
        ring,
        credentials,
        // A brand has no platform certificates.
        keys: PlatformKeys::PublicKey,
        migration: Mutex::default(),
        kind: Kind::Brand,
        sub_mchids: Vec::new(),
        brand: None,
        clock: Arc::clone(clock),
        nonces: Arc::clone(nonces),
    })
}
