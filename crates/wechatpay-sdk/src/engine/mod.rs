//! The engine, which any number of clients share: connections, the I/O thread, the state of hosts, the
//! platform's clock, and each merchant's platform keys.

mod builder;
mod clocks;
mod hosts;
mod key_stores;
#[cfg(feature = "rate-limit")]
mod pacing;
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
#[cfg(feature = "rate-limit")]
pub(crate) use self::pacing::Pacing;
use crate::certificates::PlatformKeyStore;
use crate::error::Result;
use crate::transport::{Connections, HttpSettings, IoThread};

/// Connections, TLS settings and the I/O thread, for any number of clients.
///
/// By default, each client makes an engine of its own. If your program acts for many merchants, make
/// one engine and give it to all clients. A client then costs little more than its keys: all clients
/// use the same connections, and one thread serves every [`wait`](crate::Call::wait).
///
/// An engine is cheap to clone. A connection on which a client has presented its merchant's certificate
/// serves that client only. Clients of the same merchant, with the same hosts and keys, also share the
/// downloaded platform certificates.
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
    #[cfg(feature = "rate-limit")]
    pacing: Pacing,
}

impl Engine {
    /// Makes an engine with the default settings.
    ///
    /// # Errors
    /// A configuration error if the system has no root certificates.
    ///
    /// ```
    /// use wechatpay_sdk::Engine;
    ///
    /// let engine = Engine::new()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::BoxError>(())
    /// ```
    pub fn new() -> Result<Self> {
        Self::builder().build()
    }

    /// A builder for an engine with other settings.
    ///
    /// ```
    /// use wechatpay_sdk::Engine;
    ///
    /// let engine = Engine::builder().calls_in_flight(500).build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::BoxError>(())
    /// ```
    pub fn builder() -> EngineBuilder {
        EngineBuilder::default()
    }

    fn with(settings: HttpSettings, #[cfg(feature = "rate-limit")] pacing: Pacing) -> Result<Self> {
        let connections = Arc::new(Connections::new(&settings)?);
        Ok(Self(Arc::new(Inner {
            settings,
            connections,
            io_thread: Arc::default(),
            host_health: HostHealth::default(),
            clocks: Clocks::default(),
            key_stores: KeyStores::default(),
            #[cfg(feature = "rate-limit")]
            pacing,
        })))
    }

    pub(crate) fn connections(&self) -> &Arc<Connections> {
        &self.0.connections
    }

    pub(crate) fn io_thread(&self) -> &Arc<IoThread> {
        &self.0.io_thread
    }

    /// The rate limits, and who has which place under them.
    #[cfg(feature = "rate-limit")]
    pub(crate) fn pacing(&self) -> &Pacing {
        &self.0.pacing
    }

    /// Which hosts cannot be reached.
    pub(crate) fn host_health(&self) -> &HostHealth {
        &self.0.host_health
    }

    /// The measured clock of the platform at this origin.
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
