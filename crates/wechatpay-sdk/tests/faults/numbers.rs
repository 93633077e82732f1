//! The feature `metrics` counts every event once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};
use serde_json::json;
use wechatpay_sdk::telemetry;

use crate::proxy::Fault;
use crate::stage::Stage;
use crate::watched;

type Lines = Arc<Mutex<Vec<String>>>;

/// Records the metrics.
#[derive(Clone, Default)]
struct Notes {
    lines: Lines,
    /// The values of the gauges now, and the highest that each had.
    gauges: Arc<Mutex<BTreeMap<String, (f64, f64)>>>,
    units: Arc<Mutex<BTreeMap<String, Option<Unit>>>>,
}

struct Note(Notes, String);

impl CounterFn for Note {
    fn increment(&self, value: u64) {
        self.0.lines.lock().unwrap().push(format!("{} +{value}", self.1));
    }

    fn absolute(&self, _: u64) {}
}

impl HistogramFn for Note {
    fn record(&self, seconds: f64) {
        assert!((0.0..600.0).contains(&seconds));
        self.0.lines.lock().unwrap().push(self.1.clone());
    }
}

impl Note {
    fn change(&self, change: impl FnOnce(f64) -> f64) {
        let mut gauges = self.0.gauges.lock().unwrap();
        let (value, highest) = gauges.entry(self.1.clone()).or_default();
        *value = change(*value);
        *highest = value.max(*highest);
    }
}

impl GaugeFn for Note {
    fn increment(&self, by: f64) {
        self.change(|value| value + by);
    }

    fn decrement(&self, by: f64) {
        self.change(|value| value - by);
    }

    fn set(&self, to: f64) {
        self.change(|_| to);
    }
}

impl Notes {
    fn note(&self, key: &Key) -> Arc<Note> {
        let labels = key.labels().map(|label| format!("{}={}", label.key(), label.value()));
        let line = format!("{} {}", key.name(), labels.collect::<Vec<_>>().join(" "));
        watched::check(&line);
        Arc::new(Note(self.clone(), line))
    }

    fn describe(&self, name: KeyName, unit: Option<Unit>) {
        self.units.lock().unwrap().insert(name.as_str().to_owned(), unit);
    }
}

impl Recorder for Notes {
    fn describe_counter(&self, name: KeyName, unit: Option<Unit>, _: SharedString) {
        self.describe(name, unit);
    }

    fn describe_gauge(&self, name: KeyName, unit: Option<Unit>, _: SharedString) {
        self.describe(name, unit);
    }

    fn describe_histogram(&self, name: KeyName, unit: Option<Unit>, _: SharedString) {
        self.describe(name, unit);
    }

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.note(key))
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(self.note(key))
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.note(key))
    }
}

/// On one thread, because a recorder belongs to a thread.
#[tokio::test]
async fn calls_and_requests_are_counted() {
    let notes = Notes::default();
    let _recording = metrics::set_default_local_recorder(&notes);
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    notes.lines.lock().unwrap().clear();
    stage.proxy.plan([Fault::LostAnswer]);
    stage.refund(&order).await.unwrap();
    let _ = stage.client.chain(format!("v3/new/{order}")).get().await;
    let refused = stage.client.chain("v3/refund/domestic/refunds/{out_refund_no}");
    let _ = refused.bind("out_refund_no", "none").get().await;
    let port = stage.proxy.url().rsplit_once(':').unwrap().1.to_owned();
    let server = format!("server.address=127.0.0.1 server.port={port}");
    let mchid = format!("wechatpay.mchid={}", stage.simulator.credentials().mchid());
    let (post, get) = ("http.request.method=POST", "http.request.method=GET");
    let refunds = "url.template=/v3/refund/domestic/refunds";
    let request = "http.client.request.duration";
    let query = format!("{refunds}/{{out_refund_no}}");
    let ok = "http.response.status_code=200";
    let absent = "http.response.status_code=404 error.type=RESOURCE_NOT_EXISTS";
    let outcome = "wechatpay.outcome";
    let expected = [
        format!("{request} {post} {server} {refunds} error.type=transport"),
        format!("{request} {get} {server} {query} {ok}"),
        format!("{request} {post} {server} {refunds} {ok}"),
        format!("wechatpay.call.duration {post} {refunds} {outcome}=done"),
        format!("wechatpay.calls {post} {refunds} {outcome}=done {mchid} +1"),
        format!("{request} {get} {server} http.response.status_code=404 error.type=404"),
        format!("wechatpay.call.duration {get} {outcome}=no_effect"),
        format!("wechatpay.calls {get} {outcome}=no_effect {mchid} +1"),
        format!("{request} {get} {server} {query} {absent}"),
        format!("wechatpay.call.duration {get} {query} {outcome}=no_effect"),
        format!(
            "wechatpay.calls {get} {query} {outcome}=no_effect {mchid} \
             wechatpay.code=RESOURCE_NOT_EXISTS +1"
        ),
    ];
    assert_eq!(*notes.lines.lock().unwrap(), expected);
    let gauges = notes.gauges.lock().unwrap();
    for gauge in [
        format!("wechatpay.calls.in_flight {mchid}"),
        format!("http.client.active_requests {post} {server}"),
        format!("http.client.active_requests {get} {server}"),
    ] {
        assert_eq!(gauges[&gauge], (0.0, 1.0), "{gauge}");
    }
    // Thirty days at least, in the certificates of the simulator.
    let remaining = gauges.iter().filter(|(name, _)| name.starts_with("wechatpay.certificate."));
    let mut kinds = Vec::new();
    for (name, (seconds, _)) in remaining {
        assert!(*seconds > 30.0 * 86_400.0, "{name}: {seconds}");
        assert!(name.contains(&*mchid) && name.contains("wechatpay.serial="), "{name}");
        kinds.extend(
            ["merchant", "platform"]
                .into_iter()
                .filter(|kind| name.contains(&format!("wechatpay.certificate={kind}"))),
        );
    }
    assert_eq!(kinds, ["merchant", "platform"]);
}

