//! Bills (账单): reads them row by row, with a type for each column, and verifies that they are complete.
//!
//! [`Call::file`] and [`Download::bill`](crate::download::Download::bill) wait until the platform has made a bill,
//! download it and parse it. [`BillReader`] parses a saved bill.
//!
//! `reconcile` (feature `reconcile`) compares a bill with your own books.
//!
//! Amounts are [`Fen`](crate::Fen), times are Beijing's. A column that the bill lacks is `None`. A bill that was cut off
//! or changed is an error. The end of the rows is reported only after hash and summary were compared with them, so use
//! the rows after you have read all of them.
//!
//! [`Call::file`]: crate::Call::file

mod amount;
mod columns;
mod document;
mod fault;
mod fund;
mod intake;
mod parser;
mod profit_sharing;
mod reader;
#[cfg(feature = "reconcile")]
pub mod reconcile;
mod row;
#[cfg(test)]
mod tests;
mod time;
mod totals;
mod trade;

pub(crate) use self::fault::Fault;
pub use self::fund::{Fund, FundRow};
pub(crate) use self::intake::{Expected, Intake};
pub(crate) use self::parser::{Parser, Step};
pub use self::profit_sharing::{ProfitSharing, ProfitSharingRow};
pub use self::reader::BillReader;
pub(crate) use self::reader::expected;
pub use self::row::{Any, Layout, OwnedRow, Row};
pub use self::time::BillTime;
pub use self::totals::Summary;
pub use self::trade::{Trade, TradeRow};
