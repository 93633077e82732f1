//! A call: what is sent, how it is prepared, and the two ways to end it.

mod attempt;
mod body;
mod call;
mod contents;
mod draft;
mod exchange;
mod form;
mod lookup;
#[cfg(feature = "metrics")]
mod numbers;
mod page;
mod planned;
mod prepare;
#[cfg(test)]
mod tests;
mod watch;

pub use self::call::{Call, Pending};
