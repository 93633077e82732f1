//! Orders in a CSV file: their columns, and mistakes in them.

use serde_json::json;

use super::differences::{TRADE, written};
use crate::books::{objects, printed, run_in};
use crate::platform::failed;

const LINE: &str = "reconcile --bill bill.csv --ours ours.csv";

/// What the summary says of these orders, with these options.
fn summary(ours: &str, options: &str) -> serde_json::Value {
    let directory = written(TRADE, ours);
    let line = format!("{LINE} --json {options}");
    objects(&printed(run_in(&directory, &line).output().unwrap(), 3)).pop().unwrap()
}

#[test]
fn columns_are_mapped() {
    let ours = "\u{feff}order no,total,paid at,note\nequal-1,1.00,2026-11-27 10:00:00,\"a, b\"\n";
    let directory = written(TRADE, ours);
    let mut command = run_in(&directory, &format!("{LINE} --json"));
    command.args(["--map", "order no=out_trade_no", "--map", "total=amount_yuan"]);
    command.args(["--map", "paid at=time"]);
    let last = objects(&printed(command.output().unwrap(), 3)).pop().unwrap();
    assert_eq!(last["counts"]["equal"], 1);
    assert_eq!(last["compared"], json!(["amount", "day"]));
    assert_eq!(last["columns_not_used"], json!(["note"]));
}

/// A mapped member is not also the column of its name.
#[test]
fn a_mapped_column_takes_the_place_of_another() {
    let ours = "number,amount,paid\nequal-1,999,100\n";
    let last = summary(ours, "--map paid=amount");
    assert_eq!(last["counts"]["equal"], 1);
    assert_eq!(last["columns_not_used"], json!(["amount"]));
}

#[test]
fn a_kind_says_what_a_number_is() {
    let ours = "kind,number,amount\npayment,equal-1,100\nrefund,refund-1,40\nreversal,fee-1,0\n";
    let last = summary(ours, "");
    assert_eq!(last["counts"]["equal"], 2);
    assert_eq!(last["counts"]["differences"]["missing_there"], 1);
}

/// PostgreSQL writes an offset of whole hours without minutes.
#[test]
fn a_time_can_have_an_offset_of_whole_hours() {
    let last = summary("number,amount,time\nday-1,500,2026-11-26 16:00:30+00\n", "");
    assert_eq!(
        (&last["counts"]["equal"], &last["compared"]),
        (&json!(1), &json!(["amount", "day"]))
    );
}

#[test]
fn what_is_wrong_with_orders_is_told_with_its_line() {
    for (ours, code, why) in [
        ("", 1, "`ours.csv` is empty"),
        ("amount\n1\n", 2, "`ours.csv`: no column is the number"),
        ("number\na\n", 2, "no column is the amount"),
        ("number,amount,amount\na,1,1\n", 2, "two columns are `amount`"),
        ("number,amount,amount_yuan\na,1,1\n", 2, "both `amount` and `amount_yuan`"),
        ("number,out_refund_no,amount\na,b,1\n", 2, "both `number` and `out_refund_no`"),
        ("number,out_trade_no,amount\na,b,1\n", 2, "both `number` and `out_trade_no`"),
        ("number,amount\na,1\nb,1.5\n", 1, "`ours.csv`, line 3: `amount` of `b` is `1.5`"),
        ("number,amount\na,\n", 1, "line 2: `a` has no amount"),
        ("number,amount\n,1\n", 1, "line 2: the payment has no number"),
        ("number,amount_yuan\na,0.001\n", 1, "it has a fraction of a fen"),
        ("number,amount,fee\na,1,0.6\n", 1, "`fee` is `0.6`, which is not whole fen"),
        ("number,amount,time\na,1,yesterday\n", 1, "`time` is `yesterday`, which is no time"),
        ("number,amount,kind\na,1,gift\n", 1, "`kind` is `gift`"),
        ("number,amount,kind\na,1,movement\n", 1, "see `--type`"),
        ("number,amount\na,1,2\n", 1, "line 2: it has 3 fields, the header has 2"),
    ] {
        let directory = written(TRADE, ours);
        let stderr = failed(run_in(&directory, LINE).output().unwrap(), code);
        assert!(stderr.contains(why), "{ours:?}: {stderr}");
    }
    let directory = written(TRADE, "");
    std::fs::write(directory.join("ours.csv"), b"number,amount\n\xb6\xa9\xb5\xa5,1\n").unwrap();
    let stderr = failed(run_in(&directory, LINE).output().unwrap(), 1);
    assert!(stderr.contains("line 2: it is not UTF-8"), "{stderr}");
}