/// After a call is dropped, neither the call nor its request is in flight.
#[tokio::test]
async fn a_cancelled_call_is_counted_and_ends() {
    let notes = Notes::default();
    let _recording = metrics::set_default_local_recorder(&notes);
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    notes.lines.lock().unwrap().clear();
    stage.proxy.plan([Fault::StalledAfterThePlatform]);
    let patience = std::time::Duration::from_millis(300);
    assert!(tokio::time::timeout(patience, stage.refund(&order)).await.is_err());
    let lines = notes.lines.lock().unwrap().join("\n");
    assert!(lines.contains("wechatpay.outcome=cancelled"), "{lines}");
    let gauges = notes.gauges.lock().unwrap();
    let counted = gauges.iter().filter(|(name, _)| !name.contains("certificate"));
    for (name, (now, highest)) in counted {
        assert_eq!((*now, *highest), (0.0, 1.0), "{name}");
    }
}

#[tokio::test]
async fn nothing_that_a_call_carries_is_counted() {
    let notes = Notes::default();
    let _recording = metrics::set_default_local_recorder(&notes);
    let stage = Stage::start().await;
    let (openid, card) = ("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "6225760008219524");
    let body = json!({
        "appid": stage.simulator.credentials().appid(), "out_bill_no": "transfer1",
        "transfer_scene_id": "1000", "openid": openid, "user_name": watched::NAME,
        "transfer_amount": 200_000, "transfer_remark": card,
    });
    let transfer = stage.client.chain("v3/fund-app/mch-transfer/transfer-bills").post(body);
    _ = transfer.encrypt(&["user_name"]).await;
    _ = stage.client.chain(format!("v3/new/{openid}")).get().query([("card", card)]).await;
    let lines = notes.lines.lock().unwrap().join("\n");
    assert!(lines.contains("transfer-bills"), "{lines}");
    for personal in [openid, card, watched::NAME] {
        assert!(!lines.contains(personal), "{lines}");
    }
}

#[test]
fn each_metric_is_described_with_its_unit() {
    let notes = Notes::default();
    metrics::with_local_recorder(&notes, telemetry::describe);
    let units = notes.units.lock().unwrap();
    for (name, unit) in [
        ("http.client.request.duration", Unit::Seconds),
        ("http.client.active_requests", Unit::Count),
        ("wechatpay.calls", Unit::Count),
        ("wechatpay.call.duration", Unit::Seconds),
        ("wechatpay.calls.in_flight", Unit::Count),
        ("wechatpay.limiter.wait.duration", Unit::Seconds),
        ("wechatpay.notifications", Unit::Count),
        ("wechatpay.certificate.remaining", Unit::Seconds),
    ] {
        assert_eq!(units.get(name), Some(&Some(unit)), "{name}");
    }
    assert_eq!(units.len(), 8);
}

#[cfg(feature = "rate-limit")]
#[tokio::test]
async fn the_wait_for_the_rate_limits_is_measured() {
    let notes = Notes::default();
    let _recording = metrics::set_default_local_recorder(&notes);
    let limits = wechatpay_sdk::rate_limit::RateLimits::published();
    let stage = Stage::with(|builder| builder.rate_limits(limits)).await;
    let order = stage.paid_order().await;
    notes.lines.lock().unwrap().clear();
    stage.refund(&order).await.unwrap();
    let mchid = stage.simulator.credentials().mchid();
    let expected = format!(
        "wechatpay.limiter.wait.duration http.request.method=POST \
         url.template=/v3/refund/domestic/refunds wechatpay.mchid={mchid}"
    );
    assert_eq!(notes.lines.lock().unwrap()[0], expected);
}
