//! Samples of `docs/`, run against a simulator in the same process. The pages quote these files:
//! `examples/basics/tests/quotes.rs` compares them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod api;
mod brand;
mod bulk;
mod combined;
mod contracts;
mod coupons;
mod failures;
mod invoices;
mod overseas;
mod profit_sharing;

use std::collections::BTreeMap;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::Client;
use wechatpay_simulator::Simulator;

/// A simulator that sends no notifications and whose clock is stopped, and a client of its
/// merchant.
async fn start() -> (Simulator, Client) {
    let simulator = Simulator::builder().notify(false).start().await.unwrap();
    simulator.stop_clock();
    let client = Client::from_json(&simulator.credentials().to_json()).unwrap();
    (simulator, client)
}

/// Adds a merchant to the simulator; returns what the control API tells of it, and its client.
async fn merchant(simulator: &Simulator, body: Value) -> (Value, Client) {
    let told = control(simulator, "merchants", body).await;
    // The control API returns more members than the settings accept.
    let names = [
        "mchid",
        "certificate_serial",
        "private_key",
        "public_key_id",
        "public_key",
        "api_v3_key",
        "base_url",
    ];
    let settings: BTreeMap<_, _> = names.iter().map(|name| (name, told.get(name))).collect();
    let client = Client::from_json(&serde_json::to_string(&settings).unwrap()).unwrap();
    (told, client)
}

/// Creates an order and pays it; returns its `transaction_id`.
async fn paid(simulator: &Simulator, client: &Client, number: &str, more: Value) -> String {
    let mut order = json!({
        "appid": simulator.credentials().appid(), "mchid": client.mchid(), "description": "tea",
        "out_trade_no": number, "notify_url": "https://shop.example.com/notify",
        "amount": { "total": 10_000 },
    });
    let (order_members, more) = (order.as_object_mut().unwrap(), more.as_object().cloned());
    order_members.extend(more.unwrap_or_default());
    post(client, "v3/pay/transactions/native", order).await;
    let paid = control(simulator, &format!("orders/{number}/pay"), Value::Null).await;
    simulator.advance(Duration::from_secs(60)).await;
    text(&paid, "transaction_id")
}

/// A call that a test needs before the sample can run.
async fn post(client: &Client, path: &'static str, body: Value) -> Value {
    serde_json::from_slice(client.chain(path).post(body).await.unwrap().http().body()).unwrap()
}

/// Posts to the simulator's control API.
async fn control(simulator: &Simulator, path: &str, body: Value) -> Value {
    simulator.control(Method::POST, path, body).await.unwrap()
}

fn text(answer: &Value, name: &str) -> String {
    answer.get(name).and_then(Value::as_str).unwrap().to_owned()
}
