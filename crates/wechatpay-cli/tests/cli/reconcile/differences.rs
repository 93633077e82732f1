//! Each kind of difference, in each format, against bills in files.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::books::{in_language, objects, printed, run_in};
use crate::platform::directory;

/// Of 2026-11-27; the sums are those of the rows.
pub(super) const TRADE: &str = "\
交易时间,特约商户号,微信订单号,商户订单号,交易状态,应结订单金额,微信退款单号,商户退款单号,退款金额,退款状态,手续费,订单金额,申请退款金额
`2026-11-27 09:00:00,`0,`4201,`equal-1,`SUCCESS,`1.00,`0,`0,`0.00,`,`0.00600,`1.00,`0.00
`2026-11-27 09:01:00,`0,`4202,`amount-1,`SUCCESS,`2.00,`0,`0,`0.00,`,`0.01200,`2.00,`0.00
`2026-11-27 09:02:00,`0,`4203,`fee-1,`SUCCESS,`3.00,`0,`0,`0.00,`,`0.01800,`3.00,`0.00
`2026-11-27 09:03:00,`0,`4204,`here-1,`SUCCESS,`4.00,`0,`0,`0.00,`,`0.02400,`4.00,`0.00
`2026-11-27 00:00:30,`0,`4205,`day-1,`SUCCESS,`5.00,`0,`0,`0.00,`,`0.03000,`5.00,`0.00
`2026-11-27 09:05:00,`0,`4201,`equal-1,`REFUND,`0.00,`5001,`refund-1,`0.40,`SUCCESS,`-0.00240,`0.00,`0.40
`2026-11-27 09:06:00,`0,`4202,`amount-1,`REFUND,`0.00,`5002,`refund-2,`0.50,`PROCESSING,`-0.00300,`0.00,`0.50
总交易单数,应结订单总金额,退款总金额,手续费总金额,订单总金额,申请退款总金额
`7,`15.00,`0.90,`0.08460,`15.00,`0.90
";

pub(super) const OURS: &str = "\
out_trade_no,out_refund_no,amount,state,fee_yuan,time
equal-1,,100,SUCCESS,0.006,2026-11-27 09:00:00
equal-1,,100,SUCCESS,0.006,2026-11-27 09:00:00
amount-1,,201,SUCCESS,0.012,2026-11-27T01:01:00Z
fee-1,,300,SUCCESS,0.02,2026-11-27 09:02:00
there-1,,700,SUCCESS,0.042,2026-11-27 23:59:00
day-1,,500,SUCCESS,0.03,2026-11-26 23:59:30
equal-1,refund-1,41,SUCCESS,-0.0024,2026-11-27 09:05:00
amount-1,refund-2,50,SUCCESS,-0.003,2026-11-27 09:06:00
";

pub(super) fn written(bill: &str, ours: &str) -> PathBuf {
    let directory = directory();
    std::fs::write(directory.join("bill.csv"), bill).unwrap();
    std::fs::write(directory.join("ours.csv"), ours).unwrap();
    directory
}

const LINE: &str = "reconcile --bill bill.csv --ours ours.csv --days 2026-11-27";

#[test]
fn each_kind_of_difference_is_an_object_for_programs() {
    let directory = written(TRADE, OURS);
    let lines = printed(run_in(&directory, LINE).arg("--json").output().unwrap(), 3);
    let mut lines = objects(&lines);
    let summary = lines.pop().unwrap();
    let found: Vec<(&str, &str)> = lines
        .iter()
        .map(|line| {
            let side = if line["ours"].is_null() { &line["theirs"] } else { &line["ours"] };
            (line["what"].as_str().unwrap(), side["number"].as_str().unwrap())
        })
        .collect();
    let expected = [
        ("amount", "amount-1"),
        ("other_day", "day-1"),
        ("duplicate", "equal-1"),
        ("fee", "fee-1"),
        ("missing_here", "here-1"),
        ("missing_there", "there-1"),
        ("refund", "refund-1"),
        ("state", "refund-2"),
    ];
    assert_eq!(found, expected);
    let counts = json!({
        "ours": 8, "theirs": 7, "equal": 1,
        "differences": {
            "missing_here": 1, "missing_there": 1, "amount": 1, "state": 1, "refund": 1, "fee": 1,
            "duplicate": 1, "other_day": 1,
        },
    });
    assert_eq!(summary["counts"], counts);
    assert_eq!(summary["days"], json!(["2026-11-27", "2026-11-27"]));
    assert_eq!(summary["compared"], json!(["amount", "fee", "state", "day"]));

    let there = &lines[5];
    assert_eq!((&there["theirs"], &there["may_be_on"]), (&Value::Null, &json!("2026-11-28")));
    let amount = &lines[0];
    let entry = json!({
        "sub_mchid": "", "kind": "payment", "number": "amount-1", "business": "", "id": "4202",
        "amount": 200, "state": "SUCCESS", "fee": 1_200_000, "time": "2026-11-27 09:01:00",
    });
    assert_eq!((&amount["theirs"], &amount["ours"]["amount"]), (&entry, &json!(201)));
}

#[test]
fn each_difference_is_a_row_of_csv() {
    let directory = written(TRADE, OURS);
    let rows = printed(run_in(&directory, LINE).args(["--format", "csv"]).output().unwrap(), 3);
    let rows: Vec<&str> = rows.lines().collect();
    assert_eq!(
        rows[0],
        "what,sub_mchid,kind,number,business,our_id,our_amount,our_state,our_fee_yuan,our_time,their_id,their_amount,\
         their_state,their_fee_yuan,their_time,may_be_on"
    );
    assert_eq!(
        rows[4],
        "fee,,payment,fee-1,,,300,SUCCESS,0.02,2026-11-27 09:02:00,4203,300,SUCCESS,0.018,2026-11-27 09:02:00,"
    );
    assert_eq!(
        rows[6],
        "missing_there,,payment,there-1,,,700,SUCCESS,0.042,2026-11-27 23:59:00,,,,,,2026-11-28"
    );
    assert_eq!(rows.len(), 9);
}

#[test]
fn people_get_a_table_in_their_language() {
    let directory = written(TRADE, OURS);
    let table = printed(run_in(&directory, LINE).output().unwrap(), 3);
    let expected = "\
Difference     Kind      Number                            Yours                             Bill
amount         payment   amount-1                          2.01                              2.00
other day      payment   day-1                             2026-11-26 23:59:30               2026-11-27 00:00:30
duplicate      payment   equal-1                           1.00 SUCCESS 2026-11-27 09:00:00  —
fee            payment   fee-1                             0.02                              0.018
missing here   payment   here-1                            —                                 4.00 SUCCESS 2026-11-27 09:03:00
missing there  payment   there-1                           7.00 SUCCESS 2026-11-27 23:59:00  — (see the bill of 2026-11-28)
refund         refund    refund-1                          0.41                              0.40
state          refund    refund-2                          SUCCESS                           PROCESSING

2026-11-27: 8 of yours, 7 of the bill, 1 equal. Differences: missing here 1, missing there 1, amount 1, state 1, \
refund 1, fee 1, duplicate 1, other day 1.
Compared: amount, fee, state, day.
";
    assert_eq!(table, expected);

    let mut chinese = run_in(&directory, LINE);
    in_language(&mut chinese, "zh_CN.UTF-8");
    let table = printed(chinese.output().unwrap(), 3);
    assert!(table.starts_with("差异           类型      单号"), "{table}");
    assert!(table.contains("本地缺失       支付      here-1"), "{table}");
    assert!(
        table.contains("2026-11-27：本地 8 笔，账单 7 笔，一致 1 笔。差异：本地缺失 1，"),
        "{table}"
    );
    assert!(table.ends_with("比对项目：金额、手续费、状态、日期。\n"), "{table}");
}

#[test]
fn equal_books_exit_with_0() {
    let ours = "\
out_trade_no,out_refund_no,amount
equal-1,,100
amount-1,,200
fee-1,,300
here-1,,400
day-1,0,500
,refund-1,40
,refund-2,50
";
    let directory = written(TRADE, ours);
    let line = "reconcile --bill bill.csv --ours ours.csv";
    let table = printed(run_in(&directory, line).output().unwrap(), 0);
    assert_eq!(table, "7 of yours, 7 of the bill, 7 equal. No differences.\nCompared: amount.\n");
    let json = objects(&printed(run_in(&directory, line).arg("--json").output().unwrap(), 0));
    assert_eq!((json.len(), &json[0]["counts"]["equal"]), (1, &json!(7)));
    let csv = printed(run_in(&directory, line).args(["--format", "csv"]).output().unwrap(), 0);
    assert_eq!(csv.lines().count(), 1);
}

/// With `--fee-tolerance`, fees may differ by the rounding to whole fen.
#[test]
fn a_fee_may_be_near() {
    let ours = "out_trade_no,amount,fee\nequal-1,100,1\n";
    let directory = written(TRADE, ours);
    let fees = |arguments: &[&str]| {
        let line = "reconcile --bill bill.csv --ours ours.csv --json";
        let lines = printed(run_in(&directory, line).args(arguments).output().unwrap(), 3);
        objects(&lines).pop().unwrap()["counts"]["differences"]["fee"].clone()
    };
    assert_eq!((fees(&[]), fees(&["--fee-tolerance", "0.005"])), (json!(1), json!(0)));
    assert_eq!(fees(&["--fee-tolerance", "0.003"]), json!(1));
}

const FUND: &str = "\
记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号
`2026-11-27 09:00:00,`4201,`f1,`交易,`交易,`收入,`1.00,`1.00,`系统,`,`equal-1
`2026-11-27 09:00:00,`4201,`f2,`扣除交易手续费,`扣除交易手续费,`支出,`0.01,`0.99,`系统,`,`equal-1
`2026-11-27 09:05:00,`5001,`f3,`退款,`退款,`支出,`0.40,`0.59,`系统,`,`refund-1
资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额
`3,`1,`1.00,`2,`0.41
";

#[test]
fn a_fund_bill_is_compared_with_a_ledger() {
    let ours = "\
number,business,amount
4201,交易,100
4201,扣除交易手续费,-2
5001,退款,-40
";
    let directory = written(FUND, ours);
    let line = "reconcile --type fund --bill bill.csv --ours ours.csv --json";
    let lines = printed(run_in(&directory, line).output().unwrap(), 3);
    let lines = objects(&lines);
    assert_eq!((lines.len(), &lines[0]["what"]), (2, &json!("fee")));
    assert_eq!(lines[0]["theirs"]["amount"], -1);
    assert_eq!(lines[1]["counts"]["equal"], 2);
    let equal = written(FUND, &ours.replace("-2", "-1"));
    printed(run_in(&equal, line).output().unwrap(), 0);
}
