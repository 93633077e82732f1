//! Answers of v3 that are not the platform's: each is refused, and the error says
//! which check it failed. Published as a table in `docs/conformance.md`.

use std::sync::Mutex;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use wechatpay_sdk::{Answer, Call, Delivery, Error, ErrorKind, FailedCheck, Retry};
use wechatpay_simulator::Signer;

use crate::platform::Platform;

type Alter = fn(Response<Bytes>, &Signer) -> Response<Bytes>;

pub(crate) fn query(platform: &Platform) -> Call {
    let path = platform.client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
    path.bind("out_trade_no", "order-1").get().query([("mchid", platform.credentials().mchid())])
}

/// The result of a query whose answer `alter` changes.
fn altered(platform: &Platform, alter: Alter) -> Result<Answer, Error> {
    let signer = platform.simulator.signer();
    platform.simulator.alter(move |_, answer| alter(answer, &signer));
    let result = query(platform).wait();
    platform.simulator.alter_none();
    result
}

/// The check that an answer changed by `alter` fails.
fn failed(platform: &Platform, alter: Alter) -> FailedCheck {
    let error = altered(platform, alter).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Verification, "{error}");
    assert!(!error.authenticated());
    // A query changes nothing, whatever comes back.
    assert_eq!(error.delivery(), Delivery::NoEffect);
    assert!(error.body().is_some());
    error.failed_check().unwrap().clone()
}

pub(crate) fn paid() -> Platform {
    let platform = Platform::start();
    platform.paid_order("order-1");
    platform
}

fn set(mut answer: Response<Bytes>, name: &'static str, value: &str) -> Response<Bytes> {
    answer.headers_mut().insert(name, HeaderValue::from_str(value).unwrap());
    answer
}

fn header(answer: &Response<Bytes>, name: &str) -> String {
    answer.headers()[name].to_str().unwrap().to_owned()
}

/// Signed rightly, under a time of the test's choice.
fn at(answer: Response<Bytes>, signer: &Signer, timestamp: &str) -> Response<Bytes> {
    let nonce = header(&answer, "wechatpay-nonce");
    let signature = signer.sign_with(timestamp, &nonce, answer.body());
    let answer = set(answer, "wechatpay-signature", &signature);
    set(answer, "wechatpay-timestamp", timestamp)
}

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    since.as_secs().try_into().unwrap()
}

#[test]
fn an_untouched_answer_is_taken() {
    let platform = paid();
    let answer = altered(&platform, |answer, _| answer).unwrap();
    assert!(answer.http().authenticated());
    assert_eq!(answer.http().status(), StatusCode::OK);
    assert!(answer.http().request_id().unwrap().ends_with("-0"));
    // Signed anew by the test, it is taken as well: what the others fail at is
    // what they change.
    altered(&platform, |answer, signer| signer.resign(answer)).unwrap();
    altered(&platform, |answer, signer| at(answer, signer, &now().to_string())).unwrap();
}

#[test]
fn a_missing_header_is_refused() {
    let platform = paid();
    let cases: [(&str, Alter); 4] = [
        ("Wechatpay-Timestamp", |answer, _| without(answer, "wechatpay-timestamp")),
        ("Wechatpay-Nonce", |answer, _| without(answer, "wechatpay-nonce")),
        ("Wechatpay-Signature", |answer, _| without(answer, "wechatpay-signature")),
        ("Wechatpay-Serial", |answer, _| without(answer, "wechatpay-serial")),
    ];
    for (name, alter) in cases {
        let check = failed(&platform, alter);
        assert!(matches!(check, FailedCheck::MissingHeader { header, .. } if header == name));
    }
}

fn without(mut answer: Response<Bytes>, name: &str) -> Response<Bytes> {
    answer.headers_mut().remove(name);
    answer
}

#[test]
fn a_header_twice_is_refused() {
    let platform = paid();
    fn twice(mut answer: Response<Bytes>, name: &'static str) -> Response<Bytes> {
        let value = answer.headers()[name].clone();
        answer.headers_mut().append(name, value);
        answer
    }
    let cases: [(&str, Alter); 5] = [
        ("Wechatpay-Timestamp", |answer, _| twice(answer, "wechatpay-timestamp")),
        ("Wechatpay-Nonce", |answer, _| twice(answer, "wechatpay-nonce")),
        ("Wechatpay-Signature", |answer, _| twice(answer, "wechatpay-signature")),
        ("Wechatpay-Serial", |answer, _| twice(answer, "wechatpay-serial")),
        ("Wechatpay-Signature-Type", |answer, _| twice(answer, "wechatpay-signature-type")),
    ];
    for (name, alter) in cases {
        let check = failed(&platform, alter);
        assert!(matches!(check, FailedCheck::DuplicateHeader { header, .. } if header == name));
    }
}

