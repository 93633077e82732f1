//! A refund whose response is lost: the error says that it may have taken effect, and `settle`
//! finds the outcome.
//!
//! `cargo run -p wechatpay-examples --example refund`

use http::Method;
use serde_json::json;
use wechatpay_sdk::v3::pay::transactions::native;
use wechatpay_sdk::v3::refund::domestic::refunds::post;
use wechatpay_sdk::{BoxError, Client, Retry, Settled, code};
use wechatpay_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    let client = Client::from_json(&simulator.credentials().to_json())?;
    pay_an_order(&simulator, &client).await?;

    // The platform makes the refund, and the connection breaks before the response.
    let fault = json!({
        "operation": "POST /v3/refund/domestic/refunds", "fault": "drop", "after": true, "count": 1,
    });
    simulator.control(Method::POST, "faults", fault).await?;

    // Store the refund number before you send it. All retries, even tomorrow, must use the same
    // number.
    let amount = post::Amount::new().refund(800).total(8800).currency("CNY");
    let request = post::Request::new()
        .out_trade_no("order-0001")
        .out_refund_no("refund-0001")
        .reason("少了一个杯子")
        .amount(amount);
    // By default the client retries automatically. Here it does not, so that you see the error.
    let call = client.v3().refund().domestic().refunds().post(request).retry(Retry::none());

    match call.send().await {
        Ok(refund) => println!("accepted: {}", refund.status.as_str()),
        // The account has not enough money: send the refund again, with the same number, after a
        // top-up.
        Err(error) if error.is(code::NOT_ENOUGH) => println!("later: {error}"),
        // The outcome is unknown: query it. `settle` never sends the refund again.
        Err(error) if error.may_have_taken_effect() => {
            println!("unknown: {error}");
            match call.settle().await? {
                Settled::Done(refund) => println!("it was made: {}", refund.status.as_str()),
                Settled::Absent => println!("it was not made: send it again"),
                Settled::StillUnknown => println!("settle again later"),
                Settled::Different(_) => println!("this number belongs to another refund"),
            }
        }
        // Refused permanently, or never sent.
        Err(error) => return Err(error.into()),
    }

    let refund = simulator.refund("refund-0001").ok_or("the simulator has no such refund")?;
    println!("the platform's books: {} fen", refund.refund);
    Ok(())
}

async fn pay_an_order(simulator: &Simulator, client: &Client) -> Result<(), BoxError> {
    let request = native::post::Request::new()
        .appid(simulator.credentials().appid())
        .mchid(client.mchid())
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .notify_url("https://shop.example.com/notify")
        .amount(native::post::Amount::new().total(8800));
    client.v3().pay().transactions().native().post(request).await?;
    simulator.pay("order-0001")?;
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}
