//! The options of a simulator, and its start.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::sync::Arc;

use tokio::runtime::Handle;
use url::Url;

use super::handle::Simulator;
use crate::clock::parse_rfc3339;
use crate::control::guard::Guard;
use crate::control::token::Token;
use crate::error::{Error, Result};
use crate::keys::{Keyring, Nonces, PlatformKeys, Seed};
use crate::merchants::Identity;
use crate::platform::worlds::{Terms, World};
use crate::platform::{Beginning, Platform};
use crate::server::{Server, Sockets, listener, serving};

/// The options of a [`Simulator`], set before it starts.
#[derive(Clone, Debug)]
pub struct Builder {
    seed: u64,
    fresh_keys: bool,
    listen: SocketAddr,
    last_port: u16,
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
    control_token: Option<String>,
    world_ports: Option<RangeInclusive<u16>>,
}

impl Simulator {
    /// Returns a builder with the default options.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Starts a simulator with the defaults: seed 0, free ports of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// When it cannot listen on a port.
    pub async fn start() -> Result<Self> {
        Self::builder().start().await
    }

    /// Same as [`start`](Self::start), for use outside an async runtime.
    ///
    /// # Errors
    ///
    /// When it cannot listen on a port.
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
            last_port: any.port(),
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
            control_token: None,
            world_ports: None,
        }
    }

    /// Sets the seed from which the merchant, its keys and all numbers are derived. The same seed
    /// gives the same values. Zero by default.
    ///
    /// The keys come from a small pool that is published with this crate, so they protect nothing.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Generates new RSA keys at the start instead of using the pool. This can take a few seconds.
    pub fn fresh_keys(mut self, fresh: bool) -> Self {
        self.fresh_keys = fresh;
        self
    }

    /// Sets the address for plain HTTP. By default a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.last_port = address.port();
        self.listen = address;
        self
    }

    /// Same as [`listen`](Self::listen), but uses the first free port, from the port of `address` up
    /// to `last_port`.
    pub fn listen_up_to(mut self, address: SocketAddr, last_port: u16) -> Self {
        self.listen = address;
        self.last_port = last_port;
        self
    }

    /// Sets the address for TLS. By default a free port of 127.0.0.1.
    pub fn listen_tls(mut self, address: SocketAddr) -> Self {
        self.listen_tls = address;
        self
    }

    /// Sets which of the platform's kinds of key the merchant has. Both by default.
    pub fn platform_keys(mut self, keys: PlatformKeys) -> Self {
        self.platform_keys = keys;
        self
    }

    /// Sets whether error responses of operations are signed. Off by default: whether the real
    /// platform signs them is unknown.
    pub fn sign_errors(mut self, signed: bool) -> Self {
        self.sign_errors = signed;
        self
    }

    /// Stores everything in a file, which is created if it does not exist. Each change is on the
    /// disk before its response is sent, and is available at the next start, even after a crash.
    pub fn data(mut self, file: impl Into<PathBuf>) -> Self {
        self.data = Some(file.into());
        self
    }

    /// Sets whether the published rate limits of the platform are enforced. They are by default.
    /// With a [file](Self::data), the setting that was stored last applies.
    pub fn rate_limits(mut self, on: bool) -> Self {
        self.rate_limits = Some(on);
        self
    }

    /// Sets the business time at the start (RFC 3339, `2026-03-01T10:00:00+08:00`). The clock stays
    /// stopped until a test [advances](Simulator::advance) it or lets it
    /// [run](Simulator::run_clock). If the [file](Self::data) already holds data, business time
    /// continues from the stored time instead.
    ///
    /// Two simulators with the same seed and start time give the same responses to the same
    /// requests, byte for byte. Two things differ: `Wechatpay-Timestamp`, `Wechatpay-Nonce` and
    /// therefore the signature, which must be fresh, and values encrypted with RSA, which are
    /// random.
    pub fn start_time(mut self, time: impl Into<String>) -> Self {
        self.start_time = Some(time.into());
        self
    }

    /// Sets whether merchants are notified. They are by default. When off, notifications are
    /// recorded, and sent only when a test requests it. With a [file](Self::data), the setting that
    /// was stored last applies.
    pub fn notify(mut self, on: bool) -> Self {
        self.notify = Some(on);
        self
    }

    /// Allows notifications to another machine, by name or address, in addition to this machine.
    /// Can be called several times.
    pub fn notify_host(mut self, host: impl Into<String>) -> Self {
        self.notify_hosts.push(host.into());
        self
    }

    /// Adds a host name by which requests of the control API can reach this machine, in addition to
    /// `localhost` and addresses. Can be called several times. The TLS certificate is valid for the
    /// name, too.
    pub fn allow_host(mut self, host: impl Into<String>) -> Self {
        self.allow_hosts.push(host.into());
        self
    }

    /// Sets the URL at which others reach [`listen`](Self::listen), such as
    /// `http://simulator:8080`. Credentials and responses contain this URL, and its host is
    /// [allowed](Self::allow_host).
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// Sets the token that requests of the control API must send as `Authorization: Bearer TOKEN`.
    /// If the simulator listens beyond this machine and no token is set, a random
    /// [token](Simulator::control_token) is generated.
    pub fn control_token(mut self, token: impl Into<String>) -> Self {
        self.control_token = Some(token.into());
        self
    }

    /// Sets the ports for worlds, two for each world, so that a container can publish them. Any
    /// free ports by default.
    pub fn world_ports(mut self, ports: RangeInclusive<u16>) -> Self {
        self.world_ports = Some(ports);
        self
    }

    /// Starts the platform.
    ///
    /// The platform runs on its own thread; the caller's runtime is not used.
    ///
    /// # Errors
    ///
    /// When it cannot listen on a port, or the [file](Self::data) cannot be used.
    pub async fn start(self) -> Result<Simulator> {
        self.start_blocking()
    }

    /// Same as [`start`](Self::start), for use outside an async runtime.
    ///
    /// # Errors
    ///
    /// When it cannot listen on a port, the [file](Self::data) cannot be used, or the
    /// [token](Self::control_token) is too short.
    pub fn start_blocking(self) -> Result<Simulator> {
        let (plain, plain_address) = listener::bind_first(self.listen, self.last_port)?;
        let (tls, tls_address) = listener::bind(self.listen_tls)?;
        let listen = [self.listen, self.listen_tls];
        let token = match &self.control_token {
            Some(token) => Some(Token::new(token)?),
            None if listen.iter().all(|address| address.ip().is_loopback()) => None,
            None => Some(Token::random()?),
        };
        let public = Public::read(self.public_url.as_deref(), self.allow_hosts.clone())?;
        let guard = Guard::new(listen[0], listen[1]).allow(&public.names).demand(token.clone());
        let ports = self.world_ports.clone().unwrap_or(0..=0);
        let urls = public.urls(plain_address, tls_address);
        let platform = Arc::new(self.platform(urls, &public.names)?);
        let config = listener::tls_config(&platform.merchants.first().ring)?;
        let sockets = Sockets { plain, tls, config, guard };
        let server = Server::start(Arc::clone(&platform), sockets)?;
        let runtime = server.runtime().clone();
        let addresses = listen.map(|address| address.ip());
        let opening = Opening { runtime, addresses, ports, public, token: token.clone() };
        platform.worlds.allow(Box::new(move |terms| opening.open(terms)));
        Ok(Simulator { platform, server, address: plain_address, token })
    }

    /// The platform without sockets. `urls` are its own plain and TLS URLs, as they appear in
    /// credentials and responses.
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

