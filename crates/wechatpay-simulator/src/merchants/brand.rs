//! The brand of the first merchant, as an identity of its own: it has a certificate, a WeChat Pay public
//! key and an API key like a merchant's, and its requests pass the same gate under another scheme.

use std::sync::{Arc, Mutex};

use super::identity::{Identity, Kind};
use crate::clock::Clock;
use crate::error::Result;
use crate::keys::{Credentials, Keyring, MerchantKeys, PlatformKeys, Seed};

/// The brand that comes with a platform of this seed.
pub(super) fn of(
    seed: Seed,
    ring: &Keyring,
    urls: &(String, String),
    clock: &Arc<Clock>,
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
    })
}
