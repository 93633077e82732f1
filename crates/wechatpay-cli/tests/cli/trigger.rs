//! `wechatpay trigger`: any notification, and how the merchant took it.

use std::process::Output;

use serde_json::{Value, json};
use wechatpay_sdk::Client;

use crate::merchant::Merchant;
use crate::platform::{Platform, failed, succeeded, wechatpay};

fn trigger(platform: &Platform, arguments: &[&str]) -> Output {
    wechatpay()
        .args(["trigger", "--simulator", platform.text("base_url")])
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn every_notification_arrives() {
    let platform = Platform::start();
    let merchant = Merchant::start("204 No Content", "");
    let client = Client::from_file(platform.file()).unwrap();
    let listed = succeeded(wechatpay().args(["trigger", "--list", "--json"]).output().unwrap());
    let events: Vec<Value> = serde_json::from_str(&listed).unwrap();
    assert_eq!(events.len(), 119);
    let mut samples = 0;
    for event in &events {
        let name = event["event"].as_str().unwrap();
        let mut arguments = vec![name, "--url", &merchant.url];
        let is_v2 = event["protocol"] == "v2";
        if is_v2 {
            arguments.push("--v2");
        }
        let shown = succeeded(trigger(&platform, &arguments));
        assert!(shown.starts_with(event["summary"].as_str().unwrap()), "{shown}");
        let status = if is_v2 { 200 } else { 204 };
        assert!(shown.contains(&format!(" {status} {name} ")), "{shown}");
        samples += usize::from(shown.contains("with the catalogue's example"));
        let posted = merchant.next();
        let received = client.notification(&posted.headers, &posted.body).wait();
        let received = received.unwrap_or_else(|rejection| panic!("{name}: {rejection:?}"));
        assert_eq!(received.is_v2(), is_v2, "{name}");
        if !is_v2 {
            assert_eq!(received.event(), name);
        }
        let _ = received.accept();
    }
    assert!(merchant.all().is_empty());
    // docs/simulator.md and docs/cli.md name this number: the others are about objects of the simulator.
    assert_eq!(events.len() - samples, 40);
}

#[test]
fn it_tells_of_the_newest_there_is() {
    let platform = Platform::start();
    let merchant = Merchant::start("204 No Content", "");
    let told = |arguments: &[&str]| {
        let all = [arguments, &["--url", &merchant.url, "--json"]].concat();
        let delivery: Value = serde_json::from_str(&succeeded(trigger(&platform, &all))).unwrap();
        let posted = merchant.next();
        let client = Client::from_file(platform.file()).unwrap();
        let received = client.notification(&posted.headers, &posted.body).wait().unwrap();
        let content = received.json::<Value>().unwrap();
        let _ = received.accept();
        (delivery["from"].clone(), delivery["number"].clone(), content)
    };
    // There is no order yet, so the simulator makes one.
    let (from, number, content) = told(&["TRANSACTION.SUCCESS"]);
    assert_eq!((&from, &number), (&json!("made"), &content["out_trade_no"]));
    let first = platform.paid_order("order-0001");
    // A later second.
    let (status, _) = platform.ask("POST", "clock/advance", &json!({"seconds": 1}));
    assert_eq!(status, 200);
    let second = platform.paid_order("order-0002");
    let unpaid = platform.order("order-0003").to_string();
    platform.body(&["POST", "v3/pay/transactions/native", "--data", &unpaid]);

    assert_eq!(told(&["TRANSACTION.SUCCESS"]).1, "order-0002");
    let (from, number, content) = told(&["TRANSACTION.SUCCESS", "--number", "order-0001"]);
    assert_eq!((from, number), (json!("state"), json!("order-0001")));
    assert_eq!(content["transaction_id"], first.as_str());
    let (_, _, content) = told(&["TRANSACTION.SUCCESS", "--number", &second]);
    assert_eq!(content["out_trade_no"], "order-0002");

    // A refund tells how it has ended, in either protocol.
    let refund = json!({
        "out_trade_no": "order-0001", "out_refund_no": "refund-1",
        "amount": {"refund": 10, "total": 100, "currency": "CNY"},
    });
    let path = "v3/refund/domestic/refunds";
    platform.body(&["POST", path, "--data", &refund.to_string()]);
    platform.control("refunds/refund-1/close");
    let (from, _, content) = told(&["REFUND.CLOSED"]);
    assert_eq!((from, &content["out_refund_no"]), (json!("state"), &json!("refund-1")));
    assert_eq!(told(&["REFUND.SUCCESS"]).0, "made", "it was closed");
    assert_eq!(told(&["refund-processed", "--v2"]).0, "state");
    let (from, number, _) = told(&["refund-processed", "--v2", "--number", "refund-1"]);
    assert_eq!((from, number), (json!("state"), json!("refund-1")));

    for number in ["order-0003", "no-order"] {
        let line = ["TRANSACTION.SUCCESS", "--number", number, "--url", &merchant.url];
        assert!(failed(trigger(&platform, &line), 1).contains("/number"), "{number}");
    }
}

#[test]
fn it_is_sent_while_time_stands_still() {
    let platform = Platform::start();
    let merchant = Merchant::start("204 No Content", "");
    let (status, stopped) = platform.ask("PUT", "clock", &json!({"mode": "stepped"}));
    assert_eq!(status, 200);
    let now = |clock: &Value| (clock["mode"].clone(), clock["now"].clone());
    succeeded(trigger(&platform, &["REFUND.SUCCESS", "--url", &merchant.url]));
    assert_eq!(merchant.all().len(), 1);
    assert_eq!(now(&platform.ask("GET", "clock", &Value::Null).1), now(&stopped));
}

#[test]
fn a_merchant_that_does_not_take_it_is_a_failure() {
    let platform = Platform::start();
    let merchant = Merchant::start("500 Internal Server Error", "no");
    let output = trigger(&platform, &["REFUND.SUCCESS", "--url", &merchant.url]);
    assert_eq!(output.status.code(), Some(1));
    let (stdout, stderr) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(stdout.contains(" 500 REFUND.SUCCESS "), "{stdout}");
    assert!(stderr.contains("did not accept the notification: 500"), "{stderr}");

    let output = trigger(&platform, &["REFUND.SUCCESS", "--url", "https://example.com/"]);
    assert_eq!(output.status.code(), Some(1));
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(stdout.contains("`example.com` is not on this machine"), "{stdout}");
}

#[test]
fn a_merchant_of_v2_accepts_with_its_return_code() {
    let platform = Platform::start();
    for answer in ["", "<xml><return_code>FAIL</return_code></xml>"] {
        let merchant = Merchant::start("200 OK", answer);
        let line = ["refund-processed", "--v2", "--url", &merchant.url];
        let output = trigger(&platform, &line);
        assert_eq!(output.status.code(), Some(1));
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.contains("XML with `return_code` SUCCESS"), "{stderr}");
        // The same response accepts a notification of v3.
        succeeded(trigger(&platform, &["REFUND.SUCCESS", "--url", &merchant.url]));
    }
}

