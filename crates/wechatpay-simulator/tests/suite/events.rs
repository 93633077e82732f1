//! The stream of live events.

use crate::client::{call, plain_client};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::v3_flow::order;
use serde_json::{Value, json};
use std::time::Duration;
use wechatpay_simulator::Simulator;

struct Event {
    kind: String,
    id: String,
    data: Value,
}

/// A client that listens to the stream.
struct Listener {
    response: reqwest::Response,
    read: String,
}

impl Listener {
    /// Listens, and waits until it is heard.
    async fn start(simulator: &Simulator, last: Option<&str>) -> Self {
        let url = format!("{}/_simulator/events", simulator.base_url());
        let mut request = plain_client().get(url);
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let mut listener = Self { response, read: String::new() };
        if last.is_none() {
            assert_eq!(listener.piece().await.unwrap(), ":");
        }
        listener
    }

    /// The lines of the next event or comment; nothing at the end.
    async fn piece(&mut self) -> Option<String> {
        loop {
            if let Some((piece, rest)) = self.read.split_once("\n\n") {
                let piece = piece.to_owned();
                self.read = rest.to_owned();
                return Some(piece);
            }
            let bytes = self.response.chunk().await.ok()??;
            self.read.push_str(std::str::from_utf8(&bytes).unwrap());
        }
    }

    /// The next event of a kind, with its id.
    async fn next(&mut self, kind: &str) -> (String, Value) {
        loop {
            let event = self.event().await;
            if event.kind == kind {
                return (event.id, event.data);
            }
        }
    }

    /// The next event, whatever its kind.
    async fn event(&mut self) -> Event {
        loop {
            // For ever, if it never comes: a test that fails has to end.
            let piece = tokio::time::timeout(Duration::from_secs(60), self.piece());
            let piece = piece.await.unwrap().unwrap();
            let field = |name: &str| {
                let line = piece.lines().find_map(|line| line.strip_prefix(name));
                line.map(|value| value.strip_prefix(": ").unwrap().to_owned())
            };
            if let Some(kind) = field("event") {
                let data = serde_json::from_str(&field("data").unwrap()).unwrap();
                return Event { kind, id: field("id").unwrap(), data };
            }
        }
    }
}

/// A request that changes nothing.
async fn unknown(simulator: &Simulator) {
    let url = format!("{}/v3/nothing", simulator.base_url());
    assert_eq!(plain_client().get(url).send().await.unwrap().status(), 404);
}

async fn place(simulator: &Simulator, number: &str, notify_url: &str) {
    let mut body = order(simulator, number, 100);
    body["notify_url"] = json!(notify_url);
    let path = "/v3/pay/transactions/native";
    assert_eq!(call(simulator, "POST", path, &body.to_string()).await.status, 200);
}

#[tokio::test]
async fn requests_changes_and_deliveries_are_told() {
    let simulator = Simulator::start().await.unwrap();
    let merchant = Merchant::start().await;
    place(&simulator, "order-0", &merchant.url).await;
    let mut listener = Listener::start(&simulator, None).await;
    place(&simulator, "order-1", &merchant.url).await;
    let (_, told) = listener.next("request").await;
    assert_eq!((&told["id"], &told["outcome"]), (&json!(2), &json!("answered")));
    let (_, changed) = listener.next("changed").await;
    assert_eq!(changed, json!({ "what": ["orders"] }));
    let paid = simulator.pay("order-1").unwrap();
    // Changes are sent at most every 100 ms, so they come before the delivery or after it.
    let (mut delivery, mut rest) = (None, Vec::new());
    while delivery.is_none() || !rest.contains(&json!("notifications")) {
        let event = listener.event().await;
        match event.kind.as_str() {
            "delivery" => delivery = Some(event.data),
            "changed" => rest.extend(event.data["what"].as_array().unwrap().clone()),
            _ => {}
        }
    }
    let delivery = delivery.unwrap();
    assert!(rest.contains(&json!("orders")) && rest.contains(&json!("ledger")), "{rest:?}");
    let mchid = simulator.credentials().mchid();
    let text = |name: &str| delivery[name].as_str().unwrap();
    assert_eq!((text("event_type"), text("mchid")), ("TRANSACTION.SUCCESS", mchid));
    assert_eq!((text("url"), &delivery["status"]), (merchant.url.as_str(), &json!(204)));
    assert_eq!((&delivery["attempt"], &delivery["probe"]), (&json!(1), &json!(false)));
    let (headers, body) = merchant.received().remove(0);
    assert_eq!(text("body").as_bytes(), body);
    let signature =
        json!(["Wechatpay-Signature", headers["wechatpay-signature"].to_str().unwrap()]);
    let told = delivery["headers"].as_array().unwrap();
    assert!(told.contains(&signature), "{told:?}");
    assert_eq!(paid.total, 100);
}

#[tokio::test]
async fn what_tests_set_is_told() {
    let simulator = Simulator::start().await.unwrap();
    let mut listener = Listener::start(&simulator, None).await;
    for (method, path, body, thing) in [
        ("PUT", "clock", json!({ "mode": "stepped" }), "clock"),
        ("POST", "faults", json!({ "fault": "drop" }), "faults"),
        ("PUT", "limits", json!({ "on": false }), "limits"),
        ("POST", "merchants", json!({ "kind": "direct" }), "merchants"),
        ("PUT", "notifications/settings", json!({ "probe": true }), "notifications"),
    ] {
        control(&simulator, method, path, body).await;
        let mut told = Vec::new();
        while !told.contains(&json!(thing)) {
            let (_, changed) = listener.next("changed").await;
            told.extend(changed["what"].as_array().unwrap().clone());
        }
    }
}

#[tokio::test]
async fn who_comes_back_goes_on_where_it_was() {
    let simulator = Simulator::start().await.unwrap();
    let mut listener = Listener::start(&simulator, None).await;
    unknown(&simulator).await;
    let (id, _) = listener.next("request").await;
    drop(listener);
    unknown(&simulator).await;
    let mut again = Listener::start(&simulator, Some(&id)).await;
    assert_eq!(again.next("request").await.1["id"], 2);
    drop(again);
    // The number is of another life of the server.
    let mut foreign = Listener::start(&simulator, Some("4711")).await;
    foreign.next("lost").await;
}

#[tokio::test]
async fn who_is_too_slow_is_told() {
    let simulator = Simulator::start().await.unwrap();
    let mut listener = Listener::start(&simulator, None).await;
    unknown(&simulator).await;
    let (id, _) = listener.next("request").await;
    drop(listener);
    for _ in 0..1025 {
        unknown(&simulator).await;
    }
    let mut again = Listener::start(&simulator, Some(&id)).await;
    again.next("lost").await;
    // Neither the first one nor the one after it is there any more.
    assert_eq!(again.next("request").await.1["id"], 3);
}

#[tokio::test]
async fn the_end_of_the_server_ends_the_stream() {
    let simulator = Simulator::start().await.unwrap();
    let mut listener = Listener::start(&simulator, None).await;
    tokio::task::spawn_blocking(move || drop(simulator)).await.unwrap();
    assert_eq!(listener.piece().await, None);
}

#[tokio::test]
async fn only_http_has_a_stream() {
    let simulator = Simulator::start().await.unwrap();
    let refused = simulator.control(http::Method::GET, "events", Value::Null).await;
    assert!(refused.unwrap_err().to_string().contains("400 PARAM_ERROR"));
}
