//! The credentials of a brand: the builder's methods for them, and their checks.
//!
//! A brand (品牌) signs `/brand/…` with a certificate of its own and has a WeChat Pay public key and an
//! API key of its own. It needs no merchant id, and a merchant's keys are not valid for it.

use std::sync::Arc;

use super::ClientBuilder;
use super::check::check_serial;
use crate::client::Brand;
use crate::error::{Error, Result};
use crate::keys::{
    ApiV3Key, MerchantPrivateKey, PlatformKey, PlatformKeys, PlatformPublicKey, given,
};
use crate::sign::scheme::Scheme;
use crate::sign::signing_key::{RemoteSigner, SigningKey};
use crate::sign::v3::Signer;

/// The settings of a brand so far.
#[derive(Debug, Default)]
pub(super) struct BrandSettings {
    id: Option<String>,
    certificate_serial: Option<String>,
    private_key: Option<MerchantPrivateKey>,
    remote_signer: Option<Arc<dyn RemoteSigner>>,
    public_keys: Vec<PlatformKey>,
    api_key: Option<ApiV3Key>,
}

impl BrandSettings {
    /// The brand's own public key, and the platform's public keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = Vec<u8>> {
        let own = self.private_key.as_ref().and_then(MerchantPrivateKey::public_der);
        own.into_iter().chain(self.public_keys.iter().map(|key| key.spki().to_vec()))
    }
}

impl ClientBuilder {
    /// The brand id (品牌ID): digits. It is for the operations below `/brand/…`, which need all
    /// credentials of the brand and no merchant id.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let brand = simulator.credentials().brand().ok_or("the simulator has a brand")?;
    /// use wechatpay_sdk::{ApiV3Key, Client, MerchantPrivateKey, PlatformPublicKey};
    ///
    /// let client = Client::builder()
    ///     .brand_id(brand.id())
    ///     .brand_certificate_serial(brand.certificate_serial())
    ///     .brand_private_key(MerchantPrivateKey::from_pem(brand.private_key())?)
    ///     .brand_public_key(PlatformPublicKey::from_pem(brand.public_key_id(), brand.public_key())?)
    ///     .brand_api_key(ApiV3Key::new(brand.api_key())?)
    ///     .base_url(simulator.base_url()) // only for the simulator
    ///     .build()?;
    /// assert_eq!(client.brand_id(), Some(brand.id()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn brand_id(mut self, id: impl Into<String>) -> Self {
        self.brand.id = Some(id.into());
        self
    }

    /// The serial of the brand's API certificate: 40 hexadecimal digits. [Example](Self::brand_id).
    pub fn brand_certificate_serial(mut self, serial: impl Into<String>) -> Self {
        self.brand.certificate_serial = Some(serial.into());
        self
    }

    /// The private key of the brand's API certificate. It signs requests to `/brand/…`.
    /// [Example](Self::brand_id).
    pub fn brand_private_key(mut self, key: MerchantPrivateKey) -> Self {
        self.brand.private_key = Some(key);
        self
    }

    /// A KMS or HSM that signs requests to `/brand/…`, instead of a private key in memory.
    /// [`RemoteSigner`] has an example of a signer.
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
    /// let builder = Client::builder().brand_id("1234").brand_remote_signer(Kms);
    /// # let _ = builder;
    /// ```
    pub fn brand_remote_signer(mut self, signer: impl RemoteSigner + 'static) -> Self {
        self.brand.remote_signer = Some(Arc::new(signer));
        self
    }

    /// Adds a WeChat Pay public key of the brand. It verifies answers and notifications for the brand,
    /// and encrypts sensitive members. It is not the merchant's WeChat Pay public key.
    /// [Example](Self::brand_id).
    pub fn brand_public_key(mut self, key: PlatformPublicKey) -> Self {
        self.brand.public_keys.push(key.0);
        self
    }

    /// The brand's API key (32 bytes). It decrypts the brand's notifications. [Example](Self::brand_id).
    pub fn brand_api_key(mut self, key: ApiV3Key) -> Self {
        self.brand.api_key = Some(key);
        self
    }
}

impl BrandSettings {
    /// Whether anything of a brand was given.
    pub(super) fn is_given(&self) -> bool {
        let Self { id, certificate_serial, private_key, remote_signer, public_keys, api_key } =
            self;
        id.is_some()
            || certificate_serial.is_some()
            || private_key.is_some()
            || remote_signer.is_some()
            || !public_keys.is_empty()
            || api_key.is_some()
    }

    /// The brand, if one was given.
    ///
    /// # Errors
    /// A configuration error that names the missing or wrong setting.
    pub(super) fn build(self) -> Result<Option<Brand>> {
        if !self.is_given() {
            return Ok(None);
        }
        let Self { id, certificate_serial, private_key, remote_signer, public_keys, api_key } =
            self;
        let id = id.ok_or_else(|| missing("brand id", "brand_id"))?;
        if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit()) {
            let text = format!("the brand id must consist of digits, but {} was given", given(&id));
            return Err(Error::configuration(text));
        }
        let what = "the brand's API certificate";
        let mut serial = certificate_serial
            .ok_or_else(|| missing(&format!("serial of {what}"), "brand_certificate_serial"))?;
        serial.make_ascii_uppercase();
        check_serial(what, &serial)?;
        let own = private_key.as_ref().and_then(MerchantPrivateKey::public_der);
        let key = match (private_key, remote_signer) {
            (Some(key), None) => SigningKey::Local(key),
            (None, Some(signer)) => SigningKey::Remote(signer),
            (None, None) => return Err(missing("brand's private key", "brand_private_key")),
            (Some(_), Some(_)) => {
                return Err(Error::configuration(
                    "both a private key and a remote signer of the brand are set; set only one of them",
                ));
            }
        };
        if public_keys.is_empty() {
            let names = "brand_public_key_id`, `brand_public_key";
            return Err(missing("brand's WeChat Pay public key", names));
        }
        let mut platform_keys = PlatformKeys::default();
        for key in public_keys {
            if own.as_deref() == Some(key.spki()) {
                return Err(Error::configuration(format!(
                    "the WeChat Pay public key `{}` is the brand's own public key",
                    key.serial()
                )));
            }
            platform_keys.add(key)?;
        }
        Ok(Some(Brand {
            signer: Signer { scheme: Scheme::Brand, account: id, serial, key },
            platform_keys: Arc::new(platform_keys),
            api_key,
        }))
    }
}

fn missing(what: &str, setting: &str) -> Error {
    Error::configuration(format!("the {what} (`{setting}`) is missing"))
}
