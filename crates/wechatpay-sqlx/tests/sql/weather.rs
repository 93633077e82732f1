//! Workers against the platform on localhost: no money, and lost answers.

use std::collections::HashMap;
use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::Client;
use wechatpay_simulator::Simulator;
use wechatpay_sqlx::SqlStore;
use wechatpay_sqlx::jobs::{End, Job, Step, Taken, Worker};

use crate::killed::{TRANSFERS, never_again_without_a_query, request};
use crate::ledger::Ledger;
use crate::received::builder;
use crate::sqlite;

/// A platform whose transfers have these faults, and its client.
async fn platform(faults: &[Value]) -> (Simulator, Client) {
    let simulator = Simulator::builder().rate_limits(false).notify(false).start().await.unwrap();
    for fault in faults {
        let mut rule = fault.clone();
        rule["operation"] = format!("POST /{TRANSFERS}").into();
        simulator.control(Method::POST, "faults", rule).await.unwrap();
    }
    let client = builder(&simulator).build().unwrap();
    (simulator, client)
}

async fn add<DB: Ledger>(store: &SqlStore<DB>, kind: &str, simulator: &Simulator, count: usize) {
    let job = |number: usize| {
        let number = format!("{kind}{number}");
        let request = request(simulator.credentials().appid(), &number).to_string();
        Job::new(kind, number, request)
    };
    store.add_jobs(&(0..count).map(job).collect::<Vec<_>>()).await.unwrap();
}

/// Every job but those in flight would be refused, too.
pub(crate) async fn no_money_pauses_all_jobs<DB: Ledger>(store: &SqlStore<DB>) {
    const KIND: &str = "nomoney";
    let broke = json!({ "fault": "error", "code": "NOT_ENOUGH", "status": 403 });
    let (simulator, client) = platform(&[broke]).await;
    add(store, KIND, &simulator, 50).await;
    let worker = Worker::new(store.clone(), KIND).max_in_flight(4).until_empty(Duration::ZERO);
    let call = move |taken: &Taken| -> Result<_, End> {
        let request: Value = serde_json::from_str(taken.job().request())?;
        Ok(client.chain(TRANSFERS).post(request))
    };
    let run = worker.run(pending(), call, |_, _, _| {
        Box::pin(async { Err(sqlx::Error::Protocol("no job ends".into())) })
    });
    run.await.unwrap();
    let sent = simulator.requests().len();
    assert!((1..=4).contains(&sent), "{sent}");
    let state = store.job_counts().await.unwrap();
    let state: Vec<_> = state.iter().filter(|count| count.kind == KIND).collect();
    assert!(state.len() == 1 && state[0].state == "new" && state[0].count == 50, "{state:?}");
}

/// 6 % of the answers are lost: half of them before the transfer is made, half of them after.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_thousand_transfers_none_is_unknown_and_none_is_made_twice() {
    const KIND: &str = "lossy";
    const JOBS: usize = 1000;
    let lost = json!({ "fault": "drop", "probability": 3 });
    let answer_lost = json!({ "fault": "drop", "after": true, "probability": 3 });
    let (simulator, client) = platform(&[lost, answer_lost]).await;
    let directory = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", directory.path().join("shop.db").display());
    let store = SqlStore::new(sqlite::pool(&url).await);
    store.migrate().await.unwrap();
    sqlx::Sqlite::create(store.pool()).await;
    add(&store, KIND, &simulator, JOBS).await;

    let steps = Arc::new(Mutex::new(HashMap::<String, Vec<Step>>::new()));
    let told = Arc::clone(&steps);
    let worker = Worker::new(store.clone(), KIND).until_empty(Duration::ZERO);
    let call = move |taken: &Taken| -> Result<_, End> {
        let number = taken.job().number().to_owned();
        told.lock().unwrap().entry(number).or_default().push(taken.step());
        let request: Value = serde_json::from_str(taken.job().request())?;
        Ok(client.chain(TRANSFERS).post(request))
    };
    // A request with a lost answer is queried after a pause. Each round ends when only such jobs are left.
    while store.next_job_in(KIND).await.unwrap().is_some() {
        let due = "UPDATE wechatpay_jobs SET due = 0 WHERE state <> 'done'";
        sqlx::query(due).execute(store.pool()).await.unwrap();
        let run = worker
            .run(pending(), call.clone(), |transaction, _, _| sqlx::Sqlite::add(transaction, KIND));
        run.await.unwrap();
    }
    assert_eq!(crate::worker::count(&store, KIND, "done").await, JOBS as u64);
    assert_eq!(sqlx::Sqlite::count(store.pool(), KIND).await, JOBS as i64);
    let steps = steps.lock().unwrap().clone();
    // The client's view: nothing that was sent is sent again before a query.
    for (number, steps) in &steps {
        let is_twice = steps.windows(2).any(|two| two == [Step::Send, Step::Send]);
        assert!(!is_twice, "{number}: {steps:?}");
    }
    let asked = steps.values().filter(|steps| steps.contains(&Step::Ask)).count();
    assert!(asked > JOBS / 40, "{asked} answers were lost");
    // The platform's view, as far back as it remembers requests; and each number once.
    never_again_without_a_query(&simulator);
    let mut transfers = Vec::new();
    let mut page = String::new();
    loop {
        let path = format!("transfers?limit=200{page}");
        let listed = simulator.control(Method::GET, &path, Value::Null).await.unwrap();
        let listed_bills = listed["transfers"].as_array().unwrap();
        let numbers = listed_bills.iter().map(|bill| bill["out_bill_no"].as_str().unwrap());
        transfers.extend(numbers.map(ToOwned::to_owned));
        let Some(next) = listed["next"].as_str() else { break };
        page = format!("&cursor={next}");
    }
    let made = transfers.len();
    transfers.sort();
    transfers.dedup();
    assert_eq!((made, transfers.len()), (JOBS, JOBS));
}
