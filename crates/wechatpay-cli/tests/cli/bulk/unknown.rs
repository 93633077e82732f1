//! Rows with an unknown outcome: the command reports what the journal says, and no fault leaves such a row
//! behind.

use std::process::Stdio;

use serde_json::{Value, json};

use super::{Rows, TRANSFERS, lines};
use crate::platform::{failed, succeeded};

const CLOSES: &str = "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close";
const QUERIES: &str = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";

impl Rows {
    fn no_faults(&self) {
        assert_eq!(self.platform.ask("DELETE", "faults", &Value::Null).0, 200);
    }

    /// How many queries of orders the platform has received.
    fn asked(&self) -> usize {
        let (_, answer) = self.platform.ask("GET", "requests?limit=1000", &Value::Null);
        let requests = answer["requests"].as_array().unwrap();
        let target = |request: &&Value| request["target"].as_str().unwrap().contains("order-none");
        requests.iter().filter(target).count()
    }

    fn new_order(&self, number: &str) {
        let order = self.platform.order(number).to_string();
        self.platform.body(&["POST", "v3/pay/transactions/native", "--data", &order]);
    }
}

/// The first request was lost and may still arrive; the second one is refused.
#[test]
fn a_refusal_after_a_lost_request_is_told_as_unknown() {
    let rows = Rows::transfers(1);
    rows.fault(&json!({ "operation": TRANSFERS, "fault": "drop" }));
    assert_eq!(rows.transfer(&["--wait", "0"]).status.code(), Some(4));
    let export = rows.look(&["export", "--state", "unknown", "--json"]);
    rows.no_faults();
    rows.fault(&json!({
        "operation": TRANSFERS, "fault": "error", "code": "PARAM_ERROR", "status": 400, "count": 1,
    }));
    let told = lines(&succeeded(rows.transfer(&["--json"])));
    let is_refusal = |line: &&Value| {
        line["reason"].as_str().is_some_and(|reason| reason.contains("PARAM_ERROR"))
    };
    let refusals: Vec<_> = told.iter().filter(is_refusal).collect();
    assert_eq!(refusals.len(), 1, "{told:?}");
    assert_eq!((&refusals[0]["state"], &refusals[0]["ended"]), (&json!("unknown"), &json!(false)));
    assert_eq!(told.last().unwrap()["done"], 1);
    // Why it was unknown stood in the journal.
    let reason = lines(&export)[0]["result"].as_str().unwrap().to_owned();
    assert!(reason.contains("transfer-bills"), "{reason}");
}

#[test]
fn a_query_that_was_killed_ends_with_the_answer_of_the_next_one() {
    let rows = Rows::new("out_trade_no\norder-none\n");
    rows.fault(&json!({ "operation": QUERIES, "fault": "latency", "milliseconds": 60_000 }));
    let mut child = rows.command(&["query", "--yes"]).stderr(Stdio::null()).spawn().unwrap();
    while rows.asked() == 0 {}
    child.kill().unwrap();
    child.wait().unwrap();
    rows.no_faults();
    // Its lease is over.
    rows.sql("UPDATE wechatpay_jobs SET until = 0");
    let output = rows.run(&["query", "--yes"]);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{stderr}");
    assert_eq!(output.stdout, b"0 done, 1 refused, 0 unknown, 0 waiting\n");
    assert!(rows.look(&["export"]).contains("ORDER_NOT_EXIST"));
}

#[test]
fn a_close_that_was_lost_ends_as_the_order_stands() {
    let rows = Rows::new("out_trade_no\norder-0001\n");
    rows.new_order("order-0001");
    rows.fault(&json!({ "operation": CLOSES, "fault": "drop" }));
    assert_eq!(rows.run(&["close", "--yes", "--wait", "0"]).status.code(), Some(4));
    rows.no_faults();
    rows.platform.control("orders/order-0001/pay");
    let output = rows.run(&["close", "--yes"]);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{stderr}");
    assert_eq!(output.stdout, b"0 done, 1 refused, 0 unknown, 0 waiting\n");

    // The platform has closed it, and its answer was lost: v2 does not close it twice.
    rows.new_order("order-0002");
    rows.write("out_trade_no\norder-0002\n");
    let close = "POST /pay/closeorder";
    rows.fault(&json!({ "operation": close, "fault": "drop", "after": true, "count": 1 }));
    let appid = format!("appid={}", rows.platform.text("appid"));
    let mchid = format!("mch_id={}", rows.platform.text("mchid"));
    let set = ["--operation", "v2/pay/closeorder", "--set", &appid, "--set", &mchid, "--yes"];
    assert_eq!(succeeded_noted(rows.run(&set)), "1 done, 0 refused, 0 unknown, 0 waiting\n");
    assert!(rows.look(&["export", "--state", "done"]).contains("ORDERCLOSED"));
}

