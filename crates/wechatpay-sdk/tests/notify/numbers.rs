//! The metrics of notifications: each notification is counted once, by its outcome.

use std::sync::{Arc, Mutex};

use http::HeaderMap;
use metrics::{
    Counter, CounterFn, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};
use serde_json::json;
use wechatpay_sdk::notify::{MemoryGuard, Received};

use crate::sender::{self, MCHID};

/// Records the metrics.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

struct Note(Notes, String);

impl CounterFn for Note {
    fn increment(&self, by: u64) {
        assert_eq!(by, 1);
        self.0.0.lock().unwrap().push(self.1.clone());
    }

    fn absolute(&self, _: u64) {}
}

impl Recorder for Notes {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        assert_eq!(key.name(), "wechatpay.notifications");
        let labels: Vec<_> = key.labels().map(|label| (label.key(), label.value())).collect();
        assert!(labels.contains(&("wechatpay.mchid", MCHID)), "{labels:?}");
        let value = |name| labels.iter().find(|(key, _)| *key == name).map_or("", |(_, it)| it);
        let line = format!("{} {}", value("wechatpay.event"), value("wechatpay.outcome"));
        Counter::from_arc(Arc::new(Note(self.clone(), line)))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

impl Notes {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

async fn received(event: &str) -> Received {
    let (headers, body) = sender::v3(event, &json!({}));
    sender::client().notification(&headers, &body).await.unwrap()
}

/// On one thread, because a recorder belongs to a thread.
#[tokio::test]
async fn each_notification_is_counted_once_by_what_became_of_it() {
    let notes = Notes::default();
    let _recording = metrics::set_default_local_recorder(&notes);
    let one = received("TRANSACTION.SUCCESS").await;
    assert!(notes.take().is_empty(), "nothing has become of it yet");
    let _ = one.accept();
    // Only the first word counts.
    let _ = one.refuse("no");
    drop(one);
    let _ = received("REFUND.SUCCESS").await.refuse("no stock");
    drop(received("REFUND.CLOSED").await);
    let expected =
        ["TRANSACTION.SUCCESS handled", "REFUND.SUCCESS failed", "REFUND.CLOSED unanswered"];
    assert_eq!(notes.take(), expected);
}

#[tokio::test]
async fn what_comes_again_is_counted_as_a_repetition() {
    let notes = Notes::default();
    let _recording = metrics::set_default_local_recorder(&notes);
    let guard = Arc::new(MemoryGuard::new());
    for fails in [true, false, false] {
        let once = received("TRANSACTION.SUCCESS").await.once(&guard, move |received| async move {
            drop(received);
            if fails { Err("no stock") } else { Ok(()) }
        });
        let _ = once.await;
    }
    let words = notes.take();
    let words: Vec<_> = words.iter().map(|line| line.rsplit(' ').next().unwrap()).collect();
    assert_eq!(words, ["failed", "handled", "repeated"]);
}

#[tokio::test]
async fn a_refused_one_is_counted_by_its_reason_and_without_an_event() {
    let notes = Notes::default();
    let _recording = metrics::set_default_local_recorder(&notes);
    let client = sender::client();
    let (mut headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    client.notification(&HeaderMap::new(), &body).await.unwrap_err();
    headers.insert("wechatpay-signature", "WECHATPAY/SIGNTEST/abc".parse().unwrap());
    client.notification(&headers, &body).await.unwrap_err();
    client.notification(&headers, b"").await.unwrap_err();
    assert_eq!(notes.take(), [" unsigned", " probe", " form"]);
}
