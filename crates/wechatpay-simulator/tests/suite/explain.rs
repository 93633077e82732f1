//! Refused requests are explained: each common mistake has its own cause, and the explanation shows the
//! platform's message next to the signed one. The tests sign requests by hand, and contain the expected
//! messages.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    RSA_PKCS1_SHA256, RSA_PKCS1_SHA512, RSA_PSS_SHA256, RsaEncoding, RsaKeyPair,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

use crate::client::{Request, now, request};
use crate::notifications::control;
use crate::v3_flow::order;

const CERTIFICATES: &str = "/v3/certificates";
const NATIVE: &str = "/v3/pay/transactions/native";

/// Signs a message in some way with a key, PEM.
fn sign(key: &str, how: &'static dyn RsaEncoding, message: &[u8]) -> String {
    let key = PrivatePkcs8KeyDer::from_pem_slice(key.as_bytes()).unwrap();
    let key = RsaKeyPair::from_pkcs8(key.secret_pkcs8_der()).unwrap();
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(how, &SystemRandom::new(), message, &mut signature).unwrap();
    STANDARD.encode(signature)
}

/// The header of a request with this signature.
fn header(request: &Request, signature: &str) -> String {
    format!(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{}\",signature=\"{signature}\",\
         timestamp=\"{}\",serial_no=\"{}\"",
        request.mchid, request.nonce, request.timestamp, request.serial
    )
}

/// A request that is signed over another message than its own.
fn signed_over(simulator: &Simulator, request: Request, message: &str) -> Request {
    let key = simulator.credentials().private_key();
    let signature = sign(key, &RSA_PKCS1_SHA256, message.as_bytes());
    Request { authorization: Some(header(&request, &signature)), ..request }
}

/// Sends a request that is refused; its explanation.
pub(crate) async fn explained(simulator: &Simulator, request: Request) -> Value {
    let status = request.send(simulator).await.status;
    assert!(status >= 400, "{status}");
    last(simulator).await
}

/// The explanation of the last request.
pub(crate) async fn last(simulator: &Simulator) -> Value {
    let listed = control(simulator, "GET", "requests?limit=1", Value::Null).await.1;
    let summary = &listed["requests"][0];
    let path = format!("requests/{}", summary["id"]);
    let one = control(simulator, "GET", &path, Value::Null).await.1;
    let explanation = one["explanation"].clone();
    assert_eq!(summary["cause"], explanation["cause"]);
    if explanation != Value::Null {
        // In both languages.
        let text = |name: &str| explanation[name].as_str().unwrap();
        assert!(text("zh").chars().any(|c| ('一'..='龥').contains(&c)), "{explanation}");
        assert!(text("en").contains(' '), "{explanation}");
    }
    explanation
}

/// Demands a cause, and both messages.
fn assert_explained(explanation: &Value, cause: &str, expected: &str, signed: Option<&str>) {
    assert_eq!(explanation["cause"], cause, "{explanation}");
    assert_eq!(explanation["expected"], expected);
    assert_eq!(explanation["signed"], json!(signed));
}

/// The five lines of a message.
fn lines(request: &Request, method: &str, target: &str, body: &str) -> String {
    format!("{method}\n{target}\n{}\n{}\n{body}\n", request.timestamp, request.nonce)
}

#[tokio::test]
async fn what_is_right_has_no_explanation() {
    let simulator = Simulator::start().await.unwrap();
    let right = request(&simulator, "GET", CERTIFICATES, "");
    assert_eq!(right.send(&simulator).await.status, 200);
    assert_eq!(last(&simulator).await, Value::Null);
    // A refusal by a business rule has no explanation either: its message gives the reason.
    let mchid = simulator.credentials().mchid();
    let target = format!("/v3/pay/transactions/out-trade-no/order-1?mchid={mchid}");
    let unknown = request(&simulator, "GET", &target, "").send(&simulator).await;
    assert_eq!(unknown.code(), "ORDER_NOT_EXIST");
    assert_eq!(last(&simulator).await, Value::Null);
}

