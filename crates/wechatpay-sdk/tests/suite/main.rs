//! The client against the platform on localhost.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod answers_v2;
mod answers_v3;
mod certificates;
mod configuration;
mod connections;
mod explanations;
mod kinds;
mod platform;
mod remote;
mod requests;
mod secrets;
mod secrets_of_keys;
mod six_ways;
mod waiting;
