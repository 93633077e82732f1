//! Downloaded platform certificates: one string per merchant, which Redis deletes when it expires.

use std::time::Duration;

use redis::aio::ConnectionLike;
use wechatpay_sdk::{BoxError, BoxFuture, PlatformKeyCache};

use crate::store::RedisStore;

impl<C: ConnectionLike + Clone + Send + Sync> PlatformKeyCache for RedisStore<C> {
    fn load<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>> {
        Box::pin(async move {
            let mut command = redis::cmd("GET");
            command.arg(self.key("certificates", name));
            Ok(self.run(&command).await?)
        })
    }

    fn store<'a>(
        &'a self,
        name: &'a str,
        list: Vec<u8>,
        life: Duration,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            let mut command = redis::cmd("SET");
            command.arg(self.key("certificates", name)).arg(list);
            command.arg("EX").arg(life.as_secs().max(1));
            Ok(self.run(&command).await?)
        })
    }
}
