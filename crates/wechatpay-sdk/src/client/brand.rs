//! The accounts of a client, and which of them a call is made for: the merchant, or a brand with
//! credentials of its own.

use std::sync::Arc;

use super::Parts;
use crate::error::{Error, Result};
use crate::keys::{ApiV3Key, PlatformKeys};
use crate::operation::Protocol;
use crate::sign::scheme::Scheme;
use crate::sign::v3::Signer;

/// The credentials of a brand (品牌): it has its own certificate, its own WeChat Pay public key
/// and its own API key, and none of the merchant's is valid for `/brand/…`.
#[derive(Debug)]
pub(crate) struct Brand {
    pub(crate) signer: Signer,
    /// The WeChat Pay public keys of the brand.
    pub(crate) platform_keys: Arc<PlatformKeys>,
    /// Decrypts the brand's notifications.
    pub(crate) api_key: Option<ApiV3Key>,
}

impl Parts {
    /// What signs the requests of a protocol.
    ///
    /// # Errors
    /// A configuration error that says what the client was not given.
    pub(crate) fn signer(&self, protocol: Protocol) -> Result<&Signer> {
        if protocol == Protocol::Brand {
            let brand = self.brand.as_ref().map(|brand| &brand.signer);
            return brand.ok_or_else(|| {
                Error::configuration(
                    "a `brand/…` call needs the brand's own credentials, and the client has none: \
                     `brand_id`, `brand_certificate_serial`, `brand_private_key`, \
                     `brand_public_key_id` and `brand_public_key`",
                )
            });
        }
        self.signer.as_deref().ok_or_else(|| {
            Error::configuration(
                "a v3 call needs the merchant's API private key and the serial of its \
                 certificate, and the client has none",
            )
        })
    }

    /// The keys that verify the answers of a protocol; none without the brand's credentials.
    pub(crate) fn platform_keys(&self, protocol: Protocol) -> Arc<PlatformKeys> {
        match (protocol, &self.brand) {
            (Protocol::Brand, Some(brand)) => Arc::clone(&brand.platform_keys),
            (Protocol::Brand, None) => Arc::default(),
            _ => self.keyring.keys(),
        }
    }
}

/// The scheme that the answers of a protocol are signed with.
pub(crate) fn scheme(protocol: Protocol) -> Scheme {
    match protocol {
        Protocol::Brand => Scheme::Brand,
        Protocol::V3 | Protocol::V2 => Scheme::Merchant,
    }
}