/// Opens worlds on the server's runtime and on the addresses that the server listens on.
struct Opening {
    runtime: Handle,
    addresses: [IpAddr; 2],
    /// 0 means any free port.
    ports: RangeInclusive<u16>,
    public: Public,
    token: Option<Token>,
}

impl Opening {
    fn open(&self, terms: Terms) -> Result<World> {
        let (plain, plain_address) = self.bind(self.addresses[0])?;
        let (tls, tls_address) = self.bind(self.addresses[1])?;
        let listen = [plain_address, tls_address];
        let guard = Guard::new(listen[0], listen[1]);
        let guard = guard.allow(&self.public.names).demand(self.token.clone());
        world(
            &self.runtime,
            &self.public,
            guard,
            [(plain, plain_address), (tls, tls_address)],
            terms,
        )
    }

    /// Binds the first free port.
    fn bind(&self, address: IpAddr) -> Result<(TcpListener, SocketAddr)> {
        let mut last = None;
        for port in self.ports.clone() {
            match listener::bind(SocketAddr::from((address, port))) {
                Ok(bound) => return Ok(bound),
                Err(error) => last = Some(error),
            }
        }
        let (first, end) = (self.ports.start(), self.ports.end());
        let taken = format!("no port of {first} to {end} is free for a world");
        Err(last
            .map_or_else(|| Error::new(taken.clone()), |error| Error::caused(taken.clone(), error)))
    }
}

fn world(
    runtime: &Handle,
    public: &Public,
    guard: Guard,
    [(plain, plain_address), (tls, tls_address)]: [(TcpListener, SocketAddr); 2],
    terms: Terms,
) -> Result<World> {
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
    let sockets = Sockets { plain, tls, config, guard };
    let served = serving(runtime, Arc::clone(&platform), sockets, Some(terms.idle))?;
    Ok(World { platform, terms, serving: runtime.spawn(served) })
}

/// The public URL and the names by which others reach this machine.
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

    /// The plain and the TLS URL as they appear in credentials and responses.
    fn urls(&self, plain: SocketAddr, tls: SocketAddr) -> (String, String) {
        let (own, of_tls) = self.of_ports(plain, tls);
        let public = self.url.as_ref().map(|url| url.as_str().trim_end_matches('/').to_owned());
        (public.unwrap_or(own), of_tls)
    }

    /// The same URLs for other ports of this machine.
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
