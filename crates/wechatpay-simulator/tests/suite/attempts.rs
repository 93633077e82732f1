//! Each attempt to notify, as it was sent.

use crate::client::{call, public_key};
use crate::merchant::{Merchant, opened, verified};
use crate::notifications::control;
use crate::v2_client;
use crate::v3_flow::order;
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// The attempts of the newest notification.
async fn attempts(simulator: &Simulator) -> Vec<Value> {
    let (_, all) = control(simulator, "GET", "notifications", Value::Null).await;
    let last = all["notifications"].as_array().unwrap().last().unwrap().clone();
    // The list stays short.
    assert_eq!(last["attempts"][0].get("body"), None);
    let target = format!("notifications/{}", last["id"].as_str().unwrap());
    let (status, whole) = control(simulator, "GET", &target, Value::Null).await;
    assert_eq!((status, &whole["id"]), (200, &last["id"]));
    whole["attempts"].as_array().unwrap().clone()
}

fn header<'v>(attempt: &'v Value, name: &str) -> &'v str {
    let headers = attempt["headers"].as_array().unwrap();
    headers.iter().find(|one| one[0] == name).unwrap()[1].as_str().unwrap()
}

#[tokio::test]
async fn an_attempt_is_kept_as_it_went_over_the_wire() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    merchant.answer_with(&[500]);
    simulator.stop_clock();
    control(&simulator, "PUT", "notifications/settings", json!({ "probe": true })).await;
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(merchant.url);
    call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    simulator.pay("order-1").unwrap();
    simulator.settle().await;
    let kept = attempts(&simulator).await;
    let received = merchant.received();
    assert_eq!((kept.len(), received.len()), (2, 2));
    for (kept, (headers, body)) in kept.iter().zip(&received) {
        assert_eq!(kept["body"].as_str().unwrap().as_bytes(), body);
        for one in kept["headers"].as_array().unwrap() {
            let (name, value) = (one[0].as_str().unwrap(), one[1].as_str().unwrap());
            assert_eq!(headers[name], value, "{name}");
        }
        // Whatever else there is, the connection adds.
        let names = headers.keys().map(http::HeaderName::as_str);
        let others: Vec<_> = names
            .filter(|name| {
                let same = |one: &Value| one[0].as_str().unwrap().eq_ignore_ascii_case(name);
                !kept["headers"].as_array().unwrap().iter().any(same)
            })
            .collect();
        assert!(others.iter().all(|name| ["host", "content-length"].contains(name)), "{others:?}");
        assert!(header(kept, "Request-ID").starts_with("08"));
    }
    let statuses = kept.iter().map(|one| (one["probe"].as_bool().unwrap(), one["status"].clone()));
    assert_eq!(statuses.collect::<Vec<_>>(), [(true, json!(500)), (false, json!(204))]);
    // The message is the one that is signed, the text the one that is encrypted.
    let signature = STANDARD.decode(header(&kept[1], "Wechatpay-Signature")).unwrap();
    let key = public_key(simulator.credentials().public_key());
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key);
    key.verify(kept[1]["signed_message"].as_str().unwrap().as_bytes(), &signature).unwrap();
    assert_eq!(kept[1]["serial"], simulator.credentials().public_key_id());
    let message = verified(&simulator, &received[1]).unwrap();
    assert_eq!(kept[1]["encrypted"], opened(&simulator, &message));
    assert_eq!(control(&simulator, "GET", "notifications/none", Value::Null).await.0, 404);
}

#[tokio::test]
async fn an_attempt_of_v2_shows_its_message_without_the_key() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    for event in ["transaction-success", "refund-processed"] {
        let ask = json!({ "event_type": event, "url": merchant.url, "state": true, "v2": true });
        control(&simulator, "POST", "notifications", ask).await;
        simulator.settle().await;
        let kept = attempts(&simulator).await;
        let body = kept[0]["body"].as_str().unwrap();
        if event == "refund-processed" {
            assert_eq!(kept[0]["signed_message"], Value::Null);
            assert!(kept[0]["encrypted"]["refund_id"].is_string(), "{}", kept[0]);
            continue;
        }
        let signed = kept[0]["signed_message"].as_str().unwrap();
        assert!(signed.starts_with("appid=") && signed.ends_with("&key="), "{signed}");
        assert!(!kept[0].to_string().contains(simulator.credentials().api_v2_key()));
        let members = v2_client::read(body);
        let digest = v2_client::signature(&simulator, &members, "MD5");
        assert_eq!(members["sign"], digest);
    }
}
