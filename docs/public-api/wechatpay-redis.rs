// The public API of `wechatpay-redis`: `cargo xtask public-api` writes it, a test compares it.
// Left out is what is generated from the catalogue.

// claims.rs
impl<C: ConnectionLike + Clone + Send + Sync + 'static> ReplayGuard for RedisStore<C> {}

// key_cache.rs
impl<C: ConnectionLike + Clone + Send + Sync> PlatformKeyCache for RedisStore<C> {}

// lib.rs
pub use crate::store::RedisStore;
pub use redis;

// limiter.rs
impl<C: ConnectionLike + Clone + Send + Sync> RateLimiter for RedisStore<C> {}

// store.rs
#[derive(Clone)]
pub struct RedisStore<C> {
    private: _,
}
impl<C> RedisStore<C> {
    pub fn new(connection: C) -> Self;
    pub fn prefix(mut self, prefix: &str) -> Self;
    pub fn timeout(mut self, timeout: Duration) -> Self;
}
impl<C> fmt::Debug for RedisStore<C> {}
