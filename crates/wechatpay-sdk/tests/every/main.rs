//! Sends every operation of the catalogue with its typed call to a recording platform. The request must match
//! the documentation, and the client must be able to read the documented answer.

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
