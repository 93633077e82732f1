//! A call: what is sent, how it is prepared, and the two ways to end it.

mod again;
mod body;
mod call;
mod contents;
mod draft;
mod form;
mod open;
mod page;
mod planned;
mod prepare;
#[cfg(test)]
mod tests;

pub use self::call::{Call, Pending};
pub(crate) use self::draft::Draft;
pub(crate) use self::open::{Opened, open};
