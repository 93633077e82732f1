//! Orders and refunds of v3 from end to end.

use crate::client::{call, post};
use serde_json::{Value, json};
use std::sync::Arc;
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

#[tokio::test]
async fn an_order_number_stands_for_one_order() {
    let simulator = Simulator::start().await.unwrap();
    let native = "/v3/pay/transactions/native";
    let body = order(&simulator, "order-1", 100);
    let first = post(&simulator, native, &body).await.json();
    assert_eq!(post(&simulator, native, &body).await.json(), first);
    for (member, value) in [
        ("amount", json!({"total": 101})),
        ("description", json!("两杯咖啡")),
        ("goods_tag", json!("x")),
    ] {
        let mut other = body.clone();
        other[member] = value;
        let answer = post(&simulator, native, &other).await;
        assert_eq!((answer.status, answer.code().as_str()), (403, "OUT_TRADE_NO_USED"));
        assert_eq!(answer.number(), "268498688");
    }
    let mut jsapi = body.clone();
    jsapi["payer"] = json!({ "openid": "oUpF8" });
    let answer = post(&simulator, "/v3/pay/transactions/jsapi", &jsapi).await;
    assert_eq!(answer.code(), "OUT_TRADE_NO_USED");
    jsapi["out_trade_no"] = json!("order-2");
    let answer = post(&simulator, "/v3/pay/transactions/jsapi", &jsapi).await;
    assert!(answer.json()["prepay_id"].as_str().unwrap().starts_with("wx"));
    simulator.pay("order-1").unwrap();
    let answer = post(&simulator, native, &body).await;
    assert_eq!((answer.code().as_str(), answer.number()), ("INVALID_REQUEST", "268449538"));
}

#[tokio::test]
async fn an_order_is_closed() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "order-1", 100);
    post(&simulator, "/v3/pay/transactions/native", &body).await;
    let target = "/v3/pay/transactions/out-trade-no/order-1/close";
    let mchid = json!({ "mchid": simulator.credentials().mchid() });
    for _ in 0..2 {
        // `call` verifies the signature over the empty body.
        let closed = post(&simulator, target, &mchid).await;
        assert_eq!((closed.status, closed.body.len()), (204, 0));
    }
    assert_eq!(simulator.order_state("order-1").unwrap(), "CLOSED");
    assert!(simulator.pay("order-1").is_err());
    let answer = post(&simulator, "/v3/pay/transactions/native", &body).await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "ORDER_CLOSED"));
    let unknown = "/v3/pay/transactions/out-trade-no/order-2/close";
    assert_eq!(post(&simulator, unknown, &mchid).await.code(), "ORDER_NOT_EXIST");
    paid(&simulator, "order-3", 1).await;
    let target = "/v3/pay/transactions/out-trade-no/order-3/close";
    assert_eq!(post(&simulator, target, &mchid).await.code(), "INVALID_REQUEST");
}

#[tokio::test]
async fn money_is_never_refunded_twice() {
    let simulator = Simulator::builder().rate_limits(false).start().await.unwrap();
    let ask = async |body: Value| post(&simulator, REFUNDS, &body).await;
    let unknown = ask(refund("order-1", "refund-0", 1, 100)).await;
    assert_eq!((unknown.status, unknown.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
    let body = order(&simulator, "order-1", 100);
    post(&simulator, "/v3/pay/transactions/native", &body).await;
    let unpaid = ask(refund("order-1", "refund-0", 1, 100)).await;
    assert_eq!((unpaid.status, unpaid.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
    simulator.pay("order-1").unwrap();

    let first = ask(refund("order-1", "refund-1", 60, 100)).await.json();
    let again = ask(refund("order-1", "refund-1", 60, 100)).await.json();
    assert_eq!(again, first);
    let differs = ask(refund("order-1", "refund-1", 61, 100)).await;
    assert_eq!((differs.status, differs.code().as_str()), (400, "INVALID_REQUEST"));
    assert_eq!(differs.number(), "268498688");
    for (refund_number, amount, total) in
        [("refund-1", 60, 99), ("refund-2", 41, 100), ("refund-2", 40, 99)]
    {
        let answer = ask(refund("order-1", refund_number, amount, total)).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "INVALID_REQUEST"));
    }
    let rest = ask(refund("order-1", "refund-2", 40, 100)).await;
    assert_eq!(rest.status, 200);
    assert_eq!(ask(refund("order-1", "refund-3", 1, 100)).await.code(), "INVALID_REQUEST");
    // The first one is still the same.
    assert_eq!(simulator.refund("refund-1").unwrap().refund, 60);
}

#[tokio::test]
async fn an_order_has_at_most_fifty_refunds() {
    let simulator = Simulator::builder().rate_limits(false).start().await.unwrap();
    paid(&simulator, "order-1", 100).await;
    for number in 0..50 {
        let body = refund("order-1", &format!("refund-{number}"), 1, 100);
        assert_eq!(post(&simulator, REFUNDS, &body).await.status, 200);
    }
    let one_more = post(&simulator, REFUNDS, &refund("order-1", "refund-50", 1, 100)).await;
    assert_eq!(one_more.code(), "INVALID_REQUEST");
    let again = post(&simulator, REFUNDS, &refund("order-1", "refund-49", 1, 100)).await;
    assert_eq!(again.status, 200);
}

#[tokio::test]
async fn both_numbers_of_a_refunded_order_must_agree() {
    let simulator = Simulator::start().await.unwrap();
    let transaction = paid(&simulator, "order-1", 100).await;
    paid(&simulator, "order-2", 100).await;
    let mut body = refund("order-2", "refund-1", 1, 100);
    body["transaction_id"] = json!(transaction);
    assert_eq!(post(&simulator, REFUNDS, &body).await.code(), "RESOURCE_NOT_EXISTS");
    body["out_trade_no"] = json!("order-1");
    assert_eq!(post(&simulator, REFUNDS, &body).await.status, 200);
    body.as_object_mut().unwrap().remove("transaction_id");
    body.as_object_mut().unwrap().remove("out_trade_no");
    assert_eq!(post(&simulator, REFUNDS, &body).await.code(), "PARAM_ERROR");
}

#[tokio::test]
async fn refunds_at_the_same_time_do_not_exceed_the_order() {
    let simulator = Arc::new(Simulator::builder().rate_limits(false).start().await.unwrap());
    paid(&simulator, "order-1", 100).await;
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..20 {
        let simulator = Arc::clone(&simulator);
        tasks.spawn(async move {
            let body = refund("order-1", &format!("refund-{number}"), 10, 100);
            post(&simulator, REFUNDS, &body).await.status
        });
    }
    let mut statuses = tasks.join_all().await;
    statuses.sort_unstable();
    assert_eq!(statuses, [[200; 10], [400; 10]].concat());
}
