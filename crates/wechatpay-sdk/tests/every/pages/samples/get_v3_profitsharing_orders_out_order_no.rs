//! GET /v3/profitsharing/orders/{out_order_no}

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Direct, label: "pure chain, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal_direct(client, own))) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Direct, label: "pure chain, blocking (minimal, direct)", run: Run::Blocking(pure_chain_blocking_minimal_direct) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Direct, label: "declarative, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal_direct(client, own))) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Direct, label: "declarative, blocking (minimal, direct)", run: Run::Blocking(declarative_blocking_minimal_direct) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Direct, label: "property, async (minimal, direct)", run: Run::Async(|client, own| Box::pin(property_async_minimal_direct(client, own))) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Direct, label: "property, blocking (minimal, direct)", run: Run::Blocking(property_blocking_minimal_direct) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Partner, label: "pure chain, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal_partner(client, own))) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Partner, label: "pure chain, blocking (minimal, partner)", run: Run::Blocking(pure_chain_blocking_minimal_partner) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Partner, label: "declarative, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal_partner(client, own))) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Partner, label: "declarative, blocking (minimal, partner)", run: Run::Blocking(declarative_blocking_minimal_partner) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Partner, label: "property, async (minimal, partner)", run: Run::Async(|client, own| Box::pin(property_async_minimal_partner(client, own))) },
    Sample { operation: "GET /v3/profitsharing/orders/{out_order_no}", mode: Mode::Partner, label: "property, blocking (minimal, partner)", run: Run::Blocking(property_blocking_minimal_partner) },
];

async fn pure_chain_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::orders::out_order_no::get;

    let request = get::Request::new().transaction_id(own("transaction_id", "4208450740201411110007820472"));
    let answer = client
        .v3()
        .profitsharing()
        .orders()
        .out_order_no(own("out_order_no", "P20150806125346"))
        .get(request)
        .await?;
    Ok(())
}

fn pure_chain_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::orders::out_order_no::get;

    let request = get::Request::new().transaction_id(own("transaction_id", "4208450740201411110007820472"));
    let answer = client
        .v3()
        .profitsharing()
        .orders()
        .out_order_no(own("out_order_no", "P20150806125346"))
        .get(request)
        .wait()?;
    Ok(())
}

async fn declarative_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/orders/{out_order_no}")
        .bind("out_order_no", own("out_order_no", "P20150806125346"))
        .get()
        .query([("transaction_id", own("transaction_id", "4208450740201411110007820472"))])
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/orders/{out_order_no}")
        .bind("out_order_no", own("out_order_no", "P20150806125346"))
        .get()
        .query([("transaction_id", own("transaction_id", "4208450740201411110007820472"))])
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/orders/{out_order_no}"]
        .bind("out_order_no", own("out_order_no", "P20150806125346"))
        .get()
        .query([("transaction_id", own("transaction_id", "4208450740201411110007820472"))])
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal_direct<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/orders/{out_order_no}"]
        .bind("out_order_no", own("out_order_no", "P20150806125346"))
        .get()
        .query([("transaction_id", own("transaction_id", "4208450740201411110007820472"))])
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn pure_chain_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::orders::out_order_no::get;

    let request = get::Request::new()
        .sub_mchid(own("sub_mchid", "1900000109"))
        .transaction_id(own("transaction_id", "4208450740201411110007820472"));
    let answer = client
        .v3()
        .profitsharing()
        .orders()
        .out_order_no(own("out_order_no", "P20150806125346"))
        .get(request)
        .await?;
    Ok(())
}

fn pure_chain_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::profitsharing::orders::out_order_no::get;

    let request = get::Request::new()
        .sub_mchid(own("sub_mchid", "1900000109"))
        .transaction_id(own("transaction_id", "4208450740201411110007820472"));
    let answer = client
        .v3()
        .profitsharing()
        .orders()
        .out_order_no(own("out_order_no", "P20150806125346"))
        .get(request)
        .wait()?;
    Ok(())
}

async fn declarative_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/orders/{out_order_no}")
        .bind("out_order_no", own("out_order_no", "P20150806125346"))
        .get()
        .query([("sub_mchid", own("sub_mchid", "1900000109")), ("transaction_id", own("transaction_id", "4208450740201411110007820472"))])
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/profitsharing/orders/{out_order_no}")
        .bind("out_order_no", own("out_order_no", "P20150806125346"))
        .get()
        .query([("sub_mchid", own("sub_mchid", "1900000109")), ("transaction_id", own("transaction_id", "4208450740201411110007820472"))])
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/orders/{out_order_no}"]
        .bind("out_order_no", own("out_order_no", "P20150806125346"))
        .get()
        .query([("sub_mchid", own("sub_mchid", "1900000109")), ("transaction_id", own("transaction_id", "4208450740201411110007820472"))])
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal_partner<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/profitsharing/orders/{out_order_no}"]
        .bind("out_order_no", own("out_order_no", "P20150806125346"))
        .get()
        .query([("sub_mchid", own("sub_mchid", "1900000109")), ("transaction_id", own("transaction_id", "4208450740201411110007820472"))])
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}
