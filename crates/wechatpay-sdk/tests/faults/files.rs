//! A file in bad weather: it begins to come after faults that pass, from the second
//! host as well, and a broken one is an error and never a short file.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Client, Error, ErrorKind, Retry};

use crate::platform::builder;
use crate::proxy::Fault;
use crate::stage::{Stage, at_once};

/// A bill with one order, and the address of it at `host`.
async fn bill(stage: &Stage, host: &str) -> String {
    stage.control(Method::PUT, "clock", json!({"mode": "stepped"})).await;
    let order = stage.paid_order().await;
    let paid = stage.control(Method::GET, &format!("orders/{order}"), json!({})).await;
    let (day, _) = paid["success_time"].as_str().unwrap().split_once('T').unwrap();
    stage.simulator.advance(Duration::from_secs(2 * 86_400)).await;
    let offer = stage.client.chain("v3/bill/tradebill").get().query([("bill_date", day)]);
    let offer: Value = offer.await.unwrap().json().unwrap();
    let url = offer["download_url"].as_str().unwrap();
    url.replace(stage.simulator.base_url(), host)
}

async fn read(client: &Client, url: &str, retry: Retry) -> Result<usize, Error> {
    let mut file = client.download(url).retry(retry).stream().await?;
    let mut length = 0;
    while let Some(piece) = file.next().await? {
        length += piece.len();
    }
    Ok(length)
}

#[tokio::test]
async fn a_file_begins_after_faults_that_pass() {
    let stage = Stage::start().await;
    let url = bill(&stage, &stage.proxy.url()).await;
    let whole = read(&stage.client, &url, at_once()).await.unwrap();
    assert!(whole > 200, "{whole}");
    const ERROR: &str = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n";
    for fault in [
        Fault::ResetWhileSending(10),
        Fault::ResetBeforeThePlatform,
        Fault::LostAnswer,
        Fault::HalfAHead,
        Fault::AnsweredBeforeThePlatform(ERROR),
    ] {
        let before = stage.proxy.came().len();
        stage.proxy.plan([fault.clone(), fault.clone()]);
        let length = read(&stage.client, &url, at_once()).await;
        assert_eq!(length.unwrap(), whole, "{fault:?}");
        // A request that was cut off has no first line that came.
        let came = stage.proxy.came().len() - before;
        assert!((1..=3).contains(&came), "{fault:?}: {came}");
        // Without retries, there is only one attempt.
        stage.proxy.plan([fault.clone()]);
        assert!(read(&stage.client, &url, Retry::none()).await.is_err(), "{fault:?}");
        stage.proxy.forget();
    }
}

#[tokio::test]
async fn a_file_that_breaks_off_is_an_error() {
    let stage = Stage::start().await;
    let url = bill(&stage, &stage.proxy.url()).await;
    stage.proxy.always(Fault::HalfABody);
    let error = read(&stage.client, &url, at_once()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

#[tokio::test]
async fn a_file_comes_from_the_second_host_if_the_first_cannot_be_reached() {
    let stage = Stage::start().await;
    let first = crate::hosts::nobody();
    let client = builder(&stage.simulator)
        .base_url(&first)
        .fallback_base_url(&first, stage.proxy.url())
        .retry(at_once())
        .build()
        .unwrap();
    let url = bill(&stage, &first).await;
    let before = stage.proxy.came().len();
    assert!(read(&client, &url, at_once()).await.unwrap() > 200);
    assert_eq!(stage.proxy.came().len(), before + 1);
}
