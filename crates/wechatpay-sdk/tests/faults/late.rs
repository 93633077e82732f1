//! A request reaches the platform late: after the client has given it up, has queried it without finding it,
//! and has been refused another one. "Not found" does not prove that nothing will arrive.

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Delivery, Error};

use crate::proxy::Fault;
use crate::stage::{REFUND, Stage, at_once, refund_no, refund_of};

const V3: &str = "POST /v3/refund/domestic/refunds";
const V2: &str = "POST /secapi/pay/refund";

async fn refund(stage: &Stage, operation: &str, order: &str, attempts: u32) -> Result<(), Error> {
    let retry = at_once().attempts(attempts);
    if operation == V3 {
        let call = stage.client.chain("v3/refund/domestic/refunds").post(refund_of(order));
        return call.retry(retry).await.map(drop);
    }
    let credentials = stage.simulator.credentials();
    let call = stage.client.chain("v2/secapi/pay/refund").post(json!({
        "appid": credentials.appid(), "mch_id": credentials.mchid(), "out_trade_no": order,
        "out_refund_no": refund_no(order), "total_fee": 1000, "refund_fee": REFUND,
    }));
    call.retry(retry).await.map(drop)
}

/// The platform refuses the next request of this kind.
async fn refuse(stage: &Stage, operation: &str, code: &str) {
    let rule = json!({"operation": operation, "fault": "error", "code": code, "count": 1});
    stage.control(Method::POST, "faults", rule).await;
}

#[tokio::test]
async fn a_refusal_after_a_query_that_found_nothing_is_not_the_end() {
    let stage = Stage::with_certificate(|builder| builder).await;
    for signed in [false, true] {
        stage.simulator.set_sign_errors(signed);
        for (operation, code) in [(V3, "NOT_ENOUGH"), (V2, "NOTENOUGH")] {
            let order = stage.paid_order().await;
            refuse(&stage, operation, code).await;
            stage.proxy.plan([Fault::Late]);
            let result = refund(&stage, operation, &order, 3).await;
            let what = format!("{operation}, signed: {signed}");
            // The request was sent, queried, sent again and refused.
            assert_eq!(stage.proxy.came().len() % 3, 0, "{what}");
            assert_eq!(stage.proxy.deliver().await, 1, "{what}");
            assert_eq!(stage.refunded(&order).await, REFUND, "{what}: the first one came late");
            stage.check(&order, &result, &what).await;
            let error = result.unwrap_err();
            // The platform's message is still useful.
            assert_eq!((error.code(), error.delivery()), (Some(code), Delivery::Unknown), "{what}");
        }
    }
}

#[tokio::test]
async fn no_refund_is_made_twice_by_a_late_request() {
    let stage = Stage::with_certificate(|builder| builder).await;
    for operation in [V3, V2] {
        let order = stage.paid_order().await;
        stage.proxy.plan([Fault::Late, Fault::None, Fault::Late]);
        let result = refund(&stage, operation, &order, 3).await;
        result.unwrap();
        stage.proxy.deliver().await;
        stage.check(&order, &Ok::<_, Error>(()), operation).await;
    }
}

#[tokio::test]
async fn what_is_found_nowhere_stays_in_doubt() {
    let stage = Stage::with_certificate(|builder| builder).await;
    for operation in [V3, V2] {
        for attempts in [1, 2, 3] {
            let order = stage.paid_order().await;
            // Every refund is late, and no query finds one.
            stage.proxy.plan([Fault::Late, Fault::None, Fault::Late, Fault::None, Fault::Late]);
            let result = refund(&stage, operation, &order, attempts).await;
            stage.proxy.forget();
            assert!(stage.proxy.deliver().await > 0);
            let what = format!("{operation}, {attempts} attempts");
            stage.check(&order, &result, &what).await;
            assert_eq!(result.unwrap_err().delivery(), Delivery::Unknown, "{what}");
        }
    }
}

/// The platform's answer about the number ends the doubt: it knows the refund.
#[tokio::test]
async fn a_refund_that_the_platform_knows_is_no_longer_in_doubt() {
    let stage = Stage::with_certificate(|builder| builder).await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::LostAnswer]);
    let call = stage.client.chain("v3/refund/domestic/refunds").post(refund_of(&order));
    let answer: Value = call.await.unwrap().json().unwrap();
    assert_eq!(answer["out_refund_no"], refund_no(&order));
    assert_eq!(stage.refunded(&order).await, REFUND);
}
