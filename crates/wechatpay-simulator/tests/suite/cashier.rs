//! What the payer of an order sees: the cashier's page asks for it.

use crate::client::{plain_client, post};
use crate::v3_flow::order;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

async fn get(simulator: &Simulator, path: &str) -> (u16, Value) {
    let url = format!("{}/_simulator/{path}", simulator.base_url());
    let response = plain_client().get(url).send().await.unwrap();
    let status = response.status().as_u16();
    let body = response.bytes().await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

#[tokio::test]
async fn a_prepay_id_is_looked_at_until_nothing_can_be_paid() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let mut asked = order(&simulator, "order-1", 100);
    asked["payer"] = json!({ "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" });
    let placed = post(&simulator, "/v3/pay/transactions/jsapi", &asked).await.json();
    let path = format!("cashier/{}", placed["prepay_id"].as_str().unwrap());
    let (status, told) = get(&simulator, &path).await;
    assert_eq!(status, 200);
    assert_eq!(told["mchid"], simulator.credentials().mchid());
    assert_eq!((&told["number"], &told["combined"]), (&json!("order-1"), &json!(false)));
    // This order has no code to scan.
    assert_eq!((&told["code_url"], &told["refusal"]), (&Value::Null, &Value::Null));
    assert_eq!(told["orders"][0]["total"], 100);
    assert_eq!(told["orders"][0]["trade_state"], "NOTPAY");
    assert_eq!(told["orders"][0]["combine_out_trade_no"], Value::Null);

    simulator.advance(std::time::Duration::from_secs(7200)).await;
    let (_, told) = get(&simulator, &path).await;
    assert_eq!(told["refusal"]["code"], "ORDER_EXPIRED");

    let (status, told) = get(&simulator, "cashier/wx0").await;
    assert_eq!((status, &told["code"]), (404, &json!("ORDER_NOT_EXIST")));
}

#[tokio::test]
async fn a_combined_order_is_one() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let part = |number: &str, total: i64| {
        json!({
            "mchid": credentials.mchid(), "out_trade_no": number, "description": "一壶茶",
            "attach": "a", "amount": { "total_amount": total, "currency": "CNY" },
        })
    };
    let body = json!({
        "combine_appid": credentials.appid(), "combine_mchid": credentials.mchid(),
        "combine_out_trade_no": "combined-1", "notify_url": "https://example.com/notify",
        "combine_payer_info": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
        "sub_orders": [part("part-1", 60), part("part-2", 40)],
    });
    let placed = post(&simulator, "/v3/combine-transactions/jsapi", &body).await.json();
    let path = format!("cashier/{}", placed["prepay_id"].as_str().unwrap());
    let (_, told) = get(&simulator, &path).await;
    assert_eq!((&told["number"], &told["combined"]), (&json!("combined-1"), &json!(true)));
    assert_eq!(told["orders"][1]["total"], 40);
    assert_eq!(told["orders"][1]["combine_out_trade_no"], "combined-1");
    let url = format!("{}/_simulator/combined/combined-1/pay", simulator.base_url());
    assert_eq!(plain_client().post(url).send().await.unwrap().status(), 200);
    let (_, told) = get(&simulator, &path).await;
    assert_eq!(told["refusal"]["code"], "ORDERPAID");
}

/// With the feature `console` only.
#[cfg(feature = "console")]
#[tokio::test]
async fn pages_and_pictures_are_served() {
    let simulator = Simulator::start().await.unwrap();
    for (path, kind, within) in [
        ("", "text/html", "js/main.js"),
        ("page/h5?prepay_id=wx1", "text/html", "js/cashier.js"),
        ("console/js/main.js", "text/javascript", "import "),
        ("console/text/zh.json", "application/json", "收银台"),
        (
            "console/code.svg?text=weixin%3A%2F%2Fwxpay%2Fbizpayurl%3Fpr%3Da",
            "image/svg+xml",
            "<path",
        ),
    ] {
        let url = format!("{}/_simulator/{path}", simulator.base_url());
        let answer = plain_client().get(url).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
        assert!(header("content-type").starts_with(kind), "{path}");
        assert_eq!(header("cache-control"), "no-cache", "{path}");
        assert!(answer.text().await.unwrap().contains(within), "{path}");
    }
    for path in ["console/", "console/nothing.js", "console/code.svg", "console/../Cargo.toml"] {
        let url = format!("{}/_simulator/{path}", simulator.base_url());
        assert_eq!(plain_client().get(url).send().await.unwrap().status(), 404, "{path}");
    }
}
