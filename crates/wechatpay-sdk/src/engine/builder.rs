//! The settings of an engine.

use std::sync::Arc;
use std::time::Duration;

use super::Engine;
#[cfg(feature = "rate-limit")]
use super::Pacing;
use crate::error::{Error, Result};
use crate::keys::pem_text;
#[cfg(feature = "rate-limit")]
use crate::rate_limit::{RateLimiter, RateLimits};
use crate::secret::Secret;
use crate::transport::{HttpSettings, Middleware};

/// Collects the settings of an [`Engine`]; [`build`](Self::build) checks them.
///
/// ```
/// use std::time::Duration;
/// use wechatpay_sdk::{Engine, EngineBuilder};
///
/// /// The settings that all programs of this shop share.
/// fn settings() -> EngineBuilder {
///     Engine::builder().connect_timeout(Duration::from_secs(3)).connections_per_host(50)
/// }
///
/// let engine = settings().calls_in_flight(500).build()?;
/// # let _ = engine;
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct EngineBuilder {
    options: HttpOptions,
    connections_per_host: Option<usize>,
    calls_in_flight: Option<usize>,
    middleware: Vec<Arc<dyn Middleware>>,
    #[cfg(feature = "rate-limit")]
    rate_limits: Option<RateLimits>,
    #[cfg(feature = "rate-limit")]
    rate_limiter: Option<Box<dyn RateLimiter>>,
}

impl EngineBuilder {
    /// Time limit for opening a connection. The default is 5 s.
    ///
    /// ```
    /// use std::time::Duration;
    /// use wechatpay_sdk::Engine;
    ///
    /// let engine = Engine::builder().connect_timeout(Duration::from_secs(3)).build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::BoxError>(())
    /// ```
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.options.connect_timeout = Some(timeout);
        self
    }

    /// How long an idle connection is kept for the next call. The default is 7 s: see
    /// [`ClientBuilder::idle_timeout`](crate::ClientBuilder::idle_timeout).
    ///
    /// ```
    /// use std::time::Duration;
    /// use wechatpay_sdk::Engine;
    ///
    /// let engine = Engine::builder().idle_timeout(Duration::from_secs(5)).build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::BoxError>(())
    /// ```
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.options.idle_timeout = Some(timeout);
        self
    }

    /// The maximum number of connections to one host that are in use at the same time. The default is
    /// 256.
    ///
    /// Each request needs a connection, and each download needs one until it ends. Further requests
    /// wait for a connection within their attempt timeout. Nothing is sent while they wait.
    ///
    /// ```
    /// use wechatpay_sdk::Engine;
    ///
    /// let engine = Engine::builder().connections_per_host(50).build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::BoxError>(())
    /// ```
    pub fn connections_per_host(mut self, most: usize) -> Self {
        self.connections_per_host = Some(most);
        self
    }

    /// The maximum number of calls of all clients that are in flight at the same time, including their
    /// retries and waits. By default there is no maximum.
    ///
    /// Further calls wait within their total timeout, before they are signed. Nothing is sent while they
    /// wait. A download counts until the first byte of its file arrives.
    ///
    /// ```
    /// use wechatpay_sdk::Engine;
    ///
    /// let engine = Engine::builder().calls_in_flight(500).build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::BoxError>(())
    /// ```
    pub fn calls_in_flight(mut self, most: usize) -> Self {
        self.calls_in_flight = Some(most);
        self
    }

    /// Adds code of your own between calls and connections. Several middlewares run in the order in
    /// which they were added. See [`middleware`](crate::middleware).
    ///
    /// ```
    /// use http::{Request, Response};
    /// use wechatpay_sdk::middleware::{Body, Middleware, Next};
    /// use wechatpay_sdk::{BoxError, BoxFuture, Engine};
    ///
    /// /// Counts the requests that were sent.
    /// #[derive(Debug, Default)]
    /// struct Count(std::sync::atomic::AtomicU64);
    ///
    /// impl Middleware for Count {
    ///     fn handle<'a>(
    ///         &'a self,
    ///         request: Request<Body>,
    ///         next: Next,
    ///     ) -> BoxFuture<'a, Result<Response<Body>, BoxError>> {
    ///         self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    ///         Box::pin(async move { Ok(next.send(request).await?) })
    ///     }
    /// }
    ///
    /// let engine = Engine::builder().middleware(Count::default()).build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn middleware(mut self, middleware: impl Middleware + 'static) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// A proxy for all connections: `http://`, `https://`, `socks5://` or `socks5h://`. The
    /// environment's proxies are not used.
    ///
    /// ```
    /// use wechatpay_sdk::Engine;
    ///
    /// let engine = Engine::builder().proxy("http://proxy.example.com:3128").build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::BoxError>(())
    /// ```
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.options.proxy = Some(Secret::new(url.into().into_bytes()));
        self
    }

    /// Root certificates, as PEM, that are trusted in addition to the system's.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// use wechatpay_sdk::Engine;
    ///
    /// let ca = simulator.credentials().ca(); // or your proxy's certificate, as PEM
    /// let engine = Engine::builder().extra_root_certificate(ca).build()?;
    /// # let _ = engine;
    /// # Ok(())
    /// # }
    /// ```
    pub fn extra_root_certificate(mut self, pem: impl Into<String>) -> Self {
        self.options.extra_root = Some(pem.into());
        self
    }

    /// The rate limits that the clients of this engine keep, separately for each merchant. By default
    /// there are none, or the published limits if you set a [`rate_limiter`](Self::rate_limiter): see
    /// [`RateLimits`].
    ///
    /// ```
    /// use wechatpay_sdk::Engine;
    /// use wechatpay_sdk::rate_limit::RateLimits;
    ///
    /// let engine = Engine::builder().rate_limits(RateLimits::published()).build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    #[cfg(feature = "rate-limit")]
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = Some(limits);
        self
    }

    /// The store that counts requests under rate limits, instead of the memory of this engine. Use it
    /// if several processes share the limits; the crate `wechatpay-redis` has one. Without
    /// [`rate_limits`](Self::rate_limits), it counts under the published limits
    /// ([`RateLimits::published`]).
    ///
    /// ```
    /// use wechatpay_sdk::Engine;
    /// use wechatpay_sdk::rate_limit::{MemoryLimiter, RateLimits};
    ///
    /// // A store of your own implements `RateLimiter`, as this one does.
    /// let engine = Engine::builder()
    ///     .rate_limits(RateLimits::published())
    ///     .rate_limiter(MemoryLimiter::new())
    ///     .build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    #[cfg(feature = "rate-limit")]
    pub fn rate_limiter(mut self, limiter: impl RateLimiter + 'static) -> Self {
        self.rate_limiter = Some(Box::new(limiter));
        self
    }

    /// Makes the engine. It reads the system's root certificates and opens no connection.
    ///
    /// # Errors
    /// A configuration error if a setting is invalid, or if the system has no root certificates.
    ///
    /// ```
    /// use wechatpay_sdk::Engine;
    ///
    /// let engine = Engine::builder().build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::BoxError>(())
    /// ```
    pub fn build(self) -> Result<Engine> {
        #[cfg(feature = "rate-limit")]
        let pacing = Pacing::new(self.rate_limits, self.rate_limiter)?;
        let mut settings = self.options.settings()?;
        if let Some(most) = self.connections_per_host {
            if most == 0 {
                return Err(Error::configuration("`connections_per_host` is zero"));
            }
            settings.connections_per_host = most;
        }
        if self.calls_in_flight == Some(0) {
            return Err(Error::configuration("`calls_in_flight` is zero"));
        }
        settings.calls_in_flight = self.calls_in_flight;
        settings.middleware = self.middleware;
        Engine::with(
            settings,
            #[cfg(feature = "rate-limit")]
            pacing,
        )
    }
}

