//! `funds_account` of a refund: the account from which the ledger took the money.

use std::time::Duration;

use crate::client::{call, post};
use crate::funds::balances;
use crate::v2_client;
use crate::v3_flow::{order, refund};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const REFUNDS: &str = "/v3/refund/domestic/refunds";

/// Places and pays an order. Returns the number of its payment.
async fn paid(simulator: &Simulator, number: &str, is_shared: bool) -> String {
    let mut body = order(simulator, number, 100);
    if is_shared {
        body["settle_info"] = json!({ "profit_sharing": true });
    }
    post(simulator, "/v3/pay/transactions/native", &body).await;
    simulator.pay(number).unwrap().transaction_id
}

/// Refunds a part of an order. Returns `funds_account` of the response, which the query repeats.
async fn account(simulator: &Simulator, of: &str, number: &str, fen: i64, more: Value) -> Value {
    let mut body = refund(of, number, fen, 100);
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let made = post(simulator, REFUNDS, &body).await;
    assert_eq!(made.status, 200, "{}", made.code());
    let seen = call(simulator, "GET", &format!("{REFUNDS}/{number}"), "").await.json();
    assert_eq!(seen["funds_account"], made.json()["funds_account"]);
    seen["funds_account"].clone()
}

#[tokio::test]
async fn a_refund_names_the_account_that_paid_it() {
    let simulator = Simulator::builder().rate_limits(false).start().await.unwrap();
    simulator.stop_clock();
    paid(&simulator, "order-1", false).await;
    paid(&simulator, "order-2", true).await;
    let none = || json!({});
    assert_eq!(account(&simulator, "order-1", "refund-1", 30, none()).await, "UNSETTLED");
    assert_eq!(account(&simulator, "order-2", "refund-2", 30, none()).await, "UNAVAILABLE");
    let named = json!({ "funds_account": "AVAILABLE" });
    assert_eq!(account(&simulator, "order-1", "refund-3", 10, named).await, "AVAILABLE");
    let money = balances(&simulator).await;
    let mchid = simulator.credentials().mchid();
    assert_eq!(money[format!("{mchid}/frozen")], 70);
    let of_v2 = [("out_refund_no", "refund-1")];
    let found = v2_client::call(&simulator, "/pay/refundquery", &of_v2).await;
    assert_eq!(found["refund_account_0"], "REFUND_SOURCE_UNSETTLED_FUNDS");
    // The money is settled on the next morning.
    simulator.advance(Duration::from_secs(2 * 86_400)).await;
    assert_eq!(account(&simulator, "order-1", "refund-5", 10, none()).await, "AVAILABLE");
    let of_v2 = [("out_refund_no", "refund-5")];
    let found = v2_client::call(&simulator, "/pay/refundquery", &of_v2).await;
    assert_eq!(found["refund_account_0"], "REFUND_SOURCE_RECHARGE_FUNDS");
}

/// A part of the order's money was shared with another merchant.
#[tokio::test]
async fn frozen_and_available_money_are_the_basic_account() {
    let simulator = Simulator::builder().rate_limits(false).start().await.unwrap();
    simulator.stop_clock();
    let transaction = paid(&simulator, "order-1", true).await;
    simulator.advance(Duration::from_secs(60)).await;
    let appid = simulator.credentials().appid();
    let receiver = json!({
        "appid": appid, "type": "MERCHANT_ID", "account": "1900000100", "relation_type": "PARTNER",
    });
    post(&simulator, "/v3/profitsharing/receivers/add", &receiver).await;
    let share = json!({
        "appid": appid, "transaction_id": transaction, "out_order_no": "share-1",
        "unfreeze_unsplit": false,
        "receivers": [{
            "type": "MERCHANT_ID", "account": "1900000100", "amount": 30, "description": "d",
        }],
    });
    let made = post(&simulator, "/v3/profitsharing/orders", &share).await;
    assert_eq!(made.status, 200, "{}", made.code());
    assert_eq!(account(&simulator, "order-1", "refund-1", 100, json!({})).await, "BASIC");
}
