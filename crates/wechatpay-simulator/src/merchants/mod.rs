//! The merchants, and the platform's keys for each of them. This module does not use the state.

mod first;
mod identity;
mod record;
mod registry;

pub(crate) use identity::{Identity, Kind, Migration};
pub(crate) use record::Record;
pub(crate) use registry::Merchants;
