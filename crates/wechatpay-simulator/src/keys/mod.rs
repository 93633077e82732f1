//! Keys: those of the merchant and of the platform, their certificates, and what the merchant holds of
//! them. Knows no HTTP.

mod brand;
mod certificates;
mod cipher;
mod credentials;
mod digest;
mod keyring;
mod rotation;
mod rsa;
mod seed;

pub use brand::BrandCredentials;
pub(crate) use certificates::{EFFECTIVE, EXPIRES};
pub(crate) use cipher::{encrypt, encrypt_bytes, encrypt_ecb};
pub use credentials::Credentials;
pub(crate) use digest::sha1;
pub use keyring::PlatformKeys;
pub(crate) use keyring::{Keyring, MerchantKeys, Signer, same_serial};
pub(crate) use rsa::PrivateKey;
pub(crate) use seed::{Seed, nonce};

/// Whom an answer names where nobody is known: 28 characters that begin with `o`, as every openid.
pub(crate) const OPENID: &str = "oSimulatorUser-0000000000001";
