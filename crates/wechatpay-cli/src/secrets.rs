//! Detects secrets that other users could read: on the command line and in files.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::language::{Text, cause, say};

/// Members that are a key or a password, whatever their value.
const NAMES: &[&str] = &[
    "api_key",
    "api_v2_key",
    "api_v3_key",
    "apiv2_key",
    "apiv3_key",
    "app_secret",
    "appsecret",
    "brand_api_key",
    "brand_private_key",
    "key",
    "p12_password",
    "passwd",
    "password",
    "private_key",
    "secret",
];

/// The endings of members that are numbers, hashes and similar values. They can have 32 letters and digits,
/// like an API key.
const HARMLESS: &[&str] = &["_no", "_id", "id", "nonce_str", "sign", "hash", "code", "md5", "_url"];

/// The length of an APIv2 or APIv3 key.
const KEY: usize = 32;

/// The first member of JSON that is a secret, or looks like one.
pub(crate) fn member(value: &Value) -> Option<String> {
    match value {
        Value::Object(members) => members.iter().find_map(|(name, value)| match value {
            Value::String(text) => is_secret(name, text).then(|| name.clone()),
            other => member(other),
        }),
        Value::Array(list) => list.iter().find_map(member),
        _ => None,
    }
}

/// Whether a member is a secret, by its name or its value.
pub(crate) fn is_secret(name: &str, text: &str) -> bool {
    let name = name.to_ascii_lowercase();
    if text.is_empty() {
        return false;
    }
    if NAMES.contains(&name.as_str()) || text.contains("PRIVATE KEY-----") {
        return true;
    }
    let has = |kind: fn(&u8) -> bool| text.bytes().any(|byte| kind(&byte));
    text.len() == KEY
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && has(u8::is_ascii_digit)
        && has(u8::is_ascii_alphabetic)
        && !HARMLESS.iter().any(|end| name.ends_with(end))
}

/// A file that a merchant's keys depend on.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct KeyFile {
    path: PathBuf,
    /// Whether the file contains a key. In both cases, other users must not be able to change the file.
    is_secret: bool,
}

/// Settings that name a file, which can contain a key.
const FILES: [&str; 8] = [
    "private_key",
    "p12",
    "certificate",
    "public_key",
    "platform_certificate",
    "ca",
    "brand_private_key",
    "brand_public_key",
];

/// Settings that are a secret themselves.
const SECRETS: [&str; 4] = ["api_v2_key", "api_v3_key", "brand_api_key", "p12_password"];

/// The files of a merchant's settings: the file with the settings, and the files that it names. Without a file with
/// settings, the files that the environment names.
pub(crate) fn key_files(settings: Option<&Path>) -> Vec<KeyFile> {
    let Some(file) = settings else {
        let variable =
            |name: &str| std::env::var(format!("WECHATPAY_{}", name.to_uppercase())).ok();
        return named_files(variable, Path::new(""));
    };
    let text = std::fs::read_to_string(file).map(zeroize::Zeroizing::new);
    let members = text.ok().and_then(|text| serde_json::from_str::<Map<String, Value>>(&text).ok());
    let member = |name: &str| Some(members.as_ref()?.get(name)?.as_str()?.to_owned());
    let is_key = |name: &&str| member(name).is_some_and(|text| has_private_key(text.as_bytes()));
    let is_secret = SECRETS.iter().any(|name| member(name).is_some()) || FILES.iter().any(is_key);
    let mut files = vec![KeyFile { path: file.to_owned(), is_secret }];
    files.extend(named_files(member, file.parent().unwrap_or(Path::new(""))));
    files
}

fn named_files(setting: impl Fn(&str) -> Option<String>, directory: &Path) -> Vec<KeyFile> {
    let mut files = Vec::new();
    for name in FILES {
        // A setting that contains the key itself is not a path, and must not be shown as one.
        let is_path =
            |text: &String| !text.is_empty() && text.len() <= 256 && !text.contains("-----BEGIN ");
        let Some(path) = setting(name).filter(is_path).map(|path| directory.join(path)) else {
            continue;
        };
        let is_secret = name == "p12"
            || std::fs::read(&path)
                .map(zeroize::Zeroizing::new)
                .is_ok_and(|bytes| has_private_key(&bytes));
        // An unreadable file is reported where its key is needed.
        if is_secret || name.ends_with("private_key") {
            files.push(KeyFile { path, is_secret });
        }
    }
    files
}

/// Whether PEM contains a private key.
fn has_private_key(bytes: &[u8]) -> bool {
    const END: &[u8] = b"PRIVATE KEY-----";
    bytes.windows(END.len()).any(|part| part == END)
}

impl KeyFile {
    pub(crate) fn exists(&self) -> bool {
        self.path.exists()
    }

    /// The fault of the file's permissions, if there is one.
    pub(crate) fn fault(&self) -> Option<Text> {
        let path = self.path.display();
        if let Err(error) = std::fs::File::open(&self.path) {
            return Some(say(
                format!("无法读取 `{path}`：{}", cause(&error)),
                format!("`{path}` cannot be read: {error}"),
            ));
        }
        let others = Access::of_others(&self.path);
        if self.is_secret && (others.read || others.write) {
            let (chinese, english) = others.verb();
            return Some(say(
                format!("`{path}` 含有密钥，而本机其他用户能够{chinese}它：请执行 `chmod 600`"),
                format!(
                    "`{path}` holds a key, and other users of this machine can {english} it: chmod 600 it"
                ),
            ));
        }
        changeable(&self.path)
    }
}

