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
    /// Reads the settings of [`Client::from_env`] into a builder, so that your code can change or add some.
    ///
    /// # Errors
    /// If a key or a variable does not have the expected form.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// // The keys come from the environment, the rest from code.
    /// let builder = ClientBuilder::from_env()?.user_agent("shop/1.0").total_timeout(Duration::from_secs(20));
    /// # let _ = builder;
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn from_env() -> Result<Self> {
        settings::from_env()
    }

    /// Reads the settings of [`Client::from_file`] into a builder, so that your code can change or add
    /// some.
    ///
    /// # Errors
    /// If the file cannot be read, if a key does not have the expected form, or if a member is unknown.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let directory = tempfile::tempdir()?;
    /// # let file = simulator.credentials().write_to(directory.path())?;
    /// use wechatpay_sdk::ClientBuilder;
    ///
    /// // let file = "/etc/shop/wechatpay.json";
    /// let client = ClientBuilder::from_file(file)?.user_agent("shop/1.0").build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {
        settings::from_file(path.as_ref())
    }

    /// Reads the settings of [`Client::from_json`] into a builder, so that your code can change or add
    /// some.
    ///
    /// # Errors
    /// If a key does not have the expected form, or if a member is unknown.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// let settings = simulator.credentials().to_json();
    /// let client = wechatpay_sdk::ClientBuilder::from_json(&settings)?.user_agent("shop/1.0").build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_json(text: &str) -> Result<Self> {
        settings::from_json(text)
    }
}

impl Client {
    /// A builder without settings: see [`ClientBuilder`].
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Makes a client from environment variables.
    ///
    /// | variable | value |
    /// | --- | --- |
    /// | `WECHATPAY_MCHID` | merchant id (商户号) |
    /// | `WECHATPAY_CERTIFICATE_SERIAL`, `WECHATPAY_PRIVATE_KEY` | the merchant's API certificate (商户API证书): serial and key |
    /// | `WECHATPAY_CERTIFICATE`, or `WECHATPAY_P12` and `WECHATPAY_P12_PASSWORD` | the certificate itself, for v2 operations that require it |
    /// | `WECHATPAY_PUBLIC_KEY_ID`, `WECHATPAY_PUBLIC_KEY` | WeChat Pay public key (微信支付公钥) |
    /// | `WECHATPAY_PLATFORM_CERTIFICATE` | platform certificate (平台证书) |
    /// | `WECHATPAY_API_V3_KEY`, `WECHATPAY_API_V2_KEY` | APIv3 key, APIv2 key |
    /// | `WECHATPAY_BRAND_ID`, `WECHATPAY_BRAND_CERTIFICATE_SERIAL`, `WECHATPAY_BRAND_PRIVATE_KEY`, `WECHATPAY_BRAND_PUBLIC_KEY_ID`, `WECHATPAY_BRAND_PUBLIC_KEY`, `WECHATPAY_BRAND_API_KEY` | the same of a brand (品牌) |
    /// | `WECHATPAY_BASE_URL`, `WECHATPAY_TLS_BASE_URL` | [`base_url`](ClientBuilder::base_url), [`mutual_tls_base_url`](ClientBuilder::mutual_tls_base_url) |
    /// | `WECHATPAY_HOST_BASE_URLS` | [`host_base_url`](ClientBuilder::host_base_url): `host=url,…` |
    /// | `WECHATPAY_FALLBACK_BASE_URLS` | [`fallback_base_url`](ClientBuilder::fallback_base_url): `url=url,…` |
    /// | `WECHATPAY_PROXY`, `WECHATPAY_CA` | [`proxy`](ClientBuilder::proxy), [`extra_root_certificate`](ClientBuilder::extra_root_certificate) |
    /// | `WECHATPAY_USER_AGENT` | [`user_agent`](ClientBuilder::user_agent) |
    /// | `WECHATPAY_CONNECT_TIMEOUT`, `WECHATPAY_IDLE_TIMEOUT`, `WECHATPAY_ATTEMPT_TIMEOUT`, `WECHATPAY_TOTAL_TIMEOUT` | seconds |
    ///
    /// Keys and certificates are PEM text or the path of a file. PEM text may have `\n` instead of line
    /// breaks; quotes around it are ignored.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`], and if a variable does not have the expected form.
    ///
    /// ```no_run
    /// use wechatpay_sdk::Client;
    ///
    /// // WECHATPAY_MCHID=1900000109
    /// // WECHATPAY_PRIVATE_KEY=/etc/shop/apiclient_key.pem
    /// // …
    /// let client = Client::from_env()?;
    /// # let _ = client;
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// Makes a client from a JSON file. Its members have the names of the variables of
    /// [`from_env`](Self::from_env), in lower case and without the prefix: `mchid`, `private_key`. Paths are
    /// relative to the file. The simulator's `credentials.json` is such a file.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`]; also if the file cannot be read, or if a member is unknown.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let directory = tempfile::tempdir()?;
    /// # let file = simulator.credentials().write_to(directory.path())?;
    /// use wechatpay_sdk::Client;
    ///
    /// // let file = "/etc/shop/wechatpay.json";
    /// let client = Client::from_file(file)?;
    /// # assert_eq!(client.mchid(), simulator.credentials().mchid());
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {
        ClientBuilder::from_file(path)?.build()
    }

    /// Makes a client from JSON text, with the members of [`from_file`](Self::from_file). The text can come
    /// from a vault, or from a simulator.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`], and if a member is unknown.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// use wechatpay_sdk::Client;
    ///
    /// let client = Client::from_json(&simulator.credentials().to_json())?;
    /// assert_eq!(client.mchid(), simulator.credentials().mchid());
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_json(text: &str) -> Result<Self> {
        ClientBuilder::from_json(text)?.build()
    }
}
