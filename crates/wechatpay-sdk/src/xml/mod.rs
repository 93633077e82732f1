//! The XML of v2: one element of elements.

mod read;
mod write;

pub(crate) use self::read::{Document, looks_like_xml, parse};
pub(crate) use self::write::write;
