//! The builder of a client.

use std::iter;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::brand::BrandSettings;
use super::check;
use crate::certificates::{Download, Keyring, PlatformKeySource, PlatformKeyStore, Source};
use crate::client::{BaseUrls, Client, Clock, Parts, origin};
use crate::engine::{Engine, Hosts, HttpOptions, StoreKey};
use crate::error::{Error, Result};
use crate::keys::{
    ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate, PlatformKey,
    PlatformPublicKey,
};
use crate::operation::Checks;
use crate::operation::{Particulars, is_catalogue_host};
use crate::retry::Retry;
use crate::secret::Secret;
use crate::sign::scheme::Scheme;
use crate::sign::signing_key::{RemoteSigner, SigningKey};
use crate::sign::v3::Signer;
use crate::transport::Transport;

/// The platform's own fallback for its main host (`docs/protocol.md` §2).
const MAIN_ORIGIN: &str = "https://api.mch.weixin.qq.com";
const FALLBACK_ORIGIN: &str = "https://api2.mch.weixin.qq.com";

/// Collects what a [`Client`] needs to know; [`build`](Self::build) checks it.
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
    fetch_certificates: bool,
    pub(super) api_v3_key: Option<ApiV3Key>,
    pub(super) api_v2_key: Option<ApiV2Key>,
    pub(super) brand: BrandSettings,
    base_url: Option<String>,
    mutual_tls_base_url: Option<String>,
    host_base_urls: Vec<(String, String)>,
    fallback_base_urls: Vec<(String, String)>,
    engine: Option<Engine>,
    pub(super) http: HttpOptions,
    user_agent: Option<String>,
    pub(super) attempt_timeout: Duration,
    pub(super) total_timeout: Duration,
    pub(super) retry: Retry,
    checks: Checks,
    pub(super) correct_clock: bool,
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
            fetch_certificates: true,
            api_v3_key: None,
            api_v2_key: None,
            brand: BrandSettings::default(),
            base_url: None,
            mutual_tls_base_url: None,
            host_base_urls: Vec::new(),
            fallback_base_urls: vec![(MAIN_ORIGIN.to_owned(), FALLBACK_ORIGIN.to_owned())],
            engine: None,
            http: HttpOptions::default(),
            user_agent: None,
            attempt_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(60),
            retry: Retry::new(),
            checks: Checks::default(),
            correct_clock: false,
        }
    }
}

