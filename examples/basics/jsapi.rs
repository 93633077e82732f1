//! JSAPI and mini programs: the payer is inside WeChat, and your page opens the payment.
//!
//! `cargo run -p wechatpay-examples --example jsapi`

use wechatpay_sdk::v3::pay::transactions::jsapi::post;
use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::get;
use wechatpay_sdk::{BoxError, Client};
use wechatpay_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    let appid = simulator.credentials().appid();
    let client = Client::from_json(&simulator.credentials().to_json())?;

    // The `openid` comes from WeChat's login, for this user and this appid.
    let request = post::Request::new()
        .appid(appid)
        .mchid(client.mchid())
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .notify_url("https://shop.example.com/notify")
        .amount(post::Amount::new().total(8800))
        .payer(post::Payer::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    let order = client.v3().pay().transactions().jsapi().post(request).await?;
    let prepay_id = order.into_inner().prepay_id.ok_or("the answer has no prepay_id")?;

    // For a page in WeChat: `WeixinJSBridge.invoke("getBrandWCPayRequest", …)`.
    let payment = client.payload().jsapi(appid, &prepay_id).await?;
    println!("the page gets {}", serde_json::to_string(&payment)?);

    // For a mini program: `wx.requestPayment(…)`. The order is the same.
    let payment = client.payload().mini_program(appid, &prepay_id).await?;
    println!("the mini program gets {}", serde_json::to_string(&payment)?);

    // The result that the device reports proves nothing: query the platform.
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
