//! Refunds an order against the simulator, and exports its traces and metrics.
//!
//! Start a collector, such as Jaeger, and pass its OTLP endpoint:
//!
//! ```sh
//! docker run -p 16686:16686 -p 4318:4318 jaegertracing/jaeger
//! cargo run -p wechatpay-telemetry -- http://localhost:4318
//! ```

use std::error::Error;

use tokio::runtime::Runtime;
use wechatpay_telemetry::{Telemetry, shop};

// The exporters have their own threads, and block the caller outside of a runtime.
fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = std::env::args().nth(1);
    let telemetry = Telemetry::start(endpoint.as_deref().unwrap_or("http://localhost:4318"))?;
    Runtime::new()?.block_on(shop::refund_an_order())?;
    telemetry.finish()
}
