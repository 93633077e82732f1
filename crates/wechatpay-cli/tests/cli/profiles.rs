//! The config file: several merchants by name, and mistakes in config files.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::platform::{Platform, directory, failed, succeeded, wechatpay};

const QUERY: [&str; 6] =
    ["GET", "v3/certificates", "--query", "algorithm_type=RSA", "--config", "CONFIG"];

/// A config file with a profile for this platform.
fn config(platform: &Platform, name: &str, more: &str) -> PathBuf {
    let path = directory().join("config.toml");
    let file = platform.file();
    let text = format!("[profiles.{name}]\ncredentials = '{}'\n{more}", file.display());
    std::fs::write(&path, text).unwrap();
    path
}

fn call(config: &Path, more: &[&str]) -> Command {
    let mut command = wechatpay();
    let (last, line) = QUERY.split_last().unwrap();
    assert_eq!(*last, "CONFIG");
    command.args(line).arg(config).args(more);
    command
}

#[test]
fn a_profile_names_a_merchant() {
    let platform = Platform::start();
    let path = config(&platform, "shop", &format!("mchid = '{}'\n", platform.text("mchid")));
    let told = succeeded(call(&path, &["--profile", "shop"]).output().unwrap());
    assert!(told.contains("encrypt_certificate"), "{told}");
    let told = succeeded(call(&path, &[]).env("WECHATPAY_PROFILE", "shop").output().unwrap());
    assert!(told.contains("encrypt_certificate"), "{told}");
    // Not named, it is not taken.
    assert!(failed(call(&path, &[]).output().unwrap(), 1).contains("WECHATPAY_MCHID"));
    let stderr = failed(call(&path, &["--profile", "shoe"]).output().unwrap(), 2);
    assert!(stderr.contains("no profile `shoe`") && stderr.contains("shop"), "{stderr}");
}

#[test]
fn the_default_profile_gives_way_to_the_environment() {
    let platform = Platform::start();
    let path = config(&platform, "default", "");
    succeeded(call(&path, &[]).output().unwrap());
    let stderr = failed(call(&path, &[]).env("WECHATPAY_MCHID", "1900000109").output().unwrap(), 1);
    assert!(stderr.contains("no key to sign with"), "{stderr}");
}

#[test]
fn credentials_of_another_merchant_are_refused() {
    let platform = Platform::start();
    let path = config(&platform, "shop", "mchid = '1'\n");
    let stderr = failed(call(&path, &["--profile", "shop"]).output().unwrap(), 1);
    assert!(stderr.contains(platform.text("mchid")) && stderr.contains("merchant 1,"), "{stderr}");
    let mut doctor = wechatpay();
    doctor.args(["doctor", "--offline", "--profile", "shop", "--config"]).arg(&path);
    let output = doctor.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(stdout.contains("error    profile") && stdout.contains("merchant 1,"), "{stdout}");

    let both = platform.command(&["GET", "v3/certificates", "--profile", "shop"]).output().unwrap();
    assert!(failed(both, 2).contains("`--profile` and `--credentials`"));
}

#[test]
fn the_file_is_found_at_its_usual_place() {
    let platform = Platform::start();
    let home = directory();
    std::fs::create_dir(home.join("wechatpay")).unwrap();
    let text = format!("[profiles.default]\ncredentials = '{}'\n", platform.file().display());
    std::fs::write(home.join("wechatpay").join("config.toml"), text).unwrap();
    let mut command = wechatpay();
    command.args(["GET", "v3/certificates"]).env("XDG_CONFIG_HOME", home);
    succeeded(command.output().unwrap());
}

#[test]
fn a_wrong_file_is_told_without_what_stands_in_it() {
    let path = directory().join("config.toml");
    std::fs::write(&path, "[profiles.a]\n\nprivate_key = 'MIIEvQIBADAN'\n").unwrap();
    let stderr = failed(call(&path, &["--profile", "a"]).output().unwrap(), 1);
    assert!(stderr.contains("line 3") && stderr.contains("private_key"), "{stderr}");
    assert!(!stderr.contains("MIIEvQIBADAN"), "{stderr}");
    let stderr = failed(call(Path::new("none.toml"), &["--profile", "a"]).output().unwrap(), 1);
    assert!(stderr.contains("none.toml"), "{stderr}");
}

#[test]
fn they_are_listed() {
    let platform = Platform::start();
    let path = config(&platform, "shop", "[profiles.gone]\ncredentials = 'gone.json'\n");
    let output = wechatpay().args(["profiles", "--json", "--config"]).arg(&path).output().unwrap();
    let listed: Value = serde_json::from_str(&succeeded(output)).unwrap();
    assert_eq!(listed["config"], path.to_str().unwrap());
    let [gone, shop] = listed["profiles"].as_array().unwrap().as_slice() else {
        panic!("{listed}")
    };
    assert_eq!((&gone["name"], &shop["name"]), (&"gone".into(), &"shop".into()));
    assert_eq!(shop["credentials"], platform.file().to_str().unwrap());
    assert_eq!(shop["faults"].as_array().unwrap().len(), 0, "{shop}");
    assert!(gone["faults"][0].as_str().unwrap().contains("gone.json"), "{gone}");

    let output = wechatpay().args(["profiles", "--config"]).arg(&path).output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(stdout.contains("\nshop\n  credentials   "), "{stdout}");
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.starts_with("warning: gone: `"), "{stderr}");
}

#[cfg(unix)]
#[test]
fn keys_and_settings_that_others_can_read_or_change_are_warned_of() {
    use std::os::unix::fs::PermissionsExt;
    let platform = Platform::start();
    let config = config(&platform, "shop", "");
    let warnings = |file: &Path, mode: u32| {
        let before = std::fs::metadata(file).unwrap().permissions();
        std::fs::set_permissions(file, std::fs::Permissions::from_mode(mode)).unwrap();
        let output = call(&config, &["--profile", "shop"]).output().unwrap();
        std::fs::set_permissions(file, before).unwrap();
        assert!(output.status.success());
        let stderr = String::from_utf8(output.stderr).unwrap();
        stderr.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let file = |name: &str| platform.directory.join(name);
    for (name, mode, expected) in [
        ("apiclient_key.pem", 0o600, None),
        ("apiclient_key.pem", 0o640, Some("chmod 600")),
        ("apiclient_key.pem", 0o660, Some("read and change it: chmod 600")),
        ("apiclient_key.pem", 0o620, Some("change it: chmod 600")),
        ("apiclient_key.pem", 0o644, Some("chmod 600")),
        ("apiclient_cert.p12", 0o640, Some("chmod 600")),
        ("credentials.json", 0o640, Some("chmod 600")),
        ("pub_key.pem", 0o666, None),
        ("apiclient_cert.pem", 0o644, None),
    ] {
        let warnings = warnings(&file(name), mode);
        match expected {
            None => assert_eq!(warnings, [""; 0], "{name} {mode:o}"),
            Some(what) => {
                let [warning] = &*warnings else { panic!("{name} {mode:o}: {warnings:?}") };
                assert!(warning.starts_with("warning: ") && warning.contains(name), "{warning}");
                assert!(warning.contains(what), "{warning}");
            }
        }
    }
    // It has no secret in it, and says where calls go.
    assert_eq!(warnings(&config, 0o644), [""; 0]);
    for mode in [0o664, 0o646] {
        let warnings = warnings(&config, mode);
        assert!(warnings[0].contains("chmod go-w"), "{warnings:?}");
    }
}
