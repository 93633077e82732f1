//! The test of `docs/languages/rust.md`.

use wechatpay_sdk::Client;
use wechatpay_sdk::v3::pay::transactions::native::post;
use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::get;
use wechatpay_simulator::Simulator;

#[tokio::test]
async fn an_order_is_paid() -> Result<(), Box<dyn std::error::Error>> {
    let simulator = Simulator::start().await?;
    let credentials = simulator.credentials();
    let client = Client::from_json(&credentials.to_json())?;
    let transactions = client.v3().pay().transactions();
    let order = post::Request::new()
        .appid(credentials.appid())
        .mchid(credentials.mchid())
        .description("一壶茶")
        .out_trade_no("order-0001")
        .notify_url("https://shop.example/notify")
        .amount(post::Amount::new().total(100));
    transactions.native().post(order).await?;

    simulator.pay("order-0001")?;

    let query = get::Request::new().mchid(credentials.mchid());
    let paid = transactions.out_trade_no().out_trade_no("order-0001").get(query).await?;
    assert_eq!(paid.trade_state, get::TradeState::SUCCESS);
    Ok(())
}
