//! Exports traces and metrics of `wechatpay-sdk` to an OpenTelemetry collector, by OTLP over HTTP.
//!
//! Your program only needs `Telemetry::start`; `shop` makes calls to observe.

pub mod collector;
mod recorder;
pub mod shop;

use std::error::Error;

use opentelemetry::metrics::MeterProvider as _;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_otlp::{MetricExporter, Protocol, SpanExporter, WithExportConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::metrics::{PeriodicReader, SdkMeterProvider};
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use self::recorder::Bridge;

/// The exporters. Call [`finish`](Self::finish) before the program ends, to export the last spans
/// and metrics.
pub struct Telemetry {
    traces: SdkTracerProvider,
    metrics: SdkMeterProvider,
}

impl Telemetry {
    /// Starts to export to the collector at `endpoint`, such as `http://localhost:4318`.
    ///
    /// # Errors
    /// If an exporter cannot be made, or if the process already has a subscriber or recorder.
    pub fn start(endpoint: &str) -> Result<Self, Box<dyn Error>> {
        let resource = Resource::builder().with_service_name("shop").build();
        let spans = SpanExporter::builder()
            .with_http()
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(format!("{endpoint}/v1/traces"))
            .build()?;
        let traces = SdkTracerProvider::builder()
            .with_batch_exporter(spans)
            .with_resource(resource.clone())
            .build();
        let points = MetricExporter::builder()
            .with_http()
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(format!("{endpoint}/v1/metrics"))
            .build()?;
        let metrics = SdkMeterProvider::builder()
            .with_reader(PeriodicReader::builder(points).build())
            .with_resource(resource)
            .build();
        metrics::set_global_recorder(Bridge::new(metrics.meter("wechatpay-sdk")))?;
        wechatpay_sdk::telemetry::describe();
        tracing_subscriber::registry()
            // The exporter's own requests must not be exported.
            .with(
                tracing_subscriber::filter::Targets::new()
                    .with_target("wechatpay_sdk", tracing::Level::INFO),
            )
            .with(tracing_opentelemetry::layer().with_tracer(traces.tracer("wechatpay-sdk")))
            .try_init()?;
        Ok(Self { traces, metrics })
    }

    /// Exports the remaining data.
    ///
    /// # Errors
    /// If the collector does not accept the data.
    pub fn finish(self) -> Result<(), Box<dyn Error>> {
        self.traces.shutdown()?;
        self.metrics.shutdown()?;
        Ok(())
    }
}
