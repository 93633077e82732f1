//! Whether anything is left behind by very many calls.
//!
//! `cargo bench -p wechatpay-sdk --bench soak -- 100000`
//!
//! So many calls of all kinds by 200 merchants, each with a client of one engine, 64 at a time, against the
//! simulator in a process of its own, one in thirty of which fails on its way. Printed are the memory,
//! sockets and tasks of this process at each tenth; it fails where memory is not
//! flat, sockets are more than the calls can need, or a task or socket is left.
//! `cargo test --benches` makes a short run of it.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "it fails by panicking")]

mod merchant;
#[path = "../server.rs"]
#[expect(dead_code, reason = "each benchmark uses a part of it")]
mod server;
mod vitals;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use merchant::{CALLS, Merchants};
use serde_json::Value;
use server::{Server, is_asked_for, serve};
use tokio::runtime::Builder;
use vitals::Vitals;
use wechatpay_sdk::{ClientBuilder, Retry};
use wechatpay_simulator::Simulator;

const CONCURRENCY: usize = 64;

/// How many merchants' clients share the engine, and how many do in a short run.
const MERCHANTS: usize = 200;
const FEW_MERCHANTS: usize = 8;

/// What memory may grow by after the first tenth, in KiB: answers that were taken
/// are remembered for ten to twenty minutes, 16 bytes each and their room in a
/// table.
const GROWTH: u64 = 16 << 10;

/// Each of the two pools, of this runtime and of the blocking calls, keeps 256 idle connections at most:
/// each client shows its own certificate, on connections of its own. And those in use, the payers',
/// and what the runtimes need.
const SOCKETS: usize = 2 * 256 + 3 * CONCURRENCY + 16;

fn main() {
    if is_asked_for() {
        let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
        let simulator = runtime.block_on(Simulator::builder().rate_limits(false).start()).unwrap();
        return serve(simulator, |simulator, _| simulator.base_url().to_owned());
    }
    let calls = std::env::args().find_map(|argument| argument.parse().ok());
    let in_earnest = std::env::args().any(|argument| argument == "--bench");
    let calls: usize = calls.unwrap_or(if in_earnest { 100_000 } else { 1_000 });
    let server = Server::start();
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let merchants = if in_earnest { MERCHANTS } else { FEW_MERCHANTS };
    runtime.block_on(soak(&server, calls, merchants));
}

/// The credentials of so many merchants, which the simulator makes.
async fn credentials(server: &Server, payers: &reqwest::Client, merchants: usize) -> Vec<Value> {
    let mut all = Vec::new();
    for _ in 0..merchants {
        let made = payers.post(format!("{}/_simulator/merchants", server.said)).body("{}");
        let made = made.send().await.unwrap().bytes().await.unwrap();
        let mut credentials: Value = serde_json::from_slice(&made).unwrap();
        // What is for people.
        for member in ["kind", "platform_keys", "sub_mchids", "p12"] {
            credentials.as_object_mut().unwrap().remove(member);
        }
        all.push(credentials);
    }
    all
}

async fn soak(server: &Server, calls: usize, merchants: usize) {
    let before = Vitals::now();
    let wait = Duration::from_millis(2);
    let retry = Retry::new().attempts(5).backoff(wait, wait).rate_limited(wait);
    // The simulator closes connections that were idle for 8 s, and this client does not try again.
    let payers = reqwest::Client::builder().no_proxy().pool_idle_timeout(Duration::from_secs(3));
    let payers = payers.build().unwrap();
    let mut engine = None;
    let mut clients = Vec::new();
    for credentials in credentials(server, &payers, merchants).await {
        let mut builder = ClientBuilder::from_json(&credentials.to_string()).unwrap().retry(retry);
        if let Some(engine) = &engine {
            builder = builder.engine(engine);
        }
        let client = builder.build().unwrap();
        engine.get_or_insert_with(|| client.engine().clone());
        clients.push((client, credentials["appid"].as_str().unwrap().to_owned()));
    }
    // The clients keep it.
    drop(engine);
    let merchant = Arc::new(Merchants {
        clients,
        control: server.said.clone(),
        payers,
        calls: AtomicUsize::new(0),
        failed: AtomicUsize::new(0),
    });
    merchant.bad_weather().await;
    let (began, next) = (Instant::now(), Arc::new(AtomicUsize::new(0)));
    let rounds = calls.div_ceil(CALLS);
    let mut seen = Vec::new();
    println!("  calls  seconds   memory/KiB  sockets  tasks");
    for tenth in 1..=10 {
        let until = rounds * tenth / 10;
        let mut workers = tokio::task::JoinSet::new();
        for _ in 0..CONCURRENCY {
            let (merchant, next) = (Arc::clone(&merchant), Arc::clone(&next));
            workers.spawn(async move {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= until {
                        // Given back for the next tenth.
                        next.fetch_sub(1, Ordering::Relaxed);
                        return;
                    }
                    merchant.round(number).await;
                }
            });
        }
        while let Some(worker) = workers.join_next().await {
            worker.unwrap();
        }
        let vitals = Vitals::now();
        let seconds = began.elapsed().as_secs_f64();
        let made = merchant.calls.load(Ordering::Relaxed);
        let Vitals { memory, sockets, tasks } = vitals;
        let (memory, sockets) = (memory.unwrap_or(0), sockets.unwrap_or(0));
        println!("{made:7} {seconds:8.1} {memory:12} {sockets:8} {tasks:6}");
        assert!(sockets <= SOCKETS, "{sockets} sockets, and {SOCKETS} were enough");
        seen.push(vitals);
    }
    let made = merchant.calls.load(Ordering::Relaxed);
    // One of each round is refused on purpose; the weather adds a few.
    let failed = merchant.failed.load(Ordering::Relaxed);
    println!("{failed} of {made} calls failed, {} of them on purpose", rounds);
    assert!(failed >= rounds && failed < rounds + made / 20, "{failed} calls failed");
    if let (Some(first), Some(last)) = (seen[0].memory, seen[9].memory) {
        assert!(last <= first + GROWTH, "memory grew from {first} to {last} KiB");
    }
    drop(merchant);
    let after = ended(before).await;
    println!("afterwards: {} tasks, {} sockets", after.tasks, after.sockets.unwrap_or(0));
}

/// Waits until all that the client began has ended: closed connections are told
/// of in the background.
async fn ended(before: Vitals) -> Vitals {
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        let now = Vitals::now();
        if now.tasks <= before.tasks && now.sockets <= before.sockets {
            return now;
        }
        assert!(Instant::now() < deadline, "left behind: {now:?}, before there was {before:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
