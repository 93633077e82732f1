//! What can be seen of a call: a span, an event for each attempt, and numbers
//! with the feature `metrics`. Never what it carries.

use std::sync::OnceLock;
use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;
use tracing::Span;
use tracing::field::Empty;

#[cfg(feature = "metrics")]
use super::numbers;
use super::spec::RequestSpec;
use crate::answer::VerifiedAnswer;
use crate::error::{Error, ErrorKind, Result};

/// What is told of an answer that was taken.
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

/// Watches one call.
pub(super) struct CallTelemetry {
    span: Span,
    began: Instant,
    operation: OnceLock<&'static str>,
    #[cfg(feature = "metrics")]
    method: http::Method,
}

impl CallTelemetry {
    pub(super) fn new(spec: &RequestSpec) -> Self {
        // The path with its variables' names: what stands in their place is
        // nobody's business in a log.
        let span = tracing::debug_span!(
            "call",
            method = %spec.method,
            path = %spec.path,
            operation = Empty,
            attempts = Empty,
            status = Empty,
            request_id = Empty,
            outcome = Empty,
            milliseconds = Empty,
        );
        Self {
            span,
            began: Instant::now(),
            operation: OnceLock::new(),
            #[cfg(feature = "metrics")]
            method: spec.method.clone(),
        }
    }

    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    /// The path of the operation that the catalogue has for this call, if any.
    pub(super) fn prepared(&self, operation: Option<&'static str>) {
        if let Some(operation) = operation {
            let _ = self.operation.set(operation);
            self.span.record("operation", operation);
        }
    }

    /// An attempt, or a query in its place, has ended.
    pub(super) fn attempt(&self, attempt: u32, began: Instant, result: Result<Came<'_>, &Error>) {
        let (outcome, milliseconds) = (outcome(result), milliseconds(began.elapsed()));
        self.span.record("attempts", attempt);
        match result {
            Ok(Came { status, request_id }) => {
                let status = status.as_u16();
                tracing::debug!(attempt, status, request_id, milliseconds, outcome, "answered");
            }
            Err(error) => tracing::debug!(attempt, %error, milliseconds, outcome, "failed"),
        }
        #[cfg(feature = "metrics")]
        numbers::attempt(&self.method, self.operation.get().copied(), outcome);
    }

    /// A query about the call's outcome has ended.
    pub(super) fn query(&self, result: Result<bool, &Error>) {
        match result {
            Ok(exists) => tracing::debug!(exists, "asked what became of the request"),
            Err(error) => tracing::debug!(%error, "could not ask what became of the request"),
        }
    }

    /// The whole call has ended.
    pub(super) fn call(&self, result: Result<Came<'_>, &Error>) {
        let outcome = outcome(result);
        let elapsed = self.began.elapsed();
        #[cfg(feature = "metrics")]
        numbers::call(&self.method, self.operation.get().copied(), outcome, elapsed);
        if self.span.is_disabled() {
            return;
        }
        let (status, request_id) = match result {
            Ok(Came { status, request_id }) => (Some(status), request_id),
            Err(error) => (error.status(), error.request_id()),
        };
        self.span.record("outcome", outcome);
        self.span.record("milliseconds", milliseconds(elapsed));
        if let Some(status) = status {
            self.span.record("status", status.as_u16());
        }
        if let Some(request_id) = request_id {
            self.span.record("request_id", request_id);
        }
    }
}

/// What became of it, in one word.
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
