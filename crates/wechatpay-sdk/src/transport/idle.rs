//! How long idle connections are kept: the configured time, or less if the origin announces less.
//!
//! If a server closes an idle connection while a request is on its way, the request is lost.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::HeaderMap;

/// How much earlier than announced a connection is closed.
const MARGIN: Duration = Duration::from_secs(1);

/// The maximum idle time. A longer time could not be added to a clock.
const LONGEST: Duration = Duration::from_secs(86_400);

/// How long a connection to one origin may be idle and still be used, in milliseconds.
#[derive(Debug)]
pub(super) struct IdleBound(AtomicU64);

impl IdleBound {
    pub(super) fn new(set: Duration) -> Self {
        Self(AtomicU64::new(milliseconds(set.min(LONGEST))))
    }

    pub(super) fn get(&self) -> Duration {
        Duration::from_millis(self.0.load(Ordering::Relaxed))
    }

    /// Notes the time that an answer announces. The limit is never raised again, because several servers with
    /// different limits can share one name.
    pub(super) fn heard(&self, headers: &HeaderMap) {
        if let Some(time) = announced(headers) {
            self.0.fetch_min(milliseconds(time.saturating_sub(MARGIN)), Ordering::Relaxed);
        }
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// The shortest `timeout` of `Keep-Alive` (RFC 2068, 19.7.1.1), in whole seconds.
fn announced(headers: &HeaderMap) -> Option<Duration> {
    let values = headers.get_all("keep-alive").iter().filter_map(|value| value.to_str().ok());
    let parameters = values.flat_map(|value| value.split(',')).filter_map(|part| {
        let (name, value) = part.split_once('=')?;
        let is_timeout = name.trim().eq_ignore_ascii_case("timeout");
        let seconds = value.trim().trim_matches('"').parse().ok()?;
        is_timeout.then_some(Duration::from_secs(seconds))
    });
    parameters.min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(values: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("keep-alive", value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn what_is_announced_is_read() {
        for (values, expected) in [
            (&["timeout=8"][..], Some(8)),
            (&["max=100, Timeout = 3"], Some(3)),
            (&["timeout=\"5\", max=1"], Some(5)),
            (&["timeout=9", "timeout=4"], Some(4)),
            (&["timeout=0"], Some(0)),
            (&[], None),
            (&["max=100", "timeout", "timeout=", "timeout=-1", "timeout=1.5", "xtimeout=1"], None),
            (&["timeout=99999999999999999999999"], None),
        ] {
            assert_eq!(announced(&headers(values)).map(|time| time.as_secs()), expected);
        }
    }

    #[test]
    fn the_shortest_bound_stays() {
        let bound = IdleBound::new(Duration::from_secs(7));
        let after = |value: &str| {
            bound.heard(&headers(&[value]));
            bound.get().as_secs()
        };
        assert_eq!(
            ["timeout=8", "timeout=60", "timeout=7", "timeout=3", "timeout=5", "timeout=0"]
                .map(after),
            [7, 7, 6, 2, 2, 0]
        );
    }
}
