//! What a simulator is started with, and its start.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use super::handle::Simulator;
use crate::control::guard::Guard;
use crate::error::{Error, Result};
use crate::keys::{Keyring, PlatformKeys, Seed};
use crate::merchants::Identity;
use crate::platform::Platform;
use crate::server::Server;
use crate::server::listener;

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
        let guard = Guard::new(self.listen, self.listen_tls);
        let urls = (format!("http://{plain_address}"), format!("https://{tls_address}"));
        let platform = Arc::new(self.platform(urls)?);
        let config = listener::tls_config(&platform.merchants.first().ring)?;
        let server = Server::start(Arc::clone(&platform), plain, tls, config, guard)?;
        Ok(Simulator { platform, server })
    }

    /// What answers, without a socket; `urls` are those it tells, plain and TLS.
    pub(crate) fn platform(self, urls: (String, String)) -> Result<Platform> {
        let seed = Seed(self.seed);
        let ring = Keyring::new(seed, self.fresh_keys)?;
        let first = Identity::first(seed, ring, urls, self.platform_keys)?;
        let mut platform = Platform::new(seed, first, self.sign_errors);
        if let Some(data) = &self.data {
            if self.fresh_keys {
                return Err(Error::new("fresh keys cannot be kept in a file"));
            }
            platform.keep_in(data)?;
        }
        if let Some(on) = self.rate_limits {
            platform.set_limits(on);
        }
        Ok(platform)
    }
}
