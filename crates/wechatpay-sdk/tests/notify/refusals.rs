//! HTTP requests that are not notifications of the platform. Each gets the answer that the platform expects,
//! and the log names the cause.

use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use crate::sender;

/// A notification that must be refused.
struct Case {
    name: &'static str,
    headers: HeaderMap,
    body: Vec<u8>,
    status: StatusCode,
    /// What the answer says.
    message: &'static str,
    /// What the log says.
    cause: &'static str,
}

fn cases() -> Vec<Case> {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({"out_trade_no": "1"}));
    let with = |name: &'static str, value: &str| {
        let mut headers = headers.clone();
        headers.insert(name, value.parse().unwrap());
        headers
    };
    let mut cases = Vec::new();
    let mut refused = |name, status, message, cause, headers: &HeaderMap, body: &[u8]| {
        let (headers, body) = (headers.clone(), body.to_vec());
        cases.push(Case { name, headers, body, status, message, cause });
    };
    let (unverified, message) = (StatusCode::UNAUTHORIZED, "the signature is not verified");
    let probe = with("wechatpay-signature", "WECHATPAY/SIGNTEST/abc");
    refused("a probe", unverified, message, "a probe of the platform", &probe, &body);
    for (name, seconds) in [("a stale one", -400), ("one of the future", 400)] {
        let stale = sender::headers(&body, sender::now() + seconds);
        refused(name, unverified, message, "check the clock", &stale, &body);
    }
    let mut tampered = body.clone();
    let place = tampered.len() / 2;
    tampered[place] ^= 1;
    refused("a changed one", unverified, message, "kind=WrongSignature", &headers, &tampered);
    let unknown = with("wechatpay-serial", "PUB_KEY_ID_F00D");
    refused("another key", unverified, message, "the key `PUB_KEY_ID_F00D`", &unknown, &body);
    let mut bare = headers.clone();
    bare.remove("wechatpay-signature");
    refused("no signature", unverified, message, "it has no `Wechatpay-Signature`", &bare, &body);
    let mut twice = headers.clone();
    twice.append("wechatpay-nonce", "1".parse().unwrap());
    refused("a header twice", unverified, message, "several `Wechatpay-Nonce`", &twice, &body);
    let value: Value = serde_json::from_slice(&body).unwrap();
    let pretty = serde_json::to_vec_pretty(&value).unwrap();
    let cause = "parsed the body and wrote it again";
    refused("one that a proxy wrote again", unverified, message, cause, &headers, &pretty);
    let megabyte = vec![b'x'; 1 << 20];
    refused("a megabyte", unverified, message, "kind=WrongSignature", &headers, &megabyte);
    let (status, message) = (StatusCode::PAYLOAD_TOO_LARGE, "the body is too large");
    let more = vec![b'x'; (1 << 20) + 1];
    refused("more than a megabyte", status, message, "its body is longer than", &headers, &more);
    let (status, message) = (StatusCode::BAD_REQUEST, "the body is not a notification");
    refused("no body", status, message, "it has no body", &headers, b"");
    let other = b"{}";
    let signed = sender::headers(other, sender::now());
    refused("another content", status, message, "not JSON with an encrypted", &signed, other);
    // Signed, and encrypted under another merchant's key.
    let (status, message) = (StatusCode::INTERNAL_SERVER_ERROR, "the content cannot be decrypted");
    let mut envelope = sender::envelope("TRANSACTION.SUCCESS", b"{}");
    let sealed = sender::seal("another-key-of-32-bytes-of-ascii", "transaction", b"{}");
    envelope["resource"]["ciphertext"] = sealed.into();
    let sealed = envelope.to_string().into_bytes();
    let signed = sender::headers(&sealed, sender::now());
    let cause = "the client's APIv3 key is not the merchant's";
    refused("another APIv3 key", status, message, cause, &signed, &sealed);
    cases
}

