//! Every event of the catalogue with all of its members: it is read as its type, and nothing is lost.

use http::HeaderMap;
use serde_json::{Map, Value, json};
use wechatpay_sdk::Client;
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::Received;

use crate::catalogue::{self, NEWER, PLAIN, sample};
use crate::sender;

/// What the type of a notification took up: `Debug` walks the same list of
/// members as everything else does.
fn shown(received: &Received) -> Value {
    assert!(!matches!(received.notification(), Notification::Unknown { .. }), "{received:?}");
    let text = format!("{:?}", received.notification());
    let (_, json) = text.split_once("(Content ").unwrap();
    serde_json::from_str(json.strip_suffix(')').unwrap()).unwrap()
}

fn receive(client: &Client, headers: &HeaderMap, body: &[u8], event: &str) -> Received {
    let received = client.notification(headers, body).wait();
    let received = received.unwrap_or_else(|rejection| panic!("{event}: {rejection}"));
    assert_eq!(received.event(), event);
    received
}

#[test]
fn every_event_of_v3_comes_out_with_its_type_and_without_loss() {
    let (client, events) = (sender::client(), catalogue::v3());
    assert_eq!(events.len(), 109);
    for event in &events {
        for style in [PLAIN, NEWER] {
            let (sent, expected) = sample("content", &event.schema, style);
            let (headers, body) = sender::v3(&event.name, &sent);
            let received = receive(&client, &headers, &body, &event.name);
            assert!(received.is_signed() && !received.is_v2());
            assert_eq!(shown(&received), expected, "{}", event.name);
            assert_eq!(received.json::<Value>().unwrap(), sent, "{}", event.name);
        }
        // With nothing in it.
        let (headers, body) = sender::v3(&event.name, &json!({}));
        let received = receive(&client, &headers, &body, &event.name);
        assert_eq!(shown(&received), json!({}));
    }
}

/// The document of a notification of v2, encrypted and signed as its members
/// have it.
fn document(mut members: Map<String, Value>) -> Vec<u8> {
    let set = |members: &mut Map<String, Value>, name: &str, value: &str| {
        if let Some(member) = members.get_mut(name) {
            *member = value.into();
        }
    };
    set(&mut members, "sign_type", "HMAC-SHA256");
    set(&mut members, "algorithm", "HMAC-SHA256");
    set(&mut members, "event_nonce", "fdasflkja484");
    if let Some(content) = members.get_mut("event_ciphertext") {
        let plain = content.to_string();
        *content = sender::seal(sender::V3_KEY, "event", plain.as_bytes()).into();
        members["event_associated_data"] = "event".into();
    }
    if let Some(inner) = members.get_mut("req_info") {
        let inner_members = texts(inner.as_object().unwrap());
        *inner = sender::req_info(sender::V2_KEY, &sender::xml(&borrowed(&inner_members))).into();
    }
    let is_signed = members.remove("sign").is_some();
    let members = texts(&members);
    let members = borrowed(&members);
    if is_signed { sender::v2(&members) } else { sender::xml(&members) }
}

fn texts(members: &Map<String, Value>) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    members.iter().map(|(name, value)| (name.clone(), text(value))).collect()
}

fn borrowed(members: &[(String, String)]) -> Vec<(&str, &str)> {
    members.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[test]
fn every_notification_of_v2_is_told_apart_and_comes_out_without_loss() {
    let (client, events) = (sender::client(), catalogue::v2());
    assert_eq!(events.len(), 10);
    for event in &events {
        for style in [PLAIN, NEWER] {
            let (sent, mut expected) = sample("content", &event.schema, style);
            let Value::Object(mut members) = sent else { panic!("{} is an object", event.name) };
            if members.contains_key("event_type") {
                members["event_type"] = event.name.as_str().into();
            }
            let body = document(members);
            let received = receive(&client, &HeaderMap::new(), &body, &event.name);
            assert!(received.is_v2());
            assert_eq!(received.is_signed(), event.name != "refund-processed");
            // What the sender sets, and what the signature is.
            let mut found = shown(&received);
            // In an unsigned document, only the decrypted part counts as content.
            if !received.is_signed() {
                expected.as_object_mut().unwrap().retain(|name, _| name == "req_info");
            }
            for name in [
                "sign",
                "sign_type",
                "algorithm",
                "event_nonce",
                "event_associated_data",
                "event_type",
            ] {
                found.as_object_mut().unwrap().remove(name);
                expected.as_object_mut().unwrap().remove(name);
            }
            assert_eq!(found, expected, "{}", event.name);
        }
    }
}

/// The same with the members that are required alone: what tells them apart is
/// always there.
#[test]
fn what_tells_notifications_of_v2_apart_is_required() {
    let client = sender::client();
    for event in &catalogue::v2() {
        let (sent, _) = sample("content", &event.schema, PLAIN);
        let required: Vec<_> = event.schema["required"].as_array().unwrap().iter().collect();
        let members = sent.as_object().unwrap().clone().into_iter();
        let mut members: Map<_, _> =
            members.filter(|(name, _)| required.iter().any(|required| *required == name)).collect();
        if members.contains_key("event_ciphertext") {
            members.insert("event_associated_data".to_owned(), "event".into());
            members["event_type"] = event.name.as_str().into();
        }
        receive(&client, &HeaderMap::new(), &document(members), &event.name);
    }
}

/// Signed, and none of those that are known.
#[test]
fn a_document_of_v2_of_another_form_is_unknown() {
    let body = sender::v2(&[("appId", "wx1"), ("package", "prepay_id=1"), ("timeStamp", "1")]);
    let received = receive(&sender::client(), &HeaderMap::new(), &body, "");
    assert!(matches!(received.notification(), Notification::Unknown { .. }));
}
