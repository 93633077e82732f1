//! Every way to place an order, and every way it can end.

use std::time::Duration;

use crate::client::{call, post};
use crate::notifications::control;
use crate::v2_client;
use crate::v3_flow::order;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

fn by_code(simulator: &Simulator, number: &str, total: i64, code: &str) -> Value {
    let mut body = order(simulator, number, total);
    body.as_object_mut().unwrap().remove("notify_url");
    body["payer"] = json!({ "auth_code": code });
    body["scene_info"] = json!({ "store_info": { "id": "1" } });
    body
}

const CODEPAY: &str = "/v3/pay/transactions/codepay";

#[tokio::test]
async fn every_scene_answers_what_its_payer_needs() {
    let simulator = Simulator::start().await.unwrap();
    let scene = json!({ "payer_client_ip": "127.0.0.1" });
    let mut browser = scene.clone();
    browser["h5_info"] = json!({ "type": "Wap" });
    for (scene_name, member, scene) in [("app", "prepay_id", &scene), ("h5", "h5_url", &browser)] {
        let mut body = order(&simulator, &format!("order-{scene_name}"), 100);
        body["scene_info"] = scene.clone();
        let target = format!("/v3/pay/transactions/{scene_name}");
        let answer = post(&simulator, &target, &body).await;
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
        assert!(answer.json()[member].is_string());
        let again = post(&simulator, &target, &body).await.json();
        assert_eq!(again, answer.json());
        body["unknown"] = json!(1);
        assert_eq!(post(&simulator, &target, &body).await.code(), "PARAM_ERROR");
    }
    let mut nothing = order(&simulator, "order-none", 0);
    nothing["scene_info"] = scene;
    let refused = post(&simulator, "/v3/pay/transactions/app", &nothing).await;
    assert_eq!(refused.json()["detail"]["field"], "/amount/total");
}

#[tokio::test]
async fn a_code_is_paid_at_once_asked_for_or_refused() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let body = by_code(&simulator, "order-1", 100, "130061098828009406");
    let paid = post(&simulator, CODEPAY, &body).await.json();
    assert_eq!(paid["trade_state"], "SUCCESS");
    assert_eq!(paid["trade_type"], "MICROPAY");
    let twice = by_code(&simulator, "order-2", 100, "130061098828009406");
    assert_eq!(post(&simulator, CODEPAY, &twice).await.code(), "AUTH_CODE_EXPIRED");
    let wrong = by_code(&simulator, "order-2", 100, "1");
    assert_eq!(post(&simulator, CODEPAY, &wrong).await.code(), "AUTH_CODE_INVALID");

    let asked = by_code(&simulator, "order-3", 99_903, "130061098828009407");
    assert_eq!(post(&simulator, CODEPAY, &asked).await.json()["trade_state"], "USERPAYING");
    let mchid = simulator.credentials().mchid();
    let target = format!("/v3/pay/transactions/out-trade-no/order-3?mchid={mchid}");
    let state = async || call(&simulator, "GET", &target, "").await.json()["trade_state"].clone();
    simulator.advance(Duration::from_secs(9)).await;
    assert_eq!(state().await, "USERPAYING");
    simulator.advance(Duration::from_secs(1)).await;
    assert_eq!(state().await, "SUCCESS");

    let refused = by_code(&simulator, "order-4", 99_902, "130061098828009408");
    assert_eq!(post(&simulator, CODEPAY, &refused).await.code(), "PAY_ERROR");
    assert_eq!(simulator.order_state("order-4").unwrap(), "PAYERROR");
}

