#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(all(feature = "documents", feature = "words"))]
mod conditions;
#[cfg(all(feature = "documents", feature = "words"))]
mod describe;
#[cfg(feature = "documents")]
mod documents;
#[cfg(all(feature = "documents", feature = "words"))]
mod errors;
#[cfg(any(feature = "documents", feature = "table"))]
pub mod example;
#[cfg(all(feature = "documents", feature = "words"))]
mod limits;
#[cfg(feature = "documents")]
mod openapi;
#[cfg(feature = "documents")]
mod ordered;
#[cfg(feature = "documents")]
mod references;
#[cfg(feature = "documents")]
mod samples;
#[cfg(feature = "table")]
pub mod table;
#[cfg(feature = "documents")]
mod tree;
#[cfg(all(feature = "documents", feature = "words"))]
mod worded;
#[cfg(feature = "words")]
pub mod words;

#[cfg(all(feature = "documents", feature = "words"))]
pub use conditions::Condition;
#[cfg(all(feature = "documents", feature = "words"))]
pub use describe::{Description, KnownValue, Label, Member, describe, describe_all, products};
#[cfg(feature = "documents")]
pub use documents::{
    COMMON_ERRORS, Document, EXPLANATIONS, REQUEST_IDS, document, documents, resolved,
};
#[cfg(all(feature = "documents", feature = "words"))]
pub use errors::{ErrorCode, RateLimit, common_errors};
#[cfg(feature = "documents")]
pub use openapi::{UnknownArea, openapi};
#[cfg(feature = "documents")]
pub use ordered::Ordered;
