//! What a simulator is started with, and its start.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use tokio::runtime::Handle;
use url::Url;

use super::handle::Simulator;
use crate::clock::parse_rfc3339;
use crate::control::guard::Guard;
use crate::error::{Error, Result};
use crate::keys::{Keyring, Nonces, PlatformKeys, Seed};
use crate::merchants::Identity;
use crate::platform::worlds::{Terms, World};
use crate::platform::{Beginning, Platform};
use crate::server::{Server, Sockets, listener, serving};

/// What a [`Simulator`] is started with.
#[derive(Clone, Debug)]
pub struct Builder {
    seed: u64,
    fresh_keys: bool,
    listen: SocketAddr,
    listen_tls: SocketAddr,
    platform_keys: PlatformKeys,
    sign_errors: bool,
    data: Option<PathBuf>,
    rate_limits: Option<bool>,
    start_time: Option<String>,
    notify: Option<bool>,
    notify_hosts: Vec<String>,
    allow_hosts: Vec<String>,
    public_url: Option<String>,
}

impl Simulator {
    /// What to start it with, to be changed where the defaults do not fit.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Starts with the defaults: seed 0, free ports of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// When it cannot listen.
    pub async fn start() -> Result<Self> {
        Self::builder().start().await
    }

    /// As [`start`](Self::start), outside of a runtime.
    ///
    /// # Errors
    ///
    /// When it cannot listen.
    pub fn start_blocking() -> Result<Self> {
        Self::builder().start_blocking()
    }
}

impl Builder {
    pub(super) fn new() -> Self {
        let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self {
            seed: 0,
            fresh_keys: false,
            listen: any,
            listen_tls: any,
            platform_keys: PlatformKeys::default(),
            sign_errors: false,
            data: None,
            rate_limits: None,
            start_time: None,
            notify: None,
            notify_hosts: Vec::new(),
            allow_hosts: Vec::new(),
            public_url: None,
        }
    }

    /// Chooses merchant, keys and numbers: the same seed makes the same ones. Zero by default.
    ///
    /// The keys are taken from a small pool that is published with this crate. They protect
    /// nothing.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Makes new RSA keys at the start, which takes up to some seconds, instead of those of
    /// the pool.
    pub fn fresh_keys(mut self, fresh: bool) -> Self {
        self.fresh_keys = fresh;
        self
    }

    /// Where to listen in the clear; a free port of 127.0.0.1 by default.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Where to listen with TLS; a free port of 127.0.0.1 by default.
    pub fn listen_tls(mut self, address: SocketAddr) -> Self {
        self.listen_tls = address;
        self
    }

    /// Which of the platform's keys the merchant has; both by default.
    pub fn platform_keys(mut self, keys: PlatformKeys) -> Self {
        self.platform_keys = keys;
        self
    }

    /// Whether errors of operations are signed; off by default, and unknown of the real platform.
    pub fn sign_errors(mut self, signed: bool) -> Self {
        self.sign_errors = signed;
        self
    }

    /// Keeps everything in a file, which is made if need be. What was answered is on the disk, and
    /// is there again at the next start, whatever ended this one.
    pub fn data(mut self, file: impl Into<PathBuf>) -> Self {
        self.data = Some(file.into());
        self
    }

    /// Whether the rate limits that the platform has published hold; they do by default. In a
    /// [file](Self::data) it is kept as it was set last.
    pub fn rate_limits(mut self, on: bool) -> Self {
        self.rate_limits = Some(on);
        self
    }

    /// Business time begins at this time (RFC 3339, `2026-03-01T10:00:00+08:00`) and stands still, until a
    /// test [moves](Simulator::advance) it or lets it [run](Simulator::run_clock). In a [file](Self::data)
    /// that holds something, it goes on from there.
    ///
    /// Two simulators of the same seed and start time give the same requests the same answers, byte for
    /// byte, but for `Wechatpay-Timestamp` and with it the signature, which have to be fresh, and for what is
    /// encrypted with RSA, which is random.
    pub fn start_time(mut self, time: impl Into<String>) -> Self {
        self.start_time = Some(time.into());
        self
    }

    /// Whether merchants are notified; they are by default. Otherwise notifications are noted, and sent only
    /// when a test asks for it. In a [file](Self::data) it is kept as it was set last.
    pub fn notify(mut self, on: bool) -> Self {
        self.notify = Some(on);
        self
    }

    /// A machine that may be notified beside this one, by its name or address; for each one again.
    pub fn notify_host(mut self, host: impl Into<String>) -> Self {
        self.notify_hosts.push(host.into());
        self
    }

    /// A name under which requests of the control API reach this machine, beside `localhost` and addresses;
    /// for each one again. The TLS certificate is for it, too.
    pub fn allow_host(mut self, host: impl Into<String>) -> Self {
        self.allow_hosts.push(host.into());
        self
    }

    /// Where others reach [`listen`](Self::listen), as `http://simulator:8080`: credentials and answers name this
    /// URL, and its host is [allowed](Self::allow_host).
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// Starts the platform.
    ///
    /// It runs on a thread of its own; the runtime of the caller is not used.
    ///
    /// # Errors
    ///
    /// When it cannot listen, or the [file](Self::data) cannot be used.
    pub async fn start(self) -> Result<Simulator> {
        self.start_blocking()
    }

