//! Downloaded platform certificates in a store that processes share, so that one download serves all of them.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tokio::time::timeout;

use super::download::open;
use crate::keys::{ApiV3Key, PlatformKey, PlatformKeys};
use crate::sign::signing_key::{BoxError, BoxFuture};

/// How long a list is used, and kept: the platform asks for a download every twelve hours at least
/// (`docs/protocol.md` §5).
const LIFE: Duration = Duration::from_secs(12 * 3600);

/// How long the cache may take. A notification waits 2 s for certificates, and the download needs time, too.
const PATIENCE: Duration = Duration::from_secs(1);

/// A cache of downloaded platform certificates that all processes of a merchant share, in Redis or a
/// database for example. One process downloads the certificates, the others read them from the cache.
///
/// The cache stores the platform's answer as it was received: each certificate in it is encrypted with
/// the APIv3 key. The cache therefore needs no protection: without the APIv3 key, nobody can store a
/// certificate that a client accepts. If the cache fails or takes longer than a second, the client logs
/// that and downloads the certificates itself.
///
/// The crate `wechatpay-redis` has a cache on Redis, `wechatpay-sqlx` has one on SQL databases. For a
/// store of your own:
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let settings = simulator.credentials().to_json();
/// use std::collections::HashMap;
/// use std::sync::Mutex;
/// use std::time::{Duration, Instant};
/// use wechatpay_sdk::{BoxError, BoxFuture, ClientBuilder, PlatformKeyCache};
///
/// /// A map, where your cache has Redis: `GET name` and `SET name list PX life`.
/// #[derive(Debug, Default)]
/// struct Lists(Mutex<HashMap<String, (Vec<u8>, Instant)>>);
///
/// impl PlatformKeyCache for Lists {
///     fn load<'a>(
///         &'a self,
///         name: &'a str,
///     ) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>> {
///         Box::pin(async move {
///             let lists = self.0.lock().map_err(|_| "a thread has panicked")?;
///             let list = lists.get(name).filter(|(_, until)| *until > Instant::now());
///             Ok(list.map(|(list, _)| list.clone()))
///         })
///     }
///
///     fn store<'a>(
///         &'a self,
///         name: &'a str,
///         list: Vec<u8>,
///         life: Duration,
///     ) -> BoxFuture<'a, Result<(), BoxError>> {
///         Box::pin(async move {
///             let mut lists = self.0.lock().map_err(|_| "a thread has panicked")?;
///             lists.insert(name.to_owned(), (list, Instant::now() + life));
///             Ok(())
///         })
///     }
/// }
///
/// let client = ClientBuilder::from_json(&settings)?.platform_key_cache(Lists::default()).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub trait PlatformKeyCache: fmt::Debug + Send + Sync {
    /// Returns the list that was stored under `name` last. `None` if there is no list, or if its
    /// `life` is over.
    ///
    /// # Errors
    /// The error of the store. The client logs it and downloads the certificates.
    fn load<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>>;

    /// Stores `list` under `name`, and replaces an earlier list of that name. An example of a name is
    /// `1900000109@api.mch.weixin.qq.com`. A list has about 6,000 bytes, and may be deleted after
    /// `life`.
    ///
    /// # Errors
    /// The error of the store. The client logs it and goes on.
    fn store<'a>(
        &'a self,
        name: &'a str,
        list: Vec<u8>,
        life: Duration,
    ) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// The cache of one merchant.
#[derive(Debug)]
pub(crate) struct Cache {
    cache: Box<dyn PlatformKeyCache>,
    name: String,
}

/// A list as it is stored: the answer, and when it was downloaded, in seconds since 1970.
#[derive(Deserialize, Serialize)]
struct Stored<'a> {
    downloaded: i64,
    #[serde(borrow)]
    answer: &'a RawValue,
}

impl Cache {
    pub(crate) fn new(cache: Box<dyn PlatformKeyCache>, mchid: &str, origin: &str) -> Self {
        let host = origin.split_once("://").map_or(origin, |(_, host)| host);
        Self { cache, name: format!("{mchid}@{host}") }
    }

    /// Keys that are younger than twelve hours, and when they were downloaded. `None` if there are none, or if they
    /// do not help: none is valid now, or `wanted` is not among them.
    pub(super) async fn load(
        &self,
        api_v3_key: &ApiV3Key,
        wanted: Option<&str>,
        now: i64,
    ) -> Option<(Vec<PlatformKey>, i64)> {
        let list = match timeout(PATIENCE, self.cache.load(&self.name)).await {
            Ok(Ok(list)) => list?,
            Ok(Err(error)) => {
                tracing::warn!(%error, "could not read the cache of platform certificates");
                return None;
            }
            Err(_) => {
                tracing::warn!("the cache of platform certificates did not answer in time");
                return None;
            }
        };
        let Ok(stored) = serde_json::from_slice::<Stored<'_>>(&list) else {
            tracing::warn!("the cache does not contain a list of platform certificates");
            return None;
        };
        let age = now.checked_sub(stored.downloaded).and_then(|age| u64::try_from(age).ok());
        if age.is_none_or(|age| age >= LIFE.as_secs()) {
            return None;
        }
        let keys = match open(stored.answer.get().as_bytes(), api_v3_key) {
            Ok(keys) => keys,
            Err(error) => {
                tracing::warn!(%error, "could not decrypt the cached platform certificates; they \
                                        may belong to another merchant");
                return None;
            }
        };
        let mut held = PlatformKeys::default();
        held.merge(keys.clone(), now);
        let helps = match wanted {
            Some(serial) => held.get(serial).is_some(),
            None => held.preferred(now).is_some(),
        };
        helps.then_some((keys, stored.downloaded))
    }

    /// Stores an answer. A failure is logged.
    pub(super) async fn store(&self, answer: &[u8], now: i64) {
        let list = serde_json::from_slice::<&RawValue>(answer)
            .and_then(|answer| serde_json::to_vec(&Stored { downloaded: now, answer }));
        let Ok(list) = list else { return };
        match timeout(PATIENCE, self.cache.store(&self.name, list, LIFE)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "could not cache the platform certificates"),
            Err(_) => tracing::warn!("could not cache the platform certificates in time"),
        }
    }
}
