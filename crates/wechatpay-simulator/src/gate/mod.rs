//! The checks that every request passes before an operation sees it.

pub(crate) mod authorization;
pub(crate) mod v2;
pub(crate) mod v3;
