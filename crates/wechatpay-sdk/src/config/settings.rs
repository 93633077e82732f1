//! Reads a configuration from the environment or a file. Both use the same names.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Map, Value};
use zeroize::Zeroize as _;

use super::ClientBuilder;
use crate::error::{Error, Result};
use crate::keys::{
    ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate,
    PlatformPublicKey, given, normalized_serial, pem_file,
};

/// All settings. In the environment, the name is in upper case and begins with `WECHATPAY_`.
const NAMES: [&str; 29] = [
    "mchid",
    "certificate_serial",
    "private_key",
    "certificate",
    "p12",
    "p12_password",
    "public_key_id",
    "public_key",
    "platform_certificate",
    "platform_certificate_serial",
    "api_v3_key",
    "api_v2_key",
    "brand_id",
    "brand_certificate_serial",
    "brand_private_key",
    "brand_public_key_id",
    "brand_public_key",
    "brand_api_key",
    "ca",
    "base_url",
    "tls_base_url",
    "proxy",
    "user_agent",
    "connect_timeout",
    "idle_timeout",
    "attempt_timeout",
    "total_timeout",
    "host_base_urls",
    "fallback_base_urls",
];

/// Additional members of the simulator's `credentials.json`, for scripts.
const IGNORED: [&str; 2] = ["sub_mchid", "appid"];

/// Settings by name, and the directory of relative paths.
struct Settings {
    values: Map<String, Value>,
    directory: PathBuf,
}

/// Reads a builder from the environment.
pub(crate) fn from_env() -> Result<ClientBuilder> {
    let mut values = Map::new();
    for name in NAMES {
        let variable = format!("WECHATPAY_{}", name.to_uppercase());
        match std::env::var(&variable) {
            Ok(value) if !value.is_empty() => _ = values.insert(name.to_owned(), value.into()),
            Ok(_) | Err(std::env::VarError::NotPresent) => {}
            Err(std::env::VarError::NotUnicode(_)) => {
                return Err(Error::configuration(format!(
                    "the environment variable `{variable}` is not UTF-8"
                )));
            }
        }
    }
    if values.is_empty() {
        return Err(Error::configuration(
            "no `WECHATPAY_…` environment variable is set: set `WECHATPAY_MCHID` and the variables \
             of the keys",
        ));
    }
    Settings { values, directory: PathBuf::new() }.builder()
}

/// Reads a builder from a JSON file.
pub(crate) fn from_file(path: &Path) -> Result<ClientBuilder> {
    let text = pem_file("the configuration file", path)?;
    let directory = path.parent().unwrap_or(Path::new("")).to_owned();
    of_json(&text, &format!("the configuration file `{}`", path.display()), directory)
}

/// Reads a builder from a JSON object. Its paths are relative to the working directory.
pub(crate) fn from_json(text: &str) -> Result<ClientBuilder> {
    of_json(text, "the configuration", PathBuf::new())
}

fn of_json(text: &str, named: &str, directory: PathBuf) -> Result<ClientBuilder> {
    let wrong = |why: &str| Error::configuration(format!("{named} {why}"));
    let values: Map<String, Value> = serde_json::from_str(text).map_err(|error| {
        // The error of the parser could quote a key.
        let place =
            format!("is not a JSON object (line {}, column {})", error.line(), error.column());
        wrong(&place)
    })?;
    let known = |name: &str| NAMES.contains(&name) || IGNORED.contains(&name);
    if let Some(name) = values.keys().find(|name| !known(name)) {
        return Err(wrong(&format!(
            "has an unknown member `{name}`; the known members are {}",
            NAMES.join(", ")
        )));
    }
    Settings { values, directory }.builder()
}

impl Drop for Settings {
    fn drop(&mut self) {
        for value in self.values.values_mut() {
            if let Value::String(text) = value {
                text.zeroize();
            }
        }
    }
}

