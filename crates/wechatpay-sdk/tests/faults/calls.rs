//! Retries of other calls: reads, orders, requests without a business number, and requests that can only be
//! sent once.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Call, Checks, Delivery, ErrorKind, Retry};

use crate::proxy::Fault;
use crate::stage::{Stage, at_once};

/// How many requests a call makes whose first answer is lost. Limits are not checked: what has
/// an empty number, or lacks a member, goes as it is.
async fn requests(stage: &Stage, call: Call) -> usize {
    let before = stage.proxy.came().len();
    stage.proxy.plan([Fault::LostAnswer]);
    let _ = call.checks(Checks::Off).await;
    stage.proxy.forget();
    stage.proxy.came().len() - before
}

fn order(stage: &Stage, number: &str) -> Value {
    let credentials = stage.simulator.credentials();
    json!({
        "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
        "out_trade_no": number, "notify_url": "https://merchant.example/notify",
        "amount": {"total": 100, "currency": "CNY"},
    })
}

#[tokio::test]
async fn what_may_be_sent_again_is_and_nothing_else() {
    let stage = Stage::start().await;
    let client = &stage.client;
    let credentials = stage.simulator.credentials();
    let mchid = credentials.mchid();
    let v2 = |number: &str| json!({"appid": credentials.appid(), "mch_id": mchid, "out_trade_no": number});
    let mut by_code = order(&stage, "code-1");
    by_code["payer"] = json!({"auth_code": "130000000000000001"});
    let transfer = json!({"appid": credentials.appid(), "out_bill_no": "bill1"});
    let receiver = json!({"appid": credentials.appid(), "type": "MERCHANT_ID", "account": mchid});
    let mut no_number = order(&stage, "");
    no_number.as_object_mut().unwrap().remove("out_trade_no");
    let chain = |path: &'static str| client.chain(path);
    for (what, call, expected) in [
        ("a read", chain("v3/pay/transactions/id/1").get().query([("mchid", mchid)]), 2),
        ("a read that is in no catalogue", chain("v3/new/things").get(), 2),
        ("a read of v2", chain("v2/pay/orderquery").post(v2("order-1")), 2),
        ("an order", chain("v3/pay/transactions/native").post(order(&stage, "order-1")), 2),
        (
            "an order that is closed",
            chain("v3/pay/transactions/out-trade-no/order-1/close").post(json!({"mchid": mchid})),
            2,
        ),
        ("an order without a number", chain("v3/pay/transactions/native").post(no_number), 1),
        (
            "an order without one, empty",
            chain("v3/pay/transactions/native").post(order(&stage, "")),
            1,
        ),
        ("a payment by code", chain("v3/pay/transactions/codepay").post(by_code), 1),
        ("a payment by code of v2", chain("v2/pay/micropay").post(v2("order-2")), 1),
        ("a transfer", chain("v3/fund-app/mch-transfer/transfer-bills").post(transfer), 1),
        ("a receiver", chain("v3/profitsharing/receivers/add").post(receiver), 1),
        ("what is in no catalogue", chain("v3/new/things").post(json!({"out_trade_no": "1"})), 1),
        ("the same of v2", chain("v2/new/things").post(v2("order-3")), 1),
    ] {
        assert_eq!(requests(&stage, call).await, expected, "{what}");
    }
}

#[tokio::test]
async fn what_was_refused_for_now_is_sent_again_under_its_number() {
    let stage = Stage::start().await;
    let rule = json!({"fault": "error", "code": "RATELIMIT_EXCEEDED", "status": 429, "count": 1});
    for (path, body, expected) in [
        ("v3/fund-app/mch-transfer/transfer-bills", json!({"out_bill_no": "bill1"}), 2),
        ("v3/fund-app/mch-transfer/transfer-bills", json!({}), 1),
        ("v3/profitsharing/receivers/add", json!({"account": "1"}), 1),
    ] {
        stage.control(Method::POST, "faults", rule.clone()).await;
        let before = stage.proxy.came().len();
        let _ = stage.client.chain(path).post(body).await;
        assert_eq!(stage.proxy.came().len() - before, expected, "{path}");
        stage.control(Method::DELETE, "faults", json!({})).await;
    }
}

#[tokio::test]
async fn an_accepted_request_is_sent_again() {
    let stage = Stage::start().await;
    let signer = stage.simulator.signer();
    let left = std::sync::atomic::AtomicUsize::new(2);
    stage.simulator.alter(move |_, mut answer| {
        let is_left = |left: usize| left.checked_sub(1);
        let order = std::sync::atomic::Ordering::SeqCst;
        if left.fetch_update(order, order, is_left).is_err() {
            return answer;
        }
        *answer.status_mut() = http::StatusCode::ACCEPTED;
        *answer.body_mut() = bytes::Bytes::from_static(b"{}");
        signer.resign(answer)
    });
    let call = stage.client.chain("v3/pay/transactions/native").post(order(&stage, "order-1"));
    call.await.unwrap();
    assert_eq!(stage.proxy.came().len(), 3);
}

#[tokio::test]
async fn an_error_that_will_be_the_same_is_told_at_once() {
    let stage = Stage::start().await;
    let call = stage.client.chain("v3/pay/transactions/out-trade-no/order-none").get();
    let error = call.query([("mchid", stage.simulator.credentials().mchid())]).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some("ORDER_NOT_EXIST"), 1));
    assert_eq!(stage.proxy.came().len(), 1);
}

#[tokio::test]
async fn a_wait_that_would_outlast_the_call_is_not_begun() {
    let stage = Stage::start().await;
    stage.proxy.always(Fault::LostAnswer);
    let patient = at_once().backoff(Duration::from_secs(3600), Duration::from_secs(3600));
    let call = stage.client.chain("v3/pay/transactions/id/1").get();
    let error = call.retry(patient).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
}

#[tokio::test]
async fn the_whole_call_has_an_end() {
    let stage = Stage::start().await;
    stage.proxy.always(Fault::StalledBeforeThePlatform);
    let call = stage.client.chain("v3/pay/transactions/id/1").get();
    let call = call.retry(at_once().attempts(u32::MAX)).attempt_timeout(Duration::from_millis(600));
    let error = call.timeout(Duration::from_secs(2)).await.unwrap_err();
    // If the time ends between two attempts, the error is that of the last attempt.
    let kinds = [ErrorKind::TotalTimeout, ErrorKind::AttemptTimeout];
    assert!(kinds.contains(&error.kind()), "{error}");
    assert_eq!(error.delivery(), Delivery::NoEffect, "a query changes nothing");
    assert!((1..=4).contains(&error.attempts()), "{error}");
}

#[tokio::test]
async fn the_blocking_ending_goes_on_too() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::LostAnswer]);
    let call = stage.client.chain("v3/refund/domestic/refunds");
    let call = call.post(crate::stage::refund_of(&order));
    let result = tokio::task::spawn_blocking(|| call.wait()).await.unwrap();
    stage.check(&order, &result, "blocking").await;
    result.unwrap();
    let client = stage.client.clone();
    let call = client.chain("v3/new/things").get().retry(Retry::none());
    stage.proxy.plan([Fault::LostAnswer]);
    let error = tokio::task::spawn_blocking(|| call.wait()).await.unwrap().unwrap_err();
    assert_eq!(error.attempts(), 1);
}
