//! A replay guard whose keys live in Redis, so that all processes of a merchant
//! share them. Redis itself stands here as a map of the few commands that it
//! takes: put your connection in the place of `Redis::command`.
//!
//! `cargo run -p wechatpay-sdk --example replay_guard`

use std::collections::HashMap;
use std::sync::Mutex;

use wechatpay_sdk::notify::{ReplayGuard, Turn};
use wechatpay_sdk::{BoxError, BoxFuture};

#[derive(Debug, Default)]
pub(crate) struct RedisGuard {
    redis: Redis,
}

impl ReplayGuard for RedisGuard {
    fn begin<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Turn, BoxError>> {
        Box::pin(async move {
            let key = format!("wechatpay:{key}");
            // One command, so that of two processes one takes it. It is free
            // again after a minute: the process that took it may be gone then.
            let set = self.redis.command(&["SET", &key, "taken", "NX", "EX", "60"]).await?;
            if set.as_deref() == Some("OK") {
                return Ok(Turn::First);
            }
            match self.redis.command(&["GET", &key]).await?.as_deref() {
                Some("handled") => Ok(Turn::Handled),
                // Also if it has expired since: the platform comes again.
                _ => Ok(Turn::UnderWay),
            }
        })
    }

    fn end<'a>(&'a self, key: &'a str, handled: bool) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            let key = format!("wechatpay:{key}");
            if handled {
                self.redis.command(&["SET", &key, "handled", "EX", "172800"]).await?;
            } else {
                self.redis.command(&["DEL", &key]).await?;
            }
            Ok(())
        })
    }
}

/// In the place of a connection. It does not let keys expire.
#[derive(Debug, Default)]
struct Redis(Mutex<HashMap<String, String>>);

impl Redis {
    async fn command(&self, command: &[&str]) -> Result<Option<String>, BoxError> {
        let mut keys = self.0.lock().map_err(|_| "a command has panicked")?;
        Ok(match command {
            ["SET", key, _, "NX", ..] if keys.contains_key(*key) => None,
            ["SET", key, value, ..] => {
                keys.insert((*key).to_owned(), (*value).to_owned());
                Some("OK".to_owned())
            }
            ["GET", key] => keys.get(*key).cloned(),
            ["DEL", key] => keys.remove(*key),
            _ => return Err("another command".into()),
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let guard = RedisGuard::default();
    for handled in [false, true] {
        println!("{:?}, then {:?}", guard.begin("EV-1").await?, guard.begin("EV-1").await?);
        guard.end("EV-1", handled).await?;
    }
    println!("{:?}", guard.begin("EV-1").await?);
    Ok(())
}
