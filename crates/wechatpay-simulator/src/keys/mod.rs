//! The keys of the merchant and of the platform, their certificates, and the merchant's
//! credentials. This module does not depend on HTTP.

mod brand;
mod certificates;
mod cipher;
mod credentials;
mod digest;
mod hosts;
mod keyring;
mod nonces;
mod rotation;
mod rsa;
mod seed;

pub use brand::BrandCredentials;
pub(crate) use certificates::{EFFECTIVE, EXPIRES};
pub(crate) use cipher::{encrypt, encrypt_bytes, encrypt_ecb};
pub use credentials::Credentials;
pub(crate) use digest::sha1;
pub(crate) use hosts::HostKeys;
pub use hosts::{PLATFORM_DOMAINS, is_platform_host};
pub use keyring::PlatformKeys;
pub(crate) use keyring::{Keyring, MerchantKeys, Signer, same_serial};
pub(crate) use nonces::Nonces;
pub(crate) use rsa::PrivateKey;
pub(crate) use seed::{Seed, nonce};

/// The openid in responses if no user is known: 28 characters that begin with `o`, like every
/// openid.
pub(crate) const OPENID: &str = "oSimulatorUser-0000000000001";
