//! Tests of the daily reconciliation.

use std::time::Duration;

use wechatpay_sdk::bill::reconcile::What;
use wechatpay_sdk::{Client, Fen};
use wechatpay_shop::{OrderState, Shop};

use crate::stage::{Stage, order, refund};

const DAY: Duration = Duration::from_secs(86_400);

/// Two orders are paid and one is partly refunded, then two days pass. Returns the day of the
/// orders.
async fn after_two_days() -> (Stage, String) {
    let stage = Stage::start().await;
    let tea = stage.paid("order-1", 1299).await;
    stage.paid("order-2", 1).await;
    stage.shop.refund(&refund("order-1", "refund-1", 299), None).await.unwrap();
    let OrderState::Paid { at: Some(at), .. } = tea.state else { panic!("{tea:?}") };
    let (day, _) = at.as_str().split_once('T').unwrap();
    stage.simulator.advance(2 * DAY).await;
    (stage, day.to_owned())
}

#[tokio::test]
async fn a_day_agrees_with_the_books() {
    let (stage, day) = after_two_days().await;
    let result = stage.shop.reconcile(&day).await.unwrap();
    assert_eq!(result.differences, []);
    assert_eq!((result.paid, result.refunded), (Fen::from(1300), Fen::from(299)));
    assert_eq!(result.paid - result.refunded, stage.shop.books().balance());
}

#[tokio::test]
async fn what_the_books_have_otherwise_is_found() {
    let (stage, day) = after_two_days().await;
    let mut dearer = stage.shop.books().order("order-1").unwrap();
    dearer.total += Fen::from(1);
    let mut invented = order("order-3", 500);
    invented.state = dearer.state.clone();
    // The same merchant with different books.
    let client = Client::from_json(&stage.simulator.credentials().to_json()).unwrap();
    let shop = Shop::new(client, stage.simulator.credentials().appid(), "https://shop.example");
    for order in [dearer, order("order-2", 1), invented] {
        shop.books().enter(order);
    }
    let found = differences(&shop, &day).await;
    let expected = [
        (What::Amount, "order-1"),
        (What::MissingHere, "refund-1"),
        (What::MissingHere, "order-2"),
        (What::MissingThere, "order-3"),
    ];
    for (what, number) in expected {
        assert!(found.contains(&(what, number.to_owned())), "{what} {number}: {found:?}");
    }
    assert_eq!(found.len(), expected.len(), "{found:?}");
}

#[tokio::test]
async fn a_refund_that_the_books_do_not_have_is_found() {
    let stage = Stage::start().await;
    let tea = stage.paid("order-1", 1299).await;
    stage.shop.refund(&refund("order-1", "refund-1", 299), None).await.unwrap();
    // Another program of the merchant refunds the same order. An order can be refunded once a minute.
    stage.simulator.advance(Duration::from_secs(61)).await;
    let client = Client::from_json(&stage.simulator.credentials().to_json()).unwrap();
    let other = Shop::new(client, stage.simulator.credentials().appid(), "https://shop.example");
    other.books().enter(tea.clone());
    other.refund(&refund("order-1", "refund-2", 299), None).await.unwrap();
    let at = other.books().refund("refund-2").unwrap().at.unwrap();
    let (day, _) = at.as_str().split_once('T').unwrap();
    stage.simulator.advance(2 * DAY).await;
    // Around midnight, the two refunds are in different bills.
    assert!(differences(&stage.shop, day).await.contains(&(What::MissingHere, "refund-2".into())));
    let result = stage.shop.reconcile(day).await.unwrap();
    assert_eq!(result.differences.len(), 1, "{result:?}");
}

#[tokio::test]
async fn a_refund_of_another_amount_or_of_no_bill_is_found() {
    let (stage, day) = after_two_days().await;
    let mut dearer = stage.shop.books().refund("refund-1").unwrap();
    dearer.amount += Fen::from(1);
    stage.shop.books().enter_refund(dearer);
    // Its answer was lost, and nobody has queried it.
    stage.shop.books().enter_refund(refund("order-1", "refund-9", 1));
    assert_eq!(
        differences(&stage.shop, &day).await,
        [(What::Refund, "refund-1".to_owned()), (What::MissingThere, "refund-9".to_owned())]
    );
}

async fn differences(shop: &Shop, day: &str) -> Vec<(What, String)> {
    let result = shop.reconcile(day).await.unwrap();
    result.differences.iter().map(|found| (found.what, found.number().to_owned())).collect()
}
