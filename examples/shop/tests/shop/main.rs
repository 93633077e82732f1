//! The shop against a simulator in the same process: its own server gets the notifications.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod day;
mod faults;
mod orders;
mod others;
mod refunds;
mod stage;
