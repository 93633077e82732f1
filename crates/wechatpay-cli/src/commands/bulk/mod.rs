//! `wechatpay bulk`: checks the rows of a file, shows them, sends them and reports the results.

mod export;
mod plan;
mod told;

use std::collections::HashMap;
use std::process::ExitCode;
use std::sync::Arc;

use http::Method;
use wechatpay_sdk::rate_limit::{self, Calls, RateLimit, RateLimits, Scope};
use wechatpay_sdk::{Checks, Client};
use wechatpay_sqlx::jobs::{Added, Job, ListedJob};

use self::plan::{Before, Plan, Shown, ask, shown};
use self::told::{Bar, finished};
use crate::arguments::{Bulk, BulkCommand, Global, Pace, Rows};
use crate::bulk::{
    CLOSE, Faults, Journal, Operation, QUERIES, REFUND, Row, Runner, Sealer, Stop, TRANSFER, Table,
};
use crate::failure::{Failure, Result};
use crate::language::{Text, say};
use crate::profile::Source;

pub(crate) fn run(arguments: &Bulk, global: &Global) -> Result<ExitCode> {
    runtime()?.block_on(async {
        match (&arguments.command, &arguments.operation) {
            (Some(BulkCommand::Refund(rows)), _) => send(Named::Is(REFUND), rows, global).await,
            (Some(BulkCommand::Transfer(rows)), _) => send(Named::Is(TRANSFER), rows, global).await,
            (Some(BulkCommand::Close(rows)), _) => send(Named::Is(CLOSE), rows, global).await,
            (Some(BulkCommand::Query(rows)), _) => send(Named::ByNumber, rows, global).await,
            (Some(BulkCommand::Status(place)), _) => export::status(place, global).await,
            (Some(BulkCommand::Export(export)), _) => export::export(export, global).await,
            (None, Some(operation)) => send(Named::Is(operation), &arguments.rows, global).await,
            (None, None) => Err(Failure::usage(say(
                "请指定要发送什么：见 `wechatpay bulk --help`",
                "say what to send: `wechatpay bulk --help`",
            ))),
        }
    })
}

pub(super) fn runtime() -> Result<tokio::runtime::Runtime> {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(2).enable_all().build().map_err(Failure::failed)
}

/// The choice of the operation.
enum Named<'n> {
    Is(&'n str),
    /// The operation is the query for the number in the file.
    ByNumber,
}

impl Named<'_> {
    fn operation(&self, table: &Table, rows: &Rows) -> Result<Operation> {
        match self {
            Self::Is(name) => Operation::find(name),
            Self::ByNumber => {
                let is_mapped = |number: &str| rows.map.iter().any(|pair| pair.value == number);
                let has = |number: &str| table.columns().iter().any(|column| column == number);
                let query = QUERIES.iter().find(|(number, _)| has(number) || is_mapped(number));
                let (_, operation) = query.ok_or_else(|| {
                    Failure::usage(say(
                        "查询需要列 `out_trade_no`、`out_refund_no` 或 `out_bill_no`",
                        "a query needs the column `out_trade_no`, `out_refund_no` or `out_bill_no`",
                    ))
                })?;
                Operation::find(operation)
            }
        }
    }
}

/// The client of a run, with rate limits.
pub(super) fn client(
    source: &Source,
    pace: Pace,
    of: Option<&Operation>,
    checks: Option<Checks>,
) -> Result<Client> {
    let mut limits = RateLimits::published();
    if let (Some(rate), Some(operation)) = (pace.rate, of) {
        let method: Method = operation.method().parse().unwrap_or(Method::POST);
        let path = operation.path();
        let published = rate_limit::of(&method, path);
        let is_per_second = |limit: &&RateLimit| {
            limit.period().as_secs() == 1
                && limit.scope() == Scope::Merchant
                && matches!(limit.calls(), Calls::All | Calls::Valid)
        };
        // The platform grants some merchants a higher limit.
        if published.iter().filter(is_per_second).any(|limit| limit.limit() < rate) {
            let others = published.iter().filter(|limit| !is_per_second(limit)).copied();
            let own: Vec<_> = others.chain([RateLimit::per_second(rate)]).collect();
            limits = limits.set(&method, path, own);
        }
    }
    let mut builder = source.builder()?.rate_limits(limits);
    if let Some(checks) = checks {
        builder = builder.checks(checks);
    }
    let client = builder.build()?;
    match source.fault(&client) {
        Some(fault) => Err(Failure::failed(fault)),
        None => Ok(client),
    }
}

