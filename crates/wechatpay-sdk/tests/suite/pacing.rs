//! Rate limits that the client keeps: against the platform, which keeps the same ones, and at the
//! edges of a call. The tests move the time; no test waits for it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use tokio::sync::mpsc::unbounded_channel;
use tokio::task::JoinSet;
use tokio::time::Instant;
use wechatpay_sdk::rate_limit::{
    Calls, Counts, MemoryLimiter, RateLimit, RateLimiter, RateLimits, Reservation, Scope, Window,
};
use wechatpay_sdk::{
    BoxError, BoxFuture, Client, ClientBuilder, Delivery, Engine, EngineBuilder, ErrorKind,
    MerchantPrivateKey, NextStep, Retry,
};
use wechatpay_simulator::Simulator;

use crate::platform::{builder, public_key};

const REFUNDS: &str = "v3/refund/domestic/refunds";

/// Stops the clock until it is advanced. A paused clock advances by itself whenever the runtime is idle, except
/// while there is work on a blocking thread.
struct StandingStill(#[expect(dead_code, reason = "held")] mpsc::Sender<()>);

impl StandingStill {
    fn new() -> Self {
        let (hold, held) = mpsc::channel::<()>();
        tokio::task::spawn_blocking(move || held.recv());
        Self(hold)
    }
}

/// When requests leave, as a [`MemoryLimiter`] says.
#[derive(Debug, Default)]
struct Recorded {
    limiter: MemoryLimiter,
    leaving: Mutex<Vec<Instant>>,
    failed: AtomicUsize,
}

#[derive(Debug)]
struct Recorder(Arc<Recorded>);

impl RateLimiter for Recorder {
    fn reserve<'a>(
        &'a self,
        windows: &'a [Window],
        longest: Duration,
    ) -> BoxFuture<'a, Result<Reservation, BoxError>> {
        Box::pin(async move {
            let reservation = self.0.limiter.reserve(windows, longest).await?;
            // The limiter is asked again after a wait, about failures only.
            let takes = windows.iter().any(|window| window.counts() == Counts::Requests);
            if let Reservation::Taken(wait) = reservation
                && takes
            {
                self.0.leaving.lock().unwrap().push(Instant::now() + wait);
            }
            Ok(reservation)
        })
    }

    fn failed<'a>(&'a self, windows: &'a [Window]) -> BoxFuture<'a, Result<(), BoxError>> {
        self.0.failed.fetch_add(1, Ordering::SeqCst);
        self.0.limiter.failed(windows)
    }
}

impl Recorded {
    /// How many requests have left.
    fn left(&self) -> usize {
        // Timers count whole milliseconds, and end late rather than early.
        const TICK: Duration = Duration::from_millis(1);
        let now = Instant::now();
        self.leaving.lock().unwrap().iter().filter(|leaves| **leaves + TICK <= now).count()
    }
}

async fn simulator() -> Simulator {
    let simulator = Simulator::builder().notify(false).start().await.unwrap();
    simulator.stop_clock();
    simulator
}

fn engine(simulator: &Simulator) -> EngineBuilder {
    Engine::builder().extra_root_certificate(simulator.credentials().ca())
}

/// A client that can be any merchant; the platform does not know it.
fn merchant(simulator: &Simulator) -> ClientBuilder {
    let credentials = simulator.credentials();
    Client::builder()
        .certificate_serial(credentials.certificate_serial())
        .private_key(MerchantPrivateKey::from_pem(credentials.private_key()).unwrap())
        .platform_public_key(public_key(credentials))
        .base_url(simulator.base_url())
}

fn paced(simulator: &Simulator, limits: RateLimits) -> Client {
    let engine = engine(simulator).rate_limits(limits).build().unwrap();
    builder(simulator).engine(&engine).build().unwrap()
}

fn refund_of(order: &str) -> Value {
    json!({
        "out_trade_no": order, "out_refund_no": format!("{order}-r"),
        "amount": {"refund": 1, "total": 100, "currency": "CNY"},
    })
}

