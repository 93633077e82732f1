//! What proves something: a refusal that can be the platform's, an answer that belongs to its
//! request.

use bytes::Bytes;
use http::Response;
use wechatpay_sdk::{Delivery, Error, ErrorKind, FailedCheck, Retry};

use crate::answers_v3::{paid, query};
use crate::platform::Platform;

/// What an answer of this status and body says of a call that changes something.
fn word(platform: &Platform, path: &'static str, status: u16, body: &'static str) -> Error {
    platform.simulator.alter(move |_, _| {
        Response::builder().status(status).body(Bytes::from_static(body.as_bytes())).unwrap()
    });
    let call = platform.client[path].post(serde_json::json!({"out_refund_no": "refund-1"}));
    call.retry(Retry::none()).wait().unwrap_err()
}

#[test]
fn an_empty_404_counts_for_a_path_that_is_in_no_catalogue() {
    let platform = Platform::start();
    for status in [404, 405] {
        let error = word(&platform, "v3/refund/domestic/refund", status, "");
        assert_eq!(error.delivery(), Delivery::Rejected);
        let near = "did you mean `POST /v3/refund/domestic/refunds`?";
        assert!(error.to_string().contains(near), "{error}");
        // The operation is there: somebody else has answered.
        let error = word(&platform, "v3/refund/domestic/refunds", status, "");
        assert_eq!(error.delivery(), Delivery::Unknown);
        assert_eq!(error.explanation(), None);
    }
}

#[test]
fn a_refusal_is_believed_if_status_and_code_are_the_platforms() {
    let platform = Platform::start();
    for (status, body, delivery) in [
        (403, r#"{"code":"NOT_ENOUGH","message":""}"#, Delivery::Rejected),
        (401, r#"{"code":"SIGN_ERROR","message":""}"#, Delivery::Rejected),
        (404, r#"{"code":"NOT_ENOUGH","message":""}"#, Delivery::Unknown),
        (408, r#"{"code":408}"#, Delivery::Unknown),
        (499, r#"{"code":"GATEWAY_TIMEOUT"}"#, Delivery::Unknown),
        (403, r#"{"code":"WAF_BLOCKED_RESPONSE"}"#, Delivery::Unknown),
        (409, r#"{"code":0}"#, Delivery::Unknown),
        (413, "", Delivery::Unknown),
    ] {
        let error = word(&platform, "v3/refund/domestic/refunds", status, body);
        assert_eq!(error.delivery(), delivery, "{status} {body}");
    }
}

#[test]
fn an_answer_belongs_to_its_request() {
    let platform = paid();
    platform.paid_order("order-2");
    let signer = platform.simulator.signer();
    let another = |body: &'static str| {
        let signer = signer.clone();
        platform.simulator.alter(move |_, _| signer.resign(Response::new(body.into())));
        query(&platform).wait()
    };
    let error = another(r#"{"out_trade_no":"order-2","trade_state":"SUCCESS"}"#).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Verification);
    let check = error.failed_check().unwrap();
    let is_it = matches!(
        check,
        FailedCheck::AnotherNumber { member: "out_trade_no", asked, answered, .. }
            if asked == "order-1" && answered == "order-2"
    );
    assert!(is_it && !error.authenticated(), "{error}");
    // Of a careless writer, too.
    let error = another(r#"{"out_trade_no":"order-2","attach":"\ud83c	"}"#).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::AnotherNumber { .. })));
    let notification = r#"{"id":"1","event_type":"TRANSACTION.SUCCESS","resource":{}}"#;
    let error = another(notification).unwrap_err();
    assert_eq!(error.failed_check(), Some(&FailedCheck::Notification));
    another(r#"{"out_trade_no":"order-1","trade_state":"SUCCESS"}"#).unwrap();
    another(r#"{"trade_state":"SUCCESS"}"#).unwrap();
}
