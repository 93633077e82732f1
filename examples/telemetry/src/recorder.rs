//! Forwards the `metrics` facade to OpenTelemetry meters.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};
use opentelemetry::KeyValue;
use opentelemetry::metrics::Meter;
use wechatpay_sdk::telemetry::REQUEST_DURATION_BUCKETS;

/// A recorder that forwards its data to a meter.
pub(crate) struct Bridge {
    meter: Meter,
    described: Mutex<HashMap<String, (Option<Unit>, String)>>,
    /// The instrument and the value of each gauge and each of its labels. OpenTelemetry keeps no
    /// value to add to.
    gauges: Mutex<HashMap<Key, Arc<Level>>>,
}

impl Bridge {
    pub(crate) fn new(meter: Meter) -> Self {
        Self { meter, described: Mutex::default(), gauges: Mutex::default() }
    }

    fn describe(&self, name: &KeyName, unit: Option<Unit>, description: &SharedString) {
        let described = (unit, description.to_string());
        let mut all = self.described.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(name.as_str().to_owned(), described);
    }

    /// The unit, in OpenTelemetry's notation, and the description.
    fn described(&self, key: &Key) -> (&'static str, String) {
        let all = self.described.lock().unwrap_or_else(PoisonError::into_inner);
        let (unit, description) = all.get(key.name()).cloned().unwrap_or_default();
        let unit = match unit {
            Some(Unit::Seconds) => "s",
            Some(Unit::Count) => "1",
            _ => "",
        };
        (unit, description)
    }
}

/// Labels are texts, but the conventions define two of them as numbers.
fn attributes(key: &Key) -> Vec<KeyValue> {
    let attribute = |label: &metrics::Label| {
        let (name, value) = (label.key().to_owned(), label.value());
        let is_number = ["http.response.status_code", "server.port"].contains(&&*name);
        match value.parse::<i64>() {
            Ok(number) if is_number => KeyValue::new(name, number),
            _ => KeyValue::new(name, value.to_owned()),
        }
    };
    key.labels().map(attribute).collect()
}

impl Recorder for Bridge {
    fn describe_counter(&self, name: KeyName, unit: Option<Unit>, description: SharedString) {
        self.describe(&name, unit, &description);
    }

    fn describe_gauge(&self, name: KeyName, unit: Option<Unit>, description: SharedString) {
        self.describe(&name, unit, &description);
    }

    fn describe_histogram(&self, name: KeyName, unit: Option<Unit>, description: SharedString) {
        self.describe(&name, unit, &description);
    }

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        let (unit, description) = self.described(key);
        let builder = self.meter.u64_counter(key.name().to_owned());
        let counter = builder.with_unit(unit).with_description(description).build();
        Counter::from_arc(Arc::new(Count(counter, attributes(key))))
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        let mut gauges = self.gauges.lock().unwrap_or_else(PoisonError::into_inner);
        let level = gauges.entry(key.clone()).or_insert_with(|| {
            let (unit, description) = self.described(key);
            let builder = self.meter.f64_gauge(key.name().to_owned());
            let gauge = builder.with_unit(unit).with_description(description).build();
            Arc::new(Level { gauge, attributes: attributes(key), value: Mutex::new(0.0) })
        });
        Gauge::from_arc(Arc::clone(level))
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        let (unit, description) = self.described(key);
        let builder = self.meter.f64_histogram(key.name().to_owned());
        let builder = builder.with_boundaries(REQUEST_DURATION_BUCKETS.to_vec());
        let histogram = builder.with_unit(unit).with_description(description).build();
        Histogram::from_arc(Arc::new(Durations(histogram, attributes(key))))
    }
}

struct Count(opentelemetry::metrics::Counter<u64>, Vec<KeyValue>);

impl CounterFn for Count {
    fn increment(&self, by: u64) {
        self.0.add(by, &self.1);
    }

    /// The SDK only increments.
    fn absolute(&self, _: u64) {}
}

struct Durations(opentelemetry::metrics::Histogram<f64>, Vec<KeyValue>);

impl HistogramFn for Durations {
    fn record(&self, seconds: f64) {
        self.0.record(seconds, &self.1);
    }
}

struct Level {
    gauge: opentelemetry::metrics::Gauge<f64>,
    attributes: Vec<KeyValue>,
    value: Mutex<f64>,
}

impl Level {
    fn change(&self, change: impl FnOnce(f64) -> f64) {
        let mut value = self.value.lock().unwrap_or_else(PoisonError::into_inner);
        *value = change(*value);
        self.gauge.record(*value, &self.attributes);
    }
}

impl GaugeFn for Level {
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