/// Standard output of a success that has noted something on standard error.
fn succeeded_noted(output: std::process::Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Money may have left when the journal fails.
#[test]
fn a_journal_that_fails_while_rows_are_sent_is_no_failure_without_an_effect() {
    let rows = Rows::transfers(1);
    succeeded(rows.transfer(&["--enqueue"]));
    rows.sql(
        "CREATE TRIGGER full BEFORE UPDATE ON wechatpay_jobs WHEN NEW.state = 'done' \
         BEGIN SELECT RAISE(FAIL, 'the disk is full'); END",
    );
    let stderr = failed(rows.transfer(&["--json"]), 4);
    assert!(stderr.contains("the disk is full") && stderr.contains("again"), "{stderr}");
    let error: Value = serde_json::from_str(stderr.lines().last().unwrap()).unwrap();
    assert_eq!(error["may_have_taken_effect"], true, "{error}");
    assert_eq!(rows.taken().len(), 1);
}

#[cfg(unix)]
#[test]
fn the_second_ctrl_c_says_that_requests_may_have_happened() {
    let rows = Rows::transfers(1);
    rows.fault(&json!({ "operation": TRANSFERS, "fault": "latency", "milliseconds": 60_000 }));
    let mut child = rows.transfer_command(&[]).stderr(Stdio::null()).spawn().unwrap();
    while rows.taken().is_empty() {}
    let pid = child.id().to_string();
    let code = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        std::process::Command::new("kill").args(["-INT", &pid]).status().unwrap();
    };
    assert_eq!(code, Some(4));
}

/// The merchant has a new private key. The old key could open the name.
#[test]
fn a_name_that_does_not_open_waits_and_stops_no_other_row() {
    let rows = Rows::new("out_bill_no,openid,amount,name\ntransfer1,oUpF8uN95,200000,张三丰\n");
    succeeded(rows.transfer(&["--enqueue"]));
    let replace = |from: &str, to: &str| {
        rows.sql(&format!(
            "UPDATE wechatpay_jobs SET due = 0, request = replace(request, '{from}', '{to}')"
        ));
    };
    replace("sealed:1:", "sealed:1:AAAA");
    rows.write("out_bill_no,openid,amount\ntransfer2,oUpF8uN95,100\n");
    let told = rows.transfer(&["--json", "--wait", "0", "--max-in-flight", "1"]);
    let told = lines(&String::from_utf8(told.stdout).unwrap());
    let of = |number: &str| told.iter().find(|line| line["number"] == number).unwrap();
    assert_eq!(of("transfer2")["state"], "done", "{told:?}");
    let sealed = of("transfer1");
    assert_eq!((&sealed["state"], &sealed["ended"]), (&json!("waiting"), &json!(false)));
    assert!(sealed["reason"].as_str().unwrap().contains("private key"), "{sealed}");
    replace("sealed:1:AAAA", "sealed:1:");
    succeeded(rows.transfer(&[]));
    assert_eq!(rows.taken().len(), 2);
}

/// The rows were checked only: 3 would say that some of them were refused.
#[test]
fn keys_that_cannot_be_downloaded_are_a_failure_and_no_refusal() {
    let rows = Rows::new("out_bill_no,openid,amount,name\ntransfer1,oUpF8uN95,200000,张三丰\n");
    let mut credentials = rows.platform.credentials.clone();
    let members = credentials.as_object_mut().unwrap();
    for known in
        ["public_key", "public_key_id", "platform_certificate", "platform_certificate_serial"]
    {
        members.remove(known).unwrap();
    }
    std::fs::write(rows.platform.file(), credentials.to_string()).unwrap();
    rows.fault(&json!({
        "operation": "GET /v3/certificates", "fault": "error", "code": "SIGN_ERROR", "status": 401,
    }));
    let stderr = failed(rows.transfer(&[]), 1);
    assert!(stderr.contains("SIGN_ERROR"), "{stderr}");
}
