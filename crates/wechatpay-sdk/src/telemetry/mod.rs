//! The spans and metrics of calls and notifications: their names and their content.
//!
//! The names are those of OpenTelemetry's conventions for HTTP clients; what the conventions lack begins with
//! `wechatpay.`. `docs/telemetry.md` in the repository shows a trace, and how to export all of this.
//!
//! # Spans
//!
//! Each call is a span of [`tracing`](https://docs.rs/tracing), kind client, at level info, named like
//! `POST /v3/refund/domestic/refunds`. Each attempt is a span within it, and so is each status query between
//! attempts. `tracing-opentelemetry` exports them; fields that do not apply are not set.
//!
//! | field | of | value |
//! | --- | --- | --- |
//! | `http.request.method` | all | `POST` |
//! | `url.template` | all | the operation's path in the catalogue, with its variables' names |
//! | `server.address`, `server.port` | all | the host that was called |
//! | `http.response.status_code` | all | a number |
//! | `http.request.resend_count` | all | how often the request was sent again; not set if it was sent once |
//! | `error.type` | all | the platform's code if the catalogue has it, else the status, else [`ErrorKind::as_str`](crate::ErrorKind::as_str) |
//! | `otel.status_code` | all | `ERROR` if it failed |
//! | `wechatpay.request_id` | all | the platform's `Request-ID` |
//! | `wechatpay.mchid` | calls | the client's merchant number |
//! | `wechatpay.outcome` | calls | `done`, `accepted`, `cancelled` (its future was dropped), or [`Delivery::as_str`](crate::Delivery::as_str) |
//!
//! # Metrics
//!
//! With the feature `metrics`, these are counted by the facade of that name
//! ([`metrics`](https://docs.rs/metrics)).
//!
//! | metric | kind | labels |
//! | --- | --- | --- |
//! | `http.client.request.duration` | histogram, seconds | `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `error.type` |
//! | `http.client.active_requests` | gauge | `http.request.method`, `server.address`, `server.port` |
//! | `wechatpay.calls` | counter | `wechatpay.mchid`, `http.request.method`, `url.template`, `wechatpay.outcome`, `wechatpay.code` |
//! | `wechatpay.call.duration` | histogram, seconds | `http.request.method`, `url.template`, `wechatpay.outcome` |
//! | `wechatpay.calls.in_flight` | gauge | `wechatpay.mchid` |
//! | `wechatpay.limiter.wait.duration` | histogram, seconds | `wechatpay.mchid`, `http.request.method`, `url.template` |
//! | `wechatpay.notifications` | counter | `wechatpay.mchid`, `wechatpay.event`, `wechatpay.outcome` |
//! | `wechatpay.certificate.remaining` | gauge, seconds | `wechatpay.mchid`, `wechatpay.certificate`, `wechatpay.serial` |
//!
//! - `http.client.request.duration` counts each attempt and each status query, `wechatpay.calls` each call.
//! - `wechatpay.code` is the platform's error code, `_OTHER` if the catalogue does not have it for the operation.
//! - The outcome of a notification is `handled`, `failed`, `repeated`, `under_way`, `guard_failed` or
//!   `unanswered` if it was verified, else [`RejectionKind::as_str`](crate::notify::RejectionKind::as_str);
//!   `wechatpay.event` is set if it was verified.
//! - `wechatpay.certificate.remaining` has the merchant's API certificate (`merchant`) if the client was given it,
//!   and each platform certificate (`platform`). It is negative once a certificate has expired. It is written when
//!   a call ends, at most once a minute for each client.
//!
//! `describe` gives exporters the units and descriptions. `REQUEST_DURATION_BUCKETS` are the buckets that the
//! conventions recommend; configure your exporter to use them.
//!
//! # Content that is never recorded
//!
//! No member of a request or an answer, no path with the values of its variables, no key. A call whose path is not in
//! the catalogue has no `url.template`, because such a path can contain anything.

