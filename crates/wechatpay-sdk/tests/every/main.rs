//! Every operation of the catalogue by its typed chain, against a recording
//! platform: what is sent is what is documented, and what is documented is read.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod answers;
mod calls;
mod case;
mod catalogue;
mod coverage;
mod every;
mod exceptions;
mod fields;
mod given;
mod known;
mod minimal;
mod pages;
mod platform;
mod prepared;
mod schema;
mod sent;
mod setters;
mod settle;
mod signature;
mod typed;
mod unlike;
mod untyped;
#[path = "../common/watched.rs"]
#[expect(dead_code, reason = "each binary uses a part of it")]
mod watched;
mod world;
