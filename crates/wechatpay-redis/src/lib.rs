#![doc = include_str!("../README.md")]

mod claims;
mod key_cache;
mod limiter;
mod store;

pub use redis;

pub use crate::store::RedisStore;
