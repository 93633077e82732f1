//! Rate limits that count by order, by receiver and by sub-merchant.

use std::time::Duration;

use serde_json::json;
use wechatpay_simulator::Simulator;

use crate::client::post;
use crate::v2_flow::refund_by_v2;
use crate::v3_flow::{order, paid, refund};

const REFUNDS: &str = "/v3/refund/domestic/refunds";
const SHARES: &str = "/v3/profitsharing/orders";

#[tokio::test]
async fn an_order_is_refunded_once_in_a_minute() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let transaction = paid(&simulator, "order-1", 100).await;
    paid(&simulator, "order-2", 100).await;
    let ask = async |order: &str, number: &str, amount: i64| {
        post(&simulator, REFUNDS, &refund(order, number, amount, 100)).await
    };
    // A refused request does not count.
    assert_eq!(ask("order-1", "refund-0", 101).await.code(), "INVALID_REQUEST");
    assert_eq!(ask("order-1", "refund-1", 10).await.status, 200);
    let second = ask("order-1", "refund-2", 10).await;
    assert_eq!((second.status, second.code().as_str()), (429, "FREQUENCY_LIMITED"));
    assert!(simulator.refund("refund-2").is_none());
    // The order is the same under its other number.
    let mut by_transaction = refund("order-1", "refund-2", 10, 100);
    by_transaction.as_object_mut().unwrap().remove("out_trade_no");
    by_transaction["transaction_id"] = json!(transaction);
    assert_eq!(post(&simulator, REFUNDS, &by_transaction).await.status, 429);
    // The same refund again does not count as another one, and another order has its own count.
    assert_eq!(ask("order-1", "refund-1", 10).await.status, 200);
    assert_eq!(ask("order-2", "refund-3", 10).await.status, 200);
    simulator.advance(Duration::from_secs(59)).await;
    assert_eq!(ask("order-1", "refund-2", 10).await.status, 429);
    simulator.advance(Duration::from_secs(1)).await;
    assert_eq!(ask("order-1", "refund-2", 10).await.status, 200);
    // v2 counts its own operation, and says it in its way.
    let v2 = async |number: &str| {
        let members = [
            ("out_trade_no", "order-2"),
            ("out_refund_no", number),
            ("total_fee", "100"),
            ("refund_fee", "1"),
        ];
        refund_by_v2(&simulator, &members).await
    };
    assert_eq!(v2("refund-4").await["result_code"], "SUCCESS");
    assert_eq!(v2("refund-5").await["err_code"], "FREQUENCY_LIMITED");
}

#[tokio::test]
async fn a_merchant_gets_thirty_shares_in_a_second() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let mut body = order(&simulator, "order-1", 10_000);
    body["settle_info"] = json!({ "profit_sharing": true });
    post(&simulator, "/v3/pay/transactions/native", &body).await;
    let transaction = simulator.pay("order-1").unwrap().transaction_id;
    simulator.advance(Duration::from_secs(60)).await;
    for account in ["1900000100", "1900000200"] {
        let receiver = json!({
            "appid": credentials.appid(), "type": "MERCHANT_ID", "account": account,
            "relation_type": "PARTNER",
        });
        post(&simulator, "/v3/profitsharing/receivers/add", &receiver).await;
    }
    let share = async |number: usize, account: &str| {
        let body = json!({
            "appid": credentials.appid(), "transaction_id": transaction,
            "out_order_no": format!("share-{number}"), "unfreeze_unsplit": false,
            "receivers": [{
                "type": "MERCHANT_ID", "account": account, "amount": 1, "description": "d",
            }],
        });
        post(&simulator, SHARES, &body).await.status
    };
    for number in 0..30 {
        assert_eq!(share(number, "1900000100").await, 200, "{number}");
    }
    assert_eq!(share(30, "1900000100").await, 429);
    assert_eq!(share(30, "1900000200").await, 200);
    simulator.advance(Duration::from_secs(1)).await;
    assert_eq!(share(31, "1900000100").await, 200);
}
