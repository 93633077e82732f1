//! A type for each kind of key.
//!
//! Users often confuse these keys (`docs/protocol.md` §1), so each constructor checks its argument and names the kind of
//! key that it got instead.

mod certificate;
mod client_certificate;
mod merchant;
mod pem;
#[cfg(feature = "pkcs12")]
mod pkcs12;
mod platform;
mod published;
mod store;
mod symmetric;
#[cfg(test)]
mod tests;

pub(crate) use self::certificate::{Certificate, normalized_serial};
pub use self::client_certificate::ClientCertificate;
pub use self::merchant::MerchantPrivateKey;
pub(crate) use self::pem::{file as pem_file, plain as pem_text};
pub use self::platform::{PlatformCertificate, PlatformKey, PlatformPublicKey};
pub(crate) use self::published::is_published;
pub(crate) use self::store::{PlatformKeys, is_public_key_id};
pub use self::symmetric::{ApiV2Key, ApiV3Key};

/// Shows a wrong merchant id, serial or key id in an error. A text with the length of an API key, or longer than all of
/// these, may be a secret in the wrong place, and is not shown.
pub(crate) fn given(text: &str) -> String {
    match text.len() {
        length @ (32 | 65..) => format!("a text of {length} bytes"),
        _ => format!("`{}`", text.escape_debug()),
    }
}

/// Seconds since 1970 by this machine's clock.
pub(crate) fn now() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