/// Settings of connections, as far as they are given: to an engine, or to the client that makes its
/// own.
#[derive(Debug, Default)]
pub(crate) struct HttpOptions {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    /// Perhaps with a password in it.
    pub(crate) proxy: Option<Secret>,
    pub(crate) extra_root: Option<String>,
}

impl HttpOptions {
    /// An engine of these settings.
    pub(crate) fn engine(self) -> Result<Engine> {
        Engine::with(
            self.settings()?,
            #[cfg(feature = "rate-limit")]
            Pacing::default(),
        )
    }

    fn settings(self) -> Result<HttpSettings> {
        let usual = HttpSettings::default();
        let settings = HttpSettings {
            connect_timeout: self.connect_timeout.unwrap_or(usual.connect_timeout),
            idle_timeout: self.idle_timeout.unwrap_or(usual.idle_timeout),
            extra_root: self.extra_root.as_deref().map(pem_bytes),
            proxy: self.proxy,
            ..usual
        };
        if settings.connect_timeout.is_zero() {
            return Err(Error::configuration("the connect timeout is zero"));
        }
        Ok(settings)
    }

    /// A client must have the settings of its engine: ignoring a proxy silently would be worse than an
    /// error.
    pub(crate) fn check_against(&self, engine: &Engine) -> Result<()> {
        let settings = &engine.0.settings;
        let is_same = |given: Option<Duration>, set| given.is_none_or(|given| given == set);
        let root = self.extra_root.as_deref().map(pem_bytes);
        let proxy = self.proxy.as_ref().map(Secret::expose);
        for (name, is_same) in [
            ("connect_timeout", is_same(self.connect_timeout, settings.connect_timeout)),
            ("idle_timeout", is_same(self.idle_timeout, settings.idle_timeout)),
            ("proxy", proxy.is_none() || proxy == settings.proxy.as_ref().map(Secret::expose)),
            ("extra_root_certificate", root.is_none() || root == settings.extra_root),
        ] {
            if !is_same {
                return Err(Error::configuration(format!(
                    "`{name}` of the client differs from `{name}` of its engine; set it only with \
                     `Engine::builder()`"
                )));
            }
        }
        Ok(())
    }
}

fn pem_bytes(pem: &str) -> Vec<u8> {
    pem_text(pem).as_bytes().to_vec()
}
