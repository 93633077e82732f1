//! The builder of a client.

mod calls;
mod keys;
mod network;

use std::iter;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::brand::BrandSettings;
use super::check;
use crate::certificates::{
    Cache, Download, Keyring, PlatformKeyCache, PlatformKeySource, PlatformKeyStore, Source,
};
use crate::client::{BaseUrls, Client, Clock, Parts, origin};
use crate::engine::{Engine, Hosts, HttpOptions, StoreKey};
use crate::error::{Error, Result};
use crate::keys::{ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformKey};
use crate::operation::Checks;
use crate::operation::{Particulars, is_catalogue_host};
#[cfg(feature = "rate-limit")]
use crate::rate_limit::RateLimits;
use crate::retry::Retry;
use crate::sign::scheme::Scheme;
use crate::sign::signing_key::{RemoteSigner, SigningKey};
use crate::sign::v3::Signer;
use crate::telemetry::CertificateClock;
use crate::transport::Transport;

/// The platform's own fallback for its main host (`docs/protocol.md` §2).
const MAIN_ORIGIN: &str = "https://api.mch.weixin.qq.com";
const FALLBACK_ORIGIN: &str = "https://api2.mch.weixin.qq.com";

/// Collects the settings of a [`Client`]; [`build`](Self::build) checks them.
///
/// For v3: [`mchid`](Self::mchid), [`private_key`](Self::private_key),
/// [`certificate_serial`](Self::certificate_serial) (or
/// [`client_certificate`](Self::client_certificate), which has both), and
/// [`platform_public_key`](Self::platform_public_key),
/// [`platform_certificate`](Self::platform_certificate) or, to download the
/// certificates, [`api_v3_key`](Self::api_v3_key). For v2: `mchid`,
/// [`api_v2_key`](Self::api_v2_key), and `client_certificate` for the
/// operations that demand it. For the brand's API: [`brand_id`](Self::brand_id),
/// [`brand_certificate_serial`](Self::brand_certificate_serial),
/// [`brand_private_key`](Self::brand_private_key) and
/// [`brand_public_key`](Self::brand_public_key), without any of the others.
#[derive(Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    pub(super) mchid: Option<String>,
    appids: Vec<String>,
    pub(super) certificate_serial: Option<String>,
    pub(super) private_key: Option<MerchantPrivateKey>,
    pub(super) remote_signer: Option<Arc<dyn RemoteSigner>>,
    pub(super) client_certificate: Option<ClientCertificate>,
    pub(super) platform_keys: Vec<PlatformKey>,
    /// The common names of the platform certificates given.
    pub(super) platform_names: Vec<String>,
    pub(super) store: Option<PlatformKeyStore>,
    source: Option<Box<dyn PlatformKeySource>>,
    cache: Option<Box<dyn PlatformKeyCache>>,
    fetch_certificates: bool,
    pub(super) api_v3_key: Option<ApiV3Key>,
    pub(super) api_v2_key: Option<ApiV2Key>,
    pub(super) brand: BrandSettings,
    pub(super) base_url: Option<String>,
    pub(super) mutual_tls_base_url: Option<String>,
    pub(super) host_base_urls: Vec<(String, String)>,
    pub(super) fallback_base_urls: Vec<(String, String)>,
    pub(super) allow_test_keys: bool,
    engine: Option<Engine>,
    pub(super) http: HttpOptions,
    user_agent: Option<String>,
    pub(super) attempt_timeout: Duration,
    pub(super) total_timeout: Duration,
    pub(super) retry: Retry,
    checks: Checks,
    pub(super) correct_clock: bool,
    #[cfg(feature = "rate-limit")]
    rate_limits: Option<RateLimits>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            mchid: None,
            appids: Vec::new(),
            certificate_serial: None,
            private_key: None,
            remote_signer: None,
            client_certificate: None,
            platform_keys: Vec::new(),
            platform_names: Vec::new(),
            store: None,
            source: None,
            cache: None,
            fetch_certificates: true,
            api_v3_key: None,
            api_v2_key: None,
            brand: BrandSettings::default(),
            base_url: None,
            mutual_tls_base_url: None,
            host_base_urls: Vec::new(),
            allow_test_keys: false,
            fallback_base_urls: vec![(MAIN_ORIGIN.to_owned(), FALLBACK_ORIGIN.to_owned())],
            engine: None,
            http: HttpOptions::default(),
            user_agent: None,
            attempt_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(60),
            retry: Retry::new(),
            checks: Checks::default(),
            correct_clock: false,
            #[cfg(feature = "rate-limit")]
            rate_limits: None,
        }
    }
}

impl ClientBuilder {
    pub(super) fn extra_root_file(self, path: &Path) -> Result<Self> {
        let pem = crate::keys::pem_file("the root certificate", path)?;
        Ok(self.extra_root_certificate(pem.as_str()))
    }

    /// Whether platform keys can be fetched.
    pub(super) fn fetches(&self) -> bool {
        self.source.is_some() || (self.fetch_certificates && self.api_v3_key.is_some())
    }

