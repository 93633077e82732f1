//! The sample of `docs/cookbook/profit-sharing.md`.

use wechatpay_sdk::v3::profitsharing::orders::{out_order_no, post, unfreeze};
use wechatpay_sdk::v3::profitsharing::receivers::add;
use wechatpay_sdk::{Client, Result};

// The order was created with `settle_info.profit_sharing: true`, and paid a minute ago.
async fn share(client: &Client, appid: &str, transaction_id: &str) -> Result<()> {
    let sharing = client.v3().profitsharing();

    // 1. Add the receiver, once.
    let receiver = add::post::Request::new()
        .appid(appid)
        .r#type(add::post::ReceiverType::MERCHANT_ID)
        .account("1900000110")
        .name("某某供应商有限公司") // encrypted on its way
        .relation_type(add::post::RelationType::SUPPLIER);
    sharing.receivers().add().post(receiver).await?;

    // 2. Share.
    let receiver = post::Receivers::new()
        .r#type(post::ReceiverType::MERCHANT_ID)
        .account("1900000110")
        .amount(1000)
        .description("货款");
    let request = post::Request::new()
        .appid(appid)
        .transaction_id(transaction_id)
        .out_order_no("share-0001")
        .receivers([receiver])
        .unfreeze_unsplit(false);
    sharing.orders().post(request).await?;

    // 3. FINISHED does not mean success: look at each receiver.
    let query = out_order_no::get::Request::new().transaction_id(transaction_id);
    let share = sharing.orders().out_order_no("share-0001").get(query).await?.into_inner();
    for receiver in share.receivers.unwrap_or_default() {
        println!("{:?} {} {:?}", receiver.account, receiver.result.as_str(), receiver.fail_reason);
    }

    // 4. Release the rest to yourself.
    let request = unfreeze::post::Request::new()
        .transaction_id(transaction_id)
        .out_order_no("unfreeze-0001")
        .description("解冻全部剩余资金");
    sharing.orders().unfreeze().post(request).await?;
    Ok(())
}

#[tokio::test]
async fn an_order_is_shared_and_the_rest_released() {
    use serde_json::{Value, json};

    let (simulator, client) = crate::start().await;
    let more = json!({ "settle_info": { "profit_sharing": true } });
    let transaction = crate::paid(&simulator, &client, "order-1", more).await;
    share(&client, simulator.credentials().appid(), &transaction).await.unwrap();
    simulator.advance(std::time::Duration::from_secs(60)).await;
    let ledger = simulator.control(http::Method::GET, "ledger", Value::Null).await.unwrap();
    assert_eq!(ledger["fault"], Value::Null, "{ledger}");
    assert_eq!(ledger["balances"]["1900000110/available"], 1000, "{ledger}");
    let frozen = format!("{}/frozen", client.mchid());
    assert_eq!(ledger["balances"][frozen], 0, "{ledger}");
}
