//! A type for each kind of key, whose constructors check what they are given.
//!
//! Users confuse these keys all the time (`docs/protocol.md` §1), so that each
//! constructor says what it got when it got another one.

mod certificate;
mod client_certificate;
mod merchant;
mod pem;
#[cfg(feature = "pkcs12")]
mod pkcs12;
mod platform;
mod store;
mod symmetric;
#[cfg(test)]
mod tests;

pub(crate) use self::certificate::{Certificate, normalized_serial};
pub use self::client_certificate::ClientCertificate;
pub use self::merchant::MerchantPrivateKey;
pub(crate) use self::pem::{file as pem_file, plain as pem_text};
pub use self::platform::{PlatformCertificate, PlatformKey, PlatformPublicKey};
pub(crate) use self::store::{PlatformKeys, is_public_key_id};
pub use self::symmetric::{ApiV2Key, ApiV3Key};

/// What was given instead of a merchant id, serial or key id, for an
/// error. What has the length of an API key, or is longer than any of those,
/// may be a secret that was put into the wrong place: it is not shown.
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
