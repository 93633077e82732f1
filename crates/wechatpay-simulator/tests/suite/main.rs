//! The simulator from outside, by a client that knows HTTP and signs by hand.

mod client;
mod v3_flow;
