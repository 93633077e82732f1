//! Who a merchant is, and who the platform is for it. Knows no state.

mod brand;
mod identity;
mod record;
mod registry;

pub(crate) use identity::{Identity, Kind, Migration};
pub(crate) use record::Record;
pub(crate) use registry::Merchants;
