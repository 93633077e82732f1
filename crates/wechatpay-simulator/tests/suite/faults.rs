//! Failures that tests ask for.

use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::client::{call, plain_client, request};
use crate::notifications::control;
use crate::v2_client;
use crate::v3_flow::{order, paid, refund};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const HEADER: &str = "wechatpay-negative-test";
const NATIVE: &str = "/v3/pay/transactions/native";
const REFUNDS: &str = "/v3/refund/domestic/refunds";

#[tokio::test]
async fn a_header_makes_one_request_fail() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "order-1", 100).to_string();
    let ask = |fault: &str| request(&simulator, "POST", NATIVE, &body).header(HEADER, fault);
    let failed = ask("FREQUENCY_LIMITED").send(&simulator).await;
    assert_eq!((failed.status, failed.code().as_str()), (429, "FREQUENCY_LIMITED"));
    assert_eq!(simulator.order_state("order-1"), None);
    // After it was carried out: the merchant has to query.
    let failed = ask("SYSTEM_ERROR-after").send(&simulator).await;
    assert_eq!((failed.status, failed.code().as_str()), (500, "SYSTEM_ERROR"));
    assert_eq!(simulator.order_state("order-1").unwrap(), "NOTPAY");
    // A wrong signature is refused before the fault is injected.
    let mut forged = ask("NOT_ENOUGH");
    forged.authorization = Some("WECHATPAY2-SHA256-RSA2048 x".to_owned());
    assert_eq!(forged.send(&simulator).await.code(), "SIGN_ERROR");
    let begun = Instant::now();
    assert_eq!(ask("latency=50").send(&simulator).await.status, 200);
    assert!(begun.elapsed() >= Duration::from_millis(50));
}

#[tokio::test]
async fn a_signature_is_spoiled() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "order-1", 100).to_string();
    let ask = async |fault: &str| {
        request(&simulator, "POST", NATIVE, &body).header(HEADER, fault).send(&simulator).await
    };
    let key = crate::client::public_key(simulator.credentials().public_key());
    let verifies = |answer| {
        let verified = std::panic::AssertUnwindSafe(|| crate::client::verify(&answer, &key));
        std::panic::catch_unwind(verified).is_ok()
    };
    assert!(verifies(ask("latency=0").await));
    for spoiled in ["broken-signature", "other-body", "other-key"] {
        let answer = ask(spoiled).await;
        // The forged signature has the correct length, so that a client has to verify it.
        let signature = STANDARD.decode(answer.header("wechatpay-signature")).unwrap();
        assert_eq!(signature.len(), 256, "{spoiled}");
        assert_eq!(answer.header("wechatpay-serial"), simulator.credentials().public_key_id());
        assert!(!verifies(answer), "{spoiled}");
    }
    // Another body is the one that it would be right for.
    let mut other = ask("other-body").await;
    other.body = b"{}".to_vec();
    assert!(verifies(other));
    // Right but for its time, which a client has to compare with its own.
    let old = ask("other-time").await;
    let then: i64 = old.header("wechatpay-timestamp").parse().unwrap();
    assert!((590..=610).contains(&(crate::client::now() - then)), "{then}");
    assert!(verifies(old));
    assert!(ask("missing-signature").await.headers.get("wechatpay-signature").is_none());
    let serial = simulator.credentials().public_key_id();
    assert_ne!(ask("unknown-key").await.header("wechatpay-serial"), serial);
    assert!(ask("probe").await.header("wechatpay-signature").starts_with("WECHATPAY/SIGNTEST/"));
}

#[tokio::test]
async fn a_v2_refusal_is_signed_where_the_operation_is() {
    let simulator = Simulator::start().await.unwrap();
    let rule = json!({ "fault": "error", "code": "SYSTEMERROR" });
    assert_eq!(control(&simulator, "POST", "faults", rule).await.0, 200);
    for (path, is_signed) in [("/pay/orderquery", true), ("/payitil/report", false)] {
        let answer = v2_client::ask(&simulator, path, &[("out_trade_no", "order-1")]).await;
        assert_eq!(
            (answer["result_code"].as_str(), answer["err_code"].as_str()),
            ("FAIL", "SYSTEMERROR")
        );
        assert_eq!(answer.contains_key("nonce_str"), is_signed, "{path}");
        let right = v2_client::signature(&simulator, &answer, "MD5");
        assert_eq!(answer.get("sign"), is_signed.then_some(&right), "{path}");
    }
}

