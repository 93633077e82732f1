//! What the platform sends in a merchant's name: signed, answered as from outside, verified.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::Method;
use serde_json::{Value, json};
use wechatpay_simulator::{Result, Simulator};

use crate::v3_flow::order;

async fn send(simulator: &Simulator, wanted: Value) -> Result<Value> {
    simulator.control(Method::POST, "send", wanted).await
}

/// The answer as JSON.
fn told(sent: &Value) -> Value {
    serde_json::from_str(sent["answer"]["body"].as_str().unwrap()).unwrap()
}

fn verdict(sent: &Value) -> (&Value, &Value) {
    (&sent["answer"]["verified"], &sent["answer"]["unverified"]["cause"])
}

fn header<'v>(side: &'v Value, name: &str) -> Option<&'v str> {
    let mut headers = side["headers"].as_array().unwrap().iter();
    headers.find(|header| header[0] == name)?[1].as_str()
}

const PROVEN: (&Value, &Value) = (&Value::Bool(true), &Value::Null);

#[tokio::test]
async fn an_order_is_placed_and_queried() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "order-1", 100);
    let target = "/v3/pay/transactions/native";
    let wanted = json!({"method": "POST", "target": target, "body": body});
    let sent = send(&simulator, wanted).await.unwrap();
    assert_eq!((&sent["answer"]["status"], verdict(&sent)), (&json!(200), PROVEN), "{sent}");
    assert!(told(&sent)["code_url"].as_str().unwrap().starts_with("weixin://"));

    // It is in the list of requests, like one from outside.
    let path = format!("requests/{}", sent["id"]);
    let listed = simulator.control(Method::GET, &path, Value::Null).await.unwrap();
    assert_eq!((&listed["target"], &listed["outcome"]), (&json!(target), &json!("answered")));

    // The result has the signed message, and the platform received the same.
    let message = sent["request"]["message"].as_str().unwrap();
    let body = sent["request"]["body"].as_str().unwrap();
    assert!(message.starts_with("POST\n/v3/pay/transactions/native\n"), "{message}");
    assert!(message.ends_with(&format!("\n{body}\n")), "{message}");
    let came = simulator.requests().pop().unwrap();
    assert_eq!((came.target.as_str(), &came.body[..]), (target, body.as_bytes()));
    let authorization = header(&sent["request"], "authorization").unwrap();
    assert_eq!(came.headers["authorization"].to_str().unwrap(), authorization);
    assert_eq!(simulator.order_state("order-1").as_deref(), Some("NOTPAY"));

    // The result also has the verified message.
    let message = sent["answer"]["message"].as_str().unwrap();
    let body = sent["answer"]["body"].as_str().unwrap();
    assert!(message.ends_with(&format!("\n{body}\n")), "{message}");
    assert!(message.starts_with(header(&sent["answer"], "wechatpay-timestamp").unwrap()));

    let mchid = simulator.credentials().mchid();
    let target = format!("/v3/pay/transactions/out-trade-no/order-1?mchid={mchid}");
    let sent = send(&simulator, json!({"method": "GET", "target": target})).await.unwrap();
    assert_eq!((verdict(&sent), &told(&sent)["trade_state"]), (PROVEN, &json!("NOTPAY")));
    assert_eq!(sent["request"]["body"], "");
}

#[tokio::test]
async fn what_is_marked_travels_encrypted() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/security/echo";
    let body = json!({"echo_message": "张三", "encrypted_echo_message": "张三"});
    let wanted = json!({"method": "POST", "target": target, "body": body});
    let sent = send(&simulator, wanted).await.unwrap();
    assert_eq!((&sent["answer"]["status"], verdict(&sent)), (&json!(200), PROVEN), "{sent}");
    let came: Value = serde_json::from_slice(&simulator.requests().pop().unwrap().body).unwrap();
    assert_eq!(came["echo_message"], "张三");
    // One block of RSA-2048.
    let sealed = STANDARD.decode(came["encrypted_echo_message"].as_str().unwrap()).unwrap();
    assert_eq!(sealed.len(), 256);

    // The same for a query.
    let mchid = simulator.credentials().mchid();
    let target = format!(
        "/v3/aggracct-bc/wb-channel/account/balance?mchid={mchid}&bal_account_no=8609&x=%41"
    );
    let sent = send(&simulator, json!({"method": "GET", "target": target})).await.unwrap();
    assert_eq!((&sent["answer"]["status"], verdict(&sent)), (&json!(200), PROVEN), "{sent}");
    let target = sent["request"]["target"].as_str().unwrap();
    assert!(!target.contains("8609&") && target.ends_with("&x=%41"), "{target}");
    // 256 bytes are 344 characters of base64, two of which are percent-encoded.
    assert!(target.len() > 344, "{target}");
}

