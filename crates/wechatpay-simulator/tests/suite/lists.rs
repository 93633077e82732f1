//! The newest orders, refunds and transfers.

use crate::client::{call, post};
use crate::notifications::control;
use crate::v3_flow::{order, paid, refund};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

async fn names(simulator: &Simulator, path: &str, list: &str, name: &str) -> Vec<String> {
    let told = control(simulator, "GET", path, Value::Null).await.1;
    let rows = told[list].as_array().unwrap();
    rows.iter().map(|row| row[name].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_newest_come_first() {
    let simulator = Simulator::start().await.unwrap();
    for number in ["order-c", "order-a", "order-b"] {
        paid(&simulator, number, 100).await;
        let body = refund(number, &format!("refund-{number}"), 10, 100);
        assert_eq!(post(&simulator, "/v3/refund/domestic/refunds", &body).await.status, 200);
        let credentials = simulator.credentials();
        let body = json!({
            "appid": credentials.appid(), "out_bill_no": number.replace('-', ""),
            "transfer_scene_id": "1000", "openid": "o1", "transfer_amount": 200,
            "transfer_remark": "r",
            "transfer_scene_report_infos": [
                { "info_type": "活动名称", "info_content": "c" },
                { "info_type": "奖励说明", "info_content": "c" },
            ],
        });
        let path = "/v3/fund-app/mch-transfer/transfer-bills";
        assert_eq!(post(&simulator, path, &body).await.status, 200);
    }
    let orders = names(&simulator, "orders", "orders", "out_trade_no").await;
    assert_eq!(orders, ["order-b", "order-a", "order-c"]);
    assert_eq!(names(&simulator, "orders?limit=1", "orders", "out_trade_no").await, ["order-b"]);
    let refunds = names(&simulator, "refunds?limit=2", "refunds", "out_refund_no").await;
    assert_eq!(refunds, ["refund-order-b", "refund-order-a"]);
    let transfers = names(&simulator, "transfers", "transfers", "out_bill_no").await;
    assert_eq!(transfers, ["orderb", "ordera", "orderc"]);
    let one = control(&simulator, "GET", "transfers/ordera", Value::Null).await.1;
    assert_eq!((&one["amount"], &one["state"]), (&json!(200), &json!("WAIT_USER_CONFIRM")));

    let mchid = simulator.credentials().mchid();
    let own = format!("orders?mchid={mchid}");
    assert_eq!(names(&simulator, &own, "orders", "out_trade_no").await.len(), 3);
    assert!(names(&simulator, "orders?mchid=1", "orders", "out_trade_no").await.is_empty());
    assert_eq!(control(&simulator, "GET", "orders?limit=-1", Value::Null).await.0, 400);
}

#[tokio::test]
async fn a_row_says_what_one_asks_for_by_its_number() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "order-1", 100).to_string();
    call(&simulator, "POST", "/v3/pay/transactions/native", &body).await;
    let listed = control(&simulator, "GET", "orders", Value::Null).await.1;
    let one = control(&simulator, "GET", "orders/order-1", Value::Null).await.1;
    assert_eq!(listed["orders"], json!([one]));
    assert_eq!((&one["trade_state"], &one["total"]), (&json!("NOTPAY"), &json!(100)));
    assert_eq!((&one["description"], &one["trade_type"]), (&json!("一杯咖啡"), &json!("NATIVE")));
}

/// All names of a list, read in pages of two; the newest first where the list says so itself.
async fn paged(simulator: &Simulator, list: &str, name: &str, query: &str) -> Vec<Vec<String>> {
    let (mut pages, mut cursor) = (Vec::new(), String::new());
    loop {
        let path = format!("{list}?limit=2{query}{cursor}");
        let (status, told) = control(simulator, "GET", &path, Value::Null).await;
        assert_eq!(status, 200, "{told}");
        let text = |row: &Value| match &row[name] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        pages.push(told[list].as_array().unwrap().iter().map(text).collect());
        let Some(next) = told["next"].as_str() else { return pages };
        cursor = format!("&cursor={next}");
    }
}

