//! One attempt of a call: it is signed, sent, and its answer verified.

use std::time::Duration;

use http::HeaderMap;
use http::header::AUTHORIZATION;
use tokio::time::{Instant, timeout, timeout_at};

use super::prepare::PreparedRequest;
use crate::answer::{VerifiedAnswer, verify_answer};
use crate::client::Client;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::explain::Signed;
use crate::operation::Protocol;
use crate::sign::v3::serial_of;
use crate::transport::{Late, Outgoing};

/// How long a call and each of its attempts may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) total: Duration,
    pub(super) attempt: Duration,
    /// When the whole call has to be over.
    pub(super) deadline: Instant,
}

impl Limits {
    /// Waits for something that is not an attempt, and before which nothing is
    /// sent.
    pub(super) async fn before<T>(&self, future: impl Future<Output = Result<T>>) -> Result<T> {
        let ended = timeout_at(self.deadline, future).await;
        ended.unwrap_or_else(|_| Err(self.total(Delivery::NotSent)))
    }

    fn total(&self, delivery: Delivery) -> Error {
        let text = format!("the call took longer than its {} s", self.total.as_secs_f64());
        Error::new(ErrorKind::TotalTimeout, delivery, text)
    }

    /// An attempt did not end in time; `until` is when it had to.
    pub(super) fn exceeded(&self, until: Instant, delivery: Delivery) -> Error {
        if until >= self.deadline {
            return self.total(delivery);
        }
        let text = format!("the attempt took longer than its {} s", self.attempt.as_secs_f64());
        Error::new(ErrorKind::AttemptTimeout, delivery, text)
    }
}

/// Sends a request to `origin`.
pub(super) async fn attempt(
    client: &Client,
    prepared: &mut PreparedRequest,
    origin: &str,
    limits: &Limits,
) -> Result<VerifiedAnswer> {
    // Waits for a remote signer, perhaps.
    let outgoing = limits.before(signed(client, prepared, origin)).await?;
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
    verify_answer(client.clone(), &prepared.expectation, incoming)
}

/// Fetches the key that an answer names, if it is not known. An answer that is
/// here is verified, with or without that key.
pub(super) async fn fetch_key(
    client: &Client,
    prepared: &PreparedRequest,
    headers: &HeaderMap,
    limits: &Limits,
) {
    // The public keys of a brand are given; nothing brings another one.
    if prepared.expectation.protocol == Protocol::V3
        && let Some(serial) = serial_of(headers)
    {
        let parts = client.parts();
        let left = limits.deadline.saturating_duration_since(Instant::now());
        let _ = timeout(left, parts.keyring.fetch_for(serial, parts.clock.now())).await;
    }
}

/// The request as it goes out now: v3 with a time, a nonce and a signature of
/// its own. v2 has no time in its requests; its signed bytes are the body, which
/// stays as it is.
pub(super) async fn signed(
    client: &Client,
    prepared: &mut PreparedRequest,
    origin: &str,
) -> Result<Outgoing> {
    let mut outgoing = prepared.outgoing.clone();
    if outgoing.origin != origin {
        origin.clone_into(&mut outgoing.origin);
    }
    let Some(body) = prepared.to_sign.clone() else { return Ok(outgoing) };
    let parts = client.parts();
    let signer = parts.signer(prepared.expectation.protocol)?;
    let Outgoing { method, target, headers, .. } = &mut outgoing;
    let authorization =
        signer.authorization(method.as_str(), target, &body, parts.clock.now()).await?;
    headers.insert(AUTHORIZATION, authorization.clone());
    let signed = Signed { method: method.clone(), target: target.clone(), body, authorization };
    prepared.expectation.signed = Some(signed);
    Ok(outgoing)
}
