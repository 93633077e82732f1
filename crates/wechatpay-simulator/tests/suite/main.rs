//! The simulator from outside, by a client that knows HTTP and signs by hand.

mod certificates;
mod client;
mod control;
mod gate;
mod handle;
mod parameters;
mod partner;
mod v2_client;
mod v2_flow;
mod v3_flow;
