//! A whole call: its attempts, and the verified answer of the last one.

use tokio::time::timeout_at;
use tracing::Instrument as _;

use super::attempt::{Limits, attempt};
use super::retry_loop::RetryLoop;
use super::spec::RequestSpec;
use super::telemetry::CallTelemetry;
use crate::answer::{Blank, VerifiedAnswer};
use crate::client::Client;
use crate::error::Result;
use crate::retry::Retry;

pub(super) async fn exchange(
    client: &Client,
    spec: Box<RequestSpec>,
    limits: &Limits,
    retry: &Retry,
    blank: Option<Blank>,
    telemetry: &CallTelemetry,
) -> Result<VerifiedAnswer> {
    let mut retry_loop = RetryLoop::begin(client, spec, limits, retry, telemetry).await?;
    let mut verified = loop {
        let (host, request) = retry_loop.next_host();
        let sending = attempt(client, &mut retry_loop.prepared, &host, blank, limits, &request);
        match sending.instrument(request.span()).await {
            Ok(verified) => {
                retry_loop.succeeded(&host, request, (&verified).into());
                break verified;
            }
            Err(error) => {
                // Boxed: a retry is rare, and an unboxed future would enlarge every call.
                if !Box::pin(retry_loop.goes_on(&host, request, error)).await {
                    return Err(retry_loop.into_error());
                }
            }
        }
    };
    if let Some(blank) = blank.filter(|_| client.signs_remotely()) {
        // If the members cannot be decrypted in time, the answer is returned anyway.
        let _ = timeout_at(limits.deadline, Box::pin(verified.open_members(blank))).await;
    }
    Ok(verified)
}
