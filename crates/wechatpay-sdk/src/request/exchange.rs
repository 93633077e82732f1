//! A whole call: its attempts, and the verified answer of the last.

use tokio::time::timeout_at;

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
    spec: RequestSpec,
    limits: &Limits,
    retry: &Retry,
    blank: Option<Blank>,
    telemetry: &CallTelemetry,
) -> Result<VerifiedAnswer> {
    let mut retry_loop = RetryLoop::begin(client, spec, limits, retry, telemetry).await?;
    let mut verified = loop {
        let host = retry_loop.next_host();
        match attempt(client, &mut retry_loop.prepared, &host, limits).await {
            Ok(verified) => {
                retry_loop.succeeded(&host, (&verified).into());
                break verified;
            }
            Err(error) => {
                if !retry_loop.goes_on(&host, error).await {
                    return Err(retry_loop.into_error());
                }
            }
        }
    };
    if let Some(blank) = blank.filter(|_| client.signs_remotely()) {
        // An answer whose members are not opened in time is one all the same.
        let _ = timeout_at(limits.deadline, verified.open_members(blank)).await;
    }
    Ok(verified)
}
