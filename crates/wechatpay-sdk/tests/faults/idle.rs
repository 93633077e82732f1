//! Idle connections: the platform ends them after eight seconds, and a request that
//! is on its way at that moment is lost without a trace.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sdk::{Client, Error};

use crate::stage::Stage;

/// A transfer, which is never sent a second time while its outcome is unknown.
pub(crate) async fn transfer(stage: &Stage, number: &str) -> Result<(), Error> {
    transfer_by(&stage.client, stage, number).await
}

/// The same by another client of the stage's merchant.
pub(crate) async fn transfer_by(client: &Client, stage: &Stage, number: &str) -> Result<(), Error> {
    let transfer: Value = json!({
        "appid": stage.simulator.credentials().appid(), "out_bill_no": number,
        "transfer_scene_id": "1000", "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
        "transfer_amount": 100, "transfer_remark": "prize",
        "transfer_scene_report_infos": [
            {"info_type": "活动名称", "info_content": "spring"},
            {"info_type": "奖励说明", "info_content": "first"},
        ],
    });
    client.chain("v3/fund-app/mch-transfer/transfer-bills").post(transfer).await.map(drop)
}

/// Lets time go by for the client.
async fn later(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

/// Case D8.
#[tokio::test]
async fn two_transfers_eight_seconds_apart_both_arrive() {
    let stage = Stage::start().await;
    for (number, apart) in [("bill1", 7_001), ("bill2", 8_000), ("bill3", 8_060)] {
        transfer(&stage, number).await.unwrap();
        later(Duration::from_millis(apart)).await;
        stage.proxy.end_idle();
        let result = transfer(&stage, &format!("{number}0")).await;
        assert!(result.is_ok(), "{apart} ms: {result:?}");
    }
}

#[tokio::test]
async fn a_connection_is_kept_for_less_than_seven_seconds() {
    let stage = Stage::start().await;
    transfer(&stage, "bill1").await.unwrap();
    later(Duration::from_millis(6_000)).await;
    transfer(&stage, "bill2").await.unwrap();
    assert_eq!(stage.proxy.opened(), 1);
}

#[tokio::test]
async fn a_shorter_time_that_the_server_announces_is_respected() {
    let stage = Stage::start().await;
    stage.proxy.announce(Some(3));
    transfer(&stage, "bill1").await.unwrap();
    // One connection is given up to have those that follow kept for less.
    transfer(&stage, "bill2").await.unwrap();
    let opened = stage.proxy.opened();
    later(Duration::from_millis(1_000)).await;
    transfer(&stage, "bill3").await.unwrap();
    assert_eq!(stage.proxy.opened(), opened);
    later(Duration::from_millis(2_001)).await;
    stage.proxy.end_idle();
    transfer(&stage, "bill4").await.unwrap();
    assert_eq!(stage.proxy.opened(), opened + 1);
    // It stays so: other servers of that host may keep theirs no longer.
    stage.proxy.announce(Some(60));
    transfer(&stage, "bill5").await.unwrap();
    later(Duration::from_millis(2_001)).await;
    stage.proxy.end_idle();
    transfer(&stage, "bill6").await.unwrap();
}

#[tokio::test]
async fn a_longer_time_that_the_server_announces_changes_nothing() {
    let stage = Stage::start().await;
    stage.proxy.announce(Some(60));
    transfer(&stage, "bill1").await.unwrap();
    transfer(&stage, "bill2").await.unwrap();
    assert_eq!(stage.proxy.opened(), 1);
    later(Duration::from_millis(7_001)).await;
    stage.proxy.end_idle();
    transfer(&stage, "bill3").await.unwrap();
}

/// `timeout=0` and `timeout=1`: no connection is used twice.
#[tokio::test]
async fn a_server_that_keeps_no_connections_gets_new_ones() {
    for announced in [0, 1] {
        let stage = Stage::start().await;
        stage.proxy.announce(Some(announced));
        transfer(&stage, "bill1").await.unwrap();
        stage.proxy.end_idle();
        transfer(&stage, "bill2").await.unwrap();
        stage.proxy.end_idle();
        transfer(&stage, "bill3").await.unwrap();
        assert_eq!(stage.proxy.opened(), 3);
    }
}

#[tokio::test]
async fn how_long_connections_are_kept_can_be_set() {
    let seconds = Duration::from_secs;
    for (set, kept, ended) in [
        (seconds(30), Some(25_000), 30_001),
        (seconds(3), Some(2_000), 3_001),
        (Duration::ZERO, None, 0),
        // Longer than any clock counts.
        (Duration::MAX, Some(60_000), 86_400_001),
    ] {
        let stage = Stage::with(|builder| builder.idle_timeout(set)).await;
        transfer(&stage, "bill1").await.unwrap();
        if let Some(kept) = kept {
            later(Duration::from_millis(kept)).await;
            transfer(&stage, "bill2").await.unwrap();
            assert_eq!(stage.proxy.opened(), 1, "{set:?}");
        }
        later(Duration::from_millis(ended)).await;
        stage.proxy.end_idle();
        transfer(&stage, "bill3").await.unwrap();
        assert_eq!(stage.proxy.opened(), 2, "{set:?}");
    }
}
