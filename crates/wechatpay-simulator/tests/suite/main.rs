//! The simulator from outside, by a client that knows HTTP and signs by hand.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "clippy.toml allows them in tests, but does not know these helpers for tests"
)]

mod attacks;
mod brand;
mod cashier;
mod catalogue;
mod certificates;
mod client;
mod complaints;
mod contracts;
mod control;
mod ecommerce;
mod events;
mod explain;
mod explain_header;
mod explain_others;
mod faults;
mod funds;
mod gate;
mod global;
mod guard;
mod handle;
mod limits;
mod lists;
mod merchant;
mod notifications;
mod orders;
mod parameters;
mod partner;
mod persistence;
mod rate_limits;
mod recall;
mod requests;
mod rooms;
mod sealed_bills;
mod send;
mod stateless;
mod users;
mod v2_bills;
mod v2_client;
mod v2_flow;
mod v2_sharing;
mod v3_flow;
mod wire;
