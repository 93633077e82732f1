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
