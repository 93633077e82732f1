//! Chooses between a host and its fallback. The fallback is used while the host cannot be reached; after a
//! while, the host is tried again.
//!
//! Both hosts belong to the same platform, so a business number means the same at both. Signatures do not cover the
//! host.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How long an unreachable host is avoided.
const PAUSE: Duration = Duration::from_secs(60);

/// The possible destinations of a request.
#[derive(Clone, Debug)]
pub(crate) struct Hosts {
    pub(crate) first: String,
    pub(crate) second: Option<String>,
}

/// The unreachable hosts, and until when they are avoided.
#[derive(Debug, Default)]
pub(crate) struct HostHealth(Mutex<Vec<(String, Instant)>>);

impl HostHealth {
    /// The host for an attempt. `failed` is the host at which the last attempt of the same call failed.
    pub(crate) fn choose<'a>(&self, hosts: &'a Hosts, failed: Option<&str>) -> &'a str {
        let Hosts { first, second } = hosts;
        let Some(second) = second else { return first };
        match failed {
            Some(failed) if failed == first => second,
            Some(_) => first,
            None if self.is_down(first) && !self.is_down(second) => second,
            None => first,
        }
    }

    /// Notes that `origin` could not be reached.
    pub(crate) fn failed(&self, origin: &str) {
        let until = Instant::now() + PAUSE;
        let mut failed = self.lock();
        failed.retain(|(known, _)| known != origin);
        failed.push((origin.to_owned(), until));
    }

    /// Notes that `origin` answers again.
    pub(crate) fn answered(&self, origin: &str) {
        let mut failed = self.lock();
        if !failed.is_empty() {
            failed.retain(|(known, _)| known != origin);
        }
    }

    pub(crate) fn is_down(&self, origin: &str) -> bool {
        let now = Instant::now();
        self.lock().iter().any(|(known, until)| known == origin && now < *until)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(String, Instant)>> {
        // Each change is one step.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts() -> Hosts {
        Hosts { first: "https://a".to_owned(), second: Some("https://b".to_owned()) }
    }

    #[tokio::test(start_paused = true)]
    async fn the_second_host_is_taken_for_a_while_and_then_the_first_again() {
        let (hosts, host_health) = (hosts(), HostHealth::default());
        assert_eq!(host_health.choose(&hosts, None), "https://a");
        host_health.failed("https://a");
        assert_eq!(host_health.choose(&hosts, None), "https://b");
        tokio::time::advance(PAUSE - Duration::from_millis(1)).await;
        assert_eq!(host_health.choose(&hosts, None), "https://b");
        tokio::time::advance(Duration::from_millis(1)).await;
        assert_eq!(host_health.choose(&hosts, None), "https://a");
    }

    #[tokio::test(start_paused = true)]
    async fn a_host_that_answers_is_within_reach() {
        let (hosts, host_health) = (hosts(), HostHealth::default());
        host_health.failed("https://a");
        host_health.answered("https://b");
        assert_eq!(host_health.choose(&hosts, None), "https://b");
        host_health.answered("https://a");
        assert_eq!(host_health.choose(&hosts, None), "https://a");
    }

    #[tokio::test(start_paused = true)]
    async fn an_attempt_that_failed_is_followed_by_one_elsewhere() {
        let (hosts, host_health) = (hosts(), HostHealth::default());
        assert_eq!(host_health.choose(&hosts, Some("https://a")), "https://b");
        assert_eq!(host_health.choose(&hosts, Some("https://b")), "https://a");
        host_health.failed("https://a");
        host_health.failed("https://b");
        assert_eq!(host_health.choose(&hosts, None), "https://a");
        let alone = Hosts { second: None, ..hosts };
        assert_eq!(host_health.choose(&alone, Some("https://a")), "https://a");
    }
}
