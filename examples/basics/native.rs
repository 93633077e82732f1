//! Native: your page shows a QR code, and the payer scans it with WeChat.
//!
//! `cargo run -p wechatpay-examples --example native`

use wechatpay_sdk::v3::pay::transactions::native::post;
use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::get;
use wechatpay_sdk::v3::refund::domestic::refunds;
use wechatpay_sdk::{BoxError, Client, Fen};
use wechatpay_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    let credentials = simulator.credentials();
    let client = Client::from_json(&credentials.to_json())?;

    // 1. Create the order.
    let request = post::Request::new()
        .appid(credentials.appid())
        .mchid(client.mchid())
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .notify_url("https://shop.example.com/notify")
        .amount(post::Amount::new().total(8800)); // 88.00 yuan, in fen
    let order = client.v3().pay().transactions().native().post(request).await?;

    // 2. Your page draws this text as a QR code. It is valid for two hours.
    let code_url = order.into_inner().code_url.ok_or("the answer has no code_url")?;
    println!("the QR code: {code_url}");

    // 3. The payer scans and pays. On localhost, you are the payer.
    simulator.pay("order-0001")?;

    // 4. Query the platform. Do not rely on notifications alone: they can be lost.
    let orders = client.v3().pay().transactions().out_trade_no();
    let query = get::Request::new().mchid(client.mchid());
    let paid = orders.out_trade_no("order-0001").get(query).await?;
    if paid.trade_state != get::TradeState::SUCCESS {
        return Err(format!("not paid: {:?}", paid.trade_state).into());
    }
    println!("paid: {:?}, {:?}", paid.transaction_id, paid.success_time);

    // 5. Refund a part of the money. Keep the refund number: a retry must use the same one.
    let amount = refunds::post::Amount::new().refund(800).total(8800).currency("CNY");
    let request = refunds::post::Request::new()
        .out_trade_no("order-0001")
        .out_refund_no("refund-0001")
        .reason("少了一个杯子")
        .amount(amount);
    let refund = client.v3().refund().domestic().refunds().post(request).await?;
    println!("refund: {}", refund.status.as_str());

    // 6. The refund is complete when the query returns `SUCCESS`.
    let query = refunds::out_refund_no::get::Request::new();
    let node = client.v3().refund().domestic().refunds().out_refund_no("refund-0001");
    let refund = node.get(query).await?;
    let returned = refund.amount.as_ref().and_then(|amount| amount.refund);
    println!("refund: {}, {}", refund.status.as_str(), returned.unwrap_or(Fen::new(0)).to_yuan());
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}
