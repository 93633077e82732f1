//! The bill of a day against the books.

use std::time::Duration;

use wechatpay_sdk::Fen;
use wechatpay_shop::{Difference, OrderState};

use crate::stage::{Stage, order, refund};

const DAY: Duration = Duration::from_secs(86_400);

/// Two orders are paid, and a part of one is refunded; two days later. And that day.
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
    let books = stage.shop.books();
    let paid = books.order("order-2").unwrap().state;
    let mut dearer = books.order("order-1").unwrap();
    dearer.total += Fen::from(1);
    books.enter(dearer);
    books.set_order("order-2", OrderState::Open);
    let mut invented = order("order-3", 500);
    invented.state = paid;
    books.enter(invented);
    let result = stage.shop.reconcile(&day).await.unwrap();
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
