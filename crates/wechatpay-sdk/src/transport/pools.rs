//! The connections of an engine, by the process and the runtime that they are of.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustls::ClientConfig;
use tokio::runtime;

use super::connector::Connector;
use super::pool::{Key, Pool};
use super::process::PerProcess;
use super::proxy::Proxy;
use super::route::Route;
use super::tls::{Template, TlsSettings};
use crate::error::{Error, Result};
use crate::keys::ClientCertificate;
use crate::secret::Secret;

/// Settings of the connections.
#[derive(Clone, Debug)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Duration,
    /// How long a connection may be idle and still be used.
    pub(crate) idle_timeout: Duration,
    /// How many connections to one origin there may be.
    pub(crate) connections_per_host: usize,
    pub(crate) proxy: Option<Secret>,
    pub(crate) extra_root: Option<Vec<u8>>,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            idle_timeout: Duration::from_secs(7),
            connections_per_host: 256,
            proxy: None,
            extra_root: None,
        }
    }
}

/// Of how many runtimes pools are kept. Programs have one or two, servers with
/// a runtime a core as many as cores; test suites may start one a test.
const MOST: usize = 128;

/// How many TLS tickets are kept, eight for each server.
const PLAIN_TICKETS: usize = 256;
/// The same for each certificate of a merchant, which few servers ask for.
const IDENTITY_TICKETS: usize = 16;

/// The connections of an engine, which any number of clients share.
#[derive(Debug)]
pub(crate) struct Connections {
    idle_timeout: Duration,
    connections_per_host: usize,
    tls: TlsSettings,
    /// Without a certificate of a merchant's.
    plain: Template,
    pub(super) connector: Connector,
    own: PerProcess<Own>,
    identities: AtomicU64,
}

/// A merchant's certificate for TLS.
pub(super) struct Identity {
    /// Two clients never share a connection on which one of them has shown a certificate.
    number: u64,
    certificate: ClientCertificate,
    /// Of each process, made for the first call that shows the certificate: to parse the key takes
    /// longer than to make a client.
    own: PerProcess<Arc<ClientConfig>>,
}

/// Its key does not show.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("number", &self.number).finish_non_exhaustive()
    }
}

impl Identity {
    fn tls(&self, settings: &TlsSettings) -> Result<&Arc<ClientConfig>> {
        self.own
            .get_or_make(|| Ok(settings.mutual(&self.certificate)?.with_sessions(IDENTITY_TICKETS)))
    }
}

/// What belongs to this process.
#[derive(Debug)]
struct Own {
    /// Without a certificate of a merchant's.
    plain: Arc<ClientConfig>,
    routes: Mutex<HashMap<String, Arc<Route>>>,
    /// The last used one at the end.
    pools: Mutex<Vec<Kept>>,
}

/// A pool, and whose it is.
#[derive(Debug)]
struct Kept {
    runtime: runtime::Id,
    pool: Arc<Pool>,
}

/// Where a request finds a connection.
pub(super) struct Place {
    pub(super) pool: Arc<Pool>,
    pub(super) key: Key,
    pub(super) tls: Arc<ClientConfig>,
    /// For the connection to a proxy that is reached by TLS.
    pub(super) proxy_tls: Arc<ClientConfig>,
}

impl Connections {
    /// Reads the system's roots from the disk.
    pub(crate) fn new(settings: &HttpSettings) -> Result<Self> {
        let proxy = settings.proxy.as_ref().map(Proxy::new).transpose()?;
        let tls = TlsSettings::new(settings.extra_root.as_deref())?;
        let plain = tls.plain()?;
        Ok(Self {
            idle_timeout: settings.idle_timeout,
            connections_per_host: settings.connections_per_host,
            connector: Connector::new(settings.connect_timeout, proxy),
            tls,
            plain,
            own: PerProcess::new(),
            identities: AtomicU64::new(0),
        })
    }

    pub(super) fn identity(&self, certificate: ClientCertificate) -> Identity {
        let number = self.identities.fetch_add(1, Ordering::Relaxed);
        Identity { number, certificate, own: PerProcess::new() }
    }

    /// For a request to `origin`, in the runtime in whose context this is called.
    pub(super) fn place(&self, origin: &str, identity: Option<&Identity>) -> Result<Place> {
        let own = self.own.get_or_make(|| {
            let plain = self.plain.with_sessions(PLAIN_TICKETS);
            Ok(Own { plain, routes: Mutex::default(), pools: Mutex::default() })
        })?;
        let pool = self.pool(own)?;
        let route = self.route(own, origin)?;
        let key = Key { route, identity: identity.map(|identity| identity.number) };
        let tls = identity.map_or(Ok(&own.plain), |identity| identity.tls(&self.tls))?;
        Ok(Place { pool, key, tls: Arc::clone(tls), proxy_tls: Arc::clone(&own.plain) })
    }

    fn route(&self, own: &Own, origin: &str) -> Result<Arc<Route>> {
        let mut routes = lock(&own.routes);
        if let Some(route) = routes.get(origin) {
            return Ok(Arc::clone(route));
        }
        let route = Route::new(origin, self.idle_timeout, self.connections_per_host)?;
        let route = Arc::new(route);
        routes.insert(origin.to_owned(), Arc::clone(&route));
        Ok(route)
    }

    /// The pool of the current runtime; it moves to the end.
    fn pool(&self, own: &Own) -> Result<Arc<Pool>> {
        let runtime = runtime::Handle::current().id();
        let mut pools = lock(&own.pools);
        match pools.iter().rposition(|kept| kept.runtime == runtime) {
            Some(place) if place + 1 == pools.len() => {}
            Some(place) => {
                let kept = pools.remove(place);
                pools.push(kept);
            }
            None => {
                self.check_is_own(runtime)?;
                if pools.len() == MOST {
                    pools.remove(0);
                }
                pools.push(Kept { runtime, pool: Arc::new(Pool::new(self.connections_per_host)) });
            }
        }
        let pool = pools.last().map(|kept| Arc::clone(&kept.pool));
        pool.ok_or_else(|| Error::configuration("the runtime has no pool"))
    }

    /// Refuses a runtime that the parent of this process has used. Both processes hold
    /// its I/O driver, and a socket that one opens there would be an event of the other.
    fn check_is_own(&self, runtime: runtime::Id) -> Result<()> {
        let has_used = |own: &Own| match own.pools.try_lock() {
            Ok(pools) => pools.iter().any(|kept| kept.runtime == runtime),
            // A thread of the parent held it when it forked: then that is not known.
            Err(_) => false,
        };
        if !self.own.of_others().any(has_used) {
            return Ok(());
        }
        Err(Error::configuration(
            "this tokio runtime was in use before `fork()`: in the child, use a new runtime or \
             `.wait()`",
        ))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What is put there is complete: a panic elsewhere leaves nothing half made.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
