//! App: your own app opens WeChat with the OpenSDK.
//!
//! `cargo run -p wechatpay-examples --example app`

use wechatpay_sdk::v3::pay::transactions::app::post;
use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::get;
use wechatpay_sdk::{BoxError, Client};
use wechatpay_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    let appid = simulator.credentials().appid();
    let client = Client::from_json(&simulator.credentials().to_json())?;

    let request = post::Request::new()
        .appid(appid)
        .mchid(client.mchid())
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .notify_url("https://shop.example.com/notify")
        .amount(post::Amount::new().total(8800));
    let order = client.v3().pay().transactions().app().post(request).await?;
    let prepay_id = order.into_inner().prepay_id.ok_or("the answer has no prepay_id")?;

    // The app copies these members into `PayReq`. The private key stays on your server.
    let payment = client.payload().app(appid, client.mchid(), &prepay_id).await?;
    println!("the app gets {}", serde_json::to_string(&payment)?);

    // The result that the app reports proves nothing: query the platform.
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
