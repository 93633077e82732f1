//! The replay cache of answers.
//!
//! The platform's signature covers an answer, not its request. An attacker could therefore replay an answer to another
//! request while its time is within the window. So each answer is accepted once.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::mem;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long an answer can be within the window: from 300 s before its time to 300 s after.
const LIFE: Duration = Duration::from_secs(600);

/// One cache for all clients of this process: an answer to one client could be replayed to another client with the same
/// platform key. Two answers never have the same signature.
static CACHE: LazyLock<ReplayCache> = LazyLock::new(ReplayCache::default);

/// Whether this signature is new. It is remembered.
pub(crate) fn is_first(signature: &[u8]) -> bool {
    CACHE.is_first(signature, Instant::now())
}

/// Remembers signatures for at least [`LIFE`] and at most twice as long: 16 bytes each, 3 MB at 150 answers a second.
#[derive(Debug, Default)]
struct ReplayCache {
    hasher: RandomState,
    generations: Mutex<Generations>,
}

#[derive(Debug, Default)]
struct Generations {
    /// By the monotonic clock: the corrected clocks of the clients may differ.
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
    fn a_signature_is_accepted_once_for_as_long_as_it_could_be_valid() {
        let (cache, start) = (ReplayCache::default(), Instant::now());
        let at = |seconds| start + Duration::from_secs(seconds);
        assert!(cache.is_first(b"a", start));
        assert!(!cache.is_first(b"a", start));
        assert!(cache.is_first(b"b", at(599)));
        assert!(!cache.is_first(b"a", at(600)));
        assert!(!cache.is_first(b"b", at(1_199)));
        // Nothing is remembered for ever.
        assert!(cache.is_first(b"a", at(1_800)));
    }
}
