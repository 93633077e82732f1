//! The common parts of all uses: the connection, the names of keys, the time limit, and one retry.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use redis::aio::ConnectionLike;
use redis::{Cmd, FromRedisValue, RedisError};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use wechatpay_sdk::BoxError;

/// The time limit of a command. A notification has 5 s in total, with two commands before and after its handler.
const TIMEOUT: Duration = Duration::from_secs(1);

/// The pause before a command is sent again because its connection broke.
const PAUSE: Duration = Duration::from_millis(50);

/// The maximum number of tasks that look for late claims at the same time. While Redis is unavailable, each
/// notification adds one.
const LATE: usize = 64;

/// A Redis server or cluster that all processes of a merchant share.
///
/// This type implements [`ReplayGuard`](wechatpay_sdk::notify::ReplayGuard),
/// [`PlatformKeyCache`](wechatpay_sdk::PlatformKeyCache) and [`RateLimiter`](wechatpay_sdk::rate_limit::RateLimiter).
/// `C` is a connection of the crate `redis` that can be cloned and reconnects automatically: `ConnectionManager`, or
/// `ClusterConnection`. Clones share the connection.
#[derive(Clone)]
pub struct RedisStore<C> {
    connection: C,
    prefix: Arc<str>,
    timeout: Duration,
    /// The permits of tasks that free late claims.
    pub(crate) late: Arc<Semaphore>,
}

impl<C> RedisStore<C> {
    /// A store whose keys begin with `wechatpay`, and whose commands time out after 1 s.
    pub fn new(connection: C) -> Self {
        let late = Arc::new(Semaphore::new(LATE));
        Self { connection, prefix: "wechatpay".into(), timeout: TIMEOUT, late }
    }

    /// Sets the prefix of all keys. Programs whose notifications are independent of each other need different
    /// prefixes.
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets the time limit of a command, for all attempts together. The platform waits 5 s for the answer to a
    /// notification.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The name of a key. A cluster chooses the node by `tag`.
    pub(crate) fn key(&self, kind: &str, tag: &str) -> String {
        let prefix = &self.prefix;
        format!("{prefix}:{kind}:{{{tag}}}")
    }
}

impl<C: ConnectionLike + Clone + Send + Sync> RedisStore<C> {
    /// Sends a command until the time limit, and again if its connection breaks. The command must therefore be safe
    /// to carry out twice.
    pub(crate) async fn run<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, Failed> {
        let mut has_broken = false;
        let attempts = async {
            let mut connection = self.connection.clone();
            loop {
                match command.query_async(&mut connection).await {
                    Err(error) if is_broken(&error) => {
                        has_broken = true;
                        tracing::debug!(%error, "lost the connection to Redis; sending the command again");
                        sleep(PAUSE).await;
                    }
                    done => return done,
                }
            }
        };
        let done = self.in_time(attempts).await;
        done.map_err(|error| Failed { may_come_late: has_broken || may_come_late(&error), error })
    }

    /// Sends a command once.
    pub(crate) async fn run_once<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, BoxError> {
        let mut connection = self.connection.clone();
        self.in_time(command.query_async(&mut connection)).await
    }

    async fn in_time<T>(
        &self,
        answer: impl Future<Output = Result<T, RedisError>>,
    ) -> Result<T, BoxError> {
        match timeout(self.timeout, answer).await {
            Ok(done) => done.map_err(Into::into),
            Err(_) => {
                let seconds = self.timeout.as_secs_f64();
                Err(format!("Redis did not answer within {seconds} s").into())
            }
        }
    }
}

/// The error of a command, after all its attempts.
#[derive(Debug)]
pub(crate) struct Failed {
    error: BoxError,
    /// Whether Redis may have carried out one of the attempts, or may still carry it out.
    pub(crate) may_come_late: bool,
}

impl From<Failed> for BoxError {
    fn from(failed: Failed) -> Self {
        failed.error
    }
}

/// Whether Redis may still carry out the last attempt, because it has not answered. If Redis answers with an error, the
/// script has changed nothing.
fn may_come_late(error: &BoxError) -> bool {
    match error.downcast_ref::<RedisError>() {
        Some(error) => is_broken(error) || error.is_timeout(),
        // The time limit of `in_time` has passed.
        None => true,
    }
}

/// Whether the error comes from the connection, so that a new connection may succeed.
fn is_broken(error: &RedisError) -> bool {
    error.is_io_error() || error.is_connection_dropped() || error.is_connection_refusal()
}

impl<C> fmt::Debug for RedisStore<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}
