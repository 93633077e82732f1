//! Random text of a platform: nonces of answers and notifications, ids of requests. From the system's random
//! numbers, or, where a test wants the same answers again, from the seed.

use std::sync::atomic::{AtomicU64, Ordering};

use super::seed::{Seed, nonce};

#[derive(Debug, Default)]
pub(crate) struct Nonces {
    /// Without one, the texts are random.
    seed: Option<Seed>,
    given: AtomicU64,
}

impl Nonces {
    /// The same texts in the same order, for the same seed.
    pub(crate) fn of_seed(seed: Seed) -> Self {
        Self { seed: Some(seed), given: AtomicU64::new(0) }
    }

    /// Letters and digits.
    pub(crate) fn next(&self, length: usize) -> String {
        match self.seed {
            None => nonce(length),
            Some(seed) => {
                let number = self.given.fetch_add(1, Ordering::Relaxed);
                seed.alphanumeric(&format!("nonce {number}"), length)
            }
        }
    }

    /// Letters and digits of what has a name of its own. It takes none from the order of the others, so
    /// that what happens beside requests does not change their answers.
    pub(crate) fn named(&self, name: &str, length: usize) -> String {
        match self.seed {
            None => nonce(length),
            Some(seed) => seed.alphanumeric(&format!("nonce of {name}"), length),
        }
    }

    /// Begins with the first text again.
    pub(crate) fn begin_again(&self) {
        self.given.store(0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_texts_again() {
        let nonces = Nonces::of_seed(Seed(3));
        let first = [nonces.next(32), nonces.next(32)];
        assert_ne!(first[0], first[1]);
        assert_eq!(nonces.named("a", 12), nonces.named("a", 12));
        assert_ne!(nonces.named("a", 12), nonces.named("b", 12));
        nonces.begin_again();
        assert_eq!([nonces.next(32), nonces.next(32)], first);
        assert_ne!(Nonces::of_seed(Seed(4)).next(32), first[0]);
    }

    #[test]
    fn without_a_seed_they_are_random() {
        let nonces = Nonces::default();
        assert_ne!(nonces.next(32), nonces.next(32));
        assert_ne!(nonces.named("a", 32), nonces.named("a", 32));
    }
}
