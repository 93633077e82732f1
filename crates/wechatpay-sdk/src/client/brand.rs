//! The accounts of a client: the merchant, and a brand with its own credentials. Each call belongs to one of them.

use std::sync::Arc;

use super::Parts;
use crate::error::{Error, Result};
use crate::keys::{ApiV3Key, PlatformKeys};
use crate::operation::Protocol;
use crate::sign::scheme::Scheme;
use crate::sign::v3::Signer;

/// The credentials of a brand (品牌): its own certificate, WeChat Pay public key and API key. The merchant's
/// credentials are not valid for `/brand/…`.
#[derive(Debug)]
pub(crate) struct Brand {
    pub(crate) signer: Signer,
    /// The WeChat Pay public keys of the brand.
    pub(crate) platform_keys: Arc<PlatformKeys>,
    /// Decrypts the brand's notifications.
    pub(crate) api_key: Option<ApiV3Key>,
}

impl Parts {
    /// The signer of the requests of a protocol.
    ///
    /// # Errors
    /// A configuration error that names the missing credentials.
    pub(crate) fn signer(&self, protocol: Protocol) -> Result<&Signer> {
        if protocol == Protocol::Brand {
            let brand = self.brand.as_ref().map(|brand| &brand.signer);
            return brand.ok_or_else(|| {
                Error::configuration(
                    "a `brand/…` call needs the brand's own credentials, but the client has none: \
                     set `brand_id`, `brand_certificate_serial`, `brand_private_key`, \
                     `brand_public_key_id` and `brand_public_key`",
                )
            });
        }
        self.signer.as_deref().ok_or_else(|| {
            Error::configuration(
                "a v3 call needs the merchant's API private key and the serial of its certificate, \
                 but the client has neither",
            )
        })
    }

    /// All signers: the merchant's, then the brand's.
    pub(crate) fn signers(&self) -> impl Iterator<Item = &Signer> {
        let brand = self.brand.as_ref().map(|brand| &brand.signer);
        self.signer.as_deref().into_iter().chain(brand)
    }

    /// The keys that verify the answers of a protocol. There are none for a brand without credentials.
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
