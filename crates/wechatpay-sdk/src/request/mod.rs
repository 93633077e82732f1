//! A call: what is sent, how it is prepared, and the two ways to end it.

mod body;
mod call;
mod prepare;

pub use self::call::{Call, Pending};
