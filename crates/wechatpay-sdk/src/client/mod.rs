//! A merchant's client: keys, connections and settings behind one handle.

mod base_url;
mod brand;
mod clock;
mod decrypt;
mod derived;
mod path;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

pub(crate) use self::base_url::{BaseUrls, is_on_this_machine, origin};
pub(crate) use self::brand::{Brand, scheme};
pub(crate) use self::clock::Clock;
pub use self::decrypt::Decrypting;
pub use self::path::Chain;
use self::path::Interned;
use crate::certificates::Keyring;
use crate::engine::{Engine, HostHealth};
use crate::keys::{ApiV2Key, ApiV3Key};
use crate::operation::Checks;
#[cfg(feature = "rate-limit")]
use crate::rate_limit::RateLimits;
use crate::retry::Retry;
use crate::sign::v3::Signer;
use crate::telemetry::CertificateClock;
use crate::transport::{IoThread, Transport};

/// Calls WeChat Pay as one merchant.
///
/// A client is cheap to clone, and threads can share it. Clients are independent of each other, unless
/// they share an [`Engine`]: for many merchants, that saves memory, connections and threads.
///
/// The tokio runtime that awaits a call drives its connection. For [`wait`](crate::Call::wait) and
/// for other executors, the engine's thread `wechatpay-io` does: it starts when it is first needed,
/// and ends with the engine's last client. After `fork()`, the child starts a thread and connections
/// of its own; it must use `wait`, or a tokio runtime that it has created itself.
///
/// ```no_run
/// # fn main() -> Result<(), wechatpay_sdk::Error> {
/// use wechatpay_sdk::{Client, MerchantPrivateKey, PlatformPublicKey};
///
/// let client = Client::builder()
///     .mchid("1900000109")
///     .certificate_serial("3775B6A45ACD588826D15E583A95F5DD********")
///     .private_key(MerchantPrivateKey::from_pem_file("apiclient_key.pem")?)
///     .platform_public_key(PlatformPublicKey::from_pem_file("PUB_KEY_ID_01", "pub_key.pem")?)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

/// What a client is made of, checked.
pub(crate) struct Parts {
    pub(crate) mchid: String,
    pub(crate) appids: Arc<[String]>,
    pub(crate) signer: Option<Arc<Signer>>,
    pub(crate) brand: Option<Brand>,
    pub(crate) keyring: Keyring,
    pub(crate) api_v3_key: Option<ApiV3Key>,
    pub(crate) api_v2_key: Option<ApiV2Key>,
    pub(crate) base_urls: BaseUrls,
    pub(crate) user_agent: HeaderValue,
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) retry: Retry,
    pub(crate) checks: Checks,
    pub(crate) clock: Clock,
    pub(crate) certificate_clock: CertificateClock,
    /// Those of this client, if they are not the engine's.
    #[cfg(feature = "rate-limit")]
    pub(crate) rate_limits: Option<RateLimits>,
}

impl Parts {
    /// Writes the metrics of certificates, if it is time.
    pub(crate) fn write_certificates(&self) {
        if !cfg!(feature = "metrics") {
            return;
        }
        let keys = self.keyring.keys();
        let certificates = keys.iter().filter(|key| key.is_certificate());
        let platform = certificates.map(|key| (key.serial(), key.valid_until()));
        self.certificate_clock.write(&self.mchid, self.clock.now(), platform);
    }
}

struct Inner {
    parts: Parts,
    transport: Arc<Transport>,
    engine: Engine,
    interned: Interned,
}

impl Client {
    pub(crate) fn new(parts: Parts, transport: Arc<Transport>, engine: Engine) -> Self {
        Self(Arc::new_cyclic(|this| Inner {
            parts,
            transport,
            engine,
            interned: Interned::new(this.clone()),
        }))
    }

    /// The merchant id (商户号). Empty if the client has only the credentials of a brand.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// assert_eq!(client.mchid(), simulator.credentials().mchid());
    /// # Ok(())
    /// # }
    /// ```
    pub fn mchid(&self) -> &str {
        &self.0.parts.mchid
    }

    /// The brand id (品牌ID), if the client has the credentials of a brand.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// assert_eq!(client.brand_id(), simulator.credentials().brand().map(|brand| brand.id()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn brand_id(&self) -> Option<&str> {
        self.0.parts.brand.as_ref().map(|brand| brand.signer.account.as_str())
    }

    /// The APIv3 key, if the client has one.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// assert!(client.api_v3_key().is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn api_v3_key(&self) -> Option<&ApiV3Key> {
        self.0.parts.api_v3_key.as_ref()
    }

    /// The client's engine. Give it to the clients of other merchants to share its connections.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// // Another merchant's client, on the same connections.
    /// let settings = simulator.credentials().to_json();
    /// let other = wechatpay_sdk::ClientBuilder::from_json(&settings)?.engine(client.engine()).build()?;
    /// # assert_eq!(other.mchid(), client.mchid());
    /// # Ok(())
    /// # }
    /// ```
    pub fn engine(&self) -> &Engine {
        &self.0.engine
    }

    /// How many seconds the platform's clock is ahead of this machine's clock, by the `Date` header of
    /// the last answer to a client of this engine. `None` before the first answer.
    ///
    /// The platform refuses every request if the difference is more than 300 s in either direction:
    /// see [`ClientBuilder::correct_clock`](crate::ClientBuilder::correct_clock). `Date` is not
    /// signed: a proxy that ends the TLS connection can change it.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// assert_eq!(client.clock_offset(), None);
    /// client["v3/certificates"].get().wait()?;
    /// assert!(client.clock_offset().is_some_and(|seconds| seconds.abs() < 60));
    /// # Ok(())
    /// # }
    /// ```
    pub fn clock_offset(&self) -> Option<i64> {
        self.0.parts.clock.offset()
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.0.parts
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
    }

    /// The rate limits that this client keeps.
    #[cfg(feature = "rate-limit")]
    pub(crate) fn rate_limits(&self) -> &RateLimits {
        self.0.parts.rate_limits.as_ref().unwrap_or(&self.0.engine.pacing().limits)
    }

    /// Which hosts cannot be reached.
    pub(crate) fn host_health(&self) -> &HostHealth {
        self.0.engine.host_health()
    }

    pub(crate) fn io_thread(&self) -> &Arc<IoThread> {
        self.0.engine.io_thread()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("mchid", &self.0.parts.mchid)
            .field("brand_id", &self.brand_id())
            .field("platform_keys", &self.0.parts.keyring.keys().serials())
            .finish_non_exhaustive()
    }
}
