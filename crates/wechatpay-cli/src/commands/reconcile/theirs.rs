//! The platform's side: bills from files, or downloaded.

use std::fs::File;
use std::path::Path;

use wechatpay_sdk::Client;
use wechatpay_sdk::bill::reconcile::{Day, Sorter};
use wechatpay_sdk::bill::{BillReader, Fund, OwnedRow, Trade};

use super::Source;
use crate::arguments::{Global, Kind, Reconcile, TradeRows};
use crate::bills::{self, Wanted};
use crate::failure::{Failure, Result};
use crate::language::{cause, say};
use crate::profile;
use crate::progress::Progress;

/// Adds the rows of all bills. Returns whether a row belongs to a sub-merchant.
pub(super) fn read(
    arguments: &Reconcile,
    sources: &[Source],
    global: &Global,
    to: &mut Sorter,
) -> Result<bool> {
    let client = if sources.iter().any(|source| matches!(source, Source::Day(_))) {
        let credentials = arguments.merchant.credentials.as_ref();
        Some(profile::Source::choose(global, credentials)?.client()?)
    } else {
        None
    };
    let mut has_sub_merchants = false;
    for source in sources {
        let name = match source {
            Source::File(file) => file.display().to_string(),
            Source::Day(day) => day.to_string(),
        };
        let mut seen = Seen { progress: Progress::rows(global, name), has_sub_merchants };
        match (source, &client) {
            (Source::File(file), _) => of_file(arguments, file, to, &mut seen)?,
            (Source::Day(day), Some(client)) => {
                of_day(arguments, client, *day, to, &mut seen)?;
            }
            (Source::Day(_), None) => {}
        }
        has_sub_merchants = seen.has_sub_merchants;
    }
    Ok(has_sub_merchants)
}

/// Observes the rows before they reach the sorter.
struct Seen {
    progress: Progress,
    has_sub_merchants: bool,
}

impl Seen {
    fn trade(&mut self, row: &wechatpay_sdk::Result<OwnedRow<Trade>>) {
        self.progress.add(1);
        if let Ok(row) = row {
            // Bills write 0 if there is no sub-merchant.
            let sub_mchid = row.row().sub_mchid().unwrap_or_default();
            self.has_sub_merchants |= !matches!(sub_mchid, "" | "0");
        }
    }

    fn fund(&mut self, _: &wechatpay_sdk::Result<OwnedRow<Fund>>) {
        self.progress.add(1);
    }
}

fn of_file(arguments: &Reconcile, path: &Path, to: &mut Sorter, seen: &mut Seen) -> Result {
    let file = File::open(path).map_err(|error| {
        Failure::failed(say(
            format!("无法读取账单 `{}`：{}", path.display(), cause(&error)),
            format!("cannot read the bill `{}`: {error}", path.display()),
        ))
    })?;
    let added = match arguments.kind {
        Kind::Trade => to.trade_bill(BillReader::trade(file).inspect(|row| seen.trade(row))),
        Kind::Fund => to.fund_bill(BillReader::fund(file).inspect(|row| seen.fund(row))),
    };
    added.map_err(|error| Failure::of_file(path, error))
}

fn of_day(
    arguments: &Reconcile,
    client: &Client,
    day: Day,
    to: &mut Sorter,
    seen: &mut Seen,
) -> Result {
    let sub_mchid = arguments.sub_mchid.as_deref();
    let wanted = match arguments.kind {
        Kind::Trade => Wanted::Trade(TradeRows::All),
        Kind::Fund => Wanted::Fund(arguments.account),
    };
    let download = bills::download(client, wanted, day, sub_mchid);
    // A missing bill means that nothing happened on that day.
    match arguments.kind {
        Kind::Trade => {
            if let Some(bill) = download.bill::<Trade>().wait()? {
                to.trade_bill(bill.into_rows().inspect(|row| seen.trade(row)))?;
            }
        }
        Kind::Fund => {
            if let Some(bill) = download.bill::<Fund>().wait()? {
                to.fund_bill(bill.into_rows().inspect(|row| seen.fund(row)))?;
            }
        }
    }
    Ok(())
}
