//! The checks of a v3 request: each one fails where it should, with the platform's own words.

use crate::client::{Answer, Request, call, now, public_key, request, verify};
use crate::v3_flow::order;
use wechatpay_simulator::Simulator;

const CERTIFICATES: &str = "/v3/certificates";
const NATIVE: &str = "/v3/pay/transactions/native";

/// A refusal of the gateway has no header of a signature.
fn assert_refused(answer: &Answer, status: u16, code: &str, message: &str) {
    let body = answer.json();
    assert_eq!(answer.status, status, "{body}");
    assert_eq!(body["code"], code);
    assert_eq!(body["message"], message);
    let signed = answer.headers.keys().any(|name| name.as_str().starts_with("wechatpay-"));
    assert!(!signed, "{:?}", answer.headers);
}

const FORM: &str = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
const TIMESTAMP: &str = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟";
const WRONG: &str = "错误的签名，验签失败";

#[tokio::test]
async fn unknown_paths_and_wrong_methods_have_no_body() {
    let simulator = Simulator::start().await.unwrap();
    for (method, target, status) in [
        ("GET", "/v3/nothing", 404),
        ("GET", "/", 404),
        ("POST", "/v3/certificates", 405),
        ("GET", NATIVE, 405),
        ("GET", "/pay/orderquery", 405),
        ("HEAD", "/v3/nothing", 404),
    ] {
        // Even without a signature: the path comes first.
        let mut unsigned = request(&simulator, method, target, "");
        unsigned.authorization = Some("none".to_owned());
        let answer = unsigned.without("user-agent").send(&simulator).await;
        assert_eq!((answer.status, answer.body.len()), (status, 0), "{target}");
        assert!(!answer.headers.contains_key("request-id"));
        assert_eq!(answer.headers["content-length"], "0", "{method} {target}");
    }
}

#[tokio::test]
async fn user_agent_and_accept_are_demanded_but_not_for_payment() {
    let simulator = Simulator::start().await.unwrap();
    let message = "Http头缺少Accept或User-Agent";
    let answer =
        request(&simulator, "GET", CERTIFICATES, "").without("user-agent").send(&simulator).await;
    assert_refused(&answer, 400, "INVALID_REQUEST", message);
    let mut empty =
        request(&simulator, "GET", CERTIFICATES, "").without("accept").header("accept", "");
    // The check comes before the one of the signature.
    empty.authorization = Some("none".to_owned());
    assert_refused(&empty.send(&simulator).await, 400, "INVALID_REQUEST", message);
    let body = order(&simulator, "order-1", 1).to_string();
    let answer = request(&simulator, "POST", NATIVE, &body)
        .without("user-agent")
        .without("accept")
        .header("accept", "")
        .send(&simulator)
        .await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn the_authorization_header_has_one_form() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let right = request(&simulator, "GET", CERTIFICATES, "").authorize(credentials);
    let mchid = format!("mchid=\"{}\"", credentials.mchid());
    for wrong in [
        "Bearer x".to_owned(),
        right.replace("WECHATPAY2-SHA256", "WECHATPAY2-SM2"),
        right.replace(&format!("{mchid},"), ""),
        format!("{right},{mchid}"),
        right.replace("RSA2048 ", "RSA2048  "),
    ] {
        let mut broken = request(&simulator, "GET", CERTIFICATES, "");
        broken.authorization = Some(wrong);
        let answer = broken.send(&simulator).await;
        assert_refused(&answer, 401, "SIGN_ERROR", FORM);
        assert_eq!(answer.number(), "268443699");
    }
    // Two of them: neither is taken.
    let twice = request(&simulator, "GET", CERTIFICATES, "").header("authorization", &right);
    assert_refused(&twice.send(&simulator).await, 401, "SIGN_ERROR", FORM);
    let mut broken = request(&simulator, "POST", NATIVE, "{}");
    broken.authorization = Some("none".to_owned());
    let answer = broken.send(&simulator).await;
    assert_refused(&answer, 401, "SIGN_ERROR", "签名信息错误，验签失败");
}