#[test]
fn another_time_is_refused_however_extreme() {
    let platform = paid();
    let cases: [Alter; 5] = [
        |answer, signer| at(answer, signer, &(now() - 310).to_string()),
        |answer, signer| at(answer, signer, &(now() + 310).to_string()),
        |answer, signer| at(answer, signer, "0"),
        |answer, signer| at(answer, signer, "9223372036854775807"),
        |answer, signer| at(answer, signer, "00000000000000000000000000001"),
    ];
    for alter in cases {
        let check = failed(&platform, alter);
        assert!(matches!(check, FailedCheck::Clock { .. }), "{check}");
    }
    let cases: [Alter; 6] = [
        |answer, signer| at(answer, signer, "-1"),
        |answer, signer| at(answer, signer, "9223372036854775808"),
        |answer, signer| at(answer, signer, "soon"),
        |answer, signer| at(answer, signer, "1.7e9"),
        |answer, _| set(answer, "wechatpay-timestamp", ""),
        |mut answer, _| {
            let value = HeaderValue::from_bytes(b"17\xff").unwrap();
            answer.headers_mut().insert("wechatpay-timestamp", value);
            answer
        },
    ];
    for alter in cases {
        let check = failed(&platform, alter);
        let expected = "Wechatpay-Timestamp";
        assert!(
            matches!(check, FailedCheck::MalformedHeader { header, .. } if header == expected),
            "{check}"
        );
    }
}

#[test]
fn another_serial_is_refused() {
    let platform = paid();
    let unknown = failed(&platform, |answer, _| {
        set(answer, "wechatpay-serial", "PUB_KEY_ID_0000000000000000000000000000000")
    });
    let FailedCheck::UnknownSerial { serial, known, .. } = unknown else { panic!("{unknown}") };
    assert!(serial.starts_with("PUB_KEY_ID_000"));
    assert_eq!(known.len(), 2);
    assert!(known.iter().any(|known| known == platform.credentials().public_key_id()));
    // The client holds this one; it did not sign.
    let serial: &'static str =
        platform.credentials().platform_certificate_serial().to_owned().leak();
    platform.simulator.alter(move |_, answer| set(answer, "wechatpay-serial", serial));
    let error = query(&platform).wait().unwrap_err();
    let check = error.failed_check().unwrap();
    assert!(matches!(check, FailedCheck::WrongSignature { serial: by, .. } if by == serial));
    let merchants = platform.credentials().certificate_serial().to_owned();
    platform.simulator.alter(move |_, answer| {
        let mut answer = answer;
        answer.headers_mut().insert("wechatpay-serial", merchants.parse().unwrap());
        answer
    });
    let error = query(&platform).wait().unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::UnknownSerial { .. })));
}

#[test]
fn another_signature_type_is_refused() {
    let check = failed(&paid(), |answer, _| {
        set(answer, "wechatpay-signature-type", "WECHATPAY2-SM2-WITH-SM3")
    });
    assert!(matches!(
        check,
        FailedCheck::MalformedHeader { header: "Wechatpay-Signature-Type", .. }
    ));
}

#[test]
fn another_signature_is_refused() {
    let platform = paid();
    let wrong: [Alter; 5] = [
        // One bit of it.
        |answer, _| {
            let signature = header(&answer, "wechatpay-signature");
            let first = if signature.starts_with('A') { "B" } else { "A" };
            let changed = format!("{first}{}", &signature[1..]);
            set(answer, "wechatpay-signature", &changed)
        },
        // Base64 of something else: nothing, zeros, too short a one.
        |answer, _| set(answer, "wechatpay-signature", "AAAA"),
        |answer, _| set(answer, "wechatpay-signature", &"A".repeat(342).to_string()),
        // Another nonce, another body.
        |answer, _| set(answer, "wechatpay-nonce", "another"),
        |answer, _| answer.map(|_| Bytes::from_static(b"{}")),
    ];
    for alter in &wrong[..1] {
        assert!(matches!(failed(&platform, *alter), FailedCheck::WrongSignature { .. }));
    }
    for alter in &wrong[1..] {
        let check = failed(&platform, *alter);
        let refused = matches!(check, FailedCheck::WrongSignature { .. });
        assert!(refused || check == FailedCheck::MalformedSignature, "{check}");
    }
    let check = failed(&platform, |answer, _| set(answer, "wechatpay-signature", "not base64!"));
    assert_eq!(check, FailedCheck::MalformedSignature);
}

