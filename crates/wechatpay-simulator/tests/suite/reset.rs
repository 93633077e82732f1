//! A test begins where the one before it began: reset, named snapshots, a start time, no notifications.

use std::sync::Arc;
use std::time::Duration;

use crate::client::{call, request};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::v3_flow::{order, paid, refund};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use wechatpay_simulator::Simulator;

const START: &str = "2026-03-01T10:00:00+08:00";

async fn see(simulator: &Simulator, target: &str) -> Value {
    control(simulator, "GET", target, Value::Null).await.1
}

/// Everything that can be looked at, but for the request that looks.
async fn everything(simulator: &Simulator) -> Vec<Value> {
    let mut seen = Vec::new();
    for target in
        ["snapshot", "requests", "notifications", "faults", "merchants", "limits", "clock"]
    {
        seen.push(see(simulator, target).await);
    }
    seen
}

#[tokio::test]
async fn a_reset_brings_the_beginning_back() {
    let builder = Simulator::builder().seed(3).start_time(START).notify(false);
    let simulator = builder.start().await.unwrap();
    let before = everything(&simulator).await;
    let merchant = Merchant::start().await;
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(merchant.url);
    call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    simulator.pay("order-1").unwrap();
    control(&simulator, "POST", "merchants", json!({ "kind": "partner" })).await;
    control(&simulator, "POST", "faults", json!({ "fault": "drop" })).await;
    control(&simulator, "PUT", "limits", json!({ "on": false })).await;
    control(&simulator, "PUT", "clock", json!({ "mode": "scaled", "factor": 100 })).await;
    control(&simulator, "PUT", "notifications/settings", json!({ "probe": true, "send": true }))
        .await;
    control(&simulator, "POST", "certificates/rotate", json!({})).await;
    simulator.alter(|_, mut answer| {
        *answer.status_mut() = http::StatusCode::IM_A_TEAPOT;
        answer
    });
    simulator.set_sign_errors(true);
    let first = simulator.request_count();
    assert_eq!(first, 1);

    assert_eq!(control(&simulator, "POST", "reset", Value::Null).await.0, 200);
    assert_eq!(everything(&simulator).await, before);
    assert_eq!((simulator.request_count(), simulator.order_state("order-1")), (0, None));
    // Nothing of the test's own remains, and the merchant's requests go on.
    assert_eq!(paid(&simulator, "order-1", 100).await.len(), 28);
    let failure = call(&simulator, "GET", "/v3/refund/domestic/refunds/none", "").await;
    assert_eq!((failure.status, failure.headers.get("wechatpay-signature")), (404, None));
    simulator.reset().await;
    assert_eq!(everything(&simulator).await, before);
}

#[tokio::test]
async fn a_snapshot_puts_the_clock_back() {
    let simulator = Simulator::start().await.unwrap();
    let mut snapshot = see(&simulator, "snapshot").await;
    let hour = 3_600_000;
    let then = snapshot["now"].as_i64().unwrap() - hour;
    snapshot["now"] = json!(then);
    control(&simulator, "PUT", "snapshot", snapshot).await;
    let now = see(&simulator, "snapshot").await["now"].as_i64().unwrap();
    assert!((then..then + hour / 2).contains(&now), "{then} {now}");
}

