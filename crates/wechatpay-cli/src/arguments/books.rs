//! The commands for bills and books: `bill`, `reconcile`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use wechatpay_sdk::MicroFen;
use wechatpay_sdk::bill::reconcile::Day;

use super::Pair;
use crate::language::{Wrong, say};

/// Download a bill of one day, check it and show its totals.
///
/// The hash that the platform gives must be the file's, and the bill's summary must be that of its rows. Otherwise no
/// file is written and the command exits with 1. If the platform has no bill for that day, it exits with 3
/// (`NO_STATEMENT_EXIST`). Bills are available from 10:00 Beijing time on the next day, for three months.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay bill trade 2026-11-27
  wechatpay bill trade 2026-11-27 --save 2026-11-27.csv
  wechatpay bill fund 2026-11-27 --account operation --merchant shop
  wechatpay bill fund 2026-11-27 --all-sub-merchants --save fund.csv
  wechatpay bill sharing 2026-11-27 --json")]
pub(crate) struct Bill {
    #[command(subcommand)]
    pub(crate) kind: BillKind,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BillKind {
    /// The trade bill (交易账单): payments and refunds
    #[command(after_help = "\
Examples:
  wechatpay bill trade 2026-11-27 --save 2026-11-27.csv
  wechatpay bill trade 2026-11-27 --rows refund
  wechatpay bill trade 2026-11-27 --sub-mchid 1900000109")]
    Trade(TradeBill),
    /// The fund bill (资金账单): movements of an account
    #[command(after_help = "\
Examples:
  wechatpay bill fund 2026-11-27 --save fund.csv
  wechatpay bill fund 2026-11-27 --account operation
  wechatpay bill fund 2026-11-27 --all-sub-merchants --save fund.csv")]
    Fund(FundBill),
    /// The profit sharing bill (分账账单)
    #[command(after_help = "\
Example:
  wechatpay bill sharing 2026-11-27 --save sharing.csv")]
    Sharing(SharingBill),
}

#[derive(Args, Debug)]
pub(crate) struct TradeBill {
    /// Which rows to include
    #[arg(long, value_name = "ROWS", value_enum, default_value_t)]
    pub(crate) rows: TradeRows,

    #[command(flatten)]
    pub(crate) which: Which,
}

#[derive(Args, Debug)]
pub(crate) struct FundBill {
    /// The account
    #[arg(long, value_name = "ACCOUNT", value_enum, default_value_t)]
    pub(crate) account: Account,

    /// For e-commerce partners: one bill of all sub-merchants
    #[arg(long, conflicts_with_all = ["sub_mchid", "account"])]
    pub(crate) all_sub_merchants: bool,

    #[command(flatten)]
    pub(crate) which: Which,
}

#[derive(Args, Debug)]
pub(crate) struct SharingBill {
    #[command(flatten)]
    pub(crate) which: Which,
}

/// Which bill, and where to save it.
#[derive(Args, Debug)]
pub(crate) struct Which {
    /// The day, in Beijing's time: `2026-11-27`
    #[arg(value_name = "DATE", value_parser = day)]
    pub(crate) date: Day,

    /// Saves the bill to this file after all checks
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,

    /// For partners: only this sub-merchant's
    #[arg(long, value_name = "MCHID")]
    pub(crate) sub_mchid: Option<String>,

    /// Seconds to wait for a bill that the platform is still preparing
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    pub(crate) wait: u64,

