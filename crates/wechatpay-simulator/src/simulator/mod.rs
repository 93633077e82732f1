//! The handle that users hold: start, look, play the payer, tamper.

mod builder;
mod control;
mod handle;
mod signer;
mod time;

pub use self::builder::Builder;
pub use self::handle::Simulator;
pub use self::signer::Signer;
