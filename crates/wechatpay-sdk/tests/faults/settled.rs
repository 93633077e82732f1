//! The last 429 of a refund: one query may find that it was accepted.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Delivery, Error, Retry, Settled};

use crate::proxy::Fault;
use crate::stage::{REFUND, Stage, at_once, refund_of};

const REFUNDS: &str = "POST /v3/refund/domestic/refunds";

/// Has the platform answer every refund by 429.
async fn limit(stage: &Stage, code: &str, after: bool) {
    let rule = json!({"operation": REFUNDS, "fault": "error", "code": code, "after": after});
    stage.control(Method::POST, "faults", rule).await;
}

async fn refund(stage: &Stage, body: Value, attempts: u32) -> Error {
    let call = stage.client.chain("v3/refund/domestic/refunds").post(body);
    call.retry(at_once().attempts(attempts)).await.unwrap_err()
}

/// The methods of all that came to the proxy since `before`.
fn methods(stage: &Stage, before: usize) -> Vec<String> {
    let came = stage.proxy.came();
    came[before..].iter().map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn after_the_last_429_one_query_asks_for_it() {
    for code in ["FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED"] {
        for (after, expected) in [(false, Delivery::Unknown), (true, Delivery::TookEffect)] {
            let stage = Stage::start().await;
            limit(&stage, code, after).await;
            for (attempts, sent) in [
                (1, &["POST", "GET"][..]),
                (2, &["POST", "GET", "POST", "GET"]),
                (3, &["POST", "GET", "POST", "GET", "POST", "GET"]),
            ] {
                let order = stage.paid_order().await;
                let before = stage.proxy.came().len();
                let error = refund(&stage, refund_of(&order), attempts).await;
                let what = format!("{code} {after} {attempts}: {error}");
                assert_eq!(methods(&stage, before), sent, "{what}");
                assert_eq!((error.delivery(), error.attempts()), (expected, attempts), "{what}");
                assert_eq!(error.status().unwrap().as_u16(), 429, "{what}");
                assert_eq!(stage.refunded(&order).await, if after { REFUND } else { 0 }, "{what}");
                assert!(error.to_string().contains("status query"), "{what}");
            }
        }
    }
}

/// The platform may have accepted what it answered by 429, and not show it yet: a query that finds nothing
/// proves nothing, and the call is not absent.
#[tokio::test]
async fn a_429_is_not_absent_although_nothing_is_found() {
    let stage = Stage::start().await;
    limit(&stage, "FREQUENCY_LIMITED", false).await;
    let order = stage.paid_order().await;
    let call = stage.client.chain("v3/refund/domestic/refunds").post(refund_of(&order));
    let call = call.retry(Retry::none());
    assert!(call.send().await.unwrap_err().may_have_taken_effect());
    assert!(matches!(call.settle().await.unwrap(), Settled::StillUnknown));
}

/// The request was sent, but a refund's answer is not a file.
#[tokio::test]
async fn a_call_that_was_sent_for_its_file_is_not_absent() {
    let stage = Stage::start().await;
    let rule = json!({"operation": REFUNDS, "fault": "error", "code": "PARAM_ERROR",
        "status": 400, "count": 1});
    stage.control(Method::POST, "faults", rule).await;
    let order = stage.paid_order().await;
    let call = stage.client.chain("v3/refund/domestic/refunds").post(refund_of(&order));
    let call = call.retry(Retry::none());
    assert_eq!(call.send().await.unwrap_err().delivery(), Delivery::NoEffect);
    assert!(matches!(call.settle().await.unwrap(), Settled::Absent));
    let download = call.send().file();
    // It may be sent at any time.
    assert!(matches!(call.settle().await.unwrap(), Settled::StillUnknown));
    stage.proxy.plan([Fault::ResetBeforeThePlatform]);
    assert!(download.stream().await.unwrap_err().may_have_taken_effect());
    assert!(matches!(call.settle().await.unwrap(), Settled::StillUnknown));
}

/// The number and the amount are the same, but the order is different.
#[tokio::test]
async fn a_refund_of_another_order_settles_nothing() {
    let stage = Stage::start().await;
    let first = stage.paid_order().await;
    stage.refund(&first).await.unwrap();
    limit(&stage, "RATELIMIT_EXCEEDED", false).await;
    let mut other = refund_of(&first);
    other["out_trade_no"] = stage.paid_order().await.into();
    let error = refund(&stage, other, 1).await;
    assert_eq!(error.delivery(), Delivery::Unknown, "{error}");
    assert!(error.to_string().contains("differs from the request"), "{error}");
}

/// The record under that number is another refund.
#[tokio::test]
async fn a_refund_of_another_amount_settles_nothing() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.refund(&order).await.unwrap();
    limit(&stage, "RATELIMIT_EXCEEDED", false).await;
    let mut other = refund_of(&order);
    other["amount"]["refund"] = (REFUND + 1).into();
    let error = refund(&stage, other, 1).await;
    assert_eq!(error.delivery(), Delivery::Unknown, "{error}");
    assert!(error.to_string().contains("differs from the request"), "{error}");
}

/// The wait before the query would outlast the call, so the client queries at once.
#[tokio::test]
async fn the_query_has_no_more_time_than_the_call() {
    let stage = Stage::start().await;
    limit(&stage, "RATELIMIT_EXCEEDED", false).await;
    let order = stage.paid_order().await;
    let patient = at_once().rate_limited(Duration::from_secs(3600));
    let call = stage.client.chain("v3/refund/domestic/refunds").post(refund_of(&order));
    let error = call.retry(patient).timeout(Duration::from_secs(60)).await.unwrap_err();
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1), "{error}");
    assert!(error.to_string().contains("status query found no record"), "{error}");
    // The query gets no answer.
    stage.proxy.plan([Fault::None, Fault::StalledBeforeThePlatform]);
    let order = stage.paid_order().await;
    let call = stage.client.chain("v3/refund/domestic/refunds").post(refund_of(&order));
    let error = call.retry(patient).timeout(Duration::from_secs(3)).await.unwrap_err();
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1), "{error}");
    assert!(error.to_string().contains("status query failed"), "{error}");
}

#[tokio::test]
async fn a_query_that_fails_settles_nothing() {
    let stage = Stage::start().await;
    limit(&stage, "RATELIMIT_EXCEEDED", false).await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::None, Fault::LostAnswer]);
    let before = stage.proxy.came().len();
    let error = refund(&stage, refund_of(&order), 1).await;
    assert_eq!(methods(&stage, before), ["POST", "GET"]);
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 1), "{error}");
}

/// Only operations that the client queries before a retry. For a transfer, 429 is a refusal.
#[tokio::test]
async fn other_operations_are_not_asked_about() {
    let stage = Stage::start().await;
    let transfers = "v3/fund-app/mch-transfer/transfer-bills";
    let rule = json!({"operation": format!("POST /{transfers}"), "fault": "error",
        "code": "RATELIMIT_EXCEEDED"});
    stage.control(Method::POST, "faults", rule).await;
    let transfer = json!({"out_bill_no": "bill1"});
    let call = stage.client.chain(transfers).post(transfer).retry(Retry::none());
    assert_eq!(call.await.unwrap_err().delivery(), Delivery::NoEffect);
    assert_eq!(stage.proxy.came().len(), 1);
}
