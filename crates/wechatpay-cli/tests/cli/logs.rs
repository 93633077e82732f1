//! `wechatpay logs`, and the log of `wechatpay simulate`: refused requests and the reasons.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Stdio;

use serde_json::Value;

use crate::platform::{Platform, directory, failed, succeeded, wechatpay};

fn logs(platform: &Platform, arguments: &[&str]) -> String {
    let mut command = wechatpay();
    command.args(["logs", "--no-follow", "--simulator", platform.text("base_url")]).args(arguments);
    succeeded(command.env("LANG", "C.UTF-8").env_remove("LC_ALL").output().unwrap())
}

/// Requests the certificates with a signature of another key.
fn wrongly_signed(platform: &Platform) {
    let other = Platform::start_with(&["--seed", "9"]);
    let mut credentials = platform.credentials.clone();
    let key = other.directory.join(other.text("private_key"));
    credentials["private_key"] = key.to_str().unwrap().into();
    // A certificate in the settings would have to belong to the key.
    for name in ["certificate", "p12"] {
        credentials.as_object_mut().unwrap().remove(name);
    }
    let file = platform.directory.join("wrong.json");
    std::fs::write(&file, credentials.to_string()).unwrap();
    let output =
        wechatpay().args(["GET", "v3/certificates", "--credentials"]).arg(&file).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn requests_are_shown_with_their_verdicts() {
    let platform = Platform::start();
    platform.paid_order("order-0001");
    wrongly_signed(&platform);
    let all = logs(&platform, &[]);
    let lines: Vec<&str> = all.lines().collect();
    assert!(
        lines[0].starts_with("   1 ")
            && lines[0].contains(" 200 POST /v3/pay/transactions/native  Native下单"),
        "{all}"
    );
    assert!(
        lines[1].starts_with("   2 ") && lines[1].contains(" 401 GET /v3/certificates"),
        "{all}"
    );
    assert!(lines[2].contains("SIGN_ERROR: "), "{all}");
    // In words, and where to see more.
    assert!(lines[3].contains("key") && lines[3].ends_with("(wechatpay logs 2)"), "{all}");
}

#[test]
fn filters_choose() {
    let platform = Platform::start();
    platform.paid_order("order-0001");
    wrongly_signed(&platform);
    let ids = |arguments: &[&str]| -> Vec<u64> {
        let all = logs(&platform, &[arguments, &["--json"]].concat());
        let id = |line: &str| serde_json::from_str::<Value>(line).unwrap()["id"].as_u64().unwrap();
        all.lines().map(id).collect()
    };
    for (arguments, expected) in [
        (&[][..], &[1, 2][..]),
        (&["--tail", "1"], &[2]),
        (&["--tail", "0"], &[]),
        (&["--method", "post"], &[1]),
        (&["--path", "/v3/certificates"], &[2]),
        (&["--status", "4xx"], &[2]),
        (&["--status", "200"], &[1]),
        (&["--outcome", "refused"], &[2]),
        (&["--mchid", platform.text("mchid")], &[1, 2]),
        (&["--mchid", "1"], &[]),
        (&["--status", "2xx", "--tail", "1"], &[1]),
    ] {
        assert_eq!(ids(arguments), expected, "{arguments:?}");
    }
}

#[test]
fn it_follows() {
    let platform = Platform::start();
    platform.body(&["GET", "v3/certificates"]);
    let mut child = wechatpay()
        .args(["logs", "--simulator", platform.text("base_url"), "--path", "/v3/cert"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    assert!(line.starts_with("   1 "), "{line}");
    platform.paid_order("order-0001");
    platform.body(&["GET", "v3/certificates"]);
    line.clear();
    stdout.read_line(&mut line).unwrap();
    assert!(line.starts_with("   3 "), "the second is not of this path: {line}");
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn one_request_is_shown_as_a_whole() {
    let platform = Platform::start();
    wrongly_signed(&platform);
    let whole = logs(&platform, &["1"]);
    assert!(whole.contains("\nrequest\n") && whole.contains("\nanswer\n"), "{whole}");
    assert!(whole.contains("  authorization: WECHATPAY2-SHA256-RSA2048 "), "{whole}");
    assert!(whole.contains(r#""code":"SIGN_ERROR""#), "{whole}");
    assert!(
        whole.contains("the platform expected") && whole.contains("/v3/certificates↵"),
        "{whole}"
    );
    let json: Value = serde_json::from_str(&logs(&platform, &["1", "--json"])).unwrap();
    assert_eq!((&json["id"], &json["answer"]["status"]), (&1.into(), &401.into()));

    let output = wechatpay()
        .args(["logs", "99", "--simulator", platform.text("base_url")])
        .output()
        .unwrap();
    assert!(failed(output, 1).contains("id"));
}

#[test]
fn the_simulator_itself_says_what_it_refuses() {
    let mut child = wechatpay()
        .args(["simulate", "--listen", "127.0.0.1:0", "--log", "--credentials"])
        .arg(directory())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let line: Value = serde_json::from_str(&line).unwrap();
    let address = line["base_url"].as_str().unwrap().strip_prefix("http://").unwrap();
    for target in ["/_simulator/clock", "/v3/certificates"] {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")
            .unwrap();
        stream.read_to_string(&mut String::new()).unwrap();
    }
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut told = String::new();
    stderr.read_line(&mut told).unwrap();
    assert!(told.starts_with("   1 ") && told.contains("GET /v3/certificates"), "{told}");
    child.kill().unwrap();
    child.wait().unwrap();
}

/// What a merchant sends may be anything; what shows it is a terminal.
#[test]
fn what_was_sent_turns_no_text_around() {
    const HIDDEN: [char; 4] = ['\u{202e}', '\u{2066}', '\u{9b}', '\u{7f}'];
    let platform = Platform::start();
    let mut order = platform.order("order-0001");
    order["attach"] = HIDDEN.iter().collect::<String>().into();
    let order = order.to_string();
    assert!(HIDDEN.iter().all(|hidden| order.contains(*hidden)), "{order}");
    let arguments = ["POST", "v3/pay/transactions/native", "--data", &order];
    let _ = platform.command(&arguments).output().unwrap();
    for arguments in [&["1"][..], &["1", "--json"], &["--json"], &[]] {
        let shown = logs(&platform, arguments);
        assert!(!shown.contains(HIDDEN), "{arguments:?}: {}", shown.escape_unicode());
    }
    let whole: Value = serde_json::from_str(&logs(&platform, &["1", "--json"])).unwrap();
    let body: Value = serde_json::from_str(whole["request"]["body"].as_str().unwrap()).unwrap();
    assert_eq!(body["attach"].as_str().unwrap().chars().collect::<Vec<_>>(), HIDDEN);
}
