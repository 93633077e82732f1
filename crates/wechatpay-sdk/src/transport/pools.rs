//! The connections of an engine, by process and runtime.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustls::ClientConfig;
use tokio::runtime;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::connector::Connector;
use super::middleware::Middleware;
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
    /// How many calls there may be, if there is a bound.
    pub(crate) calls_in_flight: Option<usize>,
    pub(crate) proxy: Option<Secret>,
    pub(crate) extra_root: Option<Vec<u8>>,
    pub(crate) middleware: Vec<Arc<dyn Middleware>>,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            idle_timeout: Duration::from_secs(7),
            connections_per_host: 256,
            calls_in_flight: None,
            proxy: None,
            extra_root: None,
            middleware: Vec::new(),
        }
    }
}

/// The maximum number of runtimes with a pool. Programs have one or two runtimes, servers may have one for each
/// core, and test suites one for each test.
const MOST: usize = 128;

/// How many TLS tickets are kept, eight for each server.
const PLAIN_TICKETS: usize = 256;
/// The same for each certificate of a merchant. Few servers request one.
const IDENTITY_TICKETS: usize = 16;

/// The connections of an engine, which any number of clients share.
#[derive(Debug)]
pub(crate) struct Connections {
    idle_timeout: Duration,
    connections_per_host: usize,
    calls_in_flight: Option<usize>,
    tls: TlsSettings,
    /// Without a certificate of a merchant's.
    plain: Template,
    pub(super) connector: Connector,
    middleware: Vec<Arc<dyn Middleware>>,
    own: PerProcess<Own>,
    identities: AtomicU64,
}

/// A merchant's certificate for TLS.
pub(super) struct Identity {
    /// Two clients never share a connection on which one of them has presented a certificate.
    number: u64,
    certificate: ClientCertificate,
    /// Of each process, made for the first call that shows the certificate: to parse the key takes
    /// longer than to make a client.
    own: PerProcess<Arc<ClientConfig>>,
}

/// `Debug` does not print the key.
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
    /// A permit for each call in flight, if there is a bound.
    calls: Option<Semaphore>,
    routes: Mutex<HashMap<String, Arc<Route>>>,
    /// The last used one at the end.
    pools: Mutex<Vec<Kept>>,
}

/// A pool and its runtime.
#[derive(Debug)]
struct Kept {
    runtime: runtime::Id,
    pool: Arc<Pool>,
}

/// The pool in which a request finds a connection.
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
            calls_in_flight: settings.calls_in_flight,
            connector: Connector::new(settings.connect_timeout, proxy),
            tls,
            plain,
            middleware: settings.middleware.clone(),
            own: PerProcess::new(),
            identities: AtomicU64::new(0),
        })
    }

    /// The middleware after the first `passed` ones.
    pub(super) fn middleware(&self, passed: usize) -> Option<&Arc<dyn Middleware>> {
        self.middleware.get(passed)
    }

    pub(super) fn identity(&self, certificate: ClientCertificate) -> Identity {
        let number = self.identities.fetch_add(1, Ordering::Relaxed);
        Identity { number, certificate, own: PerProcess::new() }
    }

    /// For a request to `origin`, in the runtime in whose context this is called.
    pub(super) fn place(&self, origin: &str, identity: Option<&Identity>) -> Result<Place> {
        let own = self.own()?;
        let pool = self.pool(own)?;
        let route = self.route(own, origin)?;
        let key = Key { route, identity: identity.map(|identity| identity.number) };
        let tls = identity.map_or(Ok(&own.plain), |identity| identity.tls(&self.tls))?;
        Ok(Place { pool, key, tls: Arc::clone(tls), proxy_tls: Arc::clone(&own.plain) })
    }

    /// Waits until another call may be in flight. `None` if there is no limit.
    pub(super) async fn call(&self) -> Result<Option<SemaphorePermit<'_>>> {
        if self.calls_in_flight.is_none() {
            return Ok(None);
        }
        let Some(calls) = &self.own()?.calls else { return Ok(None) };
        // Never closed.
        let permit = calls
            .acquire()
            .await
            .map_err(|error| Error::configuration("no call may be made").with_source(error))?;
        Ok(Some(permit))
    }

    fn own(&self) -> Result<&Own> {
        self.own.get_or_make(|| {
            Ok(Own {
                plain: self.plain.with_sessions(PLAIN_TICKETS),
                calls: self.calls_in_flight.map(Semaphore::new),
                routes: Mutex::default(),
                pools: Mutex::default(),
            })
        })
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

    /// Refuses a runtime that the parent of this process has used. Both processes share its I/O driver, so that
    /// events of one process would reach the other.
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
    // Entries are complete when they are inserted, so a panic elsewhere leaves no partial entry.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
