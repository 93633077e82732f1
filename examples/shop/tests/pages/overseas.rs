//! The sample of `docs/cookbook/overseas.md`.

use wechatpay_sdk::v3::global::transactions::native::post;
use wechatpay_sdk::{Client, Result};

async fn order(client: &Client, appid: &str) -> Result<()> {
    let request = post::Request::new()
        .mchid(client.mchid())
        .appid(appid)
        .description("一壶龙井")
        .notify_url("https://shop.example.com/notify")
        .out_trade_no("order-0001")
        .trade_type("NATIVE")
        .merchant_category_code("5812")
        .amount(post::Amount::new().total(8800).currency("HKD")); // HKD, in its smallest unit
    let order = client.v3().global().transactions().native().post(request).await?;
    println!("{:?}", order.code_url);
    Ok(())
}

#[tokio::test]
async fn a_merchant_of_hong_kong_is_paid() {
    let (simulator, _) = crate::start().await;
    let kind = serde_json::json!({ "kind": "hong_kong" });
    let (merchant, client) = crate::merchant(&simulator, kind).await;
    order(&client, &crate::text(&merchant, "appid")).await.unwrap();
    let pay = format!("orders/order-0001/pay?mchid={}", client.mchid());
    let paid = crate::control(&simulator, &pay, serde_json::Value::Null).await;
    assert_eq!(paid["trade_state"], "SUCCESS", "{paid}");
    assert_eq!(paid["currency"], "HKD", "{paid}");
}
