//! Notifications to merchants: when and how often they are sent, and whether they verify.

use std::time::Duration;

use crate::client::{call, plain_client};
use crate::merchant::{BRANDS, Merchant, opened, opened_with, verified};
use crate::v3_flow::{order, refund};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

pub(crate) async fn control(
    simulator: &Simulator,
    method: &str,
    target: &str,
    body: Value,
) -> (u16, Value) {
    let url = format!("{}/_simulator/{target}", simulator.base_url());
    let mut request = plain_client().request(method.parse().unwrap(), url);
    if body != Value::Null {
        request = request.body(body.to_string());
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or(Value::Null))
}

async fn settings(simulator: &Simulator, settings: Value) {
    assert_eq!(control(simulator, "PUT", "notifications/settings", settings).await.0, 200);
}

/// Places an order with a notification URL, and pays it, with the clock stopped.
async fn paid(simulator: &Simulator, merchant: &Merchant, number: &str) {
    simulator.stop_clock();
    let mut body = order(simulator, number, 100);
    body["notify_url"] = json!(merchant.url);
    call(simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    simulator.pay(number).unwrap();
}

#[tokio::test]
async fn a_payment_is_told_signed_and_encrypted() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    paid(&simulator, &merchant, "order-1").await;
    // The clock is stopped: nothing is sent before it is advanced.
    assert!(merchant.received().is_empty());
    simulator.advance(Duration::ZERO).await;
    let received = merchant.received();
    assert_eq!(received.len(), 1);
    let message = verified(&simulator, &received[0]).unwrap();
    assert_eq!(message["event_type"], "TRANSACTION.SUCCESS");
    assert_eq!(message["resource_type"], "encrypt-resource");
    let resource = opened(&simulator, &message);
    assert_eq!(resource["out_trade_no"], "order-1");
    assert_eq!(resource["trade_state"], "SUCCESS");
    assert_eq!(resource["amount"]["total"], 100);
    let serial = simulator.credentials().public_key_id();
    assert_eq!(received[0].0["wechatpay-serial"], serial);
    // It was taken, and is not sent again.
    simulator.advance(Duration::from_secs(90_000)).await;
    assert_eq!(merchant.received().len(), 1);
}

#[tokio::test]
async fn a_merchant_that_fails_is_told_again_for_a_day() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    merchant.answer_with(&[500; 20]);
    paid(&simulator, &merchant, "order-1").await;
    // docs/protocol.md, section 6: 15s, 15s, 30s, 3m …
    for (seconds, seen) in [(0, 1), (14, 1), (1, 2), (15, 3), (29, 3), (1, 4), (180, 5)] {
        simulator.advance(Duration::from_secs(seconds)).await;
        assert_eq!(merchant.received().len(), seen, "after {seconds} more");
    }
    // 24 h 4 min in all: then, after 16 attempts, the platform gives up.
    simulator.advance(Duration::from_secs(10 * 86_400)).await;
    assert_eq!(merchant.received().len(), 16);
    let (_, log) = control(&simulator, "GET", "notifications", Value::Null).await;
    let told = &log["notifications"][0];
    assert_eq!(told["taken"], false);
    let attempts = told["attempts"].as_array().unwrap();
    assert_eq!((attempts.len(), &attempts[15]["status"]), (16, &json!(500)));
    let time = |at: usize| attempts[at]["time"].as_str().unwrap().to_owned();
    assert!(time(15) > time(14));
    // On request, it is sent again, with the same id.
    merchant.answer_with(&[]);
    let id = told["id"].as_str().unwrap();
    assert_eq!(
        control(&simulator, "POST", &format!("notifications/{id}/resend"), Value::Null).await.0,
        200
    );
    simulator.advance(Duration::ZERO).await;
    let received = merchant.received();
    assert_eq!(received.len(), 17);
    assert_eq!(verified(&simulator, &received[16]).unwrap()["id"], id);
}

#[tokio::test]
async fn probes_duplicates_and_disorder_can_be_had() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    settings(&simulator, json!({ "probe": true, "duplicate": true })).await;
    paid(&simulator, &merchant, "order-1").await;
    simulator.advance(Duration::ZERO).await;
    let received = merchant.received();
    assert_eq!(received.len(), 4);
    for at in [0, 2] {
        let signature = received[at].0["wechatpay-signature"].to_str().unwrap();
        assert!(signature.starts_with("WECHATPAY/SIGNTEST/"));
        assert!(verified(&simulator, &received[at]).is_none());
    }
    let (first, second) = (verified(&simulator, &received[1]), verified(&simulator, &received[3]));
    assert_eq!(first.unwrap()["id"], second.unwrap()["id"]);

    settings(&simulator, json!({ "reorder": true })).await;
    for number in ["order-2", "order-3", "order-4"] {
        paid(&simulator, &merchant, number).await;
    }
    simulator.advance(Duration::from_secs(5)).await;
    let told: Vec<Value> = merchant.received()[4..]
        .iter()
        .map(|one| opened(&simulator, &verified(&simulator, one).unwrap())["out_trade_no"].clone())
        .collect();
    assert_eq!(told, ["order-2", "order-4", "order-3"]);
}

