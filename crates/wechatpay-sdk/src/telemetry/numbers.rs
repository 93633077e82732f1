//! The metrics of the feature `metrics`, recorded through the crate `metrics`.
//!
//! Every label has few values: paths and codes of the catalogue, the client's own hosts and merchant number.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use metrics::{
    Gauge, Label, Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge,
    histogram,
};

use super::{Ending, Named, Server};

const REQUEST_DURATION: &str = "http.client.request.duration";
const ACTIVE_REQUESTS: &str = "http.client.active_requests";
const CALLS: &str = "wechatpay.calls";
const CALL_DURATION: &str = "wechatpay.call.duration";
const CALLS_IN_FLIGHT: &str = "wechatpay.calls.in_flight";
const LIMITER_WAIT: &str = "wechatpay.limiter.wait.duration";
const NOTIFICATIONS: &str = "wechatpay.notifications";
const CERTIFICATE_REMAINING: &str = "wechatpay.certificate.remaining";

const MCHID: &str = "wechatpay.mchid";
const OUTCOME: &str = "wechatpay.outcome";

/// The interval in which the remaining time of certificates is recorded, in seconds.
const CERTIFICATES_EVERY: i64 = 60;

/// The upper bounds, in seconds, that OpenTelemetry recommends for the histogram `http.client.request.duration`.
/// They also suit `wechatpay.call.duration` and `wechatpay.limiter.wait.duration`.
pub const REQUEST_DURATION_BUCKETS: [f64; 14] =
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0];

/// Describes all metrics to the installed recorder: units and texts. Call it once, after you have installed the
/// recorder.
///
/// ```
/// // metrics_exporter_prometheus::PrometheusBuilder::new().install()?;
/// wechatpay_sdk::telemetry::describe();
/// ```
pub fn describe() {
    describe_histogram!(REQUEST_DURATION, Unit::Seconds, "Duration of HTTP client requests.");
    describe_gauge!(ACTIVE_REQUESTS, Unit::Count, "Number of active HTTP requests.");
    describe_counter!(CALLS, Unit::Count, "Calls that have ended.");
    describe_histogram!(
        CALL_DURATION,
        Unit::Seconds,
        "Duration of calls, with all their attempts and waits."
    );
    describe_gauge!(CALLS_IN_FLIGHT, Unit::Count, "Calls that have begun and not ended.");
    describe_histogram!(LIMITER_WAIT, Unit::Seconds, "How long calls waited for the rate limiter.");
    describe_counter!(NOTIFICATIONS, Unit::Count, "Notifications that were received.");
    describe_gauge!(CERTIFICATE_REMAINING, Unit::Seconds, "Seconds until a certificate expires.");
}

/// Records the end of a request: of an attempt or a status query.
pub(crate) fn request(of: &Named, origin: &str, ending: &Ending, elapsed: Duration) {
    let mut labels = of_server(of, Server::of(origin));
    labels.extend(template(of));
    if let Some(status) = ending.status {
        labels.push(Label::new("http.response.status_code", status.as_str().to_owned()));
    }
    if let Some(error) = ending.error_type() {
        labels.push(Label::new("error.type", error.to_owned()));
    }
    histogram!(REQUEST_DURATION, labels).record(elapsed.as_secs_f64());
}

/// Records the end of a call.
pub(crate) fn call(
    of: &Named,
    mchid: &str,
    outcome: &'static str,
    ending: &Ending,
    elapsed: Duration,
) {
    let mut labels = of_operation(of);
    labels.push(Label::from_static_parts(OUTCOME, outcome));
    histogram!(CALL_DURATION, labels.clone()).record(elapsed.as_secs_f64());
    labels.push(Label::new(MCHID, mchid.to_owned()));
    if let Some(code) = ending.code {
        labels.push(Label::from_static_parts("wechatpay.code", code));
    }
    counter!(CALLS, labels).increment(1);
}

/// Records the wait of a call under the rate limits.
#[cfg(feature = "rate-limit")]
pub(crate) fn waited(of: &Named, mchid: &str, waited: Duration) {
    let mut labels = of_operation(of);
    labels.push(Label::new(MCHID, mchid.to_owned()));
    histogram!(LIMITER_WAIT, labels).record(waited.as_secs_f64());
}

/// Records the end of a notification; its event is known if the notification was verified.
pub(crate) fn notification(mchid: &str, event: Option<&str>, outcome: &'static str) {
    let mut labels = vec![Label::from_static_parts(OUTCOME, outcome)];
    // An application without a client has no merchant number.
    labels.extend((!mchid.is_empty()).then(|| Label::new(MCHID, mchid.to_owned())));
    labels.extend(event.map(|event| Label::new("wechatpay.event", event.to_owned())));
    counter!(NOTIFICATIONS, labels).increment(1);
}

