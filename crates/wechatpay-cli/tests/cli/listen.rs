//! `wechatpay listen`: notifications go to a server under development, as long as it runs.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStderr, ChildStdout, Stdio};

use serde_json::{Value, json};
use wechatpay_sdk::Client;

use crate::merchant::Merchant;
use crate::platform::{Platform, failed, wechatpay};

/// A `wechatpay listen` that runs, killed when it is dropped.
struct Listening {
    child: Child,
    stdout: BufReader<ChildStdout>,
    stderr: BufReader<ChildStderr>,
}

impl Listening {
    /// It forwards already: its first line has come.
    fn start(platform: &Platform, arguments: &[&str]) -> Self {
        let mut child = wechatpay()
            .args(["listen", "--simulator", platform.text("base_url")])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        stderr.read_line(&mut line).unwrap();
        let ready = ["notifications go to http", "listening", r#"{"forward_to":"http"#];
        assert!(ready.iter().any(|ready| line.starts_with(ready)), "{line}");
        Self { child, stdout, stderr }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Requests a notification over HTTP, waits for its delivery, and returns it.
fn delivered(platform: &Platform, event: &str, url: &str) -> Value {
    let output = wechatpay()
        .args(["trigger", event, "--url", url, "--json", "--simulator", platform.text("base_url")])
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn notifications_are_forwarded_and_verify() {
    let platform = Platform::start();
    let merchant = Merchant::start("200 OK", r#"{"code":"SUCCESS"}"#);
    let target = format!("{}/notify?by=wechatpay", merchant.url);
    let mut listening = Listening::start(&platform, &["--forward-to", &target]);
    // Its `notify_url` is on a host that the simulator does not call.
    let transaction = platform.paid_order("order-0001");
    let posted = merchant.next();
    assert_eq!(posted.target, "/notify?by=wechatpay");
    let client = Client::from_file(platform.file()).unwrap();
    let received = client.notification(&posted.headers, &posted.body).wait().unwrap();
    assert_eq!((received.event(), received.is_signed()), ("TRANSACTION.SUCCESS", true));
    let paid: Value = received.json().unwrap();
    assert_eq!(paid["transaction_id"], transaction.as_str());
    let _ = received.accept();
    let line = listening.line();
    assert!(line.contains(" 200 TRANSACTION.SUCCESS "), "{line}");
    assert!(line.trim_end().ends_with(r#" ms  {"code":"SUCCESS"}"#), "{line}");
    assert!(!line.contains('\u{1b}'), "{line}");
}

#[test]
fn each_delivery_is_a_line_of_json() {
    let platform = Platform::start();
    let merchant = Merchant::start("500 Internal Server Error", "not today");
    let mut listening = Listening::start(&platform, &["--json", "--forward-to", &merchant.url]);
    let told = delivered(&platform, "COUPON.USE", "https://example.com/");
    let line = listening.line();
    let delivery: Value = serde_json::from_str(&line).unwrap();
    for (name, expected) in [
        ("event_type", json!("COUPON.USE")),
        ("status", json!(500)),
        ("answer", json!("not today")),
        ("mchid", json!(platform.text("mchid"))),
        ("attempt", json!(1)),
    ] {
        assert_eq!(delivery[name], expected, "{line}");
    }
    assert!(delivery["milliseconds"].is_u64() && delivery["body"].is_string(), "{line}");
    assert_eq!(told["url"], format!("{}/", merchant.url));
}

#[test]
fn forwarding_ends_with_the_one_who_asked_for_it() {
    let platform = Platform::start();
    let (own, forwarded) =
        (Merchant::start("204 No Content", ""), Merchant::start("204 No Content", ""));
    let listening = Listening::start(&platform, &["--forward-to", &forwarded.url]);
    assert_eq!(
        delivered(&platform, "REFUND.SUCCESS", &own.url)["url"],
        format!("{}/", forwarded.url)
    );
    assert_eq!((own.all().len(), forwarded.all().len()), (0, 1));
    // SIGKILL: it has no time to say anything.
    drop(listening);
    // The simulator hears of it by the connection. Whatever went there before is one more.
    let mut late = 0;
    while delivered(&platform, "REFUND.SUCCESS", &own.url)["url"] != own.url.as_str() {
        late += 1;
        assert!(late < 50, "it goes on");
    }
    assert_eq!((own.all().len(), forwarded.all().len()), (1, late));
}

#[test]
fn what_is_filtered_out_goes_its_own_way() {
    let platform = Platform::start();
    let (own, forwarded) =
        (Merchant::start("204 No Content", ""), Merchant::start("204 No Content", ""));
    let mut listening = Listening::start(
        &platform,
        &["--forward-to", &forwarded.url, "--events", "REFUND.*,COUPON.USE"],
    );
    delivered(&platform, "TRANSACTION.SUCCESS", &own.url);
    delivered(&platform, "REFUND.CLOSED", &own.url);
    assert_eq!((own.all().len(), forwarded.all().len()), (1, 1));
    let line = listening.line();
    assert!(line.contains("REFUND.CLOSED"), "the other one is not shown: {line}");
    drop(listening);

    let other = Listening::start(&platform, &["--forward-to", &forwarded.url, "--mchid", "1"]);
    delivered(&platform, "COUPON.USE", &own.url);
    assert_eq!((own.all().len(), forwarded.all().len()), (1, 0));
    drop(other);
}

#[test]
fn without_a_target_it_only_shows() {
    let platform = Platform::start();
    let merchant = Merchant::start("204 No Content", "");
    let mut listening = Listening::start(&platform, &[]);
    delivered(&platform, "COMPLAINT.CREATE", &merchant.url);
    assert!(listening.line().contains(" 204 COMPLAINT.CREATE "));
    assert_eq!(merchant.all().len(), 1);
}

#[test]
fn another_machine_has_to_be_allowed() {
    let platform = Platform::start();
    let simulator = platform.text("base_url");
    for target in ["https://example.com/notify", "http://10.0.0.1/", "ftp://127.0.0.1/"] {
        let output = wechatpay()
            .args(["listen", "--simulator", simulator, "--forward-to", target])
            .output()
            .unwrap();
        assert!(failed(output, 1).contains(target), "{target}");
    }
    // Allowed, it begins. Nothing is sent there.
    Listening::start(&platform, &["--forward-to", "https://example.com/n", "--allow-remote"]);
}

#[test]
fn the_end_of_the_simulator_is_the_end() {
    let mut platform = Platform::start();
    let mut listening = Listening::start(&platform, &[]);
    platform.rest();
    let status = listening.child.wait().unwrap();
    assert_eq!(status.code(), Some(1));
    let mut line = String::new();
    listening.stderr.read_line(&mut line).unwrap();
    assert_eq!(line, "error: the simulator has ended\n");
}
