//! POST /v2/pay/unifiedorder

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /pay/unifiedorder", mode: Mode::Direct, label: "pure chain, async (minimal)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal(client, own))) },
    Sample { operation: "POST /pay/unifiedorder", mode: Mode::Direct, label: "pure chain, blocking (minimal)", run: Run::Blocking(pure_chain_blocking_minimal) },
    Sample { operation: "POST /pay/unifiedorder", mode: Mode::Direct, label: "declarative, async (minimal)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal(client, own))) },
    Sample { operation: "POST /pay/unifiedorder", mode: Mode::Direct, label: "declarative, blocking (minimal)", run: Run::Blocking(declarative_blocking_minimal) },
    Sample { operation: "POST /pay/unifiedorder", mode: Mode::Direct, label: "property, async (minimal)", run: Run::Async(|client, own| Box::pin(property_async_minimal(client, own))) },
    Sample { operation: "POST /pay/unifiedorder", mode: Mode::Direct, label: "property, blocking (minimal)", run: Run::Blocking(property_blocking_minimal) },
];

async fn pure_chain_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v2::pay::unifiedorder::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .mch_id(own("mch_id", "1900000001"))
        .body("腾讯充值中心-QQ会员充值")
        .out_trade_no(own("out_trade_no", "20150806125346"))
        .total_fee(88)
        .spbill_create_ip("123.12.12.123")
        .notify_url("https://www.example.com/notify")
        .trade_type("JSAPI")
        .openid(own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    let answer = client.v2().pay().unifiedorder().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v2::pay::unifiedorder::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .mch_id(own("mch_id", "1900000001"))
        .body("腾讯充值中心-QQ会员充值")
        .out_trade_no(own("out_trade_no", "20150806125346"))
        .total_fee(88)
        .spbill_create_ip("123.12.12.123")
        .notify_url("https://www.example.com/notify")
        .trade_type("JSAPI")
        .openid(own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    let answer = client.v2().pay().unifiedorder().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v2/pay/unifiedorder")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "body": "腾讯充值中心-QQ会员充值",
          "out_trade_no": own("out_trade_no", "20150806125346"),
          "total_fee": 88,
          "spbill_create_ip": "123.12.12.123",
          "notify_url": "https://www.example.com/notify",
          "trade_type": "JSAPI",
          "openid": own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v2/pay/unifiedorder")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "body": "腾讯充值中心-QQ会员充值",
          "out_trade_no": own("out_trade_no", "20150806125346"),
          "total_fee": 88,
          "spbill_create_ip": "123.12.12.123",
          "notify_url": "https://www.example.com/notify",
          "trade_type": "JSAPI",
          "openid": own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v2/pay/unifiedorder"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "body": "腾讯充值中心-QQ会员充值",
          "out_trade_no": own("out_trade_no", "20150806125346"),
          "total_fee": 88,
          "spbill_create_ip": "123.12.12.123",
          "notify_url": "https://www.example.com/notify",
          "trade_type": "JSAPI",
          "openid": own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v2/pay/unifiedorder"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "body": "腾讯充值中心-QQ会员充值",
          "out_trade_no": own("out_trade_no", "20150806125346"),
          "total_fee": 88,
          "spbill_create_ip": "123.12.12.123",
          "notify_url": "https://www.example.com/notify",
          "trade_type": "JSAPI",
          "openid": own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}