#[tokio::test]
async fn what_was_paid_by_code_can_be_reversed() {
    let simulator = Simulator::start().await.unwrap();
    let body = by_code(&simulator, "order-1", 100, "130061098828009406");
    post(&simulator, CODEPAY, &body).await;
    let credentials = simulator.credentials();
    let who = json!({ "appid": credentials.appid(), "mchid": credentials.mchid() });
    let target = "/v3/pay/transactions/out-trade-no/order-1/reverse";
    for _ in 0..2 {
        let reversed = post(&simulator, target, &who).await.json();
        assert_eq!(reversed["out_trade_no"], "order-1");
    }
    assert_eq!(simulator.order_state("order-1").unwrap(), "REVOKED");
    let refund = crate::v3_flow::refund("order-1", "refund-1", 100, 100);
    let refused = post(&simulator, "/v3/refund/domestic/refunds", &refund).await;
    assert_eq!(refused.status, 400);
}

#[tokio::test]
async fn micropay_of_v2_asks_and_fails_in_its_own_words() {
    let simulator = Simulator::start().await.unwrap();
    let ask = async |number: &str, total: &str, code: &str| {
        let pairs = [
            ("body", "x"),
            ("out_trade_no", number),
            ("total_fee", total),
            ("spbill_create_ip", "127.0.0.1"),
            ("auth_code", code),
        ];
        v2_client::call(&simulator, "/pay/micropay", &pairs).await
    };
    let paid = ask("order-1", "100", "130061098828009401").await;
    assert_eq!(
        (paid["result_code"].as_str(), paid["trade_type"].as_str()),
        ("SUCCESS", "MICROPAY")
    );
    assert_eq!(ask("order-2", "99903", "130061098828009402").await["err_code"], "USERPAYING");
    assert_eq!(ask("order-3", "99902", "130061098828009403").await["err_code"], "TRADE_ERROR");
    assert_eq!(ask("order-4", "1", "130061098828009401").await["err_code"], "AUTHCODEEXPIRE");
}

#[tokio::test]
async fn magic_amounts_play_the_payer() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    for (number, total) in [("order-1", 99_901), ("order-2", 99_903), ("order-3", 99_904)] {
        let body = order(&simulator, number, total);
        post(&simulator, "/v3/pay/transactions/native", &body).await;
    }
    let states =
        || ["order-1", "order-2", "order-3"].map(|number| simulator.order_state(number).unwrap());
    assert_eq!(states(), ["NOTPAY", "NOTPAY", "NOTPAY"]);
    simulator.advance(Duration::from_secs(1)).await;
    assert_eq!(states(), ["SUCCESS", "USERPAYING", "USERPAYING"]);
    simulator.advance(Duration::from_secs(9)).await;
    assert_eq!(states(), ["SUCCESS", "SUCCESS", "NOTPAY"]);
}

