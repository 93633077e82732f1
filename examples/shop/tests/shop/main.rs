//! Tests the shop against a simulator in the same process. The shop's own server receives the
//! notifications.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod day;
mod faults;
mod orders;
mod others;
mod refunds;
mod stage;
