//! A notification on demand first makes its objects, then is sent with the merchant's settings.

use crate::client::call;
use crate::merchant::{Merchant, opened, opened_with, verified};
use crate::notifications::control;
use crate::v2_client;
use crate::v3_flow::REFUNDS;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// Requests an event from an empty platform. Returns the content that the merchant receives, in plain text.
async fn told(simulator: &Simulator, merchant: &Merchant, event: &str) -> Value {
    let ask = json!({ "event_type": event, "url": merchant.url, "state": true });
    let (status, answer) = control(simulator, "POST", "notifications", ask).await;
    assert_eq!((status, &answer["from"]), (200, &json!("made")), "{event}: {answer}");
    simulator.settle().await;
    let received = merchant.received();
    assert_eq!(received.len(), 1, "{event}");
    let message = verified(simulator, &received[0]).unwrap();
    assert_eq!(message["event_type"], event);
    opened(simulator, &message)
}

async fn fresh() -> (Simulator, Merchant) {
    (Simulator::start().await.unwrap(), Merchant::start().await)
}

#[tokio::test]
async fn an_order_is_there_that_a_payment_is_told_of() {
    let (simulator, merchant) = fresh().await;
    let content = told(&simulator, &merchant, "TRANSACTION.SUCCESS").await;
    let (mchid, id) =
        (simulator.credentials().mchid(), content["transaction_id"].as_str().unwrap());
    let target = format!("/v3/pay/transactions/id/{id}?mchid={mchid}");
    let order = call(&simulator, "GET", &target, "").await.json();
    for name in ["out_trade_no", "trade_state", "success_time", "amount", "appid"] {
        assert_eq!(order[name], content[name], "{name}");
    }
    // The next notification uses the same object, because it exists now.
    let ask = json!({ "event_type": "TRANSACTION.SUCCESS", "url": merchant.url, "state": true });
    let (_, again) = control(&simulator, "POST", "notifications", ask).await;
    assert_eq!((&again["from"], &again["number"]), (&json!("state"), &content["out_trade_no"]));
}

#[tokio::test]
async fn a_refund_is_there_in_the_state_that_is_told() {
    for state in ["SUCCESS", "ABNORMAL", "CLOSED"] {
        let (simulator, merchant) = fresh().await;
        let content = told(&simulator, &merchant, &format!("REFUND.{state}")).await;
        let number = content["out_refund_no"].as_str().unwrap();
        let refund = call(&simulator, "GET", &format!("{REFUNDS}/{number}"), "").await.json();
        assert_eq!((&refund["status"], &content["refund_status"]), (&json!(state), &json!(state)));
        assert_eq!(refund["refund_id"], content["refund_id"]);
        assert_eq!(
            simulator.order_state(content["out_trade_no"].as_str().unwrap()).unwrap(),
            "REFUND"
        );
    }
}

