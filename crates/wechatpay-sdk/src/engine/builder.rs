//! The settings of an engine.

use std::time::Duration;

use super::Engine;
use crate::error::{Error, Result};
use crate::keys::pem_text;
use crate::secret::Secret;
use crate::transport::HttpSettings;

/// Collects the settings of an [`Engine`]; [`build`](Self::build) checks them.
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct EngineBuilder {
    options: HttpOptions,
    connections_per_host: Option<usize>,
}

impl EngineBuilder {
    /// Time limit for opening a connection. The default is 5 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.options.connect_timeout = Some(timeout);
        self
    }

    /// How long an idle connection is kept for the next call. The default is 7 s: see
    /// [`ClientBuilder::idle_timeout`](crate::ClientBuilder::idle_timeout).
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.options.idle_timeout = Some(timeout);
        self
    }

    /// How many connections to one host may be in use at the same time. The default is 256.
    ///
    /// Each request needs a connection, and so does each download until it ends. Further requests
    /// wait for one within the time of their attempt; nothing of them is sent while they wait.
    pub fn connections_per_host(mut self, most: usize) -> Self {
        self.connections_per_host = Some(most);
        self
    }

    /// A proxy for all connections: `http://`, `https://`, `socks5://` or `socks5h://`. The
    /// environment's proxies are not used.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.options.proxy = Some(Secret::new(url.into().into_bytes()));
        self
    }

    /// Root certificates, as PEM, that are trusted in addition to the system's.
    pub fn extra_root_certificate(mut self, pem: impl Into<String>) -> Self {
        self.options.extra_root = Some(pem.into());
        self
    }

    /// Makes the engine: reads the system's root certificates, and opens no connection.
    ///
    /// # Errors
    /// A configuration error if a setting is not valid, or if there are no root certificates.
    pub fn build(self) -> Result<Engine> {
        let mut settings = self.options.settings()?;
        if let Some(most) = self.connections_per_host {
            if most == 0 {
                return Err(Error::configuration("`connections_per_host` is zero"));
            }
            settings.connections_per_host = most;
        }
        Engine::with(settings)
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
        Engine::with(self.settings()?)
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

    /// The settings of a client have to be those of its engine: a proxy that is left out without a
    /// word would be worse than an error.
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
                    "`{name}` of the client is not that of its engine: set it with \
                     `Engine::builder()`, and not on the client"
                )));
            }
        }
        Ok(())
    }
}

fn pem_bytes(pem: &str) -> Vec<u8> {
    pem_text(pem).as_bytes().to_vec()
}
