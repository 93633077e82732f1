//! What any number of clients share: connections, the I/O thread, and what is known of hosts,
//! of the platform's clock and of a merchant's platform keys.

mod builder;
mod clocks;
mod hosts;
mod key_stores;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

pub use self::builder::EngineBuilder;
pub(crate) use self::builder::HttpOptions;
use self::clocks::Clocks;
pub(crate) use self::clocks::Measured;
pub(crate) use self::hosts::{HostHealth, Hosts};
use self::key_stores::KeyStores;
pub(crate) use self::key_stores::StoreKey;
use crate::certificates::PlatformKeyStore;
use crate::error::Result;
use crate::transport::{Connections, HttpSettings, IoThread};

/// Connections, TLS settings and the I/O thread, for any number of clients.
///
/// A client without an engine makes its own. If your program acts for many merchants, make one
/// engine and give it to the client of each: a client then costs little more than its keys, all of
/// them use the same connections, and one thread serves every [`wait`](crate::Call::wait).
///
/// Cheap to clone. Connections on which a client has shown its merchant's certificate are used by
/// that client only. Clients of the same merchant, with the same hosts and keys, also share its
/// platform certificates, which are downloaded once.
///
/// ```no_run
/// # fn example() -> Result<(), wechatpay_sdk::Error> {
/// use wechatpay_sdk::{ClientBuilder, Engine};
///
/// let engine = Engine::builder().connections_per_host(512).build()?;
/// let mut clients = Vec::new();
/// for file in ["merchant1.json", "merchant2.json"] {
///     clients.push(ClientBuilder::from_file(file)?.engine(&engine).build()?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Engine(Arc<Inner>);

struct Inner {
    settings: HttpSettings,
    connections: Arc<Connections>,
    io_thread: Arc<IoThread>,
    host_health: HostHealth,
    clocks: Clocks,
    key_stores: KeyStores,
}

impl Engine {
    /// An engine with the usual settings.
    ///
    /// # Errors
    /// A configuration error if the system has no root certificates.
    pub fn new() -> Result<Self> {
        Self::builder().build()
    }

    /// A builder, for other settings.
    pub fn builder() -> EngineBuilder {
        EngineBuilder::default()
    }

    fn with(settings: HttpSettings) -> Result<Self> {
        let connections = Arc::new(Connections::new(&settings)?);
        Ok(Self(Arc::new(Inner {
            settings,
            connections,
            io_thread: Arc::default(),
            host_health: HostHealth::default(),
            clocks: Clocks::default(),
            key_stores: KeyStores::default(),
        })))
    }

    pub(crate) fn connections(&self) -> &Arc<Connections> {
        &self.0.connections
    }

    pub(crate) fn io_thread(&self) -> &Arc<IoThread> {
        &self.0.io_thread
    }

    /// Which hosts cannot be reached.
    pub(crate) fn host_health(&self) -> &HostHealth {
        &self.0.host_health
    }

    /// What is known of the clock of the platform at this origin.
    pub(crate) fn measured_clock(&self, origin: &str) -> Arc<Measured> {
        self.0.clocks.of(origin)
    }

    /// The platform keys of the clients that agree in all of this.
    pub(crate) fn key_store(&self, key: StoreKey) -> PlatformKeyStore {
        self.0.key_stores.of(key)
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("settings", &self.0.settings).finish_non_exhaustive()
    }
}
