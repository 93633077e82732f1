//! What the client costs beside a loop over the same parts, written by hand.
//!
//! `cargo bench -p wechatpay-sdk --bench client`
//!
//! Both send `GET /v3/ecommerce/refunds/{refund_id}/return-advance`, signed,
//! over kept-alive connections to the simulator, which runs in a process of
//! its own; both verify and decode the answer. Measured is the CPU time of this
//! process, user and system, in alternating blocks; printed is the median of
//! the blocks' ratios. Wall-clock time is of no use on shared cores.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

mod by_hand;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use by_hand::ByHand;
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};
use tokio::runtime::Builder;
use wechatpay_sdk::Client;
use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::{get, post};
use wechatpay_simulator::Simulator;

const BLOCKS: usize = 21;
const CALLS: usize = 640;

fn main() {
    if std::env::args().any(|argument| argument == "--serve") {
        return serve();
    }
    // `cargo test --benches` only asks whether it runs.
    let (blocks, calls) = if std::env::args().any(|argument| argument == "--bench") {
        (BLOCKS, CALLS)
    } else {
        (1, 32)
    };
    let server = Server::start();
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let client = Client::from_file(&server.credentials).unwrap();
    let sub_mchid = sub_mchid(&server.credentials);
    let by_hand = ByHand::from_file(&server.credentials);
    runtime.block_on(async {
        for concurrency in [1, 32] {
            let mut ratios = Vec::new();
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            for block in 0..=blocks {
                let run_client =
                    || with_client(&client, &server.refund_id, &sub_mchid, concurrency, calls);
                let run_by_hand =
                    || with_hand(&by_hand, &server.refund_id, &sub_mchid, concurrency, calls);
                // The order alternates, so that neither always runs on the
                // warmer caches.
                let (one, other) = if block % 2 == 0 {
                    let one = cpu(run_client()).await;
                    (one, cpu(run_by_hand()).await)
                } else {
                    let other = cpu(run_by_hand()).await;
                    (cpu(run_client()).await, other)
                };
                // The first block opens the connections.
                if block > 0 {
                    ratios.push(one / other);
                    ours.push(one / calls as f64);
                    theirs.push(other / calls as f64);
                }
            }
            println!(
                "concurrency {concurrency:2}: client {:6.1} µs CPU, by hand {:6.1} µs, ratio {:.3} \
                 (median of {blocks} blocks of {calls} calls; quartiles {:.3} to {:.3})",
                quantile(&mut ours, 0.5),
                quantile(&mut theirs, 0.5),
                quantile(&mut ratios, 0.5),
                quantile(&mut ratios, 0.25),
                quantile(&mut ratios, 0.75),
            );
        }
    });
}

async fn with_client(
    client: &Client,
    refund_id: &str,
    sub_mchid: &str,
    concurrency: usize,
    calls: usize,
) {
    let tasks: Vec<_> = (0..concurrency)
        .map(|_| {
            let client = client.clone();
            let (refund_id, sub_mchid) = (refund_id.to_owned(), sub_mchid.to_owned());
            tokio::spawn(async move {
                for _ in 0..calls / concurrency {
                    let node = client.v3().ecommerce().refunds().refund_id(refund_id.as_str());
                    let request = get::Request::new().sub_mchid(sub_mchid.as_str());
                    let answer = node.return_advance().get(request).await.unwrap();
                    assert!(answer.return_amount.is_some());
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn with_hand(
    by_hand: &ByHand,
    refund_id: &str,
    sub_mchid: &str,
    concurrency: usize,
    calls: usize,
) {
    let tasks: Vec<_> = (0..concurrency)
        .map(|_| {
            let by_hand = by_hand.clone();
            let (refund_id, sub_mchid) = (refund_id.to_owned(), sub_mchid.to_owned());
            tokio::spawn(async move {
                for _ in 0..calls / concurrency {
                    let answer = by_hand.return_advance(&refund_id, &sub_mchid).await;
                    assert!(answer.return_amount > 0);
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

/// The CPU time of this process that `work` takes, in microseconds.
async fn cpu(work: impl Future<Output = ()>) -> f64 {
    let begin = process_cpu();
    work.await;
    (process_cpu() - begin).as_secs_f64() * 1e6
}

fn process_cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

fn sub_mchid(credentials: &str) -> String {
    let text = std::fs::read_to_string(credentials).unwrap();
    let credentials: Value = serde_json::from_str(&text).unwrap();
    credentials["sub_mchid"].as_str().unwrap().to_owned()
}

fn quantile(values: &mut [f64], quantile: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * quantile).round() as usize]
}

/// The simulator, in a process of its own.
struct Server {
    process: Child,
    credentials: String,
    refund_id: String,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg("--serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut line = || lines.next().unwrap().unwrap();
        let (credentials, refund_id) = (line(), line());
        Self { process, credentials, refund_id }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The other process: a simulator with one advanced refund, until its standard
/// input ends.
fn serve() {
    let simulator = Simulator::start_blocking().unwrap();
    let directory = std::env::temp_dir().join(format!("wechatpay-bench-{}", std::process::id()));
    let credentials = simulator.credentials().write_to(&directory).unwrap();
    let client = Client::from_file(&credentials).unwrap();
    let refund_id = advanced_refund(&simulator, &client);
    println!("{}\n{refund_id}", credentials.display());
    let _ = std::io::stdin().read_line(&mut String::new());
    let _ = std::fs::remove_dir_all(directory);
}

fn advanced_refund(simulator: &Simulator, client: &Client) -> String {
    let credentials = simulator.credentials();
    let order = json!({
        "sp_appid": credentials.appid(), "sp_mchid": credentials.mchid(),
        "sub_mchid": credentials.sub_mchid(), "description": "bench", "out_trade_no": "bench-1",
        "notify_url": "https://example.com/", "amount": {"total": 100, "currency": "CNY"},
    });
    client.chain("v3/pay/partner/transactions/native").post(order).wait().unwrap();
    simulator.pay("bench-1").unwrap();
    let refund = json!({
        "sub_mchid": credentials.sub_mchid(), "sp_appid": credentials.appid(),
        "out_trade_no": "bench-1", "out_refund_no": "bench-refund-1",
        "amount": {"refund": 100, "total": 100, "currency": "CNY"},
        "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE",
    });
    let answer = client.chain("v3/ecommerce/refunds/apply").post(refund).wait().unwrap();
    let answer: Value = answer.json().unwrap();
    let refund_id = answer["refund_id"].as_str().unwrap();
    simulator.succeed(refund_id).unwrap();
    let request = post::Request::new().sub_mchid(credentials.sub_mchid());
    let node = client.v3().ecommerce().refunds().refund_id(refund_id).return_advance();
    node.post(request).wait().unwrap();
    refund_id.to_owned()
}
