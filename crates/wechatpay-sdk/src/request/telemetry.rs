//! The spans of a call, of its attempts and of its status queries, and their metrics. They never contain
//! the content of a request or an answer. [`crate::telemetry`] lists the names.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;
use tracing::Span;
use tracing::field::Empty;

use super::spec::RequestSpec;
use crate::answer::VerifiedAnswer;
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Protocol, catalogued, documented_code};
use crate::telemetry::{self, ActiveRequest, Ending, InFlight, Named, Server};

/// The outcome of a call whose future was dropped.
const CANCELLED: &str = "cancelled";

/// The telemetry of a verified answer.
#[derive(Clone, Copy)]
pub(super) struct Came<'a> {
    pub(super) status: StatusCode,
    pub(super) request_id: Option<&'a str>,
}

impl<'a> From<&'a VerifiedAnswer> for Came<'a> {
    fn from(verified: &'a VerifiedAnswer) -> Self {
        Self { status: verified.status(), request_id: verified.request_id() }
    }
}

/// The telemetry of one call.
pub(super) struct CallTelemetry {
    span: Span,
    began: Instant,
    operation: Operation,
    client: Client,
    /// The number of times that the request was sent again.
    resent: AtomicU32,
    has_ended: AtomicBool,
    _in_flight: InFlight,
}

impl CallTelemetry {
    pub(super) fn new(client: &Client, spec: &RequestSpec) -> Self {
        let operation = Operation::of(spec);
        let span = tracing::info_span!(
            "call",
            otel.name = %operation.named,
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = operation.named.method(),
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            url.template = operation.named.template,
            server.address = Empty,
            server.port = Empty,
            error.r#type = Empty,
            wechatpay.mchid = client.mchid(),
            wechatpay.request_id = Empty,
            wechatpay.outcome = Empty,
        );
        Self {
            span,
            began: Instant::now(),
            operation,
            client: client.clone(),
            resent: AtomicU32::new(0),
            has_ended: AtomicBool::new(false),
            _in_flight: InFlight::begin(client.mchid()),
        }
    }

    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    /// An attempt begins; `attempts` were made before.
    pub(super) fn attempt(&self, origin: &str, attempts: u32) -> RequestTelemetry {
        if attempts == 0 {
            record_server(&self.span, origin);
        }
        self.resent.store(attempts, Ordering::Relaxed);
        let span = tracing::info_span!(
            parent: &self.span,
            "attempt",
            otel.status_code = Empty,
            http.request.method = self.operation.named.method(),
            http.request.resend_count = (attempts > 0).then_some(i64::from(attempts)),
            http.response.status_code = Empty,
            url.template = self.operation.named.template,
            server.address = Empty,
            server.port = Empty,
            error.r#type = Empty,
            wechatpay.request_id = Empty,
        );
        RequestTelemetry::begin(span, self.operation.clone(), origin)
    }

    /// A query about the call's outcome, which will be sent to `origin`.
    pub(super) fn query(&self, operation: Operation, origin: &str) -> RequestTelemetry {
        let span = tracing::info_span!(
            parent: &self.span,
            "query",
            otel.status_code = Empty,
            http.request.method = operation.named.method(),
            http.response.status_code = Empty,
            url.template = operation.named.template,
            server.address = Empty,
            server.port = Empty,
            error.r#type = Empty,
            wechatpay.request_id = Empty,
        );
        RequestTelemetry::begin(span, operation, origin)
    }

    /// A query about the call's outcome has ended: `true` if the platform has a record under the number.
    pub(super) fn queried(&self, result: Result<bool, &Error>) {
        match result {
            Ok(exists) => tracing::debug!(exists, "queried the outcome of the request"),
            Err(error) => {
                let error = error.kind().as_str();
                tracing::debug!(error, "could not query the outcome of the request");
            }
        }
    }

    /// The whole call has ended.
    pub(super) fn ended(&self, result: Result<Came<'_>, &Error>) {
        let ending = self.operation.ending(result);
        self.end(outcome(result), &ending);
        record_ending(&self.span, &ending, result);
    }

    fn end(&self, outcome: &'static str, ending: &Ending) {
        self.has_ended.store(true, Ordering::Relaxed);
        let (client, mchid) = (&self.client, self.client.mchid());
        telemetry::call(&self.operation.named, mchid, outcome, ending, self.began.elapsed());
        client.parts().write_certificates();
        self.span.record("wechatpay.outcome", outcome);
        let resent = self.resent.load(Ordering::Relaxed);
        if resent > 0 {
            self.span.record("http.request.resend_count", i64::from(resent));
        }
    }
}

/// The caller has dropped the call before its end.
impl Drop for CallTelemetry {
    fn drop(&mut self) {
        if !*self.has_ended.get_mut() {
            let ending = Ending { error: Some(CANCELLED), ..Ending::default() };
            self.end(CANCELLED, &ending);
            record_error(&self.span, &ending);
        }
    }
}