    #[command(flatten)]
    pub(crate) merchant: Merchant,
}

/// Whose keys.
#[derive(Args, Debug)]
pub(crate) struct Merchant {
    /// File with the merchant's settings and keys, as `wechatpay simulate` writes it. Default: the profile, or the
    /// environment (`WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY`, …)
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TradeRows {
    /// Payments and refunds
    #[default]
    All,
    /// Payments
    Success,
    /// Refunds
    Refund,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Account {
    /// The basic account (基本账户)
    #[default]
    Basic,
    /// The operating account (运营账户)
    Operation,
    /// The fee account (手续费账户)
    Fees,
}

impl Account {
    /// As the platform writes it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Basic => "BASIC",
            Self::Operation => "OPERATION",
            Self::Fees => "FEES",
        }
    }
}

/// Compare bills with your own orders: what is missing, what differs, what is duplicated.
///
/// Your orders come from a CSV file with a header, or from a database with `--sql`. These columns are known by their
/// names, and `--map COLUMN=MEMBER` names others:
///
///   number        business number; or `out_trade_no` and `out_refund_no`: a row with a refund number is a refund
///   kind          payment, refund, reversal or movement; without this column a payment (fund bills: a movement)
///   amount        in fen; or `amount_yuan`. A movement out of the account is negative
///   fee           in fen; or `fee_yuan`, with up to eight decimals
///   state         state of a payment or refund, such as `SUCCESS`
///   time          RFC 3339 or `2026-11-27 10:00:00` (in Beijing's time); only the day is compared
///   sub_mchid     the sub-merchant, if you are a partner; fund bills have none
///   business, id  of a fund bill: the business type (业务类型) and the number of the movement
///
/// Number and amount are required; fee, state and time are compared if your rows have them. Rows are sorted on disk, so a
/// bill can have any size. Dates of `--bill` are downloaded. If `--bill` has only dates, the command compares only these
/// days; if it has files, choose the days with `--days`.
#[derive(Args, Debug)]
#[command(
    verbatim_doc_comment,
    after_help = "\
Examples:
  wechatpay reconcile --bill 2026-11-27 --ours orders.csv
  wechatpay reconcile --bill 2026-11-26..2026-11-28 --days 2026-11-27 --ours orders.csv
  wechatpay reconcile --bill bill.csv --ours orders.csv --map order_no=number --map total=amount
  wechatpay reconcile --type fund --bill 2026-11-27 --ours ledger.csv --format csv > differences.csv
  wechatpay reconcile --bill 2026-11-27 --ours env:DATABASE_URL \\
      --sql 'select out_trade_no, amount, paid_at as time from orders'

Exit codes:
  0  no differences
  1  failed, or the platform refused: nothing was proven
  2  the command line is wrong
  3  differences
  5  an answer is not proven to come from the platform"
)]
pub(crate) struct Reconcile {
    /// The bills: files, dates to download, or ranges of dates, `2026-11-01..2026-11-30`
    #[arg(long, required = true, num_args = 1.., value_name = "FILE|DATE")]
    pub(crate) bill: Vec<OsString>,

    /// Your orders: a CSV file, a URL (`postgres://`, `mysql://`, `sqlite://`), or `env:NAME` for a URL in a variable
    #[arg(long, value_name = "FILE|URL")]
    pub(crate) ours: String,

    /// The query for the database, or `@FILE` with the query. The connection is read-only
    #[arg(long, value_name = "SELECT")]
    pub(crate) sql: Option<String>,

    /// Maps a column with another name to a member
    #[arg(long, value_name = "COLUMN=MEMBER")]
    pub(crate) map: Vec<Pair>,

    /// The kind of bill
    #[arg(long = "type", value_name = "TYPE", value_enum, default_value_t)]
    pub(crate) kind: Kind,

    /// Reports differences of these days only, `2026-11-27` or `2026-11-26..2026-11-27`; entries of other days serve
    /// as partners
    #[arg(long, value_name = "DATE[..DATE]")]
    pub(crate) days: Option<String>,

    /// Allowed difference of fees, in yuan: 0.005 if you keep whole fen
    #[arg(long, value_name = "YUAN")]
    pub(crate) fee_tolerance: Option<MicroFen>,

    /// The output: a table, or a row or an object for each difference
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub(crate) format: Option<Format>,

    /// For partners: the sub-merchant whose bills are downloaded, and that of your rows without a `sub_mchid`
    #[arg(long, value_name = "MCHID")]
    pub(crate) sub_mchid: Option<String>,

    /// The account whose fund bills are downloaded
    #[arg(long, value_name = "ACCOUNT", value_enum, default_value_t)]
    pub(crate) account: Account,

    #[command(flatten)]
    pub(crate) merchant: Merchant,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// Trade bills (交易账单)
    #[default]
    Trade,
    /// Fund bills (资金账单)
    Fund,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Table,
    /// A header, then a row for each difference
    Csv,
    /// An object a line for each difference, then one with `counts`
    Json,
}

fn day(text: &str) -> Result<Day, Wrong> {
    let wrong = |error: wechatpay_sdk::Error| {
        Wrong(say("应为存在的日期，写作 `2026-11-27`", error.to_string()))
    };
    Day::new(text).map_err(wrong)
}