#[tokio::test]
async fn a_named_snapshot_is_come_back_to_with_its_time() {
    let simulator = Simulator::start().await.unwrap();
    paid(&simulator, "order-1", 100).await;
    assert_eq!(control(&simulator, "POST", "snapshots/one%20order", Value::Null).await.0, 200);
    assert_eq!(see(&simulator, "snapshots").await["snapshots"], json!(["one order"]));
    let day = Duration::from_secs(86_400);
    let now = async || see(&simulator, "snapshot").await["now"].as_i64().unwrap() / 1000;
    let before = now().await;
    for _ in 0..2 {
        simulator.advance(day).await;
        paid(&simulator, "order-2", 100).await;
        assert!(now().await >= before + 86_400);
        let (status, clock) =
            control(&simulator, "POST", "reset", json!({ "snapshot": "one order" })).await;
        assert_eq!((status, &clock["mode"]), (200, &json!("real")));
        // It runs on from there: a day has not passed since.
        assert!((before - 60..before + 3600).contains(&now().await));
        assert_eq!(simulator.order_state("order-1").unwrap(), "SUCCESS");
        assert_eq!(simulator.order_state("order-2"), None);
    }
    let unknown = json!({ "snapshot": "none" });
    assert_eq!(control(&simulator, "POST", "reset", unknown).await.0, 400);
    assert_eq!(
        control(&simulator, "POST", "reset", json!({ "snapshots": "one order" })).await.0,
        400
    );
    assert_eq!(simulator.order_state("order-1").unwrap(), "SUCCESS");
    assert_eq!(control(&simulator, "DELETE", "snapshots/one%20order", Value::Null).await.0, 200);
    assert_eq!(control(&simulator, "DELETE", "snapshots/one%20order", Value::Null).await.0, 404);
}

/// Reads one request and leaves it open.
async fn heard(listener: &TcpListener) -> TcpStream {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut text = Vec::new();
    let whole = |text: &[u8]| {
        let text = String::from_utf8_lossy(text);
        let (head, body) = text.split_once("\r\n\r\n")?;
        let (_, length) = head.split_once("Content-Length: ")?;
        Some(body.len() == length.lines().next()?.parse::<usize>().ok()?)
    };
    while whole(&text) != Some(true) {
        assert_ne!(stream.read_buf(&mut text).await.unwrap(), 0, "{text:?}");
    }
    stream
}

#[tokio::test]
async fn a_delivery_of_before_a_snapshot_is_none_of_after() {
    let simulator = Simulator::start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let beginning = see(&simulator, "snapshot").await;
    let place = async || {
        let mut body = order(&simulator, "order-1", 100);
        body["notify_url"] = json!(format!("http://{}/", listener.local_addr().unwrap()));
        call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
        simulator.pay("order-1").unwrap();
        heard(&listener).await
    };
    let mut first = place().await;
    control(&simulator, "PUT", "snapshot", beginning).await;
    // It has the id and the key of the first one.
    let mut second = place().await;
    let answer = |status: &str| format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
    second.write_all(answer("500 No").as_bytes()).await.unwrap();
    first.write_all(answer("200 OK").as_bytes()).await.unwrap();
    simulator.settle().await;
    let all = see(&simulator, "notifications").await;
    let attempts = all["notifications"][0]["attempts"].as_array().unwrap();
    assert_eq!((attempts.len(), &attempts[0]["status"]), (1, &json!(500)));
}

/// What two platforms of one seed and start time answer to the same requests.
async fn transcript(seed: u64) -> Vec<(u16, Vec<(String, String)>, Vec<u8>)> {
    let builder = Simulator::builder().seed(seed).start_time(START);
    let simulator = builder.start().await.unwrap();
    let order = order(&simulator, "order-1", 100).to_string();
    let refund = refund("order-1", "refund-1", 30, 100).to_string();
    let mchid = simulator.credentials().mchid();
    let query = format!("/v3/pay/transactions/out-trade-no/order-1?mchid={mchid}");
    let mut seen = Vec::new();
    for (method, target, body) in [
        ("POST", "/v3/pay/transactions/native", order.as_str()),
        ("GET", &query, ""),
        ("POST", "/v3/refund/domestic/refunds", &refund),
        ("GET", "/v3/refund/domestic/refunds/refund-1", ""),
        ("GET", "/v3/refund/domestic/refunds/none", ""),
        ("GET", "/v3/certificates", ""),
    ] {
        let answer = request(&simulator, method, target, body).send(&simulator).await;
        let fresh = ["wechatpay-timestamp", "wechatpay-nonce", "wechatpay-signature", "date"];
        let headers = answer.headers.iter().filter(|(name, _)| !fresh.contains(&name.as_str()));
        let headers =
            headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
        seen.push((answer.status, headers.collect(), answer.body));
        if target == "/v3/pay/transactions/native" {
            simulator.pay("order-1").unwrap();
        }
    }
    seen
}

