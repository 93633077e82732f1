//! `wechatpay simulate`: the contract for scripts.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use serde_json::Value;

use crate::platform::{Platform, directory, failed, wechatpay};

#[test]
fn one_line_says_where_it_listens() {
    let mut platform = Platform::start();
    let (base, tls) = (platform.text("base_url"), platform.text("tls_base_url"));
    let file = platform.file();
    assert!(base.starts_with("http://127.0.0.1:") && !base.ends_with(":0"), "{base}");
    assert!(tls.starts_with("https://127.0.0.1:") && !tls.ends_with(":0"), "{tls}");
    let expected = format!(
        "{{\"base_url\":\"{base}\",\"tls_base_url\":\"{tls}\",\"credentials\":{},\"console_url\":\"{base}/_simulator/\"}}\n",
        Value::from(file.to_str().unwrap())
    );
    assert_eq!(platform.line, expected);
    assert!(platform.child.try_wait().unwrap().is_none(), "it goes on");
    assert_eq!(platform.rest(), "");
}

#[test]
fn the_credentials_are_those_of_the_contract() {
    let platform = Platform::start();
    let names: BTreeSet<_> = platform.credentials.as_object().unwrap().keys().collect();
    let expected = [
        "mchid",
        "sub_mchid",
        "appid",
        "certificate_serial",
        "private_key",
        "certificate",
        "p12",
        "public_key_id",
        "public_key",
        "platform_certificate_serial",
        "platform_certificate",
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
    ];
    let expected = expected.map(str::to_owned);
    assert_eq!(names, expected.iter().collect());
    for (name, begins) in [
        ("private_key", "-----BEGIN PRIVATE KEY-----"),
        ("certificate", "-----BEGIN CERTIFICATE-----"),
        ("public_key", "-----BEGIN PUBLIC KEY-----"),
        ("platform_certificate", "-----BEGIN CERTIFICATE-----"),
        ("ca", "-----BEGIN CERTIFICATE-----"),
    ] {
        let file = platform.directory.join(platform.text(name));
        let text = std::fs::read_to_string(file).unwrap();
        assert!(text.starts_with(begins), "{name}: {text}");
    }
    let p12 = std::fs::read(platform.directory.join(platform.text("p12"))).unwrap();
    assert_eq!(p12.first(), Some(&0x30), "a DER sequence");
}

#[test]
fn a_seed_makes_the_same_merchant_again() {
    let merchant = |seed| Platform::start_with(&["--seed", seed]).text("mchid").to_owned();
    assert_eq!(merchant("7"), merchant("7"));
    assert_ne!(merchant("7"), merchant("8"));
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let platform = Platform::start();
    for (option, base) in [("--listen", "base_url"), ("--listen-tls", "tls_base_url")] {
        let (_, address) = platform.text(base).split_once("//").unwrap();
        let mut child = wechatpay()
            .args(["simulate", option, address, "--credentials"])
            .arg(directory())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Were it to start, it would not end: it is not waited for before its line has come.
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        if !line.is_empty() {
            let _ = child.kill();
        }
        let stderr = failed(child.wait_with_output().unwrap(), 1);
        assert!(stderr.contains(address), "{stderr}");
    }
}

#[test]
fn a_directory_that_cannot_be_made_is_an_error() {
    let file = directory().join("file");
    std::fs::write(&file, "").unwrap();
    let output = wechatpay()
        .args(["simulate", "--listen", "127.0.0.1:0", "--credentials"])
        .arg(&file)
        .output()
        .unwrap();
    let stderr = failed(output, 1);
    assert!(stderr.contains(file.to_str().unwrap()), "{stderr}");
}

