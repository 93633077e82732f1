//! The command as its users meet it: processes, their output and their exit codes.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that fails may panic")]

mod attacks;
mod bill;
mod books;
#[cfg(feature = "bulk")]
mod bulk;
mod calls;
mod chinese;
mod demo;
mod doctor;
mod exits;
mod files;
mod find;
#[cfg(all(feature = "bulk", unix))]
mod killed;
mod listen;
mod logs;
mod merchant;
mod model;
mod openapi;
mod output;
mod packed;
#[cfg(all(feature = "bulk", unix))]
mod pages;
mod platform;
mod profiles;
mod reconcile;
#[cfg(unix)]
mod run;
#[cfg(all(feature = "bulk", unix))]
#[path = "../common/server.rs"]
#[expect(clippy::panic, dead_code, reason = "a test that fails may panic; one database is enough")]
mod server;
mod simulate;
mod trigger;
mod usage;
mod verify;
#[cfg(all(feature = "bulk", unix))]
mod worker;
