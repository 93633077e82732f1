//! Assertions: the log of requests by what a test knows of them, and waiting for what has to come.

use std::sync::Arc;

use crate::client::{call, request};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::v2_client;
use crate::v3_flow::{order, paid, refund};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

async fn place(simulator: &Simulator, number: &str, url: &str) {
    let mut body = order(simulator, number, 100);
    body["notify_url"] = json!(url);
    call(simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
}

#[tokio::test]
async fn requests_are_found_by_pattern_and_content() {
    let simulator = Simulator::start().await.unwrap();
    let mchid = simulator.credentials().mchid().to_owned();
    paid(&simulator, "order-1", 100).await;
    let body = refund("order-1", "refund-1", 30, 100).to_string();
    call(&simulator, "POST", "/v3/refund/domestic/refunds", &body).await;
    call(&simulator, "GET", "/v3/refund/domestic/refunds/refund-1", "").await;
    let target = format!("/v3/pay/transactions/out-trade-no/order-1?mchid={mchid}");
    call(&simulator, "GET", &target, "").await;
    v2_client::ask(&simulator, "/pay/orderquery", &[("out_trade_no", "order-1")]).await;
    let found = async |query: &str| {
        let (status, told) =
            control(&simulator, "GET", &format!("requests?{query}"), Value::Null).await;
        assert_eq!(status, 200, "{query}: {told}");
        let ids =
            told["requests"].as_array().unwrap().iter().map(|one| one["id"].as_u64().unwrap());
        (told["count"].as_u64().unwrap(), ids.collect::<Vec<_>>())
    };
    assert_eq!(found("path=/v3/refund/domestic/refunds/{out_refund_no}").await, (1, vec![3]));
    assert_eq!(found("path=/v3/*/order-1").await, (1, vec![4]));
    assert_eq!(found("path=/v3/refund").await, (2, vec![2, 3]));
    assert_eq!(found("limit=1").await, (5, vec![5]));
    assert_eq!(found("body.out_trade_no=order-1").await, (3, vec![1, 2, 5]));
    assert_eq!(found("body.amount.refund=30").await, (1, vec![2]));
    assert_eq!(found("body.amount.refund=31").await, (0, vec![]));
    assert_eq!(found(&format!("query.mchid={mchid}")).await, (1, vec![4]));
    assert_eq!(found("after=2&path=/v3/*").await, (2, vec![3, 4]));
    assert_eq!(found("since=2000-01-01T00:00:00%2B08:00").await.0, 5);
    assert_eq!(found("since=2100-01-01T00:00:00%2B08:00").await.0, 0);
    // If a misspelled filter were ignored, all requests would match.
    for wrong in ["pfad=/v3", "since=today", "outcome=failed", "body=1"] {
        assert_eq!(
            control(&simulator, "GET", &format!("requests?{wrong}"), Value::Null).await.0,
            400,
            "{wrong}"
        );
    }
}

#[tokio::test]
async fn a_request_is_waited_for() {
    let simulator = Arc::new(Simulator::start().await.unwrap());
    let wish = json!({
        "request": { "method": "POST", "path": "/v3/pay/transactions/{way}",
            "body": { "out_trade_no": "order-2", "amount": { "total": 100 } } },
        "timeout_seconds": 60,
    });
    let waiting = {
        let simulator = Arc::clone(&simulator);
        let wish = wish.clone();
        tokio::spawn(async move { control(&simulator, "POST", "expect", wish).await })
    };
    paid(&simulator, "order-1", 100).await;
    // The request has been waiting for some time, and another notification does not end it.
    assert!(!waiting.is_finished());
    paid(&simulator, "order-2", 100).await;
    let (status, met) = waiting.await.unwrap();
    assert_eq!((status, &met["count"], &met["requests"][0]["id"]), (200, &json!(1), &json!(2)));
    // What has come already is there.
    assert_eq!(control(&simulator, "POST", "expect", wish).await.0, 200);
    // In Rust without HTTP.
    let wish = json!({ "request": { "path": "/v3/pay/*" }, "count": 2 });
    let met = simulator.control(http::Method::POST, "expect", wish).await.unwrap();
    assert_eq!(met["count"], 2);
}

#[tokio::test]
async fn what_does_not_come_is_told_with_what_came() {
    let simulator = Simulator::start().await.unwrap();
    request(&simulator, "GET", "/v3/certificates", "").send(&simulator).await;
    let wish = json!({ "request": { "path": "/v3/refund/*" }, "timeout_seconds": 0.05 });
    let (status, told) = control(&simulator, "POST", "expect", wish).await;
    assert_eq!((status, &told["code"]), (417, &json!("NOT_MET")));
    let message = told["message"].as_str().unwrap();
    assert!(message.starts_with("0 of 1 requests came"), "{message}");
    assert!(message.contains("`GET /v3/certificates` (200)"), "{message}");
    for wrong in [
        json!({}),
        json!({ "request": {}, "delivery": {} }),
        json!({ "request": { "pfad": "/" } }),
        json!({ "request": { "since": "now" } }),
        json!({ "request": {}, "count": 0 }),
        json!({ "request": {}, "timeout_seconds": 61 }),
        json!({ "delivery": { "event": "A" } }),
    ] {
        assert_eq!(control(&simulator, "POST", "expect", wrong.clone()).await.0, 400, "{wrong}");
    }
}

#[tokio::test]
async fn a_delivery_is_waited_for() {
    let simulator = Arc::new(Simulator::start().await.unwrap());
    let merchant = Merchant::start().await;
    merchant.answer_with(&[500]);
    let wish = |number: &str, more: Value| {
        let mut delivery = json!({
            "event_type": "TRANSACTION.*", "content": { "out_trade_no": number, "amount.total": 100 },
        });
        delivery.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "delivery": delivery, "timeout_seconds": 60 })
    };
    let waiting = {
        let (simulator, wish) =
            (Arc::clone(&simulator), wish("order-1", json!({ "taken": false })));
        tokio::spawn(async move { control(&simulator, "POST", "expect", wish).await })
    };
    place(&simulator, "order-1", &merchant.url).await;
    simulator.pay("order-1").unwrap();
    let (status, met) = waiting.await.unwrap();
    assert_eq!((status, &met["deliveries"][0]["status"]), (200, &json!(500)));
    assert_eq!(met["deliveries"][0]["content"]["trade_state"], "SUCCESS");
    // The clock is stopped: nothing arrives by itself, and the error says so.
    simulator.stop_clock();
    place(&simulator, "order-2", &merchant.url).await;
    simulator.pay("order-2").unwrap();
    let mut soon = wish("order-2", json!({}));
    soon["timeout_seconds"] = json!(0.01);
    let (status, told) = control(&simulator, "POST", "expect", soon).await;
    assert_eq!(status, 417);
    assert!(told["message"].as_str().unwrap().contains("settle"), "{told}");
    simulator.settle().await;
    let wish = wish("order-2", json!({ "taken": true, "url": merchant.url }));
    assert_eq!(control(&simulator, "POST", "expect", wish).await.0, 200);
}
