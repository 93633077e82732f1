//! Checks the data that a collector receives from the example.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use opentelemetry_proto::tonic::common::v1::KeyValue;
use opentelemetry_proto::tonic::metrics::v1::metric::Data;
use opentelemetry_proto::tonic::trace::v1::Span;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use opentelemetry_proto::tonic::trace::v1::status::StatusCode;
use wechatpay_telemetry::collector::{Collector, Exported, attribute};
use wechatpay_telemetry::{Telemetry, shop};

const REFUNDS: &str = "/v3/refund/domestic/refunds";

/// Only one test, because a process has one subscriber and one recorder.
#[test]
fn a_collector_gets_the_traces_and_the_metrics_of_the_shop() {
    let collector = Collector::start().unwrap();
    let telemetry = Telemetry::start(&collector.endpoint).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(shop::refund_an_order()).unwrap();
    telemetry.finish().unwrap();
    let exported = collector.exported();
    the_refund_is_a_trace(&exported.spans);
    durations_have_the_conventions_buckets(&exported);
    calls_are_counted(&exported);
    for secret in ["order-1", "refund-1", "refund-2", "tea", "WECHATPAY2"] {
        let found = exported.bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert!(!found, "{secret}");
    }
}

fn value(span: &Span, name: &str) -> Option<String> {
    attribute(&span.attributes, name)
}

fn the_refund_is_a_trace(spans: &[Span]) {
    let named = |name: &str| spans.iter().filter(|span| span.name == name).collect::<Vec<_>>();
    let calls = named(&format!("POST {REFUNDS}"));
    assert_eq!(calls.len(), 1);
    let call = calls[0];
    assert_eq!(call.kind, SpanKind::Client as i32);
    for (name, expected) in [
        ("http.request.method", "POST"),
        ("url.template", REFUNDS),
        ("server.address", "127.0.0.1"),
        ("http.response.status_code", "#200"),
        ("http.request.resend_count", "#1"),
        ("wechatpay.outcome", "done"),
    ] {
        assert_eq!(value(call, name).as_deref(), Some(expected), "{name}");
    }
    assert!(value(call, "server.port").unwrap().starts_with('#'));
    assert!(value(call, "wechatpay.mchid").is_some());
    assert!(value(call, "wechatpay.request_id").is_some());
    let children: Vec<_> =
        spans.iter().filter(|span| span.parent_span_id == call.span_id).collect();
    let of =
        |name: &str| children.iter().copied().filter(|span| span.name == name).collect::<Vec<_>>();
    let (attempts, queries) = (of("attempt"), of("query"));
    assert_eq!((attempts.len(), queries.len(), children.len()), (2, 1, 3));
    let [lost, answered] = [attempts[0], attempts[1]];
    assert_eq!(lost.status.as_ref().unwrap().code, StatusCode::Error as i32);
    assert_eq!(value(lost, "error.type").as_deref(), Some("transport"));
    assert_eq!(value(lost, "http.request.resend_count"), None);
    assert_eq!(value(answered, "http.request.resend_count").as_deref(), Some("#1"));
    assert_eq!(answered.kind, SpanKind::Internal as i32);
    // The query for a refund that does not exist.
    let query = format!("GET {REFUNDS}/{{out_refund_no}}");
    let failed = named(&query)[0];
    assert_eq!(failed.status.as_ref().unwrap().code, StatusCode::Error as i32);
    assert_eq!(value(failed, "http.response.status_code").as_deref(), Some("#404"));
    assert_eq!(value(failed, "error.type").as_deref(), Some("RESOURCE_NOT_EXISTS"));
}

fn durations_have_the_conventions_buckets(exported: &Exported) {
    let name = "http.client.request.duration";
    let metric = exported.metrics.iter().find(|metric| metric.name == name).unwrap();
    assert_eq!(metric.unit, "s");
    let Some(Data::Histogram(histogram)) = &metric.data else { panic!("{metric:?}") };
    // The buckets of the convention, exactly as published.
    let buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0];
    let is_of_refunds =
        |attributes: &[KeyValue]| attribute(attributes, "url.template").as_deref() == Some(REFUNDS);
    let points: Vec<_> =
        histogram.data_points.iter().filter(|point| is_of_refunds(&point.attributes)).collect();
    // The lost attempt and the answered one.
    assert_eq!(points.len(), 2);
    for point in points {
        assert_eq!(point.explicit_bounds, buckets);
        assert_eq!(point.count, 1);
    }
}

fn calls_are_counted(exported: &Exported) {
    let find = |name: &str| exported.metrics.iter().find(|metric| metric.name == name).unwrap();
    let Some(Data::Sum(sum)) = &find("wechatpay.calls").data else { panic!("no sum") };
    let refunds = sum
        .data_points
        .iter()
        .find(|point| attribute(&point.attributes, "url.template").as_deref() == Some(REFUNDS));
    let attributes = &refunds.unwrap().attributes;
    assert_eq!(attribute(attributes, "wechatpay.outcome").as_deref(), Some("done"));
    assert!(attribute(attributes, "wechatpay.mchid").is_some());
    for name in ["wechatpay.calls.in_flight", "wechatpay.certificate.remaining"] {
        assert!(matches!(find(name).data, Some(Data::Gauge(_))), "{name}");
    }
}
