//! `wechatpay worker`: the jobs of a journal, as a service.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::bulk::Rows;
use crate::platform::succeeded;

/// Killed with its test.
struct Worker(Child);

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The status and the body.
fn get(address: &str, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}

#[test]
fn a_worker_sends_what_is_in_the_journal_and_stops_in_order() {
    let rows = Rows::transfers(20);
    let added = succeeded(rows.transfer_command(&["--enqueue"]).output().unwrap());
    assert!(added.contains("20 rows"), "{added}");
    assert!(rows.taken().is_empty());
    let mut command = rows.platform.command(&["worker", "--json", "--listen", "127.0.0.1:0"]);
    command.arg("--journal").arg(rows.journal()).stdout(Stdio::piped());
    let mut worker = Worker(command.spawn().unwrap());
    let mut lines = BufReader::new(worker.0.stdout.take().unwrap()).lines();
    let mut next = || serde_json::from_str::<Value>(&lines.next().unwrap().unwrap()).unwrap();
    let address = next()["listening"].as_str().unwrap().to_owned();
    for _ in 0..20 {
        let line = next();
        assert_eq!(line["state"], "done", "{line}");
    }
    assert_eq!(rows.taken().len(), 20);
    assert_eq!(get(&address, "/healthz"), (200, "ok\n".to_owned()));
    let (status, metrics) = get(&address, "/metrics");
    let line = "operation=\"POST /v3/fund-app/mch-transfer/transfer-bills\",outcome=\"done\"} 20\n";
    assert!(status == 200 && metrics.contains(line), "{metrics}");
    let line = "operation=\"POST /v3/fund-app/mch-transfer/transfer-bills\",state=\"done\"} 20\n";
    assert!(metrics.contains(line), "{metrics}");
    assert_eq!(get(&address, "/").0, 404);
    signal(&worker.0, "-TERM");
    assert_eq!(worker.0.wait().unwrap().code(), Some(0));
}

/// A worker, its standard output and its standard error.
fn start(rows: &Rows) -> (Worker, Lines, std::io::Lines<BufReader<ChildStderr>>) {
    let mut command = rows.platform.command(&["worker", "--json", "--listen", "127.0.0.1:0"]);
    command.arg("--journal").arg(rows.journal()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut worker = Worker(command.spawn().unwrap());
    let lines = BufReader::new(worker.0.stdout.take().unwrap()).lines();
    let warnings = BufReader::new(worker.0.stderr.take().unwrap()).lines();
    (worker, lines, warnings)
}

type Lines = std::io::Lines<BufReader<ChildStdout>>;

fn json_of<R: std::io::Read>(lines: &mut std::io::Lines<BufReader<R>>) -> Value {
    serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap()
}

fn signal(process: &Child, name: &str) {
    let pid = process.id().to_string();
    assert!(Command::new("kill").args([name, &pid]).status().unwrap().success());
}

/// Waits until the worker has sent a job, which the platform has not answered.
fn in_flight(rows: &Rows) {
    while !rows.look(&["status"]).contains("unknown 1") {}
}

/// The journal fails for jobs of one operation only.
#[test]
fn a_runner_that_fails_stops_no_other_one() {
    let rows = Rows::transfers(1);
    succeeded(rows.transfer_command(&["--enqueue"]).output().unwrap());
    rows.write("out_trade_no,out_refund_no,refund,total\norder-0001,refund-0001,10,100\n");
    succeeded(rows.command(&["refund", "--enqueue", "--yes"]).output().unwrap());
    rows.sql(
        "CREATE TRIGGER broken BEFORE UPDATE ON wechatpay_jobs WHEN NEW.kind LIKE '%refunds' \
         BEGIN SELECT RAISE(FAIL, 'broken'); END",
    );
    // The transfer is in flight until the platform goes on.
    signal(&rows.platform.child, "-STOP");
    let (_worker, mut lines, mut warnings) = start(&rows);
    let address = json_of(&mut lines)["listening"].as_str().unwrap().to_owned();
    in_flight(&rows);
    let warning = warnings.next().unwrap().unwrap();
    assert!(warning.contains("broken"), "{warning}");
    // The database answers.
    assert_eq!(get(&address, "/healthz").0, 200);
    // The runner has started again, and has failed again.
    let warning = warnings.next().unwrap().unwrap();
    assert!(warning.contains("broken"), "{warning}");
    signal(&rows.platform.child, "-CONT");
    let line = json_of(&mut lines);
    assert_eq!((&line["state"], &line["tries"]), (&json!("done"), &json!(1)), "{line}");
}

/// The answer of a transfer cannot be written down: exit code 1 would say that nothing has happened.
#[test]
fn a_worker_that_cannot_write_down_what_it_sent_exits_with_4() {
    let rows = Rows::transfers(1);
    succeeded(rows.transfer_command(&["--enqueue"]).output().unwrap());
    signal(&rows.platform.child, "-STOP");
    let (mut worker, mut lines, warnings) = start(&rows);
    json_of(&mut lines);
    in_flight(&rows);
    rows.sql(
        "CREATE TRIGGER broken BEFORE UPDATE ON wechatpay_jobs \
         BEGIN SELECT RAISE(FAIL, 'broken'); END",
    );
    signal(&worker.0, "-TERM");
    signal(&rows.platform.child, "-CONT");
    assert_eq!(worker.0.wait().unwrap().code(), Some(4));
    let error: Value = serde_json::from_str(&warnings.last().unwrap().unwrap()).unwrap();
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("broken") && message.contains("Run the same command again"),
        "{error}"
    );
}

#[test]
fn a_worker_says_which_jobs_it_does_not_run() {
    let rows = Rows::transfers(1);
    succeeded(rows.transfer_command(&["--enqueue"]).output().unwrap());
    let kind = format!("{} POST /v3/pay/transactions/codepay", rows.platform.text("mchid"));
    rows.sql(&format!("UPDATE wechatpay_jobs SET kind = '{kind}'"));
    let (_worker, _lines, mut warnings) = start(&rows);
    let text = format!(
        "jobs of `{kind}` are not run: `POST /v3/pay/transactions/codepay` is a payment by code and must never be \
         sent again"
    );
    assert_eq!(json_of(&mut warnings), json!({ "warning": text }));
}
