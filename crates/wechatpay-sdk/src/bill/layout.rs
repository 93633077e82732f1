//! Kinds of bills: what each has for a row.

use super::fund::FundRow;
use super::profit_sharing::ProfitSharingRow;
use super::row::Row;
use super::trade::TradeRow;

/// A kind of bill: [`Trade`], [`Fund`], [`ProfitSharing`], or [`Any`].
pub trait Layout: Sealed + Send + Sync + 'static {
    /// Its rows.
    type Row<'a>;

    #[doc(hidden)]
    fn view(row: Row<'_>) -> Self::Row<'_>;
}

/// What the kinds are told apart by.
pub trait Sealed {
    /// The column that every bill of the kind has, and no other one.
    const KEY: Option<&'static str>;
}

/// Trade bills (交易账单): payments and refunds.
#[derive(Clone, Copy, Debug)]
pub enum Trade {}

/// Fund bills (资金账单): what moved on an account.
#[derive(Clone, Copy, Debug)]
pub enum Fund {}

/// Profit sharing bills (分账账单).
#[derive(Clone, Copy, Debug)]
pub enum ProfitSharing {}

/// Bills of any kind, whose fields are read by the names of their columns.
#[derive(Clone, Copy, Debug)]
pub enum Any {}

impl Sealed for Trade {
    const KEY: Option<&'static str> = Some("交易时间");
}

impl Sealed for Fund {
    const KEY: Option<&'static str> = Some("记账时间");
}

impl Sealed for ProfitSharing {
    const KEY: Option<&'static str> = Some("分账时间");
}

impl Sealed for Any {
    const KEY: Option<&'static str> = None;
}

impl Layout for Trade {
    type Row<'a> = TradeRow<'a>;

    fn view(row: Row<'_>) -> TradeRow<'_> {
        TradeRow(row)
    }
}

impl Layout for Fund {
    type Row<'a> = FundRow<'a>;

    fn view(row: Row<'_>) -> FundRow<'_> {
        FundRow(row)
    }
}

impl Layout for ProfitSharing {
    type Row<'a> = ProfitSharingRow<'a>;

    fn view(row: Row<'_>) -> ProfitSharingRow<'_> {
        ProfitSharingRow(row)
    }
}

impl Layout for Any {
    type Row<'a> = Row<'a>;

    fn view(row: Row<'_>) -> Row<'_> {
        row
    }
}
