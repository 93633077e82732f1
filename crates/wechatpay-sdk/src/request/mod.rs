//! A call: what is sent, how it is prepared, and the two ways to end it.

mod again;
mod attempt;
mod body;
mod call;
mod checking;
mod contents;
mod exchange;
mod form;
mod lookup;
mod name;
#[cfg(feature = "metrics")]
mod numbers;
#[cfg(feature = "files")]
mod open;
mod page;
mod pending;
mod prepare;
mod repeated;
mod retry_loop;
mod settled;
mod spec;
mod telemetry;
#[cfg(test)]
mod tests;

pub use self::call::Call;
#[cfg(feature = "files")]
pub(crate) use self::open::{Opened, open};
#[cfg(feature = "files")]
pub(crate) use self::pending::Bounds;
pub(crate) use self::pending::{Members, PendingCall};
pub(crate) use self::repeated::Repeated;
pub(crate) use self::spec::RequestSpec;
