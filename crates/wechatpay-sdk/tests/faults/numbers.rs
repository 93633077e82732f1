//! What the feature `metrics` counts, and that it counts no more than that.

use std::sync::{Arc, Mutex};

use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};

use crate::proxy::Fault;
use crate::stage::Stage;
use crate::watched;

type Lines = Arc<Mutex<Vec<String>>>;

/// Writes down what is counted.
#[derive(Clone, Default)]
struct Notes(Lines);

struct Note(Lines, String);

impl CounterFn for Note {
    fn increment(&self, value: u64) {
        self.0.lock().unwrap().push(format!("{} +{value}", self.1));
    }

    fn absolute(&self, _: u64) {}
}

impl HistogramFn for Note {
    fn record(&self, seconds: f64) {
        assert!((0.0..600.0).contains(&seconds));
        self.0.lock().unwrap().push(self.1.clone());
    }
}

impl Notes {
    fn note(&self, key: &Key) -> Arc<Note> {
        let labels = key.labels().map(|label| format!("{}={}", label.key(), label.value()));
        let line = format!("{} {}", key.name(), labels.collect::<Vec<_>>().join(" "));
        watched::check(&line);
        Arc::new(Note(Arc::clone(&self.0), line))
    }
}

impl Recorder for Notes {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.note(key))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.note(key))
    }
}

/// On one thread: a recorder is that of a thread.
#[tokio::test]
async fn calls_and_attempts_are_counted_by_operation_and_outcome() {
    let notes = Notes::default();
    let _recording = metrics::set_default_local_recorder(&notes);
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    notes.0.lock().unwrap().clear();
    stage.proxy.plan([Fault::LostAnswer]);
    stage.refund(&order).await.unwrap();
    let _ = stage.client.chain(format!("v3/new/{order}")).get().await;
    let refunds = "method=POST operation=/v3/refund/domestic/refunds outcome";
    let expected = [
        format!("wechatpay_attempts_total {refunds}=unknown +1"),
        format!("wechatpay_attempts_total {refunds}=done +1"),
        format!("wechatpay_calls_total {refunds}=done +1"),
        format!("wechatpay_call_seconds {refunds}=done"),
        "wechatpay_attempts_total method=GET operation=other outcome=no_effect +1".to_owned(),
        "wechatpay_calls_total method=GET operation=other outcome=no_effect +1".to_owned(),
        "wechatpay_call_seconds method=GET operation=other outcome=no_effect".to_owned(),
    ];
    assert_eq!(*notes.0.lock().unwrap(), expected);
}
