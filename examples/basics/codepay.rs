//! Codepay: the cashier scans the payment code on the payer's phone.
//!
//! `cargo run -p wechatpay-examples --example codepay`

use std::time::Duration;

use wechatpay_sdk::v3::pay::transactions::codepay::post;
use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::{get, reverse};
use wechatpay_sdk::{BoxError, Client};
use wechatpay_simulator::Simulator;

const PAUSE: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    if charge(&simulator).await? {
        println!("hand over the goods");
    } else {
        println!("the payment was reversed");
    }
    Ok(())
}

/// Returns whether the payer has paid. If not, the order is reversed.
async fn charge(simulator: &Simulator) -> Result<bool, BoxError> {
    simulator.stop_clock();
    let appid = simulator.credentials().appid();
    let client = Client::from_json(&simulator.credentials().to_json())?;

    // The scanner has read the code. A code is valid once, for one minute. With this amount, the
    // simulator asks the payer for the password, which takes ten seconds.
    let request = post::Request::new()
        .appid(appid)
        .mchid(client.mchid())
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .payer(post::RequestPayer::new().auth_code("130061098828009406"))
        .amount(post::Amount::new().total(99_903))
        .scene_info(post::SceneInfo::new().store_info(post::StoreInfo::new().id("store-1")));
    let mut state = match client.v3().pay().transactions().codepay().post(request).await {
        Ok(charged) => charged.into_inner().trade_state,
        // The answer is lost, and the payer may have paid: query the order, as after `USERPAYING`.
        Err(error) if error.may_have_taken_effect() => get::TradeState::USERPAYING,
        // Refused, or never sent: the payer has not paid.
        Err(error) => return Err(error.into()),
    };
    println!("charged: {}", state.as_str());

    // The payer may have to enter the password: query every 5 seconds, for 30 seconds.
    let order = client.v3().pay().transactions().out_trade_no().out_trade_no("order-0001");
    for _ in 0..6 {
        if state.is_final() {
            break;
        }
        simulator.advance(PAUSE).await; // In production: `tokio::time::sleep(PAUSE).await`.
        let query = get::Request::new().mchid(client.mchid());
        // If a query fails, the outcome is still unknown: query again.
        if let Ok(found) = order.get(query).await {
            state = found.into_inner().trade_state;
        }
        println!("asked: {}", state.as_str());
    }
    if state == get::TradeState::SUCCESS {
        return Ok(true);
    }

    // Not paid, or unknown: reverse the order, so that it cannot be paid later. If this fails,
    // reverse it again.
    let request = reverse::post::Request::new().appid(appid).mchid(client.mchid());
    order.reverse().post(request).await?;
    Ok(false)
}

#[test]
fn it_runs() {
    main().unwrap();
}

#[cfg(test)]
async fn with_fault(fault: serde_json::Value) -> (Simulator, bool) {
    let simulator = Simulator::start().await.unwrap();
    simulator.control(http::Method::POST, "faults", fault).await.unwrap();
    let is_paid = charge(&simulator).await.unwrap();
    (simulator, is_paid)
}

#[tokio::test]
async fn a_charge_whose_answer_is_lost_is_queried() {
    let operation = "POST /v3/pay/transactions/codepay";
    let fault =
        serde_json::json!({"operation": operation, "fault": "drop", "after": true, "count": 1});
    let (simulator, is_paid) = with_fault(fault).await;
    assert!(is_paid);
    assert_eq!(simulator.order_state("order-0001").as_deref(), Some("SUCCESS"));
}

#[tokio::test]
async fn an_order_whose_queries_fail_is_reversed() {
    let operation = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";
    let fault =
        serde_json::json!({"operation": operation, "fault": "error", "code": "ORDER_NOT_EXIST"});
    let (simulator, is_paid) = with_fault(fault).await;
    assert!(!is_paid);
    assert_eq!(simulator.order_state("order-0001").as_deref(), Some("REVOKED"));
}
