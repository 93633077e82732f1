//! Answers of v3 by their status, and unsigned ones: which are a success, which are an error,
//! and whether the request took effect. In the table of `docs/conformance.md`, too.

use bytes::Bytes;
use http::{Response, StatusCode};
use wechatpay_sdk::{Delivery, ErrorKind, FailedCheck, Retry};

use crate::answers_v3::{Alter, altered, failed, now, paid, query};
use crate::platform::Platform;

#[test]
fn an_unsigned_200_or_204_is_no_success() {
    let platform = paid();
    fn unsigned(status: StatusCode, body: &'static str) -> Response<Bytes> {
        Response::builder().status(status).body(Bytes::from_static(body.as_bytes())).unwrap()
    }
    let cases: [Alter; 3] = [
        |_, _| unsigned(StatusCode::OK, "{\"trade_state\":\"SUCCESS\"}"),
        |_, _| unsigned(StatusCode::OK, "<html>captive portal</html>"),
        |_, _| unsigned(StatusCode::NO_CONTENT, ""),
    ];
    for alter in cases {
        let check = failed(&platform, alter);
        let expected = "Wechatpay-Timestamp";
        assert!(matches!(check, FailedCheck::MissingHeader { header, .. } if header == expected));
    }
    // A signed 204 is one: closing an order.
    let order = serde_json::json!({
        "appid": platform.credentials().appid(), "mchid": platform.credentials().mchid(),
        "description": "tea", "out_trade_no": "order-2",
        "notify_url": "https://merchant.example/notify", "amount": {"total": 1, "currency": "CNY"},
    });
    platform.client.chain("v3/pay/transactions/native").post(order).wait().unwrap();
    let path = platform.client.chain("v3/pay/transactions/out-trade-no/order-2/close");
    let close = || path.post(serde_json::json!({"mchid": platform.credentials().mchid()}));
    let answer = close().wait().unwrap();
    assert_eq!((answer.http().status(), answer.http().body().len()), (StatusCode::NO_CONTENT, 0));
    assert_eq!(answer.json::<serde_json::Value>().unwrap(), serde_json::Value::Null);
    // With a body where none was signed, it is not.
    platform.simulator.alter(|_, answer| {
        let mut answer = answer.map(|_| Bytes::from_static(b"{}"));
        *answer.status_mut() = StatusCode::OK;
        answer
    });
    let error = close().wait().unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::WrongSignature { .. })));
}

#[test]
fn a_202_says_that_nothing_is_done_yet() {
    let error = altered(&paid(), |mut answer, _| {
        *answer.status_mut() = StatusCode::ACCEPTED;
        answer
    });
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Accepted);
    assert!(error.authenticated());
    // What it says is kept.
    let error = altered(&paid(), |answer, signer| {
        let body = Bytes::from_static(b"{\"code\":\"USERPAYING\",\"message\":\"paying\"}");
        let mut answer = answer.map(|_| body);
        *answer.status_mut() = StatusCode::ACCEPTED;
        signer.resign(answer)
    });
    let error = error.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Accepted, Some("USERPAYING")));
}

/// The status is not signed: an error under a changed one is an error.
#[test]
fn a_signed_error_with_the_status_of_a_success_is_an_error() {
    let platform = Platform::start();
    platform.simulator.set_sign_errors(true);
    platform.simulator.alter(|_, mut answer| {
        *answer.status_mut() = StatusCode::OK;
        answer
    });
    let error = query(&platform).wait().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("ORDER_NOT_EXIST")));
    assert!(error.authenticated());
    // Of any size.
    let signer = platform.simulator.signer();
    platform.simulator.alter(move |_, _| {
        let message = "长".repeat(1 << 20);
        let body = format!("{{\"code\":\"SYSTEM_ERROR\",\"message\":\"{message}\"}}");
        signer.resign(Response::new(body.into()))
    });
    let refund = platform.client.chain("v3/refund/domestic/refunds");
    let refund = refund.post(serde_json::json!({"out_trade_no": "order-1"}));
    let error = refund.wait().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("SYSTEM_ERROR")));
    assert_eq!(error.delivery(), Delivery::Unknown);
    // Some operations answer so when they succeed.
    platform.simulator.alter_none();
    let signer = platform.simulator.signer();
    platform.simulator.alter(move |_, _| {
        signer
            .resign(Response::new(Bytes::from_static(b"{\"code\":\"SUCCESS\",\"message\":\"ok\"}")))
    });
    let path = platform.client.chain("v3/gov/subsidy/goods/upload");
    assert!(path.post(serde_json::json!({})).wait().unwrap().http().authenticated());
}

#[test]
fn a_verified_answer_that_cannot_be_read_has_taken_effect() {
    use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::post;
    let platform = Platform::start();
    let signer = platform.simulator.signer();
    platform
        .simulator
        .alter(move |_, _| signer.resign(Response::new(Bytes::from_static("退款成功".as_bytes()))));
    let refunds = platform.client.v3().ecommerce().refunds().refund_id("1");
    let request = post::Request::new().sub_mchid("1");
    let error = refunds.return_advance().post(request).wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Answer, Delivery::TookEffect));
    assert!(error.authenticated());
    assert_eq!(error.body().unwrap(), "退款成功".as_bytes());
}

