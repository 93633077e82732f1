//! Orders and refunds of v3 from end to end.

use crate::client::{Answer, call};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

pub(crate) fn order(simulator: &Simulator, number: &str, total: i64) -> Value {
    let credentials = simulator.credentials();
    json!({
        "appid": credentials.appid(),
        "mchid": credentials.mchid(),
        "description": "一杯咖啡",
        "out_trade_no": number,
        "notify_url": "https://example.com/notify",
        "amount": { "total": total, "currency": "CNY" },
    })
}

pub(crate) fn refund(number: &str, refund_number: &str, refund: i64, total: i64) -> Value {
    json!({
        "out_trade_no": number,
        "out_refund_no": refund_number,
        "amount": { "refund": refund, "total": total, "currency": "CNY" },
    })
}

async fn post(simulator: &Simulator, target: &str, body: &Value) -> Answer {
    call(simulator, "POST", target, &body.to_string()).await
}

pub(crate) async fn paid(simulator: &Simulator, number: &str, total: i64) -> String {
    let body = order(simulator, number, total);
    let answer = post(simulator, "/v3/pay/transactions/native", &body).await;
    assert_eq!(answer.status, 200);
    simulator.pay(number).unwrap().transaction_id
}

const REFUNDS: &str = "/v3/refund/domestic/refunds";

#[tokio::test]
async fn an_order_is_placed_paid_and_refunded() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "order-1", 100);
    let placed = post(&simulator, "/v3/pay/transactions/native", &body).await;
    let code_url = placed.json()["code_url"].as_str().unwrap().to_owned();
    assert!(code_url.starts_with("weixin://wxpay/bizpayurl?pr="));

    let mchid = simulator.credentials().mchid();
    let target = format!("/v3/pay/transactions/out-trade-no/order-1?mchid={mchid}");
    let open = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(open["trade_state"], "NOTPAY");
    assert_eq!(open.get("transaction_id"), None);

    let paid = simulator.pay("order-1").unwrap();
    assert_eq!(paid.total, 100);
    let target = format!("/v3/pay/transactions/id/{}?mchid={mchid}", paid.transaction_id);
    let done = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(done["trade_state"], "SUCCESS");
    assert_eq!(done["amount"]["payer_total"], 100);

    let made = post(&simulator, REFUNDS, &refund("order-1", "refund-1", 40, 100)).await;
    let made = made.json();
    assert_eq!(made["status"], "PROCESSING");
    assert_eq!(made["transaction_id"], paid.transaction_id.as_str());
    let seen = call(&simulator, "GET", &format!("{REFUNDS}/refund-1"), "").await.json();
    assert_eq!(seen["status"], "SUCCESS");
    assert_eq!(seen["refund_id"], made["refund_id"]);
    assert_eq!(simulator.order_state("order-1").unwrap(), "REFUND");
}
