//! `wechatpay bulk`: the rows of a file, against a running platform.

mod unknown;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use serde_json::{Value, json};
use sqlx::Connection as _;

use wechatpay_sdk::ClientBuilder;

use crate::platform::{Platform, failed, succeeded};

/// A platform, a file of rows and a journal.
pub(crate) struct Rows {
    pub(crate) platform: Platform,
    file: PathBuf,
    journal: PathBuf,
}

const TRANSFERS: &str = "POST /v3/fund-app/mch-transfer/transfer-bills";
const SCENE: &str = "transfer_scene_report_infos=[{\"info_type\":\"活动名称\",\"info_content\":\"c\"},\
                     {\"info_type\":\"奖励说明\",\"info_content\":\"c\"}]";

impl Rows {
    pub(crate) fn new(rows: &str) -> Self {
        let platform = Platform::start_with(&["--no-rate-limits", "--no-notify"]);
        let directory = platform.directory.parent().unwrap();
        let (file, journal) = (directory.join("rows.csv"), directory.join("rows.db"));
        std::fs::write(&file, rows).unwrap();
        Self { platform, file, journal }
    }

    /// Refunds of paid orders.
    fn refunds(numbers: &[&str]) -> Self {
        let mut text = "\u{feff}order,out_refund_no,refund,total\n".to_owned();
        for number in numbers {
            text += &format!("order-{number},refund-{number},10,100\n");
        }
        let rows = Self::new(&text);
        for number in numbers {
            rows.platform.paid_order(&format!("order-{number}"));
        }
        rows
    }

    /// Transfers of 1 yuan.
    pub(crate) fn transfers(count: usize) -> Self {
        let mut text = "out_bill_no,openid,amount\n".to_owned();
        for number in 0..count {
            text += &format!("transfer{number},oUpF8uN95{number},100\n");
        }
        Self::new(&text)
    }

