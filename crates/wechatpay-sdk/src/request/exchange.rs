//! A whole call: sent as often as it takes and is allowed to, and judged.

use tokio::time::timeout_at;

use super::attempt::{Limits, attempt};
use super::course::Course;
use super::draft::Draft;
use super::watch::Watch;
use crate::answer::{Blank, Judged};
use crate::client::Client;
use crate::error::Result;
use crate::retry::Retry;

pub(super) async fn exchange(
    client: &Client,
    draft: Draft,
    limits: &Limits,
    retry: &Retry,
    blank: Option<Blank>,
    watch: &Watch,
) -> Result<Judged> {
    let mut course = Course::begin(client, draft, limits, retry, watch).await?;
    let mut judged = loop {
        let host = course.next_host();
        match attempt(client, &mut course.prepared, &host, limits).await {
            Ok(judged) => {
                course.succeeded(&host, (&judged).into());
                break judged;
            }
            Err(error) => {
                if !course.goes_on(&host, error).await {
                    return Err(course.into_error());
                }
            }
        }
    };
    if let Some(blank) = blank.filter(|_| client.signs_remotely()) {
        // An answer whose members are not opened in time is one all the same.
        let _ = timeout_at(limits.deadline, judged.open_members(blank)).await;
    }
    Ok(judged)
}
