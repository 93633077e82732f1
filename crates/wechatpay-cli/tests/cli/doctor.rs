//! `wechatpay doctor` against broken configurations: each is found, named, and
//! comes with what to do.

use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::{Map, Value, json};

use crate::platform::{Platform, directory, failed, wechatpay};

const SERIAL: &str = "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000001092024010100000000000001";
const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const V3_KEY: &str = "0123456789abcdefFEDCBA9876543210";

/// A file of the library's vectors, which `openssl` made. `cargo xtask codegen` copies them here.
fn vector(name: &str) -> String {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    vectors.join(name).canonicalize().unwrap().to_str().unwrap().to_owned()
}

/// Settings with nothing wrong.
fn right() -> Value {
    json!({
        "mchid": "1900000109", "certificate_serial": SERIAL,
        "private_key": vector("merchant_key.pem"), "certificate": vector("merchant_cert.pem"),
        "public_key_id": PUBLIC_KEY_ID, "public_key": vector("platform_public.pem"),
        "platform_certificate": vector("platform_cert.pem"),
        "api_v3_key": V3_KEY, "api_v2_key": V2_KEY,
    })
}

fn written(settings: &Value) -> PathBuf {
    let path = directory().join("settings.json");
    std::fs::write(&path, settings.to_string()).unwrap();
    path
}

fn doctor(file: &Path, arguments: &[&str]) -> Output {
    wechatpay().arg("doctor").arg("--credentials").arg(file).args(arguments).output().unwrap()
}

/// The findings of a level as `check: message -> hint`, from the JSON that it
/// prints with an exit code that fits.
fn findings(output: &Output, level: &str) -> Vec<String> {
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let errors = findings.iter().filter(|finding| finding["level"] == "error").count();
    assert_eq!(report["ok"], errors == 0);
    assert_eq!(output.status.code(), Some(i32::from(errors > 0)));
    let of_level = findings.iter().filter(|finding| finding["level"] == level);
    let text = |finding: &Value| {
        let [check, message] = ["check", "message"].map(|name| finding[name].as_str().unwrap());
        format!("{check}: {message} -> {}", finding["hint"].as_str().unwrap_or_default())
    };
    of_level.map(text).collect()
}

/// A valid configuration with some members replaced.
fn changed(members: Value) -> Value {
    let mut settings = right();
    for (name, value) in members.as_object().unwrap() {
        match value {
            Value::Null => _ = settings.as_object_mut().unwrap().remove(name),
            value => settings[name] = value.clone(),
        }
    }
    settings
}

#[test]
fn nothing_is_found_where_nothing_is_wrong() {
    let p12 = json!({"p12": vector("merchant.p12"), "private_key": null, "certificate": null});
    let downloads = json!({
        "public_key": null, "public_key_id": null, "platform_certificate": null,
    });
    let v2 = json!({"mchid": "1900000109", "api_v2_key": V2_KEY, "p12": vector("merchant.p12")});
    for settings in [right(), changed(p12), changed(downloads), v2] {
        let output = doctor(&written(&settings), &["--offline", "--json"]);
        for level in ["error", "warning"] {
            assert_eq!(findings(&output, level), Vec::<String>::new());
        }
        assert_eq!(output.stderr, b"");
    }
}

