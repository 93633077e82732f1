//! POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close", mode: Mode::Direct, label: "pure chain, async (minimal)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal(client, own))) },
    Sample { operation: "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close", mode: Mode::Direct, label: "pure chain, blocking (minimal)", run: Run::Blocking(pure_chain_blocking_minimal) },
    Sample { operation: "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close", mode: Mode::Direct, label: "declarative, async (minimal)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal(client, own))) },
    Sample { operation: "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close", mode: Mode::Direct, label: "declarative, blocking (minimal)", run: Run::Blocking(declarative_blocking_minimal) },
    Sample { operation: "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close", mode: Mode::Direct, label: "property, async (minimal)", run: Run::Async(|client, own| Box::pin(property_async_minimal(client, own))) },
    Sample { operation: "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close", mode: Mode::Direct, label: "property, blocking (minimal)", run: Run::Blocking(property_blocking_minimal) },
];

async fn pure_chain_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::close::post;

    let request = post::Request::new().mchid(own("mchid", "1900000001"));
    client
        .v3()
        .pay()
        .transactions()
        .out_trade_no()
        .out_trade_no(own("out_trade_no", "trade202608010001"))
        .close()
        .post(request)
        .await?;
    Ok(())
}

fn pure_chain_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::close::post;

    let request = post::Request::new().mchid(own("mchid", "1900000001"));
    client
        .v3()
        .pay()
        .transactions()
        .out_trade_no()
        .out_trade_no(own("out_trade_no", "trade202608010001"))
        .close()
        .post(request)
        .wait()?;
    Ok(())
}

async fn declarative_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    client
        .chain("v3/pay/transactions/out-trade-no/{out_trade_no}/close")
        .bind("out_trade_no", own("out_trade_no", "trade202608010001"))
        .post(serde_json::json!({
          "mchid": own("mchid", "1900000001")
        }))
        .await?;
    Ok(())
}

fn declarative_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    client
        .chain("v3/pay/transactions/out-trade-no/{out_trade_no}/close")
        .bind("out_trade_no", own("out_trade_no", "trade202608010001"))
        .post(serde_json::json!({
          "mchid": own("mchid", "1900000001")
        }))
        .wait()?;
    Ok(())
}

async fn property_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    client["v3/pay/transactions/out-trade-no/{out_trade_no}/close"]
        .bind("out_trade_no", own("out_trade_no", "trade202608010001"))
        .post(serde_json::json!({
          "mchid": own("mchid", "1900000001")
        }))
        .await?;
    Ok(())
}

fn property_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    client["v3/pay/transactions/out-trade-no/{out_trade_no}/close"]
        .bind("out_trade_no", own("out_trade_no", "trade202608010001"))
        .post(serde_json::json!({
          "mchid": own("mchid", "1900000001")
        }))
        .wait()?;
    Ok(())
}
