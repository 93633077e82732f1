//! WeChat Pay (微信支付) for Rust.

mod crypto;
mod error;
mod keys;
mod secret;
mod sign;
mod xml;

pub use crate::error::{Delivery, Error, ErrorKind, FailedCheck, Result};
pub use crate::keys::{
    ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate, PlatformPublicKey,
};