#[tokio::test]
async fn the_timestamp_is_within_five_minutes() {
    let simulator = Simulator::start().await.unwrap();
    let at = |offset: i64| (now() + offset).to_string();
    for timestamp in [
        at(-302),
        // Seconds may pass until the check.
        at(360),
        "0".to_owned(),
        "-1".to_owned(),
        format!("+{}", now()),
        "99999999999999999999999".to_owned(),
        "9223372036854775807".to_owned(),
        format!("{}.0", now()),
        "now".to_owned(),
    ] {
        let mut odd = request(&simulator, "GET", CERTIFICATES, "");
        odd.timestamp = timestamp;
        assert_refused(&odd.send(&simulator).await, 401, "SIGN_ERROR", TIMESTAMP);
    }
    for timestamp in [at(-290), at(300)] {
        let mut odd = request(&simulator, "GET", CERTIFICATES, "");
        odd.timestamp = timestamp;
        assert_eq!(odd.send(&simulator).await.status, 200);
    }
}

#[tokio::test]
async fn the_platforms_clock_decides() {
    let simulator = Simulator::start().await.unwrap();
    simulator.set_clock_offset(-86_400);
    let answer = request(&simulator, "GET", CERTIFICATES, "").send(&simulator).await;
    assert_refused(&answer, 401, "SIGN_ERROR", TIMESTAMP);
    let mut yesterday = request(&simulator, "GET", CERTIFICATES, "");
    yesterday.timestamp = (now() - 86_400).to_string();
    let answer = yesterday.send(&simulator).await;
    assert_eq!(answer.status, 200);
    let written: i64 = answer.header("wechatpay-timestamp").parse().unwrap();
    assert!((now() - 86_400).abs_diff(written) <= 60);
}

#[tokio::test]
async fn every_signed_part_counts() {
    let simulator = Simulator::start().await.unwrap();
    let other = Simulator::builder().seed(1).start().await.unwrap();
    let credentials = simulator.credentials();
    let body = order(&simulator, "order-1", 1).to_string();
    let fresh = || request(&simulator, "POST", NATIVE, &body);

    fn flip(request: &mut Request, class: fn(u8) -> bool) {
        let byte = request.body.iter_mut().find(|byte| class(**byte)).unwrap();
        *byte ^= 1;
    }
    // The header is signed for the request before the change.
    let changes: [fn(&mut Request); 10] = [
        |request| request.target.push_str("?a=1"),
        |request| request.target = request.target.replace("native", "jsapi"),
        |request| request.body.push(b' '),
        |request| request.body.insert(0, b'\n'),
        |request| request.body.clear(),
        |request| request.body.truncate(request.body.len() - 1),
        |request| flip(request, |byte| byte.is_ascii_digit()),
        |request| flip(request, |byte| byte.is_ascii_alphabetic()),
        |request| flip(request, |byte| byte == b'"'),
        // The last byte of a character of three.
        |request| flip(request, |byte| byte == "茶".as_bytes()[2]),
    ];
    for change in changes {
        let mut changed = request(&simulator, "POST", NATIVE, &body.replace("order-1\"", "茶\""));
        changed.authorization = Some(changed.authorize(credentials));
        change(&mut changed);
        assert_refused(&changed.send(&simulator).await, 401, "SIGN_ERROR", WRONG);
    }
    // The method, at a path that has both.
    let path = "/v3/ecommerce/refunds/1/return-advance";
    let mut changed = request(&simulator, "POST", path, "");
    changed.authorization = Some(changed.authorize(credentials));
    changed.method = "GET";
    assert_refused(&changed.send(&simulator).await, 401, "SIGN_ERROR", WRONG);
    for (name, value) in [
        ("nonce_str", "another"),
        ("timestamp", &(now() - 1).to_string()),
        ("signature", "AAAA"),
        ("signature", "not base64!"),
        ("signature", "WECHATPAY/SIGNTEST/x"),
    ] {
        let mut changed = fresh();
        let right = changed.authorize(credentials);
        let (before, after) = right.split_once(&format!("{name}=\"")).unwrap();
        let (_, after) = after.split_once('"').unwrap();
        changed.authorization = Some(format!("{before}{name}=\"{value}\"{after}"));
        assert_refused(&changed.send(&simulator).await, 401, "SIGN_ERROR", WRONG);
    }
    // The key of another merchant.
    let mut foreign = fresh();
    foreign.authorization = Some(foreign.authorize(other.credentials()));
    assert_refused(&foreign.send(&simulator).await, 401, "SIGN_ERROR", WRONG);
    // The same without a change.
    assert_eq!(fresh().send(&simulator).await.status, 200);
}

