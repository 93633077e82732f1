//! The command as its users meet it: processes, their output and their exit codes.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that fails may panic")]

mod attacks;
mod calls;
mod demo;
mod doctor;
mod exits;
mod find;
mod listen;
mod logs;
mod merchant;
mod model;
mod openapi;
mod output;
mod platform;
mod profiles;
mod simulate;
mod trigger;
mod usage;
