//! The files that the command's environment names: keys, certificates, and settings that make languages use them.
//! They are in a directory that only this user can read, and are deleted when the command ends.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use data_encoding::BASE64;
use serde_json::{Value, json};
use tempfile::TempDir;
use wechatpay_simulator::PLATFORM_DOMAINS;

use super::place::Place;
use super::trust::Roots;
use crate::failure::{Failure, Result};
use crate::language::{cause, say};

/// The code that every Node.js process runs before its own.
const HOOK: &str = include_str!("hook.cjs");

/// Members of the credentials that are files, with the platform's names for them.
const FILES: [(&str, &str); 8] = [
    ("private_key", "apiclient_key.pem"),
    ("certificate", "apiclient_cert.pem"),
    ("p12", "apiclient_cert.p12"),
    ("public_key", "pub_key.pem"),
    ("platform_certificate", "platform_cert.pem"),
    ("ca", "ca.pem"),
    ("brand_private_key", "brand_key.pem"),
    ("brand_public_key", "brand_pub_key.pem"),
];

pub(super) struct Files {
    directory: TempDir,
    /// The credentials by name: numbers and keys as texts, other values as paths of files.
    pub(super) credentials: Vec<(String, String)>,
}

impl Files {
    pub(super) fn write(place: &Place) -> Result<Self> {
        let cannot = |error: std::io::Error| {
            Failure::failed(say(
                format!("无法创建临时目录：{}", cause(&error)),
                format!("cannot make a temporary directory: {error}"),
            ))
        };
        let mut builder = tempfile::Builder::new();
        builder.prefix("wechatpay-run-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(0o700));
        }
        let directory = builder.tempdir().map_err(cannot)?;
        let mut files = Self { directory, credentials: Vec::new() };
        files.write_credentials(place)?;
        let roots = Roots::of_system();
        let (own, more) = (place.hosts_ca.as_str(), roots.added_for_node());
        files.put("hosts_ca.pem", own.as_bytes())?;
        files.put("node_ca.pem", format!("{own}{more}").as_bytes())?;
        files.put("bundle.pem", roots.bundle(own).as_bytes())?;
        files.put("truststore.p12", &roots.truststore(own)?)?;
        files.put("hook.cjs", hook(place).as_bytes())?;
        let php = files.path("php");
        fs::create_dir(&php).map_err(|error| cannot_write(&php, &error))?;
        let bundle = files.path("bundle.pem");
        let bundle = bundle.display();
        let settings = format!("openssl.cafile=\"{bundle}\"\ncurl.cainfo=\"{bundle}\"\n");
        files.put("php/wechatpay.ini", settings.as_bytes())?;
        Ok(files)
    }

    /// The path of the file with this name.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn write_credentials(&mut self, place: &Place) -> Result {
        let mut named = place.credentials.clone();
        named.insert("base_url".to_owned(), json!(place.base_url));
        // Members of a merchant that are not credentials.
        named.retain(|name, value| {
            value.is_string() && !["kind", "platform_keys"].contains(&name.as_str())
        });
        for (name, value) in &mut named {
            let Some(text) = value.as_str() else { continue };
            let file = FILES.iter().find(|(member, _)| member == name);
            let Some((_, file)) = file else {
                self.credentials.push((name.clone(), text.to_owned()));
                continue;
            };
            let bytes = match name.as_str() {
                "p12" => BASE64.decode(text.as_bytes()).map_err(Failure::failed)?,
                _ => text.as_bytes().to_vec(),
            };
            let path = self.put(file, &bytes)?;
            *value = json!(file);
            self.credentials.push((name.clone(), path.display().to_string()));
        }
        self.put("credentials.json", format!("{:#}\n", Value::Object(named)).as_bytes())?;
        Ok(())
    }

    fn put(&self, name: &str, content: &[u8]) -> Result<PathBuf> {
        let path = self.path(name);
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        options
            .open(&path)
            .and_then(|mut file| file.write_all(content))
            .map_err(|error| cannot_write(&path, &error))?;
        Ok(path)
    }
}

/// The hook, with the simulator's address filled in.
fn hook(place: &Place) -> String {
    let address = json!({ "host": place.tls.host, "port": place.tls.port });
    HOOK.replace("__SIMULATOR__", &address.to_string())
        .replace("__DOMAINS__", &json!(PLATFORM_DOMAINS).to_string())
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    Failure::failed(say(
        format!("无法写入 `{}`：{}", path.display(), cause(error)),
        format!("cannot write `{}`: {error}", path.display()),
    ))
}
