//! The signatures of all protocols: signed messages, signing and verification. Nothing here knows HTTP clients or
//! operations.

pub(crate) mod ambiguity;
pub(crate) mod replay;
pub(crate) mod scheme;
pub(crate) mod signing_key;
#[cfg(test)]
mod tests;
pub(crate) mod v2;
pub(crate) mod v3;
