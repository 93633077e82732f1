//! The pools of connections, by the process and the runtime that they are of.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderMap;
use reqwest::redirect::Policy;
use reqwest::{Certificate, Identity, Proxy};
use tokio::runtime;

use super::idle::IdleBounds;
use super::process::PerProcess;
use super::proxy::ProxyName;
use crate::error::{Error, Result};
use crate::keys::ClientCertificate;
use crate::offload::offload;
use crate::secret::Secret;

/// Settings of the connections.
#[derive(Debug, Default)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Duration,
    /// How long a connection may be idle and still be used.
    pub(crate) idle_timeout: Duration,
    pub(crate) proxy: Option<Secret>,
    pub(crate) extra_root: Option<Vec<u8>>,
    pub(crate) client_certificate: Option<ClientCertificate>,
}

/// Of how many runtimes pools are kept. Programs have one or two, servers with
/// a runtime a core as many as cores; test suites may start one a test.
const MOST: usize = 128;

/// However long connections may be idle.
const LONGEST_IDLE: Duration = Duration::from_secs(86_400);

#[derive(Debug)]
pub(super) struct Pools {
    settings: Arc<HttpSettings>,
    proxy: Option<ProxyName>,
    own: PerProcess<Own>,
}

/// The pools of this process.
#[derive(Debug)]
struct Own {
    bounds: IdleBounds,
    /// The last used one at the end.
    pools: Mutex<Vec<Kept>>,
}

/// A pool, and whose it is.
#[derive(Debug)]
struct Kept {
    /// `None` of the first one, which was made to see that the settings are of use.
    runtime: Option<runtime::Id>,
    /// How long its connections may be idle.
    idle: Duration,
    pool: Pool,
}

/// The connections of one runtime: with the merchant's certificate and
/// without, so that it is shown to those operations only that need it.
#[derive(Clone, Debug)]
pub(super) struct Pool {
    pub(super) plain: reqwest::Client,
    pub(super) mutual_tls: Option<reqwest::Client>,
}

impl Pools {
    pub(super) fn new(settings: HttpSettings) -> Result<Self> {
        let pool = Pool::new(&settings, settings.idle_timeout)?;
        let proxy = settings.proxy.as_ref().map(ProxyName::of);
        let pools = Self { settings: Arc::new(settings), proxy, own: PerProcess::new() };
        let first = Kept { runtime: None, idle: pools.settings.idle_timeout, pool };
        pools.own()?.lock().push(first);
        Ok(pools)
    }

    /// The pool of the runtime in whose context this is called, for a request to
    /// `origin`.
    pub(super) async fn current(&self, origin: &str) -> Result<Pool> {
        let runtime = Some(runtime::Handle::current().id());
        let own = self.own()?;
        let idle = own.bounds.of(origin);
        if let Some(pool) = find(&mut own.lock(), runtime, idle) {
            return Ok(pool);
        }
        self.check_is_own(runtime)?;
        // Reads the system's roots from the disk.
        let settings = Arc::clone(&self.settings);
        let pool = offload(move |_| Pool::new(&settings, idle)).await??;
        let mut pools = own.lock();
        if let Some(pool) = find(&mut pools, runtime, idle) {
            return Ok(pool);
        }
        if pools.len() == MOST {
            pools.remove(0);
        }
        pools.push(Kept { runtime, idle, pool: pool.clone() });
        Ok(pool)
    }

