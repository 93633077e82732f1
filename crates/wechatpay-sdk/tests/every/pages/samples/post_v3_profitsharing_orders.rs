//! POST /v3/profitsharing/orders

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Direct, label: "pure chain, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal_direct(client, own))) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Direct, label: "pure chain, blocking (minimal, direct)", run: Run::Blocking(pure_chain_blocking_minimal_direct) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Direct, label: "declarative, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal_direct(client, own))) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Direct, label: "declarative, blocking (minimal, direct)", run: Run::Blocking(declarative_blocking_minimal_direct) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Direct, label: "property, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(property_async_minimal_direct(client, own))) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Direct, label: "property, blocking (minimal, direct)", run: Run::Blocking(property_blocking_minimal_direct) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Partner, label: "pure chain, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal_partner(client, own))) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Partner, label: "pure chain, blocking (minimal, partner)", run: Run::Blocking(pure_chain_blocking_minimal_partner) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Partner, label: "declarative, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal_partner(client, own))) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Partner, label: "declarative, blocking (minimal, partner)", run: Run::Blocking(declarative_blocking_minimal_partner) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Partner, label: "property, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(property_async_minimal_partner(client, own))) },
    Sample { operation: "POST /v3/profitsharing/orders", mode: Mode::Partner, label: "property, blocking (minimal, partner)", run: Run::Blocking(property_blocking_minimal_partner) },
];

async fn pure_chain_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::orders::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .transaction_id(own("transaction_id", "4208450740201411110007820472"))
        .out_order_no(own("out_order_no", "P20150806125346"))
        .receivers([
            post::Receivers::new()
                .r#type(post::ReceiverType::MERCHANT_ID)
                .account("1900000100")
                .amount(100)
                .description("分给商户"),
        ])
        .unfreeze_unsplit(false);
    let answer = client.v3().profitsharing().orders().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::orders::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .transaction_id(own("transaction_id", "4208450740201411110007820472"))
        .out_order_no(own("out_order_no", "P20150806125346"))
        .receivers([
            post::Receivers::new()
                .r#type(post::ReceiverType::MERCHANT_ID)
                .account("1900000100")
                .amount(100)
                .description("分给商户"),
        ])
        .unfreeze_unsplit(false);
    let answer = client.v3().profitsharing().orders().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/orders")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "transaction_id": own("transaction_id", "4208450740201411110007820472"),
          "out_order_no": own("out_order_no", "P20150806125346"),
          "receivers": [
            {
              "type": "MERCHANT_ID",
              "account": "1900000100",
              "amount": 100,
              "description": "分给商户"
            }
          ],
          "unfreeze_unsplit": false
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/orders")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "transaction_id": own("transaction_id", "4208450740201411110007820472"),
          "out_order_no": own("out_order_no", "P20150806125346"),
          "receivers": [
            {
              "type": "MERCHANT_ID",
              "account": "1900000100",
              "amount": 100,
              "description": "分给商户"
            }
          ],
          "unfreeze_unsplit": false
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/orders"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "transaction_id": own("transaction_id", "4208450740201411110007820472"),
          "out_order_no": own("out_order_no", "P20150806125346"),
          "receivers": [
            {
              "type": "MERCHANT_ID",
              "account": "1900000100",
              "amount": 100,
              "description": "分给商户"
            }
          ],
          "unfreeze_unsplit": false
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/orders"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "transaction_id": own("transaction_id", "4208450740201411110007820472"),
          "out_order_no": own("out_order_no", "P20150806125346"),
          "receivers": [
            {
              "type": "MERCHANT_ID",
              "account": "1900000100",
              "amount": 100,
              "description": "分给商户"
            }
          ],
          "unfreeze_unsplit": false
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn pure_chain_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::orders::post;

    let request = post::Request::new()
        .sub_mchid(own("sub_mchid", "1900000109"))
        .appid(own("appid", "wx8888888888888888"))
        .transaction_id(own("transaction_id", "4208450740201411110007820472"))
        .out_order_no(own("out_order_no", "P20150806125346"))
        .receivers([
            post::Receivers::new()
                .r#type(post::ReceiverType::MERCHANT_ID)
                .account("1900000100")
                .amount(100)
                .description("分给商户"),
        ])
        .unfreeze_unsplit(false);
    let answer = client.v3().profitsharing().orders().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::orders::post;

    let request = post::Request::new()
        .sub_mchid(own("sub_mchid", "1900000109"))
        .appid(own("appid", "wx8888888888888888"))
        .transaction_id(own("transaction_id", "4208450740201411110007820472"))
        .out_order_no(own("out_order_no", "P20150806125346"))
        .receivers([
            post::Receivers::new()
                .r#type(post::ReceiverType::MERCHANT_ID)
                .account("1900000100")
                .amount(100)
                .description("分给商户"),
        ])
        .unfreeze_unsplit(false);
    let answer = client.v3().profitsharing().orders().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/orders")
        .post(serde_json::json!({
          "sub_mchid": own("sub_mchid", "1900000109"),
          "appid": own("appid", "wx8888888888888888"),
          "transaction_id": own("transaction_id", "4208450740201411110007820472"),
          "out_order_no": own("out_order_no", "P20150806125346"),
          "receivers": [
            {
              "type": "MERCHANT_ID",
              "account": "1900000100",
              "amount": 100,
              "description": "分给商户"
            }
          ],
          "unfreeze_unsplit": false
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/orders")
        .post(serde_json::json!({
          "sub_mchid": own("sub_mchid", "1900000109"),
          "appid": own("appid", "wx8888888888888888"),
          "transaction_id": own("transaction_id", "4208450740201411110007820472"),
          "out_order_no": own("out_order_no", "P20150806125346"),
          "receivers": [
            {
              "type": "MERCHANT_ID",
              "account": "1900000100",
              "amount": 100,
              "description": "分给商户"
            }
          ],
          "unfreeze_unsplit": false
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/orders"]
        .post(serde_json::json!({
          "sub_mchid": own("sub_mchid", "1900000109"),
          "appid": own("appid", "wx8888888888888888"),
          "transaction_id": own("transaction_id", "4208450740201411110007820472"),
          "out_order_no": own("out_order_no", "P20150806125346"),
          "receivers": [
            {
              "type": "MERCHANT_ID",
              "account": "1900000100",
              "amount": 100,
              "description": "分给商户"
            }
          ],
          "unfreeze_unsplit": false
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/orders"]
        .post(serde_json::json!({
          "sub_mchid": own("sub_mchid", "1900000109"),
          "appid": own("appid", "wx8888888888888888"),
          "transaction_id": own("transaction_id", "4208450740201411110007820472"),
          "out_order_no": own("out_order_no", "P20150806125346"),
          "receivers": [
            {
              "type": "MERCHANT_ID",
              "account": "1900000100",
              "amount": 100,
              "description": "分给商户"
            }
          ],
          "unfreeze_unsplit": false
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}
