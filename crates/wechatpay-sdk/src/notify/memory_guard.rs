//! A replay guard in the memory of one process.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::guard::{Claim, Outcome, ReplayGuard, Turn};
use crate::sign::signing_key::{BoxError, BoxFuture};

/// How long a handled notification is remembered. The platform repeats notifications for a day and four minutes
/// (`docs/protocol.md` §6).
const HANDLED: Duration = Duration::from_secs(2 * 24 * 3600);

/// A [`ReplayGuard`] in the memory of one process. It keeps a limited number of keys; a new key replaces
/// the oldest.
pub struct MemoryGuard {
    capacity: usize,
    keys: Mutex<Keys>,
}

#[derive(Default)]
struct Keys {
    by_name: HashMap<String, Entry>,
    /// The key of each entry by its number: the first is the oldest.
    by_number: BTreeMap<u64, String>,
    last: u64,
}

struct Entry {
    /// The token of its claim.
    number: u64,
    handled: bool,
    until: Instant,
}

impl Entry {
    fn is_of(&self, claim: &Claim) -> bool {
        !self.handled && self.number.to_string() == claim.token()
    }
}

impl MemoryGuard {
    /// Makes a guard that keeps at most 100,000 keys: about 20 MB.
    ///
    /// ```
    /// use wechatpay_sdk::notify::MemoryGuard;
    ///
    /// let guard = std::sync::Arc::new(MemoryGuard::new()); // for `Received::once`
    /// # let _ = guard;
    /// ```
    pub fn new() -> Self {
        Self::with_capacity(100_000)
    }

    /// Makes a guard that keeps at most `capacity` keys, and at least one.
    ///
    /// ```
    /// use wechatpay_sdk::notify::MemoryGuard;
    ///
    /// let guard = std::sync::Arc::new(MemoryGuard::with_capacity(10_000));
    /// # let _ = guard;
    /// ```
    pub fn with_capacity(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), keys: Mutex::default() }
    }

    fn begin_at(&self, key: &str, lease: Duration, now: Instant) -> Turn {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        match keys.by_name.get(key).filter(|entry| now < entry.until) {
            Some(Entry { handled: true, .. }) => return Turn::Handled,
            Some(_) => return Turn::UnderWay,
            None => {}
        }
        let number = keys.put(key, false, now + lease, self.capacity);
        Turn::First(Claim::with_token(key, number.to_string()))
    }

    fn extend_at(&self, claim: &Claim, lease: Duration, now: Instant) -> bool {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = keys.by_name.get_mut(claim.key()).filter(|entry| entry.is_of(claim));
        // An expired claim still belongs to its owner, if nobody else has claimed the key.
        entry.map(|entry| entry.until = now + lease).is_some()
    }

    fn end_at(&self, claim: &Claim, outcome: Outcome, now: Instant) -> bool {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = keys.by_name.get(claim.key());
        let is_forgotten = entry.is_none_or(|entry| entry.handled && entry.until <= now);
        let is_held = entry.is_some_and(|entry| entry.is_of(claim));
        match outcome {
            // The key was dropped to make room for others, but the notification was handled.
            Outcome::Handled if is_held || is_forgotten => {
                keys.put(claim.key(), true, now + HANDLED, self.capacity);
                true
            }
            Outcome::Failed if is_held => keys.remove(claim.key()),
            Outcome::Handled | Outcome::Failed => false,
        }
    }
}

impl Keys {
    /// Writes an entry, and returns its number.
    fn put(&mut self, key: &str, handled: bool, until: Instant, capacity: usize) -> u64 {
        self.remove(key);
        self.last += 1;
        let number = self.last;
        self.by_name.insert(key.to_owned(), Entry { number, handled, until });
        self.by_number.insert(number, key.to_owned());
        if self.by_name.len() > capacity
            && let Some((_, oldest)) = self.by_number.pop_first()
        {
            self.by_name.remove(&oldest);
        }
        number
    }

    /// Removes a key, and returns whether it was there.
    fn remove(&mut self, key: &str) -> bool {
        let removed = self.by_name.remove(key);
        removed.is_some_and(|entry| self.by_number.remove(&entry.number).is_some())
    }
}

impl Default for MemoryGuard {
    fn default() -> Self {
        Self::new()
    }
}

impl ReplayGuard for MemoryGuard {
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>> {
        Box::pin(async move { Ok(self.begin_at(key, lease, Instant::now())) })
    }