/// A gauge that is increased while this value exists.
struct Counted(Gauge);

impl Counted {
    fn new(gauge: Gauge) -> Self {
        gauge.increment(1.0);
        Self(gauge)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.decrement(1.0);
    }
}

/// A running call. Dropping this value ends it.
pub(crate) struct InFlight(#[expect(dead_code, reason = "dropped, it counts")] Counted);

impl InFlight {
    pub(crate) fn begin(mchid: &str) -> Self {
        Self(Counted::new(gauge!(CALLS_IN_FLIGHT, MCHID => mchid.to_owned())))
    }
}

/// A running request. Dropping this value ends it.
pub(crate) struct ActiveRequest(#[expect(dead_code, reason = "dropped, it counts")] Counted);

impl ActiveRequest {
    pub(crate) fn begin(of: &Named, origin: &str) -> Self {
        Self(Counted::new(gauge!(ACTIVE_REQUESTS, of_server(of, Server::of(origin)))))
    }
}

/// Counts a verified notification once, even if it is answered several times. Clones share the count.
#[derive(Clone, Debug)]
pub(crate) struct NotificationCount(Arc<Verified>);

#[derive(Debug)]
struct Verified {
    mchid: String,
    event: String,
    is_counted: AtomicBool,
}

impl NotificationCount {
    pub(crate) fn new(mchid: &str, event: &str) -> Self {
        let (mchid, event) = (mchid.to_owned(), event.to_owned());
        Self(Arc::new(Verified { mchid, event, is_counted: AtomicBool::new(false) }))
    }

    /// Records the outcome, unless an outcome was recorded before.
    pub(crate) fn ended(&self, outcome: &'static str) {
        self.0.ended(outcome);
    }
}

impl Verified {
    fn ended(&self, outcome: &'static str) {
        if !self.is_counted.swap(true, Ordering::Relaxed) {
            notification(&self.mchid, Some(&self.event), outcome);
        }
    }
}

impl Drop for Verified {
    fn drop(&mut self) {
        self.ended("unanswered");
    }
}

/// The time at which the remaining time of a client's certificates was last recorded.
#[derive(Debug, Default)]
pub(crate) struct CertificateClock {
    /// Serial number and expiry of the merchant's API certificate.
    merchant: Option<(String, i64)>,
    written: AtomicI64,
}

impl CertificateClock {
    /// A clock for the merchant's API certificate, if the client has it: serial number and expiry.
    pub(crate) fn new(merchant: Option<(String, i64)>) -> Self {
        Self { merchant, written: AtomicI64::new(0) }
    }

    /// Records the remaining times, unless they were recorded within the last minute. `platform` are the serial
    /// numbers and expiries of the platform's certificates.
    pub(crate) fn write<'a>(
        &self,
        mchid: &str,
        now: i64,
        platform: impl IntoIterator<Item = (&'a str, i64)>,
    ) {
        let written = self.written.load(Ordering::Relaxed);
        if (now - written).abs() < CERTIFICATES_EVERY {
            return;
        }
        // If several calls end at the same time, one of them records.
        let turn =
            self.written.compare_exchange(written, now, Ordering::Relaxed, Ordering::Relaxed);
        if turn.is_err() {
            return;
        }
        let merchant = self.merchant.iter().map(|(serial, until)| ("merchant", &**serial, *until));
        let platform = platform.into_iter().map(|(serial, until)| ("platform", serial, until));
        for (kind, serial, until) in merchant.chain(platform) {
            let labels = vec![
                Label::new(MCHID, mchid.to_owned()),
                Label::from_static_parts("wechatpay.certificate", kind),
                Label::new("wechatpay.serial", serial.to_owned()),
            ];
            #[expect(clippy::cast_precision_loss, reason = "seconds of some years")]
            gauge!(CERTIFICATE_REMAINING, labels).set((until - now) as f64);
        }
    }
}

fn of_operation(of: &Named) -> Vec<Label> {
    let mut labels = Vec::with_capacity(6);
    labels.push(Label::from_static_parts("http.request.method", of.method()));
    labels.extend(template(of));
    labels
}

fn of_server(of: &Named, server: Server<'_>) -> Vec<Label> {
    let mut labels = Vec::with_capacity(6);
    labels.push(Label::from_static_parts("http.request.method", of.method()));
    labels.push(Label::new("server.address", server.address.to_owned()));
    labels.push(Label::new("server.port", server.port.to_string()));
    labels
}

fn template(of: &Named) -> Option<Label> {
    Some(Label::from_static_parts("url.template", of.template?))
}
