//! Which notifications were handled, and who is handling one now.

use std::fmt;
use std::time::Duration;

use crate::crypto::random;
use crate::error::Result;
use crate::sign::signing_key::{BoxError, BoxFuture};

/// Remembers which notifications were handled: in the memory of one process
/// ([`MemoryGuard`](super::MemoryGuard)), or in a store that all processes of a merchant
/// share. [`Received::once`](super::Received::once) drives it.
///
/// A key is claimed before its notification is handled, for a limited time (the lease), so
/// that the key becomes free if the process dies. The handler's claim is extended while it
/// runs. A claim has an owner, its [token](Claim::token): every statement that changes a
/// claim compares the token, so that a process that comes too late changes nothing.
///
/// This makes handlers run **at least once**. A handler can run again when its process
/// died before it told the store, or when its claim was lost. Make its effects idempotent,
/// or use a database for [exactly once](#exactly-once).
///
/// # With Redis
/// - `begin`: `SET key token NX PX lease`. If that sets nothing, `GET key`: `handled`, or
///   somebody's token.
/// - `extend` and `end` are scripts that compare the token first. The example
///   `replay_guard` has them in full.
///
/// # With SQL
/// A table `claims` of `key` (primary key, 128 characters), `token` (null once handled) and
/// `until`, here for PostgreSQL:
///
/// ```sql
/// -- begin: one row is `Turn::First`; none: `token IS NULL` of this key is `Turn::Handled`
/// INSERT INTO claims (key, token, until) VALUES ($1, $2, now() + $3)
///   ON CONFLICT (key) DO UPDATE SET token = excluded.token, until = excluded.until
///   WHERE claims.until < now()
///   RETURNING 1;
/// -- extend: one row is `true`
/// UPDATE claims SET until = now() + $3 WHERE key = $1 AND token = $2;
/// -- end, handled: one row is `true`
/// UPDATE claims SET token = NULL, until = now() + interval '2 days' WHERE key = $1 AND token = $2;
/// -- end, failed: one row is `true`
/// DELETE FROM claims WHERE key = $1 AND token = $2;
/// ```
///
/// # Exactly once
/// Effects that are rows of the same database happen exactly once if they and the key are
/// written in one transaction. No guard is needed then: the key's uniqueness is the claim,
/// and a second transaction waits for the first.
///
/// ```sql
/// BEGIN;
/// -- no row: it was handled, accept it
/// INSERT INTO handled (key) VALUES ($1) ON CONFLICT DO NOTHING;
/// -- the effects: mark the order as paid, add to the ledger …
/// COMMIT;
/// ```
///
/// The function `once_in` of the example `replay_guard` does it, with the notification's
/// [`guard_key`](super::Received::guard_key). Answer with
/// [`accept`](super::Received::accept) or [`refuse`](super::Received::refuse).
pub trait ReplayGuard: fmt::Debug + Send + Sync {
    /// Claims a key for the time `lease`, unless somebody holds it or it was handled. Of
    /// several who ask at the same time, one gets [`Turn::First`].
    ///
    /// # Errors
    /// Whatever the store says. The notification is put off then.
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>>;

    /// Holds a claim for the time `lease` from now. `false` if the claim is lost: it had
    /// expired, and somebody else took or handled its key.
    ///
    /// # Errors
    /// Whatever the store says. The claim is lost if that lasts until the lease ends.
    fn extend<'a>(
        &'a self,
        claim: &'a Claim,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, BoxError>>;

    /// Ends a claim: remembers its key as handled, for longer than the platform sends again
    /// (24 hours and 4 minutes), or frees it. `false`, and nothing changes, if somebody
    /// else has taken or handled the key since.
    ///
    /// # Errors
    /// Whatever the store says. The key becomes free when the lease ends.
    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>>;
}

/// What a [`ReplayGuard`] knows of a notification.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Turn {
    /// It is to be handled by the owner of this claim, and by nobody else.
    First(Claim),
    /// Somebody is handling it.
    UnderWay,
    /// It was handled.
    Handled,
}

/// The right to handle a notification, held by the owner of its token.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Claim {
    key: String,
    token: String,
}

impl Claim {
    /// A claim of `key` with a new token of 32 random letters and digits.
    ///
    /// # Errors
    /// If the operating system gives no random numbers.
    pub fn new(key: impl Into<String>) -> Result<Self> {
        Ok(Self::with_token(key, random::nonce()?))
    }

    /// A claim of `key` with a token of the store's own, unique among all claims of a key:
    /// a sequence number, for instance.
    pub fn with_token(key: impl Into<String>, token: impl Into<String>) -> Self {
        Self { key: key.into(), token: token.into() }
    }

    /// The key, as it was given to [`ReplayGuard::begin`].
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What tells this claim from all others of the key.
    pub fn token(&self) -> &str {
        &self.token
    }
}

/// How handling a notification ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It was handled: the key is kept.
    Handled,
    /// It was not: the key is free again.
    Failed,
}
