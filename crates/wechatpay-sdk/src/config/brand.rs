//! The credentials of a brand, collected and checked.
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

/// What was given of a brand.
#[derive(Debug, Default)]
pub(super) struct BrandSettings {
    id: Option<String>,
    certificate_serial: Option<String>,
    private_key: Option<MerchantPrivateKey>,
    remote_signer: Option<Arc<dyn RemoteSigner>>,
    public_keys: Vec<PlatformKey>,
    api_key: Option<ApiV3Key>,
}

impl ClientBuilder {
    /// The brand id (品牌ID): digits. With it, `/brand/…` can be called; all credentials of the
    /// brand are needed then, but no merchant id.
    pub fn brand_id(mut self, id: impl Into<String>) -> Self {
        self.brand.id = Some(id.into());
        self
    }

    /// The serial of the brand's API certificate: 40 hexadecimal digits.
    pub fn brand_certificate_serial(mut self, serial: impl Into<String>) -> Self {
        self.brand.certificate_serial = Some(serial.into());
        self
    }

    /// The private key of the brand's API certificate, which signs `/brand/…`.
    pub fn brand_private_key(mut self, key: MerchantPrivateKey) -> Self {
        self.brand.private_key = Some(key);
        self
    }

    /// Signs `/brand/…` instead of a private key: a KMS or an HSM.
    pub fn brand_remote_signer(mut self, signer: impl RemoteSigner + 'static) -> Self {
        self.brand.remote_signer = Some(Arc::new(signer));
        self
    }

    /// Adds a WeChat Pay public key of the brand. It verifies the answers and notifications for the
    /// brand, and encrypts sensitive members. It is another one than the merchant's.
    pub fn brand_public_key(mut self, key: PlatformPublicKey) -> Self {
        self.brand.public_keys.push(key.0);
        self
    }

    /// The brand's API key (32 bytes), which decrypts the brand's notifications.
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
    /// A configuration error that names what is missing or wrong.
    pub(super) fn build(self) -> Result<Option<Brand>> {
        if !self.is_given() {
            return Ok(None);
        }
        let Self { id, certificate_serial, private_key, remote_signer, public_keys, api_key } =
            self;
        let id = id.ok_or_else(|| missing("brand id", "brand_id"))?;
        if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit()) {
            let text = format!("the brand id consists of digits; given was {}", given(&id));
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
                    "a private key and a remote signer of the brand are given: only one of the \
                     two can sign requests",
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
