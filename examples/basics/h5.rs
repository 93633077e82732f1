//! H5: the payer uses a mobile browser outside of WeChat.
//!
//! `cargo run -p wechatpay-examples --example h5`

use wechatpay_sdk::v3::pay::transactions::h5::post;
use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::get;
use wechatpay_sdk::{BoxError, Client};
use wechatpay_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    let client = Client::from_json(&simulator.credentials().to_json())?;

    // The platform compares this address with the payer's: take it from the connection or from your own proxy's header.
    let scene = post::SceneInfo::new()
        .payer_client_ip("14.23.150.211")
        .h5_info(post::H5Info::new().r#type("Wap"));
    let request = post::Request::new()
        .appid(simulator.credentials().appid())
        .mchid(client.mchid())
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .notify_url("https://shop.example.com/notify")
        .amount(post::Amount::new().total(8800))
        .scene_info(scene);
    let order = client.v3().pay().transactions().h5().post(request).await?;
    let h5_url = order.into_inner().h5_url.ok_or("the answer has no h5_url")?;

    // Redirect the browser to this URL within five minutes. After the payment, the payer returns to
    // your page.
    let location = client.payload().h5(&h5_url, "https://shop.example.com/orders/order-0001")?;
    println!("302 Found, Location: {location}");

    // The payer returns with or without a payment: query the platform.
    simulator.pay("order-0001")?;
    let orders = client.v3().pay().transactions().out_trade_no();
    let query = get::Request::new().mchid(client.mchid());
    let paid = orders.out_trade_no("order-0001").get(query).await?;
    println!("{}", paid.trade_state.as_str());
    if paid.trade_state != get::TradeState::SUCCESS {
        return Err("the order is not paid".into());
    }
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}
