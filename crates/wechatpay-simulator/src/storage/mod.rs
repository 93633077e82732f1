//! Where the state's rows are: in memory, on the disk what memory should not hold. Knows no row.

mod lock;
mod store;
mod table;
mod tables;

pub(crate) use lock::lock;
pub(crate) use store::Store;
pub(crate) use table::{Named, Table};
pub(crate) use tables::tables;
