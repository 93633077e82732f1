//! Secrets where others can read them: on the command line, and in files.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

/// Members that are a key or a password, whatever stands in them.
const NAMES: &[&str] = &[
    "api_key",
    "api_v2_key",
    "api_v3_key",
    "apiv2_key",
    "apiv3_key",
    "app_secret",
    "appsecret",
    "key",
    "p12_password",
    "passwd",
    "password",
    "private_key",
    "secret",
];

/// What ends the names of members that are numbers, hashes and the like, which have 32 letters and digits
/// as an API key has.
const HARMLESS: &[&str] = &["_no", "_id", "id", "nonce_str", "sign", "hash", "code", "md5", "_url"];

/// How long an APIv2 and an APIv3 key is.
const KEY: usize = 32;

/// The member of JSON that is a secret, or looks like one.
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

/// Whether a member is a secret, by its name or by its looks.
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

/// The files of a merchant's settings with a key in them: the settings themselves, and those they name.
pub(crate) fn key_files(settings: &Path) -> Vec<PathBuf> {
    let mut files = vec![settings.to_owned()];
    let text = std::fs::read_to_string(settings).map(zeroize::Zeroizing::new);
    let members = text.ok().and_then(|text| serde_json::from_str::<Map<String, Value>>(&text).ok());
    let directory = settings.parent().unwrap_or(Path::new(""));
    for name in ["private_key", "p12"] {
        let value = members.as_ref().and_then(|members| members.get(name)).and_then(Value::as_str);
        // A key itself is no path, and is not to be shown as one.
        let path = value.filter(|text| text.len() <= 256 && !text.contains("-----BEGIN "));
        files.extend(path.map(|path| directory.join(path)));
    }
    files
}

/// What is wrong with a file that holds a key.
pub(crate) fn fault(file: &Path) -> Option<String> {
    match std::fs::File::open(file) {
        Err(error) => Some(format!("`{}` cannot be read: {error}", file.display())),
        Ok(_) if is_open_to_all(file) => Some(format!(
            "`{}` holds a key, and everybody on this machine can read it: chmod 600 it",
            file.display()
        )),
        Ok(_) => None,
    }
}

#[cfg(unix)]
fn is_open_to_all(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(file).is_ok_and(|data| data.permissions().mode() & 0o004 != 0)
}

#[cfg(not(unix))]
fn is_open_to_all(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

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
