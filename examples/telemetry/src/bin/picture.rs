//! Draws the trace of the refund, for the docs:
//!
//! ```sh
//! cargo run -p wechatpay-telemetry --bin picture > docs/images/trace.svg
//! ```

use std::error::Error;

use opentelemetry_proto::tonic::trace::v1::Span;
use opentelemetry_proto::tonic::trace::v1::status::StatusCode;
use tokio::runtime::Runtime;
use wechatpay_telemetry::collector::{Collector, attribute};
use wechatpay_telemetry::{Telemetry, shop};

const WIDTH: u64 = 960;
const ROW: usize = 52;
const TOP: usize = 24;
/// Start of the bars, and length of the longest bar.
const LEFT: u64 = 24;
const LONGEST: u64 = WIDTH - 2 * LEFT;

/// The attributes shown below the name of a span.
const SHOWN: [&str; 6] = [
    "url.template",
    "server.address",
    "http.response.status_code",
    "http.request.resend_count",
    "error.type",
    "wechatpay.outcome",
];

fn main() -> Result<(), Box<dyn Error>> {
    let collector = Collector::start()?;
    let telemetry = Telemetry::start(&collector.endpoint)?;
    Runtime::new()?.block_on(shop::refund_an_order())?;
    telemetry.finish()?;
    let spans = collector.exported().spans;
    let call = spans.iter().find(|span| span.name == "POST /v3/refund/domestic/refunds");
    let call = call.ok_or("the refund was not exported")?;
    let mut rows: Vec<_> =
        spans.iter().filter(|span| span.parent_span_id == call.span_id).collect();
    rows.sort_by_key(|span| span.start_time_unix_nano);
    rows.insert(0, call);
    println!("{}", svg(call, &rows));
    Ok(())
}

fn svg(call: &Span, rows: &[&Span]) -> String {
    let height = TOP + ROW * rows.len();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         font-family=\"system-ui, sans-serif\" font-size=\"13\">\n\
         <title>The trace of a refund whose first answer was lost</title>\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    let all = duration(call).max(1);
    for (row, span) in rows.iter().enumerate() {
        let y = TOP / 2 + ROW * row;
        let since = span.start_time_unix_nano.saturating_sub(call.start_time_unix_nano);
        let (x, width) = (LEFT + since * LONGEST / all, (duration(span) * LONGEST / all).max(2));
        let is_error = span.status.as_ref().is_some_and(|one| one.code == StatusCode::Error as i32);
        let (bar, text) = if is_error { ("#d64545", "#a12020") } else { ("#1aad19", "#1d1d1f") };
        let milliseconds =
            format!("{}.{} ms", duration(span) / 1_000_000, duration(span) / 100_000 % 10);
        let told: Vec<_> = SHOWN
            .into_iter()
            .filter_map(|name| Some(format!("{name}={}", attribute(&span.attributes, name)?)))
            .collect();
        let told = told.join("  ").replace('#', "");
        // Next to the bar, on the side with more space.
        let (anchor, at) = if x > WIDTH / 2 { ("end", WIDTH - LEFT) } else { ("start", x) };
        svg.push_str(&format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"8\" rx=\"2\" fill=\"{bar}\"/>\n\
             <text x=\"{at}\" y=\"{}\" text-anchor=\"{anchor}\" fill=\"{text}\">{}  {milliseconds}</text>\n\
             <text x=\"{at}\" y=\"{}\" text-anchor=\"{anchor}\" fill=\"#6e6e73\" font-size=\"11\">{}</text>\n",
            y + 23,
            escaped(&span.name),
            y + 38,
            escaped(&told),
        ));
    }
    svg.push_str("</svg>");
    svg
}

fn duration(span: &Span) -> u64 {
    span.end_time_unix_nano.saturating_sub(span.start_time_unix_nano)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
