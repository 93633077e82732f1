//! `wechatpay bulk` and `wechatpay worker`: many requests out of a file, or out of a database.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};

use super::Pair;

/// Send the rows of a CSV file as requests: refunds, transfers, queries, or any operation with a business number.
///
/// The first line of the file names the members: `out_trade_no,out_refund_no,amount.refund,amount.total`. Amounts are
/// whole fen. Every row is checked before the first one is sent. The journal records the result of each row. After a
/// crash or Ctrl-C, run the same command again: it resumes. A request that may have been sent is queried before it is
/// sent again.
#[derive(Args, Debug)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    arg_required_else_help = true,
    override_usage = "wechatpay bulk refund|transfer|query|close FILE --journal JOURNAL [OPTIONS]\n       \
                      wechatpay bulk --operation PATH FILE --journal JOURNAL [OPTIONS]\n       \
                      wechatpay bulk status|export --journal JOURNAL [OPTIONS]",
    after_help = "\
Examples:
  wechatpay bulk refund refunds.csv --journal refunds.db --dry-run
  wechatpay bulk refund refunds.csv --journal refunds.db
  wechatpay bulk transfer salaries.csv --journal postgres://pay@db/shop --yes --rate 20
  wechatpay bulk --operation v3/profitsharing/orders shares.csv --journal shares.db \\
      --map order=transaction_id --map amount='receivers[0].amount' --set appid=wx8888888888888888
  wechatpay bulk status --journal refunds.db
  wechatpay bulk export --journal refunds.db --state refused > refused.csv

Exit codes:
  0    all rows are done
  2    a row is wrong, and nothing was sent
  3    some rows are refused or not sent
  4    some outcomes are unknown, or the journal failed: run the same command again; if rows stay unknown, see
       `_result` of `wechatpay bulk export`
  130  interrupted before all rows were sent"
)]
pub(crate) struct Bulk {
    #[command(subcommand)]
    pub(crate) command: Option<BulkCommand>,

    /// Any operation that has a business number: `v3/profitsharing/orders`, or `GET v3/…`; POST if it has no method
    #[arg(long, value_name = "PATH")]
    pub(crate) operation: Option<String>,

    #[command(flatten)]
    pub(crate) rows: Rows,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BulkCommand {
    /// Refund orders: `out_trade_no` or `transaction_id`, `out_refund_no`, `refund`, `total`, `reason`
    Refund(Rows),
    /// Transfer to users: `out_bill_no`, `openid`, `transfer_amount`, `user_name`, which is sent encrypted, …
    Transfer(Rows),
    /// Query orders, refunds or transfers: `out_trade_no`, `out_refund_no` or `out_bill_no`
    Query(Rows),
    /// Close orders: `out_trade_no`
    Close(Rows),
    /// Show how many rows of a journal are in which state
    Status(Status),
    /// Write the rows of a journal as CSV, with state and reason
    Export(Export),
}

/// The rows, and how they are sent.
#[derive(Args, Debug)]
pub(crate) struct Rows {
    /// The CSV file, UTF-8, with a first line that names the members; `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) journal: JournalPlace,

    /// The member that a column is: `--map fen=amount.refund`, `--map openid='receivers[0].account'`
    #[arg(long, value_name = "COLUMN=MEMBER")]
    pub(crate) map: Vec<Pair>,

    /// A member that is the same in every row; a cell of the file overrides it
    #[arg(long, value_name = "MEMBER=VALUE")]
    pub(crate) set: Vec<Pair>,

    /// Send without asking
    #[arg(long, short = 'y')]
    pub(crate) yes: bool,

    /// Check all rows, show what would be sent, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,

    /// Add the rows to the journal for `wechatpay worker`, and send nothing
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) enqueue: bool,

    /// Check all that the catalogue documents, also where the platform may be more lenient
    #[arg(long)]
    pub(crate) strict: bool,

    #[command(flatten)]
    pub(crate) pace: Pace,

    /// If no row ends for so long, the command ends without the rows that wait for money or for a lost request
    #[arg(long, value_name = "SECONDS", default_value = "900", value_parser = seconds)]
    pub(crate) wait: Duration,

    /// The merchant's settings and keys; without it, the profile's or the environment's
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,
}

/// How fast.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// Requests a second at most, for each operation and worker; without it, the limits that the platform has published
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rate: Option<u32>,

    /// Requests at the same time at most, for each operation and worker
    #[arg(long, value_name = "N", default_value_t = 32, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(crate) max_in_flight: u32,
}

/// Where the jobs are.
#[derive(Args, Clone, Debug)]
pub(crate) struct JournalPlace {
    /// Where the result of each row is recorded: a file (SQLite), or `postgres://…` for several machines [env: WECHATPAY_JOURNAL]
    #[arg(long, value_name = "FILE|URL")]
    pub(crate) journal: Option<String>,
}

/// The state of a journal.
#[derive(Args, Debug)]
pub(crate) struct Status {
    #[command(flatten)]
    pub(crate) journal: JournalPlace,
}

/// The rows of a journal.
#[derive(Args, Debug)]
pub(crate) struct Export {
    #[command(flatten)]
    pub(crate) journal: JournalPlace,

    /// Only rows in this state
    #[arg(long, value_name = "STATE", value_enum)]
    pub(crate) state: Option<State>,
}

/// What became of a row, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum State {
    /// Not sent, or the platform has refused it for now
    Waiting,
    /// The platform has accepted it; the answer has its state
    Done,
    /// The platform has refused it, and nothing has happened
    Refused,
    /// It may have happened
    Unknown,
}

/// Run the jobs of a database as a service.
///
/// The jobs are those of one merchant that `wechatpay bulk` or your own programs have added (docs/cli.md says how). It
/// prints one line for each step. After SIGTERM or Ctrl-C, it takes no new job, finishes what is in flight, and ends.
/// Several workers can share a database; each job belongs to one worker at a time.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay worker --journal postgres://pay@db/shop
  wechatpay worker --journal postgres://pay@db/shop --listen 0.0.0.0:9090 --rate 50 --json
  curl http://127.0.0.1:9090/healthz
  curl http://127.0.0.1:9090/metrics")]
pub(crate) struct Worker {
    #[command(flatten)]
    pub(crate) journal: JournalPlace,

    /// Where `/healthz` and `/metrics` are; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:9090")]
    pub(crate) listen: SocketAddr,

    #[command(flatten)]
    pub(crate) pace: Pace,

    /// The merchant's settings and keys; without it, the profile's or the environment's
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,
}

fn seconds(text: &str) -> Result<Duration, std::num::ParseIntError> {
    text.parse().map(Duration::from_secs)
}
