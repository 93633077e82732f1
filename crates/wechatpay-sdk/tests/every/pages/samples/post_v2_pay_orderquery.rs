//! POST /v2/pay/orderquery

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /pay/orderquery", mode: Mode::Direct, label: "pure chain, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal_direct(client, own))) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Direct, label: "pure chain, blocking (minimal, direct)", run: Run::Blocking(pure_chain_blocking_minimal_direct) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Direct, label: "declarative, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal_direct(client, own))) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Direct, label: "declarative, blocking (minimal, direct)", run: Run::Blocking(declarative_blocking_minimal_direct) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Direct, label: "property, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(property_async_minimal_direct(client, own))) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Direct, label: "property, blocking (minimal, direct)", run: Run::Blocking(property_blocking_minimal_direct) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Partner, label: "pure chain, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal_partner(client, own))) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Partner, label: "pure chain, blocking (minimal, partner)", run: Run::Blocking(pure_chain_blocking_minimal_partner) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Partner, label: "declarative, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal_partner(client, own))) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Partner, label: "declarative, blocking (minimal, partner)", run: Run::Blocking(declarative_blocking_minimal_partner) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Partner, label: "property, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(property_async_minimal_partner(client, own))) },
    Sample { operation: "POST /pay/orderquery", mode: Mode::Partner, label: "property, blocking (minimal, partner)", run: Run::Blocking(property_blocking_minimal_partner) },
];

async fn pure_chain_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v2::pay::orderquery::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .mch_id(own("mch_id", "1900000001"))
        .transaction_id(own("transaction_id", "1009660380201506130728806387"));
    let answer = client.v2().pay().orderquery().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v2::pay::orderquery::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .mch_id(own("mch_id", "1900000001"))
        .transaction_id(own("transaction_id", "1009660380201506130728806387"));
    let answer = client.v2().pay().orderquery().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v2/pay/orderquery")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "transaction_id": own("transaction_id", "1009660380201506130728806387")
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v2/pay/orderquery")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "transaction_id": own("transaction_id", "1009660380201506130728806387")
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v2/pay/orderquery"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "transaction_id": own("transaction_id", "1009660380201506130728806387")
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v2/pay/orderquery"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "transaction_id": own("transaction_id", "1009660380201506130728806387")
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn pure_chain_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v2::pay::orderquery::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .mch_id(own("mch_id", "1900000001"))
        .sub_mch_id(own("sub_mch_id", "1900000109"))
        .transaction_id(own("transaction_id", "1009660380201506130728806387"));
    let answer = client.v2().pay().orderquery().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v2::pay::orderquery::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .mch_id(own("mch_id", "1900000001"))
        .sub_mch_id(own("sub_mch_id", "1900000109"))
        .transaction_id(own("transaction_id", "1009660380201506130728806387"));
    let answer = client.v2().pay().orderquery().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v2/pay/orderquery")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "sub_mch_id": own("sub_mch_id", "1900000109"),
          "transaction_id": own("transaction_id", "1009660380201506130728806387")
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v2/pay/orderquery")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "sub_mch_id": own("sub_mch_id", "1900000109"),
          "transaction_id": own("transaction_id", "1009660380201506130728806387")
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v2/pay/orderquery"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "sub_mch_id": own("sub_mch_id", "1900000109"),
          "transaction_id": own("transaction_id", "1009660380201506130728806387")
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v2/pay/orderquery"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "mch_id": own("mch_id", "1900000001"),
          "sub_mch_id": own("sub_mch_id", "1900000109"),
          "transaction_id": own("transaction_id", "1009660380201506130728806387")
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}
