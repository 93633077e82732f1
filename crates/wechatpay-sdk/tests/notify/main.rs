//! Notifications, as the platform sends them. Apart from the suite, since they
//! need neither the platform on localhost nor more than the default features.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod catalogue;
mod events;
#[cfg(any(feature = "axum", feature = "actix-web"))]
mod frameworks;
mod log;
mod once;
mod orders;
mod received;
mod sender;
mod sensitive;
