//! Cryptographic primitives over `aws-lc-rs`. They do not know what they are used for.

pub(crate) mod aes_ecb;
pub(crate) mod aes_gcm;
#[cfg(feature = "files")]
pub(crate) mod background_digest;
pub(crate) mod digest;
pub(crate) mod hasher;
pub(crate) mod random;
pub(crate) mod rsa;
#[cfg(test)]
mod tests;
