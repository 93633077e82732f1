//! The XML of v2: a root element that contains elements.

mod grammar;
mod read;
mod scan;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use self::read::{Document, looks_like_xml, parse};
pub(crate) use self::write::write;