#[tokio::test]
async fn the_same_seed_and_start_time_give_the_same_bytes() {
    let first = transcript(7).await;
    assert_eq!(first, transcript(7).await);
    assert_eq!(
        first.iter().map(|(status, ..)| *status).collect::<Vec<_>>(),
        [200, 200, 200, 200, 404, 200]
    );
    let paid = String::from_utf8(first[1].2.clone()).unwrap();
    assert!(paid.contains(START), "{paid}");
    assert_ne!(first, transcript(8).await);
}

/// A client takes each signature once, and the tests of one process share a seed.
#[tokio::test]
async fn platforms_of_one_seed_and_start_time_sign_differently() {
    let builder = || Simulator::builder().start_time(START);
    let (first, second) = (builder().start().await.unwrap(), builder().start().await.unwrap());
    let nonce = async |simulator: &Simulator| {
        let order = order(simulator, "order-1", 100).to_string();
        let answer = call(simulator, "POST", "/v3/pay/transactions/native", &order).await;
        answer.headers["wechatpay-nonce"].to_str().unwrap().to_owned()
    };
    assert_ne!(nonce(&first).await, nonce(&second).await);
    let before = nonce(&first).await;
    first.reset().await;
    assert_ne!(nonce(&first).await, before);
}

#[tokio::test]
async fn a_start_time_is_a_time() {
    let error = Simulator::builder().start_time("yesterday").start().await.unwrap_err();
    assert!(error.to_string().contains("`yesterday`"), "{error}");
}

#[tokio::test]
async fn without_notifications_what_would_be_sent_is_noted() {
    let simulator = Simulator::builder().notify(false).start().await.unwrap();
    let merchant = Merchant::start().await;
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(merchant.url);
    call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    simulator.pay("order-1").unwrap();
    simulator.settle().await;
    let all = see(&simulator, "notifications").await;
    let one = &all["notifications"][0];
    assert_eq!((&one["event_type"], &one["attempts"]), (&json!("TRANSACTION.SUCCESS"), &json!([])));
    // Other settings do not switch it on.
    control(&simulator, "PUT", "notifications/settings", json!({ "public_key_percent": 0 })).await;
    assert_eq!(see(&simulator, "notifications/settings").await["send"], json!(false));
    // A notification can still be resent on request.
    let target = format!("notifications/{}/resend", one["id"].as_str().unwrap());
    assert_eq!(control(&simulator, "POST", &target, Value::Null).await.0, 200);
    simulator.settle().await;
    assert_eq!(see(&simulator, "notifications").await["notifications"][0]["taken"], json!(true));
    assert_eq!(merchant.received().len(), 1);
}

#[tokio::test]
async fn settling_waits_for_what_is_under_way() {
    let simulator = Arc::new(Simulator::start().await.unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(format!("http://{}/", listener.local_addr().unwrap()));
    call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    simulator.pay("order-1").unwrap();
    let mut asked = heard(&listener).await;
    let settling = {
        let simulator = Arc::clone(&simulator);
        tokio::spawn(async move { control(&simulator, "POST", "settle", Value::Null).await })
    };
    // If it did not wait, it would have answered by then.
    for _ in 0..20 {
        see(&simulator, "clock").await;
    }
    assert!(!settling.is_finished());
    asked.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
    assert_eq!(settling.await.unwrap().0, 200);
    let all = see(&simulator, "notifications").await;
    assert_eq!(all["notifications"][0]["taken"], json!(true));
}
