//! A merchant's client: keys, connections and settings behind one handle.

mod base_url;
mod brand;
mod clock;
mod decrypt;
mod path;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

pub(crate) use self::base_url::{BaseUrls, origin};
pub(crate) use self::brand::{Brand, scheme};
pub(crate) use self::clock::Clock;
pub use self::decrypt::Decrypting;
pub use self::path::Chain;
use self::path::Interned;
use crate::certificates::Keyring;
use crate::engine::{Engine, HostHealth};
use crate::keys::{ApiV2Key, ApiV3Key};
use crate::operation::Checks;
use crate::retry::Retry;
use crate::sign::v3::Signer;
use crate::transport::{IoThread, Transport};

/// Calls WeChat Pay as one merchant.
///
/// Cheap to clone, and shared between threads. Clients are independent of each other, unless they
/// share an [`Engine`]: for many merchants, that saves memory, connections and threads. Connections
/// are driven by the tokio runtime that awaits a call; for [`wait`](crate::Call::wait), and for other
/// executors, by one thread of the engine, `wechatpay-io`, which starts when it is needed first and
/// ends with the engine's last client. A child of `fork()` starts its own, and opens connections of
/// its own; it uses `wait`, or a tokio runtime that it has made itself.
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

    /// The merchant id; empty of a client that was given nothing but the credentials of a
    /// brand.
    pub fn mchid(&self) -> &str {
        &self.0.parts.mchid
    }

    /// The brand id, if the client was given the credentials of a brand.
    pub fn brand_id(&self) -> Option<&str> {
        self.0.parts.brand.as_ref().map(|brand| brand.signer.account.as_str())
    }

    /// The APIv3 key, if the client was given one.
    pub fn api_v3_key(&self) -> Option<&ApiV3Key> {
        self.0.parts.api_v3_key.as_ref()
    }

    /// The engine: give it to the clients of other merchants.
    pub fn engine(&self) -> &Engine {
        &self.0.engine
    }

    /// How many seconds the platform's clock was ahead of this machine's when it last answered a
    /// client of this engine, by the `Date` of that answer; nothing before the first one.
    /// More than 300 s, either way, and the platform refuses every request
    /// ([`ClientBuilder::correct_clock`](crate::ClientBuilder::correct_clock)).
    ///
    /// `Date` is not signed: whoever holds the other end of the TLS connection
    /// wrote it.
    pub fn clock_offset(&self) -> Option<i64> {
        self.0.parts.clock.offset()
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.0.parts
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
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
