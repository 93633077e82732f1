//! A day of the shop: it starts a simulator, serves its endpoint, receives a payment, refunds a
//! part of it, and compares the bill of the day with its own books.
//!
//! `cargo run -p wechatpay-shop --example shop`

use std::error::Error;
use std::time::Duration;

use wechatpay_sdk::{Client, Fen};
use wechatpay_shop::{Order, OrderState, Refund, RefundState, Shop, router};
use wechatpay_simulator::Simulator;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::start().await?;
    simulator.stop_clock();
    let client = Client::from_json(&simulator.credentials().to_json())?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let notify_url = format!("http://{}/notify", listener.local_addr()?);
    let shop = Shop::new(client, simulator.credentials().appid(), notify_url);
    tokio::spawn(axum::serve(listener, router(shop.clone())).into_future());

    // The customer orders, and the page shows a QR code.
    let order = Order {
        number: "order-0001".to_owned(),
        total: Fen::new(8800),
        description: "一壶龙井".to_owned(),
        note: None,
        state: OrderState::Open,
    };
    println!("the QR code: {}", shop.order_native(&order).await?);

    // The customer pays; the notification arrives at the shop's endpoint.
    simulator.pay(&order.number)?;
    simulator.advance(Duration::ZERO).await;
    let OrderState::Paid { at: Some(at), .. } = shop.books().order(&order.number)?.state else {
        return Err("the shop was not notified of the payment".into());
    };
    println!("paid at {at}, by the shop's books");

    // A cup is missing: the shop refunds a part of the money.
    let refund = Refund {
        number: "refund-0001".to_owned(),
        order: order.number,
        amount: Fen::new(800),
        at: None,
        state: RefundState::UnderWay,
    };
    shop.refund(&refund, Some("少了一个杯子")).await?;
    simulator.advance(Duration::from_secs(5)).await;
    let refund = shop.books().refund("refund-0001")?;
    println!("refund: {:?}, by the shop's books", refund.state);

    // Two days later the bill matches the books.
    simulator.advance(2 * DAY).await;
    let day: String = at.as_str().chars().take("2026-11-20".len()).collect();
    let result = shop.reconcile(&day).await?;
    println!("{day}: {} yuan paid, {} returned", result.paid.to_yuan(), result.refunded.to_yuan());
    if result.differences.is_empty() && refund.state == RefundState::Done {
        Ok(())
    } else {
        Err(format!("the books differ: {:?}", result.differences).into())
    }
}

#[test]
fn it_runs() {
    main().unwrap();
}
