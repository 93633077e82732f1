//! `wechatpay reconcile`: compares the platform's bills with your own orders.

mod days;
mod ours;
mod report;
mod theirs;

use std::process::ExitCode;

use wechatpay_sdk::bill::reconcile::{Day, Reconciliation, Sorter};

use self::days::{Bills, Source};
use self::report::Report;
use crate::arguments::{Format, Global, Reconcile};
use crate::failure::{Failure, Result};
use crate::language::say;
use crate::output;

/// The exit code if there are differences.
const DIFFERENT: u8 = 3;

pub(crate) fn run(arguments: &Reconcile, global: &Global) -> Result<ExitCode> {
    // A refused download must not have the exit code of differences.
    compare(arguments, global).map_err(Failure::refused_is_failed)
}

fn compare(arguments: &Reconcile, global: &Global) -> Result<ExitCode> {
    let bills = Bills::of(&arguments.bill)?;
    let days = bills.days(arguments.days.as_deref())?;
    let reconciliation = match days {
        Some((first, last)) => Reconciliation::between(first, last)?,
        None => Reconciliation::new(),
    };
    let reconciliation = match arguments.fee_tolerance {
        Some(tolerance) => reconciliation.fee_tolerance(tolerance),
        None => reconciliation,
    };

    // Your side is read first, so that an unknown column is reported before a download.
    let mut ours = Sorter::new();
    let known = ours::read(arguments, global, &mut ours)?;
    let mut theirs = Sorter::new();
    let has_sub_merchants = theirs::read(arguments, &bills.sources, global, &mut theirs)?;
    if has_sub_merchants && !known.has_sub_mchid() {
        output::warn(
            global,
            say(
                "账单中有特约商户号，而你的订单没有 `sub_mchid`，因此无法配对",
                "the bill names sub-merchants and your orders have no `sub_mchid`, so they match none of them",
            ),
        );
    }

    let format = arguments.format.unwrap_or(if global.json { Format::Json } else { Format::Table });
    let mut report = Report::begin(format, global)?;
    let mut differences = reconciliation.compare(ours.sorted()?, theirs.sorted()?);
    for difference in &mut differences {
        if !report.add(&difference?)? {
            // The reader has seen a difference and has closed the output.
            return Ok(ExitCode::from(DIFFERENT));
        }
    }
    let counts = differences.counts();
    report.end(counts, &known, days)?;
    Ok(if counts.differences() == 0 { ExitCode::SUCCESS } else { ExitCode::from(DIFFERENT) })
}

/// The first and the last day.
type Days = (Day, Day);
