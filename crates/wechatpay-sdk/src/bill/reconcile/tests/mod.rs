//! Compares handwritten bills with handwritten books.

mod fund;
mod sorting;
mod trade;

use super::*;
use crate::bill::BillReader;

/// A trade bill with these rows: time, sub-merchant, transaction id, order, state, refund id, refund, requested
/// refund, refund state, fee, order amount. `summary` is the sum of the order amounts.
fn trade_bill(rows: &[&str], summary: &str) -> String {
    let mut bill = "交易时间,特约商户号,微信订单号,商户订单号,交易状态,微信退款单号,商户退款单号,申请退款金额,退款状态,\
                    手续费,订单金额\r\n"
        .to_owned();
    for row in rows {
        let row: Vec<_> = row.split(',').map(|field| format!("`{}", field.trim())).collect();
        bill += &format!("{}\r\n", row.join(","));
    }
    bill += &format!("总交易单数,订单总金额\r\n`{},`{summary}\r\n", rows.len());
    bill
}

fn theirs(bills: &[String]) -> Sorted {
    let mut sorter = Sorter::new();
    for bill in bills {
        sorter.trade_bill(BillReader::trade(bill.as_bytes())).unwrap();
    }
    sorter.sorted().unwrap()
}

fn ours(entries: &[Entry]) -> Sorted {
    let mut sorter = Sorter::new();
    for entry in entries {
        sorter.add(entry).unwrap();
    }
    sorter.sorted().unwrap()
}

/// The differences in short form: kind, number, and the day that may have the partner.
fn found(reconciliation: Reconciliation, ours: Sorted, theirs: Sorted) -> Vec<String> {
    let differences = reconciliation.compare(ours, theirs);
    let line = |difference: Difference| {
        let may_be_on = difference.may_be_on.map(|day| format!(" {day}")).unwrap_or_default();
        format!("{} {}{may_be_on}", difference.what, difference.number())
    };
    differences.map(|difference| line(difference.unwrap())).collect()
}
