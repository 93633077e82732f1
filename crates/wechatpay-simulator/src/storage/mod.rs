//! Where the state's rows are: in memory, on the disk what memory should not hold. Knows no row.

mod lock;
mod store;
mod table;

pub(crate) use lock::lock;
pub(crate) use store::Store;
pub(crate) use table::{Table, Tables};