#[tokio::test]
async fn a_sign_of_v2_is_spoiled() {
    let simulator = Simulator::start().await.unwrap();
    let ask = async |how: &str, sign_type: &str| {
        let rule = json!({ "fault": "signature", "how": how, "count": 1 });
        assert_eq!(control(&simulator, "POST", "faults", rule).await.0, 200);
        let pairs = [("out_trade_no", "order-1"), ("sign_type", sign_type)];
        v2_client::ask(&simulator, "/pay/orderquery", &pairs).await
    };
    for (sign_type, length) in [("MD5", 32), ("HMAC-SHA256", 64)] {
        for how in ["broken", "unknown_key", "other_key", "other_body"] {
            let answer = ask(how, sign_type).await;
            assert_eq!(answer["err_code"], "ORDERNOTEXIST");
            assert_eq!(answer["sign"].len(), length, "{how}");
            let right = v2_client::signature(&simulator, &answer, sign_type);
            assert_ne!(answer["sign"], right, "{how}");
        }
        assert_eq!(ask("missing", sign_type).await.get("sign"), None);
        // v2 has neither times nor probes.
        let untouched = ask("probe", sign_type).await;
        assert_eq!(untouched["sign"], v2_client::signature(&simulator, &untouched, sign_type));
    }
}

#[tokio::test]
async fn a_connection_ends_before_or_after() {
    let simulator = Simulator::start().await.unwrap();
    let send = async |number: &str, fault: &str| {
        let body = order(&simulator, number, 100).to_string();
        let asked = request(&simulator, "POST", NATIVE, &body);
        let authorization = asked.authorize(simulator.credentials());
        let url = format!("{}{NATIVE}", simulator.base_url());
        let request = plain_client().post(url).body(body).header("user-agent", "test");
        request.header("authorization", authorization).header(HEADER, fault).send().await
    };
    assert!(send("order-1", "drop").await.is_err());
    assert_eq!(simulator.order_state("order-1"), None);
    assert!(send("order-1", "drop-after").await.is_err());
    assert_eq!(simulator.order_state("order-1").unwrap(), "NOTPAY");
}

#[tokio::test]
async fn rules_fail_as_often_as_they_say() {
    let simulator = Simulator::start().await.unwrap();
    paid(&simulator, "order-1", 100).await;
    let rule = json!({
        "operation": format!("POST {REFUNDS}"), "count": 2,
        "fault": "error", "code": "NOT_ENOUGH",
    });
    let (status, added) = control(&simulator, "POST", "faults", rule).await;
    assert_eq!((status, &added["id"]), (200, &json!(1)));
    let body = refund("order-1", "refund-1", 40, 100).to_string();
    for _ in 0..2 {
        assert_eq!(call(&simulator, "POST", REFUNDS, &body).await.code(), "NOT_ENOUGH");
    }
    assert_eq!(call(&simulator, "POST", REFUNDS, &body).await.status, 200);
    let limit = json!({ "fault": "rate_limit", "per_second": 0 });
    control(&simulator, "POST", "faults", limit).await;
    let limited = call(&simulator, "GET", "/v3/certificates", "").await;
    assert_eq!((limited.status, limited.code().as_str()), (429, "RATELIMIT_EXCEEDED"));
    let v2 = v2_client::call(&simulator, "/pay/orderquery", &[("out_trade_no", "order-1")]).await;
    assert_eq!(v2["err_code"], "RATELIMIT_EXCEEDED");
    let (_, list) = control(&simulator, "GET", "faults", Value::Null).await;
    assert_eq!(list["faults"].as_array().unwrap().len(), 1);
    control(&simulator, "DELETE", "faults", Value::Null).await;
    assert_eq!(call(&simulator, "GET", &format!("{REFUNDS}/refund-1"), "").await.status, 200);
    assert_eq!(control(&simulator, "POST", "faults", json!({ "fault": "x" })).await.0, 400);
    assert_eq!(control(&simulator, "DELETE", "faults/9", Value::Null).await.0, 400);
}

