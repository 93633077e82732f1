//! One attempt of a call: signs the request, sends it and verifies the answer.

use std::time::Duration;

use http::HeaderMap;
use http::header::AUTHORIZATION;
use tokio::time::{Instant, timeout, timeout_at};

use super::prepare::PreparedRequest;
use super::telemetry::RequestTelemetry;
use crate::answer::{Blank, VerifiedAnswer, verify_answer};
use crate::client::Client;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::explain::Signed;
use crate::operation::Protocol;
use crate::sign::v3::serial_of;
use crate::transport::{Late, Outgoing};

/// The time limits of a call and of each of its attempts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) total: Duration,
    pub(super) attempt: Duration,
    /// The end of the time that the whole call may take.
    pub(super) deadline: Instant,
}

impl Limits {
    /// Waits for work that comes before the attempt, when nothing has been sent.
    pub(super) async fn before<T>(&self, future: impl Future<Output = Result<T>>) -> Result<T> {
        let ended = timeout_at(self.deadline, future).await;
        ended.unwrap_or_else(|_| Err(self.total(Delivery::NotSent)))
    }

    fn total(&self, delivery: Delivery) -> Error {
        let text = format!("the call exceeded its total timeout of {} s", self.total.as_secs_f64());
        Error::new(ErrorKind::TotalTimeout, delivery, text)
    }

    /// The timeout error of an attempt that had to end by `until`.
    pub(super) fn exceeded(&self, until: Instant, delivery: Delivery) -> Error {
        if until >= self.deadline {
            return self.total(delivery);
        }
        let text = format!("the attempt exceeded its timeout of {} s", self.attempt.as_secs_f64());
        Error::new(ErrorKind::AttemptTimeout, delivery, text)
    }
}

/// Sends a request to `origin`. `blank` is the empty message that the answer is read into.
pub(super) async fn attempt(
    client: &Client,
    prepared: &mut PreparedRequest,
    origin: &str,
    blank: Option<Blank>,
    limits: &Limits,
    request: &RequestTelemetry,
) -> Result<VerifiedAnswer> {
    #[cfg(feature = "rate-limit")]
    super::pace::turn(client, prepared, limits, request).await?;
    let outgoing = signed_in_time(client, prepared, origin, limits).await?;
    request.sends(origin);
    let until = limits.deadline.min(Instant::now() + limits.attempt);
    let answered = client.transport().send(outgoing, until).await;
    let answered = answered.unwrap_or_else(|Late(delivery)| Err(limits.exceeded(until, delivery)));
    let clock = &client.parts().clock;
    let incoming = answered.inspect_err(|error| {
        if let Some(headers) = error.headers() {
            clock.measure(headers);
        }
    })?;
    clock.measure(&incoming.headers);
    fetch_key(client, prepared, &incoming.headers, limits).await;
    verify_answer(client.clone(), &prepared.expectation, blank, incoming)
}

/// Fetches the platform key that an answer names, if the client does not have the key. The answer has
/// arrived already, so it is verified even if the key cannot be fetched.
pub(super) async fn fetch_key(
    client: &Client,
    prepared: &PreparedRequest,
    headers: &HeaderMap,
    limits: &Limits,
) {
    // The public keys of a brand are configured and cannot be downloaded.
    if prepared.expectation.protocol == Protocol::V3
        && let Some(serial) = serial_of(headers)
    {
        let parts = client.parts();
        if !parts.keyring.may_fetch_for(serial) {
            return;
        }
        let left = limits.deadline.saturating_duration_since(Instant::now());
        // Boxed: fetching a key is rare, and an unboxed future would enlarge every call.
        let fetching = Box::pin(parts.keyring.fetch_for(serial, parts.clock.now()));
        let _ = timeout(left, fetching).await;
    }
}

/// The request, signed for this attempt. A remote signer can take time, so the wait is bounded.
pub(super) async fn signed_in_time(
    client: &Client,
    prepared: &mut PreparedRequest,
    origin: &str,
    limits: &Limits,
) -> Result<Box<Outgoing>> {
    let signed = limits.before(signed(client, prepared, origin)).await;
    signed.map_err(|error| {
        if error.kind() != ErrorKind::TotalTimeout || !client.signs_remotely() {
            return error;
        }
        let text = "the `RemoteSigner` did not sign in time; with `.wait()`, it must not depend on \
                    the tokio runtime whose thread `.wait()` blocks";
        error.with_explanation(Some(text.to_owned()))
    })
}

/// The request, signed without a time limit. v3 gets a new timestamp, nonce and signature for
/// each attempt. v2 requests have no timestamp; their signature is in the body, which
/// stays the same.
pub(super) async fn signed(
    client: &Client,
    prepared: &mut PreparedRequest,
    origin: &str,
) -> Result<Box<Outgoing>> {
    let mut outgoing = Box::new(prepared.outgoing.clone());
    if outgoing.origin != origin {
        origin.clone_into(&mut outgoing.origin);
    }
    let Some(body) = prepared.to_sign.clone() else { return Ok(outgoing) };
    let parts = client.parts();
    let signer = parts.signer(prepared.expectation.protocol)?;
    let Outgoing { method, target, headers, .. } = &mut *outgoing;
    let authorization =
        signer.authorization(method.as_str(), target, &body, parts.clock.now()).await?;
    headers.insert(AUTHORIZATION, authorization.clone());
    let signed = Signed { method: method.clone(), target: target.clone(), body, authorization };
    prepared.expectation.signed = Some(signed);
    Ok(outgoing)
}