/// The fault of a file that other users can change. The file decides the destination and the keys of calls.
pub(crate) fn changeable(file: &Path) -> Option<Text> {
    Access::of_others(file).write.then(|| {
        let file = file.display();
        say(
            format!("本机其他用户能够修改 `{file}`，从而改变请求的去向：请执行 `chmod go-w`"),
            format!(
                "other users of this machine can change `{file}`, and with it where calls go: chmod go-w it"
            ),
        )
    })
}

/// The permissions of all users except the owner. The file's group counts too.
struct Access {
    read: bool,
    write: bool,
}

impl Access {
    /// No permissions for a directory: its files have their own.
    fn of_others(file: &Path) -> Self {
        let mode = match std::fs::metadata(file) {
            Ok(data) if data.is_file() => mode(&data),
            _ => 0,
        };
        Self { read: mode & 0o044 != 0, write: mode & 0o022 != 0 }
    }

    /// In Chinese and in English.
    fn verb(&self) -> (&'static str, &'static str) {
        match (self.read, self.write) {
            (true, true) => ("读取和修改", "read and change"),
            (false, true) => ("修改", "change"),
            _ => ("读取", "read"),
        }
    }
}

#[cfg(unix)]
fn mode(data: &std::fs::Metadata) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    data.permissions().mode()
}

#[cfg(not(unix))]
fn mode(_: &std::fs::Metadata) -> u32 {
    0
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The directory of one test, removed at the end.
    #[cfg(unix)]
    struct Directory(PathBuf);

    #[cfg(unix)]
    impl Directory {
        fn new(test: &str) -> Self {
            let name = format!("wechatpay-{test}-{}", std::process::id());
            let path = std::env::temp_dir().join(name);
            std::fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn file(&self, name: &str, text: &str, mode: u32) -> PathBuf {
            use std::os::unix::fs::PermissionsExt;
            let file = self.0.join(format!("{mode:o}-{name}"));
            std::fs::write(&file, text).unwrap();
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
            file
        }
    }

    #[cfg(unix)]
    impl Drop for Directory {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_or_change_is_a_fault() {
        let directory = Directory::new("keys");
        for (mode, verb) in [
            (0o600, None),
            (0o400, None),
            (0o700, None),
            (0o604, Some("can read it")),
            (0o640, Some("can read it")),
            (0o644, Some("can read it")),
            (0o620, Some("can change it")),
            (0o602, Some("can change it")),
            (0o660, Some("can read and change it")),
            (0o666, Some("can read and change it")),
        ] {
            let file = KeyFile { path: directory.file("key", "x", mode), is_secret: true };
            let fault = file.fault();
            match verb {
                Some(verb) => {
                    let fault = fault.unwrap();
                    assert!(fault.english().contains(verb), "{mode:o}: {fault:?}");
                }
                None => assert!(fault.is_none(), "{mode:o}: {fault:?}"),
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_holds_no_key_may_be_read_and_not_be_changed() {
        let directory = Directory::new("public");
        for (mode, is_fault) in
            [(0o600, false), (0o644, false), (0o620, true), (0o664, true), (0o602, true)]
        {
            let path = directory.file("public", "-----BEGIN PUBLIC KEY-----", mode);
            let file = KeyFile { path, is_secret: false };
            assert_eq!(file.fault().is_some(), is_fault, "{mode:o}");
            assert_eq!(changeable(&file.path).is_some(), is_fault, "{mode:o}");
        }
        // No warning for a directory: its files have their own modes.
        let file = KeyFile { path: std::env::temp_dir(), is_secret: true };
        assert!(file.fault().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn files_with_a_key_are_found_by_what_is_in_them() {
        let directory = Directory::new("files");
        let key = directory.file(
            "a.pem",
            "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
            0o644,
        );
        let public = directory.file("b.pem", "-----BEGIN PUBLIC KEY-----", 0o644);
        let settings = |name: &str, value: Value| {
            let file = directory.file(name, &value.to_string(), 0o644);
            key_files(Some(&file)).into_iter().map(|file| file.is_secret).collect::<Vec<_>>()
        };
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        // The file with the settings comes first.
        let paths = json!({"mchid": "1", "private_key": name(&key), "public_key": name(&public)});
        assert_eq!(settings("paths.json", paths), [false, true]);
        assert_eq!(settings("inline.json", json!({"api_v3_key": "x"})), [true]);
        assert_eq!(settings("both.json", json!({"certificate": name(&key)})), [false, true]);
        assert_eq!(
            settings("mixed_up.json", json!({"private_key": name(&public)})),
            [false, false]
        );
        let inline = json!({"private_key": "-----BEGIN PRIVATE KEY-----"});
        assert_eq!(settings("pem.json", inline), [true]);
    }

    #[test]
    fn secrets_are_known_by_name_and_by_their_looks() {
        let key = "a1B2c3D4e5F60718293A4b5c6d7e8f90";
        for (name, text) in [
            ("api_v3_key", "x"),
            ("Password", "x"),
            ("note", "-----BEGIN PRIVATE KEY-----\nMII"),
            ("note", key),
        ] {
            assert!(is_secret(name, text), "{name} {text}");
        }
        for (name, text) in [
            ("out_trade_no", key),
            ("nonce_str", key),
            ("openid", key),
            ("key", ""),
            ("attach", "12345678901234567890123456789012"),
            ("description", "a tea"),
        ] {
            assert!(!is_secret(name, text), "{name} {text}");
        }
        let nested = json!({"a": 1, "list": [{"b": {"secret": "x"}}]});
        assert_eq!(member(&nested).as_deref(), Some("secret"));
        assert_eq!(member(&json!({"amount": {"total": 1}})), None);
    }
}
