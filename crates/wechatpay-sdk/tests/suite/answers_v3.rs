//! Answers of v3 that are not the platform's: each is refused, and the error says
//! which check it failed. Published as a table in `docs/conformance.md`.

use std::sync::Mutex;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use wechatpay_sdk::{Answer, Call, Delivery, Error, ErrorKind, FailedCheck};
use wechatpay_simulator::Signer;

use crate::platform::Platform;

pub(crate) type Alter = fn(Response<Bytes>, &Signer) -> Response<Bytes>;

pub(crate) fn query(platform: &Platform) -> Call {
    let path = platform.client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
    path.bind("out_trade_no", "order-1").get().query([("mchid", platform.credentials().mchid())])
}

/// The result of a query whose answer `alter` changes.
pub(crate) fn altered(platform: &Platform, alter: Alter) -> Result<Answer, Error> {
    let signer = platform.simulator.signer();
    platform.simulator.alter(move |_, answer| alter(answer, &signer));
    let result = query(platform).wait();
    platform.simulator.alter_none();
    result
}

/// The check that an answer changed by `alter` fails.
pub(crate) fn failed(platform: &Platform, alter: Alter) -> FailedCheck {
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

pub(crate) fn now() -> i64 {
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
    // If the test signs the unchanged answer again, it is accepted: so the others fail because of their
    // changes.
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