#[tokio::test]
async fn a_text_is_sent_as_it_is() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/security/echo";
    let wanted = json!({"method": "POST", "target": target, "body": "{ \"echo_message\": 1"});
    let sent = send(&simulator, wanted).await.unwrap();
    assert_eq!(sent["request"]["body"], "{ \"echo_message\": 1");
    assert_eq!(
        (&sent["answer"]["status"], &told(&sent)["code"]),
        (&json!(400), &json!("PARAM_ERROR"))
    );
    assert_eq!(verdict(&sent), (&json!(false), &json!("error")));
}

#[tokio::test]
async fn v2_is_signed_with_its_key() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    for sign_type in ["MD5", "HMAC-SHA256"] {
        let number = format!("order-{sign_type}");
        let body = json!({"appid": credentials.appid(), "body": "x", "out_trade_no": number,
            "total_fee": 100, "spbill_create_ip": "127.0.0.1", "trade_type": "NATIVE",
            "notify_url": "https://example.com/", "sign_type": sign_type});
        let wanted = json!({"method": "POST", "target": "/pay/unifiedorder", "body": body});
        let sent = send(&simulator, wanted).await.unwrap();
        assert_eq!(verdict(&sent), PROVEN, "{sent}");
        let message = sent["request"]["message"].as_str().unwrap();
        assert!(message.contains("&total_fee=100&") && message.ends_with("&key="), "{message}");
        assert!(!sent.to_string().contains(credentials.api_v2_key()));
        assert_eq!(simulator.order_state(&number).as_deref(), Some("NOTPAY"));
    }
}

#[tokio::test]
async fn the_merchants_certificate_is_shown_where_it_is_demanded() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let body = json!({"appid": credentials.appid(), "out_trade_no": "none", "out_refund_no": "r",
        "total_fee": 100, "refund_fee": 100});
    let wanted = json!({"method": "POST", "target": "/secapi/pay/refund", "body": body});
    let sent = send(&simulator, wanted).await.unwrap();
    // Without the certificate, the status would be 400. With it, the order is unknown.
    assert_eq!(sent["answer"]["status"], 200);
    let answer = sent["answer"]["body"].as_str().unwrap();
    assert!(answer.contains("ORDERNOTEXIST"), "{answer}");
    // v2 signs the result of a request, even a refusal.
    assert_eq!(verdict(&sent), PROVEN);
}

#[tokio::test]
async fn files_are_uploaded() {
    let simulator = Simulator::start().await.unwrap();
    let file = STANDARD.encode("hello");
    let wanted =
        json!({"method": "POST", "target": "/v3/merchant/media/upload", "body": {"file": file}});
    let sent = send(&simulator, wanted).await.unwrap();
    assert_eq!((&sent["answer"]["status"], verdict(&sent)), (&json!(200), PROVEN), "{sent}");
    // `printf hello | sha256sum`: the signature covers this hash.
    let digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    assert!(sent["request"]["message"].as_str().unwrap().contains(digest));
    let wanted =
        json!({"method": "POST", "target": "/secapi/mch/uploadmedia", "body": {"media": file}});
    let sent = send(&simulator, wanted).await.unwrap();
    assert_eq!(sent["answer"]["status"], 200);
    // `printf hello | md5sum`
    let digest = "media_hash=5d41402abc4b2a76b9719d911017c592&";
    assert!(sent["request"]["message"].as_str().unwrap().contains(digest), "{sent}");
    assert!(sent["answer"]["body"].as_str().unwrap().contains("SUCCESS"), "{sent}");
}

#[tokio::test]
async fn spoiled_answers_are_not_verified() {
    let simulator = Simulator::start().await.unwrap();
    for (how, cause) in [
        ("broken", "wrong_signature"),
        ("other_body", "wrong_signature"),
        ("other_key", "wrong_signature"),
        ("other_time", "time"),
        ("unknown_key", "unknown_key"),
        ("missing", "missing_signature"),
        ("probe", "probe"),
    ] {
        let rule = json!({"fault": "signature", "how": how, "count": 1});
        simulator.control(Method::POST, "faults", rule).await.unwrap();
        let wanted = json!({"method": "GET", "target": "/v3/certificates"});
        let sent = send(&simulator, wanted).await.unwrap();
        assert_eq!(sent["answer"]["status"], 200);
        assert_eq!(verdict(&sent), (&json!(false), &json!(cause)));
        assert!(!sent["answer"]["unverified"]["zh"].as_str().unwrap().is_empty());
    }
    // A body that was changed on its way.
    simulator.alter(|_, mut answer| {
        *answer.body_mut() = bytes::Bytes::from_static(b"{}");
        answer
    });
    let sent =
        send(&simulator, json!({"method": "GET", "target": "/v3/certificates"})).await.unwrap();
    assert_eq!(verdict(&sent), (&json!(false), &json!("wrong_signature")));
    simulator.alter_none();
    // Nothing comes at all.
    let headers = json!({"Wechatpay-Negative-Test": "drop"});
    let wanted = json!({"method": "GET", "target": "/v3/certificates", "headers": headers});
    let sent = send(&simulator, wanted).await.unwrap();
    assert_eq!(sent["answer"], Value::Null);
}