#[tokio::test]
async fn a_body_that_was_serialised_twice() {
    let simulator = Simulator::start().await.unwrap();
    let compact = r#"{"description":"茶 a/b","amount":{"total":1,"currency":"CNY"},"tags":[]}"#;
    for (signed, words) in [
        (
            r#"{"description": "茶 a/b", "amount": {"total": 1, "currency": "CNY"}, "tags": []}"#,
            "with spaces after `:` and `,`",
        ),
        (
            r#"{"description":"\u8336 a\/b","amount":{"total":1,"currency":"CNY"},"tags":[]}"#,
            "`\\u` instead of characters and `\\/` instead of `/`",
        ),
        (
            r#"{"description":"\u8336 a/b","amount":{"total":1,"currency":"CNY"},"tags":[]}"#,
            "`\\u` instead of characters",
        ),
        (
            "{\n  \"description\": \"茶 a/b\",\n  \"amount\": {\n    \"total\": 1,\n    \
             \"currency\": \"CNY\"\n  },\n  \"tags\": []\n}",
            "two spaces",
        ),
        (
            r#"{"amount":{"currency":"CNY","total":1},"description":"茶 a/b","tags":[]}"#,
            "sorted by their names",
        ),
    ] {
        let sent = request(&simulator, "POST", NATIVE, compact);
        let expected = lines(&sent, "POST", NATIVE, compact);
        let message = lines(&sent, "POST", NATIVE, signed);
        let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
        assert_explained(&told, "body_reserialised", &expected, Some(&message));
        assert!(told["en"].as_str().unwrap().contains(words), "{told}");
        assert_eq!(told["difference"]["line"], 5);
        // And the other way round.
        let sent = request(&simulator, "POST", NATIVE, signed);
        let message = lines(&sent, "POST", NATIVE, compact);
        let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
        if !words.starts_with("sorted") {
            assert_eq!(
                (&told["cause"], &told["signed"]),
                (&json!("body_reserialised"), &json!(message))
            );
        }
    }
}

#[tokio::test]
async fn a_newline_that_is_missing() {
    let simulator = Simulator::start().await.unwrap();
    let sent = request(&simulator, "GET", CERTIFICATES, "");
    let expected = lines(&sent, "GET", CERTIFICATES, "");
    let message = expected.strip_suffix('\n').unwrap().to_owned();
    let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
    assert_explained(&told, "newline_missing", &expected, Some(&message));
    let difference =
        json!({ "offset": message.len(), "line": 5, "expected": ["0a"], "signed": [] });
    assert_eq!(told["difference"], difference);

    let sent = request(&simulator, "GET", CERTIFICATES, "");
    let expected = lines(&sent, "GET", CERTIFICATES, "");
    let message = format!("GET{CERTIFICATES}\n{}\n{}\n\n", sent.timestamp, sent.nonce);
    let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
    assert_explained(&told, "newline_missing", &expected, Some(&message));
    assert!(told["en"].as_str().unwrap().contains("after the method"));
    assert_eq!(
        (&told["difference"]["offset"], &told["difference"]["line"]),
        (&json!(3), &json!(1))
    );
    assert_eq!(told["difference"]["signed"][0], "2f");

    let sent = request(&simulator, "GET", CERTIFICATES, "");
    let message = lines(&sent, "GET", CERTIFICATES, "").replace('\n', "\\n");
    let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
    assert_eq!(told["cause"], "newline_differs");
}

#[tokio::test]
async fn a_query_that_was_left_out_or_turned() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/bill/tradebill?bill_date=2026-11-20&bill_type=ALL&tar_type=GZIP";
    for (signed, cause) in [
        ("/v3/bill/tradebill", "query_left_out"),
        ("/v3/bill/tradebill?bill_date=2026-11-20&bill_type=ALL", "query_left_out"),
        ("/v3/bill/tradebill?tar_type=GZIP&bill_date=2026-11-20&bill_type=ALL", "query_reordered"),
    ] {
        let sent = request(&simulator, "GET", target, "");
        let (expected, message) =
            (lines(&sent, "GET", target, ""), lines(&sent, "GET", signed, ""));
        let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
        assert_explained(&told, cause, &expected, Some(&message));
        assert_eq!(told["difference"]["line"], 2);
    }
}

