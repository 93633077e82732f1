//! Combined orders of mini programs, whose parts are for individuals.

use std::time::Duration;

use crate::client::{call, post};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::users::told;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

#[tokio::test]
async fn an_order_of_individuals_is_paid_as_one() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let part = |number: &str, individual: &str| {
        json!({
            "mchid": credentials.mchid(), "individual_auth_id": individual, "out_trade_no": number,
            "amount": { "total_amount": 60, "currency": "CNY" }, "attach": "a", "description": "d",
        })
    };
    let mut body = json!({
        "combine_appid": credentials.appid(), "combine_mchid": credentials.mchid(),
        "combine_out_trade_no": "all-1", "notify_url": merchant.url,
        "combine_payer_info": { "openid": "oUser" },
        "sub_orders": [part("part-1", "1900000109"), part("part-2", "1900000110")],
    });
    let path = "/v3/combine-transactions/miniprogram";
    let placed = post(&simulator, path, &body).await;
    assert_eq!(placed.status, 200, "{}", placed.json());
    assert_eq!(post(&simulator, path, &body).await.json(), placed.json(), "the same again");
    body["sub_orders"][0]["individual_auth_id"] = json!("1900000111");
    assert_eq!(post(&simulator, path, &body).await.code(), "OUT_TRADE_NO_USED");
    let (status, _) = control(&simulator, "POST", "combined/all-1/pay", Value::Null).await;
    assert_eq!(status, 200);
    let target = "/v3/combine-transactions/out-trade-no/all-1";
    let seen = call(&simulator, "GET", target, "").await.json();
    let states: Vec<_> =
        seen["sub_orders"].as_array().unwrap().iter().map(|one| &one["trade_state"]).collect();
    assert_eq!(states, ["SUCCESS", "SUCCESS"]);
    assert_eq!(seen["combine_payer_info"]["openid"], "oUser");
    simulator.advance(Duration::ZERO).await;
    let [(event, content)] = &told(&simulator, &merchant)[..] else { panic!("it is told once") };
    assert_eq!((&**event, content), ("TRANSACTION.SUCCESS", &seen));
}
