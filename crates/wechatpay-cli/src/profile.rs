//! The config file: several merchants by name. It contains paths and numbers, but no secrets.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use wechatpay_sdk::{Client, ClientBuilder};

use crate::arguments::Global;
use crate::failure::{Failure, Result};
use crate::language::{Text, cause, say};
use crate::{output, secrets};

/// The profile that is used if no profile is named and the environment has no settings.
const DEFAULT: &str = "default";

/// The default port of `simulate`, which `listen`, `logs` and `trigger` also use.
pub(crate) const DEFAULT_PORT: u16 = 8080;

/// The settings of a profile.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    /// The merchant number that the credentials must have.
    pub(crate) mchid: Option<String>,
    /// A file with settings, relative to the config file.
    pub(crate) credentials: Option<PathBuf>,
    pub(crate) base_url: Option<String>,
    pub(crate) tls_base_url: Option<String>,
    pub(crate) simulator: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

/// A config file that was read, or an empty one if there is no file.
#[derive(Debug)]
pub(crate) struct Config {
    pub(crate) path: Option<PathBuf>,
    pub(crate) profiles: BTreeMap<String, Profile>,
}

impl Config {
    /// Reads the named file, or the file at its usual path if it exists.
    pub(crate) fn read(global: &Global) -> Result<Self> {
        let named =
            global.config.clone().or_else(|| environment("WECHATPAY_CONFIG").map(PathBuf::from));
        let Some(path) = named.clone().or_else(usual_path) else {
            return Ok(Self { path: None, profiles: BTreeMap::new() });
        };
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && named.is_none() => {
                return Ok(Self { path: Some(path), profiles: BTreeMap::new() });
            }
            Err(error) => {
                return Err(Failure::failed(say(
                    format!("无法读取 `{}`：{}", path.display(), cause(&error)),
                    format!("cannot read `{}`: {error}", path.display()),
                )));
            }
        };
        if let Some(fault) = secrets::changeable(&path) {
            output::warn(global, fault);
        }
        let file: File = toml::from_str(&text).map_err(|error| {
            // The error's `Display` quotes the line, which could contain a key by mistake.
            let start = error.span().map_or(0, |span| span.start);
            let line = text.get(..start).map_or(1, |before| before.matches('\n').count() + 1);
            let (path, message) = (path.display(), error.message());
            Failure::failed(say(
                format!("`{path}` 第 {line} 行不是有效的 TOML，或含有不支持的成员"),
                format!("`{path}`, line {line}: {message}"),
            ))
        })?;
        let directory = path.parent().unwrap_or(Path::new("")).to_owned();
        let mut profiles = file.profiles;
        for profile in profiles.values_mut() {
            profile.credentials = profile.credentials.take().map(|file| directory.join(file));
        }
        Ok(Self { path: Some(path), profiles })
    }

    /// The profile with this name; without a name, the default profile.
    fn choose(&self, named: Option<String>) -> Result<Option<Profile>> {
        let Some(name) = named else { return Ok(self.profiles.get(DEFAULT).cloned()) };
        if let Some(profile) = self.profiles.get(&name) {
            return Ok(Some(profile.clone()));
        }
        let of_merchant = |profile: &&Profile| profile.mchid.as_deref() == Some(&*name);
        let mut of_merchant = self.profiles.values().filter(of_merchant);
        match (of_merchant.next(), of_merchant.next()) {
            (Some(profile), None) => return Ok(Some(profile.clone())),
            (Some(_), Some(_)) => {
                return Err(Failure::usage(say(
                    format!("商户号 {name} 有多个 profile，请指定其中一个的名称"),
                    format!("several profiles are of the merchant {name}: name one of them"),
                )));
            }
            (None, _) => {}
        }
        let known: Vec<_> = self.profiles.keys().map(String::as_str).collect();
        let (chinese, english) = match known.is_empty() {
            true => ("无".to_owned(), "none".to_owned()),
            false => (known.join("、"), known.join(", ")),
        };
        let path = self.path.as_ref().map_or_else(String::new, |path| path.display().to_string());
        Err(Failure::usage(say(
            format!("`{path}` 中没有名为 `{name}` 的 profile；现有：{chinese}"),
            format!("there is no profile `{name}` in `{path}`; there are: {english}"),
        )))
    }
}

