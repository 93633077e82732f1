//! Tests of the daily reconciliation.

use std::time::Duration;

use wechatpay_sdk::{Client, Fen};
use wechatpay_shop::{Difference, OrderState, Shop};

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
    let result = shop.reconcile(&day).await.unwrap();
    let order = |number: &str| number.to_owned();
    assert_eq!(
        result.differences,
        [
            Difference::Amount {
                order: order("order-1"),
                bill: Fen::from(1299),
                books: Fen::from(1300)
            },
            Difference::OnlyInBill { order: order("order-2"), amount: Fen::from(1) },
            Difference::OnlyInBooks { order: order("order-3") },
        ]
    );
}
