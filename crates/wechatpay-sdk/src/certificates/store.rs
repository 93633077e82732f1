//! The store that one client holds, or several share.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tokio::sync::{Semaphore, SemaphorePermit};

use super::schedule::Schedule;
use crate::error::Result;
use crate::keys::{PlatformKey, PlatformKeys, now};

/// The platform's public keys and certificates, by serial.
///
/// By default, each client has a store of its own; the clients of one merchant on one
/// [`Engine`](crate::Engine) share one. To share a store between other clients of the merchant, give it
/// to each of them: they download certificates once. A clone is the same store.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let credentials = simulator.credentials();
/// # let settings = credentials.to_json();
/// use wechatpay_sdk::{ClientBuilder, PlatformKeyStore, PlatformPublicKey};
///
/// let keys = PlatformKeyStore::new();
/// keys.add(PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key())?)?;
/// assert_eq!(keys.serials(), [credentials.public_key_id()]);
///
/// let client = ClientBuilder::from_json(&settings)?.platform_keys(keys.clone()).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PlatformKeyStore(Arc<Shared>);

struct Shared {
    /// Replaced as a whole, so that a call keeps what it began with.
    keys: RwLock<Arc<PlatformKeys>>,
    schedule: Mutex<Schedule>,
    /// Held by the one notification that waits for a certificate.
    waiting: Semaphore,
}

impl Default for PlatformKeyStore {
    fn default() -> Self {
        let keys = RwLock::default();
        let schedule = Mutex::new(Schedule::new(now()));
        Self(Arc::new(Shared { keys, schedule, waiting: Semaphore::new(1) }))
    }
}

impl PlatformKeyStore {
    /// Creates a store without keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a public key or a certificate. It is never removed, and a downloaded key never replaces it.
    ///
    /// # Errors
    /// A configuration error if a different key was added under the same serial.
    pub fn add(&self, key: impl Into<PlatformKey>) -> Result<()> {
        let key = key.into();
        self.change(|keys| keys.add(key))
    }

    /// The ids of the public keys and the serials of the certificates, sorted.
    pub fn serials(&self) -> Vec<String> {
        self.keys().serials()
    }

    /// Whether somebody else holds this store, too.
    pub(crate) fn is_shared(&self) -> bool {
        Arc::strong_count(&self.0) > 1
    }

    pub(super) fn merge(&self, fetched: Vec<PlatformKey>, now: i64) {
        self.change(|keys| keys.merge(fetched, now));
    }

    pub(crate) fn keys(&self) -> Arc<PlatformKeys> {
        Arc::clone(&self.0.keys.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn change<T>(&self, change: impl FnOnce(&mut PlatformKeys) -> T) -> T {
        let mut keys = self.0.keys.write().unwrap_or_else(PoisonError::into_inner);
        change(Arc::make_mut(&mut keys))
    }

    /// The right to wait for a certificate, unless a notification has it already.
    pub(super) fn try_wait(&self) -> Option<SemaphorePermit<'_>> {
        self.0.waiting.try_acquire().ok()
    }

    pub(super) fn schedule(&self) -> MutexGuard<'_, Schedule> {
        self.0.schedule.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for PlatformKeyStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PlatformKeyStore").field(&self.serials()).finish()
    }
}
