//! What outlives a start, and what can be put back; merchants that tests make.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::client::{Answer, call, request, verify};
use crate::notifications::control;
use crate::v3_flow::{order, paid, refund};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use wechatpay_simulator::Simulator;

fn file() -> PathBuf {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::SeqCst);
    std::env::temp_dir().join(format!("wechatpay-data-{}-{count}", std::process::id()))
}

#[tokio::test]
async fn a_file_brings_everything_back() {
    let file = file();
    let start = || Simulator::builder().data(&file).start_blocking().unwrap();
    let simulator = start();
    simulator.stop_clock();
    let transaction = paid(&simulator, "order-1", 100).await;
    simulator.advance(Duration::from_secs(3)).await;
    let body = refund("order-1", "refund-1", 40, 100).to_string();
    call(&simulator, "POST", "/v3/refund/domestic/refunds", &body).await;
    let (_, made) = control(&simulator, "POST", "merchants", json!({ "kind": "partner" })).await;
    let (_, clock) = control(&simulator, "GET", "clock", Value::Null).await;
    drop(simulator);

    let simulator = start();
    assert_eq!(control(&simulator, "GET", "clock", Value::Null).await.1, clock);
    assert_eq!(simulator.order_state("order-1").unwrap(), "REFUND");
    let known = simulator.refund("refund-1").unwrap();
    assert_eq!((known.status.as_str(), known.transaction_id), ("PROCESSING", transaction));
    let target = format!("merchants/{}", made["mchid"].as_str().unwrap());
    let (_, again) = control(&simulator, "GET", &target, Value::Null).await;
    assert_eq!(again["private_key"], made["private_key"]);
    assert_eq!(again["certificate"], made["certificate"]);
    // Due events are still due.
    simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(simulator.refund("refund-1").unwrap().status, "SUCCESS");
    // Numbers go on where they were.
    let other = paid(&simulator, "order-2", 100).await;
    assert_ne!(other, simulator.refund("refund-1").unwrap().transaction_id);
    drop(simulator);
    let other_seed = Simulator::builder().seed(1).data(&file).start_blocking().unwrap_err();
    assert!(other_seed.to_string().contains("seed"), "{other_seed}");
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn a_snapshot_goes_back_in_time() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    paid(&simulator, "order-1", 100).await;
    let (_, before) = control(&simulator, "GET", "snapshot", Value::Null).await;
    paid(&simulator, "order-2", 100).await;
    simulator.advance(Duration::from_secs(86_400)).await;
    assert_eq!(control(&simulator, "PUT", "snapshot", before.clone()).await.0, 200);
    assert_eq!(simulator.order_state("order-1").unwrap(), "SUCCESS");
    assert_eq!(simulator.order_state("order-2"), None);
    assert_eq!(control(&simulator, "GET", "snapshot", Value::Null).await.1, before);
    // An invalid snapshot changes nothing.
    let mut broken = before.clone();
    broken["tables"]["orders"] = json!({ "x": 1 });
    let foreign = json!({ "tables": { "settings": { "seed": 7 } } });
    for wrong in [json!({}), broken, foreign] {
        assert_eq!(control(&simulator, "PUT", "snapshot", wrong).await.0, 400);
    }
    assert_eq!(control(&simulator, "GET", "snapshot", Value::Null).await.1, before);
}

