//! Notifications that come again.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::routing::post;
use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::notify::{MemoryGuard, Received, ReplayGuard, Reply, Turn};
use wechatpay_sdk::{BoxError, BoxFuture};

use crate::frameworks::replay_guard::RedisGuard;
use crate::frameworks::{delivered, platform, statuses};
use crate::sender;

async fn received() -> Received {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    sender::client().notification(&headers, &body).await.unwrap()
}

/// Handles one; gives the status of the answer.
async fn handled(guard: &dyn ReplayGuard, count: &AtomicUsize, fails: bool) -> u16 {
    let reply: Reply = received()
        .await
        .once(guard, |received| async move {
            assert_eq!(received.event(), "TRANSACTION.SUCCESS");
            count.fetch_add(1, Ordering::SeqCst);
            if fails { Err("no stock") } else { Ok(()) }
        })
        .await;
    reply.status().as_u16()
}

#[tokio::test]
async fn what_failed_is_handled_again_and_what_was_handled_is_not() {
    let (guard, count) = (MemoryGuard::new(), AtomicUsize::new(0));
    assert_eq!(handled(&guard, &count, true).await, 500);
    assert_eq!(handled(&guard, &count, false).await, 204);
    assert_eq!(handled(&guard, &count, false).await, 204);
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn what_is_under_way_is_put_off() {
    let (guard, count) = (MemoryGuard::new(), AtomicUsize::new(0));
    let (guard, count) = (&guard, &count);
    let reply = received()
        .await
        .once(guard, |_| async move {
            assert_eq!(handled(guard, count, false).await, 500);
            Ok::<_, BoxError>(())
        })
        .await;
    assert_eq!((reply.status().as_u16(), count.load(Ordering::SeqCst)), (204, 0));
}

/// In a plain thread, and in one of a runtime that stands still meanwhile.
#[test]
fn waiting_is_the_same() {
    let handle = || {
        let (guard, count) = (MemoryGuard::new(), AtomicUsize::new(0));
        let mut statuses = Vec::new();
        for fails in [true, false, false] {
            let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
            let received = sender::client().notification(&headers, &body).wait().unwrap();
            let reply = received.once(&guard, |_| async {
                count.fetch_add(1, Ordering::SeqCst);
                // What a handler awaits may need timers.
                tokio::time::sleep(std::time::Duration::ZERO).await;
                if fails { Err("no stock") } else { Ok(()) }
            });
            statuses.push(reply.wait().status().as_u16());
        }
        assert_eq!((statuses, count.into_inner()), (vec![500, 204, 204], 2));
    };
    handle();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async { handle() });
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
        let reply = received.once(&*guard, |_| async {
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

/// A store that is down, or remembers what it was told.
#[derive(Debug)]
struct Store {
    is_down: bool,
    told: Mutex<Vec<String>>,
}

impl ReplayGuard for Store {
    fn begin<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Turn, BoxError>> {
        self.told.lock().unwrap().push(format!("begin {key}"));
        let turn = if self.is_down { Err("the store is down".into()) } else { Ok(Turn::First) };
        Box::pin(async { turn })
    }

    fn end<'a>(&'a self, key: &'a str, handled: bool) -> BoxFuture<'a, Result<(), BoxError>> {
        self.told.lock().unwrap().push(format!("end {key} {handled}"));
        Box::pin(async { Err("the store is down".into()) })
    }
}

#[tokio::test]
async fn a_store_of_ones_own_is_asked_before_and_told_after() {
    let count = AtomicUsize::new(0);
    let store = Store { is_down: false, told: Mutex::default() };
    // Handled is handled, although the store does not take it up.
    assert_eq!(handled(&store, &count, false).await, 204);
    assert_eq!(handled(&store, &count, true).await, 500);
    let key = "EV-2018022511223320873";
    let told = store.told.lock().unwrap().join(", ");
    assert_eq!(told, format!("begin {key}, end {key} true, begin {key}, end {key} false"));
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn nothing_is_handled_while_the_store_is_down() {
    let count = AtomicUsize::new(0);
    let store = Store { is_down: true, told: Mutex::default() };
    assert_eq!(handled(&store, &count, false).await, 500);
    assert_eq!(count.load(Ordering::SeqCst), 0);
}
