//! How long a call waits between its attempts.

use std::time::Duration;

use tokio::time::Instant;
use wechatpay_sdk::{Client, ClientBuilder, ErrorKind, Retry};

use crate::hosts::nobody;
use crate::platform::builder;
use crate::stage::Stage;

/// How long three attempts at hosts take that refuse every connection. Nothing but
/// the waits takes time.
async fn three_attempts(client: Client) -> Duration {
    let retry = Retry::new().jitter(false);
    tokio::time::pause();
    let began = Instant::now();
    let error = client.chain("v3/new/things").get().retry(retry).await.unwrap_err();
    let elapsed = began.elapsed();
    tokio::time::resume();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{error}");
    elapsed
}

async fn client(stage: &Stage, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    change(builder(&stage.simulator)).build().unwrap()
}

/// The timers of the runtime count in milliseconds.
fn is_about(elapsed: Duration, milliseconds: u128) -> bool {
    elapsed.as_millis().abs_diff(milliseconds) <= 10
}

#[tokio::test]
async fn attempts_at_the_only_host_are_apart() {
    let stage = Stage::start().await;
    let only = nobody();
    let elapsed = three_attempts(client(&stage, |builder| builder.base_url(&only)).await).await;
    // 0.5 s and 1 s.
    assert!(is_about(elapsed, 1_500), "{elapsed:?}");
}

#[tokio::test]
async fn the_second_host_is_tried_at_once_and_then_attempts_are_apart() {
    let stage = Stage::start().await;
    let (first, second) = (nobody(), nobody());
    let both = |builder: ClientBuilder| builder.base_url(&first).fallback_base_url(&first, &second);
    let client = client(&stage, both).await;
    let elapsed = three_attempts(client.clone()).await;
    assert!(is_about(elapsed, 1_000), "{elapsed:?}");
    // The client now knows that both hosts are unreachable, so it does not try the other one at once.
    let elapsed = three_attempts(client).await;
    assert!(is_about(elapsed, 1_500), "{elapsed:?}");
}
