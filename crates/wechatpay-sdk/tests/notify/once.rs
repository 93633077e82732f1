//! Notifications that come again.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::routing::post;
use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::notify::{Claim, MemoryGuard, Outcome, Received, ReplayGuard, Reply, Turn};
use wechatpay_sdk::{BoxError, BoxFuture};

use crate::frameworks::replay_guard::{Database, RedisGuard, once_in};
use crate::frameworks::{delivered, platform, statuses};
use crate::sender::{self, MCHID};

async fn received() -> Received {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    sender::client().notification(&headers, &body).await.unwrap()
}

/// Handles one; gives the status of the answer.
async fn handled<G>(guard: &Arc<G>, count: &Arc<AtomicUsize>, fails: bool) -> u16
where
    G: ReplayGuard + ?Sized + 'static,
{
    let count = Arc::clone(count);
    let reply: Reply = received()
        .await
        .once(guard, move |received| async move {
            assert_eq!(received.event(), "TRANSACTION.SUCCESS");
            count.fetch_add(1, Ordering::SeqCst);
            if fails { Err("no stock") } else { Ok(()) }
        })
        .await;
    reply.status().as_u16()
}

#[tokio::test]
async fn what_failed_is_handled_again_and_what_was_handled_is_not() {
    let (guard, count) = (Arc::new(MemoryGuard::new()), Arc::new(AtomicUsize::new(0)));
    assert_eq!(handled(&guard, &count, true).await, 500);
    assert_eq!(handled(&guard, &count, false).await, 204);
    assert_eq!(handled(&guard, &count, false).await, 204);
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn what_is_under_way_is_put_off() {
    let (guard, count) = (Arc::new(MemoryGuard::new()), Arc::new(AtomicUsize::new(0)));
    let (inner, counted) = (Arc::clone(&guard), Arc::clone(&count));
    let reply = received()
        .await
        .once(&guard, |_| async move {
            assert_eq!(handled(&inner, &counted, false).await, 500);
            Ok::<_, BoxError>(())
        })
        .await;
    assert_eq!((reply.status().as_u16(), count.load(Ordering::SeqCst)), (204, 0));
}

/// In a plain thread, and in a thread of a runtime that is blocked meanwhile.
#[test]
fn waiting_is_the_same() {
    let handle = || {
        let (guard, count) = (Arc::new(MemoryGuard::new()), Arc::new(AtomicUsize::new(0)));
        let mut statuses = Vec::new();
        for fails in [true, false, false] {
            let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
            let received = sender::client().notification(&headers, &body).wait().unwrap();
            let counted = Arc::clone(&count);
            let reply = received.once(&guard, move |_| async move {
                counted.fetch_add(1, Ordering::SeqCst);
                // What a handler awaits may need timers.
                tokio::time::sleep(std::time::Duration::ZERO).await;
                if fails { Err("no stock") } else { Ok(()) }
            });
            statuses.push(reply.wait().status().as_u16());
        }
        assert_eq!((statuses, count.load(Ordering::SeqCst)), (vec![500, 204, 204], 2));
    };
    handle();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async { handle() });
}

/// What a handler spawns runs on the client's own thread, the same for all notifications.
#[test]
fn a_client_has_one_thread_for_all_that_waits() {
    let client = sender::client();
    let thread = || {
        let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
        let received = client.notification(&headers, &body).wait().unwrap();
        let (tell, told) = std::sync::mpsc::channel();
        let reply = received.once(&Arc::new(MemoryGuard::new()), |_| async move {
            tell.send(tokio::spawn(async { std::thread::current().id() }).await?)?;
            Ok::<_, BoxError>(())
        });
        assert!(reply.wait().is_success());
        told.recv().unwrap()
    };
    let first = thread();
    assert_ne!(first, std::thread::current().id());
    assert_eq!(thread(), first);
}

