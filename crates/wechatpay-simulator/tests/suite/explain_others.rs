//! Explanations of what comes before a signature and after it, and of v2.

use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

use crate::client::request;
use crate::explain::last;
use crate::notifications::control;
use crate::v2_client::{self, document, members, signature};
use crate::v3_flow::order;

const CERTIFICATES: &str = "/v3/certificates";
const NATIVE: &str = "/v3/pay/transactions/native";

fn assert_says(told: &Value, cause: &str, words: &str) {
    assert_eq!(told["cause"], cause, "{told}");
    assert!(told["en"].as_str().unwrap().contains(words), "{told}");
}

#[tokio::test]
async fn paths_methods_and_headers() {
    let simulator = Simulator::start().await.unwrap();
    request(&simulator, "GET", "/v3/certificate", "").send(&simulator).await;
    assert_says(&last(&simulator).await, "path_unknown", "`GET /v3/certificates`");
    request(&simulator, "GET", NATIVE, "").send(&simulator).await;
    assert_says(&last(&simulator).await, "method_not_allowed", "it has POST");
    request(&simulator, "GET", "/pay/orderquery", "").send(&simulator).await;
    assert_says(&last(&simulator).await, "method_not_allowed", "it has POST");
    request(&simulator, "GET", CERTIFICATES, "").without("user-agent").send(&simulator).await;
    assert_says(&last(&simulator).await, "headers_missing", "empty: User-Agent.");
    let sent = request(&simulator, "GET", CERTIFICATES, "").header("wechatpay-serial", "1");
    sent.send(&simulator).await;
    assert_says(&last(&simulator).await, "serial_header_wrong", "`1`");
}

#[tokio::test]
async fn parameters() {
    let simulator = Simulator::start().await.unwrap();
    let mut body = order(&simulator, "order-1", 1);
    let sent = request(&simulator, "POST", NATIVE, "[]");
    sent.send(&simulator).await;
    assert_says(&last(&simulator).await, "body_not_json", "JSON object");
    body["amount"] = json!({});
    request(&simulator, "POST", NATIVE, &body.to_string()).send(&simulator).await;
    assert_says(&last(&simulator).await, "parameter", "amount/total` in the body: is required");
    let mut body = order(&simulator, "order-1", 1);
    body["mchid"] = json!("1900000000");
    request(&simulator, "POST", NATIVE, &body.to_string()).send(&simulator).await;
    assert_says(&last(&simulator).await, "mchid_differs", "`mchid`");
    let echo = json!({ "echo_message": "a", "encrypted_echo_message": "b" }).to_string();
    let sent = request(&simulator, "POST", "/v3/security/echo", &echo);
    sent.send(&simulator).await;
    assert_says(&last(&simulator).await, "serial_header_missing", "`Wechatpay-Serial`");
    let serial = simulator.credentials().public_key_id().to_owned();
    let sent = request(&simulator, "POST", "/v3/security/echo", &echo);
    sent.header("wechatpay-serial", &serial).send(&simulator).await;
    assert_says(&last(&simulator).await, "cannot_decrypt", "RSA-OAEP");
}

#[tokio::test]
async fn a_request_that_came_before() {
    let simulator = Simulator::start().await.unwrap();
    let first = request(&simulator, "GET", CERTIFICATES, "");
    let header = first.authorize(simulator.credentials());
    assert_eq!(first.send(&simulator).await.status, 200);
    let mut again = request(&simulator, "GET", CERTIFICATES, "");
    again.authorization = Some(header);
    again.send(&simulator).await;
    assert_says(&last(&simulator).await, "replayed", "signed anew");
}

const QUERY: &str = "/pay/orderquery";

/// Sends members to v2 with this `sign`, which is refused.
async fn refused(simulator: &Simulator, mut sent: v2_client::Members, sign: &str) -> Value {
    sent.insert("sign".to_owned(), sign.to_owned());
    let url = format!("{}{QUERY}", simulator.base_url());
    let client = crate::client::plain_client();
    let (_, text) = v2_client::send(&client, &url, document(simulator, sent)).await;
    assert!(text.contains("FAIL"), "{text}");
    last(simulator).await
}

