//! Handlers that take longer than the platform waits, by a clock that the tests
//! move.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::time::{advance, sleep, timeout};
use wechatpay_sdk::BoxError;
use wechatpay_sdk::notify::{MemoryGuard, Received};

use crate::log::Log;
use crate::{sender, watched};

const PENDING: &str = "a notification is not answered yet";
const LATE: &str = "a notification was answered too late";

/// One, with the log of this thread from then on.
async fn received() -> (Received, Log, tracing::subscriber::DefaultGuard) {
    let log = Log::default();
    let installed = tracing::subscriber::set_default(log.clone());
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let received = sender::client().notification(&headers, &body).await.unwrap();
    log.take();
    (received, log, installed)
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_never_ends_is_visible_while_it_runs() {
    let (received, log, _installed) = received().await;
    let guard = Arc::new(MemoryGuard::new());
    let handling = received.once(&guard, |_| std::future::pending::<Result<(), BoxError>>());
    let mut handling = handling.into_future();
    assert!(timeout(Duration::from_millis(4_990), &mut handling).await.is_err());
    assert_eq!(log.take(), "");
    assert!(timeout(Duration::from_millis(20), &mut handling).await.is_err());
    let line = log.take();
    assert!(line.starts_with("WARN") && line.contains(PENDING), "{line}");
    assert!(line.contains("TRANSACTION.SUCCESS"), "{line}");
    // Once.
    assert!(timeout(Duration::from_secs(3600), &mut handling).await.is_err());
    assert_eq!(log.take(), "");
}

#[tokio::test(start_paused = true)]
async fn a_late_answer_says_how_late_it_is() {
    let (received, log, _installed) = received().await;
    sleep(Duration::from_secs(7)).await;
    assert!(log.take().contains(PENDING));
    let reply = received.accept();
    let line = log.take();
    assert!(line.contains(LATE) && line.contains("seconds=7"), "{line}");
    assert!(reply.is_success());
}

/// What counts is when the framework gets it.
#[tokio::test(start_paused = true)]
async fn an_answer_that_is_made_in_time_and_kept_is_late() {
    let (received, log, _installed) = received().await;
    let reply = received.accept();
    let _notification = received.into_notification();
    sleep(Duration::from_secs(6)).await;
    assert!(log.take().contains(PENDING));
    assert_eq!(reply.into_response().status(), 204);
}

#[tokio::test(start_paused = true)]
async fn what_is_answered_in_time_is_not_mentioned() {
    for refused in [false, true] {
        let (received, log, _installed) = received().await;
        sleep(Duration::from_secs(4)).await;
        let reply = if refused { received.refuse("no stock") } else { received.accept() };
        drop(received);
        let _ = reply.into_response();
        sleep(Duration::from_secs(60)).await;
        assert_eq!(log.take(), "");
    }
    // A dropped notification is not mentioned either: its connection was closed.
    let (received, log, _installed) = received().await;
    drop(received);
    sleep(Duration::from_secs(60)).await;
    assert_eq!(log.take(), "");
}

/// A handler that blocks its thread is watched by the client's own.
#[tokio::test(start_paused = true)]
async fn a_handler_that_blocks_is_visible_while_it_does() {
    let (headers, body) = sender::v3("REFUND.SUCCESS", &json!({}));
    let received = sender::client().notification(&headers, &body).wait().unwrap();
    advance(Duration::from_secs(5)).await;
    let guard = Arc::new(MemoryGuard::new());
    let reply = received.once(&guard, |_| async {
        // Until it is said; it never ends if it is not.
        while !watched::take_lines("wechatpay-io").contains(PENDING) {
            std::thread::yield_now();
        }
        Ok::<_, BoxError>(())
    });
    assert!(reply.wait().is_success());
}