/// The telemetry of one request of a call. It begins before the request is signed.
pub(super) struct RequestTelemetry {
    span: Span,
    operation: Operation,
    /// The start of sending.
    sent: OnceLock<(Instant, ActiveRequest)>,
}

impl RequestTelemetry {
    fn begin(span: Span, operation: Operation, origin: &str) -> Self {
        record_server(&span, origin);
        Self { span, operation, sent: OnceLock::new() }
    }

    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    /// The request has waited under the rate limits.
    #[cfg(feature = "rate-limit")]
    pub(super) fn waited(&self, mchid: &str, waited: Duration) {
        telemetry::waited(&self.operation.named, mchid, waited);
        let milliseconds = milliseconds(waited);
        if milliseconds > 0 {
            tracing::debug!(milliseconds, "waited for the rate limits");
        }
    }

    /// The request is signed, and is now sent to `origin`.
    pub(super) fn sends(&self, origin: &str) {
        let active = ActiveRequest::begin(&self.operation.named, origin);
        let _ = self.sent.set((Instant::now(), active));
    }

    pub(super) fn ended(self, origin: &str, result: Result<Came<'_>, &Error>) {
        let ending = self.operation.ending(result);
        let elapsed = self.sent.get().map(|(began, _)| began.elapsed());
        if let Some(elapsed) = elapsed {
            telemetry::request(&self.operation.named, origin, &ending, elapsed);
        }
        record_ending(&self.span, &ending, result);
        let (outcome, milliseconds) = (outcome(result), elapsed.map(milliseconds));
        self.span.in_scope(|| match result {
            Ok(Came { status, request_id }) => {
                let status = status.as_u16();
                tracing::debug!(status, request_id, milliseconds, outcome, "answered");
            }
            // The error's text is left out: it can contain a path that is not in the catalogue.
            Err(_) => {
                let error = ending.error_type();
                tracing::debug!(error, milliseconds, outcome, "failed");
            }
        });
    }
}

/// The operation of a call or of a query.
#[derive(Clone)]
pub(super) struct Operation {
    protocol: Protocol,
    named: Named,
}

impl Operation {
    pub(super) fn of(spec: &RequestSpec) -> Self {
        let RequestSpec { protocol, method, .. } = spec;
        let named = Named { method: method.clone(), template: template(spec) };
        Self { protocol: *protocol, named }
    }

    fn ending(&self, result: Result<Came<'_>, &Error>) -> Ending {
        let error = match result {
            Ok(came) => return Ending { status: Some(came.status), ..Ending::default() },
            Err(error) => error,
        };
        let documented = |code| {
            let Named { method, template } = &self.named;
            let operation = catalogued(self.protocol, method, (*template)?);
            documented_code(self.protocol, operation, code)
        };
        Ending {
            status: error.status(),
            code: error.code().map(|code| Ending::code(documented(code))),
            error: Some(error.kind().as_str()),
        }
    }
}

/// The operation's path in the catalogue. Another path could contain anything.
fn template(spec: &RequestSpec) -> Option<&'static str> {
    // A search of the catalogue costs a hundredth of a signature, so it is done only if it is needed.
    let is_seen = cfg!(feature = "metrics") || tracing::enabled!(tracing::Level::INFO);
    let searched = || catalogued(spec.protocol, &spec.method, &spec.path);
    match spec.template {
        None if is_seen => searched().map(|known| known.path),
        template => template,
    }
}

fn record_server(span: &Span, origin: &str) {
    // Most programs do not record spans.
    if span.is_disabled() {
        return;
    }
    let Server { address, port } = Server::of(origin);
    span.record("server.address", address);
    span.record("server.port", i64::from(port));
}

fn record_ending(span: &Span, ending: &Ending, result: Result<Came<'_>, &Error>) {
    if let Some(status) = ending.status {
        // Exporters write only signed integers as numbers.
        span.record("http.response.status_code", i64::from(status.as_u16()));
    }
    record_error(span, ending);
    let request_id = match result {
        Ok(came) => came.request_id,
        Err(error) => error.request_id(),
    };
    if let Some(request_id) = request_id {
        span.record("wechatpay.request_id", request_id);
    }
}

fn record_error(span: &Span, ending: &Ending) {
    if let Some(error) = ending.error_type() {
        span.record("error.type", error);
        span.record("otel.status_code", "ERROR");
    }
}

/// The outcome of a call, in one word.
fn outcome(result: Result<Came<'_>, &Error>) -> &'static str {
    match result {
        Ok(_) => "done",
        Err(error) if error.kind() == ErrorKind::Accepted => error.kind().as_str(),
        Err(error) => error.delivery().as_str(),
    }
}

fn milliseconds(elapsed: Duration) -> u64 {
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}