#[tokio::test]
async fn a_method_that_is_another_one() {
    let simulator = Simulator::start().await.unwrap();
    for signed in ["POST", "get"] {
        let sent = request(&simulator, "GET", CERTIFICATES, "");
        let expected = lines(&sent, "GET", CERTIFICATES, "");
        let message = lines(&sent, signed, CERTIFICATES, "");
        let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
        assert_explained(&told, "wrong_method", &expected, Some(&message));
        assert_eq!(
            (&told["difference"]["offset"], &told["difference"]["line"]),
            (&json!(0), &json!(1))
        );
    }
}

#[tokio::test]
async fn a_percent_encoding_that_is_another_one() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/pay/transactions/out-trade-no/a%20b%2C1?mchid=%E8%8C%B6";
    for signed in [
        "/v3/pay/transactions/out-trade-no/a b,1?mchid=茶",
        "/v3/pay/transactions/out-trade-no/a%2520b%252C1?mchid=%25E8%258C%25B6",
        "/v3/pay/transactions/out-trade-no/a%20b%2c1?mchid=%e8%8c%b6",
        "/v3/pay/transactions/out-trade-no/a+b%2C1?mchid=%E8%8C%B6",
        "/v3/pay/transactions/out-trade-no/a%20b%2C1?mchid=茶",
    ] {
        let sent = request(&simulator, "GET", target, "");
        let (expected, message) =
            (lines(&sent, "GET", target, ""), lines(&sent, "GET", signed, ""));
        let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
        assert_explained(&told, "percent_encoding", &expected, Some(&message));
    }
}

#[tokio::test]
async fn a_path_that_is_another_one() {
    let simulator = Simulator::start().await.unwrap();
    for signed in [
        "https://api.mch.weixin.qq.com/v3/certificates",
        "v3/certificates",
        "/certificates",
        "/v3/certificates/",
    ] {
        let sent = request(&simulator, "GET", CERTIFICATES, "");
        let expected = lines(&sent, "GET", CERTIFICATES, "");
        let message = lines(&sent, "GET", signed, "");
        let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
        assert_explained(&told, "path_differs", &expected, Some(&message));
    }
    let target = "/v3/refund/domestic/refunds/refund-1";
    let sent = request(&simulator, "GET", target, "");
    let message = lines(&sent, "GET", "/v3/refund/domestic/refunds/{out_refund_no}", "");
    let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
    assert_eq!(told["cause"], "path_differs");
}

#[tokio::test]
async fn a_time_that_is_too_old_or_another_one() {
    let simulator = Simulator::start().await.unwrap();
    let mut old = request(&simulator, "GET", CERTIFICATES, "");
    old.timestamp = (now() - 1000).to_string();
    let told = explained(&simulator, old).await;
    assert_eq!(told["cause"], "old_time");
    let words = told["en"].as_str().unwrap();
    // A second may pass until it comes.
    assert!((1000..1005).any(|by| words.contains(&format!("{by} s behind"))), "{words}");
    for odd in [format!("{}123", now()), "now".to_owned()] {
        let mut request = request(&simulator, "GET", CERTIFICATES, "");
        request.timestamp = odd;
        assert_eq!(explained(&simulator, request).await["cause"], "time_not_in_seconds");
    }
    for (part, other) in [("", -2), ("417", 0)] {
        let sent = request(&simulator, "GET", CERTIFICATES, "");
        let expected = lines(&sent, "GET", CERTIFICATES, "");
        let time: i64 = sent.timestamp.parse().unwrap();
        let message = format!("GET\n{CERTIFICATES}\n{}{part}\n{}\n\n", time + other, sent.nonce);
        let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
        assert_explained(&told, "other_time", &expected, Some(&message));
    }
    let sent = request(&simulator, "GET", CERTIFICATES, "");
    let message =
        format!("GET\n{CERTIFICATES}\n{}\n{}\n\n", sent.timestamp, sent.nonce.to_uppercase());
    let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
    assert_eq!(told["cause"], "other_nonce");
}

