//! The handle that users hold: it starts the simulator, reads its state, acts as the payer and
//! changes responses.

mod builder;
mod control;
mod handle;
mod signer;
mod time;

pub use self::builder::Builder;
pub use self::handle::Simulator;
pub use self::signer::Signer;