#[tokio::test]
async fn everything_with_a_state_is_made() {
    for (event, number) in [
        ("MCHTRANSFER.BILL.FINISHED", "out_bill_no"),
        ("PROFITSHARING.SUCCESS", "out_order_no"),
        ("PROFITSHARING.RETURN", "out_order_no"),
        ("ENTRUST.SIGN", "out_contract_code"),
        ("ENTRUST.TERMINATE", "out_contract_code"),
        ("COUPON.SEND", "coupon_code"),
        ("COUPON.USE", "coupon_id"),
        ("COMPLAINT.CREATE", "complaint_id"),
        ("COMPLAINT.STATE_CHANGE", "complaint_id"),
        ("PAYSCORE.USER_CONFIRM", "out_order_no"),
        ("PAYSCORE.USER_PAID", "out_order_no"),
        ("PAYSCORE.USER_OPEN_SERVICE", "openid"),
        ("PAYSCORE.USER_CLOSE_SERVICE", "openid"),
        ("INSURANCE_ENTRUST.SIGN", "out_contract_code"),
        ("INSURANCE_ENTRUST.TERMINATE", "out_contract_code"),
        ("MCHTRANSFER.AUTHORIZATION.CONFIRMED", "out_authorization_no"),
        ("MCHTRANSFER.AUTHORIZATION.CLOSED", "out_authorization_no"),
        ("MCHTRANSFER.BATCH.FINISHED", "out_batch_no"),
        ("MCHTRANSFER.BATCH.CLOSED", "out_batch_no"),
        ("MCHWITHDRAW.CHANGE", "out_request_no"),
        ("FAPIAO.USER_APPLIED", "fapiao_apply_id"),
        ("FAPIAO.ISSUED", "fapiao_apply_id"),
        ("FAPIAO.CARD_INSERTED", "fapiao_apply_id"),
        ("FAPIAO.REVERSED", "fapiao_apply_id"),
        ("FAPIAO.CARD_DISCARDED", "fapiao_apply_id"),
        ("VEHICLE.ENTRANCE_STATE_CHANGE", "out_parking_no"),
        ("TRANSACTION.FAIL", "out_trade_no"),
        ("PRODUCT_COUPON_SP.SEND", "coupon_code"),
        ("PAPAY.SIGN", "out_contract_code"),
        ("PAPAY.TERMINATE", "out_contract_code"),
    ] {
        let (simulator, merchant) = fresh().await;
        let content = told(&simulator, &merchant, event).await;
        assert!(content[number].is_string(), "{event}: {content}");
        let (_, ledger) = control(&simulator, "GET", "ledger", Value::Null).await;
        assert_eq!(ledger["fault"], Value::Null, "{event}: {ledger}");
    }
    let (simulator, merchant) = fresh().await;
    for event in ["transaction-success", "refund-processed", "pap-contract-state-changed"] {
        let ask = json!({ "event_type": event, "url": merchant.url, "state": true, "v2": true });
        let (status, answer) = control(&simulator, "POST", "notifications", ask).await;
        assert_eq!(status, 200, "{event}: {answer}");
        assert_eq!(answer["from"], "made", "{event}");
    }
    simulator.settle().await;
    assert_eq!(merchant.received().len(), 3);
    // An order of v2, of which a query knows.
    let (_, orders) = control(&simulator, "GET", "orders", Value::Null).await;
    let number = orders["orders"].as_array().unwrap().last().unwrap()["out_trade_no"].clone();
    let number = number.as_str().unwrap();
    let order = v2_client::call(&simulator, "/pay/orderquery", &[("out_trade_no", number)]).await;
    assert_eq!(order["trade_state"], "SUCCESS");
}

#[tokio::test]
async fn what_a_brand_is_told_of_is_made() {
    for event in ["PRODUCT_COUPON.SEND", "PRODUCT_COUPON.USE", "PRODUCT_COUPON.RETURN"] {
        let (simulator, merchant) = fresh().await;
        let ask = json!({ "event_type": event, "url": merchant.url, "state": true });
        let (status, answer) = control(&simulator, "POST", "notifications", ask).await;
        assert_eq!((status, &answer["from"]), (200, &json!("made")), "{event}: {answer}");
        simulator.settle().await;
        let message = verified(&simulator, &merchant.received()[0]).unwrap();
        let content = opened_with(simulator.credentials().brand().unwrap().api_key(), &message);
        assert_eq!(content["brand_id"], simulator.credentials().brand().unwrap().id());
        assert!(content["coupon_code"].is_string(), "{event}: {content}");
    }
}

#[tokio::test]
async fn a_number_is_never_made() {
    let (simulator, merchant) = fresh().await;
    let ask = json!({
        "event_type": "TRANSACTION.SUCCESS", "url": merchant.url, "state": true, "number": "order-1",
    });
    assert_eq!(control(&simulator, "POST", "notifications", ask).await.0, 400);
    let (_, orders) = control(&simulator, "GET", "orders", Value::Null).await;
    assert_eq!(orders["orders"], json!([]));
}

#[tokio::test]
async fn shares_are_told_in_the_merchants_way() {
    for (transaction, events) in [
        (false, ["PROFITSHARING.SUCCESS", "PROFITSHARING.RETURN"]),
        (true, ["TRANSACTION.SUCCESS", "TRANSACTION.SUCCESS"]),
    ] {
        let (simulator, merchant) = fresh().await;
        let settings = json!({ "sharing_as_transaction": transaction });
        control(&simulator, "PUT", "notifications/settings", settings).await;
        for event in ["PROFITSHARING.SUCCESS", "PROFITSHARING.RETURN"] {
            let ask = json!({ "event_type": event, "url": merchant.url, "state": true });
            let (_, answer) = control(&simulator, "POST", "notifications", ask).await;
            assert_eq!(answer["from"], "made", "{event}: {answer}");
            simulator.settle().await;
        }
        let messages: Vec<Value> =
            merchant.received().iter().map(|one| verified(&simulator, one).unwrap()).collect();
        let named = |at: usize| messages[at]["event_type"].as_str().unwrap();
        assert_eq!([named(0), named(1)], events);
        for message in &messages {
            assert_eq!(message["resource"]["original_type"], "profitsharing");
        }
        for (message, begins) in messages.iter().zip(["share", "return"]) {
            let content = opened(&simulator, message);
            assert!(content["out_order_no"].as_str().unwrap().starts_with(begins), "{content}");
        }
    }
}
