//! A partner's profit sharing: a query finds a share only under the sub-merchant that it belongs to.

use std::time::Duration;

use crate::client::{call, post};
use serde_json::json;
use wechatpay_simulator::Simulator;

#[tokio::test]
async fn a_query_names_the_sub_merchant_of_the_share() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let (mchid, sub) = (credentials.mchid(), credentials.sub_mchid());
    let body = json!({
        "sp_appid": credentials.appid(), "sp_mchid": mchid, "sub_mchid": sub,
        "description": "一杯咖啡", "out_trade_no": "order-1",
        "notify_url": "https://example.com/notify", "amount": { "total": 1000 },
        "settle_info": { "profit_sharing": true },
    });
    post(&simulator, "/v3/pay/partner/transactions/native", &body).await;
    let transaction = simulator.pay("order-1").unwrap().transaction_id;
    simulator.advance(Duration::from_secs(60)).await;
    let receiver = json!({
        "sub_mchid": sub, "appid": credentials.appid(), "type": "MERCHANT_ID",
        "account": "1900000100", "relation_type": "PARTNER",
    });
    post(&simulator, "/v3/profitsharing/receivers/add", &receiver).await;
    let share = json!({
        "sub_mchid": sub, "appid": credentials.appid(), "transaction_id": transaction,
        "out_order_no": "share-1", "unfreeze_unsplit": false,
        "receivers": [{
            "type": "MERCHANT_ID", "account": "1900000100", "amount": 100, "description": "d",
        }],
    });
    let made = post(&simulator, "/v3/profitsharing/orders", &share).await;
    assert_eq!(made.status, 200, "{}", made.code());
    let status = async |target: &str| call(&simulator, "GET", target, "").await;
    let shares = format!("/v3/profitsharing/orders/share-1?transaction_id={transaction}");
    assert_eq!(status(&shares).await.code(), "RESOURCE_NOT_EXISTS");
    assert_eq!(status(&format!("{shares}&sub_mchid=1600000000")).await.code(), "NO_AUTH");
    assert_eq!(status(&format!("{shares}&sub_mchid={sub}")).await.json()["state"], "FINISHED");

    let back = json!({
        "sub_mchid": sub, "out_order_no": "share-1", "out_return_no": "return-1",
        "return_mchid": "1900000100", "amount": 40, "description": "d",
    });
    let returned = post(&simulator, "/v3/profitsharing/return-orders", &back).await;
    assert_eq!(returned.status, 200, "{}", returned.code());
    let returns = "/v3/profitsharing/return-orders/return-1?out_order_no=share-1";
    assert_eq!(status(returns).await.code(), "RESOURCE_NOT_EXISTS");
    assert_eq!(status(&format!("{returns}&sub_mchid=1600000000")).await.code(), "NO_AUTH");
    assert_eq!(status(&format!("{returns}&sub_mchid={sub}")).await.json()["amount"], 40);
}
