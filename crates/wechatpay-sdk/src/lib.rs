//! WeChat Pay (微信支付) for Rust.

mod answer;
mod chain;
mod client;
mod config;
mod crypto;
mod error;
mod keys;
mod message;
mod operation;
mod request;
mod secret;
mod sensitive;
mod sign;
mod transport;
pub mod v2;
pub mod v3;
#[cfg(test)]
mod vectors;
mod xml;

pub use crate::answer::{Answer, Untyped};
pub use crate::client::{Chain, Client};
pub use crate::config::ClientBuilder;
pub use crate::error::{Delivery, Error, ErrorKind, FailedCheck, Result};
pub use crate::keys::{
    ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate,
    PlatformPublicKey,
};
pub use crate::message::{Fen, Numbered, Required};
pub use crate::request::{Call, Pending};
pub use crate::sensitive::Sensitive;