    pub(crate) fn write(&self, rows: &str) {
        std::fs::write(&self.file, rows).unwrap();
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> std::process::Command {
        let words = [&["bulk"], arguments].concat();
        let mut command = self.platform.command(&words);
        command.arg(&self.file).arg("--journal").arg(&self.journal);
        command.env("LANG", "C");
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn refund(&self, arguments: &[&str]) -> Output {
        self.run(&[&["refund", "--map", "order=out_trade_no"], arguments].concat())
    }

    pub(crate) fn transfer_command(&self, arguments: &[&str]) -> std::process::Command {
        let appid = format!("appid={}", self.platform.text("appid"));
        let set = ["transfer", "--set", &appid, "--set", "transfer_scene_id=1000", "--set"];
        let rest = [SCENE, "--set", "transfer_remark=tea", "--yes"];
        self.command(&[&set[..], &rest, arguments].concat())
    }

    fn transfer(&self, arguments: &[&str]) -> Output {
        self.transfer_command(arguments).output().unwrap()
    }

    /// `bulk status`, or `bulk export`.
    pub(crate) fn look(&self, arguments: &[&str]) -> String {
        let mut command = crate::platform::wechatpay();
        command.arg("bulk").args(arguments).arg("--journal").arg(&self.journal);
        succeeded(command.output().unwrap())
    }

    pub(crate) fn journal(&self) -> &Path {
        &self.journal
    }

    /// Changes the journal behind the command's back.
    pub(crate) fn sql(&self, statement: &str) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&self.journal);
            let mut journal = sqlx::SqliteConnection::connect_with(&options).await.unwrap();
            let statement = sqlx::AssertSqlSafe(statement.to_owned());
            sqlx::raw_sql(statement).execute(&mut journal).await.unwrap();
            journal.close().await.unwrap();
        });
    }

    pub(crate) fn fault(&self, fault: &Value) {
        let (status, answer) = self.platform.ask("POST", "faults", fault);
        assert_eq!(status, 200, "{answer}");
    }

    /// How often the platform has carried out each number.
    pub(crate) fn taken(&self) -> HashMap<String, usize> {
        let (_, answer) = self.platform.ask("GET", "transfers?limit=1000", &Value::Null);
        let mut taken = HashMap::new();
        for transfer in answer["transfers"].as_array().unwrap() {
            *taken.entry(transfer["out_bill_no"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        taken
    }

    /// The requests of operations that were sent, by method.
    fn sent(&self, method: &str) -> usize {
        let (_, answer) = self.platform.ask("GET", "requests?limit=1000", &Value::Null);
        let requests = answer["requests"].as_array().unwrap();
        let is_it = |request: &&Value| {
            request["method"] == method && request["target"].as_str().unwrap().contains("refund")
        };
        requests.iter().filter(is_it).count()
    }
}

fn lines(output: &str) -> Vec<Value> {
    output.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_file_of_refunds_is_checked_shown_sent_once_and_told_about() {
    let rows = Rows::refunds(&["0001", "0002", "0003"]);
    let plan = succeeded(rows.refund(&["--dry-run"]));
    for word in ["3 rows", "0.30 yuan", rows.platform.text("mchid"), "nothing was sent"] {
        assert!(plan.contains(word), "{plan}");
    }
    // Without a terminal, nobody can confirm.
    assert!(failed(rows.refund(&[]), 2).contains("--yes"));
    assert_eq!(rows.sent("POST"), 0);
    assert_eq!(succeeded(rows.refund(&["--yes"])), "3 done, 0 refused, 0 unknown, 0 waiting\n");
    assert_eq!(rows.sent("POST"), 3);
    let total = rows.platform.ask("GET", "refunds/refund-0002", &Value::Null).1;
    assert_eq!(total["refund"], 10, "{total}");
    // The same file again, and one row more.
    rows.platform.paid_order("order-0004");
    let text = std::fs::read_to_string(&rows.file).unwrap();
    rows.write(&format!("{text}order-0004,refund-0004,7,100\n"));
    let again = lines(&succeeded(rows.refund(&["--yes", "--json"])));
    assert_eq!((again.len(), again[0]["number"].as_str().unwrap()), (2, "refund-0004"));
    assert_eq!(again[0]["answer"]["amount"]["refund"], 7);
    assert_eq!(again[1], json!({"done": 4, "refused": 0, "unknown": 0, "waiting": 0}));
    assert_eq!(rows.sent("POST"), 4);
    // A row that was changed.
    rows.write(&text.replace("refund-0002,10", "refund-0002,11"));
    let stderr = failed(rows.refund(&["--yes"]), 2);
    assert!(stderr.contains("line 3: `refund-0002`"), "{stderr}");
    assert_eq!(rows.sent("POST"), 4);
    let status = rows.look(&["status"]);
    assert!(status.contains("done 4  refused 0  unknown 0  waiting 0"), "{status}");
    let export = rows.look(&["export", "--state", "done"]);
    assert_eq!(export.lines().count(), 5);
    assert!(export.starts_with("_state,_result,_operation,"), "{export}");
    assert_eq!(export.matches("POST /v3/refund/domestic/refunds").count(), 4, "{export}");
    assert_eq!(rows.look(&["export", "--state", "refused"]).lines().count(), 1);
}

#[test]
fn nothing_is_sent_if_any_row_is_wrong() {
    let rows = Rows::new("");
    let head = "out_trade_no,out_refund_no,refund,total\n";
    let good = "order-0001,refund-0001,10,100\n";
    for (wrong, told) in [
        ("order-0002,refund-0002,1.00,100\n", "line 3: `amount.refund` is a whole number"),
        ("order-0002,,10,100\n", "line 3: `out_refund_no` is missing"),
        ("order-0002,refund-0001,10,100\n", "line 3: `refund-0001` stands in line 2, too"),
        ("order-0002,refund 0002,10,100\n", "line 3: `refund 0002`"),
        ("order-0002,refund-0002,10,\n", "line 3: `amount.total` is missing"),
        ("order-0002,refund-0002,10\n", "not CSV"),
    ] {
        rows.write(&format!("{head}{good}{wrong}"));
        let stderr = failed(rows.run(&["refund", "--yes"]), 2);
        assert!(stderr.contains(told), "{wrong}: {stderr}");
    }
    for (text, told) in [
        ("", "its first line"),
        (head, "no rows"),
        ("out_trade_no,out_refund_no,colour\na,b,c\n", "the column `colour`"),
        ("refund,amount.refund\n1,2\n", "two columns"),
        ("goods_detail[0].unit_price,goods_detail[00].unit_price\n1,2\n", "two columns"),
        ("amount.refund,amount\n1,{}\n", "column `amount.refund` is part of column `amount`"),
        ("amount,amount.refund\n{},1\n", "column `amount.refund` is part of column `amount`"),
    ] {
        rows.write(text);
        let stderr = failed(rows.run(&["refund", "--yes"]), 2);
        assert!(stderr.contains(told), "{text}: {stderr}");
    }
    rows.write(&format!("{head}{good}"));
    for (arguments, told) in [
        (&["refund", "--map", "x=reason"][..], "no column `x`"),
        (&["refund", "--set", "colour=red"], "`colour` is no member"),
        (&["refund", "--set", "amount={}"], "same member"),
        (&["--operation", "v3/no/such/operation"], "no operation"),
        (&["--operation", "v3/pay/transactions/codepay"], "payment by code"),
        (&["--operation", "v2/pay/micropay"], "payment by code"),
        (&["--operation", "v3/marketing/favor/callbacks"], "no business number"),
    ] {
        let stderr = failed(rows.run(arguments), 2);
        assert!(stderr.contains(told), "{arguments:?}: {stderr}");
    }
    assert_eq!(rows.sent("POST"), 0);
}

/// The currency that is added to every refund belongs to this member.
#[test]
fn a_whole_member_as_json_keeps_what_the_command_adds() {
    let rows = Rows::refunds(&["0001"]);
    let head = "out_trade_no,out_refund_no,amount\n";
    rows.write(&format!(
        "{head}order-0001,refund-0001,\"{{\"\"refund\"\":10,\"\"total\"\":100}}\"\n"
    ));
    assert_eq!(
        succeeded(rows.run(&["refund", "--yes"])),
        "1 done, 0 refused, 0 unknown, 0 waiting\n"
    );
    let export = rows.look(&["export", "--json"]);
    let row = &lines(&export)[0]["row"];
    assert_eq!(
        (&row["amount.refund"], &row["amount.currency"]),
        (&json!("10"), &json!("CNY")),
        "{row}"
    );
}

/// A number of packets is not an amount, and rows of other files are sent, too.
#[test]
fn the_sum_to_confirm_is_all_the_money_and_nothing_else() {
    let rows = Rows::new("mch_billno,re_openid,total_amount\nb000001,o1,300\nb000002,o2,300\n");
    let mut set =
        vec!["--operation", "v2/mmpaymkttransfers/sendgroupredpack", "--dry-run", "--json"];
    let appid = format!("wxappid={}", rows.platform.text("appid"));
    let mchid = format!("mch_id={}", rows.platform.text("mchid"));
    for pair in [
        &*appid,
        &mchid,
        "send_name=tea",
        "total_num=3",
        "amt_type=ALL_RAND",
        "wishing=tea",
        "act_name=tea",
        "remark=tea",
    ] {
        set.extend(["--set", pair]);
    }
    assert_eq!(lines(&succeeded(rows.run(&set)))[0]["amount"], 600);

    let rows = Rows::transfers(2);
    succeeded(rows.transfer(&["--enqueue"]));
    rows.write("out_bill_no,openid,amount\ntransfer7,oUpF8uN95,5\n");
    let text = succeeded(rows.transfer(&["--enqueue"]));
    assert!(text.contains("2 unfinished rows of other files, 2.00 yuan in all"), "{text}");
    let plan = &lines(&succeeded(rows.transfer(&["--enqueue", "--json"])))[0];
    assert_eq!((&plan["amount"], &plan["amount_of_other_files"]), (&json!(5), &json!(200)));
}

/// Neither makes a table: the user of a database may be allowed to read only.
#[test]
fn status_and_export_change_nothing() {
    let rows = Rows::new("");
    std::fs::write(rows.journal(), "").unwrap();
    for word in ["status", "export"] {
        let mut command = crate::platform::wechatpay();
        command.args(["bulk", word, "--journal"]).arg(rows.journal());
        let stderr = failed(command.output().unwrap(), 1);
        assert!(stderr.contains("wechatpay_jobs"), "{stderr}");
    }
}

#[test]
fn names_are_sent_encrypted_and_the_journal_has_none() {
    let rows = Rows::new("out_bill_no,openid,amount\ntransfer1,oUpF8uN95,200000\n");
    rows.write("out_bill_no,openid,amount,name\ntransfer1,oUpF8uN95,200000,张三丰\n");
    let line = &lines(&succeeded(rows.transfer(&["--json"])))[0];
    assert_eq!(line["state"], "done", "{line}");
    assert_eq!(rows.taken()["transfer1"], 1);
    // The platform has opened the name that was sent, and encrypts it for the merchant.
    let path = "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/transfer1";
    let record: Value = serde_json::from_str(&rows.platform.body(&["GET", path])).unwrap();
    let client = ClientBuilder::from_file(rows.platform.file()).unwrap();
    let name = client.build().unwrap().decrypt(record["user_name"].as_str().unwrap()).wait();
    assert_eq!(name.unwrap().expose(), "张三丰");
    for end in ["", "-wal"] {
        let bytes = std::fs::read(format!("{}{end}", rows.journal.display())).unwrap_or_default();
        let has = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(!has("张三丰"), "{end}");
        assert!(!end.is_empty() || bytes.len() > 1000);
    }
    assert!(!rows.look(&["export"]).contains("sealed"));
    // The same name again is the same row; another one is not.
    assert_eq!(lines(&succeeded(rows.transfer(&["--json"]))).len(), 1);
    rows.write("out_bill_no,openid,amount,name\ntransfer1,oUpF8uN95,200000,张三\n");
    failed(rows.transfer(&[]), 2);
}

/// The merchant's private key was replaced, so the command cannot compare the row.
#[test]
fn a_row_that_was_encrypted_with_another_key_is_not_told_as_changed() {
    let rows = Rows::new("out_bill_no,openid,amount,name\ntransfer1,oUpF8uN95,200000,张三丰\n");
    succeeded(rows.transfer(&["--enqueue"]));
    rows.sql("UPDATE wechatpay_jobs SET request = replace(request, 'sealed:1:', 'sealed:1:AAAA')");
    let stderr = failed(rows.transfer(&[]), 2);
    let told = "line 2: `transfer1` was encrypted with another private key: run this with that key. Do not give the \
                row a new number";
    assert!(stderr.contains(told), "{stderr}");
}

/// The output was lost, but the rows were sent.
#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_does_not_mean_that_nothing_was_sent() {
    let rows = Rows::transfers(1);
    let full = || std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = rows.transfer_command(&[]).stdout(full()).output().unwrap();
    let stderr = failed(output, 4);
    assert!(stderr.contains("standard output"), "{stderr}");
    assert_eq!(rows.taken().len(), 1);
    // The same command again sends nothing.
    let output = rows.transfer_command(&[]).stdout(full()).output().unwrap();
    failed(output, 1);
}

#[test]
fn what_was_lost_is_asked_for_and_nothing_is_paid_twice() {
    let rows = Rows::transfers(100);
    for (fault, probability) in [
        (json!({ "fault": "drop", "after": true }), 20),
        (json!({ "fault": "drop" }), 10),
        (json!({ "fault": "error", "code": "SYSTEM_ERROR", "status": 500, "after": true }), 5),
    ] {
        let mut rule = fault;
        rule["operation"] = TRANSFERS.into();
        rule["probability"] = probability.into();
        rows.fault(&rule);
    }
    let output = rows.transfer(&[]);
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{stdout}");
    assert_eq!(stdout, "100 done, 0 refused, 0 unknown, 0 waiting\n");
    let taken = rows.taken();
    assert_eq!((taken.len(), taken.values().max()), (100, Some(&1)));
}

#[test]
fn the_exit_code_says_whether_rows_are_refused_or_unknown() {
    let rows = Rows::transfers(3);
    let refusal = json!({
        "operation": TRANSFERS, "fault": "error", "code": "PARAM_ERROR", "status": 400, "count": 1,
    });
    rows.fault(&refusal);
    let output = rows.transfer(&["--max-in-flight", "1", "--json"]);
    assert_eq!(output.status.code(), Some(3));
    let told = lines(&String::from_utf8(output.stdout).unwrap());
    assert_eq!((&told[0]["state"], told.len()), (&json!("refused"), 4));
    assert!(told[0]["reason"].as_str().unwrap().contains("PARAM_ERROR"), "{}", told[0]);
    assert!(rows.look(&["export", "--state", "refused"]).contains("PARAM_ERROR"));

    let rows = Rows::transfers(2);
    rows.fault(&json!({ "operation": TRANSFERS, "fault": "drop", "after": true }));
    let queries = "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}";
    rows.fault(&json!({ "operation": queries, "fault": "drop" }));
    let output = rows.transfer(&["--wait", "0"]);
    assert_eq!(output.status.code(), Some(4));
    // The weather is good again.
    rows.platform.ask("DELETE", "faults", &Value::Null);
    assert_eq!(rows.transfer(&[]).status.code(), Some(0));
    assert_eq!(rows.taken().values().sum::<usize>(), 2);
}

/// `kill -9` at any moment, the same command again, until all is done.
#[test]
fn a_run_that_is_killed_goes_on_where_it_was() {
    let rows = Rows::transfers(200);
    rows.fault(&json!({
        "operation": TRANSFERS, "fault": "drop", "after": true, "probability": 6,
    }));
    for kill in 0..6 {
        let mut command = rows.transfer_command(&["--json", "--max-in-flight", "4"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let output = std::io::BufReader::new(child.stdout.take().unwrap());
        // Others are in flight then.
        let line = std::io::BufRead::lines(output).nth(kill * 3);
        assert!(line.is_some());
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let output = rows.transfer(&["--wait", "120"]);
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert_eq!(stdout, "200 done, 0 refused, 0 unknown, 0 waiting\n");
    let taken = rows.taken();
    assert_eq!((taken.len(), taken.values().max()), (200, Some(&1)));
}

#[test]
fn orders_are_queried_and_closed() {
    let rows = Rows::new("out_trade_no\norder-0001\norder-0002\n");
    rows.platform.paid_order("order-0001");
    let order = rows.platform.order("order-0002").to_string();
    rows.platform.body(&["POST", "v3/pay/transactions/native", "--data", &order]);
    let told = lines(&succeeded(rows.run(&["query", "--yes", "--json", "--max-in-flight", "1"])));
    let state = |line: &Value| line["answer"]["trade_state"].as_str().unwrap().to_owned();
    let mut states = [state(&told[0]), state(&told[1])];
    states.sort();
    assert_eq!(states, ["NOTPAY", "SUCCESS"]);
    // One was paid, and cannot be closed.
    let output = rows.run(&["close", "--yes"]);
    assert_eq!(output.status.code(), Some(3), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.stdout, b"1 done, 1 refused, 0 unknown, 0 waiting\n");
}

/// Requests in flight are finished. Running the same command again sends the rest.
#[cfg(unix)]
#[test]
fn ctrl_c_finishes_what_is_in_flight() {
    let rows = Rows::transfers(50);
    let mut command = rows.transfer_command(&["--json", "--max-in-flight", "2", "--rate", "10"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let output = std::io::BufReader::new(child.stdout.take().unwrap());
    let mut output = std::io::BufRead::lines(output);
    output.next().unwrap().unwrap();
    let pid = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    let rest: Vec<String> = output.map(Result::unwrap).collect();
    let summary: Value = serde_json::from_str(rest.last().unwrap()).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130), "{summary}");
    let done = summary["done"].as_u64().unwrap();
    assert!((1..50).contains(&done), "{summary}");
    assert_eq!((&summary["unknown"], rows.taken().len() as u64), (&json!(0), done));
    assert_eq!(rows.transfer(&[]).status.code(), Some(0));
    assert_eq!(rows.taken().len(), 50);
}
