//! POST /v3/combine-transactions/jsapi

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /v3/combine-transactions/jsapi", mode: Mode::Direct, label: "pure chain, async (minimal)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal(client, own))) },
    Sample { operation: "POST /v3/combine-transactions/jsapi", mode: Mode::Direct, label: "pure chain, blocking (minimal)", run: Run::Blocking(pure_chain_blocking_minimal) },
    Sample { operation: "POST /v3/combine-transactions/jsapi", mode: Mode::Direct, label: "declarative, async (minimal)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal(client, own))) },
    Sample { operation: "POST /v3/combine-transactions/jsapi", mode: Mode::Direct, label: "declarative, blocking (minimal)", run: Run::Blocking(declarative_blocking_minimal) },
    Sample { operation: "POST /v3/combine-transactions/jsapi", mode: Mode::Direct, label: "property, async (minimal)", run: Run::Async(|client, own| Box::pin(property_async_minimal(client, own))) },
    Sample { operation: "POST /v3/combine-transactions/jsapi", mode: Mode::Direct, label: "property, blocking (minimal)", run: Run::Blocking(property_blocking_minimal) },
];

async fn pure_chain_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::combine_transactions::jsapi::post;

    let request = post::Request::new()
        .combine_appid(own("combine_appid", "wx8888888888888888"))
        .combine_mchid(own("combine_mchid", "1900000001"))
        .combine_out_trade_no("P20150806125346")
        .sub_orders([
            post::SubOrders::new()
                .mchid(own("mchid", "1900000001"))
                .attach("深圳分店")
                .amount(post::Amount::new().total_amount(100).currency("CNY"))
                .out_trade_no(own("out_trade_no", "20150806125346"))
                .description("腾讯充值中心-QQ会员充值"),
        ])
        .combine_payer_info(
            post::CombinePayerInfo::new().openid(own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
        )
        .notify_url("https://www.example.com/notify");
    let answer = client.v3().combine_transactions().jsapi().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::combine_transactions::jsapi::post;

    let request = post::Request::new()
        .combine_appid(own("combine_appid", "wx8888888888888888"))
        .combine_mchid(own("combine_mchid", "1900000001"))
        .combine_out_trade_no("P20150806125346")
        .sub_orders([
            post::SubOrders::new()
                .mchid(own("mchid", "1900000001"))
                .attach("深圳分店")
                .amount(post::Amount::new().total_amount(100).currency("CNY"))
                .out_trade_no(own("out_trade_no", "20150806125346"))
                .description("腾讯充值中心-QQ会员充值"),
        ])
        .combine_payer_info(
            post::CombinePayerInfo::new().openid(own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
        )
        .notify_url("https://www.example.com/notify");
    let answer = client.v3().combine_transactions().jsapi().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/combine-transactions/jsapi")
        .post(serde_json::json!({
          "combine_appid": own("combine_appid", "wx8888888888888888"),
          "combine_mchid": own("combine_mchid", "1900000001"),
          "combine_out_trade_no": "P20150806125346",
          "sub_orders": [
            {
              "mchid": own("mchid", "1900000001"),
              "attach": "深圳分店",
              "amount": {
                "total_amount": 100,
                "currency": "CNY"
              },
              "out_trade_no": own("out_trade_no", "20150806125346"),
              "description": "腾讯充值中心-QQ会员充值"
            }
          ],
          "combine_payer_info": {
            "openid": own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
          },
          "notify_url": "https://www.example.com/notify"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/combine-transactions/jsapi")
        .post(serde_json::json!({
          "combine_appid": own("combine_appid", "wx8888888888888888"),
          "combine_mchid": own("combine_mchid", "1900000001"),
          "combine_out_trade_no": "P20150806125346",
          "sub_orders": [
            {
              "mchid": own("mchid", "1900000001"),
              "attach": "深圳分店",
              "amount": {
                "total_amount": 100,
                "currency": "CNY"
              },
              "out_trade_no": own("out_trade_no", "20150806125346"),
              "description": "腾讯充值中心-QQ会员充值"
            }
          ],
          "combine_payer_info": {
            "openid": own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
          },
          "notify_url": "https://www.example.com/notify"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/combine-transactions/jsapi"]
        .post(serde_json::json!({
          "combine_appid": own("combine_appid", "wx8888888888888888"),
          "combine_mchid": own("combine_mchid", "1900000001"),
          "combine_out_trade_no": "P20150806125346",
          "sub_orders": [
            {
              "mchid": own("mchid", "1900000001"),
              "attach": "深圳分店",
              "amount": {
                "total_amount": 100,
                "currency": "CNY"
              },
              "out_trade_no": own("out_trade_no", "20150806125346"),
              "description": "腾讯充值中心-QQ会员充值"
            }
          ],
          "combine_payer_info": {
            "openid": own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
          },
          "notify_url": "https://www.example.com/notify"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/combine-transactions/jsapi"]
        .post(serde_json::json!({
          "combine_appid": own("combine_appid", "wx8888888888888888"),
          "combine_mchid": own("combine_mchid", "1900000001"),
          "combine_out_trade_no": "P20150806125346",
          "sub_orders": [
            {
              "mchid": own("mchid", "1900000001"),
              "attach": "深圳分店",
              "amount": {
                "total_amount": 100,
                "currency": "CNY"
              },
              "out_trade_no": own("out_trade_no", "20150806125346"),
              "description": "腾讯充值中心-QQ会员充值"
            }
          ],
          "combine_payer_info": {
            "openid": own("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
          },
          "notify_url": "https://www.example.com/notify"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}
