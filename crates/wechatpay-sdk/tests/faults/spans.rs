//! What can be seen of a call in the log: one span, and an event an attempt.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::proxy::Fault;
use crate::stage::Stage;
use crate::watched;

type Fields = BTreeMap<String, String>;

/// Writes down the spans and events of this library.
#[derive(Clone, Default)]
struct Notes {
    spans: Arc<Mutex<Vec<Fields>>>,
    events: Arc<Mutex<Vec<Fields>>>,
}

struct Reader<'a>(&'a mut Fields);

impl Visit for Reader<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let text = format!("{value:?}").trim_matches('"').to_owned();
        watched::check(&text);
        self.0.insert(field.name().to_owned(), text);
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("wechatpay_sdk::request")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::from([("span".to_owned(), span.metadata().name().to_owned())]);
        span.record(&mut Reader(&mut fields));
        let mut spans = self.spans.lock().unwrap();
        spans.push(fields);
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let mut spans = self.spans.lock().unwrap();
        values.record(&mut Reader(&mut spans[id.into_u64() as usize - 1]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Reader(&mut fields));
        self.events.lock().unwrap().push(fields);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_is_a_span_and_each_attempt_an_event() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::LostAnswer]);
    let notes = Notes::default();
    let answer = {
        let _noting = tracing::subscriber::set_default(notes.clone());
        stage.refund(&order).await.unwrap()
    };
    let spans = notes.spans.lock().unwrap();
    assert_eq!(spans.len(), 1);
    for (field, expected) in [
        ("span", "call"),
        ("method", "POST"),
        ("path", "/v3/refund/domestic/refunds"),
        ("operation", "/v3/refund/domestic/refunds"),
        ("attempts", "2"),
        ("status", "200"),
        ("request_id", answer.http().request_id().unwrap()),
        ("outcome", "done"),
    ] {
        assert_eq!(spans[0].get(field).map(String::as_str), Some(expected), "{field}");
    }
    assert!(spans[0]["milliseconds"].parse::<u64>().is_ok());
    let events = notes.events.lock().unwrap();
    let seen: Vec<_> = events
        .iter()
        .map(|event| (event["message"].as_str(), event.get("outcome").map(String::as_str)))
        .collect();
    let asked = ("asked what became of the request", None);
    assert_eq!(seen, [("failed", Some("unknown")), asked, ("answered", Some("done"))]);
}

/// A success of another status than most.
#[tokio::test]
async fn the_status_of_a_span_is_the_answers() {
    let stage = Stage::start().await;
    let mchid = stage.simulator.credentials().mchid();
    let order = serde_json::json!({
        "appid": stage.simulator.credentials().appid(), "mchid": mchid, "description": "tea",
        "out_trade_no": "order-1", "notify_url": "https://merchant.example/notify",
        "amount": {"total": 1, "currency": "CNY"},
    });
    stage.direct.chain("v3/pay/transactions/native").post(order).await.unwrap();
    let notes = Notes::default();
    {
        let _noting = tracing::subscriber::set_default(notes.clone());
        let path = stage.client.chain("v3/pay/transactions/out-trade-no/order-1/close");
        path.post(serde_json::json!({"mchid": mchid})).await.unwrap();
    }
    assert_eq!(notes.spans.lock().unwrap()[0]["status"], "204");
}
