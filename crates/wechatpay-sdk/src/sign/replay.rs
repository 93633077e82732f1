//! Answers that were taken already.
//!
//! The platform's signature covers an answer and not the request that it
//! answers, so that an answer could be given once more, to another request,
//! for as long as its time is within the window. It is taken once.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::mem;
use std::sync::{Mutex, PoisonError};

/// For how long, in seconds, an answer can be within the window: from 300 s
/// before its time to 300 s after.
const LIFE: i64 = 600;

/// Remembers signatures for [`LIFE`] at least and twice as long at most: 16
/// bytes each, 3 MB at 150 answers a second.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    hasher: RandomState,
    generations: Mutex<Generations>,
}

#[derive(Debug, Default)]
struct Generations {
    since: i64,
    young: HashSet<u64>,
    old: HashSet<u64>,
}

impl Taken {
    /// Whether this signature comes for the first time; it is remembered then.
    pub(crate) fn is_first(&self, signature: &[u8], now: i64) -> bool {
        let hash = self.hasher.hash_one(signature);
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back begins anew as well.
        if now.abs_diff(generations.since) >= LIFE.unsigned_abs() {
            generations.old = mem::take(&mut generations.young);
            generations.since = now;
        }
        !generations.old.contains(&hash) && generations.young.insert(hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_taken_once_for_as_long_as_it_could_be_valid() {
        let taken = Taken::default();
        let start = 1_700_000_000;
        assert!(taken.is_first(b"a", start));
        assert!(!taken.is_first(b"a", start));
        assert!(taken.is_first(b"b", start + 599));
        assert!(!taken.is_first(b"a", start + 600));
        assert!(!taken.is_first(b"b", start + 599 + 600));
        // Nothing is remembered for ever.
        assert!(taken.is_first(b"a", start + 599 + 2 * 600));
    }
}
