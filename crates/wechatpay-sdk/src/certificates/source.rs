//! Where platform keys come from beside those that the user gives.

use std::fmt;

use super::cache::Cache;
use super::download::{Download, Downloaded};
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::keys::{PlatformKey, PlatformKeys};
use crate::sign::signing_key::{BoxError, BoxFuture};

/// A source of platform keys that replaces the platform's download, such as a service that keeps the
/// keys for many programs.
///
/// The client trusts every key that the source returns, so protect the source like a private key.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let credentials = simulator.credentials();
/// use wechatpay_sdk::{BoxError, BoxFuture, Client, MerchantPrivateKey};
/// use wechatpay_sdk::{PlatformKey, PlatformKeySource, PlatformPublicKey};
///
/// /// The merchant's WeChat Pay public key, from a service of your own.
/// #[derive(Debug)]
/// struct KeyService {
///     id: String,
///     pem: String,
/// }
///
/// impl PlatformKeySource for KeyService {
///     fn fetch(&self) -> BoxFuture<'_, Result<Vec<PlatformKey>, BoxError>> {
///         Box::pin(async move {
///             // Request the key from your service here.
///             let key = PlatformPublicKey::from_pem(&self.id, &self.pem)?;
///             Ok(vec![PlatformKey::from(key)])
///         })
///     }
/// }
///
/// # let id = credentials.public_key_id().to_owned();
/// # let pem = credentials.public_key().to_owned();
/// let client = Client::builder()
///     .mchid(credentials.mchid())
///     .certificate_serial(credentials.certificate_serial())
///     .private_key(MerchantPrivateKey::from_pem(credentials.private_key())?)
///     .platform_key_source(KeyService { id, pem })
///     .base_url(credentials.base_url()) // only for the simulator
///     .build()?;
/// let answer = client["v3/certificates"].get().wait()?;
/// assert!(answer.http().authenticated());
/// # Ok(())
/// # }
/// ```
pub trait PlatformKeySource: fmt::Debug + Send + Sync {
    /// Returns all current keys, including those that the client holds already.
    ///
    /// The client calls it when it would download certificates from the platform: if it has no key, if
    /// its certificates are twelve hours old or about to expire, and if an answer names the serial of
    /// an unknown certificate (at most once a minute). It does not call it for an unknown public key
    /// id.
    fn fetch(&self) -> BoxFuture<'_, Result<Vec<PlatformKey>, BoxError>>;
}

#[derive(Debug)]
pub(crate) enum Source {
    /// The platform's download, perhaps behind a cache.
    Platform(Download, Option<Cache>),
    User(Box<dyn PlatformKeySource>),
}

/// What a source brought.
pub(super) struct Fetched {
    pub(super) keys: Vec<PlatformKey>,
    /// When the platform was asked, in seconds since 1970.
    pub(super) as_of: i64,
    /// The platform's answer, which belongs into the cache.
    pub(super) to_store: Option<Vec<u8>>,
}

impl Source {
    /// `known` are the keys that verify the platform's answers. `wanted` is the unknown serial, if that is the
    /// reason for the download.
    pub(super) async fn fetch(
        &self,
        known: &PlatformKeys,
        wanted: Option<&str>,
        now: i64,
    ) -> Result<Fetched> {
        match self {
            Self::Platform(download, cache) => {
                if let Some(cache) = cache
                    && let Some((keys, as_of)) = cache.load(&download.api_v3_key, wanted, now).await
                {
                    return Ok(Fetched { keys, as_of, to_store: None });
                }
                let Downloaded { keys, answer } = download.fetch(known).await?;
                let to_store = answer.filter(|_| cache.is_some() && !keys.is_empty());
                Ok(Fetched { keys, as_of: now, to_store })
            }
            Self::User(source) => {
                let keys = source.fetch().await.map_err(|error| {
                    let text = "the source of platform keys failed";
                    Error::new(ErrorKind::Configuration, Delivery::NotSent, text)
                        .with_boxed_source(error)
                })?;
                Ok(Fetched { keys, as_of: now, to_store: None })
            }
        }
    }

    pub(super) async fn store(&self, answer: &[u8], now: i64) {
        if let Self::Platform(_, Some(cache)) = self {
            cache.store(answer, now).await;
        }
    }
}