#[test]
fn what_was_answered_survives_a_kill() {
    let data = directory().join("data");
    let data = ["--data", data.to_str().unwrap()];
    let mut platform = Platform::start_with(&data);
    let order = serde_json::json!({
        "appid": platform.text("appid"),
        "mchid": platform.text("mchid"),
        "description": "一杯咖啡",
        "out_trade_no": "order-0001",
        "notify_url": "https://example.com/notify",
        "amount": { "total": 100, "currency": "CNY" },
    });
    let file = platform.file();
    let call = |file: &std::path::Path, more: &[&str]| {
        let output = wechatpay().args(more).arg("--credentials").arg(file).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    let order = order.to_string();
    let place = ["POST", "v3/pay/transactions/native", "--data", &order];
    let placed = call(&file, &place);
    // SIGKILL: it has no time to write anything.
    platform.child.kill().unwrap();
    platform.child.wait().unwrap();
    let again = Platform::start_with(&data);
    assert_eq!(call(&again.file(), &place), placed);
}

#[cfg(unix)]
#[test]
fn it_ends_in_order_when_it_is_told_to() {
    for signal in ["-INT", "-TERM"] {
        let mut platform = Platform::start();
        let id = platform.child.id().to_string();
        let sent = std::process::Command::new("kill").args([signal, &id]).status().unwrap();
        assert!(sent.success());
        assert_eq!(platform.child.wait().unwrap().code(), Some(0), "{signal}");
    }
}

#[test]
fn it_starts_at_a_time_and_tells_nobody() {
    let time = "2026-03-01T10:00:00+08:00";
    let platform = Platform::start_with(&["--start-time", time, "--no-notify"]);
    let clock = platform.ask("GET", "clock", &Value::Null).1;
    assert_eq!((&clock["now"], &clock["mode"]), (&time.into(), &"stepped".into()));
    assert_eq!(
        platform.ask("GET", "notifications/settings", &Value::Null).1["send"],
        Value::from(false)
    );
    let wrong =
        ["simulate", "--listen", "127.0.0.1:0", "--start-time", "yesterday", "--credentials"];
    let output = wechatpay().args(wrong).arg(directory()).output().unwrap();
    let stderr = failed(output, 1);
    assert!(stderr.contains("`yesterday`"), "{stderr}");
}

#[test]
fn it_is_told_how_others_reach_it() {
    let options =
        ["--public-url", "http://simulator.test:8080", "--notify-host", "shop.test", "--log"];
    let mut platform = Platform::start_with(&options);
    assert_eq!(platform.text("base_url"), "http://simulator.test:8080");
    assert!(platform.child.try_wait().unwrap().is_none(), "it goes on");
}

#[test]
fn it_warns_where_others_can_reach_it() {
    let start = |address: &str| {
        let mut child = wechatpay()
            .args(["simulate", "--listen", address, "--credentials"])
            .arg(directory())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        child.kill().unwrap();
        let said = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
        (said, serde_json::from_str::<Value>(&line).unwrap())
    };
    let (said, line) = start("0.0.0.0:0");
    assert!(said.contains("beyond this machine"), "{said}");
    let token = line["control_token"].as_str().unwrap();
    assert!(line["console_url"].as_str().unwrap().ends_with(&format!("/?token={token}")), "{line}");
    let (said, line) = start("127.0.0.1:0");
    assert_eq!(said, "");
    assert!(line.get("control_token").is_none(), "{line}");
}

#[test]
fn commands_send_the_token_of_the_environment() {
    let token = "0123456789abcdef";
    let mut child = wechatpay()
        .args(["simulate", "--log", "--credentials"])
        .arg(directory())
        .env("WECHATPAY_SIMULATOR_TOKEN", token)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let line: Value = serde_json::from_str(&line).unwrap();
    let logs = |token: &str| {
        let mut command = wechatpay();
        command.args(["logs", "--no-follow", "--simulator", line["base_url"].as_str().unwrap()]);
        command.env("WECHATPAY_SIMULATOR_TOKEN", token).output().unwrap()
    };
    let (with, without) = (logs(token), logs(""));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(with.status.success(), "{}", String::from_utf8_lossy(&with.stderr));
    assert!(failed(without, 1).contains("WECHATPAY_SIMULATOR_TOKEN"));
}

#[test]
fn a_range_of_ports_is_one() {
    for wrong in ["18000", "18000-", "0-9", "9-9", "9-8", "1-65536", "a-b"] {
        let output = wechatpay().args(["simulate", "--world-ports", wrong]).output().unwrap();
        failed(output, 2);
    }
}
