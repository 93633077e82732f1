//! The client against the platform on localhost.

mod answers;
mod configuration;
mod connections;
mod platform;
mod requests;
mod secrets;
mod six_ways;
mod waiting;