impl Settings {
    fn builder(&self) -> Result<ClientBuilder> {
        let mut builder = ClientBuilder::default();
        if let Some(mchid) = self.text("mchid")? {
            builder = builder.mchid(mchid);
        }
        if let Some(serial) = self.text("certificate_serial")? {
            builder = builder.certificate_serial(serial);
        }
        let private_key = self.pem("private_key")?;
        if let Some(key) = &private_key {
            builder = builder.private_key(MerchantPrivateKey::from_pem(key)?);
        }
        builder = self.client_certificate(builder, private_key.as_ref().map(|key| key.as_str()))?;
        builder = self.platform_keys(builder)?;
        if let Some(key) = self.text("api_v3_key")? {
            builder = builder.api_v3_key(ApiV3Key::new(key)?);
        }
        if let Some(key) = self.text("api_v2_key")? {
            builder = builder.api_v2_key(ApiV2Key::new(key)?);
        }
        builder = self.brand(builder)?;
        builder = self.connections(builder)?;
        builder.http.connect_timeout = self.seconds("connect_timeout")?;
        builder.http.idle_timeout = self.seconds("idle_timeout")?;
        for (name, timeout) in [
            ("attempt_timeout", &mut builder.attempt_timeout),
            ("total_timeout", &mut builder.total_timeout),
        ] {
            if let Some(seconds) = self.seconds(name)? {
                *timeout = seconds;
            }
        }
        Ok(builder)
    }

    fn brand(&self, mut builder: ClientBuilder) -> Result<ClientBuilder> {
        if let Some(id) = self.text("brand_id")? {
            builder = builder.brand_id(id);
        }
        if let Some(serial) = self.text("brand_certificate_serial")? {
            builder = builder.brand_certificate_serial(serial);
        }
        if let Some(key) = self.pem("brand_private_key")? {
            builder = builder.brand_private_key(MerchantPrivateKey::from_pem(&key)?);
        }
        if let Some(key) = self.public_key("brand_public_key_id", "brand_public_key")? {
            builder = builder.brand_public_key(key);
        }
        if let Some(key) = self.text("brand_api_key")? {
            builder = builder.brand_api_key(ApiV3Key::new(key)?);
        }
        Ok(builder)
    }

    /// A WeChat Pay public key and its id: both or none.
    fn public_key(&self, id: &str, key: &str) -> Result<Option<PlatformPublicKey>> {
        match (self.text(id)?, self.pem(key)?) {
            (Some(id), Some(key)) => PlatformPublicKey::from_pem(id, &key).map(Some),
            (None, None) => Ok(None),
            (Some(_), None) => {
                Err(Error::configuration(format!("`{id}` is set without `{key}`; set both")))
            }
            (None, Some(_)) => {
                Err(Error::configuration(format!("`{key}` is set without `{id}`; set both")))
            }
        }
    }

    fn client_certificate(
        &self,
        builder: ClientBuilder,
        key: Option<&str>,
    ) -> Result<ClientBuilder> {
        if let Some(certificate) = self.pem("certificate")? {
            let key = key.ok_or_else(|| {
                Error::configuration("`certificate` is set without `private_key`; set both")
            })?;
            return Ok(builder.client_certificate(ClientCertificate::from_pem(&certificate, key)?));
        }
        let Some(path) = self.text("p12")? else {
            return Ok(builder);
        };
        #[cfg(feature = "pkcs12")]
        {
            let password = match self.text("p12_password")? {
                Some(password) => Some(password),
                None => self.text("mchid")?,
            };
            let path = self.directory.join(path);
            let certificate =
                ClientCertificate::from_pkcs12_file(path, password.unwrap_or_default())?;
            Ok(builder.client_certificate(certificate))
        }
        #[cfg(not(feature = "pkcs12"))]
        Err(Error::configuration(format!(
            "`p12` is `{path}`, but this build cannot read PKCS#12: enable the feature `pkcs12` of \
             `wechatpay-sdk`, or set `certificate` and `private_key` instead"
        )))
    }

