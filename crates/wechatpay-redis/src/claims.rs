//! Claims of notifications: one string per notification, `c:TOKEN` while its owner handles it, `h:TOKEN` once it was
//! handled. Each step is one script, which compares the token before it changes anything. If a script runs a second
//! time because its answer was lost, it finds its own token and gives the same answer.

use std::sync::Arc;
use std::time::Duration;

use redis::aio::ConnectionLike;
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep};
use wechatpay_sdk::notify::{Claim, Outcome, ReplayGuard, Turn};
use wechatpay_sdk::{BoxError, BoxFuture};

use crate::store::{Failed, RedisStore};

/// The time for which a handled notification is remembered: the platform sends it again for a day and four minutes.
const HANDLED: Duration = Duration::from_secs(2 * 24 * 3600);

/// 0: another process is handling the notification. 1: the claim is ours. 2: the notification was handled.
const BEGIN: &str = "\
local held = redis.call('GET', KEYS[1])
if held and held ~= 'c:' .. ARGV[1] then return string.sub(held, 1, 2) == 'h:' and 2 or 0 end
redis.call('SET', KEYS[1], 'c:' .. ARGV[1], 'PX', ARGV[2])
return 1";

/// A missing claim was not taken by another process, so its owner keeps it: the claim has expired, or Redis has lost
/// its data.
const EXTEND: &str = "\
local held = redis.call('GET', KEYS[1])
if held and held ~= 'c:' .. ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'c:' .. ARGV[1], 'PX', ARGV[2])
return 1";

const HANDLE: &str = "\
local held = redis.call('GET', KEYS[1])
if held and string.sub(held, 3) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'h:' .. ARGV[1], 'PX', ARGV[2])
return 1";

const FREE: &str = "\
local held = redis.call('GET', KEYS[1])
if held and held ~= 'c:' .. ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
return 1";

/// 1: the claim existed and is now free.
const FREE_LATE: &str = "\
if redis.call('GET', KEYS[1]) ~= 'c:' .. ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])";

/// The interval between the checks for a claim that Redis may still create.
const LOOK: Duration = Duration::from_secs(1);

impl<C: ConnectionLike + Clone + Send + Sync + 'static> RedisStore<C> {
    /// Redis has not answered in time, and may still create the claim. No process would then hold the claim, and no
    /// process could handle the notification until the lease expires. So this function frees the claim as soon as it
    /// appears.
    fn free_late(&self, claim: Claim, lease: Duration) {
        let Ok(place) = Arc::clone(&self.late).try_acquire_owned() else {
            tracing::warn!(
                key = claim.key(),
                "Redis may still create this claim after the timeout, and it would remain until \
                 its lease expires"
            );
            return;
        };
        let Ok(runtime) = Handle::try_current() else { return };
        let store = self.clone();
        runtime.spawn(async move {
            let _place = place;
            let began = Instant::now();
            while began.elapsed() < lease {
                let freed = store.script(FREE_LATE, claim.key(), claim.token(), lease).await;
                if matches!(freed, Ok(1)) {
                    tracing::warn!(
                        key = claim.key(),
                        "released a claim that Redis created after the timeout"
                    );
                    return;
                }
                sleep(LOOK).await;
            }
        });
    }
}

impl<C: ConnectionLike + Clone + Send + Sync> RedisStore<C> {
    async fn script(
        &self,
        script: &str,
        key: &str,
        token: &str,
        time: Duration,
    ) -> Result<i64, Failed> {
        let mut command = redis::cmd("EVAL");
        command.arg(script).arg(1).arg(self.key("claim", key)).arg(token);
        // Redis refuses a time of 0.
        command.arg(u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1));
        self.run(&command).await
    }
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> ReplayGuard for RedisStore<C> {
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>> {
        Box::pin(async move {
            let claim = Claim::new(key)?;
            let begun = self.script(BEGIN, key, claim.token(), lease).await;
            let begun = begun.inspect_err(|failed| {
                if failed.may_come_late {
                    self.free_late(claim.clone(), lease);
                }
            });
            match begun? {
                0 => Ok(Turn::UnderWay),
                1 => Ok(Turn::First(claim)),
                2 => Ok(Turn::Handled),
                other => {
                    Err(format!("Redis answered a claim with the unexpected value `{other}`")
                        .into())
                }
            }
        })
    }

    fn extend<'a>(
        &'a self,
        claim: &'a Claim,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(
            async move { Ok(self.script(EXTEND, claim.key(), claim.token(), lease).await? == 1) },
        )
    }

    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>> {
        Box::pin(async move {
            let script = match outcome {
                Outcome::Handled => HANDLE,
                Outcome::Failed => FREE,
            };
            Ok(self.script(script, claim.key(), claim.token(), HANDLED).await? == 1)
        })
    }
}
