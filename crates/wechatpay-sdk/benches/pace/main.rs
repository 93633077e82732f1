//! Very many refunds at once, with and without rate limits of the client's own, against a simulator that
//! keeps the published ones.
//!
//! `cargo bench -p wechatpay-sdk --bench pace --features rate-limit`
//!
//! 2,000 refunds of 2,000 orders, 256 at once, by the clock of this machine. Calls are not tried again. Without
//! pacing, each 429 of a refund leaves open whether it was accepted until a query tells; those are counted, too.

#![expect(clippy::unwrap_used, reason = "it fails by panicking")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use http::Method;
use serde_json::{Value, json};
use tokio::runtime::Builder;
use tokio::task::JoinSet;
use wechatpay_sdk::rate_limit::RateLimits;
use wechatpay_sdk::{
    ApiV3Key, Client, Engine, Error, MerchantPrivateKey, PlatformPublicKey, Retry,
};
use wechatpay_simulator::Simulator;

const AT_ONCE: usize = 256;

fn main() {
    let in_earnest = std::env::args().any(|argument| argument == "--bench");
    let count = if in_earnest { 2_000 } else { 20 };
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    println!("limits      refunds   done   unknown   rate-limited   other   seconds");
    for (name, limits) in [("none", RateLimits::none()), ("published", RateLimits::published())] {
        let row = runtime.block_on(row(limits, count));
        let Row { done, unknown, rate_limited, other, seconds } = row;
        println!(
            "{name:10} {count:8} {done:6} {unknown:9} {rate_limited:14} {other:7} {seconds:9.1}"
        );
        if name == "published" {
            assert_eq!((done, unknown, rate_limited, other), (count, 0, 0, 0));
        }
    }
}

#[derive(Default)]
struct Row {
    done: usize,
    unknown: usize,
    rate_limited: usize,
    other: usize,
    seconds: f64,
}

impl Row {
    fn add(&mut self, result: &Result<(), Error>) {
        match result {
            Ok(()) => self.done += 1,
            Err(error) if error.may_have_taken_effect() => self.unknown += 1,
            Err(error) if error.status().is_some_and(|status| status.as_u16() == 429) => {
                self.rate_limited += 1;
            }
            Err(_) => self.other += 1,
        }
    }
}

async fn row(limits: RateLimits, count: usize) -> Row {
    let simulator = Simulator::builder().notify(false).start().await.unwrap();
    let client = client(&simulator, limits);
    paid_orders(&simulator, &client, count).await;
    let (began, next) = (Instant::now(), Arc::new(AtomicUsize::new(0)));
    let mut workers = JoinSet::new();
    for _ in 0..AT_ONCE {
        let (client, next) = (client.clone(), Arc::clone(&next));
        workers.spawn(async move {
            let mut results = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= count {
                    return results;
                }
                let refund = json!({
                    "out_trade_no": format!("pace-{number}"),
                    "out_refund_no": format!("pace-{number}-r"),
                    "amount": {"refund": 1, "total": 100, "currency": "CNY"},
                });
                let call = client.chain("v3/refund/domestic/refunds").post(refund);
                results.push(call.await.map(drop));
            }
        });
    }
    let mut row = Row::default();
    while let Some(results) = workers.join_next().await {
        results.unwrap().iter().for_each(|result| row.add(result));
    }
    Row { seconds: began.elapsed().as_secs_f64(), ..row }
}

fn client(simulator: &Simulator, limits: RateLimits) -> Client {
    let credentials = simulator.credentials();
    let engine = Engine::builder()
        .extra_root_certificate(credentials.ca())
        .rate_limits(limits)
        .build()
        .unwrap();
    let public_key =
        PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key());
    Client::builder()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .private_key(MerchantPrivateKey::from_pem(credentials.private_key()).unwrap())
        .api_v3_key(ApiV3Key::new(credentials.api_v3_key()).unwrap())
        .platform_public_key(public_key.unwrap())
        .base_url(simulator.base_url())
        .engine(&engine)
        .retry(Retry::none())
        .build()
        .unwrap()
}

/// Paid orders `pace-0` and so on, ten to a combined one.
async fn paid_orders(simulator: &Simulator, client: &Client, count: usize) {
    let credentials = simulator.credentials();
    for from in (0..count).step_by(10) {
        let sub_order = |number: usize| {
            json!({
                "mchid": credentials.mchid(), "out_trade_no": format!("pace-{number}"),
                "attach": "a", "description": "tea",
                "amount": {"total_amount": 100, "currency": "CNY"},
            })
        };
        let sub_orders: Vec<Value> = (from..count.min(from + 10)).map(sub_order).collect();
        let combined = format!("combined-{from}");
        let order = json!({
            "combine_appid": credentials.appid(), "combine_mchid": credentials.mchid(),
            "combine_out_trade_no": combined, "notify_url": "https://merchant.example/notify",
            "sub_orders": sub_orders,
        });
        client.chain("v3/combine-transactions/native").post(order).await.unwrap();
        let path = format!("combined/{combined}/pay");
        simulator.control(Method::POST, &path, json!({})).await.unwrap();
    }
}