#[tokio::test]
async fn a_combined_order_is_paid_as_one_and_refunded_apart() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let part = |number: &str, total: i64| {
        json!({
            "mchid": credentials.mchid(),
            "sub_mchid": credentials.sub_mchid(),
            "attach": "a",
            "out_trade_no": number,
            "description": "d",
            "amount": { "total_amount": total, "currency": "CNY" },
        })
    };
    let body = json!({
        "combine_appid": credentials.appid(),
        "combine_mchid": credentials.mchid(),
        "combine_out_trade_no": "combined-1",
        "sub_orders": [part("order-1", 60), part("order-2", 40)],
        "notify_url": "https://example.com/notify",
    });
    let placed = post(&simulator, "/v3/combine-transactions/native", &body).await;
    assert!(placed.json()["code_url"].is_string(), "{}", placed.json());
    // An unpaid order has no trade type and no number of the platform yet.
    let seen = call(&simulator, "GET", "/v3/combine-transactions/out-trade-no/combined-1", "")
        .await
        .json();
    assert_eq!(seen["sub_orders"][0]["trade_state"], "NOTPAY");
    assert_eq!(
        (seen.get("combine_transaction_id"), seen["sub_orders"][0].get("trade_type")),
        (None, None)
    );
    // The payer must enter the password. Until then, the order cannot be closed.
    control(&simulator, "POST", "combined/combined-1/start", Value::Null).await;
    assert_eq!(simulator.order_state("order-1").unwrap(), "USERPAYING");
    let target = "/v3/combine-transactions/out-trade-no/combined-1/close";
    let close = json!({
        "combine_appid": credentials.appid(),
        "sub_orders": [{ "mchid": credentials.mchid(), "out_trade_no": "order-1" }],
    });
    let paying = post(&simulator, target, &close).await;
    assert_eq!((paying.status, paying.code().as_str()), (202, "USERPAYING"));
    for act in ["fail", "cancel"] {
        let done =
            control(&simulator, "POST", &format!("combined/combined-1/{act}"), Value::Null).await;
        assert_eq!((done.0, &done.1["orders"][1]["trade_state"]), (200, &json!("NOTPAY")));
    }
    let (status, paid) = control(&simulator, "POST", "combined/combined-1/pay", Value::Null).await;
    assert_eq!((status, paid["orders"].as_array().unwrap().len()), (200, 2));
    let target = "/v3/combine-transactions/out-trade-no/combined-1";
    let seen = call(&simulator, "GET", target, "").await.json();
    assert_eq!(seen["sub_orders"][1]["trade_state"], "SUCCESS");
    assert_eq!(seen["sub_orders"][1]["amount"]["payer_amount"], 40);
    assert_eq!(seen["sub_orders"][1]["trade_type"], "NATIVE");
    // 28 digits, like the number of each part, but different from them.
    let whole = seen["combine_transaction_id"].as_str().unwrap();
    assert!(whole.len() == 28 && whole.bytes().all(|byte| byte.is_ascii_digit()), "{whole}");
    assert!((0..2).all(|part| seen["sub_orders"][part]["transaction_id"] != whole));
    let target = "/v3/combine-transactions/out-trade-no/combined-1/close";
    assert_eq!(post(&simulator, target, &close).await.code(), "INVALID_REQUEST");
    let mut refund = crate::v3_flow::refund("order-2", "refund-1", 40, 40);
    refund["sub_mchid"] = json!(credentials.sub_mchid());
    assert_eq!(post(&simulator, "/v3/refund/domestic/refunds", &refund).await.status, 200);
}

#[tokio::test]
async fn a_refund_needs_money() {
    let simulator = Simulator::start().await.unwrap();
    crate::v3_flow::paid(&simulator, "order-1", 100).await;
    // A day later the order's money is on the merchant's account, and then spent.
    simulator.advance(Duration::from_secs(2 * 86_400)).await;
    let account = format!("ledger/{}/available", simulator.credentials().mchid());
    let frozen = format!("ledger/{}/frozen", simulator.credentials().mchid());
    assert_eq!(control(&simulator, "PUT", &frozen, json!({ "fen": 1 })).await.0, 400);
    control(&simulator, "PUT", &account, json!({ "fen": 99 })).await;
    let body = crate::v3_flow::refund("order-1", "refund-1", 100, 100);
    let refused = post(&simulator, "/v3/refund/domestic/refunds", &body).await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "NOT_ENOUGH"));
    control(&simulator, "PUT", &account, json!({ "fen": 100 })).await;
    let again = post(&simulator, "/v3/refund/domestic/refunds", &body).await;
    assert_eq!(again.status, 200);
    let (_, ledger) = control(&simulator, "GET", "ledger", Value::Null).await;
    assert_eq!(ledger["fault"], Value::Null);
}

#[tokio::test]
async fn a_fast_clock_brings_things_about_by_itself() {
    let simulator = Simulator::start().await.unwrap();
    crate::v3_flow::paid(&simulator, "order-1", 100).await;
    let body = crate::v3_flow::refund("order-1", "refund-1", 1, 100);
    post(&simulator, "/v3/refund/domestic/refunds", &body).await;
    assert_eq!(simulator.refund("refund-1").unwrap().status, "PROCESSING");
    // One hour per second: five seconds pass within milliseconds, without a request.
    simulator.run_clock(3600);
    tokio::time::timeout(Duration::from_secs(20), async {
        while simulator.refund("refund-1").unwrap().status == "PROCESSING" {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
    assert_eq!(simulator.refund("refund-1").unwrap().status, "SUCCESS");
}
