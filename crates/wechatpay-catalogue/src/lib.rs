#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "documents")]
mod documents;
#[cfg(feature = "documents")]
pub mod example;
#[cfg(feature = "documents")]
mod openapi;
#[cfg(feature = "documents")]
mod references;
#[cfg(feature = "documents")]
mod samples;
#[cfg(feature = "table")]
pub mod table;

#[cfg(feature = "documents")]
pub use documents::{COMMON_ERRORS, Document, document, documents, resolved};
#[cfg(feature = "documents")]
pub use openapi::{UnknownArea, openapi};
