//! A partner (服务商) takes a payment for a sub-merchant (子商户).
//!
//! `cargo run -p wechatpay-examples --example partner`

use wechatpay_sdk::v3::pay::partner::transactions::native::post;
use wechatpay_sdk::v3::pay::partner::transactions::out_trade_no::out_trade_no::get;
use wechatpay_sdk::v3::refund::domestic::refunds;
use wechatpay_sdk::{BoxError, Client};
use wechatpay_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    let credentials = simulator.credentials();
    let sub_mchid = credentials.sub_mchid();
    let client = Client::from_json(&credentials.to_json())?;

    // `sp_` is you, `sub_` the sub-merchant. Partner operations have their own types.
    let request = post::Request::new()
        .sp_appid(credentials.appid())
        .sp_mchid(client.mchid())
        .sub_mchid(sub_mchid)
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .notify_url("https://shop.example.com/notify")
        .amount(post::Amount::new().total(8800));
    let orders = client.v3().pay().partner().transactions();
    let order = orders.native().post(request).await?;
    println!("the QR code: {:?}", order.code_url);

    simulator.pay("order-0001")?;
    let query = get::Request::new().sp_mchid(client.mchid()).sub_mchid(sub_mchid);
    let paid = orders.out_trade_no().out_trade_no("order-0001").get(query).await?;
    println!("paid to {sub_mchid}: {}", paid.trade_state.as_str());

    // Merchants and partners use the same refund operation; a partner adds the sub-merchant.
    let amount = refunds::post::Amount::new().refund(8800).total(8800).currency("CNY");
    let request = refunds::post::Request::new()
        .sub_mchid(sub_mchid)
        .out_trade_no("order-0001")
        .out_refund_no("refund-0001")
        .amount(amount);
    let refund = client.v3().refund().domestic().refunds().post(request).await?;
    println!("refund: {}", refund.status.as_str());
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}
