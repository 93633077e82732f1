//! Orders: created, paid, notified once, queried, closed.

use serde_json::json;
use wechatpay_shop::OrderState;

use crate::stage::{Stage, order, overtaken};

#[tokio::test]
async fn an_order_is_paid_and_the_shop_is_told() {
    let stage = Stage::start().await;
    let tea = stage.paid("order-1", 1299).await;
    let OrderState::Paid { transaction_id, at } = tea.state else { panic!("{tea:?}") };
    assert!(transaction_id.is_some() && at.is_some());
    assert_eq!(stage.shop.books().balance().to_string(), "12.99 CNY");
}

#[tokio::test]
async fn a_page_gets_what_it_pays_with() {
    let stage = Stage::start().await;
    let mut tea = order("order-1", 100);
    tea.note = Some("without sugar".to_owned());
    let payment = stage.shop.order_jsapi(&tea, "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o").await.unwrap();
    let payment = serde_json::to_value(&payment).unwrap();
    assert!(payment["package"].as_str().unwrap().starts_with("prepay_id="), "{payment}");
    // Sent again, it is the same order.
    stage.shop.order_jsapi(&tea, "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o").await.unwrap();
}

#[tokio::test]
async fn a_notification_that_comes_again_changes_nothing() {
    let stage = Stage::start().await;
    stage.paid("order-1", 100).await;
    // If the notification were handled again, it would fail, because the amount is different now.
    stage.shop.books().enter(order("order-1", 500));
    let (id, _) = stage.last_notification().await;
    stage.control(&format!("notifications/{id}/resend"), json!({})).await;
    stage.told().await;
    assert_eq!(stage.last_notification().await, (id, true));
}

#[tokio::test]
async fn a_payment_of_another_amount_is_not_believed() {
    let stage = Stage::start().await;
    stage.shop.order_native(&order("order-1", 100)).await.unwrap();
    // The books have a higher price.
    stage.shop.books().enter(order("order-1", 500));
    stage.simulator.pay("order-1").unwrap();
    stage.told().await;
    assert!(!stage.last_notification().await.1);
    assert_eq!(stage.shop.books().order("order-1").unwrap().state, OrderState::Open);
}

#[tokio::test]
async fn the_page_waits_until_its_order_is_paid() {
    let stage = Stage::start().await;
    stage.shop.order_native(&order("order-1", 100)).await.unwrap();
    let pay = async {
        stage.simulator.pay("order-1").unwrap();
        stage.told().await;
    };
    let (state, ()) = tokio::join!(stage.shop.books().settled("order-1"), pay);
    assert!(matches!(state, Ok(OrderState::Paid { .. })), "{state:?}");
    let unknown = stage.shop.books().settled("order-2").await.unwrap_err();
    assert_eq!(unknown.to_string(), "the books have no `order-2`");
}

#[tokio::test]
async fn a_query_says_what_no_notification_said() {
    let stage = Stage::start().await;
    stage.shop.order_native(&order("order-1", 100)).await.unwrap();
    assert_eq!(stage.shop.query("order-1").await.unwrap(), OrderState::Open);
    stage.simulator.pay("order-1").unwrap();
    let state = stage.shop.query("order-1").await.unwrap();
    assert!(matches!(state, OrderState::Paid { .. }), "{state:?}");
}

#[tokio::test]
async fn a_payment_that_is_told_during_a_query_stays() {
    let stage = Stage::start().await;
    stage.shop.order_native(&order("order-1", 100)).await.unwrap();
    let paid = OrderState::Paid { transaction_id: None, at: None };
    // While the query is in progress, its answer will still be "not paid".
    let state = overtaken(stage.shop.query("order-1"), || {
        stage.shop.books().set_order("order-1", paid.clone());
    });
    assert_eq!(state.await.unwrap(), paid);
    assert_eq!(stage.shop.books().order("order-1").unwrap().state, paid);
}

#[tokio::test]
async fn a_paid_order_stays_paid() {
    let stage = Stage::start().await;
    let paid = stage.paid("order-1", 100).await.state;
    // The order is sent again, and a late answer says that it is closed.
    stage.shop.books().enter(order("order-1", 100));
    stage.shop.books().set_order("order-1", OrderState::Closed);
    stage.shop.books().set_order("order-1", OrderState::Open);
    assert_eq!(stage.shop.books().order("order-1").unwrap().state, paid);
}

#[tokio::test]
async fn a_closed_order_is_no_longer_open() {
    let stage = Stage::start().await;
    stage.shop.order_native(&order("order-1", 100)).await.unwrap();
    stage.shop.close("order-1").await.unwrap();
    assert_eq!(stage.shop.query("order-1").await.unwrap(), OrderState::Closed);
    assert!(stage.simulator.pay("order-1").is_err());
}