#[test]
fn without_a_url_it_goes_where_the_platform_would() {
    let platform = Platform::start();
    let stderr = failed(trigger(&platform, &["REFUND.SUCCESS"]), 1);
    assert!(stderr.contains("--url") && stderr.contains("wechatpay listen"), "{stderr}");

    let (portal, last) =
        (Merchant::start("204 No Content", ""), Merchant::start("204 No Content", ""));
    let settings = json!({"portal_refund_url": format!("{}/portal", portal.url)});
    let (status, _) = platform.ask("PUT", "notifications/settings", &settings);
    assert_eq!(status, 200);
    succeeded(trigger(&platform, &["REFUND.SUCCESS"]));
    assert_eq!(portal.next().target, "/portal");
    // An event without a URL in the portal goes to the URL of the last one.
    succeeded(trigger(&platform, &["COUPON.USE", "--url", &format!("{}/last", last.url)]));
    succeeded(trigger(&platform, &["COMPLAINT.CREATE"]));
    assert_eq!([last.next().target, last.next().target], ["/last", "/last"]);
}

#[test]
fn a_name_that_is_nearly_right_is_answered_with_the_right_one() {
    for (name, expected) in [
        (&["TRANSACTION.SUCESS"][..], "`TRANSACTION.SUCCESS`"),
        (&["refund.abnormal"], "`REFUND.ABNORMAL`"),
        (&["refund-processed"], "add `--v2`"),
        (&["REFUND.SUCCESS", "--v2"], "leave out `--v2`"),
    ] {
        let output = wechatpay().arg("trigger").args(name).output().unwrap();
        let stderr = failed(output, 2);
        assert!(stderr.contains(expected), "{stderr}");
    }
}
