//! Attacks on what the client believes: answers of gateways, forged and folded
//! documents, answers to other requests, notifications of other orders. Each
//! attack is one row of a table in code. The same table is published in
//! `docs/conformance.md`.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod belongs;
mod documents;
mod door;
mod gateways;
mod keys;
mod payments;
mod refusals;
mod settled;
mod stage;
mod table;
mod v2;

#[path = "../suite/platform.rs"]
#[expect(dead_code, reason = "each binary uses a part of it")]
mod platform;
#[path = "../notify/sender.rs"]
#[expect(dead_code, reason = "each binary uses a part of it")]
mod sender;
#[path = "../common/watched.rs"]
#[expect(dead_code, reason = "each binary uses a part of it")]
mod watched;
