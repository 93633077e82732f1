//! A hand-made v2 client: writes and reads XML as text, signs by hand.

use aws_lc_rs::hmac;
use md5::{Digest, Md5};
use std::collections::BTreeMap;
use wechatpay_simulator::Simulator;

pub(crate) type Members = BTreeMap<String, String>;

pub(crate) fn members(simulator: &Simulator, pairs: &[(&str, &str)]) -> Members {
    let credentials = simulator.credentials();
    let mut members = Members::new();
    for (name, value) in [
        ("appid", credentials.appid()),
        ("mch_id", credentials.mchid()),
        ("nonce_str", "ibuaiVcKdpRxkhJA"),
    ]
    .iter()
    .chain(pairs)
    {
        members.insert((*name).to_owned(), (*value).to_owned());
    }
    members
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

pub(crate) fn signature(simulator: &Simulator, members: &Members, sign_type: &str) -> String {
    let mut message = String::new();
    for (name, value) in members {
        if name != "sign" && !value.is_empty() {
            message += &format!("{name}={value}&");
        }
    }
    let key = simulator.credentials().api_v2_key();
    message += &format!("key={key}");
    if sign_type == "HMAC-SHA256" {
        let key = hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes());
        hex(hmac::sign(&key, message.as_bytes()).as_ref())
    } else {
        hex(&Md5::digest(message))
    }
}

/// The document of members, signed.
pub(crate) fn document(simulator: &Simulator, mut members: Members) -> String {
    let sign_type = members.get("sign_type").cloned().unwrap_or_default();
    let sign = signature(simulator, &members, &sign_type);
    members.entry("sign".to_owned()).or_insert(sign);
    let mut text = String::from("<xml>");
    for (name, value) in &members {
        text += &format!("<{name}><![CDATA[{value}]]></{name}>");
    }
    text + "</xml>"
}

/// Reads an answer, whose values are all CDATA.
pub(crate) fn read(text: &str) -> Members {
    let inner = text.strip_prefix("<xml>").unwrap().strip_suffix("</xml>").unwrap();
    let mut members = Members::new();
    for line in inner.lines() {
        let (name, rest) = line.strip_prefix('<').unwrap().split_once("><![CDATA[").unwrap();
        let value = rest.strip_suffix(&format!("]]></{name}>")).unwrap();
        assert!(members.insert(name.to_owned(), value.to_owned()).is_none());
    }
    members
}

pub(crate) async fn send(client: &reqwest::Client, url: &str, body: String) -> (u16, String) {
    let response = client.post(url).body(body).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

/// Sends members in the clear; a success must be signed in the way of the request.
pub(crate) async fn call(simulator: &Simulator, path: &str, pairs: &[(&str, &str)]) -> Members {
    let answer = ask(simulator, path, pairs).await;
    let sign_type = pairs.iter().find(|(name, _)| *name == "sign_type");
    check(simulator, &answer, sign_type.map_or("", |(_, value)| value));
    answer
}

/// Like [`call`], but does not check the signature.
pub(crate) async fn ask(simulator: &Simulator, path: &str, pairs: &[(&str, &str)]) -> Members {
    let members = members(simulator, pairs);
    let url = format!("{}{path}", simulator.base_url());
    let body = document(simulator, members);
    let (status, text) = send(&crate::client::plain_client(), &url, body).await;
    assert_eq!(status, 200);
    read(&text)
}

pub(crate) fn check(simulator: &Simulator, answer: &Members, sign_type: &str) {
    // Only answers with a result are signed. An answer to an invalid request has no result.
    if answer.contains_key("result_code") {
        assert_eq!(answer["return_code"], "SUCCESS");
        assert!(!answer["nonce_str"].is_empty());
        assert_eq!(answer["sign"], signature(simulator, answer, sign_type));
    } else {
        assert_eq!(answer.get("sign"), None);
    }
}