    /// Refuses a runtime that the parent of this process has used. Both processes hold
    /// its I/O driver, and a socket that one opens there would be an event of the other.
    fn check_is_own(&self, runtime: Option<runtime::Id>) -> Result<()> {
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

    /// Takes what an answer says of its connection.
    pub(super) fn heard(&self, origin: &str, headers: &HeaderMap) {
        if let Ok(own) = self.own() {
            own.bounds.heard(origin, headers);
        }
    }

    pub(super) fn proxy(&self) -> Option<&ProxyName> {
        self.proxy.as_ref()
    }

    fn own(&self) -> Result<&Own> {
        let bounds = || IdleBounds::new(self.settings.idle_timeout);
        self.own.get_or_make(|| Ok(Own { bounds: bounds(), pools: Mutex::default() }))
    }
}

impl Own {
    fn lock(&self) -> MutexGuard<'_, Vec<Kept>> {
        // A pool is complete before it is put there: a panic elsewhere leaves
        // none half made.
        self.pools.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The pool of a runtime whose connections may be idle for so long, or one that is
/// nobody's and is the runtime's from now on; it moves to the end.
fn find(pools: &mut Vec<Kept>, runtime: Option<runtime::Id>, idle: Duration) -> Option<Pool> {
    let is_own = |kept: &Kept| kept.runtime == runtime && kept.idle == idle;
    if let Some(last) = pools.last().filter(|last| is_own(last)) {
        return Some(last.pool.clone());
    }
    let is_nobodys = |kept: &Kept| kept.runtime.is_none() && kept.idle == idle;
    let place = pools.iter().position(is_own).or_else(|| pools.iter().position(is_nobodys))?;
    let Kept { pool, .. } = pools.remove(place);
    pools.push(Kept { runtime, idle, pool: pool.clone() });
    Some(pool)
}

impl Pool {
    fn new(settings: &HttpSettings, idle: Duration) -> Result<Self> {
        let certificate = settings.client_certificate.as_ref();
        Ok(Self {
            plain: client(settings, idle, None)?,
            mutual_tls: certificate.map(|own| client(settings, idle, Some(own))).transpose()?,
        })
    }
}

fn client(
    settings: &HttpSettings,
    idle: Duration,
    certificate: Option<&ClientCertificate>,
) -> Result<reqwest::Client> {
    let wrong = |what: &'static str| {
        move |error: reqwest::Error| Error::configuration(what).with_source(error.without_url())
    };
    let mut builder = reqwest::Client::builder()
        .http1_only()
        .redirect(Policy::none())
        .referer(false)
        .tcp_nodelay(true)
        // Whatever the program's other parts have switched on in this library:
        // nothing is decoded before it is verified, and certificates are those
        // of `rustls`.
        .tls_backend_rustls()
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .connect_timeout(settings.connect_timeout)
        // A longer time could not be added to a clock.
        .pool_idle_timeout(idle.min(LONGEST_IDLE))
        // Proxies are configured, not inherited from the environment.
        .no_proxy();
    if idle.is_zero() {
        builder = builder.pool_max_idle_per_host(0);
    }
    if let Some(proxy) = &settings.proxy {
        let url = std::str::from_utf8(proxy.expose()).unwrap_or_default();
        let proxy = Proxy::all(url).map_err(wrong("the proxy's URL is not valid"))?;
        builder = builder.proxy(proxy);
    }
    if let Some(root) = &settings.extra_root {
        let roots = Certificate::from_pem_bundle(root).map_err(wrong("the root is not PEM"))?;
        if roots.is_empty() {
            return Err(Error::configuration("the extra root certificate holds no certificate"));
        }
        builder = builder.tls_certs_merge(roots);
    }
    if let Some(certificate) = certificate {
        let identity = Identity::from_pem(certificate.pem())
            .map_err(wrong("TLS cannot use the merchant's API certificate"))?;
        builder = builder.identity(identity);
    }
    builder.build().map_err(|error| {
        let text =
            if is_without_roots(&error) { NO_ROOTS } else { "the HTTP client cannot be built" };
        wrong(text)(error)
    })
}

const NO_ROOTS: &str = "this machine has no root certificates: install `ca-certificates`, or set `ca` \
                        (`ClientBuilder::extra_root_certificate`) to a PEM file of them";

/// Whether the system's store of root certificates is empty, as in many container
/// images. The verifier has no error code for it.
fn is_without_roots(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if error.to_string().contains("No CA certificates were loaded") {
            return true;
        }
        source = error.source();
    }
    false
}
