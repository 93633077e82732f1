//! The store that one client holds, or several share.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tokio::sync::{Semaphore, SemaphorePermit};

use super::schedule::Schedule;
use crate::error::Result;
use crate::keys::{PlatformKey, PlatformKeys, now};

/// The platform's keys, public keys and certificates together, by serial.
///
/// A client has one of its own, unless it is given one that is shared, or shares an
/// [`Engine`](crate::Engine) with other clients of its merchant: clients that share a store download
/// certificates once. A clone is the same store.
///
/// ```no_run
/// # fn example() -> Result<(), wechatpay_sdk::Error> {
/// use wechatpay_sdk::{Client, PlatformKeyStore, PlatformPublicKey};
///
/// let keys = PlatformKeyStore::new();
/// keys.add(PlatformPublicKey::from_pem_file("PUB_KEY_ID_01", "pub_key.pem")?)?;
/// let client = Client::builder().mchid("1900000109").platform_keys(keys.clone());
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
    /// A store without a key.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a public key or a certificate. It stays for good, and no fetched
    /// one takes its place.
    ///
    /// # Errors
    /// A configuration error if another key was added under its serial.
    pub fn add(&self, key: impl Into<PlatformKey>) -> Result<()> {
        let key = key.into();
        self.change(|keys| keys.add(key))
    }

    /// The public key ids and serials of the certificates, sorted.
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
