//! Yesterday's bill, row by row: when `next()` returns `None`, hash and summary have been verified.
//!
//! `cargo run -p wechatpay-examples --example bill`

use std::time::Duration;

use wechatpay_sdk::bill::Trade;
use wechatpay_sdk::v3::bill::tradebill::get;
use wechatpay_sdk::v3::pay::transactions::native;
use wechatpay_sdk::{BoxError, Client, Fen};
use wechatpay_simulator::Simulator;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    simulator.stop_clock();
    let client = Client::from_json(&simulator.credentials().to_json())?;
    let day = a_day_of_trade(&simulator, &client).await?;

    // The bill of a day is ready after 10:00 (Beijing time) on the next day.
    let request = get::Request::new().bill_date(&*day).tar_type(get::TarType::GZIP);
    let call = client.v3().bill().tradebill().get(request);
    let Some(mut bill) = call.file().bill::<Trade>().await? else {
        return Err("no trade on that day".into());
    };
    let mut total = Fen::new(0);
    while let Some(row) = bill.next().await? {
        let amount = row.order_amount()?.unwrap_or_default();
        println!("{:?} {:?} {}", row.trade_time(), row.out_trade_no(), amount.to_yuan());
        total += amount;
    }
    println!("{day}: {} yuan", total.to_yuan());
    println!("fees: {:?}", bill.summary().and_then(|summary| summary.get("手续费总金额")));
    if total != Fen::new(100 + 200 + 300) {
        return Err("the bill lacks an order".into());
    }
    Ok(())
}

/// Pays three orders, then advances the clock by two days.
async fn a_day_of_trade(simulator: &Simulator, client: &Client) -> Result<String, BoxError> {
    let mut day = String::new();
    for number in 1..=3 {
        let out_trade_no = format!("order-000{number}");
        let request = native::post::Request::new()
            .appid(simulator.credentials().appid())
            .mchid(client.mchid())
            .description("一壶龙井")
            .out_trade_no(&*out_trade_no)
            .notify_url("https://shop.example.com/notify")
            .amount(native::post::Amount::new().total(100 * number));
        client.v3().pay().transactions().native().post(request).await?;
        let paid = simulator.pay(&out_trade_no)?;
        day = paid.success_time.chars().take("2026-11-20".len()).collect();
    }
    simulator.advance(2 * DAY).await;
    Ok(day)
}

#[test]
fn it_runs() {
    main().unwrap();
}