#[tokio::test]
async fn serial_and_merchant_belong_together() {
    let simulator = Simulator::start().await.unwrap();
    let mut unknown = request(&simulator, "GET", CERTIFICATES, "");
    unknown.serial = "0".repeat(40);
    let message = "商户证书序列号有误。请使用签名私钥匹配的证书序列号";
    assert_refused(&unknown.send(&simulator).await, 401, "SIGN_ERROR", message);
    let mut unknown = request(&simulator, "GET", CERTIFICATES, "");
    unknown.mchid = "1900000000".to_owned();
    let message = "商户号与商户证书序列号不匹配";
    assert_refused(&unknown.send(&simulator).await, 401, "SIGN_ERROR", message);
}

#[tokio::test]
async fn a_wrong_signature_is_explained() {
    let simulator = Simulator::start().await.unwrap();
    let mut wrong = request(&simulator, "GET", CERTIFICATES, "");
    wrong.nonce = "n".repeat(32);
    let timestamp = wrong.timestamp.clone();
    let credentials = simulator.credentials();
    wrong.authorization = Some(format!(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{}\",signature=\"AAAA\",\
         timestamp=\"{timestamp}\",serial_no=\"{}\"",
        credentials.mchid(),
        wrong.nonce,
        credentials.certificate_serial()
    ));
    let nonce = wrong.nonce.clone();
    let body = wrong.send(&simulator).await.json();
    let expected = serde_json::json!({
        "code": "SIGN_ERROR",
        "message": "错误的签名，验签失败",
        "detail": {
            "detail": { "issue": "sign not match" },
            "field": "signature",
            "location": "authorization",
            "sign_information": {
                "method": "GET",
                "url": "/v3/certificates",
                "truncated_sign_message": format!("GET\n/v3/certificates\n{timestamp}\n{nonce}\n\n"),
                "sign_message_length": 66,
            },
        },
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_request_serves_once() {
    let simulator = Simulator::start().await.unwrap();
    let first = request(&simulator, "GET", CERTIFICATES, "");
    let mut again = request(&simulator, "GET", CERTIFICATES, "");
    again.authorization = Some(first.authorize(simulator.credentials()));
    assert_eq!(first.send(&simulator).await.status, 200);
    let answer = again.send(&simulator).await;
    assert_refused(&answer, 401, "SIGN_ERROR", "请求重复：nonce_str已使用");
}

#[tokio::test]
async fn the_serial_of_a_request_chooses_the_key_of_the_answer() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let body = order(&simulator, "order-1", 1).to_string();
    let with = |serial: &str| {
        request(&simulator, "POST", NATIVE, &body).header("wechatpay-serial", serial)
    };
    let by_key = with(credentials.public_key_id()).send(&simulator).await;
    assert_eq!(by_key.header("wechatpay-serial"), credentials.public_key_id());
    verify(&by_key, &public_key(credentials.public_key()));
    let serial = credentials.platform_certificate_serial();
    let by_certificate = with(serial).send(&simulator).await;
    assert_eq!(by_certificate.header("wechatpay-serial"), serial);
    verify(&by_certificate, &crate::certificates::platform_key(&simulator));

    let message = "平台证书序列号Wechatpay-Serial错误";
    for serial in ["PUB_KEY_ID_0", credentials.certificate_serial()] {
        let answer = with(serial).send(&simulator).await;
        assert_refused(&answer, 400, "PARAM_ERROR", message);
    }
    let twice = with(serial).header("wechatpay-serial", serial).send(&simulator).await;
    assert_refused(&twice, 400, "PARAM_ERROR", message);
}

#[tokio::test]
async fn large_bodies_are_refused() {
    let simulator = Simulator::start().await.unwrap();
    let largest = 8 * 1024 * 1024;
    let body = " ".repeat(largest + 1);
    let answer = request(&simulator, "POST", NATIVE, &body).send(&simulator).await;
    assert_eq!((answer.status, answer.body.len()), (413, 0));
    let answer = call(&simulator, "POST", NATIVE, &" ".repeat(largest)).await;
    assert_eq!(answer.code(), "PARAM_ERROR");
}
