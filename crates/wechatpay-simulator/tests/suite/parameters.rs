//! What a body and a query may hold.

use crate::client::{call, request};
use crate::v3_flow::order;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const NATIVE: &str = "/v3/pay/transactions/native";

#[tokio::test]
async fn the_member_to_blame_is_named() {
    let simulator = Simulator::start().await.unwrap();
    let right = order(&simulator, "order-1", 1);
    for (member, value, field) in [
        ("extra", json!("1"), "/extra"),
        ("attach", Value::Null, "/attach"),
        ("description", json!("\u{1F600}"), "/description"),
        ("description", json!(1), "/description"),
        ("description", json!(""), "/description"),
        ("amount", json!({"total": "1"}), "/amount/total"),
        ("amount", json!({"total": 1.5}), "/amount/total"),
        ("amount", json!({"total": 0}), "/amount/total"),
        ("amount", json!({"total": 1, "currency": "XYZ"}), "/amount/currency"),
        ("amount", json!({"total": 1, "other": 1}), "/amount/other"),
        ("amount", json!({}), "/amount/total"),
        ("out_trade_no", json!("short"), "/out_trade_no"),
        ("notify_url", json!("https://example.com/?a=1"), "/notify_url"),
        ("time_expire", json!("tomorrow"), "/time_expire"),
    ] {
        let mut body = right.clone();
        body[member] = value.clone();
        let answer = call(&simulator, "POST", NATIVE, &body.to_string()).await;
        assert_eq!(answer.status, 400, "{body}");
        assert_eq!(answer.code(), "PARAM_ERROR");
        let detail = answer.json()["detail"].clone();
        assert_eq!(detail["field"], field);
        assert_eq!(detail["location"], "body");
        assert!(detail["issue"].is_string());
        // The message has only one language: its only Latin words are names.
        let mut message = answer.json()["message"].as_str().unwrap().replace(field, "");
        for name in ["https", "http", "null", "RFC"] {
            message = message.replace(name, "");
        }
        assert!(!message.contains(|letter: char| letter.is_ascii_alphabetic()), "{message}");
        let number =
            if member == "extra" || field == "/amount/other" { "270924358" } else { "268435461" };
        assert_eq!(answer.number(), number, "{body}");
    }
    for member in ["appid", "mchid", "description", "out_trade_no", "notify_url", "amount"] {
        let mut body = right.clone();
        body.as_object_mut().unwrap().remove(member);
        let answer = call(&simulator, "POST", NATIVE, &body.to_string()).await;
        assert_eq!(answer.json()["detail"]["field"], format!("/{member}"));
    }
    for body in ["", "[]", "1", "{", "\u{0}", "{\"a\":1}x"] {
        let answer = call(&simulator, "POST", NATIVE, body).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "PARAM_ERROR"));
    }
    // Nothing of all that has placed an order.
    assert_eq!(simulator.order_state("order-1"), None);
}

#[tokio::test]
async fn the_merchant_of_header_and_parameters_is_one() {
    let simulator = Simulator::start().await.unwrap();
    let message = "http header中的mchid与post payload中的mchid不匹配";
    let mut body = order(&simulator, "order-1", 1);
    body["mchid"] = json!("1900000000");
    let answer = call(&simulator, "POST", NATIVE, &body.to_string()).await;
    assert_eq!(answer.json()["message"], message);
    let target = "/v3/pay/transactions/out-trade-no/order-1?mchid=1900000000";
    let answer = call(&simulator, "GET", target, "").await;
    assert_eq!(answer.json()["message"], message);
    let mut body = order(&simulator, "order-1", 1);
    body["appid"] = json!("wx0000000000000000");
    let answer = call(&simulator, "POST", NATIVE, &body.to_string()).await;
    assert_eq!(answer.code(), "APPID_MCHID_NOT_MATCH");
    assert_eq!(answer.number(), "268445527");
}

#[tokio::test]
async fn a_query_is_checked_and_its_target_taken_as_it_came() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "a_b|c*d", 1).to_string();
    call(&simulator, "POST", NATIVE, &body).await;
    let mchid = simulator.credentials().mchid();
    // The same order under every spelling that decodes to its number.
    for number in ["a_b%7Cc*d", "a_b%7cc%2Ad", "%61_b%7Cc*d"] {
        let target = format!("/v3/pay/transactions/out-trade-no/{number}?mchid={mchid}");
        let found = call(&simulator, "GET", &target, "").await;
        assert_eq!(found.json()["out_trade_no"], "a_b|c*d");
    }
    for query in ["", "?mchid=", "?mchid=%ff", &format!("?mchid={mchid}&mchid={mchid}")] {
        let target = format!("/v3/pay/transactions/out-trade-no/order-1{query}");
        let answer = call(&simulator, "GET", &target, "").await;
        assert_eq!(answer.status, 400, "{query}");
        assert_eq!(answer.json()["detail"]["location"], "query", "{query}");
    }
    let target = format!("/v3/pay/transactions/out-trade-no/%FF?mchid={mchid}");
    assert_eq!(call(&simulator, "GET", &target, "").await.status, 400);
    // An encoded slash is part of the number, not of the path.
    let target = format!("/v3/pay/transactions/out-trade-no/a%2Fclose?mchid={mchid}");
    let detail = call(&simulator, "GET", &target, "").await.json()["detail"].clone();
    assert_eq!((&detail["value"], &detail["location"]), (&json!("a/close"), &json!("uri")));
}

#[tokio::test]
async fn errors_of_operations_are_signed_only_on_demand() {
    let simulator = Simulator::start().await.unwrap();
    let mchid = simulator.credentials().mchid();
    let target = format!("/v3/pay/transactions/out-trade-no/unknown?mchid={mchid}");
    let answer = call(&simulator, "GET", &target, "").await;
    assert_eq!((answer.status, answer.code().as_str()), (404, "ORDER_NOT_EXIST"));
    assert_eq!(answer.number(), "268512771");
    assert!(!answer.headers.contains_key("wechatpay-signature"));
    simulator.set_sign_errors(true);
    let answer = call(&simulator, "GET", &target, "").await;
    let key = crate::client::public_key(simulator.credentials().public_key());
    crate::client::verify(&answer, &key);
    // Those of the gateway are not, even then.
    let mut wrong = request(&simulator, "GET", &target, "");
    wrong.timestamp = "0".to_owned();
    let answer = wrong.send(&simulator).await;
    assert_eq!(answer.status, 401);
    assert!(!answer.headers.contains_key("wechatpay-signature"));
}
