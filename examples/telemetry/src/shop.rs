//! Calls to observe: an order is paid and refunded on a simulated platform, and the first refund
//! attempt fails.

use std::error::Error;

use serde_json::json;
use wechatpay_sdk::Client;
use wechatpay_sdk::v3::refund::domestic::refunds::post as refund;
use wechatpay_simulator::Simulator;

/// Refunds an order. The platform makes the refund, but its first response is lost; the second
/// attempt succeeds.
///
/// # Errors
/// If a call fails permanently.
pub async fn refund_an_order() -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::start().await?;
    let client = Client::from_json(&simulator.credentials().to_json())?;
    let credentials = simulator.credentials();
    let order = json!({
        "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
        "out_trade_no": "order-1", "notify_url": "https://merchant.example/notify",
        "amount": {"total": 100, "currency": "CNY"},
    });
    client.chain("v3/pay/transactions/native").post(order).await?;
    simulator.pay("order-1")?;
    let fault = json!({
        "operation": "POST /v3/refund/domestic/refunds", "fault": "drop", "after": true, "count": 1,
    });
    simulator.control("POST".parse()?, "faults", fault).await?;
    let request = refund::Request::new()
        .out_trade_no("order-1")
        .out_refund_no("refund-1")
        .amount(refund::Amount::new().refund(100).total(100).currency("CNY"));
    client.v3().refund().domestic().refunds().post(request).await?;
    // Fails, because the refund does not exist.
    let none = client.chain("v3/refund/domestic/refunds/refund-2").get().await;
    if none.is_ok() {
        return Err("there was a refund that nobody has made".into());
    }
    Ok(())
}