async fn send(named: Named<'_>, arguments: &Rows, global: &Global) -> Result<ExitCode> {
    let Some(file) = &arguments.file else {
        return Err(Failure::usage(say(
            "请指定文件，例如 `wechatpay bulk refund FILE`",
            "say which file: `wechatpay bulk refund FILE`, for example",
        )));
    };
    let source = Source::choose(global, arguments.credentials.as_ref())?;
    let table = Table::open(file)?;
    let operation = named.operation(&table, arguments)?;
    let checks = arguments.strict.then_some(Checks::Strict);
    let client = client(&source, arguments.pace, Some(&operation), checks)?;
    let common = operation.common(&arguments.set, client.mchid())?;
    let rows = table.rows(&operation, arguments, &common)?;
    let sealer = Sealer::of(&client).await?;
    check(&operation, &rows, &client, &sealer).await?;
    if arguments.dry_run {
        let plan = Plan::of(&operation, &rows, client.mchid(), &Before::default());
        return shown(&plan, Shown::DryRun, global).map(|()| ExitCode::SUCCESS);
    }
    let journal = Journal::open(&arguments.journal, true, global).await?;
    let kind = operation.kind(client.mchid());
    let jobs: Vec<Job> = rows.iter().map(|row| job(&kind, row, &operation, &sealer)).collect();
    let numbers: Vec<&str> = rows.iter().map(|row| row.number.as_str()).collect();
    let known = journal.find(&kind, &numbers).await?;
    let before = Before { known, active: journal.list_active(&kind).await? };
    let opens = |request: &str| {
        let mut request = serde_json::from_str(request).unwrap_or_default();
        operation.open(&mut request, &sealer).is_ok()
    };
    unchanged(&rows, &jobs, &before.known, opens)?;
    let plan = Plan::of(&operation, &rows, client.mchid(), &before);
    if plan.open == 0 && plan.others == 0 {
        return finished(&rows, &before.known, false, global);
    }
    if !arguments.yes {
        ask(&plan, global)?;
    }
    let added = journal.add(&jobs).await?;
    // Another process has added the number meanwhile.
    if let Some(at) = added.iter().position(|added| *added == Added::Other) {
        let number = jobs.get(at).map_or("", Job::number);
        return Err(changed(number));
    }
    if arguments.enqueue {
        return shown(&plan, Shown::Enqueued, global).map(|()| ExitCode::SUCCESS);
    }
    let bar = Bar::new(plan.open + plan.others, global);
    let runner = Runner {
        journal: journal.clone(),
        client,
        operation: Arc::new(operation),
        sealer: Arc::new(sealer),
        pace: arguments.pace,
        wait: Some(arguments.wait),
    };
    let stop = Stop::on_signals()?;
    let (told, is_json) = (bar.clone(), global.json);
    let result = runner.run(stop.clone(), move |ended| told.tell(ended, is_json)).await;
    bar.end();
    result.map_err(Failure::after_sending)?;
    let after = journal.find(&kind, &numbers).await.map_err(Failure::after_sending)?;
    finished(&rows, &after, stop.is_asked(), global).map_err(Failure::after_sending)
}

/// Checks every row against the limits of the catalogue.
async fn check(operation: &Operation, rows: &[Row], client: &Client, sealer: &Sealer) -> Result {
    let mut faults = Faults::default();
    for row in rows {
        let call = operation.call(client, row.request.clone(), sealer);
        match call {
            Ok(call) => match call.check().await {
                Ok(()) => {}
                Err(error) if error.kind() == wechatpay_sdk::ErrorKind::Request => {
                    faults.add(row.line, Text::from(error).within(format!("`{}`", row.number)));
                }
                // For example, the platform's keys are missing, so no row can be checked.
                Err(error) => return Err(Failure::from(error).refused_is_failed()),
            },
            Err(fault) => faults.add(row.line, fault.into()),
        }
    }
    faults.result()
}

fn job(kind: &str, row: &Row, operation: &Operation, sealer: &Sealer) -> Job {
    let mut request = row.request.clone();
    operation.seal(&mut request, sealer);
    Job::new(kind, &row.number, request.to_string())
}

/// Refuses a changed request: a number belongs to one request permanently. `opens` tells whether the personal data of a
/// request opens with this key.
fn unchanged(
    rows: &[Row],
    jobs: &[Job],
    before: &[ListedJob],
    opens: impl Fn(&str) -> bool,
) -> Result {
    let known: HashMap<&str, &str> =
        before.iter().map(|listed| (listed.job.number(), listed.job.request())).collect();
    let mut faults = Faults::default();
    for (row, job) in rows.iter().zip(jobs) {
        let Some(request) = known.get(job.number()).filter(|request| **request != job.request())
        else {
            continue;
        };
        let number = &row.number;
        let text = if opens(request) {
            say(
                format!("进度文件中已有 `{number}`，但参数不同"),
                format!("`{number}` stands in the journal with other values"),
            )
        } else {
            // The same values sealed with another key are other bytes.
            say(
                format!("`{number}` 是用另一把商户私钥加密的：请用那把私钥执行，不要换新单号"),
                format!(
                    "`{number}` was encrypted with another private key: run this with that key. Do not give the row a \
                     new number"
                ),
            )
        };
        faults.add(row.line, text);
    }
    faults.result()
}

fn changed(number: &str) -> Failure {
    Failure::usage(say(
        format!("进度文件中已有 `{number}`，但参数不同；没有发送任何请求"),
        format!("`{number}` stands in the journal with other values; nothing was sent"),
    ))
}
