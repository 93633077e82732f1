//! What can be seen of a call in a trace: its span, and one for each attempt and status query.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::proxy::Fault;
use crate::stage::Stage;
use crate::watched;

/// A card number, an openid and a name: what no span may have in it.
const PERSONAL: [&str; 3] = ["6225760008219524", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", watched::NAME];

/// The fields of a span; a number has a `#` before it.
type Fields = BTreeMap<String, String>;

/// Writes down the spans and events of this library.
#[derive(Clone, Default)]
struct Notes {
    spans: Arc<Mutex<Vec<Fields>>>,
    events: Arc<Mutex<Vec<Fields>>>,
}

struct Reader<'a>(&'a mut Fields);

impl Reader<'_> {
    fn insert(&mut self, field: &Field, text: String) {
        watched::check(&text);
        let before = self.0.insert(field.name().to_owned(), text);
        assert_eq!(before, None, "an exporter would have `{}` twice", field.name());
    }
}

impl Visit for Reader<'_> {
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.insert(field, format!("#{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.insert(field, format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("wechatpay_sdk::request")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        assert_eq!(*span.metadata().level(), Level::INFO);
        let parent = span.parent().map(|id| id.into_u64().to_string()).unwrap_or_default();
        let mut fields = Fields::from([
            ("span".to_owned(), span.metadata().name().to_owned()),
            ("parent".to_owned(), parent),
        ]);
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

impl Notes {
    /// The spans so far, each with its fields.
    fn spans(&self) -> Vec<Fields> {
        self.spans.lock().unwrap().clone()
    }
}

fn fields<const N: usize>(fields: [(&str, &str); N]) -> Fields {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[tokio::test]
async fn a_call_is_a_span_and_each_attempt_and_query_one_within_it() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::LostAnswer]);
    let notes = Notes::default();
    let answer = {
        let _noting = tracing::subscriber::set_default(notes.clone());
        stage.refund(&order).await.unwrap()
    };
    let [call, lost, query, answered] = notes.spans().try_into().unwrap();
    let mchid = stage.simulator.credentials().mchid();
    let port = format!("#{}", stage.proxy.url().rsplit_once(':').unwrap().1);
    let of_refund = [
        ("http.request.method", "POST"),
        ("url.template", "/v3/refund/domestic/refunds"),
        ("server.address", "127.0.0.1"),
        ("server.port", &*port),
    ];
    let of_answer = [
        ("http.response.status_code", "#200"),
        ("http.request.resend_count", "#1"),
        ("wechatpay.request_id", answer.http().request_id().unwrap()),
    ];
    let mut expected = fields([
        ("span", "call"),
        ("parent", ""),
        ("otel.name", "POST /v3/refund/domestic/refunds"),
        ("otel.kind", "client"),
        ("wechatpay.mchid", mchid),
        ("wechatpay.outcome", "done"),
    ]);
    expected.extend(fields(of_refund));
    expected.extend(fields(of_answer));
    assert_eq!(call, expected);
    let mut expected = fields([
        ("span", "attempt"),
        ("parent", "1"),
        ("error.type", "transport"),
        ("otel.status_code", "ERROR"),
    ]);
    expected.extend(fields(of_refund));
    assert_eq!(lost, expected);
    let mut expected = fields([("span", "attempt"), ("parent", "1")]);
    expected.extend(fields(of_refund));
    expected.extend(fields(of_answer));
    assert_eq!(answered, expected);
    for (field, expected) in [
        ("span", "query"),
        ("parent", "1"),
        ("http.request.method", "GET"),
        ("url.template", "/v3/refund/domestic/refunds/{out_refund_no}"),
        ("http.response.status_code", "#200"),
    ] {
        assert_eq!(query.get(field).map(String::as_str), Some(expected), "{field}");
    }
    let events = notes.events.lock().unwrap();
    let seen: Vec<_> = events
        .iter()
        .map(|event| (event["message"].as_str(), event.get("outcome").map(String::as_str)))
        .collect();
    let asked = ("queried the outcome of the request", None);
    let expected = [
        ("failed", Some("unknown")),
        ("answered", Some("done")),
        asked,
        ("answered", Some("done")),
    ];
    assert_eq!(seen, expected);
}