/// Broken settings, the error about each, and words of its advice.
fn broken() -> Vec<(Value, &'static str, &'static str)> {
    vec![
        (json!({"mchid": null}), "mchid: is missing", "merchant id"),
        (json!({"mchid": "wxd930ea5d5a258f4f"}), "mchid: an appid", "8 to 10 digits"),
        (
            json!({"mchid": "1900000110"}),
            "certificate: is the one of the merchant `1900000109`",
            "of the merchant `1900000110`",
        ),
        (
            json!({"private_key": vector("platform_key.pem")}),
            "certificate: the private key does not belong to",
            "of one download",
        ),
        (
            json!({"private_key": vector("merchant_cert.pem")}),
            "private_key: the merchant's API private key (`apiclient_key.pem`) was expected, but a certificate",
            "`apiclient_key.pem`",
        ),
        (
            json!({"private_key": vector("merchant_key_encrypted.pem")}),
            "an encrypted private key",
            "certificate tool",
        ),
        (
            json!({"private_key": "none.pem"}),
            "private_key: the file",
            "relative to the settings' file",
        ),
        (
            json!({"private_key": null, "certificate": null}),
            "private_key: is missing",
            "`apiclient_key.pem`",
        ),
        (
            json!({"certificate": vector("merchant_cert_expired.pem")}),
            "certificate: has expired",
            "renew it on the merchant platform",
        ),
        (
            json!({"certificate": vector("platform_cert.pem")}),
            "certificate: is one of `Tenpay.com sign`, and none of a merchant",
            "`apiclient_cert.pem`",
        ),
        (
            json!({"certificate": null, "p12": vector("merchant.p12"), "p12_password": "wrong"}),
            "p12: could not open the merchant's PKCS#12 file (`apiclient_cert.p12`)",
            "`p12_password`",
        ),
        (
            json!({"certificate_serial": PUBLIC_KEY_ID}),
            "certificate_serial: the id of a WeChat Pay public key",
            "openssl x509",
        ),
        (
            json!({"certificate_serial": "7132D72A03E93CDDF8C03BBD1F37EEDF00000001"}),
            "certificate_serial: is `7132D72A03E93CDDF8C03BBD1F37EEDF00000001`, and the certificate given has",
            "openssl x509",
        ),
        (
            json!({"certificate_serial": null, "certificate": null}),
            "certificate_serial: is missing",
            "40 hexadecimal digits",
        ),
        (
            json!({"public_key_id": SERIAL}),
            "public_key_id: the serial of a certificate was given",
            "its id stands beside it",
        ),
        (
            json!({"public_key_id": "0119000001092024"}),
            "public_key_id: does not begin with `PUB_KEY_ID_`",
            "its id stands beside it",
        ),
        (json!({"public_key_id": null}), "public_key_id: is missing", "its id stands beside it"),
        (json!({"public_key": null}), "public_key_id: is given without", "download `pub_key.pem`"),
        (
            json!({"public_key": vector("platform_cert.pem")}),
            "public_key: the WeChat Pay public key (`pub_key.pem`) was expected, but a certificate",
            "download `pub_key.pem`",
        ),
        (
            json!({"public_key": vector("merchant_public.pem")}),
            "is the merchant's own public key",
            "the setting that it names",
        ),
        (
            json!({"platform_certificate": vector("merchant_cert.pem")}),
            "platform_certificate: the merchant's own certificate",
            "`GET /v3/certificates`",
        ),
        (
            json!({"platform_certificate": vector("platform_cert_expired.pem"), "api_v3_key": null}),
            "platform_certificate: has expired",
            "`GET /v3/certificates`",
        ),
        (
            json!({
                "public_key": null, "public_key_id": null, "platform_certificate": null,
                "api_v3_key": null,
            }),
            "platform_key: none is given",
            "download `pub_key.pem`",
        ),
        (
            json!({"api_v3_key": "short"}),
            "api_v3_key: the APIv3 key must have 32 bytes, but 5 were given",
            "APIv3密钥",
        ),
        (
            json!({"api_v2_key": format!(" {V2_KEY}")}),
            "(there is white space around it)",
            "APIv2密钥",
        ),
        (
            json!({"base_url": "http://api.mch.weixin.qq.com"}),
            "configuration: the base URL",
            "the setting that it names",
        ),
        (json!({"mch_id": "1"}), "has an unknown member `mch_id`", "the setting that it names"),
    ]
}

#[test]
fn each_broken_configuration_is_found_and_named_with_what_to_do() {
    for (members, expected, to_do) in broken() {
        let output = doctor(&written(&changed(members.clone())), &["--offline", "--json"]);
        let errors = findings(&output, "error");
        let found = errors.iter().find(|error| error.contains(expected));
        let found = found.unwrap_or_else(|| panic!("{members}: {errors:#?}"));
        let (_, hint) = found.split_once(" -> ").unwrap();
        assert!(hint.contains(to_do), "{found}");
        let all = String::from_utf8(output.stdout).unwrap();
        for secret in [V2_KEY, V3_KEY, "short"] {
            assert!(!all.contains(secret), "{all}");
        }
    }
}

