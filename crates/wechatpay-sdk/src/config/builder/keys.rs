//! Who the merchant is, and the keys of both sides.

use std::sync::Arc;

use super::ClientBuilder;
use crate::certificates::{PlatformKeyCache, PlatformKeySource, PlatformKeyStore};
use crate::keys::{
    ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate,
    PlatformPublicKey,
};
use crate::sign::signing_key::RemoteSigner;

impl ClientBuilder {
    /// The merchant id (商户号): digits.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Adds an appid of the merchant; call it once for each. [`Order::check`](crate::notify::Order::check)
    /// then refuses payments through other appids. If no appid is given, it accepts every appid.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_json(&settings)?.appid("wx8888888888888888").build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appids.push(appid.into());
        self
    }

    /// The serial of the merchant's API certificate (商户API证书序列号), as the merchant platform shows
    /// it: 40 hexadecimal digits. It is sent in upper case.
    pub fn certificate_serial(mut self, serial: impl Into<String>) -> Self {
        self.certificate_serial = Some(serial.into());
        self
    }

    /// The merchant's API private key (`apiclient_key.pem`). It signs v3 requests.
    pub fn private_key(mut self, key: MerchantPrivateKey) -> Self {
        self.private_key = Some(key);
        self
    }

    /// A KMS or HSM that signs v3 requests, instead of a private key in memory. [`RemoteSigner`] has an
    /// example of a signer.
    ///
    /// ```
    /// # use wechatpay_sdk::{BoxError, BoxFuture, RemoteSigner};
    /// # #[derive(Debug)]
    /// # struct Kms;
    /// # impl RemoteSigner for Kms {
    /// #     fn sign<'a>(&'a self, _: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
    /// #         Box::pin(async { Err("no KMS".into()) })
    /// #     }
    /// # }
    /// use wechatpay_sdk::Client;
    ///
    /// let builder = Client::builder()
    ///     .mchid("1900000109")
    ///     .certificate_serial("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
    ///     .remote_signer(Kms);
    /// # let _ = builder;
    /// ```
    pub fn remote_signer(mut self, signer: impl RemoteSigner + 'static) -> Self {
        self.remote_signer = Some(Arc::new(signer));
        self
    }

    /// The merchant's API certificate with its private key. Some v2 operations, such as refunds, require
    /// it on the TLS connection. It also gives the serial and the private key, unless they are set.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// use wechatpay_sdk::{ApiV2Key, Client, ClientCertificate};
    ///
    /// let certificate = ClientCertificate::from_pem(credentials.certificate(), credentials.private_key())?;
    /// let client = Client::builder()
    ///     .mchid(credentials.mchid())
    ///     .client_certificate(certificate)
    ///     .api_v2_key(ApiV2Key::new(credentials.api_v2_key())?)
    ///     .base_url(credentials.base_url()) // only for the simulator
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_certificate(mut self, certificate: ClientCertificate) -> Self {
        self.client_certificate = Some(certificate);
        self
    }

    /// Adds a WeChat Pay public key (微信支付公钥). A client can have several, and platform certificates
    /// in addition.
    pub fn platform_public_key(mut self, key: PlatformPublicKey) -> Self {
        self.platform_keys.push(key.0);
        self
    }

    /// Adds a platform certificate (微信支付平台证书). A client can have several, and public keys in
    /// addition.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let credentials = simulator.credentials();
    /// use wechatpay_sdk::{Client, MerchantPrivateKey, PlatformCertificate};
    ///
    /// let client = Client::builder()
    ///     .mchid(credentials.mchid())
    ///     .certificate_serial(credentials.certificate_serial())
    ///     .private_key(MerchantPrivateKey::from_pem(credentials.private_key())?)
    ///     .platform_certificate(PlatformCertificate::from_pem(credentials.platform_certificate())?)
    ///     .base_url(credentials.base_url()) // only for the simulator
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn platform_certificate(mut self, certificate: PlatformCertificate) -> Self {
        self.platform_names.extend(certificate.common_name);
        self.platform_keys.push(certificate.key);
        self
    }

    /// A store of platform keys, filled before or shared with other clients of the merchant. The keys of
    /// this builder are added to it. [`PlatformKeyStore`] has an example.
    ///
    /// ```
    /// use wechatpay_sdk::{Client, PlatformKeyStore};
    ///
    /// let keys = PlatformKeyStore::new();
    /// let builders = ["wx8888888888888888", "wx9999999999999999"]
    ///     .map(|appid| Client::builder().mchid("1900000109").appid(appid).platform_keys(keys.clone()));
    /// # let _ = builders;
    /// ```
    pub fn platform_keys(mut self, store: PlatformKeyStore) -> Self {
        self.store = Some(store);
        self
    }

    /// A source of platform keys, used instead of the platform's download. [`PlatformKeySource`] has an
    /// example.
    pub fn platform_key_source(mut self, source: impl PlatformKeySource + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// A cache of downloaded platform certificates that the processes of this merchant share. The client
    /// reads it before it downloads, and stores what it has downloaded. [`PlatformKeyCache`] has an
    /// example.
    pub fn platform_key_cache(mut self, cache: impl PlatformKeyCache + 'static) -> Self {
        self.cache = Some(Box::new(cache));
        self
    }

    /// Whether the client downloads platform certificates (`GET /v3/certificates`): if it has no platform
    /// key, if the certificates are twelve hours old or about to expire, and if an answer names an
    /// unknown serial. The default is `true`. It needs the [`api_v3_key`](Self::api_v3_key).
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_json(&settings)?.fetch_certificates(false).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_certificates(mut self, fetch: bool) -> Self {
        self.fetch_certificates = fetch;
        self
    }

    /// The APIv3 key. It decrypts notifications and downloaded platform certificates.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ApiV3Key;
    ///
    /// let client = wechatpay_sdk::ClientBuilder::from_json(&settings)?
    ///     .api_v3_key(ApiV3Key::new("0123456789abcdef0123456789abcdef")?)
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn api_v3_key(mut self, key: ApiV3Key) -> Self {
        self.api_v3_key = Some(key);
        self
    }

    /// The APIv2 key. It signs v2 requests, and verifies v2 answers and notifications.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let settings = simulator.credentials().to_json();
    /// use wechatpay_sdk::ApiV2Key;
    ///
    /// let client = wechatpay_sdk::ClientBuilder::from_json(&settings)?
    ///     .api_v2_key(ApiV2Key::new("0123456789abcdef0123456789abcdef")?)
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn api_v2_key(mut self, key: ApiV2Key) -> Self {
        self.api_v2_key = Some(key);
        self
    }
}
