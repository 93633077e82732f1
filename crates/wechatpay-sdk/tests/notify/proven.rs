//! Which parts of a notification are proven: its content, and the key that identifies a replay.

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_sdk::Client;
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::Received;

use crate::sender::{self, MCHID, V2_KEY, V3_KEY};

fn receive(client: &Client, headers: &HeaderMap, body: &[u8]) -> Received {
    client.notification(headers, body).wait().unwrap()
}

fn key(body: &[u8]) -> String {
    receive(&sender::client(), &HeaderMap::new(), body).guard_key().to_owned()
}

const PAID: [(&str, &str); 7] = [
    ("mch_id", MCHID),
    ("out_trade_no", "ORDER-1"),
    ("total_fee", "1"),
    ("return_code", "SUCCESS"),
    ("result_code", "SUCCESS"),
    ("attach", "x"),
    ("nonce_str", "n"),
];

/// All of these are the same document to its signature.
#[test]
fn another_spelling_of_a_signed_document_has_the_same_key() {
    let genuine = String::from_utf8(sender::v2(&PAID)).unwrap();
    let spellings = [
        genuine.replace(">\n<", "><"),
        genuine.replace(">\n<", ">\r\n\t <"),
        genuine.replace("<xml>", "<xml><!-- again -->"),
        genuine.replace("<xml>", "<root>").replace("</xml>", "</root>"),
        genuine.replace("<![CDATA[x]]>", "x"),
        genuine.replace("<![CDATA[x]]>", "&#120;"),
        genuine.replace("<![CDATA[x]]>", "<![CDATA[]]><![CDATA[x]]>"),
        genuine.replace("</xml>", "<an_empty_member/></xml>"),
        genuine.replace("<xml>", "<?xml version=\"1.0\"?><xml>"),
        format!("{genuine}\n"),
    ];
    let expected = key(genuine.as_bytes());
    for spelling in spellings {
        assert_ne!(spelling, genuine);
        assert_eq!(key(spelling.as_bytes()), expected, "{spelling}");
    }
    let mut other = PAID;
    other[1].1 = "ORDER-2";
    assert_ne!(key(&sender::v2(&other)), expected);
}

/// The platform may sign a repeated notification again, with another `nonce_str`. The payment is still handled
/// once.
#[test]
fn a_repetition_that_is_signed_anew_has_the_same_key() {
    let with = |changes: &[(&'static str, &'static str)]| {
        let mut members = PAID.to_vec();
        for (name, value) in changes {
            members.retain(|(other, _)| other != name);
            members.push((name, value));
        }
        key(&sender::v2(&members))
    };
    // Without the platform's number, everything else decides.
    assert_eq!(with(&[("nonce_str", "m")]), with(&[]));
    assert_ne!(with(&[("attach", "y")]), with(&[]));
    const PAYMENT: (&str, &str) = ("transaction_id", "4200000001");
    let paid = with(&[PAYMENT]);
    assert_eq!(with(&[PAYMENT, ("nonce_str", "m")]), paid);
    assert_eq!(with(&[PAYMENT, ("nonce_str", "m"), ("time_sent", "2")]), paid);
    // Another payment, and another state of this one.
    assert_ne!(with(&[("transaction_id", "4200000002")]), paid);
    assert_ne!(with(&[PAYMENT, ("out_trade_no", "ORDER-2")]), paid);
    assert_ne!(with(&[PAYMENT, ("result_code", "FAIL")]), paid);
}

/// Also where it has an id: what decides is all that was signed.
#[test]
fn a_signed_document_with_an_id_is_told_by_all_that_was_signed() {
    let with = |number| {
        let mut members = PAID.to_vec();
        members[1].1 = number;
        members.push(("event_id", "EV-1"));
        key(&sender::v2(&members))
    };
    assert_eq!(with("ORDER-1"), with("ORDER-1"));
    assert_ne!(with("ORDER-1"), with("ORDER-2"));
}

/// The platform may encrypt a repeated notification with another nonce. The key depends on the plain text, not
/// on the ciphertext.
#[test]
fn an_event_that_is_encrypted_anew_has_the_same_key() {
    let with = |nonce: &str, data: &str, plain: &str, id: &str, nonce_str: &str| {
        let ciphertext = sender::seal_with(V3_KEY, nonce, data, plain.as_bytes());
        key(&sender::v2(&[
            ("mch_id", MCHID),
            ("algorithm", "HMAC-SHA256"),
            ("nonce_str", nonce_str),
            ("event_id", id),
            ("event_type", "CHECK.SUCCESS"),
            ("event_algorithm", "AEAD_AES_256_GCM"),
            ("event_nonce", nonce),
            ("event_associated_data", data),
            ("event_ciphertext", &ciphertext),
        ]))
    };
    let accepted = r#"{"state":"USER_ACCEPTED","out_order_no":"1"}"#;
    let once = with("fdasflkja484", "event", accepted, "EV-1", "n");
    assert_eq!(with("fdasflkja485", "event", accepted, "EV-1", "m"), once);
    // Another content, another event.
    let other = r#"{"state":"USER_ACCEPTED","out_order_no":"2"}"#;
    assert_ne!(with("fdasflkja484", "event", other, "EV-1", "n"), once);
    assert_ne!(with("fdasflkja484", "event", accepted, "EV-2", "n"), once);
}

