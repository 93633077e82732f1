//! A refund over a bad network: something fails at each point between the client and the platform, or within
//! the platform. Afterwards the tests check the platform's own books, not the client's report.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

mod calls;
mod clock;
mod edge;
mod engine;
mod errors;
mod files;
mod hosts;
mod idle;
mod late;
mod money;
#[cfg(feature = "metrics")]
mod numbers;
#[path = "../suite/platform.rs"]
#[expect(dead_code, reason = "each binary uses a part of it")]
mod platform;
mod platform_faults;
mod proxy;
mod refunds;
mod rotation;
mod settled;
mod spans;
mod stage;
mod waits;
#[path = "../common/watched.rs"]
#[expect(dead_code, reason = "each binary uses a part of it")]
mod watched;
mod way;
