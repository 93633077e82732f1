//! A replay guard whose keys live in Redis, so that all processes of a merchant
//! share them, and exactly-once handling in a database transaction. Redis and the
//! database are stand-ins here: replace `Redis::command` and `Database` with yours.
//!
//! `cargo run -p wechatpay-sdk --example replay_guard`

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use wechatpay_sdk::notify::{Claim, Outcome, ReplayGuard, Turn};
use wechatpay_sdk::{BoxError, BoxFuture};

/// Extends a claim if it is still this owner's.
const EXTEND: &str = "if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])";

/// Remembers a key as handled, for two days, if nobody else has claimed it.
const HANDLED: &str = "local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'handled', 'PX', 172800000)
return 1";

/// Frees a key if it is still this owner's.
const FREE: &str = "if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])";

#[derive(Debug, Default)]
pub(crate) struct RedisGuard {
    redis: Redis,
}

impl RedisGuard {
    /// Runs a script, which Redis does in one step; whether it changed something.
    async fn run(&self, script: &str, claim: &Claim, more: &str) -> Result<bool, BoxError> {
        let key = name(claim.key());
        let changed = self.redis.command(&["EVAL", script, "1", &key, claim.token(), more]).await?;
        Ok(changed.as_deref() == Some("1"))
    }
}

fn name(key: &str) -> String {
    format!("wechatpay:{key}")
}

impl ReplayGuard for RedisGuard {
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>> {
        Box::pin(async move {
            let (claim, key) = (Claim::new(key)?, name(key));
            let lease = lease.as_millis().to_string();
            // One command, so that of two processes one gets it.
            let set = ["SET", &key, claim.token(), "NX", "PX", &lease];
            if self.redis.command(&set).await?.as_deref() == Some("OK") {
                return Ok(Turn::First(claim));
            }
            match self.redis.command(&["GET", &key]).await?.as_deref() {
                Some("handled") => Ok(Turn::Handled),
                // Also if it has expired since: the platform comes again.
                _ => Ok(Turn::UnderWay),
            }
        })
    }

    fn extend<'a>(
        &'a self,
        claim: &'a Claim,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move { self.run(EXTEND, claim, &lease.as_millis().to_string()).await })
    }

    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>> {
        Box::pin(async move {
            let script = match outcome {
                Outcome::Handled => HANDLED,
                Outcome::Failed => FREE,
            };
            self.run(script, &claim, "").await
        })
    }
}

/// A stand-in for a connection. It does not let keys expire; `expire` does.
#[derive(Debug, Default)]
struct Redis(Mutex<HashMap<String, String>>);

impl Redis {
    async fn command(&self, command: &[&str]) -> Result<Option<String>, BoxError> {
        let mut keys = self.0.lock().map_err(|_| "a command has panicked")?;
        let changed = |changed: bool| Some(i32::from(changed).to_string());
        Ok(match command {
            ["SET", key, _, "NX", ..] if keys.contains_key(*key) => None,
            ["SET", key, value, ..] => {
                keys.insert((*key).to_owned(), (*value).to_owned());
                Some("OK".to_owned())
            }
            ["GET", key] => keys.get(*key).cloned(),
            ["EVAL", script, "1", key, token, ..] => {
                let held = keys.get(*key).map(String::as_str);
                let (is_held, is_free) = (held == Some(*token), held.is_none());
                match *script {
                    EXTEND => changed(is_held),
                    HANDLED if is_held || is_free => {
                        keys.insert((*key).to_owned(), "handled".to_owned());
                        changed(true)
                    }
                    FREE if is_held => changed(keys.remove(*key).is_some()),
                    _ => changed(false),
                }
            }
            _ => return Err("another command".into()),
        })
    }
}

impl RedisGuard {
    /// What Redis does when a lease ends.
    pub(crate) fn expire(&self, key: &str) {
        if let Ok(mut keys) = self.redis.0.lock() {
            keys.remove(&name(key));
        }
    }
}

/// A stand-in for a database: what is committed, and one transaction at a time.
#[derive(Debug, Default)]
pub(crate) struct Database(Mutex<Tables>);

/// The tables: `handled (key PRIMARY KEY)`, and the shop's own `balances`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tables {
    handled: HashSet<String>,
    pub(crate) balances: BTreeMap<String, i64>,
}

pub(crate) struct Transaction<'a> {
    committed: MutexGuard<'a, Tables>,
    pub(crate) tables: Tables,
}

impl Database {
    /// `BEGIN`
    fn begin(&self) -> Result<Transaction<'_>, BoxError> {
        let committed = self.0.lock().map_err(|_| "a transaction has panicked")?;
        let tables = committed.clone();
        Ok(Transaction { committed, tables })
    }

    pub(crate) fn balance(&self, account: &str) -> Option<i64> {
        self.begin().ok()?.tables.balances.get(account).copied()
    }
}

impl Transaction<'_> {
    /// `INSERT INTO handled (key) VALUES ($1) ON CONFLICT DO NOTHING`; whether it did.
    fn insert(&mut self, key: &str) -> bool {
        self.tables.handled.insert(key.to_owned())
    }

    /// `COMMIT`; a transaction that is dropped changes nothing.
    fn commit(mut self) {
        *self.committed = self.tables;
    }
}

/// Handles a notification exactly once: its key ([`Received::guard_key`]) and its effects,
/// rows of one database, are written in one transaction. Whatever happens to the process,
/// both are there or neither. Answer `Ok` with [`Received::accept`] and `Err` with
/// [`Received::refuse`].
///
/// [`Received::guard_key`]: wechatpay_sdk::notify::Received::guard_key
/// [`Received::accept`]: wechatpay_sdk::notify::Received::accept
/// [`Received::refuse`]: wechatpay_sdk::notify::Received::refuse
pub(crate) fn once_in(
    database: &Database,
    key: &str,
    effect: impl FnOnce(&mut Transaction<'_>) -> Result<(), BoxError>,
) -> Result<(), BoxError> {
    let mut transaction = database.begin()?;
    if transaction.insert(key) {
        effect(&mut transaction)?;
        transaction.commit();
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let (guard, lease) = (RedisGuard::default(), Duration::from_secs(30));
    for outcome in [Outcome::Failed, Outcome::Handled] {
        let first = guard.begin("EV-1", lease).await?;
        println!("{first:?}, then {:?}", guard.begin("EV-1", lease).await?);
        if let Turn::First(claim) = first {
            println!("extended: {}", guard.extend(&claim, lease).await?);
            println!("ended: {}", guard.end(claim, outcome).await?);
        }
    }
    println!("{:?}", guard.begin("EV-1", lease).await?);
    // A process that is late: its lease has ended, and its claim changes nothing.
    if let Turn::First(late) = guard.begin("EV-2", lease).await? {
        guard.expire("EV-2");
        println!("{:?}", guard.begin("EV-2", lease).await?);
        println!("ended: {}", guard.end(late, Outcome::Failed).await?);
    }
    let database = Database::default();
    for _ in 0..2 {
        once_in(&database, "EV-3", |transaction| {
            *transaction.tables.balances.entry("shop".to_owned()).or_default() += 100;
            Ok(())
        })?;
    }
    println!("balance: {:?}", database.balance("shop"));
    Ok(())
}
