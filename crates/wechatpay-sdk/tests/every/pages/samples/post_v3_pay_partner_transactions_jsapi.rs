//! POST /v3/pay/partner/transactions/jsapi

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /v3/pay/partner/transactions/jsapi", mode: Mode::Partner, label: "pure chain, async (minimal)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal(client, own))) },
    Sample { operation: "POST /v3/pay/partner/transactions/jsapi", mode: Mode::Partner, label: "pure chain, blocking (minimal)", run: Run::Blocking(pure_chain_blocking_minimal) },
    Sample { operation: "POST /v3/pay/partner/transactions/jsapi", mode: Mode::Partner, label: "declarative, async (minimal)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal(client, own))) },
    Sample { operation: "POST /v3/pay/partner/transactions/jsapi", mode: Mode::Partner, label: "declarative, blocking (minimal)", run: Run::Blocking(declarative_blocking_minimal) },
    Sample { operation: "POST /v3/pay/partner/transactions/jsapi", mode: Mode::Partner, label: "property, async (minimal)", run: Run::Async(|client, own| Box::pin(property_async_minimal(client, own))) },
    Sample { operation: "POST /v3/pay/partner/transactions/jsapi", mode: Mode::Partner, label: "property, blocking (minimal)", run: Run::Blocking(property_blocking_minimal) },
];

async fn pure_chain_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::pay::partner::transactions::jsapi::post;

    let request = post::Request::new()
        .sp_appid(own("sp_appid", "wx8888888888888888"))
        .sp_mchid(own("sp_mchid", "1900000001"))
        .sub_mchid(own("sub_mchid", "1900000109"))
        .description("Image形象店-深圳腾大-QQ公仔")
        .out_trade_no(own("out_trade_no", "trade202608010001"))
        .amount(post::Amount::new().total(100))
        .notify_url("https://www.example.com/notify")
        .payer(post::Payer::new().sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    let answer = client.v3().pay().partner().transactions().jsapi().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::pay::partner::transactions::jsapi::post;

    let request = post::Request::new()
        .sp_appid(own("sp_appid", "wx8888888888888888"))
        .sp_mchid(own("sp_mchid", "1900000001"))
        .sub_mchid(own("sub_mchid", "1900000109"))
        .description("Image形象店-深圳腾大-QQ公仔")
        .out_trade_no(own("out_trade_no", "trade202608010001"))
        .amount(post::Amount::new().total(100))
        .notify_url("https://www.example.com/notify")
        .payer(post::Payer::new().sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    let answer = client.v3().pay().partner().transactions().jsapi().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/pay/partner/transactions/jsapi")
        .post(serde_json::json!({
          "sp_appid": own("sp_appid", "wx8888888888888888"),
          "sp_mchid": own("sp_mchid", "1900000001"),
          "sub_mchid": own("sub_mchid", "1900000109"),
          "description": "Image形象店-深圳腾大-QQ公仔",
          "out_trade_no": own("out_trade_no", "trade202608010001"),
          "amount": {
            "total": 100
          },
          "notify_url": "https://www.example.com/notify",
          "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
          }
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/pay/partner/transactions/jsapi")
        .post(serde_json::json!({
          "sp_appid": own("sp_appid", "wx8888888888888888"),
          "sp_mchid": own("sp_mchid", "1900000001"),
          "sub_mchid": own("sub_mchid", "1900000109"),
          "description": "Image形象店-深圳腾大-QQ公仔",
          "out_trade_no": own("out_trade_no", "trade202608010001"),
          "amount": {
            "total": 100
          },
          "notify_url": "https://www.example.com/notify",
          "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
          }
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/pay/partner/transactions/jsapi"]
        .post(serde_json::json!({
          "sp_appid": own("sp_appid", "wx8888888888888888"),
          "sp_mchid": own("sp_mchid", "1900000001"),
          "sub_mchid": own("sub_mchid", "1900000109"),
          "description": "Image形象店-深圳腾大-QQ公仔",
          "out_trade_no": own("out_trade_no", "trade202608010001"),
          "amount": {
            "total": 100
          },
          "notify_url": "https://www.example.com/notify",
          "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
          }
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/pay/partner/transactions/jsapi"]
        .post(serde_json::json!({
          "sp_appid": own("sp_appid", "wx8888888888888888"),
          "sp_mchid": own("sp_mchid", "1900000001"),
          "sub_mchid": own("sub_mchid", "1900000109"),
          "description": "Image形象店-深圳腾大-QQ公仔",
          "out_trade_no": own("out_trade_no", "trade202608010001"),
          "amount": {
            "total": 100
          },
          "notify_url": "https://www.example.com/notify",
          "payer": {
            "sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
          }
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}