    /// As [`start`](Self::start), outside of a runtime.
    ///
    /// # Errors
    ///
    /// When it cannot listen, or the [file](Self::data) cannot be used.
    pub fn start_blocking(self) -> Result<Simulator> {
        let (plain, plain_address) = listener::bind(self.listen)?;
        let (tls, tls_address) = listener::bind(self.listen_tls)?;
        let (listen, listen_tls) = (self.listen, self.listen_tls);
        let public = Public::read(self.public_url.as_deref(), self.allow_hosts.clone())?;
        let guard = Guard::new(listen, listen_tls).allow(&public.names);
        let urls = public.urls(plain_address, tls_address);
        let platform = Arc::new(self.platform(urls, &public.names)?);
        let config = listener::tls_config(&platform.merchants.first().ring)?;
        let sockets = Sockets { plain, tls, config, guard };
        let server = Server::start(Arc::clone(&platform), sockets)?;
        let (runtime, addresses) = (server.runtime().clone(), [listen.ip(), listen_tls.ip()]);
        platform.worlds.allow(Box::new(move |terms| world(&runtime, addresses, &public, terms)));
        Ok(Simulator { platform, server, address: plain_address })
    }

    /// What answers, without a socket; `urls` are those it tells, plain and TLS.
    pub(crate) fn platform(self, urls: (String, String), names: &[String]) -> Result<Platform> {
        let seed = Seed(self.seed);
        let ring = Keyring::new(seed, self.fresh_keys, names)?;
        let start = match &self.start_time {
            None => None,
            Some(text) => {
                let time = parse_rfc3339(text);
                Some(time.ok_or_else(|| Error::new(format!("`{text}` is no time of RFC 3339")))?)
            }
        };
        let nonces = start.map_or_else(Nonces::default, |_| Nonces::of_seed(seed));
        let first = Identity::first(seed, ring, urls, self.platform_keys, nonces)?;
        let beginning = Beginning {
            start,
            notify: self.notify,
            rate_limits: self.rate_limits,
            sign_errors: self.sign_errors,
            notify_hosts: self.notify_hosts,
        };
        let mut platform = Platform::new(seed, first, beginning);
        if let Some(data) = &self.data {
            if self.fresh_keys {
                return Err(Error::new("fresh keys cannot be kept in a file"));
            }
            platform.keep_in(data)?;
        }
        if self.data.is_some() {
            platform.set_as_begun();
        }
        Ok(platform)
    }
}

/// Opens a world on the runtime of the server, on free ports of the addresses that the server listens on.
fn world(
    runtime: &Handle,
    [plain, tls]: [IpAddr; 2],
    public: &Public,
    terms: Terms,
) -> Result<World> {
    let listen = [SocketAddr::from((plain, 0)), SocketAddr::from((tls, 0))];
    let (plain, plain_address) = listener::bind(listen[0])?;
    let (tls, tls_address) = listener::bind(listen[1])?;
    let urls = public.of_ports(plain_address, tls_address);
    let seed = Seed(terms.seed);
    let ring = Keyring::new(seed, false, &public.names)?;
    let nonces = match terms.beginning.start {
        Some(_) => Nonces::of_seed(seed),
        None => Nonces::default(),
    };
    let first = Identity::first(seed, ring, urls, terms.platform_keys, nonces)?;
    let config = listener::tls_config(&first.ring)?;
    let platform = Arc::new(Platform::new(seed, first, terms.beginning.clone()));
    let guard = Guard::new(listen[0], listen[1]).allow(&public.names);
    let sockets = Sockets { plain, tls, config, guard };
    let served = serving(runtime, Arc::clone(&platform), sockets, Some(terms.idle))?;
    Ok(World { platform, terms, serving: runtime.spawn(served) })
}

/// Under which names others reach this machine.
struct Public {
    url: Option<Url>,
    names: Vec<String>,
}

impl Public {
    fn read(url: Option<&str>, mut names: Vec<String>) -> Result<Self> {
        let Some(text) = url else { return Ok(Self { url: None, names }) };
        let unusable = || Error::new(format!("`{text}` is no URL as `http://simulator:8080`"));
        let url = Url::parse(text).map_err(|_| unusable())?;
        let is_bare = url.path() == "/" && url.query().is_none() && url.username().is_empty();
        let host = url.host_str().filter(|_| is_bare && ["http", "https"].contains(&url.scheme()));
        names.push(host.ok_or_else(unusable)?.trim_matches(['[', ']']).to_owned());
        Ok(Self { url: Some(url), names })
    }

    /// What is told of the server: plain and TLS.
    fn urls(&self, plain: SocketAddr, tls: SocketAddr) -> (String, String) {
        let (own, of_tls) = self.of_ports(plain, tls);
        let public = self.url.as_ref().map(|url| url.as_str().trim_end_matches('/').to_owned());
        (public.unwrap_or(own), of_tls)
    }

    /// The same of other ports of this machine.
    fn of_ports(&self, plain: SocketAddr, tls: SocketAddr) -> (String, String) {
        match self.url.as_ref().and_then(Url::host_str) {
            None => (format!("http://{plain}"), format!("https://{tls}")),
            Some(host) => (
                format!("http://{host}:{}", plain.port()),
                format!("https://{host}:{}", tls.port()),
            ),
        }
    }
}