#[tokio::test]
async fn refunds_are_told_in_both_protocols() {
    let (simulator, merchant) =
        (Simulator::builder().rate_limits(false).start().await.unwrap(), Merchant::start().await);
    settings(&simulator, json!({ "portal_refund_url": merchant.url })).await;
    paid(&simulator, &merchant, "order-1").await;
    let mut first = refund("order-1", "refund-1", 30, 100);
    first["notify_url"] = json!(merchant.url);
    let refunds = "/v3/refund/domestic/refunds";
    call(&simulator, "POST", refunds, &first.to_string()).await;
    // Without its own URL, the refund is notified to the portal's URL, in v2.
    let second = refund("order-1", "refund-2", 30, 100).to_string();
    call(&simulator, "POST", refunds, &second).await;
    simulator.advance(Duration::from_secs(4)).await;
    assert_eq!(merchant.received().len(), 1, "the payment only");
    simulator.advance(Duration::from_secs(1)).await;
    let received = merchant.received();
    assert_eq!(received.len(), 3);
    let message = verified(&simulator, &received[1]).unwrap();
    assert_eq!(message["event_type"], "REFUND.SUCCESS");
    let resource = opened(&simulator, &message);
    assert_eq!(resource["refund_status"], "SUCCESS");
    assert_eq!(resource["out_refund_no"], "refund-1");
    assert_eq!(resource["amount"]["refund"], 30);
    let xml = String::from_utf8(received[2].1.to_vec()).unwrap();
    assert!(xml.contains("<req_info>") && !xml.contains("<sign>"), "{xml}");
}

#[tokio::test]
async fn a_refund_that_fails_is_told_as_it_ends() {
    let (simulator, merchant) =
        (Simulator::builder().rate_limits(false).start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let mut body = order(&simulator, "order-1", 300_000);
    body["notify_url"] = json!(merchant.url);
    call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    simulator.pay("order-1").unwrap();
    // The magic amounts of the README.
    for (number, amount) in [("refund-1", 99_911), ("refund-2", 99_912)] {
        let mut body = refund("order-1", number, amount, 300_000);
        body["notify_url"] = json!(merchant.url);
        call(&simulator, "POST", "/v3/refund/domestic/refunds", &body.to_string()).await;
    }
    simulator.advance(Duration::from_secs(5)).await;
    let told: Vec<Value> = merchant.received()[1..]
        .iter()
        .map(|one| verified(&simulator, one).unwrap()["event_type"].clone())
        .collect();
    assert_eq!(told, ["REFUND.ABNORMAL", "REFUND.CLOSED"]);
    // Closed, its money can be refunded again.
    let rest = refund("order-1", "refund-3", 200_089, 300_000).to_string();
    let answer = call(&simulator, "POST", "/v3/refund/domestic/refunds", &rest).await;
    assert_eq!(answer.status, 200);
    let (_, ledger) = control(&simulator, "GET", "ledger", Value::Null).await;
    assert_eq!(ledger["fault"], Value::Null);
}

#[tokio::test]
async fn any_notification_can_be_asked_for() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let (_, events) = control(&simulator, "GET", "notifications/events", Value::Null).await;
    let v3 = events["v3"].as_array().unwrap().clone();
    assert!(v3.len() >= 98, "{}", v3.len());
    for event in &v3 {
        let ask = json!({ "event_type": event, "url": merchant.url, "resource": {"extra": 1} });
        let (status, told) = control(&simulator, "POST", "notifications", ask).await;
        assert_eq!(status, 200, "{event}: {told}");
    }
    let ask = json!({ "event_type": "CHECK.FAIL", "url": merchant.url, "v2": true });
    assert_eq!(control(&simulator, "POST", "notifications", ask).await.0, 200);
    simulator.advance(Duration::ZERO).await;
    let received = merchant.received();
    assert_eq!(received.len(), v3.len() + 1);
    for (event, one) in v3.iter().zip(&received) {
        let message = verified(&simulator, one).unwrap();
        assert_eq!(message["event_type"], *event);
        // A brand's is for its own key.
        let key = match one.0["wechatpay-signature-type"] == BRANDS {
            true => simulator.credentials().brand().unwrap().api_key(),
            false => simulator.credentials().api_v3_key(),
        };
        assert_eq!(opened_with(key, &message)["extra"], 1);
    }
    let unknown = json!({ "event_type": "NONE", "url": merchant.url });
    assert_eq!(control(&simulator, "POST", "notifications", unknown).await.0, 400);
}

#[tokio::test]
async fn without_a_stopped_clock_it_is_told_by_itself() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(merchant.url);
    call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    simulator.pay("order-1").unwrap();
    tokio::time::timeout(Duration::from_secs(20), async {
        while merchant.received().is_empty() {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn other_machines_are_left_alone() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let body = order(&simulator, "order-1", 100).to_string();
    call(&simulator, "POST", "/v3/pay/transactions/native", &body).await;
    simulator.pay("order-1").unwrap();
    simulator.advance(Duration::from_secs(3600)).await;
    let (_, log) = control(&simulator, "GET", "notifications", Value::Null).await;
    let attempts = log["notifications"][0]["attempts"].as_array().unwrap();
    assert_eq!(attempts.len(), 1);
    assert!(attempts[0]["error"].as_str().unwrap().contains("example.com"));
}

/// A connection is driven by the simulator that opened it, and ends with it: another one in this process that used
/// it would lose what it is just sending.
#[tokio::test]
async fn a_simulator_sends_over_its_own_connections() {
    let merchant = Merchant::start().await;
    let (one, other) = (Simulator::start().await.unwrap(), Simulator::start().await.unwrap());
    for (simulator, numbers) in [(&one, ["order-1", "order-2"]), (&other, ["order-3", "order-4"])] {
        for number in numbers {
            paid(simulator, &merchant, number).await;
            simulator.advance(Duration::ZERO).await;
        }
    }
    let senders = merchant.senders();
    assert_eq!(senders.len(), 4);
    // Each uses its connection again.
    assert_eq!((senders[0], senders[2]), (senders[1], senders[3]));
    assert_ne!(senders[0], senders[2]);
}
