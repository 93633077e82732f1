//! What happens to orders and refunds outside of the API, over HTTP and by methods.

use crate::client::call;
use crate::v3_flow::{order, paid, refund};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

async fn control(simulator: &Simulator, method: &str, target: &str) -> (u16, Value) {
    let url = format!("{}{target}", simulator.base_url());
    let response =
        crate::client::plain_client().request(method.parse().unwrap(), url).send().await.unwrap();
    let status = response.status().as_u16();
    let body = response.bytes().await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

#[tokio::test]
async fn scripts_pay_and_break_refunds() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "a_b|c*d", 100).to_string();
    call(&simulator, "POST", "/v3/pay/transactions/native", &body).await;
    let (status, paid) = control(&simulator, "POST", "/_simulator/orders/a_b%7Cc*d/pay").await;
    assert_eq!(status, 200);
    assert_eq!((&paid["total"], &paid["out_trade_no"]), (&json!(100), &json!("a_b|c*d")));
    assert_eq!(paid["transaction_id"].as_str().unwrap().len(), 28);
    let (status, again) = control(&simulator, "POST", "/_simulator/orders/a_b%7Cc*d/pay").await;
    assert_eq!((status, &again["code"]), (400, &json!("ORDERPAID")));

    let body = refund("a_b|c*d", "refund-1", 1, 100).to_string();
    let made = call(&simulator, "POST", "/v3/refund/domestic/refunds", &body).await.json();
    let target = "/_simulator/refunds/refund-1/abnormal";
    assert_eq!(control(&simulator, "POST", target).await.1["status"], "ABNORMAL");
    // A query does not heal it, nor does time.
    let target = "/v3/refund/domestic/refunds/refund-1";
    let seen = call(&simulator, "GET", target, "").await.json();
    assert_eq!(seen["status"], "ABNORMAL");
    assert!(simulator.succeed("refund-1").is_err());
    let id = made["refund_id"].as_str().unwrap();
    let target = format!("/_simulator/refunds/{id}/succeed");
    assert_eq!(control(&simulator, "POST", &target).await.0, 400);

    // The platform takes one refund of an order in a minute.
    simulator.advance(std::time::Duration::from_secs(60)).await;
    let body = refund("a_b|c*d", "refund-2", 1, 100).to_string();
    let made = call(&simulator, "POST", "/v3/refund/domestic/refunds", &body).await.json();
    let id = made["refund_id"].as_str().unwrap();
    let target = format!("/_simulator/refunds/{id}/succeed");
    let (status, done) = control(&simulator, "POST", &target).await;
    assert_eq!((status, &done["status"]), (200, &json!("SUCCESS")));
    assert!(simulator.make_abnormal("refund-2").is_err());
}

#[tokio::test]
async fn other_control_requests_are_refused() {
    let simulator = Simulator::start().await.unwrap();
    for (method, target, status) in [
        ("POST", "/_simulator/orders/none/pay", 404),
        ("POST", "/_simulator/refunds/none/abnormal", 404),
        ("POST", "/_simulator/orders/none/abnormal", 404),
        ("POST", "/_simulator/", 404),
        ("POST", "/_simulator/orders/a/pay/b", 404),
        ("GET", "/_simulator/orders/none/pay", 405),
        ("POST", "/_simulator/orders/%ff/pay", 400),
    ] {
        assert_eq!(control(&simulator, method, target).await.0, status, "{target}");
    }
    // Requests of the control API do not count as requests to the platform.
    assert_eq!(simulator.request_count(), 0);
}

#[tokio::test]
async fn looking_changes_nothing() {
    let simulator = Simulator::start().await.unwrap();
    paid(&simulator, "order-1", 100).await;
    let body = refund("order-1", "refund-1", 1, 100).to_string();
    call(&simulator, "POST", "/v3/refund/domestic/refunds", &body).await;
    for _ in 0..2 {
        assert_eq!(simulator.refund("refund-1").unwrap().status, "PROCESSING");
    }
    assert_eq!(simulator.refund("refund-2"), None);
    let error = simulator.pay("order-1").unwrap_err().to_string();
    assert_eq!(error, "`order-1`: ORDERPAID: 该订单已支付");
}
