//! Bills (账单): row by row, typed by the names of their columns, and checked to
//! be whole.
//!
//! A bill is what an operation answers with, or names: [`Call::file`] and
//! [`Download::bill`](crate::download::Download::bill) wait for it, download it
//! and read it as it comes. One that was saved is read by [`BillReader`].
//!
//! Amounts are [`Fen`](crate::Fen), times are Beijing's. What there is no column
//! for in this bill is `None`. A bill that was cut off or changed is an error: its
//! end is told only when its hash and its summary were compared with the rows, so
//! that what is done with the rows is best done after it.
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
