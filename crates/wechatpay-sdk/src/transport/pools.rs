//! The pools of connections, by the runtime that drives them.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Certificate, Identity, Proxy};
use tokio::runtime;

use crate::error::{Error, Result};
use crate::keys::ClientCertificate;
use crate::secret::Secret;

/// Settings of the connections.
#[derive(Debug, Default)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) proxy: Option<Secret>,
    pub(crate) extra_root: Option<Vec<u8>>,
    pub(crate) client_certificate: Option<ClientCertificate>,
}

/// Of how many runtimes pools are kept. Programs have one or two, servers with
/// a runtime a core as many as cores; test suites may start one a test.
const MOST: usize = 128;

#[derive(Debug)]
pub(super) struct Pools {
    settings: HttpSettings,
    /// The last used one at the end; without a runtime the first ones, which
    /// were made to see that the settings are of use.
    pools: Mutex<Vec<(Option<runtime::Id>, Pool)>>,
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
        let first = Pool::new(&settings)?;
        Ok(Self { settings, pools: Mutex::new(vec![(None, first)]) })
    }

    /// The pool of the runtime in whose context this is called.
    pub(super) fn current(&self) -> Result<Pool> {
        let id = Some(runtime::Handle::current().id());
        if let Some(pool) = find(&mut self.lock(), id) {
            return Ok(pool);
        }
        // Reads the system's roots: other runtimes need not wait for that.
        let pool = Pool::new(&self.settings)?;
        let mut pools = self.lock();
        if let Some(pool) = find(&mut pools, id) {
            return Ok(pool);
        }
        if pools.len() == MOST {
            pools.remove(0);
        }
        pools.push((id, pool.clone()));
        Ok(pool)
    }

    pub(super) fn has_proxy(&self) -> bool {
        self.settings.proxy.is_some()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(Option<runtime::Id>, Pool)>> {
        // A pool is complete before it is put there: a panic elsewhere leaves
        // none half made.
        self.pools.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The pool of a runtime, or one that is nobody's and is the runtime's from now
/// on; it moves to the end.
fn find(pools: &mut Vec<(Option<runtime::Id>, Pool)>, id: Option<runtime::Id>) -> Option<Pool> {
    if let Some((_, pool)) = pools.last().filter(|(last, _)| *last == id) {
        return Some(pool.clone());
    }
    let own = pools.iter().position(|(runtime, _)| *runtime == id);
    let place = own.or_else(|| pools.iter().position(|(runtime, _)| runtime.is_none()))?;
    let (_, pool) = pools.remove(place);
    pools.push((id, pool.clone()));
    Some(pool)
}

impl Pool {
    fn new(settings: &HttpSettings) -> Result<Self> {
        let certificate = settings.client_certificate.as_ref();
        Ok(Self {
            plain: client(settings, None)?,
            mutual_tls: certificate.map(|own| client(settings, Some(own))).transpose()?,
        })
    }
}

fn client(
    settings: &HttpSettings,
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
        // Under the 60 s and more after which gateways close theirs.
        .pool_idle_timeout(Duration::from_secs(30))
        // Proxies are configured, not inherited from the environment.
        .no_proxy();
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
            .map_err(wrong("the merchant's API certificate is of no use for TLS"))?;
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