/// The same of v2.
fn cases_of_v2() -> Vec<Case> {
    let members = [("return_code", "SUCCESS"), ("out_trade_no", "1"), ("total_fee", "1")];
    let good = String::from_utf8(sender::v2(&members)).unwrap();
    let (unverified, message) = (StatusCode::UNAUTHORIZED, "the signature is not verified");
    let case = |name, status, message, cause, body: Vec<u8>| {
        let headers = HeaderMap::new();
        Case { name, headers, body, status, message, cause }
    };
    // `fold` moves the result into a value or a name. The signed text stays the same.
    let failed = sender::v2(&[&members[..], &[("result_code", "FAIL")]].concat());
    let failed = String::from_utf8(failed).unwrap();
    let result = "<result_code><![CDATA[FAIL]]></result_code>\n";
    assert!(failed.contains(result));
    let fold = |from, to| failed.replace(result, "").replace(from, to).into_bytes();
    let wrong = StatusCode::INTERNAL_SERVER_ERROR;
    let sealed = sender::req_info("another-key-of-32-bytes-of-ascii", b"<root></root>");
    vec![
        case("v2: unsigned", unverified, message, "it has no `sign`", sender::xml(&members)),
        case(
            "v2: changed",
            unverified,
            message,
            "`sign` does not match",
            good.replace("[1]", "[100]").into_bytes(),
        ),
        case(
            "v2: a member within the value of another",
            unverified,
            message,
            "it can be read in two ways: the value of `out_trade_no` contains `&result_code=`",
            fold("<out_trade_no><![CDATA[1]]>", "<out_trade_no>1&#38;result_code=FAIL"),
        ),
        case(
            "v2: a member within the name of another",
            StatusCode::BAD_REQUEST,
            "the body is not a notification",
            "it is not valid XML",
            fold("return_code>", "result_code=FAIL&return_code>"),
        ),
        case(
            "v2: no XML",
            StatusCode::BAD_REQUEST,
            "the body is not a notification",
            "it is not valid XML",
            b"<xml><a>".to_vec(),
        ),
        case(
            "v2: another APIv2 key",
            wrong,
            "the content cannot be decrypted",
            "most likely the client's APIv2 key",
            sender::xml(&[("return_code", "SUCCESS"), ("req_info", &sealed)]),
        ),
    ]
}

/// Sends all of them to an endpoint whose log lines since the last time `log`
/// gives. Before and after it takes a genuine one, and one that comes again.
pub(crate) async fn assert_all(url: &str, log: &dyn Fn() -> String) {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let send = async |headers: &HeaderMap, body: &[u8]| {
        let request = http.post(url).headers(headers.clone()).body(body.to_vec());
        let response = request.send().await.unwrap();
        (response.status(), response.text().await.unwrap())
    };
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({"out_trade_no": "1"}));
    for _ in 0..2 {
        assert_eq!(send(&headers, &body).await, (StatusCode::NO_CONTENT, String::new()));
    }
    log();
    for case in cases() {
        let answer = json!({"code": "FAIL", "message": case.message}).to_string();
        assert_eq!(send(&case.headers, &case.body).await, (case.status, answer), "{}", case.name);
        assert_logged(&case, &log());
    }
    for case in cases_of_v2() {
        let (status, answer) = send(&case.headers, &case.body).await;
        assert_eq!(status, case.status, "{}", case.name);
        let expected = format!(
            "<xml><return_code>FAIL</return_code><return_msg>{}</return_msg></xml>",
            case.message
        );
        assert_eq!(answer, expected, "{}", case.name);
        assert_logged(&case, &log());
    }
    let members = [("return_code", "SUCCESS"), ("out_trade_no", "1"), ("total_fee", "1")];
    let (status, answer) = send(&HeaderMap::new(), &sender::v2(&members)).await;
    assert!(status == StatusCode::OK && answer.contains("<return_code>SUCCESS<"), "{answer}");
}

/// One line, with the cause.
fn assert_logged(case: &Case, log: &str) {
    let Case { name, cause, .. } = case;
    let lines: Vec<_> =
        log.lines().filter(|line| line.contains("refused a notification")).collect();
    assert_eq!(lines.len(), 1, "{name}: {log}");
    assert!(lines[0].contains(cause), "{name}: {log}");
}