impl ClientBuilder {
    /// The merchant id (商户号): digits.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// An appid of the merchant that payments are taken through; call it once for each.
    /// [`Order::check`](crate::notify::Order::check) refuses payments through other appids
    /// then. Without this call it accepts any.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appids.push(appid.into());
        self
    }

    /// The serial of the merchant's API certificate, as the merchant platform
    /// shows it: 40 hexadecimal digits. It is sent in capitals.
    pub fn certificate_serial(mut self, serial: impl Into<String>) -> Self {
        self.certificate_serial = Some(serial.into());
        self
    }

    /// The merchant's API private key, which signs v3 requests.
    pub fn private_key(mut self, key: MerchantPrivateKey) -> Self {
        self.private_key = Some(key);
        self
    }

    /// What signs v3 requests instead of a private key: a KMS or an HSM.
    pub fn remote_signer(mut self, signer: impl RemoteSigner + 'static) -> Self {
        self.remote_signer = Some(Arc::new(signer));
        self
    }

    /// The merchant's API certificate with its key: for v2 operations that
    /// demand it, and for the serial and private key where they are not given.
    pub fn client_certificate(mut self, certificate: ClientCertificate) -> Self {
        self.client_certificate = Some(certificate);
        self
    }

    /// Adds a WeChat Pay public key. Several of them, and platform
    /// certificates beside them, work at once.
    pub fn platform_public_key(mut self, key: PlatformPublicKey) -> Self {
        self.platform_keys.push(key.0);
        self
    }

    /// Adds a platform certificate.
    pub fn platform_certificate(mut self, certificate: PlatformCertificate) -> Self {
        self.platform_names.extend(certificate.common_name);
        self.platform_keys.push(certificate.key);
        self
    }

    /// A store of platform keys that other clients of the merchant share, or
    /// that was filled before. Keys given here are added to it.
    pub fn platform_keys(mut self, store: PlatformKeyStore) -> Self {
        self.store = Some(store);
        self
    }

    /// Where platform keys come from instead of the platform's download.
    pub fn platform_key_source(mut self, source: impl PlatformKeySource + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// Whether platform certificates are downloaded, `GET /v3/certificates`,
    /// when there is no platform key, when they are twelve hours old or about
    /// to expire, and when an answer names one that is not known. True if not
    /// set; it needs the [`api_v3_key`](Self::api_v3_key).
    pub fn fetch_certificates(mut self, fetch: bool) -> Self {
        self.fetch_certificates = fetch;
        self
    }

    /// The APIv3 key: decrypts notifications, and the platform certificates
    /// that the client downloads.
    pub fn api_v3_key(mut self, key: ApiV3Key) -> Self {
        self.api_v3_key = Some(key);
        self
    }

    /// The APIv2 key, which signs v2 requests and verifies v2 answers.
    pub fn api_v2_key(mut self, key: ApiV2Key) -> Self {
        self.api_v2_key = Some(key);
        self
    }

    /// Where every operation goes, whatever host it is documented at: a
    /// platform on this machine. `http` is taken for loopback addresses only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Where operations go that need the merchant's certificate on the TLS
    /// connection, if that is elsewhere.
    pub fn mutual_tls_base_url(mut self, url: impl Into<String>) -> Self {
        self.mutual_tls_base_url = Some(url.into());
        self
    }

    /// Where the operations of one documented host go: for
    /// `api.mch.weixin.qq.com` the fallback `https://api2.mch.weixin.qq.com`,
    /// for instance.
    pub fn host_base_url(mut self, host: impl Into<String>, url: impl Into<String>) -> Self {
        self.host_base_urls.push((host.into(), url.into()));
        self
    }

    /// Where the operations of a base URL go while no connection to it comes
    /// about. That of the platform's main host, `https://api.mch.weixin.qq.com`, is
    /// `https://api2.mch.weixin.qq.com` if not set; the same URL twice is none.
    ///
    /// A request that was perhaps taken by the one host goes to the other only if
    /// it may be sent again at all. After a minute the first one is tried again.
    pub fn fallback_base_url(
        mut self,
        url: impl Into<String>,
        fallback: impl Into<String>,
    ) -> Self {
        self.fallback_base_urls.push((url.into(), fallback.into()));
        self
    }

    /// The engine that sends the calls, shared with other clients. Without it, the client makes its
    /// own.
    ///
    /// The settings of connections are the engine's. `proxy`, `extra_root_certificate`,
    /// `connect_timeout` and `idle_timeout` of the client may repeat them; other values are an error.
    pub fn engine(mut self, engine: &Engine) -> Self {
        self.engine = Some(engine.clone());
        self
    }

    /// A proxy for all connections: `http://`, `https://`, `socks5://` or `socks5h://`. The
    /// environment's proxies are not used.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http.proxy = Some(Secret::new(url.into().into_bytes()));
        self
    }

    /// Root certificates, as PEM, that are trusted beside the system's.
    pub fn extra_root_certificate(mut self, pem: impl Into<String>) -> Self {
        self.http.extra_root = Some(pem.into());
        self
    }

    /// What stands in `User-Agent` before this library's own name.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// How long a connection may take to come about: 5 s if not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = Some(timeout);
        self
    }

    /// How long an idle connection is kept for the next call: 7 s if not set, because
    /// the platform closes idle connections after 8 s. Zero opens a connection for
    /// each call.
    ///
    /// A request that is sent while the platform closes its connection is lost, and
    /// its outcome is unknown. So keep this at least a second below the time of the
    /// server. Where a server announces a shorter one (`Keep-Alive: timeout=5`),
    /// connections to it are closed a second before that.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.http.idle_timeout = Some(timeout);
        self
    }

    /// How long one attempt may take, from sending to the last byte of the
    /// answer: 30 s if not set.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// How long a whole call may take, all attempts and the waits between them:
    /// 60 s if not set.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// How often a call is tried, and how long it waits between:
    /// [`Retry::new`] if not set.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// How much of a request is checked before it is sent: required members and certain
    /// limits if not set. [`Call::checks`](crate::Call::checks) sets it for one call.
    pub fn checks(mut self, checks: Checks) -> Self {
        self.checks = checks;
        self
    }

    /// Whether calls go by the platform's clock, as the `Date` of its answers
    /// tells it, where this machine's is wrong by a minute to an hour. False if
    /// not set: a wrong clock is better set.
    ///
    /// `Date` is not signed. Two answers in a row have to agree before it is
    /// believed; who could write both, a proxy between whose certificate this
    /// machine trusts, could have an answer believed that the platform signed up
    /// to an hour ago. Notifications go by this machine's clock.
    pub fn correct_clock(mut self, correct: bool) -> Self {
        self.correct_clock = correct;
        self
    }

    pub(super) fn extra_root_file(self, path: &Path) -> Result<Self> {
        let pem = crate::keys::pem_file("the root certificate", path)?;
        Ok(self.extra_root_certificate(pem.as_str()))
    }

    /// Whether platform keys can be fetched.
    pub(super) fn fetches(&self) -> bool {
        self.source.is_some() || (self.fetch_certificates && self.api_v3_key.is_some())
    }

    /// Checks it all and makes the client. No connection is made.
    ///
    /// # Errors
    /// A configuration error that names what is missing, wrong or mixed up:
    /// a key that is not its certificate's, a merchant's certificate in the
    /// place of the platform's, an expired certificate, a serial of another
    /// form, a base URL without encryption.
    pub fn build(mut self) -> Result<Client> {
        check::adopt_certificate(&mut self)?;
        check::check(&self)?;
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
                    "`{}` is not a host that operations are documented at, like \
                     `api.mch.weixin.qq.com`",
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
            Error::configuration("the user agent has characters that no header takes")
        })?;
        let engine = match self.engine {
            Some(engine) => {
                self.http.check_against(&engine)?;
                engine
            }
            None => self.http.engine()?,
        };
        let connections = Arc::clone(engine.connections());
        let transport = Arc::new(Transport::new(connections, self.client_certificate));
        let Hosts { first, second } = base_urls.hosts(&Particulars::NONE, None)?;
        let clock = Clock::new(self.correct_clock, engine.measured_clock(&first));
        let mut store = self.store;
        let source = match (self.source, &self.api_v3_key, &signer) {
            (Some(source), ..) => Some(Source::User(source)),
            (None, Some(key), Some(signer)) if self.fetch_certificates => {
                let origins: Vec<_> = iter::once(first).chain(second).collect();
                let given = &self.platform_keys;
                store = store.or_else(|| {
                    let shared = StoreKey::new(&mchid, &signer.serial, &origins, key, given);
                    Some(engine.key_store(shared))
                });
                Some(Source::Platform(Download {
                    signer: Arc::clone(signer),
                    api_v3_key: key.clone(),
                    transport: Arc::clone(&transport),
                    origins,
                    user_agent: user_agent.clone(),
                    timeout: self.attempt_timeout,
                }))
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
        };
        Ok(Client::new(parts, transport, engine))
    }
}
