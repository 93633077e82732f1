//! Without `async`: `.wait()` sends the same calls. It also works inside an async runtime.
//!
//! `cargo run -p wechatpay-examples --example blocking`

use serde_json::json;
use wechatpay_sdk::v3::pay::transactions::native::post;
use wechatpay_sdk::{BoxError, Client};
use wechatpay_simulator::Simulator;

fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start_blocking()?;
    let appid = simulator.credentials().appid();
    let client = Client::from_json(&simulator.credentials().to_json())?;

    // With types.
    let request = post::Request::new()
        .appid(appid)
        .mchid(client.mchid())
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .notify_url("https://shop.example.com/notify")
        .amount(post::Amount::new().total(8800));
    let order = client.v3().pay().transactions().native().post(request).wait()?;
    println!("the QR code: {:?}", order.code_url);
    simulator.pay("order-0001")?;

    // By template, without types.
    let paid: serde_json::Value = client
        .chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
        .bind("out_trade_no", "order-0001")
        .get()
        .query([("mchid", client.mchid())])
        .wait()?
        .json()?;
    println!("{:?}", paid.get("trade_state"));

    // By index.
    let refund = json!({
        "out_trade_no": "order-0001", "out_refund_no": "refund-0001",
        "amount": { "refund": 800, "total": 8800, "currency": "CNY" },
    });
    let refund: serde_json::Value =
        client["v3/refund/domestic/refunds"].post(refund).wait()?.json()?;
    println!("{:?}", refund.get("status"));
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}