#[cfg(not(feature = "metrics"))]
#[path = "no_numbers.rs"]
mod numbers;
#[cfg(feature = "metrics")]
mod numbers;
mod server;

use http::{Method, StatusCode};

#[cfg(feature = "rate-limit")]
pub(crate) use self::numbers::waited;
pub(crate) use self::numbers::{
    ActiveRequest, CertificateClock, InFlight, NotificationCount, call, notification, request,
};
#[cfg(feature = "metrics")]
pub use self::numbers::{REQUEST_DURATION_BUCKETS, describe};
pub(crate) use self::server::Server;

/// The conventions' value for an unknown code or method.
const OTHER: &str = "_OTHER";

/// An operation with its name in spans and metrics.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) method: Method,
    /// `None` if the path is not in the catalogue: it can contain anything.
    pub(crate) template: Option<&'static str>,
}

impl Named {
    /// The method, if the conventions know it. Another method is the caller's own text.
    pub(crate) fn method(&self) -> &'static str {
        match self.method {
            Method::GET => "GET",
            Method::POST => "POST",
            Method::PUT => "PUT",
            Method::PATCH => "PATCH",
            Method::DELETE => "DELETE",
            _ => OTHER,
        }
    }
}

/// The name in the format of the conventions: the method, and the template if there is one.
impl std::fmt::Display for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.method(), self.template) {
            (OTHER, Some(template)) => write!(f, "HTTP {template}"),
            (OTHER, None) => f.write_str("HTTP"),
            (method, Some(template)) => write!(f, "{method} {template}"),
            (method, None) => f.write_str(method),
        }
    }
}

/// The result of a request or a call, in the words of spans and metrics.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ending {
    pub(crate) status: Option<StatusCode>,
    /// The platform's code, or [`OTHER`] if it is not documented.
    pub(crate) code: Option<&'static str>,
    /// The kind of the error; `None` for a success.
    pub(crate) error: Option<&'static str>,
}

impl Ending {
    /// The value of `error.type`.
    pub(crate) fn error_type(&self) -> Option<&str> {
        let error = self.error?;
        let code = self.code.filter(|code| *code != OTHER);
        let is_failure = |status: &&StatusCode| !status.is_success();
        code.or_else(|| self.status.as_ref().filter(is_failure).map(StatusCode::as_str))
            .or(Some(error))
    }

    /// A code that the platform has answered with, if the catalogue has it.
    pub(crate) fn code(documented: Option<&'static str>) -> &'static str {
        documented.unwrap_or(OTHER)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_named_by_method_and_template() {
        let named = |method: &str, template| {
            Named { method: method.parse().unwrap(), template }.to_string()
        };
        assert_eq!(named("POST", Some("/v3/a/{b}")), "POST /v3/a/{b}");
        assert_eq!(named("GET", None), "GET");
        assert_eq!(named("QUERY", None), "HTTP");
        assert_eq!(named("PURGE", Some("/v3/a")), "HTTP /v3/a");
    }

    #[test]
    fn the_type_of_an_error_is_its_code_its_status_or_its_kind() {
        let ending = |status: Option<u16>, code, error| {
            let status = status.map(|status| StatusCode::from_u16(status).unwrap());
            Ending { status, code, error }.error_type().map(str::to_owned)
        };
        assert_eq!(ending(Some(200), None, None), None);
        assert_eq!(ending(Some(403), Some("NOT_ENOUGH"), Some("api")).unwrap(), "NOT_ENOUGH");
        assert_eq!(ending(Some(200), Some("NOTENOUGH"), Some("api")).unwrap(), "NOTENOUGH");
        assert_eq!(ending(Some(503), Some(OTHER), Some("api")).unwrap(), "503");
        assert_eq!(ending(Some(200), None, Some("verification")).unwrap(), "verification");
        assert_eq!(ending(None, None, Some("connect")).unwrap(), "connect");
    }
}
