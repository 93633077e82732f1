//! Delays a request until the rate limits of its merchant allow it. The delay comes before the
//! signature, because a signature is valid for five minutes only.

use http::Method;
use tokio::time::{Instant, sleep_until};

use super::attempt::Limits;
use super::members::Members;
use super::prepare::PreparedRequest;
use super::telemetry::RequestTelemetry;
use crate::client::Client;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::operation::Protocol;
use crate::rate_limit::{Counts, RateLimits, Reservation, Window};

/// Waits until the rate limits allow the request.
///
/// # Errors
/// If the wait would exceed the call's deadline. The error is returned at once; nothing was sent.
pub(super) async fn turn(
    client: &Client,
    prepared: &PreparedRequest,
    limits: &Limits,
    request: &RequestTelemetry,
) -> Result<()> {
    let windows = windows(client, prepared);
    if windows.is_empty() {
        return Ok(());
    }
    // Boxed: few operations have limits, and an unboxed future would enlarge every call.
    let began = Instant::now();
    Box::pin(wait(client, &windows, limits)).await?;
    request.waited(client.mchid(), began.elapsed());
    Ok(())
}

async fn wait(client: &Client, windows: &[Window], limits: &Limits) -> Result<()> {
    let pacing = client.engine().pacing();
    let failures: Vec<_> =
        windows.iter().filter(|window| window.counts() == Counts::Failures).cloned().collect();
    loop {
        let longest = limits.deadline.saturating_duration_since(Instant::now());
        let reservation = limits.before(async { Ok(pacing.reserve(windows, longest).await) });
        let (is_taken, wait) = match reservation.await? {
            Reservation::Taken(wait) => (true, wait),
            Reservation::Later(wait) => (false, wait),
        };
        if wait > longest {
            return Err(too_late(wait, longest));
        }
        if !wait.is_zero() {
            sleep_until(Instant::now() + wait).await;
        }
        // Other requests may have failed during the wait. If they used up the limit, reserve again.
        let has_room = failures.is_empty() || wait.is_zero() || {
            let again = limits.before(async { Ok(pacing.reserve(&failures, longest).await) });
            matches!(again.await?, Reservation::Taken(_))
        };
        if is_taken && has_room {
            return Ok(());
        }
    }
}

fn too_late(wait: std::time::Duration, longest: std::time::Duration) -> Error {
    let text = format!(
        "the rate limit allows this request only in {:.1} s, but the call may take only {:.1} s \
         more: send it again later",
        wait.as_secs_f64(),
        longest.as_secs_f64()
    );
    Error::new(ErrorKind::RateLimit, Delivery::NotSent, text)
}

/// Counts a failed request, because the platform counts failures too.
pub(super) async fn failed(
    client: &Client,
    prepared: &PreparedRequest,
    limits: &Limits,
    error: &Error,
) {
    if error.kind() != ErrorKind::Api {
        return;
    }
    let mut windows = windows(client, prepared);
    windows.retain(|window| window.counts() == Counts::Failures);
    if !windows.is_empty() {
        let counting = async {
            client.engine().pacing().failed(&windows).await;
            Ok(())
        };
        // A failed count does not change the outcome of the call.
        let _ = limits.before(counting).await;
    }
}

/// The rate-limit windows that count this request; none if its operation has no limits.
fn windows(client: &Client, prepared: &PreparedRequest) -> Vec<Window> {
    let limits = client.rate_limits();
    let Some(operation) = prepared.expectation.catalogued else { return Vec::new() };
    let method = &prepared.outgoing.method;
    if limits.of(method, operation.path).is_empty() {
        return Vec::new();
    }
    of_operation(client, prepared, limits, method, operation.path)
}

fn of_operation(
    client: &Client,
    prepared: &PreparedRequest,
    limits: &RateLimits,
    method: &Method,
    path: &str,
) -> Vec<Window> {
    let account = match prepared.expectation.protocol {
        Protocol::Brand => client.brand_id().unwrap_or_default(),
        Protocol::V3 | Protocol::V2 => client.mchid(),
    };
    let members = Members::of(prepared);
    let number = prepared.repeat.number().and_then(|name| members.text(name));
    limits.windows(account, method, path, number.as_deref(), |name| members.get(name))
}
