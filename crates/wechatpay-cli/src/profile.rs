//! The config file: several merchants by name. It has paths and numbers, and no secret.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use wechatpay_sdk::{Client, ClientBuilder};

use crate::arguments::Global;
use crate::failure::{Failure, Result};
use crate::{output, secrets};

/// The profile that is taken where nothing names one and the environment has no settings.
const DEFAULT: &str = "default";

/// What a profile says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    /// What the credentials have to be of.
    pub(crate) mchid: Option<String>,
    /// A settings' file, relative to the config file.
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

/// A config file that has been read, or that there is none of.
#[derive(Debug)]
pub(crate) struct Config {
    pub(crate) path: Option<PathBuf>,
    pub(crate) profiles: BTreeMap<String, Profile>,
}

impl Config {
    /// The file that is named, or the one at its usual place, if there is one.
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
                return Err(Failure::failed(format!("cannot read `{}`: {error}", path.display())));
            }
        };
        if let Some(fault) = secrets::changeable(&path) {
            output::warn(global, &fault);
        }
        let file: File = toml::from_str(&text).map_err(|error| {
            // Its `Display` quotes the line, where by mistake a key may stand.
            let start = error.span().map_or(0, |span| span.start);
            let line = text.get(..start).map_or(1, |before| before.matches('\n').count() + 1);
            let (path, message) = (path.display(), error.message());
            Failure::failed(format!("`{path}`, line {line}: {message}"))
        })?;
        let directory = path.parent().unwrap_or(Path::new("")).to_owned();
        let mut profiles = file.profiles;
        for profile in profiles.values_mut() {
            profile.credentials = profile.credentials.take().map(|file| directory.join(file));
        }
        Ok(Self { path: Some(path), profiles })
    }

    /// The profile that was asked for by name, or else the default one.
    fn choose(&self, named: Option<String>) -> Result<Option<Profile>> {
        let Some(name) = named else { return Ok(self.profiles.get(DEFAULT).cloned()) };
        if let Some(profile) = self.profiles.get(&name) {
            return Ok(Some(profile.clone()));
        }
        let known: Vec<_> = self.profiles.keys().map(String::as_str).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        let path = self.path.as_ref().map_or_else(String::new, |path| path.display().to_string());
        Err(Failure::usage(format!("there is no profile `{name}` in `{path}`; there are: {known}")))
    }
}

/// Where settings come from: a file, what a profile changes of it, or the environment.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Nothing for the environment's.
    pub(crate) file: Option<PathBuf>,
    mchid: Option<String>,
    base_url: Option<String>,
    tls_base_url: Option<String>,
}

impl Source {
    /// `--credentials`, else the profile that was named, else the environment, else the default profile.
    pub(crate) fn choose(global: &Global, credentials: Option<&PathBuf>) -> Result<Self> {
        if let Some(file) = credentials {
            if global.profile.is_some() {
                return Err(Failure::usage(
                    "`--profile` and `--credentials` are two merchants' keys",
                ));
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
            // The environment's keys under another merchant's name would be worse than an error.
            let Some(name) = named else { return Ok(Self::default()) };
            return Err(Failure::failed(format!("the profile `{name}` names no `credentials`")));
        }
        let Profile { mchid, credentials, base_url, tls_base_url, .. } = profile;
        Ok(Self { file: credentials, mchid, base_url, tls_base_url })
    }

    /// The client's settings. They are checked when it is built.
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

    /// That the credentials are not of the merchant that the profile is of.
    pub(crate) fn fault(&self, client: &Client) -> Option<String> {
        let mchid = self.mchid.as_ref().filter(|mchid| *mchid != client.mchid())?;
        let its = client.mchid();
        Some(format!("the profile is of the merchant {mchid}, its credentials are of {its}"))
    }

    /// Where the profile goes instead of the file's `base_url`.
    pub(crate) fn base_url(&self) -> Option<&str> {
        self.base_url.as_deref()
    }
}

/// The simulator's base URL: `--simulator`, the environment's, the profile's, or the usual one.
pub(crate) fn simulator(global: &Global, option: Option<&str>) -> Result<String> {
    if let Some(url) = option {
        return Ok(url.to_owned());
    }
    if let Some(url) = environment("WECHATPAY_SIMULATOR").and_then(|url| url.into_string().ok()) {
        return Ok(url);
    }
    let profile = Config::read(global)?.choose(named(global))?;
    let url = profile.and_then(|profile| profile.simulator);
    Ok(url.unwrap_or_else(|| "http://127.0.0.1:8080".to_owned()))
}

fn named(global: &Global) -> Option<String> {
    let variable = || environment("WECHATPAY_PROFILE").and_then(|name| name.into_string().ok());
    global.profile.clone().or_else(variable)
}

fn environment(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// As the XDG base directories have it; on Windows, among the user's settings.
fn usual_path() -> Option<PathBuf> {
    let directory = environment("XDG_CONFIG_HOME").map(PathBuf::from);
    let directory = directory
        .or_else(|| environment("APPDATA").filter(|_| cfg!(windows)).map(PathBuf::from))
        .or_else(|| Some(PathBuf::from(environment("HOME")?).join(".config")))?;
    Some(directory.join("wechatpay").join("config.toml"))
}
