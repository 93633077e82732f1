//! The operations that read or change the state, in both protocols.

pub(crate) mod v2;
pub(crate) mod v3;
