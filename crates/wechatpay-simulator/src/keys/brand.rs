//! The credentials of a simulated platform's brand.

use std::fmt;

use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

/// The credentials of a brand, for the operations below `/brand`.
///
/// `Debug` shows no secret.
pub struct BrandCredentials {
    pub(super) id: String,
    pub(super) certificate_serial: String,
    pub(super) private_key: Zeroizing<String>,
    pub(super) public_key_id: String,
    pub(super) public_key: String,
    pub(super) api_key: Zeroizing<String>,
}

impl BrandCredentials {
    /// The brand id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The serial of the brand's API certificate.
    pub fn certificate_serial(&self) -> &str {
        &self.certificate_serial
    }

    /// The private key of the brand's API certificate, PEM.
    pub fn private_key(&self) -> &str {
        &self.private_key
    }

    /// The id of the brand's WeChat Pay public key.
    pub fn public_key_id(&self) -> &str {
        &self.public_key_id
    }

    /// The brand's WeChat Pay public key, PEM.
    pub fn public_key(&self) -> &str {
        &self.public_key
    }

    /// The key that encrypts the brand's notifications.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// All fields by their names in `credentials.json`, with keys as texts.
    pub(super) fn describe(&self) -> Map<String, Value> {
        let pairs = [
            ("brand_id", self.id()),
            ("brand_certificate_serial", self.certificate_serial()),
            ("brand_private_key", self.private_key()),
            ("brand_public_key_id", self.public_key_id()),
            ("brand_public_key", self.public_key()),
            ("brand_api_key", self.api_key()),
        ];
        pairs.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect()
    }
}

impl fmt::Debug for BrandCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrandCredentials")
            .field("id", &self.id)
            .field("certificate_serial", &self.certificate_serial)
            .field("public_key_id", &self.public_key_id)
            .finish_non_exhaustive()
    }
}
