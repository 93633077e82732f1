//! Configuration: the builder, and the environment and file forms over it.

mod brand;
#[cfg(test)]
mod brand_tests;
mod builder;
mod check;
mod settings;
#[cfg(test)]
mod tests;

use std::path::Path;

pub use self::builder::ClientBuilder;
use crate::client::Client;
use crate::error::Result;

impl ClientBuilder {
    /// The builder that the environment describes, to be changed or completed in
    /// code: see [`Client::from_env`].
    ///
    /// # Errors
    /// For a key or a variable of another form.
    pub fn from_env() -> Result<Self> {
        settings::from_env()
    }

    /// The builder that a JSON file describes: see [`Client::from_file`].
    ///
    /// # Errors
    /// For a key of another form, a file that cannot be read, or a member that
    /// is not known.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {
        settings::from_file(path.as_ref())
    }
}

impl Client {
    /// A builder, on which everything is set in code.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The client that the environment describes: `WECHATPAY_` and, in upper
    /// case, `MCHID`, `CERTIFICATE_SERIAL`, `PRIVATE_KEY`, `CERTIFICATE`,
    /// `P12`, `P12_PASSWORD`, `PUBLIC_KEY_ID`, `PUBLIC_KEY`,
    /// `PLATFORM_CERTIFICATE`, `API_V3_KEY`, `API_V2_KEY`, `CA`, `BASE_URL`,
    /// `TLS_BASE_URL`, `HOST_BASE_URLS` (`host=url,…`), `FALLBACK_BASE_URLS`
    /// (`url=url,…`), `PROXY`, `USER_AGENT`, `BRAND_ID`,
    /// `BRAND_CERTIFICATE_SERIAL`, `BRAND_PRIVATE_KEY`, `BRAND_PUBLIC_KEY_ID`, `BRAND_PUBLIC_KEY`,
    /// `BRAND_API_KEY`,
    /// `CONNECT_TIMEOUT`, `ATTEMPT_TIMEOUT`, `TOTAL_TIMEOUT` (seconds). Keys and
    /// certificates are PEM text or the path of a file. Line breaks in PEM text may be
    /// written as `\n`, and quotes around it are ignored.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`], and for a variable of another form.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// The client that a JSON file describes: the names of
    /// [`from_env`](Self::from_env) in lower case, without the prefix; paths
    /// are relative to the file. The simulator's `credentials.json` is one.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`], and for a file that cannot be read, or a
    /// member that is not known.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {
        ClientBuilder::from_file(path)?.build()
    }
}
