//! What the operations do that have a state, in both protocols.

pub(crate) mod v2;
pub(crate) mod v3;
