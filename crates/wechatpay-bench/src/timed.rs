//! Measures the user and system CPU time of a call, compared with the loop on `reqwest`, in alternating blocks.
//! Wall-clock time would be noisy on shared cores.

use std::sync::Arc;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use tokio::runtime::Builder;

use crate::loops::{library, reqwest_loop};
use crate::server::Server;

const BLOCKS: usize = 41;
const CALLS: usize = 640;

pub(crate) fn print(server: &Server) {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let client = library::client(&server.directory());
    let by_hand = Arc::new(reqwest_loop::Loop::new(&server.directory()));
    println!("| CPU time a call | this library | a loop on reqwest | ratio | quartiles |");
    println!("| --- | --- | --- | --- | --- |");
    runtime.block_on(async {
        for concurrency in [1, 32] {
            let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
            for block in 0..=BLOCKS {
                let by_library = spend(concurrency, || {
                    let client = client.clone();
                    move || {
                        let client = client.clone();
                        async move { library::call(&client).await }
                    }
                });
                let by_loop = spend(concurrency, || {
                    let by_hand = Arc::clone(&by_hand);
                    move || {
                        let by_hand = Arc::clone(&by_hand);
                        async move { by_hand.call().await }
                    }
                });
                // The order alternates, so that neither always runs on the warmer caches.
                let (one, other) = if block % 2 == 0 {
                    let one = by_library.await;
                    (one, by_loop.await)
                } else {
                    let other = by_loop.await;
                    (by_library.await, other)
                };
                // The first block opens the connections.
                if block > 0 {
                    ours.push(one / CALLS as f64);
                    theirs.push(other / CALLS as f64);
                    ratios.push(one / other);
                }
            }
            println!(
                "| concurrency {concurrency} | {:.1} µs | {:.1} µs | {:.3} | {:.3} to {:.3} |",
                quantile(&mut ours, 0.5),
                quantile(&mut theirs, 0.5),
                quantile(&mut ratios, 0.5),
                quantile(&mut ratios, 0.25),
                quantile(&mut ratios, 0.75),
            );
        }
    });
    println!();
}

/// The CPU time of all calls in microseconds, made by `concurrency` tasks at the same time.
async fn spend<C, F>(concurrency: usize, task: impl Fn() -> C) -> f64
where
    C: Fn() -> F + Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let begin = cpu();
    let tasks: Vec<_> = (0..concurrency)
        .map(|_| {
            let call = task();
            tokio::spawn(async move {
                for _ in 0..CALLS / concurrency {
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

/// The user and system CPU time of this process so far.
fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
}

/// A quantile of `values`: 0.5 is the median.
pub(crate) fn quantile(values: &mut [f64], quantile: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * quantile).round() as usize]
}