/// A success of another status than most.
#[tokio::test]
async fn the_status_of_a_span_is_the_answers() {
    let stage = Stage::start().await;
    let mchid = stage.simulator.credentials().mchid();
    let order = json!({
        "appid": stage.simulator.credentials().appid(), "mchid": mchid, "description": "tea",
        "out_trade_no": "order-1", "notify_url": "https://merchant.example/notify",
        "amount": {"total": 1, "currency": "CNY"},
    });
    stage.direct.chain("v3/pay/transactions/native").post(order).await.unwrap();
    let notes = Notes::default();
    {
        let _noting = tracing::subscriber::set_default(notes.clone());
        let path = stage.client.chain("v3/pay/transactions/out-trade-no/order-1/close");
        path.post(json!({"mchid": mchid})).await.unwrap();
    }
    let spans = notes.spans();
    assert_eq!(spans[0]["http.response.status_code"], "#204");
    // It was called with its variable filled in.
    let template = "/v3/pay/transactions/out-trade-no/{out_trade_no}/close";
    assert_eq!(spans[0]["url.template"], template);
    assert_eq!(spans[0]["otel.name"], format!("POST {template}"));
    assert!(!format!("{spans:?}").contains("order-1"), "{spans:?}");
}

/// The code that the platform answers with says more than its status.
#[tokio::test]
async fn a_refusal_is_an_error_of_its_code() {
    let stage = Stage::start().await;
    let notes = Notes::default();
    {
        let _noting = tracing::subscriber::set_default(notes.clone());
        stage.client.chain("v3/refund/domestic/refunds/none").get().await.unwrap_err();
        let credentials = stage.simulator.credentials();
        let (appid, mchid) = (credentials.appid(), credentials.mchid());
        let v2 = json!({"appid": appid, "mch_id": mchid, "out_trade_no": "none"});
        stage.client.chain("v2/pay/orderquery").post(v2).await.unwrap_err();
    }
    let told: Vec<_> = notes.spans().into_iter().filter(|span| span["span"] == "call").collect();
    for (call, error, status) in [(0, "RESOURCE_NOT_EXISTS", "#404"), (1, "ORDERNOTEXIST", "#200")]
    {
        assert_eq!(told[call]["error.type"], error);
        assert_eq!(told[call]["otel.status_code"], "ERROR");
        assert_eq!(told[call]["http.response.status_code"], status);
        assert_eq!(told[call]["wechatpay.outcome"], "no_effect");
    }
}

/// A path in no catalogue may have anything in it, and so may a value of one that is.
#[tokio::test]
async fn nothing_that_a_call_carries_is_in_a_span() {
    let stage = Stage::start().await;
    let [card, openid, name] = PERSONAL;
    let notes = Notes::default();
    {
        let _noting = tracing::subscriber::set_default(notes.clone());
        let client = &stage.client;
        let body = json!({
            "appid": stage.simulator.credentials().appid(), "out_bill_no": "transfer1",
            "transfer_scene_id": "1000", "openid": openid, "user_name": name,
            "transfer_amount": 200_000, "transfer_remark": card,
        });
        let transfer = client.chain("v3/fund-app/mch-transfer/transfer-bills").post(body);
        _ = transfer.encrypt(&["user_name"]).await;
        _ = client.chain(format!("v3/new/{openid}")).get().query([("card", card)]).await;
        let users = client.chain("v3/new/users/{openid}").bind("openid", openid);
        _ = users.post(json!({"name": name})).await;
        _ = client.chain("v2/pay/micropay").post(json!({"openid": openid, "body": name})).await;
    }
    let spans = notes.spans();
    let names: Vec<_> = spans.iter().filter_map(|span| span.get("otel.name")).collect();
    let transfers = "POST /v3/fund-app/mch-transfer/transfer-bills";
    assert_eq!(names, [transfers, "GET", "POST", "POST /pay/micropay"]);
    let seen = format!("{spans:?} {:?}", notes.events.lock().unwrap());
    for personal in PERSONAL {
        assert!(!seen.contains(personal), "{personal}: {seen}");
    }
}

/// The request may have arrived, and the caller no longer waits for its end.
#[tokio::test]
async fn a_call_that_is_dropped_is_cancelled() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    stage.proxy.plan([Fault::StalledAfterThePlatform]);
    let notes = Notes::default();
    let _noting = tracing::subscriber::set_default(notes.clone());
    let late = tokio::time::timeout(Duration::from_millis(300), stage.refund(&order)).await;
    assert!(late.is_err());
    let call = &notes.spans()[0];
    for (field, expected) in [
        ("wechatpay.outcome", "cancelled"),
        ("error.type", "cancelled"),
        ("otel.status_code", "ERROR"),
    ] {
        assert_eq!(call.get(field).map(String::as_str), Some(expected), "{field}");
    }
}
