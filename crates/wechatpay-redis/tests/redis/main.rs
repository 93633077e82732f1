//! Against a `redis-server` of its own on a free port. Where there is none, each test says that it is skipped; with
//! `WECHATPAY_STORES=required` it fails.

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