/// Paid orders `pacing-0` and so on.
async fn paid_orders(simulator: &Simulator, count: usize) {
    let client = builder(simulator).build().unwrap();
    let credentials = simulator.credentials();
    let sub_orders = |from: usize, to: usize| -> Vec<Value> {
        let sub_order = |number| {
            json!({
                "mchid": credentials.mchid(), "out_trade_no": format!("pacing-{number}"),
                "attach": "a", "description": "tea",
                "amount": {"total_amount": 100, "currency": "CNY"},
            })
        };
        (from..to).map(sub_order).collect()
    };
    for from in (0..count).step_by(10) {
        let combined = format!("combined-{from}");
        let body = json!({
            "combine_appid": credentials.appid(), "combine_mchid": credentials.mchid(),
            "combine_out_trade_no": combined, "notify_url": "https://merchant.example/notify",
            "sub_orders": sub_orders(from, count.min(from + 10)),
        });
        client.chain("v3/combine-transactions/native").post(body).await.unwrap();
        let path = format!("combined/{combined}/pay");
        simulator.control(Method::POST, &path, json!({})).await.unwrap();
    }
}

/// Two thousand refunds, 256 at once, against a platform that takes 150 a second.
#[tokio::test(start_paused = true)]
async fn many_refunds_at_once_meet_no_limit() {
    const ALL: usize = 2_000;
    const AT_ONCE: usize = 256;
    /// Requests of so much time leave at once.
    const STEP: Duration = Duration::from_millis(100);

    let _still = StandingStill::new();
    let simulator = simulator().await;
    paid_orders(&simulator, ALL).await;
    let recorded = Arc::new(Recorded::default());
    let engine = engine(&simulator)
        .rate_limits(RateLimits::published())
        .rate_limiter(Recorder(Arc::clone(&recorded)))
        .build()
        .unwrap();
    let client = builder(&simulator).engine(&engine).retry(Retry::none()).build().unwrap();
    let (done, mut ended) = unbounded_channel();
    let next = Arc::new(AtomicUsize::new(0));
    let mut workers = JoinSet::new();
    for _ in 0..AT_ONCE {
        let (client, next, done) = (client.clone(), Arc::clone(&next), done.clone());
        workers.spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::SeqCst);
                if number >= ALL {
                    return;
                }
                let refund = refund_of(&format!("pacing-{number}"));
                done.send(client.chain(REFUNDS).post(refund).await.map(|_| ())).unwrap();
            }
        });
    }
    let (began, mut steps, mut results) = (Instant::now(), 0, Vec::new());
    while results.len() < ALL {
        // All that have left are answered.
        while results.len() < recorded.left() {
            results.push(ended.recv().await.unwrap());
            // The worker takes its next place.
            tokio::task::yield_now().await;
        }
        steps += 1;
        // Advance the platform's clock first: calls that leave at the advance below count in the new second.
        if steps % 10 == 0 {
            simulator.advance(Duration::from_secs(1)).await;
        }
        tokio::time::advance(STEP).await;
    }
    let failed: Vec<_> = results.iter().filter_map(|result| result.as_ref().err()).collect();
    assert!(failed.is_empty(), "{} failed: {}", failed.len(), failed[0]);
    // 150 a second, and five hundredths more for each: as fast as the platform allows.
    let took = began.elapsed();
    assert!((13_900..14_300).contains(&took.as_millis()), "{took:?}");
}

/// How long a call took, by the stopped clock.
async fn took<T>(future: impl Future<Output = T>) -> (T, Duration) {
    let began = Instant::now();
    let result = future.await;
    (result, began.elapsed())
}

const QUERY: &str = "/v3/refund/domestic/refunds/{out_refund_no}";

fn one_query_in(limit: RateLimit) -> RateLimits {
    RateLimits::none().set(&Method::GET, QUERY, [limit]).margin(Duration::ZERO)
}

async fn query(client: &Client, timeout: Duration) -> Result<(), wechatpay_sdk::Error> {
    let call = client.chain("v3/refund/domestic/refunds/{out_refund_no}");
    call.bind("out_refund_no", "none-1").get().timeout(timeout).await.map(drop)
}