#[test]
fn what_will_fail_later_is_a_warning() {
    for (members, expected) in [
        (json!({"api_v3_key": null}), "api_v3_key: is missing: no notification can be decrypted"),
        (json!({"api_v3_key": V2_KEY}), "api_v3_key: is the same as `api_v2_key`"),
        (
            json!({"certificate_serial": SERIAL.trim_start_matches('0')}),
            "certificate_serial: has 39 digits",
        ),
        (
            json!({"platform_certificate": vector("platform_cert_expired.pem")}),
            "platform_certificate: has expired: the current one is downloaded",
        ),
    ] {
        let output = doctor(&written(&changed(members)), &["--offline", "--json"]);
        let warnings = findings(&output, "warning");
        assert!(warnings.iter().any(|warning| warning.starts_with(expected)), "{warnings:#?}");
        assert_eq!(findings(&output, "error"), Vec::<String>::new());
    }
}

#[test]
fn settings_that_cannot_be_read_are_told() {
    let file = directory().join("settings.json");
    let output = doctor(&file, &["--json"]);
    assert!(findings(&output, "error")[0].starts_with("file: "), "{output:?}");
    std::fs::write(&file, "[]").unwrap();
    let output = doctor(&file, &["--json"]);
    assert!(findings(&output, "error")[0].contains("is not a JSON object"), "{output:?}");
    // The environment: nothing there.
    let output = wechatpay().args(["doctor", "--json"]).output().unwrap();
    assert!(findings(&output, "error")[0].starts_with("mchid: is missing"), "{output:?}");
}

#[test]
fn people_get_lines_and_a_count() {
    let output = doctor(&written(&changed(json!({"mchid": "x"}))), &["--offline"]);
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(
        text.contains("error    mchid                has other characters than digits\n"),
        "{text}"
    );
    assert!(text.contains("-> give the merchant id"), "{text}");
    let stderr = failed(Output { stdout: Vec::new(), ..output }, 1);
    assert!(stderr.starts_with("error: ") && stderr.contains("found"), "{stderr}");
}

/// The settings of a running platform's merchant, with some changed.
fn settings_of(platform: &Platform, members: &[(&str, Value)]) -> PathBuf {
    let mut settings: Map<String, Value> = platform.credentials.as_object().unwrap().clone();
    for (name, value) in members {
        settings.insert((*name).to_owned(), value.clone());
    }
    let file = platform.directory.join("changed.json");
    std::fs::write(&file, Value::Object(settings).to_string()).unwrap();
    file
}

#[test]
fn a_platform_that_is_there_is_asked() {
    let platform = Platform::start();
    let output = doctor(&platform.file(), &["--json"]);
    assert_eq!(findings(&output, "error"), Vec::<String>::new());
    let found = findings(&output, "ok").join("\n");
    for expected in [
        &format!("host: {} answers", platform.text("base_url")),
        "clock: ",
        "echo: signed, encrypted, answered and verified",
        "api_v3_key: opens what the platform encrypts",
    ] {
        assert!(found.contains(expected), "{found}");
    }
    // Elsewhere than the settings say.
    let elsewhere = settings_of(&platform, &[("base_url", json!("http://127.0.0.1:1"))]);
    let output = doctor(&elsewhere, &["--json", "--base-url", platform.text("base_url")]);
    assert_eq!(findings(&output, "error"), Vec::<String>::new());
}

#[test]
fn what_only_the_platform_can_tell_is_named() {
    let mut platform = Platform::start();
    let other = Platform::start_with(&["--seed", "6"]);
    let key = |name: &str| {
        let path = other.directory.join(other.text(name));
        Value::from(std::fs::read_to_string(path).unwrap())
    };
    // The private key of another merchant, which no certificate contradicts.
    let wrong_key = settings_of(
        &platform,
        &[("private_key", key("private_key")), ("certificate", Value::Null), ("p12", Value::Null)],
    );
    let errors = findings(&doctor(&wrong_key, &["--json"]), "error");
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert!(errors[0].starts_with("echo: POST /v3/security/echo: 401 SIGN_ERROR"), "{errors:#?}");
    assert!(errors[0].contains("the private key does not belong to"), "{errors:#?}");
    // Another public key under the merchant's own id.
    let wrong_public = settings_of(
        &platform,
        &[("public_key", key("public_key")), ("platform_certificate", Value::Null)],
    );
    let errors = findings(&doctor(&wrong_public, &["--json"]), "error");
    assert!(errors[0].starts_with("echo: "), "{errors:#?}");
    assert!(errors[0].contains(" -> "), "{errors:#?}");
    // Another merchant's APIv3 key.
    let wrong_v3 = settings_of(&platform, &[("api_v3_key", json!(V3_KEY))]);
    let errors = findings(&doctor(&wrong_v3, &["--json"]), "error");
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert!(errors[0].starts_with("api_v3_key: could not decrypt a ciphertext"), "{errors:#?}");
    // The platform is unreachable.
    platform.rest();
    platform.child.wait().unwrap();
    let errors = findings(&doctor(&platform.file(), &["--json"]), "error");
    assert!(errors[0].starts_with("host: ") && errors[0].contains("firewall"), "{errors:#?}");
}

