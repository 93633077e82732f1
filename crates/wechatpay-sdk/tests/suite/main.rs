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
mod answers_v2_signed;
mod answers_v3;
mod answers_v3_status;
mod belief;
mod brand;
mod certificates;
mod configuration;
mod connections;
#[cfg(unix)]
mod disks;
mod downloads;
mod encrypted;
mod explanations;
mod files;
mod forger;
#[cfg(unix)]
mod forked;
mod kinds;
mod limits;
mod load;
mod merchant;
mod middleware;
mod pacing;
mod pages;
mod parts;
mod platform;
mod proxies;
mod public_types;
mod remote;
mod reported;
mod requests;
mod rotation;
mod secrets_of_keys;
#[path = "../notify/sender.rs"]
#[expect(dead_code, reason = "the tests of notifications use all of it")]
mod sender;
mod six_ways;
mod uploads;
mod waiting;
#[path = "../common/watched.rs"]
#[expect(dead_code, reason = "each binary uses a part of it")]
mod watched;
