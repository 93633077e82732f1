//! The order in which a refund is sent, queried and sent again, and which parts of the request stay the same.

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::v3::refund::domestic::refunds::post;
use wechatpay_sdk::{Delivery, Retry};

use crate::proxy::Fault;
use crate::stage::{REFUND, Stage, TOTAL, at_once, refund_no, refund_of};

/// The requests that reached the proxy, without the query of their paths.
fn paths(stage: &Stage) -> Vec<String> {
    let lines = stage.proxy.came();
    let path = |line: &String| line.split(['?']).next().unwrap().replace(" HTTP/1.1", "");
    lines.iter().map(path).collect()
}

const SENT: &str = "POST /v3/refund/domestic/refunds";

fn asked(order: &str) -> String {
    format!("GET /v3/refund/domestic/refunds/{}", refund_no(order))
}

#[tokio::test]
async fn a_lost_answer_is_asked_about_before_anything_is_sent_again() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::LostAnswer]);
    let answer: Value = stage.refund(&order).await.unwrap().json().unwrap();
    assert_eq!(answer["out_refund_no"], refund_no(&order));
    assert_eq!(paths(&stage), [SENT.to_owned(), asked(&order), SENT.to_owned()]);
}

#[tokio::test]
async fn every_attempt_is_signed_anew_over_the_same_bytes() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::LostAnswer, Fault::None, Fault::LostAnswer]);
    stage.refund(&order).await.unwrap();
    let requests = stage.simulator.requests();
    let posts: Vec<_> =
        requests.iter().filter(|r| r.target.ends_with("/domestic/refunds")).collect();
    assert_eq!(posts.len(), 3);
    let signed = |i: usize| posts[i].headers["authorization"].clone();
    for i in 1..3 {
        assert_eq!(posts[i].body, posts[0].body);
        assert_ne!(signed(i), signed(i - 1));
    }
}

#[tokio::test]
async fn where_the_query_fails_too_nothing_is_sent_again() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::ResetBeforeThePlatform]);
    stage.proxy.always(Fault::LostAnswer);
    let error = stage.refund(&order).await.unwrap_err();
    assert_eq!(paths(&stage), [SENT.to_owned(), asked(&order), asked(&order)]);
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 3));
    let told = error.to_string();
    assert!(told.contains("could not query the outcome") && told.contains("3 attempts"), "{told}");
    assert_eq!(stage.refunded(&order).await, 0);
}

#[tokio::test]
async fn a_refund_of_that_number_with_another_amount_is_told_and_stays_in_doubt() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.refund(&order).await.unwrap();
    let mut other = refund_of(&order);
    other["amount"]["refund"] = (REFUND + 1).into();
    stage.proxy.plan([Fault::LostAnswer]);
    let error = stage.client.chain("v3/refund/domestic/refunds").post(other).await.unwrap_err();
    // The refusal is the platform's word about the second attempt alone.
    assert_eq!((error.code(), error.delivery()), (Some("INVALID_REQUEST"), Delivery::Unknown));
    assert_eq!(stage.refunded(&order).await, REFUND);
}

#[tokio::test]
async fn what_the_platform_refuses_after_an_answer_was_lost_stays_in_doubt() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    let mut refund = refund_of(&order);
    refund["amount"]["refund"] = (TOTAL + 1).into();
    stage.proxy.plan([Fault::LostAnswer]);
    let error = stage.client.chain("v3/refund/domestic/refunds").post(refund).await.unwrap_err();
    // The first one may still have been under way when the platform was asked, and be carried out
    // later.
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 2));
    assert_eq!(stage.refunded(&order).await, 0);
}

#[tokio::test]
async fn a_typed_refund_goes_the_same_way() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::HalfABody]);
    let amount = post::Amount::new().refund(REFUND).total(TOTAL).currency("CNY");
    let request = post::Request::new()
        .out_trade_no(order.as_str())
        .out_refund_no(refund_no(&order))
        .amount(amount);
    let answer = stage.client.v3().refund().domestic().refunds().post(request).await.unwrap();
    assert_eq!(answer.out_refund_no.as_deref(), Some(refund_no(&order).as_str()));
    assert_eq!(paths(&stage), [SENT.to_owned(), asked(&order), SENT.to_owned()]);
    assert_eq!(stage.refunded(&order).await, REFUND);
}

#[tokio::test]
async fn one_attempt_is_one_request() {
    let stage = Stage::start().await;
    for fault in [Fault::LostAnswer, Fault::ResetBeforeThePlatform] {
        let order = stage.paid_order().await;
        stage.proxy.plan([fault]);
        let call = stage.client.chain("v3/refund/domestic/refunds").post(refund_of(&order));
        let result = call.retry(Retry::none()).await;
        stage.check(&order, &result, "one attempt").await;
        assert_eq!(result.unwrap_err().attempts(), 1);
    }
    assert_eq!(paths(&stage), [SENT, SENT]);
}

#[tokio::test]
async fn enough_attempts_outlast_a_storm() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    let rule = json!({"fault": "error", "code": "SYSTEM_ERROR", "count": 7});
    stage.control(Method::POST, "faults", rule).await;
    let call = stage.client.chain("v3/refund/domestic/refunds").post(refund_of(&order));
    let result = call.retry(at_once().attempts(12)).await;
    stage.check(&order, &result, "a storm").await;
    result.unwrap();
}
