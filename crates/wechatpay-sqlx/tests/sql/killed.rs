//! Workers that are killed, and a platform that loses answers: this binary starts itself again.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Client, ClientBuilder};
use wechatpay_simulator::Simulator;
use wechatpay_sqlx::SqlStore;
use wechatpay_sqlx::jobs::{End, Job};

use crate::ledger::Ledger;
use crate::{mariadb, postgres, sqlite};

pub(crate) const TRANSFERS: &str = "v3/fund-app/mch-transfer/transfer-bills";
const JOBS: usize = 200;
const KILLS: usize = 10;

/// The request of a transfer of 100 fen.
pub(crate) fn request(appid: &str, number: &str) -> Value {
    json!({
        "appid": appid, "out_bill_no": number, "transfer_scene_id": "1000", "openid": "oUpF8uN95",
        "transfer_amount": 100, "transfer_remark": "r",
        "transfer_scene_report_infos": [
            { "info_type": "活动名称", "info_content": "c" },
            { "info_type": "奖励说明", "info_content": "c" },
        ],
    })
}

/// One of the workers. Without its environment variables, this test does nothing.
#[tokio::test]
async fn worker() {
    let variable = |name| std::env::var(name).ok();
    let (Some(url), Some(client)) = (variable("WORKER_URL"), variable("WORKER_CLIENT")) else {
        return;
    };
    let client = ClientBuilder::from_json(&client).unwrap().build().unwrap();
    let lease = Duration::from_secs(if variable("WORKER_DIES").is_some() { 5 } else { 300 });
    match url.split_once(':').unwrap().0 {
        "postgres" => work(SqlStore::new(postgres::pool(&url).await), client, lease).await,
        "mysql" => work(SqlStore::new(mariadb::pool(&url).await), client, lease).await,
        _ => work(SqlStore::new(sqlite::pool(&url).await), client, lease).await,
    }
}

/// Says what it is about to do, until it is killed.
async fn work<DB: Ledger>(store: SqlStore<DB>, client: Client, lease: Duration) {
    loop {
        let Some(taken) = store.take_job("transfer", lease).await.unwrap() else {
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        println!("\ntaken");
        let request: Value = serde_json::from_str(taken.job().request()).unwrap();
        let call = client.chain(TRANSFERS).post(request);
        let end = taken.run(&call);
        drop(call);
        let end = end.await;
        println!("\nacted");
        let is_done = matches!(end, End::Done(_));
        let ending = store.end_job(&taken, &end, |transaction| {
            if is_done { DB::add(transaction, "transfer") } else { Box::pin(async { Ok(()) }) }
        });
        // `false`: the lease is over, and another worker asks.
        ending.await.unwrap();
    }
}

/// A worker that is killed with its test.
struct Worker(Child);

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn spawn(url: &str, client: &str, dies: bool) -> Worker {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["killed::worker", "--exact", "--nocapture"]);
    command.env("WORKER_URL", url).env("WORKER_CLIENT", client);
    if dies {
        command.env("WORKER_DIES", "1").stdout(Stdio::piped());
    } else {
        command.stdout(Stdio::null());
    }
    Worker(command.stderr(Stdio::null()).spawn().unwrap())
}

pub(crate) async fn all<DB: Ledger>(store: &SqlStore<DB>, url: &str) {
    let simulator = Simulator::builder().rate_limits(false).notify(false).start().await.unwrap();
    for (fault, probability) in [
        (json!({ "fault": "drop", "after": true }), 10),
        (json!({ "fault": "drop" }), 10),
        (json!({ "fault": "error", "code": "SYSTEM_ERROR", "status": 500, "after": true }), 5),
    ] {
        let mut rule = fault;
        rule["operation"] = format!("POST /{TRANSFERS}").into();
        rule["probability"] = probability.into();
        simulator.control(Method::POST, "faults", rule).await.unwrap();
    }
    let numbers: Vec<_> = (0..JOBS).map(|number| format!("transfer{number}")).collect();
    for number in &numbers {
        let request = request(simulator.credentials().appid(), number).to_string();
        store.add_job(&Job::new("transfer", number, request)).await.unwrap();
    }
    let client = simulator.credentials().to_json();
    for kill in 0..KILLS {
        let mut worker = spawn(url, &client, true);
        // Between the commit and the act, and between the act and its result.
        let moment = if kill % 2 == 0 { "taken" } else { "acted" };
        let lines = BufReader::new(worker.0.stdout.take().unwrap()).lines();
        tokio::task::block_in_place(|| {
            let mut moments = lines.filter(|line| line.as_ref().is_ok_and(|line| line == moment));
            moments.nth(kill % 3).unwrap().unwrap();
        });
    }
    // Not earlier: they could finish all jobs before a worker that will be killed gets one.
    let _steady = [spawn(url, &client, false), spawn(url, &client, false)];
    for number in &numbers {
        loop {
            let stands = store.job_state("transfer", number).await.unwrap().unwrap();
            match &*stands.state {
                "done" => break,
                "dead" | "refused" => panic!("{number}: {stands:?}"),
                _ => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }
    let transfers =
        simulator.control(Method::GET, "transfers?limit=1000", Value::Null).await.unwrap();
    assert_eq!(transfers["transfers"].as_array().unwrap().len(), JOBS);
    assert_eq!(DB::count(store.pool(), "transfer").await, i64::try_from(JOBS).unwrap());
    never_again_without_a_query(&simulator);
}

/// Checks the platform's list of requests: nothing was sent again without a query.
pub(crate) fn never_again_without_a_query(simulator: &Simulator) {
    let (mut sent, mut again) = (HashMap::new(), 0);
    for request in simulator.requests() {
        let number = if request.method == Method::POST {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            body["out_bill_no"].as_str().unwrap().to_owned()
        } else {
            request.target.rsplit('/').next().unwrap().to_owned()
        };
        if request.method == Method::GET {
            sent.insert(number, false);
        } else if let Some(was_sent) = sent.insert(number.clone(), true) {
            again += 1;
            assert!(!was_sent, "{number} was sent twice without a query between");
        }
    }
    // Otherwise this would prove nothing.
    assert!(again > 0);
}