/// Only a whole download is taken without a signature.
#[test]
fn an_unsigned_download_of_another_status_is_refused() {
    let platform = Platform::start();
    for status in [202, 204, 206] {
        platform.simulator.alter(move |_, _| {
            Response::builder().status(status).body(Bytes::from_static(b"`")).unwrap()
        });
        let error = platform.client.chain("v3/billdownload/file").get().wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Verification, "{status}");
    }
}

/// Overseas statements: the file's hash is signed, and the file must match it. The hash is from `printf
/// statement | openssl sha1`.
#[test]
fn a_statement_is_verified_by_its_hash() {
    const SHA1: &str = "bbb930cc426507ed3f6b7c343c75dd0e041494b7";
    let platform = Platform::start();
    let statement = |file: &'static [u8], sha1: &'static str| {
        let signer = platform.simulator.signer();
        platform.simulator.alter(move |_, _| {
            let timestamp = now().to_string();
            let signed = format!("{{\"sha1\":\"{SHA1}\"}}");
            let response = Response::builder()
                .header("Wechatpay-Timestamp", &timestamp)
                .header("Wechatpay-Nonce", "nonce")
                .header("Wechatpay-Serial", signer.serial())
                .header("Wechatpay-Statement-Sha1", sha1)
                .header(
                    "Wechatpay-Signature",
                    signer.sign_with(&timestamp, "nonce", signed.as_bytes()),
                );
            response.body(Bytes::from_static(file)).unwrap()
        });
        platform.client.chain("v3/statements").get().wait()
    };
    let answer = statement(b"statement", SHA1);
    assert!(answer.unwrap().http().authenticated());
    let error = statement(b"statemenT", SHA1).unwrap_err();
    assert_eq!(error.failed_check(), Some(&FailedCheck::WrongFileHash));
    let error = statement(b"statement", "0000000000000000000000000000000000000000").unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::WrongSignature { .. })));
}

#[test]
fn an_api_error_is_never_hidden() {
    let platform = Platform::start();
    let unknown_order = || query(&platform).wait().unwrap_err();
    // Unsigned, as the gateway sends it.
    let error = unknown_order();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(error.code(), Some("ORDER_NOT_EXIST"));
    assert_eq!(error.internal_code(), Some(268_512_771));
    assert!(error.request_id().unwrap().ends_with("-268512771"));
    assert!(!error.message().unwrap().is_empty());
    assert!(!error.authenticated());
    assert_eq!(error.delivery(), Delivery::NoEffect);
    // Signed.
    platform.simulator.set_sign_errors(true);
    let error = unknown_order();
    assert_eq!(error.code(), Some("ORDER_NOT_EXIST"));
    assert!(error.authenticated());
    // A signed answer that was changed: the error shows it, but does not trust it.
    platform.simulator.alter(|_, answer| {
        answer.map(|_| {
            Bytes::from_static(b"{\"code\":\"NOT_ENOUGH\",\"message\":\"no\",\"detail\":{\"a\":1}}")
        })
    });
    let error = unknown_order();
    assert_eq!((error.code(), error.detail()), (Some("NOT_ENOUGH"), Some("{\"a\":1}")));
    assert!(!error.authenticated());
    assert!(matches!(error.failed_check(), Some(FailedCheck::WrongSignature { .. })));
    assert_eq!(error.delivery(), Delivery::NoEffect, "a query changes nothing");
    // Without any form: an empty 404, a page of a proxy.
    for (status, body) in [(404, ""), (502, "<html>bad gateway</html>"), (400, "\u{feff}{}")] {
        platform.simulator.alter(move |_, _| {
            let body = Bytes::from_static(body.as_bytes());
            Response::builder().status(status).body(body).unwrap()
        });
        let error = unknown_order();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Api, None));
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
}

#[test]
fn errors_that_may_have_taken_effect_say_so() {
    let platform = Platform::start();
    for (status, code, delivery) in [
        (403, "NOT_ENOUGH", Delivery::NoEffect),
        (429, "FREQUENCY_LIMITED", Delivery::Unknown),
        // Whatever the code: a refund may have been accepted.
        (429, "RATELIMIT_EXCEEDED", Delivery::Unknown),
        (500, "SYSTEM_ERROR", Delivery::Unknown),
        (500, "A_NEW_CODE", Delivery::Unknown),
        (400, "SYSTEM_ERROR", Delivery::Unknown),
        (503, "", Delivery::Unknown),
        (403, "", Delivery::Unknown),
    ] {
        platform.simulator.alter(move |_, _| {
            let body = format!("{{\"code\":\"{code}\",\"message\":\"\"}}").into();
            Response::builder().status(status).body(body).unwrap()
        });
        let refund = platform.client.chain("v3/refund/domestic/refunds");
        let call = refund
            .post(serde_json::json!({"out_trade_no": "1", "out_refund_no": "1"}))
            .retry(Retry::none());
        assert_eq!(call.wait().unwrap_err().delivery(), delivery, "{code}");
        assert_eq!(query(&platform).wait().unwrap_err().delivery(), Delivery::NoEffect, "{code}");
    }
}