    fn extend<'a>(
        &'a self,
        claim: &'a Claim,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move { Ok(self.extend_at(claim, lease, Instant::now())) })
    }

    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>> {
        Box::pin(async move { Ok(self.end_at(&claim, outcome, Instant::now())) })
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

    const LEASE: Duration = Duration::from_secs(60);

    fn first(guard: &MemoryGuard, key: &str, now: Instant) -> Claim {
        match guard.begin_at(key, LEASE, now) {
            Turn::First(claim) => claim,
            other => panic!("{key}: {other:?}"),
        }
    }

    #[test]
    fn a_key_is_claimed_once_and_free_again_if_it_was_not_handled() {
        let (guard, now) = (MemoryGuard::new(), Instant::now());
        let claim = first(&guard, "a", now);
        assert_eq!(guard.begin_at("a", LEASE, now), Turn::UnderWay);
        first(&guard, "b", now);
        assert!(guard.end_at(&claim, Outcome::Failed, now));
        let claim = first(&guard, "a", now);
        assert!(guard.end_at(&claim, Outcome::Handled, now));
        assert_eq!(guard.begin_at("a", LEASE, now), Turn::Handled);
    }

    /// In seconds, by the platform's schedule and not by this file's constant.
    #[test]
    fn a_handled_key_is_remembered_for_as_long_as_the_platform_sends_again() {
        let (guard, now) = (MemoryGuard::new(), Instant::now());
        let claim = first(&guard, "a", now);
        assert!(guard.end_at(&claim, Outcome::Handled, now));
        let schedule = [
            15, 15, 30, 180, 600, 1_200, 1_800, 1_800, 1_800, 3_600, 10_800, 10_800, 10_800,
            21_600, 21_600,
        ];
        let mut at = now;
        for seconds in schedule {
            at += Duration::from_secs(seconds);
            assert_eq!(guard.begin_at("a", LEASE, at), Turn::Handled, "{:?}", at - now);
        }
        assert_eq!((at - now).as_secs(), 86_640);
        // And not for ever.
        first(&guard, "a", now + Duration::from_secs(30 * 24 * 3600));
    }

    #[test]
    fn a_claim_ends_with_its_lease_unless_it_is_extended() {
        let (guard, now) = (MemoryGuard::new(), Instant::now());
        let after = |seconds| now + Duration::from_secs(seconds);
        let claim = first(&guard, "a", now);
        assert_eq!(guard.begin_at("a", LEASE, after(59)), Turn::UnderWay);
        assert!(guard.extend_at(&claim, LEASE, after(59)));
        assert_eq!(guard.begin_at("a", LEASE, after(118)), Turn::UnderWay);
        // Nobody took it: it can still be extended, and ended.
        assert!(guard.extend_at(&claim, LEASE, after(500)));
        let other = first(&guard, "a", after(560));
        assert_ne!(other, claim);
    }

    #[test]
    fn an_overdue_claim_changes_nothing_of_somebody_elses() {
        let (guard, now) = (MemoryGuard::new(), Instant::now());
        let later = now + LEASE;
        let overdue = first(&guard, "a", now);
        let current = first(&guard, "a", later);
        assert!(!guard.extend_at(&overdue, LEASE, later));
        for outcome in [Outcome::Failed, Outcome::Handled] {
            assert!(!guard.end_at(&overdue, outcome, later));
            assert_eq!(guard.begin_at("a", LEASE, later), Turn::UnderWay, "{outcome:?}");
        }
        assert!(guard.extend_at(&current, LEASE, later));
        assert!(guard.end_at(&current, Outcome::Handled, later));
        // Nor of what somebody else has handled.
        assert!(!guard.extend_at(&overdue, LEASE, later));
        for outcome in [Outcome::Failed, Outcome::Handled] {
            assert!(!guard.end_at(&overdue, outcome, later));
        }
        assert_eq!(guard.begin_at("a", LEASE, later), Turn::Handled);
        // A claim that ended is ended.
        assert!(!guard.end_at(&current, Outcome::Failed, later));
        assert_eq!(guard.begin_at("a", LEASE, later), Turn::Handled);
    }

    #[test]
    fn it_is_bounded_and_forgets_the_oldest() {
        let (guard, now) = (MemoryGuard::with_capacity(3), Instant::now());
        for key in ["a", "b", "c", "d"] {
            let claim = first(&guard, key, now);
            assert!(guard.end_at(&claim, Outcome::Handled, now));
        }
        assert_eq!(guard.begin_at("b", LEASE, now), Turn::Handled);
        let forgotten = first(&guard, "a", now);
        // Neither keys that fail nor one that comes again and again pile up.
        for number in 0..1000_u32 {
            let claim = first(&guard, &number.to_string(), now);
            let failed = number % 2 == 0;
            guard.end_at(&claim, if failed { Outcome::Failed } else { Outcome::Handled }, now);
        }
        {
            let keys = guard.keys.lock().unwrap();
            assert_eq!((keys.by_name.len(), keys.by_number.len()), (3, 3));
        }
        // It was handled, though its claim had to make room.
        assert!(guard.end_at(&forgotten, Outcome::Handled, now));
        assert_eq!(guard.begin_at("a", LEASE, now), Turn::Handled);
    }

    #[test]
    fn a_key_that_was_written_again_is_not_the_oldest() {
        let (guard, now) = (MemoryGuard::with_capacity(3), Instant::now());
        let failed = first(&guard, "a", now);
        assert!(guard.end_at(&failed, Outcome::Failed, now));
        for key in ["b", "c", "a"] {
            let claim = first(&guard, key, now);
            assert!(guard.end_at(&claim, Outcome::Handled, now));
        }
        // However often another key fails, it takes the place of one key.
        for _ in 0..100 {
            let claim = first(&guard, "d", now);
            assert!(guard.end_at(&claim, Outcome::Failed, now));
        }
        for key in ["c", "a"] {
            assert_eq!(guard.begin_at(key, LEASE, now), Turn::Handled, "{key}");
        }
        first(&guard, "b", now);
    }
}
