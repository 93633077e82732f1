//! POST /v3/marketing/busifavor/coupons/use

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /v3/marketing/busifavor/coupons/use", mode: Mode::Direct, label: "pure chain, async (minimal)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal(client, own))) },
    Sample { operation: "POST /v3/marketing/busifavor/coupons/use", mode: Mode::Direct, label: "pure chain, blocking (minimal)", run: Run::Blocking(pure_chain_blocking_minimal) },
    Sample { operation: "POST /v3/marketing/busifavor/coupons/use", mode: Mode::Direct, label: "declarative, async (minimal)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal(client, own))) },
    Sample { operation: "POST /v3/marketing/busifavor/coupons/use", mode: Mode::Direct, label: "declarative, blocking (minimal)", run: Run::Blocking(declarative_blocking_minimal) },
    Sample { operation: "POST /v3/marketing/busifavor/coupons/use", mode: Mode::Direct, label: "property, async (minimal)", run: Run::Async(|client, own| Box::pin(property_async_minimal(client, own))) },
    Sample { operation: "POST /v3/marketing/busifavor/coupons/use", mode: Mode::Direct, label: "property, blocking (minimal)", run: Run::Blocking(property_blocking_minimal) },
];

async fn pure_chain_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::marketing::busifavor::coupons::r#use::post;

    let request = post::Request::new()
        .coupon_code(own("coupon_code", "sxxe34343434"))
        .appid(own("appid", "wx8888888888888888"))
        .use_time(own("use_time", "2015-05-20T13:29:35+08:00"))
        .use_request_no("1002600620019090123143254435");
    let answer = client.v3().marketing().busifavor().coupons().r#use().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::marketing::busifavor::coupons::r#use::post;

    let request = post::Request::new()
        .coupon_code(own("coupon_code", "sxxe34343434"))
        .appid(own("appid", "wx8888888888888888"))
        .use_time(own("use_time", "2015-05-20T13:29:35+08:00"))
        .use_request_no("1002600620019090123143254435");
    let answer = client.v3().marketing().busifavor().coupons().r#use().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/marketing/busifavor/coupons/use")
        .post(serde_json::json!({
          "coupon_code": own("coupon_code", "sxxe34343434"),
          "appid": own("appid", "wx8888888888888888"),
          "use_time": own("use_time", "2015-05-20T13:29:35+08:00"),
          "use_request_no": "1002600620019090123143254435"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/marketing/busifavor/coupons/use")
        .post(serde_json::json!({
          "coupon_code": own("coupon_code", "sxxe34343434"),
          "appid": own("appid", "wx8888888888888888"),
          "use_time": own("use_time", "2015-05-20T13:29:35+08:00"),
          "use_request_no": "1002600620019090123143254435"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/marketing/busifavor/coupons/use"]
        .post(serde_json::json!({
          "coupon_code": own("coupon_code", "sxxe34343434"),
          "appid": own("appid", "wx8888888888888888"),
          "use_time": own("use_time", "2015-05-20T13:29:35+08:00"),
          "use_request_no": "1002600620019090123143254435"
        }))
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/marketing/busifavor/coupons/use"]
        .post(serde_json::json!({
          "coupon_code": own("coupon_code", "sxxe34343434"),
          "appid": own("appid", "wx8888888888888888"),
          "use_time": own("use_time", "2015-05-20T13:29:35+08:00"),
          "use_request_no": "1002600620019090123143254435"
        }))
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}
