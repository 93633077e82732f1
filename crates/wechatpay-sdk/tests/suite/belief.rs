//! Which answers prove something: a possible refusal of the platform, and an answer that belongs to its
//! request.

use bytes::Bytes;
use http::Response;
use wechatpay_sdk::{Delivery, Error, ErrorKind, FailedCheck, Language, Retry};

use crate::answers_v3::{paid, query};
use crate::platform::Platform;

/// What an answer of this status and body says of a call that changes something.
fn word(platform: &Platform, path: &'static str, status: u16, body: &'static str) -> Error {
    platform.simulator.alter(move |_, _| {
        Response::builder().status(status).body(Bytes::from_static(body.as_bytes())).unwrap()
    });
    let call = platform.client[path]
        .post(serde_json::json!({"out_trade_no": "1", "out_refund_no": "refund-1"}));
    call.retry(Retry::none()).wait().unwrap_err()
}

#[test]
fn an_empty_404_counts_for_a_path_that_is_in_no_catalogue() {
    let platform = Platform::start();
    for status in [404, 405] {
        let error = word(&platform, "v3/refund/domestic/refund", status, "");
        assert_eq!(error.delivery(), Delivery::NoEffect);
        let near = "did you mean `POST /v3/refund/domestic/refunds`?";
        assert!(error.to_string().contains(near), "{error}");
        let error = word(&platform, "v3/refund/domestic/refund", status, "not found");
        assert_eq!(error.delivery(), Delivery::Unknown);
        // The operation exists, so another server has answered.
        let error = word(&platform, "v3/refund/domestic/refunds", status, "");
        assert_eq!(error.delivery(), Delivery::Unknown);
        assert_eq!(error.explanation(), None);
    }
    let error = word(&platform, "v3/refund/domestic/refund", 403, "");
    assert_eq!((error.delivery(), error.explanation()), (Delivery::Unknown, None));
}

#[test]
fn a_refusal_is_believed_if_status_and_code_are_the_platforms() {
    let platform = Platform::start();
    for (status, body, delivery) in [
        (403, r#"{"code":"NOT_ENOUGH","message":""}"#, Delivery::NoEffect),
        (401, r#"{"code":"SIGN_ERROR","message":""}"#, Delivery::NoEffect),
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

/// The same code has another reason for another operation.
#[test]
fn help_is_about_the_operation_that_was_called() {
    let platform = Platform::start();
    for (path, cause) in [
        ("v3/refund/domestic/refunds", "商户出资账户余额不足，退款未受理。"),
        (
            "v3/ecommerce/profitsharing/orders",
            "分账金额超过订单剩余可分金额；解冻时表示已无可解冻。",
        ),
        ("v3/new/things", "出资账户余额不足。"),
    ] {
        let error = word(&platform, path, 403, r#"{"code":"NOT_ENOUGH","message":""}"#);
        let help = error.help().unwrap().in_language(Language::Chinese);
        assert_eq!(help.cause(), cause, "{path}");
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
    // Also from a careless JSON writer.
    let error = another(r#"{"out_trade_no":"order-2","attach":"\ud83c	"}"#).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::AnotherNumber { .. })));
    // As a number.
    let error = another(r#"{"out_trade_no":42}"#).unwrap_err();
    let check = error.failed_check().unwrap();
    let is_it = matches!(check, FailedCheck::AnotherNumber { answered, .. } if answered == "42");
    assert!(is_it, "{error}");
    let notification = r#"{"id":"1","event_type":"TRANSACTION.SUCCESS","resource":{}}"#;
    let error = another(notification).unwrap_err();
    assert_eq!(error.failed_check(), Some(&FailedCheck::Notification));
    another(r#"{"out_trade_no":"order-1","trade_state":"SUCCESS"}"#).unwrap();
    another(r#"{"trade_state":"SUCCESS"}"#).unwrap();
    // One member of a notification makes none.
    another(r#"{"out_trade_no":"order-1","event_type":"TRANSACTION.SUCCESS"}"#).unwrap();
    another(r#"{"out_trade_no":"order-1","resource":{}}"#).unwrap();
}

/// The status is not signed, so an error can come with status 200. The client recognizes it by its form, even
/// with a new code. A code next to other members must be in the catalogue.
#[test]
fn a_signed_body_in_the_form_of_an_error_is_one() {
    let platform = paid();
    let signer = platform.simulator.signer();
    let answered = |body: &'static str| {
        let signer = signer.clone();
        platform.simulator.alter(move |_, _| signer.resign(Response::new(body.into())));
        query(&platform).retry(Retry::none()).wait()
    };
    for (code, body) in [
        ("A_NEW_CODE", r#"{"code":"A_NEW_CODE","message":"no"}"#),
        ("A_NEW_CODE", r#"{"code":"A_NEW_CODE","message":"no","detail":{}}"#),
        (
            "ORDER_NOT_EXIST",
            r#"{"code":"ORDER_NOT_EXIST","message":"no","out_trade_no":"order-1"}"#,
        ),
    ] {
        let error = answered(body).unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some(code)), "{body}");
    }
    for body in [
        r#"{"code":"A_NEW_CODE","message":"yes","out_trade_no":"order-1"}"#,
        r#"{"code":"A_NEW_CODE","message":"yes","detail":1,"out_trade_no":"order-1"}"#,
        r#"{"code":"A_NEW_CODE","detail":1}"#,
        r#"{"message":"yes","detail":1}"#,
    ] {
        assert!(answered(body).unwrap().http().authenticated(), "{body}");
    }
}

/// A file's hash is signed in place of the file, and an error is signed as all errors are.
#[test]
fn the_error_of_a_statement_is_verified() {
    let platform = Platform::start();
    let signer = platform.simulator.signer();
    platform.simulator.alter(move |_, _| {
        let body = Bytes::from_static(br#"{"code":"NO_STATEMENT_EXIST","message":"none"}"#);
        signer.resign(Response::builder().status(400).body(body).unwrap())
    });
    let error = platform.client.chain("v3/statements").get().wait().unwrap_err();
    assert_eq!(error.code(), Some("NO_STATEMENT_EXIST"));
    assert!(error.authenticated(), "{error}");
}

#[test]
fn a_verified_answer_is_read_as_it_is_asked_for() {
    #[derive(serde::Deserialize)]
    struct Count {
        count: u128,
    }

    let platform = paid();
    let signer = platform.simulator.signer();
    let answered = |body: &'static str| {
        let signer = signer.clone();
        platform.simulator.alter(move |_, _| signer.resign(Response::new(body.into())));
        query(&platform).wait().unwrap()
    };
    // A type keeps the digits that JSON's own numbers lose.
    let answer = answered(r#"{"count":18446744073709551616}"#);
    assert_eq!(answer.json::<Count>().unwrap().count, 18_446_744_073_709_551_616);
    // Its HTTP side prints the length of the body alone.
    let shown = "Http { status: 200, request_id: None, authenticated: true, length: 30, .. }";
    assert_eq!(format!("{:?}", answer.http()), shown);
    // A query never has an effect, even if its answer cannot be read.
    let error = answered("paid").json::<serde_json::Value>().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Answer, Delivery::NoEffect));
    assert!(error.authenticated());
}
