//! Transfers, uploads, a partner's orders, complaints.

use std::time::Duration;

use serde_json::json;
use wechatpay_sdk::Fen;
use wechatpay_shop::{OrderState, Transfer, TransferState};

use crate::stage::{Stage, order};

#[tokio::test]
async fn a_user_takes_the_money() {
    let stage = Stage::start().await;
    let reward = Transfer {
        number: "reward1".to_owned(),
        amount: Fen::from(200_000),
        state: TransferState::UnderWay,
    };
    let package =
        stage.shop.pay_user(&reward, "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", Some("张三")).await.unwrap();
    assert!(!package.is_empty());
    assert_eq!(stage.shop.query_transfer("reward1").await.unwrap(), TransferState::UnderWay);
    stage.control("transfers/reward1/confirm", json!({})).await;
    stage.simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(stage.shop.books().transfer("reward1").unwrap().state, TransferState::Done);
    assert_eq!(stage.shop.query_transfer("reward1").await.unwrap(), TransferState::Done);
}

#[tokio::test]
async fn a_picture_is_uploaded() {
    let stage = Stage::start().await;
    let picture = stage.file("shop.jpg", b"a picture of the shop");
    assert!(!stage.shop.upload(picture).await.unwrap().is_empty());
}

#[tokio::test]
async fn an_order_of_a_sub_merchant_is_paid() {
    let stage = Stage::start().await;
    let sub_mchid = stage.simulator.credentials().sub_mchid().to_owned();
    let payer = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    let tea = order("order-1", 100);
    let payment = stage.shop.order_of(&sub_mchid, &tea, payer).await.unwrap();
    assert!(serde_json::to_string(&payment).unwrap().contains("prepay_id="));
    assert!(!stage.shop.is_paid_to(&sub_mchid, "order-1").await.unwrap());
    stage.simulator.pay("order-1").unwrap();
    assert!(stage.shop.is_paid_to(&sub_mchid, "order-1").await.unwrap());
}

#[tokio::test]
async fn complaints_come_from_all_pages() {
    let stage = Stage::start().await;
    let tea = stage.paid("order-0", 2).await;
    // One more than fits on a page.
    for number in 1..51 {
        stage.paid(&format!("order-{number}"), 2).await;
    }
    for number in 0..51 {
        let complaint = json!({ "out_trade_no": format!("order-{number}"), "detail": "坏了" });
        stage.control("complaints", complaint).await;
    }
    let OrderState::Paid { at: Some(at), .. } = tea.state else { panic!("{tea:?}") };
    let (day, _) = at.as_str().split_once('T').unwrap();
    let complaints = stage.shop.complaints(day, day).await.unwrap();
    assert_eq!(complaints.len(), 51);
    assert_eq!(complaints.iter().map(|complaint| complaint.amount).sum::<Fen>(), Fen::from(102));
    let mut ids: Vec<_> = complaints.iter().map(|complaint| &complaint.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 51);
}