    fn platform_keys(&self, mut builder: ClientBuilder) -> Result<ClientBuilder> {
        if let Some(key) = self.public_key("public_key_id", "public_key")? {
            builder = builder.platform_public_key(key);
        }
        if let Some(pem) = self.pem("platform_certificate")? {
            let certificates = PlatformCertificate::all_from_pem(&pem)?;
            if let Some(serial) = self.text("platform_certificate_serial")? {
                let same = |c: &PlatformCertificate| {
                    normalized_serial(serial) == normalized_serial(c.serial())
                };
                if !certificates.iter().any(same) {
                    return Err(Error::configuration(format!(
                        "`platform_certificate` contains no certificate with the serial {} \
                         (`platform_certificate_serial`)",
                        given(serial)
                    )));
                }
            }
            for certificate in certificates {
                builder = builder.platform_certificate(certificate);
            }
        }
        Ok(builder)
    }

    fn connections(&self, mut builder: ClientBuilder) -> Result<ClientBuilder> {
        if let Some(path) = self.text("ca")? {
            builder = if is_pem(path) {
                builder.extra_root_certificate(path)
            } else {
                builder.extra_root_file(&self.directory.join(path))?
            };
        }
        if let Some(url) = self.text("base_url")? {
            builder = builder.base_url(url);
        }
        if let Some(url) = self.text("tls_base_url")? {
            builder = builder.mutual_tls_base_url(url);
        }
        if let Some(url) = self.text("proxy")? {
            builder = builder.proxy(url);
        }
        if let Some(name) = self.text("user_agent")? {
            builder = builder.user_agent(name);
        }
        for (host, url) in self.pairs("host_base_urls", "host")? {
            builder = builder.host_base_url(host, url);
        }
        for (url, fallback) in self.pairs("fallback_base_urls", "url")? {
            builder = builder.fallback_base_url(url, fallback);
        }
        Ok(builder)
    }

    fn text(&self, name: &str) -> Result<Option<&str>> {
        match self.values.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Error::configuration(format!("`{name}` is not a string"))),
        }
    }

    /// PEM text, or the content of the file with this path.
    fn pem(&self, name: &str) -> Result<Option<zeroize::Zeroizing<String>>> {
        match self.text(name)? {
            None => Ok(None),
            Some(text) if is_pem(text) => Ok(Some(zeroize::Zeroizing::new(text.to_owned()))),
            Some(path) => pem_file(&format!("`{name}`"), &self.directory.join(path)).map(Some),
        }
    }

    fn seconds(&self, name: &str) -> Result<Option<Duration>> {
        let (seconds, shown) = match self.values.get(name) {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::Number(number)) => (number.as_f64(), format!("`{number}`")),
            Some(Value::String(text)) => (text.trim().parse().ok(), given(text)),
            Some(_) => (None, "another type".to_owned()),
        };
        let duration = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        let wrong = || {
            let text = format!("`{name}` must be a number of seconds, but {shown} was given");
            Error::configuration(text)
        };
        duration.map(Some).ok_or_else(wrong)
    }

    /// `host=url` pairs: a JSON object in a file, or separated by commas in the environment. `left` names the part
    /// before `=`.
    fn pairs(&self, name: &str, left: &str) -> Result<Vec<(String, String)>> {
        let wrong = || {
            let form = format!("`{name}` must have the form `{left}=url,{left}=url`");
            Error::configuration(form)
        };
        match self.values.get(name) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::String(text)) => text
                .split(',')
                .map(|pair| pair.split_once('=').ok_or_else(wrong))
                .map(|pair| pair.map(|(host, url)| (host.trim().to_owned(), url.trim().to_owned())))
                .collect(),
            Some(Value::Object(object)) => object
                .iter()
                .map(|(host, url)| Ok((host.clone(), url.as_str().ok_or_else(wrong)?.to_owned())))
                .collect(),
            Some(_) => Err(wrong()),
        }
    }
}

fn is_pem(text: &str) -> bool {
    text.contains("-----BEGIN ")
}
