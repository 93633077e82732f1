//! Answers that were taken already.
//!
//! The platform's signature covers an answer and not the request that it
//! answers, so that an answer could be given once more, to another request,
//! for as long as its time is within the window. It is taken once.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::mem;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// For how long an answer can be within the window: from 300 s before its time to 300 s after.
const LIFE: Duration = Duration::from_secs(600);

/// What all clients of this process have taken: an answer to one could be given to another that
/// holds the same platform key. A signature is not made twice, whatever key it is of.
static CACHE: LazyLock<ReplayCache> = LazyLock::new(ReplayCache::default);

/// Whether this signature comes for the first time; it is remembered then.
pub(crate) fn is_first(signature: &[u8]) -> bool {
    CACHE.is_first(signature, Instant::now())
}

/// Remembers signatures for [`LIFE`] at least and twice as long at most: 16
/// bytes each, 3 MB at 150 answers a second.
#[derive(Debug, Default)]
struct ReplayCache {
    hasher: RandomState,
    generations: Mutex<Generations>,
}

#[derive(Debug, Default)]
struct Generations {
    /// By the clock that nobody sets: those of the clients may differ.
    since: Option<Instant>,
    young: HashSet<u64>,
    old: HashSet<u64>,
}

impl ReplayCache {
    fn is_first(&self, signature: &[u8], now: Instant) -> bool {
        let hash = self.hasher.hash_one(signature);
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        let since = *generations.since.get_or_insert(now);
        if now.saturating_duration_since(since) >= LIFE {
            generations.old = mem::take(&mut generations.young);
            generations.since = Some(now);
        }
        !generations.old.contains(&hash) && generations.young.insert(hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_taken_once_for_as_long_as_it_could_be_valid() {
        let (taken, start) = (ReplayCache::default(), Instant::now());
        let at = |seconds| start + Duration::from_secs(seconds);
        assert!(taken.is_first(b"a", start));
        assert!(!taken.is_first(b"a", start));
        assert!(taken.is_first(b"b", at(599)));
        assert!(!taken.is_first(b"a", at(600)));
        assert!(!taken.is_first(b"b", at(1_199)));
        // Nothing is remembered for ever.
        assert!(taken.is_first(b"a", at(1_800)));
    }
}