#[tokio::test]
async fn a_sign_of_v2_that_does_not_fit() {
    let simulator = Simulator::start().await.unwrap();
    let other = control(&simulator, "POST", "merchants", json!({})).await.1;
    let mchid = simulator.credentials().mchid();
    for kind in ["MD5", "HMAC-SHA256"] {
        let pairs = [("out_trade_no", "order-1"), ("sign_type", kind), ("attach", "")];
        let right = members(&simulator, &pairs);
        let expected = format!(
            "appid={}&mch_id={mchid}&nonce_str=ibuaiVcKdpRxkhJA&out_trade_no=order-1&\
             sign_type={kind}&key=<APIv2 key>",
            simulator.credentials().appid()
        );
        let sign = signature(&simulator, &right, kind);
        let told = refused(&simulator, right.clone(), &sign.to_lowercase()).await;
        assert_says(&told, "sign_lower_case", "capitals");
        assert_eq!(told["expected"], expected.as_str());

        let made = if kind == "MD5" { "HMAC-SHA256" } else { "MD5" };
        let told = refused(&simulator, right.clone(), &signature(&simulator, &right, made)).await;
        assert_says(&told, "sign_type_differs", &format!("made with {made}"));

        let mut fewer = right.clone();
        fewer.remove("sign_type");
        let told = refused(&simulator, right.clone(), &signature(&simulator, &fewer, kind)).await;
        assert_says(&told, "members_differ", "`sign_type` was left out");
        assert_eq!(told["signed"], expected.replace(&format!("&sign_type={kind}"), ""));
        assert_eq!(told["difference"]["signed"][0], "6b");

        let told = refused(
            &simulator,
            right.clone(),
            &hand(kind, &expected, other["api_v2_key"].as_str().unwrap()),
        )
        .await;
        assert_says(&told, "wrong_key", other["mchid"].as_str().unwrap());
        let own = simulator.credentials().api_v2_key();
        let told =
            refused(&simulator, right.clone(), &hand(kind, &expected, &own.to_uppercase())).await;
        assert_says(&told, "wrong_key", "another case");
        let with_empty = expected.replace("&mch_id", "&attach=&mch_id");
        let told = refused(&simulator, right.clone(), &hand(kind, &with_empty, own)).await;
        assert_says(&told, "members_differ", "Empty members");
        assert_eq!(told["signed"], with_empty);

        let told = refused(&simulator, right.clone(), "").await;
        assert_says(&told, "sign_missing", "`sign`");
        let told = refused(&simulator, right.clone(), &"0".repeat(sign.len())).await;
        assert_says(&told, "message_unknown", kind);
    }
}

/// The signature over a message written down, with a key in its place.
fn hand(kind: &str, message: &str, key: &str) -> String {
    use md5::{Digest, Md5};
    let message = message.replace("<APIv2 key>", key);
    let bytes = if kind == "MD5" {
        Md5::digest(message).to_vec()
    } else {
        let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, key.as_bytes());
        aws_lc_rs::hmac::sign(&key, message.as_bytes()).as_ref().to_vec()
    };
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

#[tokio::test]
async fn members_of_v2_as_they_were_sent_and_other_refusals() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let (mchid, appid) = (credentials.mchid(), credentials.appid());
    let unsorted =
        format!("out_trade_no=order-1&nonce_str=n&mch_id={mchid}&appid={appid}&key=<APIv2 key>");
    let sign = hand("MD5", &unsorted, credentials.api_v2_key());
    let url = format!("{}{QUERY}", simulator.base_url());
    let send = async |body: String| {
        v2_client::send(&crate::client::plain_client(), &url, body).await;
        last(&simulator).await
    };
    let told = send(format!(
        "<xml><out_trade_no>order-1</out_trade_no><nonce_str>n</nonce_str><mch_id>{mchid}</mch_id>\
         <appid>{appid}</appid><sign>{sign}</sign></xml>"
    ))
    .await;
    assert_says(&told, "members_not_sorted", "sorted by name");
    assert_eq!(told["signed"], unsorted.as_str());
    assert_says(&send("<xml>".to_owned()).await, "xml_malformed", "XML");
    assert_says(&send("<xml><mch_id>1</mch_id></xml>".to_owned()).await, "wrong_mchid", "mch_id");
    let odd = format!("<xml><mch_id>{mchid}</mch_id><sign_type>SHA1</sign_type></xml>");
    assert_says(&send(odd).await, "sign_type_unknown", "HMAC-SHA256");
    let refund = format!("{}/secapi/pay/refund", simulator.base_url());
    v2_client::send(&crate::client::plain_client(), &refund, String::new()).await;
    assert_says(&last(&simulator).await, "certificate_missing", "tls_base_url");
}
