//! POST /v3/profitsharing/receivers/add

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Direct, label: "pure chain, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal_direct(client, own))) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Direct, label: "pure chain, blocking (minimal, direct)", run: Run::Blocking(pure_chain_blocking_minimal_direct) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Direct, label: "declarative, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal_direct(client, own))) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Direct, label: "declarative, blocking (minimal, direct)", run: Run::Blocking(declarative_blocking_minimal_direct) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Direct, label: "property, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(property_async_minimal_direct(client, own))) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Direct, label: "property, blocking (minimal, direct)", run: Run::Blocking(property_blocking_minimal_direct) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Partner, label: "pure chain, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal_partner(client, own))) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Partner, label: "pure chain, blocking (minimal, partner)", run: Run::Blocking(pure_chain_blocking_minimal_partner) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Partner, label: "declarative, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal_partner(client, own))) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Partner, label: "declarative, blocking (minimal, partner)", run: Run::Blocking(declarative_blocking_minimal_partner) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Partner, label: "property, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(property_async_minimal_partner(client, own))) },
    Sample { operation: "POST /v3/profitsharing/receivers/add", mode: Mode::Partner, label: "property, blocking (minimal, partner)", run: Run::Blocking(property_blocking_minimal_partner) },
];

async fn pure_chain_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::receivers::add::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .r#type(post::ReceiverType::MERCHANT_ID)
        .account("86693852")
        .relation_type(post::RelationType::SERVICE_PROVIDER);
    let answer = client.v3().profitsharing().receivers().add().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::receivers::add::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .r#type(post::ReceiverType::MERCHANT_ID)
        .account("86693852")
        .relation_type(post::RelationType::SERVICE_PROVIDER);
    let answer = client.v3().profitsharing().receivers().add().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/receivers/add")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "type": "MERCHANT_ID",
          "account": "86693852",
          "relation_type": "SERVICE_PROVIDER"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/receivers/add")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "type": "MERCHANT_ID",
          "account": "86693852",
          "relation_type": "SERVICE_PROVIDER"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/receivers/add"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "type": "MERCHANT_ID",
          "account": "86693852",
          "relation_type": "SERVICE_PROVIDER"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/receivers/add"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "type": "MERCHANT_ID",
          "account": "86693852",
          "relation_type": "SERVICE_PROVIDER"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn pure_chain_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::receivers::add::post;

    let request = post::Request::new()
        .sub_mchid(own("sub_mchid", "1900000109"))
        .appid(own("appid", "wx8888888888888888"))
        .r#type(post::ReceiverType::MERCHANT_ID)
        .account("86693852")
        .relation_type(post::RelationType::SERVICE_PROVIDER);
    let answer = client.v3().profitsharing().receivers().add().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::receivers::add::post;

    let request = post::Request::new()
        .sub_mchid(own("sub_mchid", "1900000109"))
        .appid(own("appid", "wx8888888888888888"))
        .r#type(post::ReceiverType::MERCHANT_ID)
        .account("86693852")
        .relation_type(post::RelationType::SERVICE_PROVIDER);
    let answer = client.v3().profitsharing().receivers().add().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/receivers/add")
        .post(serde_json::json!({
          "sub_mchid": own("sub_mchid", "1900000109"),
          "appid": own("appid", "wx8888888888888888"),
          "type": "MERCHANT_ID",
          "account": "86693852",
          "relation_type": "SERVICE_PROVIDER"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/receivers/add")
        .post(serde_json::json!({
          "sub_mchid": own("sub_mchid", "1900000109"),
          "appid": own("appid", "wx8888888888888888"),
          "type": "MERCHANT_ID",
          "account": "86693852",
          "relation_type": "SERVICE_PROVIDER"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/receivers/add"]
        .post(serde_json::json!({
          "sub_mchid": own("sub_mchid", "1900000109"),
          "appid": own("appid", "wx8888888888888888"),
          "type": "MERCHANT_ID",
          "account": "86693852",
          "relation_type": "SERVICE_PROVIDER"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/receivers/add"]
        .post(serde_json::json!({
          "sub_mchid": own("sub_mchid", "1900000109"),
          "appid": own("appid", "wx8888888888888888"),
          "type": "MERCHANT_ID",
          "account": "86693852",
          "relation_type": "SERVICE_PROVIDER"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}