#[tokio::test]
async fn every_documented_code_of_an_operation_can_be_asked_for() {
    let simulator = Simulator::start().await.unwrap();
    let of = async |operation: &str| {
        let target = format!("errors?operation={operation}");
        control(&simulator, "GET", &target, Value::Null).await
    };
    let (_, coupons) = of("POST%20/v3/marketing/busifavor/coupons/send").await;
    let codes = coupons["errors"].as_array().unwrap();
    let known = |code: &str| codes.iter().find(|one| one["code"] == code);
    assert_eq!(known("USER_NOT_EXISTS").unwrap()["status"], 404);
    // The operation's own codes, and the codes of all operations.
    assert!(known("NOAUTH").is_some() && known("BANK_ERROR").is_some());
    let body = order(&simulator, "order-1", 100).to_string();
    let (_, jsapi) = of("POST%20/v3/pay/transactions/native").await;
    for one in jsapi["errors"].as_array().unwrap() {
        let code = one["code"].as_str().unwrap();
        let failed = request(&simulator, "POST", NATIVE, &body).header(HEADER, code);
        let failed = failed.send(&simulator).await;
        assert_eq!(json!(failed.status), one["status"], "{code}");
        let told = failed.json();
        assert_eq!((&told["code"], &told["message"]), (&one["code"], &one["message"]));
    }
    assert_eq!(simulator.order_state("order-1"), None);
    let (_, v2) = of("POST%20/pay/micropay").await;
    assert!(v2["errors"].as_array().unwrap().iter().any(|one| one["code"] == "AUTHCODEEXPIRE"));
    assert_eq!(of("POST%20/v3/unknown").await.0, 400);
    let (_, all) = control(&simulator, "GET", "errors", Value::Null).await;
    assert!(all["errors"].as_array().unwrap().iter().any(|one| one["code"] == "SYSTEM_ERROR"));
}

#[tokio::test]
async fn the_platforms_rate_limits_hold_by_the_second_of_its_clock() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    paid(&simulator, "order-1", 100).await;
    let too_much = refund("order-1", "refund-1", 101, 100).to_string();
    let fail = async || call(&simulator, "POST", REFUNDS, &too_much).await.code();
    for _ in 0..6 {
        assert_eq!(fail().await, "INVALID_REQUEST");
    }
    assert_eq!(fail().await, "FREQUENCY_LIMITED");
    // Valid requests still succeed.
    let right = refund("order-1", "refund-1", 40, 100).to_string();
    assert_eq!(call(&simulator, "POST", REFUNDS, &right).await.status, 200);
    simulator.advance(Duration::from_secs(1)).await;
    assert_eq!(fail().await, "INVALID_REQUEST");
    // More requests than may be made, whatever they ask for; nothing has happened.
    let one = format!("{REFUNDS}/refund-1");
    let mut statuses = Vec::new();
    for _ in 0..301 {
        statuses.push(call(&simulator, "GET", &one, "").await.status);
    }
    assert_eq!((statuses.remove(300), statuses.iter().all(|status| *status == 200)), (429, true));
    // The same in v2, separately for each operation.
    let v2 = [("out_refund_no", "refund-9")];
    for _ in 0..300 {
        let unknown = v2_client::call(&simulator, "/pay/refundquery", &v2).await;
        assert_eq!(unknown["err_code"], "REFUNDNOTEXIST");
    }
    let limited = v2_client::call(&simulator, "/pay/refundquery", &v2).await;
    assert_eq!(limited["err_code"], "FREQUENCY_LIMITED");

    let (_, off) = control(&simulator, "PUT", "limits", json!({ "on": false })).await;
    assert_eq!(off, json!({ "on": false }));
    assert_eq!(call(&simulator, "GET", &one, "").await.status, 200);
    for _ in 0..9 {
        assert_eq!(fail().await, "INVALID_REQUEST");
    }
    assert_eq!(control(&simulator, "PUT", "limits", json!({ "on": 1 })).await.0, 400);
    assert_eq!(control(&simulator, "GET", "limits", Value::Null).await.1["on"], json!(false));
}
