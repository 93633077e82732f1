//! How long idle connections are kept: as long as is set, and less to an origin
//! that announces less.
//!
//! A server that ends an idle connection while a request is on its way loses that
//! request without a trace.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderMap;

/// How much earlier a connection is given up than its server announces.
const MARGIN: Duration = Duration::from_secs(1);

/// The bounds of the origins that have announced a shorter one than is set.
#[derive(Debug)]
pub(super) struct IdleBounds {
    set: Duration,
    shorter: Mutex<Vec<(String, Duration)>>,
}

impl IdleBounds {
    pub(super) fn new(set: Duration) -> Self {
        Self { set, shorter: Mutex::default() }
    }

    /// How long a connection to this origin may be idle and still be used.
    pub(super) fn of(&self, origin: &str) -> Duration {
        let shorter = self.lock();
        let own = shorter.iter().find(|(known, _)| known == origin);
        own.map_or(self.set, |(_, bound)| *bound)
    }

    /// Takes what an answer announces. A bound is never raised again: behind one
    /// name there may be servers that keep connections for longer, and others.
    pub(super) fn heard(&self, origin: &str, headers: &HeaderMap) {
        let Some(bound) = announced(headers).map(|time| time.saturating_sub(MARGIN)) else {
            return;
        };
        if bound >= self.set {
            return;
        }
        let mut shorter = self.lock();
        match shorter.iter_mut().find(|(known, _)| known == origin) {
            Some((_, own)) => *own = bound.min(*own),
            None => shorter.push((origin.to_owned(), bound)),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(String, Duration)>> {
        // Each change is one step.
        self.shorter.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
    fn the_shortest_bound_of_an_origin_stays() {
        let bounds = IdleBounds::new(Duration::from_secs(7));
        let after = |value: &str| {
            bounds.heard("https://a", &headers(&[value]));
            bounds.of("https://a").as_secs()
        };
        assert_eq!(
            ["timeout=8", "timeout=60", "timeout=7", "timeout=3", "timeout=5", "timeout=0"]
                .map(after),
            [7, 7, 6, 2, 2, 0]
        );
        assert_eq!(bounds.of("https://b").as_secs(), 7);
    }
}
