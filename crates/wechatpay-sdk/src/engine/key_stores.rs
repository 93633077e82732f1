//! The downloaded platform keys by merchant, shared by the clients of an engine.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::certificates::PlatformKeyStore;
use crate::crypto::digest::sha256_bytes;
use crate::keys::{ApiV3Key, PlatformKey};

/// The number of stores from which unused stores are dropped.
const MANY: usize = 8_192;

/// The settings that clients must share in order to share downloaded platform keys.
///
/// All clients of a store trust its keys. So they must agree in everything that this trust is based on: the merchant,
/// the hosts, the APIv3 key and the configured keys. The certificate serial is included, so that a client with a wrong
/// private key does not keep others from downloading.
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct StoreKey {
    mchid: String,
    certificate_serial: String,
    origins: Vec<String>,
    /// Digests, not the keys.
    api_v3_key: [u8; 32],
    /// Serials and digests, sorted.
    given: Vec<(String, [u8; 32])>,
}

impl StoreKey {
    pub(crate) fn new(
        mchid: &str,
        certificate_serial: &str,
        origins: &[String],
        api_v3_key: &ApiV3Key,
        given: &[PlatformKey],
    ) -> Self {
        let mut given: Vec<_> =
            given.iter().map(|key| (key.serial().to_owned(), sha256_bytes(key.spki()))).collect();
        given.sort_unstable();
        Self {
            mchid: mchid.to_owned(),
            certificate_serial: certificate_serial.to_owned(),
            origins: origins.to_vec(),
            api_v3_key: api_v3_key.digest(),
            given,
        }
    }
}

/// The stores of an engine.
#[derive(Default)]
pub(super) struct KeyStores(Mutex<HashMap<StoreKey, PlatformKeyStore>>);

impl KeyStores {
    /// A store stays after its last client is dropped, so that the next client of the merchant can use its keys.
    pub(super) fn of(&self, key: StoreKey) -> PlatformKeyStore {
        let mut stores = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if stores.len() >= MANY && !stores.contains_key(&key) {
            stores.retain(|_, store| store.is_shared());
        }
        stores.entry(key).or_default().clone()
    }
}

impl fmt::Debug for KeyStores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyStores").finish_non_exhaustive()
    }
}
