//! Tests with their own `redis-server` on a free port. If Redis is not installed, each test prints that it is
//! skipped; with `WECHATPAY_STORES=required` it fails.

#![cfg(unix)]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod away;
mod certificates;
mod claims;
mod limits;
mod processes;
mod readme;
mod received;
mod server;