    /// Checks all settings and makes the client. It opens no connection.
    ///
    /// # Errors
    /// A configuration error that names the missing or wrong setting: for example a private key that
    /// does not belong to its certificate, a merchant's certificate instead of the platform's, an
    /// expired certificate, a malformed serial, or an unencrypted base URL.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// use wechatpay_sdk::{Client, MerchantPrivateKey, PlatformPublicKey};
    ///
    /// let client = Client::builder()
    ///     .mchid(credentials.mchid())
    ///     .certificate_serial(credentials.certificate_serial())
    ///     .private_key(MerchantPrivateKey::from_pem(credentials.private_key())?)
    ///     .platform_public_key(PlatformPublicKey::from_pem(
    ///         credentials.public_key_id(),
    ///         credentials.public_key(),
    ///     )?)
    ///     .base_url(credentials.base_url()) // only for the simulator
    ///     .build()?;
    /// assert_eq!(client.mchid(), credentials.mchid());
    /// # Ok(())
    /// # }
    /// ```
    pub fn build(mut self) -> Result<Client> {
        check::adopt_certificate(&mut self)?;
        check::check(&self)?;
        #[cfg(feature = "rate-limit")]
        if let Some(limits) = &self.rate_limits {
            limits.check()?;
        }
        let mchid = self.mchid.unwrap_or_default();
        let key = self.private_key.map(SigningKey::Local);
        let key = key.or_else(|| self.remote_signer.map(SigningKey::Remote));
        let signer = key
            .zip(self.certificate_serial)
            .map(|(key, serial)| Signer {
                scheme: Scheme::Merchant,
                account: mchid.clone(),
                serial,
                key,
            })
            .map(Arc::new);
        let mut base_urls = BaseUrls {
            all: self.base_url.as_deref().map(origin).transpose()?,
            mutual_tls: self.mutual_tls_base_url.as_deref().map(origin).transpose()?,
            ..BaseUrls::default()
        };
        for (host, url) in self.host_base_urls {
            if !is_catalogue_host(&host) {
                return Err(Error::configuration(format!(
                    "`{}` is not a documented host such as `api.mch.weixin.qq.com`",
                    host.escape_debug()
                )));
            }
            base_urls.by_host.insert(host, origin(&url)?);
        }
        for (url, fallback) in self.fallback_base_urls {
            base_urls.fallbacks.insert(origin(&url)?, origin(&fallback)?);
        }
        let own = concat!("wechatpay-sdk/", env!("CARGO_PKG_VERSION"), " (Rust)");
        let user_agent =
            self.user_agent.map_or_else(|| own.to_owned(), |name| format!("{name} {own}"));
        let user_agent: HeaderValue = user_agent.parse().map_err(|_| {
            Error::configuration(
                "the user agent contains characters that are not allowed in a header",
            )
        })?;
        let engine = match self.engine {
            Some(engine) => {
                self.http.check_against(&engine)?;
                engine
            }
            None => self.http.engine()?,
        };
        let connections = Arc::clone(engine.connections());
        let certificate = self.client_certificate.as_ref();
        let certificate = certificate.map(|own| (own.serial().to_owned(), own.valid_until()));
        let certificate_clock = CertificateClock::new(certificate);
        let transport = Arc::new(Transport::new(connections, self.client_certificate));
        let Hosts { first, second } = base_urls.hosts(&Particulars::NONE, None)?;
        let clock = Clock::new(self.correct_clock, engine.measured_clock(&first));
        let mut store = self.store;
        let source = match (self.source, &self.api_v3_key, &signer) {
            (Some(source), ..) => Some(Source::User(source)),
            (None, Some(key), Some(signer)) if self.fetch_certificates => {
                let cache = self.cache.map(|cache| Cache::new(cache, &mchid, &first));
                let origins: Vec<_> = iter::once(first).chain(second).collect();
                let given = &self.platform_keys;
                store = store.or_else(|| {
                    let shared = StoreKey::new(&mchid, &signer.serial, &origins, key, given);
                    Some(engine.key_store(shared))
                });
                let download = Download {
                    signer: Arc::clone(signer),
                    api_v3_key: key.clone(),
                    transport: Arc::clone(&transport),
                    origins,
                    user_agent: user_agent.clone(),
                    timeout: self.attempt_timeout,
                };
                Some(Source::Platform(download, cache))
            }
            _ => None,
        };
        let store = store.unwrap_or_default();
        for key in self.platform_keys {
            store.add(key)?;
        }
        let parts = Parts {
            mchid,
            appids: self.appids.into(),
            signer,
            brand: self.brand.build()?,
            keyring: Keyring::new(store, source, Arc::clone(engine.io_thread())),
            api_v3_key: self.api_v3_key,
            api_v2_key: self.api_v2_key,
            base_urls,
            user_agent,
            attempt_timeout: self.attempt_timeout,
            total_timeout: self.total_timeout,
            retry: self.retry,
            checks: self.checks,
            clock,
            certificate_clock,
            #[cfg(feature = "rate-limit")]
            rate_limits: self.rate_limits,
        };
        Ok(Client::new(parts, transport, engine))
    }
}
