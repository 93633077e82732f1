//! The platform keys that are downloaded, by merchant: once for all clients of an engine.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::certificates::PlatformKeyStore;
use crate::crypto::digest::sha256_bytes;
use crate::keys::{ApiV3Key, PlatformKey};

/// How many stores are kept before those that no client uses are dropped.
const MANY: usize = 8_192;

/// What clients have to agree in to share downloaded platform keys.
///
/// A key that one client trusts is trusted by all that share its store. So clients agree in all that
/// this trust comes from: the merchant, the hosts, the APIv3 key and the keys that they were given.
/// The certificate serial makes sure that a merchant's wrong key keeps nobody else from downloading.
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
    /// A store stays when its last client goes: the next client of that merchant uses its keys.
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