fn refund(status: &str, spaces: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let plain = format!(
        "<root>{spaces}<out_refund_no><![CDATA[R1]]></out_refund_no>\
         <refund_id>50</refund_id><refund_status>{status}</refund_status></root>"
    );
    let req_info = sender::req_info(V2_KEY, plain.as_bytes());
    let members = [("return_code", "SUCCESS"), ("req_info", req_info.as_str())];
    sender::xml(&[members.as_slice(), more].concat())
}

/// Members outside of `req_info` are not proven.
#[test]
fn the_key_of_an_unsigned_refund_is_of_what_was_decrypted() {
    let expected = key(&refund("SUCCESS", "", &[]));
    for (spaces, more) in [
        ("", &[("event_id", "EV-1")][..]),
        ("", &[("event_id", "EV-2")]),
        ("", &[("nonce_str", "n"), ("mch_id", "1")]),
        ("<!-- again -->", &[]),
        ("\n  ", &[]),
    ] {
        assert_eq!(key(&refund("SUCCESS", spaces, more)), expected, "{more:?}");
    }
    assert_ne!(key(&refund("CHANGE", "", &[])), expected);
}

/// N10, for the content: a forger can write any members around a genuine `req_info`.
#[test]
fn of_an_unsigned_refund_the_decrypted_part_alone_is_content() {
    let forged = [
        ("event_id", "EV-1"),
        ("event_create_time", "20261101100000"),
        ("appid", "wx1"),
        ("mch_id", MCHID),
        ("sub_mch_id", "1"),
        ("out_trade_no", "ORDER-1"),
        ("total_fee", "1"),
        ("result_code", "SUCCESS"),
        ("trade_state", "SUCCESS"),
    ];
    let body = refund("SUCCESS", "", &forged);
    let received = receive(&sender::client(), &HeaderMap::new(), &body);
    assert_eq!((received.id(), received.create_time().is_none()), (None, true));
    let content = json!({"req_info": {
        "out_refund_no": "R1", "refund_id": "50", "refund_status": "SUCCESS",
    }});
    assert_eq!(received.json::<Value>().unwrap(), content);
    let Notification::V2RefundProcessed(refund) = received.notification() else {
        panic!("{received:?}")
    };
    assert!(refund.mch_id.is_none() && refund.appid.is_none() && refund.return_code.is_none());
    let debug = format!("{received:?}");
    assert!(!debug.contains("wx1") && !debug.contains("ORDER-1"), "{debug}");
}

fn of_merchant(mchid: &str) -> Client {
    sender::builder().mchid(mchid).build().unwrap()
}

/// Companies have several merchants with the same keys, and one store.
#[test]
fn protocol_and_merchant_are_part_of_the_key() {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let v2 = sender::v2(&PAID);
    let refund = refund("SUCCESS", "", &[]);
    let mut keys = Vec::new();
    for mchid in [MCHID, "1900000110"] {
        let client = of_merchant(mchid);
        for (headers, body) in
            [(&headers, &body), (&HeaderMap::new(), &v2), (&HeaderMap::new(), &refund)]
        {
            let received = receive(&client, headers, body);
            assert!(received.guard_key().contains(mchid), "{}", received.guard_key());
            keys.push(received.guard_key().to_owned());
        }
    }
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), 6);
    // A v3 id that looks like a v2 key is still a different key.
    let received = receive(&of_merchant(MCHID), &HeaderMap::new(), &v2);
    let mut envelope = sender::envelope("TRANSACTION.SUCCESS", b"{}");
    envelope["id"] = received.guard_key().into();
    let (headers, body) = sender::signed(&envelope);
    assert_ne!(key_of(&headers, &body), received.guard_key());
}

fn key_of(headers: &HeaderMap, body: &[u8]) -> String {
    receive(&sender::client(), headers, body).guard_key().to_owned()
}

/// Stores have columns of a fixed width: the key is short, and one line.
#[test]
fn a_key_is_short_whatever_the_id_is() {
    let with = |id: Value| {
        let mut envelope = sender::envelope("TRANSACTION.SUCCESS", b"{}");
        envelope["id"] = id;
        let (headers, body) = sender::signed(&envelope);
        key_of(&headers, &body)
    };
    let usual = with(json!("EV-2018022511223320873"));
    assert!(usual.ends_with("EV-2018022511223320873"), "{usual}");
    let mut keys = vec![usual];
    for id in [json!("x".repeat(100_000)), json!("a b\nc\u{0}"), json!("甲"), json!("")] {
        keys.push(with(id));
    }
    for key in &keys {
        assert!(key.len() <= 128 && key.bytes().all(|byte| byte.is_ascii_graphic()), "{key}");
    }
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), 5);
}

/// Without an id, it is the content that comes again, under whatever nonce.
#[test]
fn without_an_id_the_content_is_what_comes_again() {
    let with = |content: &Value| {
        let mut envelope = sender::envelope("REFUND.SUCCESS", content.to_string().as_bytes());
        envelope.as_object_mut().unwrap().remove("id");
        envelope["create_time"] = Value::Null;
        let (headers, body) = sender::signed(&envelope);
        key_of(&headers, &body)
    };
    assert_eq!(with(&json!({"refund_id": "1"})), with(&json!({"refund_id": "1"})));
    assert_ne!(with(&json!({"refund_id": "1"})), with(&json!({"refund_id": "2"})));
}