/// A call that would wait for too long fails at once, and is not sent.
#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    let _still = StandingStill::new();
    let simulator = simulator().await;
    let client = paced(&simulator, one_query_in(RateLimit::per_minute(1)));
    let long = Duration::from_secs(3600);
    assert_eq!(query(&client, long).await.unwrap_err().code(), Some("RESOURCE_NOT_EXISTS"));
    let (error, waited) = took(query(&client, Duration::from_secs(59))).await;
    let error = error.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::RateLimit, Delivery::NotSent));
    assert_eq!((error.attempts(), error.next_step()), (1, NextStep::Later));
    assert_eq!(waited, Duration::ZERO);
    assert_eq!(simulator.request_count(), 1);
    assert!(error.to_string().contains("allows this request only in 60.0 s"), "{error}");
    assert!(error.operation().is_some_and(|operation| operation.ends_with(QUERY)), "{error}");
    // With that time, it waits; by its own clock the request that leaves is a fresh one.
    let (waiting, begun) = (query(&client, long), Instant::now());
    let advancing = async {
        tokio::time::advance(Duration::from_secs(59)).await;
        assert_eq!(simulator.request_count(), 1);
        tokio::time::advance(Duration::from_secs(1)).await;
    };
    let (error, ()) = tokio::join!(waiting, advancing);
    assert_eq!(error.unwrap_err().code(), Some("RESOURCE_NOT_EXISTS"));
    assert_eq!((simulator.request_count(), begun.elapsed()), (2, Duration::from_secs(60)));
}

/// Clients of one engine take their places together if they are the same merchant, and only then.
#[tokio::test(start_paused = true)]
async fn clients_of_a_merchant_share_their_places() {
    let _still = StandingStill::new();
    let simulator = simulator().await;
    let engine =
        engine(&simulator).rate_limits(one_query_in(RateLimit::per_minute(1))).build().unwrap();
    let client = || builder(&simulator).engine(&engine);
    let another = || merchant(&simulator).engine(&engine);
    let kind =
        async |client: &Client| query(client, Duration::from_secs(1)).await.unwrap_err().kind();
    let first = client().build().unwrap();
    assert_eq!(kind(&first).await, ErrorKind::Api);
    assert_eq!(kind(&first.clone()).await, ErrorKind::RateLimit);
    assert_eq!(kind(&client().build().unwrap()).await, ErrorKind::RateLimit);
    assert_eq!(kind(&another().mchid("1900000555").build().unwrap()).await, ErrorKind::Api);
    // One that keeps other limits, and one that has another engine.
    let other = client().rate_limits(RateLimits::none()).build().unwrap();
    assert_eq!(kind(&other).await, ErrorKind::Api);
    let two = one_query_in(RateLimit::per_minute(2));
    assert_eq!(kind(&client().rate_limits(two).build().unwrap()).await, ErrorKind::Api);
    let alone = paced(&simulator, one_query_in(RateLimit::per_minute(1)));
    assert_eq!(kind(&alone).await, ErrorKind::Api);
    // An operation's limit is shared by all merchants.
    let of_all = RateLimit::per_minute(1).with_scope(Scope::Operation);
    let engine = self::engine(&simulator).rate_limits(one_query_in(of_all)).build().unwrap();
    let of = |mchid| merchant(&simulator).mchid(mchid).engine(&engine).build().unwrap();
    assert_eq!(kind(&of("1900000555")).await, ErrorKind::Api);
    assert_eq!(kind(&of("1900000556")).await, ErrorKind::RateLimit);
}

