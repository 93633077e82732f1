//! The payer of a partner's order: an openid for the partner's `appid`, and one for the sub-merchant's.

use crate::client::{call, plain_client, post};
use crate::merchant::{Merchant, opened, verified};
use crate::v2_client;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const SUB_APPID: &str = "wxd678efh567hg6999";
const SUB_OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const PARTNER: &str = "/v3/pay/partner/transactions";

/// Places and pays a partner's order. Returns the payer as the query shows it.
async fn paid(simulator: &Simulator, number: &str, way: &str, more: Value) -> Value {
    let credentials = simulator.credentials();
    let (mchid, sub) = (credentials.mchid(), credentials.sub_mchid());
    let mut body = json!({
        "sp_appid": credentials.appid(), "sp_mchid": mchid, "sub_mchid": sub,
        "description": "一杯咖啡", "out_trade_no": number,
        "notify_url": "https://example.com/notify", "amount": { "total": 100 },
    });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let placed = post(simulator, &format!("{PARTNER}/{way}"), &body).await;
    assert_eq!(placed.status, 200, "{}", String::from_utf8_lossy(&placed.body));
    simulator.pay(number).unwrap();
    let target = format!("{PARTNER}/out-trade-no/{number}?sp_mchid={mchid}&sub_mchid={sub}");
    call(simulator, "GET", &target, "").await.json()["payer"].clone()
}

#[tokio::test]
async fn a_partners_order_tells_the_openids_that_its_request_named() {
    let simulator = Simulator::start().await.unwrap();
    let own = json!({ "payer": { "sp_openid": "oSp" } });
    assert_eq!(paid(&simulator, "order-1", "jsapi", own).await, json!({ "sp_openid": "oSp" }));
    // The user has an openid for each `appid` of the order.
    let own = json!({ "sub_appid": SUB_APPID, "payer": { "sp_openid": "oSp" } });
    let payer = paid(&simulator, "order-2", "jsapi", own).await;
    assert_eq!(payer["sp_openid"], "oSp");
    let sub_openid = payer["sub_openid"].as_str().unwrap();
    assert!(sub_openid.len() == 28 && sub_openid.starts_with('o'), "{sub_openid}");
    let subs = json!({ "sub_appid": SUB_APPID, "payer": { "sub_openid": SUB_OPENID } });
    let payer = paid(&simulator, "order-3", "jsapi", subs.clone()).await;
    assert_eq!(payer["sub_openid"], SUB_OPENID);
    assert_ne!(payer["sp_openid"], SUB_OPENID);
    // The same user is the same user the next time.
    assert_eq!(paid(&simulator, "order-4", "jsapi", subs).await, payer);
    // A guest has both, too, if the order has a `sub_appid`.
    let payer = paid(&simulator, "order-5", "native", json!({ "sub_appid": SUB_APPID })).await;
    assert_ne!(payer["sub_openid"], payer["sp_openid"]);
    let payer = paid(&simulator, "order-6", "native", json!({})).await;
    assert_eq!(payer.as_object().unwrap().len(), 1, "{payer}");
}

#[tokio::test]
async fn the_notification_has_the_same_payer() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let subs = json!({
        "sub_appid": SUB_APPID, "payer": { "sub_openid": SUB_OPENID }, "notify_url": merchant.url,
    });
    let payer = paid(&simulator, "order-1", "jsapi", subs).await;
    simulator.settle().await;
    let received = &merchant.received()[0];
    let told = opened(&simulator, &verified(&simulator, received).unwrap());
    assert_eq!((&told["payer"], &told["sub_appid"]), (&payer, &json!(SUB_APPID)));
    assert_eq!(told["payer"]["sub_openid"], SUB_OPENID);
}

#[tokio::test]
async fn an_order_of_v2_tells_both_openids() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let sub = ("sub_mch_id", simulator.credentials().sub_mchid());
    let pairs = [
        sub,
        ("sub_appid", SUB_APPID),
        ("sub_openid", SUB_OPENID),
        ("body", "一杯咖啡"),
        ("out_trade_no", "order-1"),
        ("total_fee", "100"),
        ("spbill_create_ip", "127.0.0.1"),
        ("notify_url", &*merchant.url),
        ("trade_type", "JSAPI"),
    ];
    v2_client::call(&simulator, "/pay/unifiedorder", &pairs).await;
    simulator.pay("order-1").unwrap();
    let query = [sub, ("sub_appid", SUB_APPID), ("out_trade_no", "order-1")];
    let found = v2_client::call(&simulator, "/pay/orderquery", &query).await;
    assert_eq!((&*found["sub_openid"], &*found["sub_is_subscribe"]), (SUB_OPENID, "N"));
    assert_ne!(found["openid"], SUB_OPENID);
    // The documented notification has no `sub_openid`.
    simulator.settle().await;
    let told = String::from_utf8(merchant.received()[0].1.to_vec()).unwrap();
    assert!(told.contains(&format!("<openid><![CDATA[{}]]>", found["openid"])), "{told}");
    assert!(told.contains(&format!("<sub_appid><![CDATA[{SUB_APPID}]]>")), "{told}");
}

#[tokio::test]
async fn each_part_of_a_combined_order_has_the_openid_of_its_sub_merchant() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let body = json!({
        "combine_appid": credentials.appid(), "combine_mchid": credentials.mchid(),
        "combine_out_trade_no": "combined-1", "notify_url": "https://example.com/notify",
        "combine_payer_info": { "sub_openid": SUB_OPENID },
        "sub_orders": [{
            "mchid": credentials.mchid(), "sub_mchid": credentials.sub_mchid(),
            "sub_appid": SUB_APPID, "out_trade_no": "part-01", "description": "一壶茶",
            "attach": "a", "amount": { "total_amount": 60, "currency": "CNY" },
        }],
    });
    let jsapi = "/v3/combine-transactions/jsapi";
    assert_eq!(post(&simulator, jsapi, &body).await.status, 200);
    let url = format!("{}/_simulator/combined/combined-1/pay", simulator.base_url());
    assert_eq!(plain_client().post(url).send().await.unwrap().status(), 200);
    let target = "/v3/combine-transactions/out-trade-no/combined-1";
    let found = call(&simulator, "GET", target, "").await.json();
    let part = &found["sub_orders"][0];
    assert_eq!((&part["sub_openid"], &part["sub_appid"]), (&json!(SUB_OPENID), &json!(SUB_APPID)));
    let openid = found["combine_payer_info"]["openid"].as_str().unwrap();
    assert!(!openid.is_empty() && openid != SUB_OPENID);
    // The same number with another payer is another order.
    let mut other = body;
    other["combine_payer_info"] = json!({ "sub_openid": "oOther" });
    assert_eq!(post(&simulator, jsapi, &other).await.status, 403);
}
