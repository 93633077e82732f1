//! Contracts of a merchant overseas: signed, deducted under, given back, ended.

use crate::catalogue::assert_documented;
use crate::client::Answer;
use crate::merchant::{Merchant, opened_with};
use crate::notifications::control;
use crate::persistence::ask;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const BASE: &str = "/v3/global/papay";

async fn asked(
    simulator: &Simulator,
    merchant: &Value,
    method: &'static str,
    path: &str,
    body: Value,
) -> Answer {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    ask(simulator, merchant, method, &format!("{BASE}/{path}"), &body).await
}

#[tokio::test]
async fn a_user_signs_pays_and_ends_a_contract() {
    let (simulator, inbox) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let (_, merchant) =
        control(&simulator, "POST", "merchants", json!({ "kind": "hong_kong" })).await;
    let (mchid, appid) = (merchant["mchid"].as_str().unwrap(), &merchant["appid"]);
    let prepare = json!({
        "appid": appid, "plan_id": 123, "out_contract_code": "c-1", "user_display_name": "Alice",
        "success_notify_url": inbox.url,
    });
    let prepared =
        asked(&simulator, &merchant, "POST", "contracts/app-pre-entrust-sign", prepare.clone())
            .await;
    assert_eq!(prepared.status, 200, "{}", prepared.json());
    assert_documented(
        "global",
        "POST",
        &format!("{BASE}/contracts/app-pre-entrust-sign"),
        &prepared.json(),
    );
    let web =
        asked(&simulator, &merchant, "POST", "contracts/web-pre-entrust-sign", prepare.clone())
            .await;
    assert_eq!(web.json().as_object().unwrap().len(), 1, "only its own way to ask: {}", web.json());
    let by_code = "contracts/out-contract-code/c-1";
    assert_eq!(
        asked(&simulator, &merchant, "GET", by_code, Value::Null).await.status,
        404,
        "nobody has signed"
    );
    let sign = json!({ "pre_entrustweb_id": prepared.json()["session_id"], "openid": "oAlice" });
    let (status, signed) =
        control(&simulator, "POST", &format!("contracts?mchid={mchid}"), sign).await;
    assert_eq!(status, 200, "{signed}");
    let id = signed["contract_id"].as_str().unwrap();
    let seen = asked(&simulator, &merchant, "GET", by_code, Value::Null).await.json();
    assert_documented(
        "global",
        "GET",
        &format!("{BASE}/contracts/out-contract-code/{{out_contract_code}}"),
        &seen,
    );
    assert_eq!(
        (&seen["contract_id"], &seen["state"], &seen["user_display_name"]),
        (&json!(id), &json!("SIGNED"), &json!("Alice"))
    );
    let same =
        asked(&simulator, &merchant, "GET", &format!("contracts/{id}"), Value::Null).await.json();
    assert_eq!(same, seen);
    let again =
        asked(&simulator, &merchant, "POST", "contracts/app-pre-entrust-sign", prepare).await;
    assert_eq!(again.status, 400, "it is signed");

    let deduct = |number: &str, total: i64| {
        json!({
            "appid": appid, "description": "d", "notify_url": inbox.url, "out_trade_no": number,
            "merchant_category_code": "5812", "contract_id": id,
            "amount": { "total": total, "currency": "HKD" },
        })
    };
    let paid = asked(&simulator, &merchant, "POST", "transactions", deduct("order-1", 888)).await;
    assert_eq!(paid.status, 200, "{}", paid.json());
    assert_documented("global", "POST", &format!("{BASE}/transactions"), &paid.json());
    assert_eq!(
        (&paid.json()["trade_state"], &paid.json()["trade_type"]),
        (&json!("SUCCESS"), &json!("AUTH"))
    );
    let repeated =
        asked(&simulator, &merchant, "POST", "transactions", deduct("order-1", 888)).await;
    assert_eq!(repeated.json(), paid.json(), "the same deduction again");
    let other = asked(&simulator, &merchant, "POST", "transactions", deduct("order-1", 889)).await;
    assert_eq!(other.code(), "OUT_TRADE_NO_USED");
    let poor = asked(&simulator, &merchant, "POST", "transactions", deduct("poor-1", 99_902)).await;
    let again =
        asked(&simulator, &merchant, "POST", "transactions", deduct("poor-1", 99_902)).await;
    assert_eq!((again.status, again.json()), (poor.status, poor.json()), "it failed before");
    let transaction = paid.json()["transaction_id"].as_str().unwrap().to_owned();
    for path in
        ["transactions/out-trade-no/order-1".to_owned(), format!("transactions/{transaction}")]
    {
        let seen = asked(&simulator, &merchant, "GET", &path, Value::Null).await.json();
        assert_eq!(
            (&seen["trade_state"], &seen["amount"]["total"]),
            (&json!("SUCCESS"), &json!(888)),
            "{path}"
        );
    }
    let unknown =
        asked(&simulator, &merchant, "GET", "transactions/out-trade-no/order-2", Value::Null).await;
    assert_eq!(unknown.code(), "ORDER_NOT_EXIST");
    let reverse = "transactions/out-trade-no/order-1/reverse";
    for _ in 0..2 {
        assert_eq!(asked(&simulator, &merchant, "POST", reverse, Value::Null).await.status, 204);
    }
    let (_, ledger) = control(&simulator, "GET", "ledger", Value::Null).await;
    assert_eq!(
        (&ledger["balances"][format!("{mchid}/unsettled")], &ledger["fault"]),
        (&json!(0), &Value::Null)
    );

    let end = json!({ "appid": appid, "termination_note": "x" });
    let path = format!("contracts/{id}/terminate");
    assert_eq!(asked(&simulator, &merchant, "POST", &path, end).await.status, 204);
    let seen = asked(&simulator, &merchant, "GET", by_code, Value::Null).await.json();
    assert_eq!(
        (&seen["state"], &seen["termination_mode"]),
        (&json!("TERMINATED"), &json!("MERCHANT"))
    );
    let late = asked(&simulator, &merchant, "POST", "transactions", deduct("order-3", 888)).await;
    assert_eq!(late.code(), "INVALID_REQUEST");
    simulator.settle().await;
    let key = merchant["api_v3_key"].as_str().unwrap();
    let received = inbox.received();
    let told: Vec<(String, Value)> = received
        .iter()
        .map(|(_, body)| {
            let message: Value = serde_json::from_slice(body).unwrap();
            (message["event_type"].as_str().unwrap().to_owned(), opened_with(key, &message))
        })
        .collect();
    let names: Vec<&str> = told.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(names, ["PAPAY.SIGN", "TRANSACTION.SUCCESS", "PAPAY.TERMINATE"]);
    assert_eq!(
        (&told[0].1["contract_id"], &told[2].1["contract_termination_mode"]),
        (&json!(id), &json!("MERCHANT"))
    );
}

#[tokio::test]
async fn contracts_overseas_are_for_merchants_overseas() {
    let simulator = Simulator::start().await.unwrap();
    let path = format!("{BASE}/contracts/app-pre-entrust-sign");
    let refused = crate::client::post(&simulator, &path, &json!({ "plan_id": 123 })).await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "NO_AUTH"));
}
