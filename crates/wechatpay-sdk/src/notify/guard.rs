//! What remembers which notifications were handled.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::sign::signing_key::{BoxError, BoxFuture};

/// Remembers which notifications were handled: in the memory of one process
/// ([`MemoryGuard`]), or in a store that all processes of a merchant share.
///
/// A key is taken before its notification is handled and kept when that
/// succeeded. A process may end between the two, so that what is only taken has
/// to be free again after a while, a minute for instance. What is kept has to
/// be kept for longer than the platform sends again, which is a day and four
/// minutes.
///
/// With Redis: `begin` is `SET key taken NX EX 60` and, where that sets
/// nothing, `GET key`; `end` is `SET key handled EX 172800` or `DEL key`. The
/// example `replay_guard` has it in full.
pub trait ReplayGuard: fmt::Debug + Send + Sync {
    /// Takes a key, unless it is taken or kept. Of several who ask at the same
    /// time one is told [`Turn::First`].
    fn begin<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Turn, BoxError>>;

    /// Keeps a key whose notification was handled; frees the others.
    fn end<'a>(&'a self, key: &'a str, handled: bool) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// What a [`ReplayGuard`] knows of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Turn {
    /// It is to be handled, and nobody else does.
    First,
    /// Somebody is handling it.
    UnderWay,
    /// It was handled.
    Handled,
}

/// How long a key that is taken only is not free.
const TAKEN: Duration = Duration::from_secs(60);

/// How long a handled one is remembered: the platform sends again for a day and
/// four minutes (`platform.md` §6).
const HANDLED: Duration = Duration::from_secs(2 * 24 * 3600);

/// A [`ReplayGuard`] in the memory of one process: keeps so many keys, and
/// forgets the oldest for a new one.
pub struct MemoryGuard {
    capacity: usize,
    keys: Mutex<Keys>,
}

#[derive(Default)]
struct Keys {
    by_name: HashMap<String, Entry>,
    /// In the order in which they were taken, with the entry's number: an entry
    /// that is there no more, or anew, has not this one.
    order: VecDeque<(String, u64)>,
    last: u64,
}

struct Entry {
    number: u64,
    handled: bool,
    until: Instant,
}

impl MemoryGuard {
    /// Keeps 100,000 keys at most: some 10 MB.
    pub fn new() -> Self {
        Self::with_capacity(100_000)
    }

    /// Keeps this many keys at most; one at least.
    pub fn with_capacity(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), keys: Mutex::default() }
    }

    fn begin_at(&self, key: &str, now: Instant) -> Turn {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        match keys.by_name.get(key).filter(|entry| now < entry.until) {
            Some(Entry { handled: true, .. }) => return Turn::Handled,
            Some(_) => return Turn::UnderWay,
            None => {}
        }
        keys.put(key, false, now + TAKEN, self.capacity);
        Turn::First
    }

    fn end_at(&self, key: &str, handled: bool, now: Instant) {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if handled {
            keys.put(key, true, now + HANDLED, self.capacity);
        } else {
            keys.by_name.remove(key);
        }
    }
}

impl Keys {
    fn put(&mut self, key: &str, handled: bool, until: Instant, capacity: usize) {
        self.last += 1;
        let number = self.last;
        self.by_name.insert(key.to_owned(), Entry { number, handled, until });
        self.order.push_back((key.to_owned(), number));
        // What is there no more makes room first.
        while self.order.front().is_some_and(|(key, number)| !self.is_current(key, *number)) {
            self.order.pop_front();
        }
        // Twice: a key that is handled stands there once taken, once handled.
        while self.by_name.len() > capacity || self.order.len() > 2 * capacity {
            let Some((key, number)) = self.order.pop_front() else { break };
            if self.is_current(&key, number) {
                self.by_name.remove(&key);
            }
        }
    }

    fn is_current(&self, key: &str, number: u64) -> bool {
        self.by_name.get(key).is_some_and(|entry| entry.number == number)
    }
}

impl Default for MemoryGuard {
    fn default() -> Self {
        Self::new()
    }
}

impl ReplayGuard for MemoryGuard {
    fn begin<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Turn, BoxError>> {
        Box::pin(async { Ok(self.begin_at(key, Instant::now())) })
    }

    fn end<'a>(&'a self, key: &'a str, handled: bool) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            self.end_at(key, handled, Instant::now());
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryGuard").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_taken_once_and_free_again_if_it_was_not_handled() {
        let (guard, now) = (MemoryGuard::new(), Instant::now());
        assert_eq!(guard.begin_at("a", now), Turn::First);
        assert_eq!(guard.begin_at("a", now), Turn::UnderWay);
        assert_eq!(guard.begin_at("b", now), Turn::First);
        guard.end_at("a", false, now);
        assert_eq!(guard.begin_at("a", now), Turn::First);
        guard.end_at("a", true, now);
        assert_eq!(guard.begin_at("a", now), Turn::Handled);
    }

    #[test]
    fn what_is_taken_is_free_after_a_minute_and_what_is_handled_after_two_days() {
        let (guard, now) = (MemoryGuard::new(), Instant::now());
        assert_eq!(guard.begin_at("a", now), Turn::First);
        assert_eq!(guard.begin_at("a", now + TAKEN - Duration::from_secs(1)), Turn::UnderWay);
        assert_eq!(guard.begin_at("a", now + TAKEN), Turn::First);
        guard.end_at("a", true, now);
        assert_eq!(guard.begin_at("a", now + HANDLED - Duration::from_secs(1)), Turn::Handled);
        assert_eq!(guard.begin_at("a", now + HANDLED), Turn::First);
    }

    #[test]
    fn it_is_bounded_and_forgets_the_oldest() {
        let (guard, now) = (MemoryGuard::with_capacity(3), Instant::now());
        for key in ["a", "b", "c", "d"] {
            assert_eq!(guard.begin_at(key, now), Turn::First);
            guard.end_at(key, true, now);
        }
        assert_eq!(guard.begin_at("b", now), Turn::Handled);
        assert_eq!(guard.begin_at("a", now), Turn::First);
        // Neither keys that fail nor one that comes again and again pile up.
        for number in 0..1000 {
            guard.begin_at(&number.to_string(), now);
            guard.end_at(&number.to_string(), number % 2 == 0, now);
            guard.end_at("again", true, now);
        }
        let keys = guard.keys.lock().unwrap();
        assert!(keys.by_name.len() <= 3 && keys.order.len() <= 6);
    }
}
