//! The responses by which a shop accepts a notification: each protocol has its own rule.

use std::time::Duration;

use crate::client::post;
use crate::merchant::{ACCEPTED, Merchant};
use crate::notifications::control;
use crate::v2_client;
use crate::v3_flow::order;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const FAILED: &str = "<xml><return_code><![CDATA[FAIL]]></return_code></xml>";

/// The verdicts on the attempts to deliver the only notification, and on the notification itself.
async fn verdicts(simulator: &Simulator) -> (Vec<bool>, bool) {
    let (_, log) = control(simulator, "GET", "notifications", Value::Null).await;
    let told = &log["notifications"][0];
    let attempts = told["attempts"].as_array().unwrap();
    let taken = |attempt: &Value| attempt["taken"].as_bool().unwrap();
    (attempts.iter().map(taken).collect(), taken(told))
}

#[tokio::test]
async fn a_shop_of_v2_accepts_with_its_return_code() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let pairs = [
        ("body", "一杯咖啡"),
        ("out_trade_no", "order-1"),
        ("total_fee", "100"),
        ("spbill_create_ip", "127.0.0.1"),
        ("notify_url", &*merchant.url),
        ("trade_type", "NATIVE"),
    ];
    v2_client::call(&simulator, "/pay/unifiedorder", &pairs).await;
    simulator.pay("order-1").unwrap();
    merchant.answer_with_bodies(&[(200, FAILED), (204, ""), (200, "SUCCESS"), (500, ACCEPTED)]);
    for (seconds, attempts) in [(0, 1), (15, 2), (15, 3), (30, 4), (180, 5), (90_000, 5)] {
        simulator.advance(Duration::from_secs(seconds)).await;
        assert_eq!(merchant.received().len(), attempts, "after {seconds} more");
    }
    assert_eq!(verdicts(&simulator).await, (vec![false, false, false, false, true], true));
    // Assertions use the same verdict.
    for (taken, count) in [(false, 4), (true, 1)] {
        let wish = json!({ "delivery": { "taken": taken }, "timeout_seconds": 0 });
        let (_, met) = control(&simulator, "POST", "expect", wish).await;
        assert_eq!(met["count"], count, "{met}");
    }
}

#[tokio::test]
async fn a_shop_of_v3_accepts_with_its_status() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(merchant.url);
    post(&simulator, "/v3/pay/transactions/native", &body).await;
    simulator.pay("order-1").unwrap();
    merchant.answer_with_bodies(&[(201, ""), (200, r#"{"code":"FAIL","message":"失败"}"#)]);
    simulator.advance(Duration::from_secs(90_000)).await;
    assert_eq!(verdicts(&simulator).await, (vec![false, true], true));
}
