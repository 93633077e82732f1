//! `wechatpay METHOD PATH` against a running platform.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::platform::{Platform, directory, failed, succeeded, wechatpay};

const QUERY: &str = "v3/pay/transactions/out-trade-no/{out_trade_no}";

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn an_order_is_placed_and_looked_up() {
    let platform = Platform::start();
    let order = platform.order("order-0001").to_string();
    let placed = platform.body(&["post", "/v3/pay/transactions/native", "--data", &order]);
    assert!(json_of(&placed)["code_url"].as_str().unwrap().starts_with("weixin://"));
    assert!(!placed.ends_with('\n'), "the body as it came: {placed:?}");

    let mchid = format!("mchid={}", platform.text("mchid"));
    let arguments = ["GET", QUERY, "--param", "out_trade_no=order-0001", "--query", &mchid];
    let found = json_of(&platform.body(&arguments));
    assert_eq!(found["out_trade_no"], "order-0001");
    assert_eq!(found["trade_state"], "NOTPAY");
    assert_eq!(found["amount"]["total"], 100);
}

#[test]
fn the_body_comes_from_a_file_or_from_standard_input() {
    let platform = Platform::start();
    let path = directory().join("order.json");
    std::fs::write(&path, platform.order("order-file").to_string()).unwrap();
    let data = format!("@{}", path.display());
    let placed = platform.body(&["POST", "v3/pay/transactions/native", "--data", &data]);
    assert!(json_of(&placed)["code_url"].is_string());

    let mut child = platform
        .command(&["POST", "v3/pay/transactions/native", "--data", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let order = platform.order("order-stdin").to_string();
    child.stdin.take().unwrap().write_all(order.as_bytes()).unwrap();
    let placed = succeeded(child.wait_with_output().unwrap());
    assert!(json_of(&placed)["code_url"].is_string());

    for number in ["order-file", "order-stdin"] {
        platform.control(&format!("orders/{number}/pay"));
    }
}

#[test]
fn the_credentials_come_from_the_environment() {
    let platform = Platform::start();
    let mut command = wechatpay();
    command.args(["GET", QUERY, "--param", "out_trade_no=order-0001", "--query"]);
    command.arg(format!("mchid={}", platform.text("mchid")));
    for name in ["mchid", "certificate_serial", "public_key_id", "base_url"] {
        command.env(format!("WECHATPAY_{}", name.to_uppercase()), platform.text(name));
    }
    for name in ["private_key", "public_key"] {
        let file = platform.directory.join(platform.text(name));
        command.env(format!("WECHATPAY_{}", name.to_uppercase()), file);
    }
    platform.paid_order("order-0001");
    let found = json_of(&succeeded(command.output().unwrap()));
    assert_eq!(found["trade_state"], "SUCCESS");
}

#[test]
fn an_error_of_the_platform_goes_to_standard_error() {
    let platform = Platform::start();
    let mchid = format!("mchid={}", platform.text("mchid"));
    let arguments = ["GET", QUERY, "--param", "out_trade_no=no-order", "--query", &mchid];
    let stderr = failed(platform.command(&arguments).output().unwrap(), 3);
    let operation = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";
    let begin = format!("error: {operation}: 404 ORDER_NOT_EXIST: 该商户号下没有这个订单");
    assert!(stderr.starts_with(&begin), "{stderr}");
    let (_, id) = stderr.split_once("Request-ID ").unwrap();
    let id = id.split(';').next().unwrap();
    assert!(id.len() > 10 && id.contains('-'), "{stderr}");
}

#[test]
fn other_failures_are_told() {
    let platform = Platform::start();
    let unbound = platform.command(&["GET", QUERY]).output().unwrap();
    assert!(failed(unbound, 2).contains("`out_trade_no`"));

    let nobody = wechatpay().args(["GET", "v3/certificates"]).output().unwrap();
    assert!(failed(nobody, 1).contains("WECHATPAY_MCHID"));

    let missing = ["GET", "v3/certificates", "--credentials", "none.json"];
    let missing = wechatpay().args(missing).output().unwrap();
    assert!(failed(missing, 1).contains("none.json"));
}

#[test]
fn a_platform_that_is_gone_is_told() {
    let mut platform = Platform::start();
    platform.rest();
    platform.child.wait().unwrap();
    let output = platform.command(&["GET", "v3/certificates"]).output().unwrap();
    let stderr = failed(output, 1);
    let (_, address) = platform.text("base_url").split_once("//").unwrap();
    assert!(stderr.contains(address), "{stderr}");
    assert!(stderr.contains("refused"), "{stderr}");
}

#[test]
fn v2_is_xml_over_tls_with_the_merchants_certificate() {
    // An order is refunded twice in a second.
    let platform = Platform::start_with(&["--no-rate-limits"]);
    platform.paid_order("order-0001");
    for (sign_type, number, digits) in [("MD5", "refund-1", 32), ("HMAC-SHA256", "refund-2", 64)] {
        let refund = refund(&platform, sign_type, number).to_string();
        let answer = platform.body(&["POST", "v2/secapi/pay/refund", "--data", &refund]);
        assert!(answer.starts_with("<xml>"), "as it came: {answer}");
        assert!(answer.contains("SUCCESS"), "{answer}");
        assert!(answer.contains(number), "{answer}");
        let (_, sign) = answer.split_once("<sign>").unwrap();
        let (sign, _) = sign.split_once("</sign>").unwrap();
        let sign = sign.trim_start_matches("<![CDATA[").trim_end_matches("]]>");
        assert_eq!(sign.len(), digits, "{answer}");
    }
    let again = platform.control("refunds/refund-1/succeed");
    assert_eq!(again["refund"], 10);
}

#[test]
fn without_the_certificate_v2_does_not_refund() {
    let platform = Platform::start();
    platform.paid_order("order-0001");
    let mut credentials = platform.credentials.clone();
    let members = credentials.as_object_mut().unwrap();
    for name in ["certificate", "p12"] {
        members.remove(name);
    }
    let file = platform.directory.join("without.json");
    std::fs::write(&file, credentials.to_string()).unwrap();
    let refund = refund(&platform, "MD5", "refund-1").to_string();
    let output = wechatpay()
        .args(["POST", "v2/secapi/pay/refund", "--data", &refund, "--credentials"])
        .arg(file)
        .output()
        .unwrap();
    assert!(failed(output, 1).contains("certificate"));
}

#[test]
fn an_error_of_v2_is_told_as_one_of_v3_is() {
    let platform = Platform::start();
    platform.paid_order("order-0001");
    let mut refund = refund(&platform, "MD5", "refund-1");
    refund["refund_fee"] = json!(101);
    let arguments = ["POST", "v2/secapi/pay/refund", "--data", &refund.to_string()];
    let stderr = failed(platform.command(&arguments).output().unwrap(), 3);
    assert!(stderr.contains("INVALID_REQUEST: 累计退款金额大于支付金额"), "{stderr}");
    assert!(stderr.contains("Request-ID"), "{stderr}");
}

#[test]
fn named_members_are_sent_encrypted() {
    let platform = Platform::start();
    platform.paid_order("order-0001");
    let refund = refund(&platform, "MD5", "refund-1").to_string();
    platform.body(&["POST", "v2/secapi/pay/refund", "--data", &refund]);
    let abnormal = platform.control("refunds/refund-1/abnormal");
    let refund_id = format!("refund_id={}", abnormal["refund_id"].as_str().unwrap());
    let card = json!({
        "out_refund_no": "refund-1",
        "type": "USER_BANK_CARD",
        "bank_type": "CMB_DEBIT",
        "bank_account": "6225760000000000",
        "real_name": "张三",
    })
    .to_string();
    let path = "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund";
    let plain = ["POST", path, "--param", &refund_id, "--data", &card];
    let stderr = failed(platform.command(&plain).output().unwrap(), 2);
    assert!(
        stderr.contains(
            "`bank_account`, `real_name` in plain text, which must be encrypted: add `--encrypt bank_account --encrypt \
             real_name`"
        ),
        "refused unsent: {stderr}"
    );
    assert!(!stderr.contains("Sensitive") && !stderr.contains(".encrypt("), "{stderr}");

    let sealed = [&plain[..], &["--encrypt", "bank_account", "--encrypt", "real_name"]].concat();
    let handled = json_of(&platform.body(&sealed));
    assert_eq!(handled["out_refund_no"], "refund-1");
    assert_eq!(handled["status"], "PROCESSING");
}

fn refund(platform: &Platform, sign_type: &str, number: &str) -> Value {
    json!({
        "appid": platform.text("appid"),
        "mch_id": platform.text("mchid"),
        "sign_type": sign_type,
        "out_trade_no": "order-0001",
        "out_refund_no": number,
        "total_fee": 100,
        "refund_fee": 10,
    })
}
