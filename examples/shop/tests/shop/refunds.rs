//! Refunds with v3 and v2.

use wechatpay_shop::RefundState;

use crate::stage::{Stage, overtaken, refund};

#[tokio::test]
async fn a_refund_ends_with_its_notification() {
    let stage = Stage::start().await;
    stage.paid("order-1", 100).await;
    let state = stage.shop.refund(&refund("order-1", "refund-1", 30), Some("too cold")).await;
    assert_eq!(state.unwrap(), RefundState::UnderWay);
    // Sent again, it is the same refund.
    stage.shop.refund(&refund("order-1", "refund-1", 30), Some("too cold")).await.unwrap();
    stage.simulator.succeed("refund-1").unwrap();
    stage.told().await;
    assert_eq!(stage.shop.books().refund("refund-1").unwrap().state, RefundState::Done);
    assert_eq!(stage.shop.query_refund("refund-1").await.unwrap(), RefundState::Done);
    assert_eq!(stage.shop.books().balance().get(), 70);
}

#[tokio::test]
async fn a_refund_that_is_told_before_its_answer_stays_done() {
    let stage = Stage::start().await;
    stage.paid("order-1", 100).await;
    let tea = refund("order-1", "refund-1", 30);
    let done = || stage.shop.books().set_refund("refund-1", RefundState::Done);
    // The response says that the refund is being processed.
    let state = overtaken(stage.shop.refund(&tea, None), done).await;
    assert_eq!(state.unwrap(), RefundState::Done);
    // Sent again, it is the same refund.
    assert_eq!(stage.shop.refund(&tea, None).await.unwrap(), RefundState::Done);
    assert_eq!(stage.shop.books().refund("refund-1").unwrap().state, RefundState::Done);
}

#[tokio::test]
async fn a_refund_that_the_account_does_not_take_needs_somebody() {
    let stage = Stage::start().await;
    stage.paid("order-1", 100).await;
    stage.shop.refund(&refund("order-1", "refund-1", 100), None).await.unwrap();
    stage.simulator.make_abnormal("refund-1").unwrap();
    stage.told().await;
    let told = stage.shop.books().refund("refund-1").unwrap();
    assert_eq!(told.state, RefundState::NeedsAttention);
    assert_eq!(stage.shop.query_refund("refund-1").await.unwrap(), RefundState::NeedsAttention);
    assert_eq!(stage.shop.books().balance().get(), 100);
}

#[tokio::test]
async fn v2_refunds_with_the_certificate() {
    let stage = Stage::start().await;
    stage.paid("order-1", 100).await;
    let refund_id = stage.shop.refund_v2(&refund("order-1", "refund-1", 100)).await.unwrap();
    let record = stage.simulator.refund("refund-1").unwrap();
    assert_eq!(record.refund_id, refund_id);
}
