//! The samples of `docs/cookbook/contracts.md`.

use wechatpay_sdk::v3::papay::pay::transactions::apply;
use wechatpay_sdk::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::post;
use wechatpay_sdk::{Client, Result};

async fn contract(client: &Client, appid: &str) -> Result<Option<String>> {
    // Prepare what the user is asked to sign, then open WeChat with the returned id.
    let request = post::Request::new()
        .appid(appid)
        .plan_id(12535)
        .out_contract_code("contract-0001")
        .contract_display_account("张**")
        .contract_notify_url("https://shop.example.com/notify");
    let contracts = client.v3().papay().scheduled_deduct_sign().contracts();
    let prepared = contracts.pre_entrust_sign().app().post(request).await?;
    Ok(prepared.into_inner().pre_entrustweb_id)
}

async fn deduct(client: &Client, appid: &str, contract_id: &str) -> Result<()> {
    // The notification of the contract brings `contract_id`. Then deduct.
    let request = apply::post::Request::new()
        .appid(appid)
        .out_trade_no("deduction-0001")
        .description("十一月会员费")
        .transaction_notify_url("https://shop.example.com/notify")
        .contract_id(contract_id)
        .amount(apply::post::Amount::new().total(1500));
    // The answer says only that the platform has accepted it. Query the order or wait for its notification.
    client.v3().papay().pay().transactions().apply().post(request).await?;
    Ok(())
}

#[tokio::test]
async fn a_user_signs_and_is_charged() {
    let (simulator, client) = crate::start().await;
    let appid = simulator.credentials().appid();
    let id = contract(&client, appid).await.unwrap().unwrap();
    let sign = serde_json::json!({ "pre_entrustweb_id": id });
    let signed = crate::control(&simulator, "contracts", sign).await;
    deduct(&client, appid, &crate::text(&signed, "contract_id")).await.unwrap();
    assert_ne!(simulator.order_state("deduction-0001").as_deref(), Some("SUCCESS"));
    simulator.advance(std::time::Duration::from_secs(1)).await;
    assert_eq!(simulator.order_state("deduction-0001").as_deref(), Some("SUCCESS"));
}
