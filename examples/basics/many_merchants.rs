//! Many merchants in one process: each has a client, and all clients share one engine.
//!
//! `cargo run -p wechatpay-examples --example many_merchants`

use std::collections::BTreeMap;

use http::Method;
use serde_json::json;
use wechatpay_sdk::v3::pay::transactions::native::post;
use wechatpay_sdk::{BoxError, Client, ClientBuilder, Engine};
use wechatpay_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;

    // All clients share connections, the I/O thread and platform keys. A client costs little more
    // than its keys.
    let engine = Engine::new()?;
    let mut clients: BTreeMap<String, (Client, String)> = BTreeMap::new();
    for merchant in merchants(&simulator).await? {
        let client = ClientBuilder::from_json(&merchant.settings)?.engine(&engine).build()?;
        clients.insert(client.mchid().to_owned(), (client, merchant.appid));
    }

    for (mchid, (client, appid)) in &clients {
        let request = post::Request::new()
            .appid(&**appid)
            .mchid(&**mchid)
            .description("一壶龙井")
            // Order numbers are unique within a merchant, not across merchants.
            .out_trade_no("order-0001")
            .notify_url(format!("https://shop.example.com/notify/{mchid}"))
            .amount(post::Amount::new().total(8800));
        let order = client.v3().pay().transactions().native().post(request).await?;
        println!("{mchid}: {:?}", order.code_url);
    }
    if clients.len() != 3 {
        return Err("two merchants have the same number".into());
    }
    Ok(())
}

struct Merchant {
    appid: String,
    settings: String,
}

/// Adds merchants to the simulator. Yours are in a database or in files.
async fn merchants(simulator: &Simulator) -> Result<Vec<Merchant>, BoxError> {
    // The control API returns more fields than the settings accept.
    let names = [
        "mchid",
        "certificate_serial",
        "private_key",
        "public_key_id",
        "public_key",
        "api_v3_key",
        "base_url",
    ];
    let mut merchants = Vec::new();
    for _ in 0..3 {
        let kind = json!({ "kind": "direct" });
        let told = simulator.control(Method::POST, "merchants", kind).await?;
        let members: BTreeMap<_, _> = names.iter().map(|name| (name, told.get(name))).collect();
        let appid = told.get("appid").and_then(|appid| appid.as_str()).unwrap_or_default();
        merchants
            .push(Merchant { appid: appid.to_owned(), settings: serde_json::to_string(&members)? });
    }
    Ok(merchants)
}

#[test]
fn it_runs() {
    main().unwrap();
}