#[tokio::test]
async fn a_key_that_is_not_the_serials() {
    let simulator = Simulator::start().await.unwrap();
    // The second merchant has its own key. The other simulator's key belongs to nobody here.
    let other = control(&simulator, "POST", "merchants", json!({})).await.1;
    let elsewhere = Simulator::builder().seed(6).start().await.unwrap();
    for (key, words) in [
        (other["private_key"].as_str().unwrap(), other["mchid"].as_str().unwrap()),
        (elsewhere.credentials().private_key(), "another seed"),
    ] {
        let mut sent = request(&simulator, "GET", CERTIFICATES, "");
        let expected = lines(&sent, "GET", CERTIFICATES, "");
        sent.authorization = Some(sent.authorize_with(key));
        let told = explained(&simulator, sent).await;
        assert_explained(&told, "wrong_key", &expected, None);
        assert!(told["en"].as_str().unwrap().contains(words), "{told}");
    }
    let fresh = Simulator::builder().fresh_keys(true).start().await.unwrap();
    let mut sent = request(&simulator, "GET", CERTIFICATES, "");
    sent.authorization = Some(sent.authorize_with(fresh.credentials().private_key()));
    let told = explained(&simulator, sent).await;
    assert!(told["en"].as_str().unwrap().contains("nobody here has"), "{told}");
}

#[tokio::test]
async fn a_signature_in_another_way() {
    let simulator = Simulator::start().await.unwrap();
    let key = simulator.credentials().private_key();
    let ways: [(&'static dyn RsaEncoding, &str); 2] =
        [(&RSA_PKCS1_SHA512, "SHA-512"), (&RSA_PSS_SHA256, "RSA-PSS")];
    for (how, words) in ways {
        let mut sent = request(&simulator, "GET", CERTIFICATES, "");
        let expected = lines(&sent, "GET", CERTIFICATES, "");
        sent.authorization = Some(header(&sent, &sign(key, how, expected.as_bytes())));
        let told = explained(&simulator, sent).await;
        assert_explained(&told, "wrong_algorithm", &expected, None);
        assert!(told["en"].as_str().unwrap().contains(words), "{told}");
    }
    for (signature, words) in
        [("0aff", "hexadecimal"), ("-_-_", "base64 of URLs"), ("not base64!", "none")]
    {
        let mut sent = request(&simulator, "GET", CERTIFICATES, "");
        sent.authorization = Some(header(&sent, signature));
        let told = explained(&simulator, sent).await;
        // Four digits are base64 as well, of three bytes that no key has signed.
        let cause = if signature == "0aff" { "wrong_key" } else { "signature_malformed" };
        assert_eq!(told["cause"], cause);
        assert!(cause == "wrong_key" || told["en"].as_str().unwrap().contains(words), "{told}");
    }
    let sent = request(&simulator, "GET", CERTIFICATES, "");
    let expected = lines(&sent, "GET", CERTIFICATES, "");
    let told = explained(&simulator, signed_over(&simulator, sent, "something else")).await;
    assert_explained(&told, "message_unknown", &expected, None);
}

#[tokio::test]
async fn a_body_that_was_left_out_and_an_upload_that_was_signed_whole() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "order-1", 1).to_string();
    let sent = request(&simulator, "POST", NATIVE, &body);
    let message = lines(&sent, "POST", NATIVE, "");
    let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
    assert_eq!((&told["cause"], &told["signed"]), (&json!("body_left_out"), &json!(message)));

    let meta = r#"{"filename":"a.png","sha256":"2c"}"#;
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{meta}\r\n--b\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n"
    );
    let path = "/v3/merchant/media/upload";
    let sent = request(&simulator, "POST", path, &body);
    let sent = sent.header("content-type", "multipart/form-data; boundary=b");
    let (expected, message) = (lines(&sent, "POST", path, meta), lines(&sent, "POST", path, &body));
    let told = explained(&simulator, signed_over(&simulator, sent, &message)).await;
    assert_explained(&told, "upload_signed_whole", &expected, Some(&message));
}
