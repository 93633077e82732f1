//! Storage of the state's rows: in memory, and on disk for rows that memory should not hold. It
//! does not know the types of rows.

mod lock;
mod store;
mod table;
mod tables;

pub(crate) use lock::lock;
pub(crate) use store::Store;
pub(crate) use table::{Named, Table};
pub(crate) use tables::tables;
