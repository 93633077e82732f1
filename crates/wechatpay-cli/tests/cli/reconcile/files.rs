//! Downloaded bills, several days, and failures before a comparison, which never exit with 0 or 3.

use serde_json::json;

use super::differences::{OURS, TRADE, written};
use crate::books::{Books, objects, printed, run_in};
use crate::platform::failed;

/// Orders of 2026-11-27 and 2026-11-29, none of the day between; on 2026-12-01.
fn books() -> Books {
    let books = Books::start();
    books.paid("order-0001", 100);
    books.refunded("order-0001", "refund-0001", 40, 100);
    books.later(2);
    books.paid("order-0002", 250);
    books.later(2);
    let ours = "\
out_trade_no,out_refund_no,amount,time
order-0001,,100,2026-11-27 10:00:00
order-0001,refund-0001,40,2026-11-27 10:00:00
order-0002,,251,2026-11-29 10:00:00
order-0003,,500,2026-12-01 10:00:00
";
    books.write("ours.csv", ours);
    books
}

#[test]
fn the_bills_of_several_days_are_downloaded() {
    let books = books();
    let counts = |line: &str, code| {
        let lines = objects(&printed(books.run(&format!("{line} --ours ours.csv --json")), code));
        lines.last().unwrap().clone()
    };
    let one = counts("reconcile --bill 2026-11-27", 0);
    assert_eq!((&one["counts"]["ours"], &one["counts"]["equal"]), (&json!(2), &json!(2)));
    // A day without a bill is a day without entries.
    let all = counts("reconcile --bill 2026-11-27..2026-11-29", 3);
    assert_eq!((&all["counts"]["ours"], &all["counts"]["theirs"]), (&json!(3), &json!(3)));
    assert_eq!(all["counts"]["differences"]["amount"], 1);
    assert_eq!(all["days"], json!(["2026-11-27", "2026-11-29"]));
    let neighbours = counts("reconcile --bill 2026-11-26..2026-11-28 --days 2026-11-27", 0);
    assert_eq!(neighbours["days"], json!(["2026-11-27", "2026-11-27"]));
    // An empty day against an order of yours.
    let none = counts("reconcile --bill 2026-11-28", 0);
    assert_eq!(none["counts"]["ours"], 0);

    printed(books.run("bill trade 2026-11-27 --save one.csv"), 0);
    let mixed = counts("reconcile --bill one.csv 2026-11-29 --days 2026-11-27..2026-11-29", 3);
    assert_eq!(mixed["counts"]["theirs"], 3);
}

#[test]
fn a_sub_merchant_has_its_bills_compared() {
    let books = Books::start();
    books.paid_of_sub_merchant("order-0001", 250);
    books.later(2);
    books.write("ours.csv", "number,amount\norder-0001,250\n");
    let sub_mchid = books.simulator.credentials().sub_mchid();
    let line = "reconcile --bill 2026-11-27 --ours ours.csv --json";
    printed(books.run(&format!("{line} --sub-mchid {sub_mchid}")), 0);

    // Without it nothing matches, and the command gives the reason.
    let output = books.run(line);
    assert_eq!(output.status.code(), Some(3));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("your orders have no `sub_mchid`"), "{stderr}");
    books.write("ours.csv", format!("number,amount,sub_mchid\norder-0001,250,{sub_mchid}\n"));
    printed(books.run(line), 0);
}

/// A fund bill does not say whose a movement is.
#[test]
fn the_fund_bill_of_a_sub_merchant_is_compared() {
    let books = Books::start();
    for number in 0..12 {
        books.paid_of_sub_merchant(&format!("order-00{number:02}"), 250);
    }
    books.later(2);
    let sub_mchid = books.simulator.credentials().sub_mchid().to_owned();
    let fund = format!("bill fund 2026-11-27 --sub-mchid {sub_mchid} --save fund.csv");
    printed(books.run(&fund), 0);
    let bill = std::fs::read_to_string(books.path("fund.csv")).unwrap();
    let mut ours = "number,business,id,amount_yuan\n".to_owned();
    for row in bill.lines().skip(1).take_while(|row| row.starts_with('`')) {
        let fields: Vec<&str> = row.split(',').map(|field| field.trim_start_matches('`')).collect();
        let sign = if fields[5] == "支出" { "-" } else { "" };
        ours += &format!("{},{},{},{sign}{}\n", fields[1], fields[4], fields[2], fields[6]);
    }
    books.write("ours.csv", &ours);
    let line = format!(
        "reconcile --type fund --bill 2026-11-27 --ours ours.csv --sub-mchid {sub_mchid} --json"
    );
    let last = objects(&printed(books.run(&line), 0)).pop().unwrap();
    assert_eq!((&last["counts"]["ours"], &last["counts"]["equal"]), (&json!(13), &json!(13)));

    books.write("ours.csv", format!("number,business,amount,sub_mchid\na,b,1,{sub_mchid}\n"));
    let stderr = failed(books.run(&line), 2);
    assert!(stderr.contains("fund bills have no `sub_mchid`"), "{stderr}");
}

