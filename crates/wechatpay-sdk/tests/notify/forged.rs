//! Forged notifications with unknown serials do not block the handlers.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use serde_json::json;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout};
use wechatpay_sdk::notify::RejectionKind;
use wechatpay_sdk::{BoxError, BoxFuture, Client, PlatformKey, PlatformKeySource};

use crate::sender;

/// A source that answers when a test lets it, with nothing.
#[derive(Clone, Debug)]
struct Gate {
    asked: Arc<Semaphore>,
    open: Arc<Semaphore>,
}

impl PlatformKeySource for Gate {
    fn fetch(&self) -> BoxFuture<'_, Result<Vec<PlatformKey>, BoxError>> {
        self.asked.add_permits(1);
        Box::pin(async {
            self.open.acquire().await?.forget();
            Ok(Vec::new())
        })
    }
}

fn client() -> (Client, Gate) {
    let gate = Gate { asked: Arc::new(Semaphore::new(0)), open: Arc::new(Semaphore::new(0)) };
    let client = sender::builder().platform_key_source(gate.clone()).build().unwrap();
    (client, gate)
}

fn forged(serial: &str) -> (HeaderMap, Vec<u8>) {
    let (mut headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    headers.insert("wechatpay-serial", serial.parse().unwrap());
    (headers, body)
}

fn send(client: &Client, serial: String) -> tokio::task::JoinHandle<RejectionKind> {
    let client = client.clone();
    tokio::spawn(async move {
        let (headers, body) = forged(&serial);
        let rejection = client.notification(&headers, &body).await.unwrap_err();
        assert_eq!(wechatpay_sdk::notify::Reply::from(&rejection).status(), 401);
        rejection.kind()
    })
}

/// The clock is stopped, so that the first one waits, however slow the machine is. If it blocked the others,
/// this test would never end.
#[tokio::test(start_paused = true)]
async fn one_waits_for_a_certificate_and_the_others_are_refused_at_once() {
    // A blocking task keeps a paused clock from going on by itself.
    let (end, ended) = std::sync::mpsc::channel::<()>();
    let standing_still = tokio::task::spawn_blocking(move || ended.recv());
    let (client, gate) = client();
    let first = send(&client, "F00D".to_owned());
    gate.asked.acquire().await.unwrap().forget();
    // With the download standing still, all of these end.
    for number in 0..50 {
        for serial in ["F00D".to_owned(), format!("F00D{number}")] {
            assert_eq!(send(&client, serial).await.unwrap(), RejectionKind::UnknownKey);
        }
    }
    assert!(!first.is_finished());
    gate.open.add_permits(1);
    assert_eq!(first.await.unwrap(), RejectionKind::UnknownKey);
    // The right to wait is free again; the pause of a minute is another matter.
    assert_eq!(send(&client, "F00E".to_owned()).await.unwrap(), RejectionKind::UnknownKey);
    assert_eq!(gate.asked.available_permits(), 0);
    // What verifies is not held up meanwhile.
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    client.notification(&headers, &body).await.unwrap();
    drop(end);
    assert!(standing_still.await.unwrap().is_err());
}

/// Measured with the runtime's clock, which advances only when the runtime is idle.
#[tokio::test(start_paused = true)]
async fn the_one_that_waits_does_not_wait_long() {
    let (client, gate) = client();
    let began = Instant::now();
    let (headers, body) = forged("F00D");
    let waited = timeout(Duration::from_secs(60), async {
        client.notification(&headers, &body).await.unwrap_err().kind()
    });
    assert_eq!(waited.await.unwrap(), RejectionKind::UnknownKey);
    let waited = began.elapsed();
    assert!(waited >= Duration::from_secs(1) && waited <= Duration::from_secs(3), "{waited:?}");
    drop(gate);
}

/// Without a runtime the client's own clock does it, in real time.
#[test]
fn the_one_that_waits_in_a_thread_does_not_wait_long_either() {
    let (client, gate) = client();
    let (headers, body) = forged("F00D");
    let (sent, ended) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        sent.send(client.notification(&headers, &body).wait().unwrap_err().kind())
    });
    // It never ends if it is not bounded; the source never answers.
    let kind = ended.recv_timeout(Duration::from_secs(60)).unwrap();
    assert_eq!(kind, RejectionKind::UnknownKey);
    assert_eq!(gate.asked.available_permits(), 1);
}
