//! What is counted with the feature `metrics`, by the facade of that name.
//!
//! The labels are method, operation and outcome. An operation is a path of the
//! catalogue, with its variables' names; what is not there is `other`, since a
//! path that somebody put together may have anything in it.

use std::time::Duration;

use http::Method;
use metrics::{Label, counter, histogram};

const OTHER: &str = "other";

/// `wechatpay_attempts_total`.
pub(super) fn attempt(method: &Method, operation: Option<&'static str>, outcome: &'static str) {
    counter!("wechatpay_attempts_total", labels(method, operation, outcome)).increment(1);
}

/// `wechatpay_calls_total` and `wechatpay_call_seconds`.
pub(super) fn call(
    method: &Method,
    operation: Option<&'static str>,
    outcome: &'static str,
    elapsed: Duration,
) {
    let labels = labels(method, operation, outcome);
    counter!("wechatpay_calls_total", labels.clone()).increment(1);
    histogram!("wechatpay_call_seconds", labels).record(elapsed.as_secs_f64());
}

fn labels(method: &Method, operation: Option<&'static str>, outcome: &'static str) -> Vec<Label> {
    vec![
        Label::new("method", name(method)),
        Label::from_static_parts("operation", operation.unwrap_or(OTHER)),
        Label::from_static_parts("outcome", outcome),
    ]
}

/// Methods are not of the caller's making either.
fn name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        _ => OTHER,
    }
}