/// The source of the settings: a file with the profile's changes, or the environment.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// `None` for the environment.
    pub(crate) file: Option<PathBuf>,
    mchid: Option<String>,
    base_url: Option<String>,
    tls_base_url: Option<String>,
}

impl Source {
    /// Chooses `--credentials`, then the named profile, then the environment, then the default profile.
    pub(crate) fn choose(global: &Global, credentials: Option<&PathBuf>) -> Result<Self> {
        if let Some(file) = credentials {
            if global.profile.is_some() {
                return Err(Failure::usage(say(
                    "`--profile` 与 `--credentials` 各指定一份密钥，只能使用其中一个",
                    "`--profile` and `--credentials` are two merchants' keys",
                )));
            }
            return Ok(Self { file: Some(file.clone()), ..Self::default() });
        }
        let named = named(global);
        if named.is_none() && environment("WECHATPAY_MCHID").is_some() {
            return Ok(Self::default());
        }
        let Some(profile) = Config::read(global)?.choose(named.clone())? else {
            return Ok(Self::default());
        };
        if profile.credentials.is_none() {
            // To use the environment's keys for another merchant would be worse than an error.
            let Some(name) = named else { return Ok(Self::default()) };
            return Err(Failure::failed(say(
                format!("profile `{name}` 没有写 `credentials`"),
                format!("the profile `{name}` names no `credentials`"),
            )));
        }
        let Profile { mchid, credentials, base_url, tls_base_url, .. } = profile;
        Ok(Self { file: credentials, mchid, base_url, tls_base_url })
    }

    /// The client's settings. They are checked when the client is built.
    pub(crate) fn builder(&self) -> wechatpay_sdk::Result<ClientBuilder> {
        let mut builder = match &self.file {
            Some(file) => ClientBuilder::from_file(file)?,
            None => ClientBuilder::from_env()?,
        };
        if let Some(url) = &self.base_url {
            builder = builder.base_url(url);
        }
        if let Some(url) = &self.tls_base_url {
            builder = builder.mutual_tls_base_url(url);
        }
        Ok(builder)
    }

    pub(crate) fn client(&self) -> Result<Client> {
        let client = self.builder()?.build()?;
        match self.fault(&client) {
            Some(fault) => Err(Failure::failed(fault)),
            None => Ok(client),
        }
    }

    /// The fault if the credentials belong to another merchant than the profile.
    pub(crate) fn fault(&self, client: &Client) -> Option<Text> {
        let mchid = self.mchid.as_ref().filter(|mchid| *mchid != client.mchid())?;
        let its = client.mchid();
        Some(say(
            format!("profile 的商户号是 {mchid}，而其 credentials 属于商户 {its}"),
            format!("the profile is of the merchant {mchid}, its credentials are of {its}"),
        ))
    }

    /// The profile's base URL, which replaces the file's `base_url`.
    pub(crate) fn base_url(&self) -> Option<&str> {
        self.base_url.as_deref()
    }
}

/// The simulator's base URL: from `--simulator`, the environment, the profile, or the default.
pub(crate) fn simulator(global: &Global, option: Option<&str>) -> Result<String> {
    if let Some(url) = option {
        return Ok(url.to_owned());
    }
    if let Some(url) = environment("WECHATPAY_SIMULATOR").and_then(|url| url.into_string().ok()) {
        return Ok(url);
    }
    let profile = Config::read(global)?.choose(named(global))?;
    let url = profile.and_then(|profile| profile.simulator);
    Ok(url.unwrap_or_else(|| format!("http://127.0.0.1:{DEFAULT_PORT}")))
}

fn named(global: &Global) -> Option<String> {
    let variable = || environment("WECHATPAY_PROFILE").and_then(|name| name.into_string().ok());
    global.profile.clone().or_else(variable)
}

fn environment(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// The usual path of the XDG base directories; on Windows, in the user's settings.
fn usual_path() -> Option<PathBuf> {
    let directory = environment("XDG_CONFIG_HOME").map(PathBuf::from);
    let directory = directory
        .or_else(|| environment("APPDATA").filter(|_| cfg!(windows)).map(PathBuf::from))
        .or_else(|| Some(PathBuf::from(environment("HOME")?).join(".config")))?;
    Some(directory.join("wechatpay").join("config.toml"))
}
