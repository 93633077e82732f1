//! What a client costs when many of them share an engine, and when each makes its own.
//!
//! `cargo bench -p wechatpay-sdk --bench engine`, on Linux
//!
//! Each row is a process of its own with at most 1,024 descriptors. It parses the keys of all
//! clients, builds the clients, and then calls the simulator once by each, at first with `.await`, 64
//! at a time, and then with `.wait()` from 16 threads. The merchant's certificate for TLS counts to
//! the client, not to its keys. Time is CPU time, memory what the system counts as resident; a client also uses what
//! the texts of its keys have left.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "it fails by panicking")]

#[path = "../measure.rs"]
#[expect(dead_code, reason = "each benchmark uses a part of it")]
mod measure;
#[path = "../server.rs"]
#[expect(dead_code, reason = "each benchmark uses a part of it")]
mod server;

use std::fs;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use measure::cpu;
use serde_json::Value;
use server::{Server, is_asked_for, serve};
use tokio::runtime::Builder;
use wechatpay_sdk::{Client, ClientBuilder, Engine, PlatformKeyStore, Retry};
use wechatpay_simulator::Simulator;

const AT_ONCE: usize = 64;
const THREADS: usize = 16;
const DESCRIPTORS: usize = 1_024;

fn main() {
    if is_asked_for() {
        let simulator = Simulator::builder().rate_limits(false).start_blocking().unwrap();
        return serve(simulator, |simulator, _| simulator.base_url().to_owned());
    }
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--row") {
        let count = arguments[at + 3].parse().unwrap();
        return row(&arguments[at + 1], arguments[at + 2] == "shared", count);
    }
    let server = Server::start();
    println!(
        "engine   clients   MiB with keys   MiB beside keys   µs each   I/O threads   descriptors   failed"
    );
    let in_earnest = arguments.iter().any(|argument| argument == "--bench");
    let shared: &[usize] = if in_earnest { &[1, 100, 1_000, 5_000] } else { &[1, 10] };
    let own: &[usize] = if in_earnest { &[1, 100] } else { &[1, 10] };
    for (kind, counts) in [("shared", shared), ("own", own)] {
        for count in counts {
            let limited = format!("ulimit -n {DESCRIPTORS}; exec \"$0\" \"$@\"");
            let status = Command::new("sh")
                .args(["-c", &limited])
                .arg(std::env::current_exe().unwrap())
                .args(["--row", &server.credentials, kind, &count.to_string()])
                .status();
            assert!(status.unwrap().success(), "{kind}, {count}");
        }
    }
}

fn row(credentials: &str, is_shared: bool, count: usize) {
    let values: Value = serde_json::from_str(&fs::read_to_string(credentials).unwrap()).unwrap();
    let directory = std::path::Path::new(credentials).parent().unwrap();
    let root = fs::read_to_string(directory.join(values["ca"].as_str().unwrap())).unwrap();
    let engine = Engine::builder().extra_root_certificate(root).build().unwrap();
    // What a process sets up once is no client's: the crypto library, the runtimes.
    let warm = ClientBuilder::from_file(credentials).unwrap().engine(&engine).build().unwrap();
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async { call(&warm).await.unwrap() });
    let start = resident();
    let builders: Vec<_> = (0..count)
        .map(|_| ClientBuilder::from_file(credentials).unwrap().retry(Retry::none()))
        .collect();
    let (before, began) = (resident(), cpu());
    let clients: Vec<_> = builders
        .into_iter()
        // All are of one merchant here: without this they would share platform keys.
        .map(|builder| builder.platform_keys(PlatformKeyStore::new()))
        .map(|builder| if is_shared { builder.engine(&engine) } else { builder })
        .map(|builder| builder.build().unwrap())
        .collect();
    let each = (cpu() - began).as_secs_f64() * 1e6 / count as f64;
    let since = |before| resident().saturating_sub(before) as f64 / 1024.0;
    let (all, memory) = (since(start), since(before));
    let clients = Arc::new(clients);
    let failed = runtime.block_on(awaited(&clients)) + waited(&clients);
    let (threads, descriptors) = (io_threads(), entries("/proc/self/fd"));
    let engine = if is_shared { "shared" } else { "own" };
    println!(
        "{engine:8} {count:7} {all:15.1} {memory:17.1} {each:9.0} {threads:13} {descriptors:13} {failed:8}"
    );
}

async fn call(client: &Client) -> Result<(), wechatpay_sdk::Error> {
    client.chain("v3/certificates").get().await.map(drop)
}

/// Calls once by each client; how many calls failed.
async fn awaited(clients: &Arc<Vec<Client>>) -> usize {
    let next = Arc::new(AtomicUsize::new(0));
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..AT_ONCE {
        let (clients, next) = (Arc::clone(clients), Arc::clone(&next));
        workers.spawn(async move {
            let mut failed = 0;
            while let Some(client) = clients.get(next.fetch_add(1, Ordering::Relaxed)) {
                failed += usize::from(call(client).await.is_err());
            }
            failed
        });
    }
    let mut failed = 0;
    while let Some(worker) = workers.join_next().await {
        failed += worker.unwrap();
    }
    failed
}

/// The same by threads that block.
fn waited(clients: &Arc<Vec<Client>>) -> usize {
    let next = Arc::new(AtomicUsize::new(0));
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (clients, next) = (Arc::clone(clients), Arc::clone(&next));
            std::thread::spawn(move || {
                let mut failed = 0;
                while let Some(client) = clients.get(next.fetch_add(1, Ordering::Relaxed)) {
                    failed += usize::from(client.chain("v3/certificates").get().wait().is_err());
                }
                failed
            })
        })
        .collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).sum()
}

/// In KiB.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

fn io_threads() -> usize {
    let tasks = fs::read_dir("/proc/self/task").unwrap().flatten();
    let names = tasks.filter_map(|task| fs::read_to_string(task.path().join("comm")).ok());
    names.filter(|name| name.trim_end() == "wechatpay-io").count()
}

fn entries(directory: &str) -> usize {
    // Without that of the listing itself.
    fs::read_dir(directory).map_or(0, |entries| entries.count() - 1)
}
