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
#[path = "../measure.rs"]
mod measure;
#[path = "../server.rs"]
mod server;

use std::sync::Arc;

use by_hand::ByHand;
use measure::{cpu, in_earnest, quantile};
use serde_json::{Value, json};
use server::{Server, is_asked_for, serve};
use tokio::runtime::Builder;
use wechatpay_sdk::Client;
use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::{get, post};
use wechatpay_simulator::Simulator;

const BLOCKS: usize = 21;
const CALLS: usize = 640;

fn main() {
    if is_asked_for() {
        // With one advanced refund.
        return serve(Simulator::start_blocking().unwrap(), |simulator, credentials| {
            advanced_refund(simulator, &Client::from_file(credentials).unwrap())
        });
    }
    let (blocks, calls) = if in_earnest() { (BLOCKS, CALLS) } else { (1, 32) };
    let server = Server::start();
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let client = Client::from_file(&server.credentials).unwrap();
    let operation = Arc::new(Operation {
        refund_id: server.said.clone(),
        sub_mchid: sub_mchid(&server.credentials),
    });
    let by_hand = ByHand::from_file(&server.credentials);
    runtime.block_on(async {
        for concurrency in [1, 32] {
            let mut ratios = Vec::new();
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            for block in 0..=blocks {
                let (client, asked) = (client.clone(), Arc::clone(&operation));
                let by_client = spend(concurrency, calls, move || {
                    with_client(client.clone(), Arc::clone(&asked))
                });
                let (by_hand, asked) = (by_hand.clone(), Arc::clone(&operation));
                let by_loop = spend(concurrency, calls, move || {
                    with_hand(by_hand.clone(), Arc::clone(&asked))
                });
                // The order alternates, so that neither always runs on the
                // warmer caches.
                let (one, other) = if block % 2 == 0 {
                    let one = by_client.await;
                    (one, by_loop.await)
                } else {
                    let other = by_loop.await;
                    (by_client.await, other)
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

/// The CPU time, in microseconds, that `calls` take in so many tasks.
async fn spend<F: Future<Output = ()> + Send + 'static>(
    concurrency: usize,
    calls: usize,
    call: impl Fn() -> F + Clone + Send + 'static,
) -> f64 {
    let begin = cpu();
    let tasks: Vec<_> = (0..concurrency)
        .map(|_| {
            let call = call.clone();
            tokio::spawn(async move {
                for _ in 0..calls / concurrency {
                    call().await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    (cpu() - begin).as_secs_f64() * 1e6
}

async fn with_client(client: Client, asked: Arc<Operation>) {
    let node = client.v3().ecommerce().refunds().refund_id(asked.refund_id.as_str());
    let request = get::Request::new().sub_mchid(asked.sub_mchid.as_str());
    let answer = node.return_advance().get(request).await.unwrap();
    assert!(answer.return_amount.is_some());
}

async fn with_hand(by_hand: ByHand, asked: Arc<Operation>) {
    let answer = by_hand.return_advance(&asked.refund_id, &asked.sub_mchid).await;
    assert!(answer.return_amount > 0);
}

/// What is asked for.
struct Operation {
    refund_id: String,
    sub_mchid: String,
}

fn sub_mchid(credentials: &str) -> String {
    let text = std::fs::read_to_string(credentials).unwrap();
    let credentials: Value = serde_json::from_str(&text).unwrap();
    credentials["sub_mchid"].as_str().unwrap().to_owned()
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
