//! Faults between the client and the platform: one fault, after which the refund still succeeds, and permanent
//! faults, after which the client must report what it knows.

use std::time::Duration;

use wechatpay_sdk::{Delivery, ErrorKind};

use crate::proxy::Fault;
use crate::stage::Stage;

const BAD_GATEWAY: &str =
    "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 22\r\n\r\n<html>nothing</html>\r\n";
const GATEWAY_TIMEOUT: &str = "HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n";
const UNAVAILABLE: &str = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
const FORGED: &str = "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"status\":\"SUCCESS\"}";
const TOO_MANY: &str = "HTTP/1.1 429 Too Many Requests\r\nContent-Length: 47\r\n\r\n\
     {\"code\":\"RATELIMIT_EXCEEDED\",\"message\":\"later\"}";

/// What ends at once.
pub(crate) fn faults() -> Vec<Fault> {
    use Fault::{
        AnswerTwice, AnsweredAfterThePlatform, AnsweredBeforeThePlatform, ChangedBody, HalfABody,
        HalfAHead, LostAnswer, RequestTwice, ResetBeforeThePlatform, ResetWhileSending,
    };
    let mut faults = vec![
        ResetWhileSending(1),
        ResetWhileSending(300),
        // Within the body: the head is some 1,100 bytes.
        ResetWhileSending(1300),
        ResetBeforeThePlatform,
        LostAnswer,
        HalfAHead,
        HalfABody,
        RequestTwice,
        AnswerTwice,
        ChangedBody,
    ];
    for answer in [BAD_GATEWAY, GATEWAY_TIMEOUT, UNAVAILABLE, FORGED, TOO_MANY] {
        faults.extend([AnsweredBeforeThePlatform(answer), AnsweredAfterThePlatform(answer)]);
    }
    faults
}

#[tokio::test]
async fn a_fault_that_passes_leaves_one_refund_and_an_answer() {
    let stage = Stage::start().await;
    for fault in faults() {
        let order = stage.paid_order().await;
        stage.proxy.plan([fault.clone()]);
        let result = stage.refund(&order).await;
        stage.check(&order, &result, &format!("{fault:?}")).await;
        assert!(result.is_ok(), "{fault:?}: {result:?}");
    }
}

#[tokio::test]
async fn two_faults_in_a_row_leave_one_refund_at_most() {
    let stage = Stage::start().await;
    // One of each kind: without a trace, with one, and with a false one.
    let kinds = [
        Fault::ResetBeforeThePlatform,
        Fault::LostAnswer,
        Fault::HalfABody,
        Fault::ChangedBody,
        Fault::AnsweredBeforeThePlatform(TOO_MANY),
        Fault::AnsweredAfterThePlatform(TOO_MANY),
        Fault::AnsweredAfterThePlatform(BAD_GATEWAY),
        Fault::RequestTwice,
    ];
    for one in &kinds {
        for other in &kinds {
            let order = stage.paid_order().await;
            // The second one meets the query in between, the third the repetition.
            stage.proxy.plan([one.clone(), other.clone()]);
            let result = stage.refund(&order).await;
            stage.check(&order, &result, &format!("{one:?}, {other:?}")).await;
            stage.proxy.plan([one.clone(), Fault::None, other.clone()]);
            let order = stage.paid_order().await;
            let result = stage.refund(&order).await;
            stage.check(&order, &result, &format!("{one:?}, -, {other:?}")).await;
            stage.proxy.forget();
        }
    }
}

#[tokio::test]
async fn a_fault_that_stays_is_told_as_what_it_is() {
    for fault in faults() {
        let stage = Stage::start().await;
        let order = stage.paid_order().await;
        stage.proxy.always(fault.clone());
        let result = stage.refund(&order).await;
        let what = format!("{fault:?}");
        stage.check(&order, &result, &what).await;
        // A request or answer that only came twice changes nothing. After all other faults, the client cannot
        // know the outcome: not even a 429 proves that a refund was refused.
        let unharmed = matches!(fault, Fault::RequestTwice | Fault::AnswerTwice);
        assert_eq!(result.is_ok(), unharmed, "{what}: {result:?}");
        if let Err(error) = result {
            assert_eq!(error.delivery(), Delivery::Unknown, "{what}: {error}");
        }
    }
}

#[tokio::test]
async fn silence_is_ended_and_asked_about() {
    let stage = Stage::with(|builder| builder.attempt_timeout(Duration::from_secs(2))).await;
    use Fault::{StalledAfterThePlatform, StalledBeforeThePlatform, StalledWithinTheBody};
    for fault in [StalledBeforeThePlatform, StalledAfterThePlatform, StalledWithinTheBody] {
        let order = stage.paid_order().await;
        stage.proxy.plan([fault.clone()]);
        let call = stage.client.chain("v3/refund/domestic/refunds");
        let call = call.post(crate::stage::refund_of(&order));
        let result = call.attempt_timeout(Duration::from_millis(200)).await;
        stage.check(&order, &result, &format!("{fault:?}")).await;
    }
    stage.proxy.forget();
    stage.proxy.always(StalledAfterThePlatform);
    let order = stage.paid_order().await;
    let call = stage.client.chain("v3/refund/domestic/refunds");
    let call = call.post(crate::stage::refund_of(&order));
    let result = call.attempt_timeout(Duration::from_millis(50)).await;
    stage.check(&order, &result, "silence").await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::AttemptTimeout, Delivery::Unknown));
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn an_answer_to_something_else_is_no_answer() {
    let stage = Stage::start().await;
    let (one, other) = (stage.paid_order().await, stage.paid_order().await);
    stage.refund(&one).await.unwrap();
    stage.proxy.plan([Fault::FormerAnswer]);
    let result = stage.refund(&other).await;
    stage.check(&other, &result, "a former answer").await;
    // Not the refund of the other order.
    let answer: serde_json::Value = result.unwrap().json().unwrap();
    assert_eq!(answer["out_refund_no"], crate::stage::refund_no(&other));
}