#[tokio::test]
async fn every_list_is_read_page_by_page_and_searched() {
    let simulator = Simulator::start().await.unwrap();
    for number in 1..=5 {
        let number = format!("order-{number}");
        paid(&simulator, &number, 100).await;
        let body = refund(&number, &format!("refund-{number}"), 10, 100);
        assert_eq!(post(&simulator, "/v3/refund/domestic/refunds", &body).await.status, 200);
    }
    let orders = paged(&simulator, "orders", "out_trade_no", "").await;
    assert_eq!(orders, [vec!["order-5", "order-4"], vec!["order-3", "order-2"], vec!["order-1"]]);
    let found = paged(&simulator, "orders", "out_trade_no", "&search=er-4").await;
    assert_eq!(found, [["order-4"]]);
    let whole = control(&simulator, "GET", "orders/order-4", Value::Null).await.1;
    let by_payment = format!("&search={}", whole["transaction_id"].as_str().unwrap());
    assert_eq!(paged(&simulator, "orders", "out_trade_no", &by_payment).await, [["order-4"]]);
    let found = paged(&simulator, "refunds", "out_refund_no", &by_payment).await;
    assert_eq!(found, [["refund-order-4"]]);
    assert_eq!(paged(&simulator, "refunds", "out_refund_no", "&mchid=1").await, [[""; 0]]);

    // Requests and notifications are listed oldest first, and the next page holds the older ones.
    let ids = paged(&simulator, "requests", "id", "&path=/v3/refund/*").await;
    let ids: Vec<Vec<usize>> =
        ids.iter().map(|page| page.iter().map(|id| id.parse().unwrap()).collect()).collect();
    assert_eq!(ids.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
    let in_order: Vec<usize> = ids.into_iter().rev().flatten().collect();
    assert!(in_order.is_sorted_by(|a, b| a < b), "{in_order:?}");
    let found = paged(&simulator, "requests", "target", "&search=refund-order-3").await;
    assert_eq!(found, [["/v3/refund/domestic/refunds"]]);
    simulator.settle().await;
    let events = paged(&simulator, "notifications", "event_type", "").await.concat();
    let all = control(&simulator, "GET", "notifications", Value::Null).await.1;
    assert!(all["notifications"].as_array().unwrap().len() >= 5);
    assert_eq!(events.len(), all["notifications"].as_array().unwrap().len());
    let found = paged(&simulator, "notifications", "event_type", "&search=order-2").await.concat();
    assert!(found.contains(&"TRANSACTION.SUCCESS".to_owned()) && found.len() < events.len());
    assert_eq!(names(&simulator, "notifications?mchid=1", "notifications", "id").await, [""; 0]);
    for list in ["orders", "refunds", "transfers", "notifications", "requests"] {
        let path = format!("{list}?limit=1&cursor=x%2F");
        assert_eq!(control(&simulator, "GET", &path, Value::Null).await.0, 400, "{list}");
    }
}

#[tokio::test]
async fn the_view_of_a_merchant_has_its_requests_and_those_of_nobody() {
    let simulator = Simulator::start().await.unwrap();
    let first = simulator.credentials().mchid().to_owned();
    let made = control(&simulator, "POST", "merchants", json!({})).await.1;
    let second = made["mchid"].as_str().unwrap().to_owned();
    for (mchid, target) in [(&first, "/v3/certificates?a=1"), (&second, "/v3/certificates?a=2")] {
        let wanted = json!({ "mchid": mchid, "method": "GET", "target": target });
        assert_eq!(control(&simulator, "POST", "send", wanted).await.0, 200);
    }
    let wanted = json!({ "method": "GET", "target": "/v3/certificates?a=3", "headers": { "Authorization": "x" } });
    control(&simulator, "POST", "send", wanted).await;
    let seen = |mchid: String| {
        let path = format!("requests?view={mchid}");
        let simulator = &simulator;
        async move { names(simulator, &path, "requests", "target").await }
    };
    assert_eq!(seen(first).await, ["/v3/certificates?a=1", "/v3/certificates?a=3"]);
    assert_eq!(seen(second).await, ["/v3/certificates?a=2", "/v3/certificates?a=3"]);
}
