//! The platform's key changes while a refund is under way.

use http::Method;
use serde_json::json;
use wechatpay_sdk::Client;

use crate::hosts::nobody;
use crate::platform::without_platform_keys;
use crate::proxy::Fault;
use crate::stage::{Stage, at_once, refund_of};

/// A client that fetches the platform's certificates.
fn client(stage: &Stage) -> Client {
    let builder = without_platform_keys(&stage.simulator);
    builder.base_url(stage.proxy.url()).retry(at_once()).build().unwrap()
}

#[tokio::test]
async fn a_new_key_is_fetched_between_two_attempts() {
    let stage = Stage::start().await;
    let client = client(&stage);
    for fault in [Fault::LostAnswer, Fault::HalfABody, Fault::ResetBeforeThePlatform] {
        let order = stage.paid_order().await;
        stage.control(Method::POST, "certificates/rotate", json!({})).await;
        stage.proxy.plan([fault.clone()]);
        let result = client.chain("v3/refund/domestic/refunds").post(refund_of(&order)).await;
        stage.check(&order, &result, &format!("{fault:?}")).await;
    }
}

#[tokio::test]
async fn certificates_come_from_the_second_host_if_the_first_cannot_be_reached() {
    let stage = Stage::start().await;
    let first = nobody();
    let builder = without_platform_keys(&stage.simulator).base_url(&first).retry(at_once());
    let client = builder.fallback_base_url(&first, stage.proxy.url()).build().unwrap();
    let order = stage.paid_order().await;
    let result = client.chain("v3/refund/domestic/refunds").post(refund_of(&order)).await;
    stage.check(&order, &result, "the second host").await;
    result.unwrap();
    assert!(stage.proxy.came()[0].starts_with("GET /v3/certificates "));
}
