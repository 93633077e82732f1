//! Notifications that come again.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use wechatpay_sdk::notify::{MemoryGuard, Received, ReplayGuard, Reply, Turn};
use wechatpay_sdk::{BoxError, BoxFuture};

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
