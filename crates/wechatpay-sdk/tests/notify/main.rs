//! Notifications, as the platform sends them. Apart from the suite, since they
//! need neither the platform on localhost nor more than the default features.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod brand;
mod cases;
mod catalogue;
mod claims;
mod combined_orders;
mod events;
mod forged;
mod frameworks;
mod hang_up;
mod late;
mod log;
#[cfg(feature = "metrics")]
mod numbers;
mod once;
mod orders;
mod proven;
mod received;
mod refunds;
mod refusals;
mod sender;
mod sensitive;
mod told;
#[path = "../common/watched.rs"]
#[expect(dead_code, reason = "each binary uses a part of it")]
mod watched;
