//! A call: what is sent, how it is prepared, and the two ways to end it.

mod again;
mod attempt;
mod body;
mod call;
mod contents;
mod course;
mod draft;
mod exchange;
mod form;
mod lookup;
mod name;
#[cfg(feature = "metrics")]
mod numbers;
#[cfg(feature = "files")]
mod open;
mod page;
mod planned;
mod prepare;
mod repeated;
mod settled;
#[cfg(test)]
mod tests;
mod watch;

pub use self::call::Call;
pub(crate) use self::draft::Draft;
#[cfg(feature = "files")]
pub(crate) use self::open::{Opened, open};
#[cfg(feature = "files")]
pub(crate) use self::planned::Bounds;
pub(crate) use self::planned::{Members, Planned};
pub(crate) use self::repeated::Repeated;
