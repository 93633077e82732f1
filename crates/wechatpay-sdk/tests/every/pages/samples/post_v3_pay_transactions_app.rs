//! POST /v3/pay/transactions/app

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /v3/pay/transactions/app", mode: Mode::Direct, label: "pure chain, async (minimal)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal(client, own))) },
    Sample { operation: "POST /v3/pay/transactions/app", mode: Mode::Direct, label: "pure chain, blocking (minimal)", run: Run::Blocking(pure_chain_blocking_minimal) },
    Sample { operation: "POST /v3/pay/transactions/app", mode: Mode::Direct, label: "declarative, async (minimal)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal(client, own))) },
    Sample { operation: "POST /v3/pay/transactions/app", mode: Mode::Direct, label: "declarative, blocking (minimal)", run: Run::Blocking(declarative_blocking_minimal) },
    Sample { operation: "POST /v3/pay/transactions/app", mode: Mode::Direct, label: "property, async (minimal)", run: Run::Async(|client, own| Box::pin(property_async_minimal(client, own))) },
    Sample { operation: "POST /v3/pay/transactions/app", mode: Mode::Direct, label: "property, blocking (minimal)", run: Run::Blocking(property_blocking_minimal) },
];

async fn pure_chain_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::pay::transactions::app::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .mchid(own("mchid", "1900000001"))
        .description("Image形象店-深圳腾大-QQ公仔")
        .out_trade_no(own("out_trade_no", "trade202608010001"))
        .amount(post::Amount::new().total(100))
        .notify_url("https://www.example.com/notify");
    let answer = client.v3().pay().transactions().app().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::pay::transactions::app::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .mchid(own("mchid", "1900000001"))
        .description("Image形象店-深圳腾大-QQ公仔")
        .out_trade_no(own("out_trade_no", "trade202608010001"))
        .amount(post::Amount::new().total(100))
        .notify_url("https://www.example.com/notify");
    let answer = client.v3().pay().transactions().app().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/pay/transactions/app")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mchid": own("mchid", "1900000001"),
          "description": "Image形象店-深圳腾大-QQ公仔",
          "out_trade_no": own("out_trade_no", "trade202608010001"),
          "amount": {
            "total": 100
          },
          "notify_url": "https://www.example.com/notify"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/pay/transactions/app")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mchid": own("mchid", "1900000001"),
          "description": "Image形象店-深圳腾大-QQ公仔",
          "out_trade_no": own("out_trade_no", "trade202608010001"),
          "amount": {
            "total": 100
          },
          "notify_url": "https://www.example.com/notify"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/pay/transactions/app"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mchid": own("mchid", "1900000001"),
          "description": "Image形象店-深圳腾大-QQ公仔",
          "out_trade_no": own("out_trade_no", "trade202608010001"),
          "amount": {
            "total": 100
          },
          "notify_url": "https://www.example.com/notify"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/pay/transactions/app"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mchid": own("mchid", "1900000001"),
          "description": "Image形象店-深圳腾大-QQ公仔",
          "out_trade_no": own("out_trade_no", "trade202608010001"),
          "amount": {
            "total": 100
          },
          "notify_url": "https://www.example.com/notify"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}
