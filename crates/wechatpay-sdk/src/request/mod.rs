//! A call: its content, its preparation, and the two ways to run it.

mod again;
mod attempt;
mod body;
mod call;
mod check;
mod checking;
mod contents;
mod exchange;
mod form;
mod last_query;
mod lookup;
mod members;
mod name;
#[cfg(feature = "files")]
mod open;
#[cfg(feature = "rate-limit")]
mod pace;
mod page;
mod pending;
mod plain;
mod prepare;
mod repeated;
mod retry_loop;
mod same;
mod sends;
mod settle;
mod settles;
mod spec;
mod telemetry;
#[cfg(test)]
mod tests;

pub use self::call::Call;
pub use self::check::Checking;
#[cfg(feature = "files")]
pub(crate) use self::open::{Opened, open};
#[cfg(feature = "files")]
pub(crate) use self::pending::Bounds;
pub(crate) use self::pending::{Members, PendingCall};
pub(crate) use self::repeated::Repeated;
#[cfg(feature = "files")]
pub(crate) use self::sends::Sending;
pub use self::settle::{Settled, Settles, Settling};
pub(crate) use self::spec::RequestSpec;
