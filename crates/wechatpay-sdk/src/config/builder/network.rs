//! Where requests go, and by which connections.

use std::time::Duration;

use super::ClientBuilder;
use crate::engine::Engine;
use crate::secret::Secret;

impl ClientBuilder {
    /// Base URL of all operations, whatever host they are documented at. It is for a simulator on this
    /// machine. `http` URLs must have a loopback address.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// let settings = simulator.credentials().to_json();
    /// let client = wechatpay_sdk::ClientBuilder::from_json(&settings)?.base_url(simulator.base_url()).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Base URL of the operations that require the merchant's certificate on the TLS connection, if it
    /// is not [`base_url`](Self::base_url).
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// let settings = simulator.credentials().to_json();
    /// let client = wechatpay_sdk::ClientBuilder::from_json(&settings)?
    ///     .mutual_tls_base_url(simulator.tls_base_url())
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mutual_tls_base_url(mut self, url: impl Into<String>) -> Self {
        self.mutual_tls_base_url = Some(url.into());
        self
    }

    /// Base URL of the operations that are documented at `host`. Call it once for each host.
    ///
    /// # Errors
    /// [`build`](Self::build) refuses hosts that no operation is documented at.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// // Send the operations of the main host to its second address.
    /// let client = ClientBuilder::from_json(&settings)?
    ///     .host_base_url("api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com")
    /// #   .allow_test_keys()
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn host_base_url(mut self, host: impl Into<String>, url: impl Into<String>) -> Self {
        self.host_base_urls.push((host.into(), url.into()));
        self
    }

    /// Allows the published test keys of `wechatpay-simulator` for requests that leave this machine: for a simulator on
    /// another machine. Without this call, [`build`](Self::build) refuses them, because everybody has these keys. The
    /// environment variable `WECHATPAY_ALLOW_TEST_KEYS=1` has the same effect.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_json(&settings)?
    ///     .base_url("https://simulator.shop.example.com")
    ///     .allow_test_keys()
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allow_test_keys(mut self) -> Self {
        self.allow_test_keys = true;
        self
    }

    /// Fallback URL of a base URL, used while the base URL cannot be reached. The default fallback of
    /// `https://api.mch.weixin.qq.com` is `https://api2.mch.weixin.qq.com`. Give the same URL twice to
    /// have no fallback.
    ///
    /// If the first host may have received a request, the request goes to the fallback only if its
    /// operation may be repeated. After a minute, the first host is tried again.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// let settings = simulator.credentials().to_json();
    /// let client = wechatpay_sdk::ClientBuilder::from_json(&settings)?
    ///     .fallback_base_url("https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com")
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fallback_base_url(
        mut self,
        url: impl Into<String>,
        fallback: impl Into<String>,
    ) -> Self {
        self.fallback_base_urls.push((url.into(), fallback.into()));
        self
    }

    /// The engine that sends the calls, shared with other clients. By default, each client makes an
    /// engine of its own.
    ///
    /// The engine decides on `proxy`, `extra_root_certificate`, `connect_timeout` and `idle_timeout`.
    /// The client may repeat its values; other values are an error.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let one = ClientBuilder::from_json(&settings)?.build()?;
    /// let other = ClientBuilder::from_json(&settings)?.engine(one.engine()).build()?;
    /// # let _ = other;
    /// # Ok(())
    /// # }
    /// ```
    pub fn engine(mut self, engine: &Engine) -> Self {
        self.engine = Some(engine.clone());
        self
    }

    /// A proxy for all connections: `http://`, `https://`, `socks5://` or `socks5h://`. The
    /// environment's proxies are not used.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// let settings = simulator.credentials().to_json();
    /// let client = wechatpay_sdk::ClientBuilder::from_json(&settings)?
    ///     .proxy("http://proxy.example.com:3128")
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http.proxy = Some(Secret::new(url.into().into_bytes()));
        self
    }

    /// Root certificates, as PEM, that are trusted in addition to the system's.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// let settings = simulator.credentials().to_json();
    /// let ca = simulator.credentials().ca();
    /// let client = wechatpay_sdk::ClientBuilder::from_json(&settings)?.extra_root_certificate(ca).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn extra_root_certificate(mut self, pem: impl Into<String>) -> Self {
        self.http.extra_root = Some(pem.into());
        self
    }

    /// Your program's name in `User-Agent`, before the name of this library.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_json(&settings)?.user_agent("shop/1.0").build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Time limit for opening a connection. The default is 5 s.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use std::time::Duration;
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_json(&settings)?.connect_timeout(Duration::from_secs(3)).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = Some(timeout);
        self
    }

    /// How long an idle connection is kept for the next call. The default is 7 s, because the platform
    /// closes idle connections after 8 s. With zero, each call opens a connection.
    ///
    /// A request that is sent while the platform closes its connection is lost, and its outcome is
    /// unknown. So keep this at least one second below the server's limit. If a server announces a
    /// shorter limit (`Keep-Alive: timeout=5`), its connections are closed one second before that.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use std::time::Duration;
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_json(&settings)?.idle_timeout(Duration::from_secs(5)).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.http.idle_timeout = Some(timeout);
        self
    }
}
