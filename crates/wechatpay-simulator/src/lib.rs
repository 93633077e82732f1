#![doc = include_str!("../README.md")]

mod bills;
mod catalogue;
mod clock;
mod control;
mod error;
mod faults;
mod gate;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals;
mod keys;
mod merchants;
mod notify;
mod observe;
mod operations;
mod platform;
#[cfg(test)]
mod robustness;
mod server;
mod simulator;
mod state;
mod storage;
mod views;
mod wire;

pub use control::{RefundRecord, Transaction};
pub use error::{Error, Result};
pub use keys::{BrandCredentials, Credentials, PLATFORM_DOMAINS, PlatformKeys, is_platform_host};
pub use observe::explain::Verifier;
pub use observe::requests::RecordedRequest;
pub use simulator::{Builder, Signer, Simulator};