/// A container image without the package `ca-certificates`. Windows and macOS verify certificates themselves
/// and ignore these variables. With the feature `webpki-roots` there are always root certificates.
#[cfg(all(unix, not(target_vendor = "apple"), not(feature = "webpki-roots")))]
#[test]
fn a_machine_without_root_certificates_is_told_what_to_do() {
    let file = written(&right());
    let without_roots = |arguments: &[&str]| {
        let mut command = wechatpay();
        command.env("SSL_CERT_FILE", "/nonexistent").env("SSL_CERT_DIR", "/nonexistent");
        command.args(arguments).arg("--credentials").arg(&file).output().unwrap()
    };
    let output = without_roots(&["doctor", "--offline", "--json"]);
    let errors = findings(&output, "error");
    let [error] = &*errors else { panic!("{errors:?}") };
    assert!(
        error.contains("this machine has no root certificates: install `ca-certificates`"),
        "{error}"
    );
    assert!(error.contains("-> install the package `ca-certificates`, or set `ca`"), "{error}");
    for call in [["GET", "v3/certificates"], ["POST", "v2/pay/orderquery"]] {
        let stderr = failed(without_roots(&call), 1);
        assert!(
            stderr.contains("install `ca-certificates`, or set `ca` to a PEM file"),
            "{stderr}"
        );
        assert!(!stderr.contains("ClientBuilder"), "{stderr}");
    }
}

/// A file of the whole chain, in either order.
#[test]
fn the_merchants_certificate_is_found_beside_the_authoritys() {
    let read = |name: &str| std::fs::read_to_string(vector(name)).unwrap();
    let (own, authority) = (read("merchant_cert.pem"), read("authority_cert.pem"));
    for chain in [format!("{authority}{own}"), format!("{own}{authority}")] {
        let settings = changed(json!({"certificate": chain.replace('\n', "\\n")}));
        let output = doctor(&written(&settings), &["--offline", "--json"]);
        for level in ["error", "warning"] {
            assert_eq!(findings(&output, level), [""; 0]);
        }
    }
}

/// The case of serials does not matter, and quotes from an environment file are not part of a key.
#[test]
fn what_environments_do_to_settings_is_taken() {
    let read = |name: &str| std::fs::read_to_string(vector(name)).unwrap();
    let key = read("merchant_key.pem").trim_end().replace('\n', "\\n");
    for key in [key.clone(), format!("\"{key}\""), format!("'{key}'")] {
        let settings = changed(json!({
            "private_key": key, "certificate_serial": SERIAL.to_lowercase(),
            "public_key": format!("\"{}\"", read("platform_public.pem").replace('\n', "\\n")),
        }));
        let output = doctor(&written(&settings), &["--offline", "--json"]);
        assert_eq!(findings(&output, "error"), [""; 0]);
        let mut command = wechatpay();
        for (name, value) in settings.as_object().unwrap() {
            command.env(format!("WECHATPAY_{}", name.to_uppercase()), value.as_str().unwrap());
        }
        let output = command.args(["doctor", "--offline", "--json"]).output().unwrap();
        assert_eq!(findings(&output, "error"), [""; 0]);
    }
}

#[test]
fn published_keys_are_an_error_beyond_this_machine() {
    let platform = Platform::start();
    // The simulator's settings, as if they were meant for the real platform.
    let mut settings = platform.credentials.clone();
    let members = settings.as_object_mut().unwrap();
    members.remove("base_url");
    members.remove("tls_base_url");
    let file = platform.directory.join("moved.json");
    std::fs::write(&file, settings.to_string()).unwrap();
    let errors = findings(&doctor(&file, &["--offline", "--json"]), "error");
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].contains("published with `wechatpay-simulator`"), "{errors:?}");
    let right = doctor(&platform.file(), &["--offline", "--json"]);
    assert_eq!(findings(&right, "error"), Vec::<String>::new());
}
