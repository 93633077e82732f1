//! The XML of v2: one element of elements.

mod read;
mod write;

pub(crate) use self::read::{Document, parse};
pub(crate) use self::write::write;