/// Two merchants can have the same numbers.
#[test]
fn the_bills_of_two_merchants_are_not_mixed() {
    let bill = |mchid: &str| {
        format!(
            "交易时间,商户号,微信订单号,商户订单号,交易状态,订单金额,商户退款单号\n\
             `2026-11-27 09:00:00,`{mchid},`4201,`order-1,`SUCCESS,`1.00,`0\n\
             总交易单数,订单总金额\n`1,`1.00\n"
        )
    };
    let directory = written(&bill("1900000001"), "number,amount\norder-1,100\n");
    let line = "reconcile --bill bill.csv other.csv --ours ours.csv";
    std::fs::write(directory.join("other.csv"), bill("1900000109")).unwrap();
    let stderr = failed(run_in(&directory, line).output().unwrap(), 1);
    assert!(
        stderr.contains(
            "`other.csv`: the bills belong to two merchants, `1900000001` and `1900000109`"
        ),
        "{stderr}"
    );
    // The same number twice in the bills of one merchant is a duplicate.
    std::fs::write(directory.join("other.csv"), bill("1900000001")).unwrap();
    printed(run_in(&directory, line).output().unwrap(), 3);
}

#[test]
fn a_bill_that_is_changed_or_cut_off_is_not_compared() {
    let books = books();
    let line = "reconcile --bill 2026-11-27 --ours ours.csv";
    books.change_files(|bill| {
        let bill = std::str::from_utf8(bill).unwrap();
        bill.replace("order-0001", "order-0009").into_bytes()
    });
    let stderr = failed(books.run(line), 1);
    assert!(
        stderr.contains("its hash differs from the hash that the platform announced"),
        "{stderr}"
    );

    let summary = TRADE.find("总交易单数").unwrap();
    let middle = TRADE.find("`4203").unwrap();
    for (end, why) in [(summary, "it ends without a summary"), (middle, ""), (0, "")] {
        let directory = written(TRADE.get(..end).unwrap(), OURS);
        let output = run_in(&directory, "reconcile --bill bill.csv --ours ours.csv").output();
        let stderr = failed(output.unwrap(), 1);
        assert!(stderr.contains("`bill.csv`: the bill is incomplete"), "{end}: {stderr}");
        assert!(stderr.contains(why), "{stderr}");
    }
    let wrong = TRADE.replace("`7,`15.00", "`7,`15.01");
    let directory = written(&wrong, OURS);
    let output = run_in(&directory, "reconcile --bill bill.csv --ours ours.csv --json").output();
    let error = objects(&failed(output.unwrap(), 1));
    assert_eq!((&error[0]["exit_code"], &error[0]["kind"]), (&json!(1), &json!("failed")));
}

/// 3 means that there are differences, and nothing else.
#[test]
fn a_refused_download_is_a_failure() {
    let books = books();
    let fault = |fault: serde_json::Value| {
        let path = "faults";
        books.simulator.control_blocking(http::Method::POST, path, fault).unwrap();
    };
    let line = "reconcile --bill 2026-11-27 --ours ours.csv --json";
    fault(json!({
        "operation": "GET /v3/bill/tradebill", "fault": "error", "code": "NO_AUTH", "status": 403,
        "count": 1,
    }));
    let error = objects(&failed(books.run(line), 1)).remove(0);
    assert_eq!((&error["code"], &error["exit_code"]), (&json!("NO_AUTH"), &json!(1)));
    fault(json!({
        "operation": "GET /v3/bill/tradebill", "fault": "signature", "how": "broken", "count": 9,
    }));
    failed(books.run(line), 5);
}

/// It is warned of, and repeated nowhere.
#[test]
fn a_password_on_the_command_line_is_warned_of() {
    let directory = written(TRADE, OURS);
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for scheme in ["postgres", "mysql"] {
        let line =
            format!("reconcile --bill bill.csv --ours {scheme}://shop:geheim@{gone}/shop --sql x");
        let stderr = failed(run_in(&directory, &line).output().unwrap(), 1);
        assert!(stderr.contains("the password is on the command line"), "{stderr}");
        assert!(stderr.contains("refused") && !stderr.contains("geheim"), "{stderr}");
    }
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    let directory = written(TRADE, OURS);
    for (line, why) in [
        ("--ours ours.csv", "--bill"),
        ("--bill bill.csv", "--ours"),
        ("--bill bill.csv bill.csv --ours ours.csv", "names `bill.csv` twice"),
        ("--bill 2026-11-24 2026-11-26 --ours ours.csv", "the bill of 2026-11-25 is missing"),
        ("--bill bill.csv --ours ours.csv --days today", "--days `today`"),
        ("--bill bill.csv --ours ours.csv --sql x", "--sql is for a database"),
        ("--bill bill.csv --ours postgres://127.0.0.1/a", "--sql says what to read"),
        ("--bill bill.csv --ours oracle://127.0.0.1/a --sql x", "knows no such database"),
        ("--bill bill.csv --ours env:NOT_THERE --sql x", "there is no such variable"),
        ("--bill bill.csv --ours ours.csv --map a=total", "there is no member `total`"),
        ("--bill bill.csv --ours ours.csv --map a=amuont", "did you mean `amount`?"),
        ("--bill bill.csv --ours ours.csv --map total=amount", "there is no column `total`"),
        ("--bill bill.csv --ours ours.csv --type fund", "业务类型"),
    ] {
        let output = run_in(&directory, &format!("reconcile {line}")).output().unwrap();
        let stderr = failed(output, 2);
        assert!(stderr.contains(why), "{line}: {stderr}");
    }
    let missing = run_in(&directory, "reconcile --bill none.csv --ours ours.csv").output().unwrap();
    assert!(failed(missing, 1).contains("cannot read the bill `none.csv`"));
}