/// A second refund of an order waits for its minute; the same refund again does not, and refunds of
/// other orders do not wait behind it.
#[tokio::test(start_paused = true)]
async fn refunds_of_one_order_are_a_minute_apart() {
    let _still = StandingStill::new();
    let simulator = simulator().await;
    paid_orders(&simulator, 2).await;
    let limit = RateLimit::per_minute(1).with_scope(Scope::Order);
    let limits = RateLimits::none().set(&Method::POST, format!("/{REFUNDS}"), [limit]);
    let client = paced(&simulator, limits);
    let refund = |order: &str, number: &str, timeout: u64| {
        let mut refund = refund_of(order);
        refund["out_refund_no"] = number.into();
        client.chain(REFUNDS).post(refund).timeout(Duration::from_secs(timeout))
    };
    refund("pacing-0", "first", 1).await.unwrap();
    refund("pacing-0", "first", 1).await.unwrap();
    let error = refund("pacing-0", "second", 60).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::RateLimit, Delivery::NotSent));
    let second = refund("pacing-0", "second", 61);
    let others = async {
        tokio::time::advance(Duration::from_millis(20)).await;
        refund("pacing-1", "third", 1).await.unwrap();
        simulator.advance(Duration::from_secs(60)).await;
        tokio::time::advance(Duration::from_millis(60_030)).await;
    };
    tokio::join!(async { second.await.unwrap() }, others);
}

/// Once six refunds have failed within a second, the others wait, also those that have a place.
#[tokio::test(start_paused = true)]
async fn failing_refunds_hold_back_the_following_ones() {
    let _still = StandingStill::new();
    let simulator = simulator().await;
    let limit = RateLimit::per_second(6).with_calls(Calls::Failing);
    let limits = RateLimits::none().set(&Method::POST, format!("/{REFUNDS}"), [limit]);
    let client = paced(&simulator, limits);
    let failing = async |number: usize| {
        let refund = refund_of(&format!("none-{number}"));
        let call = client.chain(REFUNDS).post(refund).timeout(Duration::from_millis(1_049));
        call.retry(Retry::none()).await.unwrap_err().kind()
    };
    for number in 0..6 {
        assert_eq!(failing(number).await, ErrorKind::Api);
    }
    assert_eq!(failing(6).await, ErrorKind::RateLimit);
    simulator.advance(Duration::from_secs(1)).await;
    tokio::time::advance(Duration::from_millis(1_050)).await;
    assert_eq!(failing(7).await, ErrorKind::Api);
    assert_eq!(simulator.request_count(), 7);
}

/// A limiter that fails, and one that does not answer.
#[derive(Debug)]
struct Down {
    hangs: bool,
}

impl RateLimiter for Down {
    fn reserve<'a>(
        &'a self,
        _: &'a [Window],
        _: Duration,
    ) -> BoxFuture<'a, Result<Reservation, BoxError>> {
        let hangs = self.hangs;
        Box::pin(async move {
            if hangs {
                std::future::pending::<()>().await;
            }
            Err("the store is away".into())
        })
    }

    fn failed<'a>(&'a self, _: &'a [Window]) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async { Err("the store is away".into()) })
    }
}

#[tokio::test(start_paused = true)]
async fn a_limiter_that_is_down_stops_no_call_and_the_engine_paces() {
    for hangs in [false, true] {
        let still = StandingStill::new();
        let simulator = simulator().await;
        let engine = engine(&simulator)
            .rate_limits(one_query_in(RateLimit::per_minute(1)))
            .rate_limiter(Down { hangs })
            .build()
            .unwrap();
        let client = builder(&simulator).engine(&engine).build().unwrap();
        let kind = async || {
            let waiting = query(&client, Duration::from_secs(30));
            let advancing = tokio::time::advance(Duration::from_secs(u64::from(hangs)));
            tokio::join!(waiting, advancing).0.unwrap_err().kind()
        };
        assert_eq!(kind().await, ErrorKind::Api);
        assert_eq!(kind().await, ErrorKind::RateLimit);
        drop(still);
    }
}

#[test]
fn a_limit_of_no_operation_is_an_error() {
    for (method, path) in [
        (Method::POST, "/v3/refund/domestic/refund"),
        (Method::GET, "/v3/refund/domestic/refunds"),
        (Method::GET, "/v3/refund/domestic/refunds/r1"),
    ] {
        let limits = RateLimits::none().set(&method, path, [RateLimit::per_second(1)]);
        let error = Engine::builder().rate_limits(limits.clone()).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(path), "{error}");
        let error = Client::builder().rate_limits(limits).mchid("1900000109").build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}