#[test]
fn a_probe_is_a_failed_verification() {
    let platform = paid();
    let cases: [Alter; 2] = [
        |answer, _| {
            set(answer, "wechatpay-signature", "WECHATPAY/SIGNTEST/no base64 at all, 1 < 2")
        },
        |answer, _| {
            let signature = header(&answer, "wechatpay-signature");
            set(answer, "wechatpay-signature", &format!("WECHATPAY/SIGNTEST/{signature}"))
        },
    ];
    for alter in cases {
        assert_eq!(failed(&platform, alter), FailedCheck::Probe);
    }
}

/// Every class of bytes that a body has, at its beginning, within and at its
/// end: changed, added, taken away.
#[test]
fn a_body_of_other_bytes_is_refused() {
    let platform = paid();
    fn body(answer: Response<Bytes>, change: impl Fn(&mut Vec<u8>)) -> Response<Bytes> {
        answer.map(|body| {
            let mut body = body.to_vec();
            change(&mut body);
            body.into()
        })
    }
    let cases: [Alter; 9] = [
        |answer, _| body(answer, |body| body.insert(0, b' ')),
        |answer, _| body(answer, |body| body.push(b'\n')),
        |answer, _| body(answer, |body| body.insert(0, 0xEF)),
        |answer, _| body(answer, |body| *body.last_mut().unwrap() = b' '),
        |answer, _| body(answer, |body| body.truncate(body.len() / 2)),
        |answer, _| body(answer, Vec::clear),
        // A digit, a letter, a quote.
        |answer, _| body(answer, |body| flip(body, |byte| byte.is_ascii_digit())),
        |answer, _| body(answer, |body| flip(body, |byte| byte.is_ascii_alphabetic())),
        |answer, _| body(answer, |body| flip(body, |byte| byte == b'"')),
    ];
    for alter in cases {
        let check = failed(&platform, alter);
        assert!(matches!(check, FailedCheck::WrongSignature { .. }), "{check}");
    }
}

fn flip(body: &mut [u8], class: impl Fn(u8) -> bool) {
    let byte = body.iter_mut().find(|byte| class(**byte)).unwrap();
    *byte ^= 1;
}

#[test]
fn a_repeated_answer_is_refused() {
    let platform = paid();
    let kept: Mutex<Option<Response<Bytes>>> = Mutex::new(None);
    platform.simulator.alter(move |_, answer| kept.lock().unwrap().get_or_insert(answer).clone());
    query(&platform).wait().unwrap();
    let error = query(&platform).wait().unwrap_err();
    assert_eq!(error.failed_check(), Some(&FailedCheck::Replayed));
    // Its body under the headers of another answer.
    let body: Mutex<Option<Bytes>> = Mutex::new(None);
    platform.simulator.alter(move |_, answer| {
        let mut body = body.lock().unwrap();
        let first =
            body.get_or_insert_with(|| Bytes::from_static(b"{\"trade_state\":\"SUCCESS\"}"));
        answer.map(|_| first.clone())
    });
    let error = query(&platform).wait().unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::WrongSignature { .. })));
}

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
    let refund = platform.client.chain("v3/refund/domestic/refunds").post(serde_json::json!({}));
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

/// Overseas statements: the file's hash is signed, and the file is what was
/// hashed. The hash is `printf statement | openssl sha1`'s.
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
    // Signed and changed: shown, and not believed.
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
        let call = refund.post(serde_json::json!({"out_refund_no": "1"})).retry(Retry::none());
        assert_eq!(call.wait().unwrap_err().delivery(), delivery, "{code}");
        assert_eq!(query(&platform).wait().unwrap_err().delivery(), Delivery::NoEffect, "{code}");
    }
}