#[tokio::test]
async fn rules_and_switches_outlive_a_start_and_a_snapshot() {
    let file = file();
    let start = || Simulator::builder().data(&file).start_blocking().unwrap();
    let simulator = start();
    let rule = |count| json!({ "fault": "error", "code": "SYSTEM_ERROR", "count": count });
    control(&simulator, "POST", "faults", rule(2)).await;
    control(&simulator, "PUT", "limits", json!({ "on": false })).await;
    let (_, snapshot) = control(&simulator, "GET", "snapshot", Value::Null).await;
    let ask = async |simulator: &Simulator| {
        let body = order(simulator, "order-1", 100).to_string();
        call(simulator, "POST", "/v3/pay/transactions/native", &body).await.status
    };
    assert_eq!(ask(&simulator).await, 500);
    drop(simulator);

    // One of its two is used up.
    let simulator = start();
    assert_eq!(control(&simulator, "GET", "limits", Value::Null).await.1["on"], json!(false));
    assert_eq!([ask(&simulator).await, ask(&simulator).await], [500, 200]);
    control(&simulator, "PUT", "limits", json!({ "on": true })).await;
    control(&simulator, "PUT", "snapshot", snapshot).await;
    assert_eq!(control(&simulator, "GET", "limits", Value::Null).await.1["on"], json!(false));
    // Its number is not given twice.
    assert_eq!(control(&simulator, "POST", "faults", rule(1)).await.1["id"], 2);
    assert_eq!([ask(&simulator).await, ask(&simulator).await], [500, 500]);
    drop(simulator);
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn a_notification_that_nobody_has_answered_comes_again_after_a_start() {
    let file = file();
    let start = || Simulator::builder().data(&file).start_blocking().unwrap();
    let simulator = start();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(format!("http://{}/", listener.local_addr().unwrap()));
    call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    simulator.pay("order-1").unwrap();
    // The merchant takes the call, and the platform ends before it hears what the merchant says.
    let (silent, _) = listener.accept().await.unwrap();
    drop(simulator);
    drop(silent);
    let simulator = start();
    let again = tokio::time::timeout(Duration::from_secs(60), listener.accept());
    let (mut again, _) = again.await.expect("it does not come").unwrap();
    let mut text = [0; 5];
    again.read_exact(&mut text).await.unwrap();
    assert_eq!(&text, b"POST ");
    drop(simulator);
    std::fs::remove_file(file).unwrap();
}

/// A request of a merchant that a test has made.
pub(crate) async fn ask(
    simulator: &Simulator,
    merchant: &Value,
    method: &'static str,
    target: &str,
    body: &str,
) -> Answer {
    let mut request = request(simulator, method, target, body);
    request.mchid = merchant["mchid"].as_str().unwrap().to_owned();
    request.serial = merchant["certificate_serial"].as_str().unwrap().to_owned();
    let key = merchant["private_key"].as_str().unwrap();
    request.authorization = Some(request.authorize_with(key));
    request.send(simulator).await
}

#[tokio::test]
async fn merchants_that_are_made_have_keys_and_orders_of_their_own() {
    let simulator = Simulator::start().await.unwrap();
    let make = async |body: Value| control(&simulator, "POST", "merchants", body).await;
    let (status, direct) = make(json!({ "kind": "direct", "platform_keys": "public_key" })).await;
    assert_eq!((status, &direct["sub_mchids"]), (200, &json!([])));
    let (_, partner) = make(json!({ "kind": "partner", "sub_merchants": 2 })).await;
    assert_eq!(partner["sub_mchids"].as_array().unwrap().len(), 2);
    assert_ne!(direct["private_key"], partner["private_key"]);
    assert_eq!(make(json!({ "kind": "none" })).await.0, 400);

    let native = "/v3/pay/transactions/native";
    let mut body = order(&simulator, "order-1", 100);
    body["mchid"] = direct["mchid"].clone();
    body["appid"] = direct["appid"].clone();
    let placed = ask(&simulator, &direct, "POST", native, &body.to_string()).await;
    assert_eq!(placed.status, 200);
    let key = crate::client::public_key(direct["public_key"].as_str().unwrap());
    verify(&placed, &key);
    // Each merchant has its own numbers: the first merchant has no such order.
    assert_eq!(simulator.order_state("order-1"), None);
    let mchid = direct["mchid"].as_str().unwrap();
    let target = format!("orders/order-1/pay?mchid={mchid}");
    assert_eq!(control(&simulator, "POST", &target, Value::Null).await.0, 200);
    // It has no certificates, and no sub-merchants.
    let none = ask(&simulator, &direct, "GET", "/v3/certificates", "").await;
    assert_eq!(none.code(), "RESOURCE_NOT_EXISTS");
    // Another merchant's key opens nothing.
    let mut forged = direct.clone();
    forged["private_key"] = partner["private_key"].clone();
    let refused = ask(&simulator, &forged, "GET", "/v3/certificates", "").await;
    assert_eq!(refused.code(), "SIGN_ERROR");
    let (_, all) = control(&simulator, "GET", "merchants", Value::Null).await;
    assert_eq!(all["merchants"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn a_merchant_of_hong_kong_trades_in_its_currency() {
    let simulator = Simulator::start().await.unwrap();
    let (_, merchant) =
        control(&simulator, "POST", "merchants", json!({"kind": "hong_kong"})).await;
    let mut body = order(&simulator, "order-1", 100);
    body["mchid"] = merchant["mchid"].clone();
    body["appid"] = merchant["appid"].clone();
    body["amount"] = json!({ "total": 100, "currency": "HKD" });
    body["scene_info"] = json!({ "payer_client_ip": "127.0.0.1" });
    let target = "/v3/pay/transactions/app";
    assert_eq!(ask(&simulator, &merchant, "POST", target, &body.to_string()).await.status, 200);
    body["mchid"] = json!(simulator.credentials().mchid());
    body["appid"] = json!(simulator.credentials().appid());
    assert_eq!(call(&simulator, "POST", target, &body.to_string()).await.code(), "PARAM_ERROR");
}