/// The example's, whose keys are in Redis, with the platform's own deliveries:
/// again after a failure, and again although all was well.
#[tokio::test]
async fn the_example_of_a_store_handles_each_notification_once() {
    let (simulator, client) = platform().await;
    let (guard, count) = (Arc::new(RedisGuard::default()), Arc::new(AtomicUsize::new(0)));
    let handled = Arc::clone(&count);
    let notified = async move |request: Request| {
        let (parts, body) = request.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        let received = client.notification(&parts.headers, &body).await.unwrap();
        let handled = Arc::clone(&handled);
        let reply = received.once(&guard, move |_| async move {
            // The first one fails.
            let number = handled.fetch_add(1, Ordering::SeqCst);
            if number == 0 { Err("no stock") } else { Ok(()) }
        });
        reply.await.into_response().map(Body::from)
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let router = Router::new().route("/notify", post(notified));
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    for event in ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"] {
        let ask = json!({"event_type": event, "url": url});
        simulator.control(Method::POST, "notifications", ask).await.unwrap();
    }
    delivered(&simulator).await;
    // What failed comes again 15 s later.
    simulator.advance(std::time::Duration::from_secs(15)).await;
    for one in delivered(&simulator).await {
        let path = format!("notifications/{}/resend", one["id"].as_str().unwrap());
        simulator.control(Method::POST, &path, Value::Null).await.unwrap();
    }
    let told = delivered(&simulator).await;
    let told: Vec<_> = told.iter().map(statuses).collect();
    assert_eq!(told, [vec![500, 204, 204], vec![204, 204]]);
    assert_eq!(count.load(Ordering::SeqCst), 3);
}

/// Callers with several kinds of guards pass one as a trait object.
#[tokio::test]
async fn a_guard_may_be_any() {
    let guard: Arc<dyn ReplayGuard> = Arc::new(MemoryGuard::new());
    let count = Arc::new(AtomicUsize::new(0));
    assert_eq!(handled(&guard, &count, false).await, 204);
    assert_eq!(handled(&guard, &count, false).await, 204);
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

/// A store that either fails or keeps its entries.
#[derive(Debug)]
struct Store {
    is_down: bool,
    told: Mutex<Vec<String>>,
}

impl Store {
    fn new(is_down: bool) -> Arc<Self> {
        Arc::new(Self { is_down, told: Mutex::default() })
    }

    fn tell(&self, told: String) {
        self.told.lock().unwrap().push(told);
    }
}

impl ReplayGuard for Store {
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>> {
        self.tell(format!("begin {key} for {} s", lease.as_secs()));
        let claim = Claim::with_token(key, "7");
        let is_down = self.is_down;
        let turn = if is_down { Err("the store is down".into()) } else { Ok(Turn::First(claim)) };
        Box::pin(async { turn })
    }

    fn extend<'a>(&'a self, _: &'a Claim, _: Duration) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async { Err("the store is down".into()) })
    }

    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>> {
        self.tell(format!("end {} of {} {outcome:?}", claim.key(), claim.token()));
        Box::pin(async { Ok(true) })
    }
}

#[tokio::test]
async fn a_store_of_ones_own_is_asked_before_and_told_after() {
    let count = Arc::new(AtomicUsize::new(0));
    let store = Store::new(false);
    assert_eq!(handled(&store, &count, false).await, 204);
    assert_eq!(handled(&store, &count, true).await, 500);
    let key = format!("v3:{MCHID}:EV-2018022511223320873");
    let begin = format!("begin {key} for 30 s");
    let told = store.told.lock().unwrap().join(", ");
    assert_eq!(told, format!("{begin}, end {key} of 7 Handled, {begin}, end {key} of 7 Failed"));
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn nothing_is_handled_while_the_store_is_down() {
    let count = Arc::new(AtomicUsize::new(0));
    assert_eq!(handled(&Store::new(true), &count, false).await, 500);
    assert_eq!(count.load(Ordering::SeqCst), 0);
}

/// Key and effect are in one transaction: whatever fails, both are there or neither.
#[tokio::test]
async fn in_one_transaction_the_effect_happens_exactly_once() {
    let database = Database::default();
    let status = async |fails: bool| {
        let received = received().await;
        let handled = once_in(&database, received.guard_key(), |transaction| {
            *transaction.tables.balances.entry("shop".to_owned()).or_default() += 100;
            if fails { Err("no stock".into()) } else { Ok(()) }
        });
        let reply = match handled {
            Ok(()) => received.accept(),
            Err(error) => received.refuse(&error.to_string()),
        };
        reply.status().as_u16()
    };
    assert_eq!((status(true).await, database.balance("shop")), (500, None));
    assert_eq!((status(false).await, database.balance("shop")), (204, Some(100)));
    assert_eq!((status(false).await, database.balance("shop")), (204, Some(100)));
}
