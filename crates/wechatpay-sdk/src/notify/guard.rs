//! The interface of replay guards, which remember handled notifications.

use std::fmt;
use std::time::Duration;

use crate::crypto::random;
use crate::error::Result;
use crate::sign::signing_key::{BoxError, BoxFuture};

/// Remembers which notifications were handled: in the memory of one process
/// ([`MemoryGuard`](super::MemoryGuard)), or in a store that all processes of a merchant share.
/// [`Received::once`](super::Received::once) calls it.
///
/// Before a notification is handled, its key is claimed for a limited time (the lease), so that the key
/// becomes free if the process dies. The claim is extended while the handler runs. Each claim has a
/// [token](Claim::token). Every statement that changes a claim compares the token, so that a process
/// that has lost its claim changes nothing.
///
/// Handlers run **at least once**. A handler can run again if its process died before it ended the
/// claim, or if its claim was lost. Make its effects idempotent, or use a database for
/// [exactly once](#exactly-once).
///
/// What a guard does, shown with the one in memory:
///
/// ```
/// use std::time::Duration;
/// use wechatpay_sdk::notify::{MemoryGuard, Outcome, ReplayGuard, Turn};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// let (guard, lease) = (MemoryGuard::new(), Duration::from_secs(30));
///
/// // The first process gets a claim; others have to wait.
/// let Turn::First(claim) = guard.begin("a notification", lease).await? else {
///     return Err("somebody else has it".into());
/// };
/// assert_eq!(guard.begin("a notification", lease).await?, Turn::UnderWay);
///
/// // While the handler runs, and when it has ended:
/// assert!(guard.extend(&claim, lease).await?);
/// assert!(guard.end(claim, Outcome::Handled).await?);
/// assert_eq!(guard.begin("a notification", lease).await?, Turn::Handled);
/// # Ok(())
/// # }
/// ```
///
/// # With Redis
/// The crate `wechatpay-redis` has a guard. To write your own:
///
/// - `begin`: `SET key token NX PX lease`. If that sets nothing, `GET key` returns `handled`, or the
///   token of another claim.
/// - `extend` and `end` are scripts that compare the token first. The example `replay_guard` has them
///   in full.
///
/// # With SQL
/// The crate `wechatpay-sqlx` has a guard for PostgreSQL, MySQL and SQLite. To write your own, make a table `claims` of
/// `key` (primary key, 128 characters), `token` (null once handled) and `until`. For PostgreSQL:
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
/// If the effects are rows of a database, write them and the key in one transaction: they happen exactly
/// once. You need no guard then. The unique key is the claim, and a second transaction waits for the
/// first.
///
/// ```sql
/// BEGIN;
/// -- no row: it was handled, accept it
/// INSERT INTO handled (key) VALUES ($1) ON CONFLICT DO NOTHING;
/// -- the effects: mark the order as paid, add to the ledger …
/// COMMIT;
/// ```
///
/// The functions `once` and `once_in` of the crate `wechatpay-sqlx` do this. The example `replay_guard` has a function
/// `once_in` of its own. The key is the notification's [`guard_key`](super::Received::guard_key). Answer with
/// [`accept`](super::Received::accept) or [`refuse`](super::Received::refuse).
pub trait ReplayGuard: fmt::Debug + Send + Sync {
    /// Claims a key for the time `lease`, unless it is claimed or was handled. If several callers claim a
    /// key at the same time, exactly one gets [`Turn::First`].
    ///
    /// # Errors
    /// The error of the store. The notification is not handled, and the platform sends it again.
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>>;

    /// Extends a claim to the time `lease` from now. `false` if the claim is lost: it had expired, and
    /// another caller has claimed or handled the key.
    ///
    /// # Errors
    /// The error of the store. The claim is lost if the errors continue until the lease ends.
    fn extend<'a>(
        &'a self,
        claim: &'a Claim,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, BoxError>>;

    /// Ends a claim: marks the key as handled for longer than the platform repeats a notification (24
    /// hours and 4 minutes), or frees the key. If another caller has claimed or handled the key since,
    /// nothing changes and the result is `false`.
    ///
    /// # Errors
    /// The error of the store. [`Received::once`](super::Received::once) then ends the claim again until a lease is
    /// over. After that, the key becomes free.
    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>>;
}

/// The result of [`ReplayGuard::begin`]: see [`ReplayGuard`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Turn {
    /// The owner of this claim must handle the notification, and nobody else.
    First(Claim),
    /// Another caller is handling the notification.
    UnderWay,
    /// The notification was handled.
    Handled,
}

/// The right to handle a notification. Its token identifies the owner.
///
/// ```
/// use wechatpay_sdk::notify::Claim;
///
/// let claim = Claim::new("a notification")?;
/// assert_eq!(claim.key(), "a notification");
/// // Each claim has a token of its own.
/// assert_ne!(claim.token(), Claim::new("a notification")?.token());
///
/// // A store that numbers its claims:
/// let claim = Claim::with_token("a notification", "4711");
/// assert_eq!(claim.token(), "4711");
/// # Ok::<(), wechatpay_sdk::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Claim {
    key: String,
    token: String,
}

impl Claim {
    /// A claim of `key` with a new token of 32 random letters and digits.
    ///
    /// # Errors
    /// If the operating system has no random numbers.
    pub fn new(key: impl Into<String>) -> Result<Self> {
        Ok(Self::with_token(key, random::nonce()?))
    }

    /// A claim of `key` with a token of the store, such as a sequence number. The token must be unique
    /// among all claims of the key.
    pub fn with_token(key: impl Into<String>, token: impl Into<String>) -> Self {
        Self { key: key.into(), token: token.into() }
    }

    /// The key, as it was given to [`ReplayGuard::begin`].
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The token, which distinguishes this claim from all other claims of the key.
    pub fn token(&self) -> &str {
        &self.token
    }
}

/// How the handling of a notification ended: see [`ReplayGuard`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The notification was handled: the key is kept.
    Handled,
    /// The handler failed: the key is free again.
    Failed,
}