#[tokio::test]
async fn what_is_never_signed_is_told_from_what_should_be() {
    let simulator = Simulator::start().await.unwrap();
    for (method, target, body, cause) in [
        ("GET", "/v3/transferdownload/signfile?token=a", Value::Null, "unsigned"),
        ("POST", "/risk/getviolation", json!({}), "unsigned"),
        ("GET", "/papay/entrustweb?plan_id=1", Value::Null, "unsigned"),
        ("POST", "/pay/orderquery", json!({"out_trade_no": "none"}), "error"),
        ("GET", "/v3/pay/transactions/id/none", Value::Null, "error"),
    ] {
        let wanted = json!({"method": method, "target": target, "body": body});
        let sent = send(&simulator, wanted).await.unwrap();
        assert_eq!(verdict(&sent), (&json!(false), &json!(cause)), "{target}: {sent}");
    }
}

#[tokio::test]
async fn another_merchant_sends_with_its_own_keys() {
    let simulator = Simulator::start().await.unwrap();
    for keys in ["public_key", "certificate"] {
        let made = json!({"platform_keys": keys});
        let made = simulator.control(Method::POST, "merchants", made).await.unwrap();
        let wanted = json!({"mchid": made["mchid"], "method": "POST", "target": "/v3/security/echo",
            "body": {"echo_message": "a", "encrypted_echo_message": "b"}});
        let sent = send(&simulator, wanted).await.unwrap();
        assert_eq!((&sent["answer"]["status"], verdict(&sent)), (&json!(200), PROVEN), "{sent}");
        let name = match keys {
            "public_key" => "public_key_id",
            _ => "platform_certificate_serial",
        };
        let serial = made[name].as_str().unwrap();
        assert_eq!(header(&sent["answer"], "wechatpay-serial"), Some(serial));
        assert!(
            header(&sent["request"], "authorization")
                .unwrap()
                .contains(made["mchid"].as_str().unwrap())
        );
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused() {
    let simulator = Simulator::start().await.unwrap();
    let get = "/v3/certificates";
    for (wanted, about) in [
        (json!({"method": "GET", "target": get, "mchid": "1"}), "mchid"),
        (json!({"method": "GET", "target": get, "mchid": 1}), "mchid"),
        (json!({"method": "a b", "target": get}), "method"),
        (json!({"target": get}), "method"),
        (json!({"method": "GET"}), "target"),
        (json!({"method": "GET", "target": "https://example.com/"}), "target"),
        (json!({"method": "GET", "target": "/v3/张"}), "target"),
        (json!({"method": "GET", "target": get, "body": 1}), "body"),
        (json!({"method": "GET", "target": get, "headers": {"a": "\n"}}), "header"),
        (json!({"method": "GET", "target": get, "headers": {"a b": "1"}}), "header"),
        (json!({"method": "GET", "target": get, "headers": {"a": 1}}), "header"),
        (
            json!({"method": "POST", "target": "/v3/merchant/media/upload", "body": {"file": "?"}}),
            "file",
        ),
    ] {
        let error = send(&simulator, wanted.clone()).await.unwrap_err().to_string();
        assert!(error.contains("400") && error.contains(about), "{wanted}: {error}");
    }
    // None of them is a request of the platform's; an unknown path is.
    assert_eq!(simulator.request_count(), 0);
    let sent = send(&simulator, json!({"method": "GET", "target": "/v3/none"})).await.unwrap();
    assert_eq!((&sent["answer"]["status"], verdict(&sent).1), (&json!(404), &json!("error")));
    let sent =
        send(&simulator, json!({"method": "GET", "target": "/pay/unifiedorder"})).await.unwrap();
    assert_eq!(sent["answer"]["status"], 405);
    assert_eq!(simulator.request_count(), 2);
}
