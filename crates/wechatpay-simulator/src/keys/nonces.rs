//! Random texts of a platform: nonces of responses and notifications, request ids. They come from
//! the system's random numbers, or from the seed if a test needs reproducible responses.

use std::sync::atomic::{AtomicU64, Ordering};

use super::seed::{Seed, nonce};

#[derive(Debug, Default)]
pub(crate) struct Nonces {
    /// If `None`, the texts are random.
    seed: Option<Seed>,
    given: AtomicU64,
}

impl Nonces {
    /// Makes the same texts in the same order for the same seed.
    pub(crate) fn of_seed(seed: Seed) -> Self {
        Self { seed: Some(seed), given: AtomicU64::new(0) }
    }

    /// The next text, of letters and digits.
    pub(crate) fn next(&self, length: usize) -> String {
        match self.seed {
            None => nonce(length),
            Some(seed) => {
                let number = self.given.fetch_add(1, Ordering::Relaxed);
                seed.alphanumeric(&format!("nonce {number}"), length)
            }
        }
    }

    /// A text of letters and digits that depends on a name. It does not advance the sequence of
    /// [`next`](Self::next), so events outside of requests do not change later responses.
    pub(crate) fn named(&self, name: &str, length: usize) -> String {
        match self.seed {
            None => nonce(length),
            Some(seed) => seed.alphanumeric(&format!("nonce of {name}"), length),
        }
    }

    /// Restarts the sequence.
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
