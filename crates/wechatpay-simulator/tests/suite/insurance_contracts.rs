//! Contracts for the renewal of insurances: signed, deducted under, ended.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::client::{call, post};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::users::told;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const SIGN: &str = "/v3/papay/insurance-sign/contracts";

#[tokio::test]
async fn an_insurance_is_renewed_under_its_own_contract() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let body = json!({
        "appid": credentials.appid(), "plan_id": 123, "out_contract_code": "c-1",
        "insured_display_name": "*明", "contract_notify_url": merchant.url,
        "policy_start_date": "2026-11-22", "policy_end_date": "2027-11-22",
        "policy_periods": [{
            "policy_period_id": 1, "estimated_deduct_date": "2026-12-22",
            "estimated_deduct_amount": { "total": 100, "currency": "CNY" },
        }],
    });
    for way in ["h5", "jsapi", "mini-program", "app"] {
        let path = format!("{SIGN}/pre-entrust-sign/{way}");
        let prepared = post(&simulator, &path, &body).await;
        assert_eq!(prepared.status, 200, "{}", prepared.json());
        assert_documented("papay", "POST", &path, &prepared.json());
    }
    let prepared = post(&simulator, &format!("{SIGN}/pre-entrust-sign/app"), &body).await.json();
    let sign = json!({ "pre_entrustweb_id": prepared["pre_entrustweb_id"], "openid": "oUser" });
    let (_, signed) = control(&simulator, "POST", "contracts", sign).await;
    let target = format!("{SIGN}/plan-id/123/out-contract-code/c-1");
    let seen = call(&simulator, "GET", &target, "").await.json();
    let template = format!("{SIGN}/plan-id/{{plan_id}}/out-contract-code/{{out_contract_code}}");
    assert_documented("papay", "GET", &template, &seen);
    assert_eq!(
        (&seen["contract_state"], &seen["insured_display_name"]),
        (&json!("SIGNED"), &json!("*明"))
    );

    let mut deduct = json!({
        "appid": credentials.appid(), "out_trade_no": "order-1", "description": "d",
        "transaction_notify_url": merchant.url, "contract_id": signed["contract_id"],
        "amount": { "total": 100, "currency": "CNY" },
    });
    // Each operation is for its own contracts.
    let papay = "/v3/papay/pay/transactions/apply";
    assert_eq!(post(&simulator, papay, &deduct).await.code(), "RESOURCE_NOT_EXISTS");
    deduct["policy_period_id"] = json!(1);
    let apply = "/v3/papay/insurance-pay/transactions/apply";
    let mut others = deduct.clone();
    let sign = json!({ "plan_id": "123", "out_contract_code": "c-2" });
    others["contract_id"] =
        control(&simulator, "POST", "contracts", sign).await.1["contract_id"].clone();
    assert_eq!(post(&simulator, apply, &others).await.code(), "RESOURCE_NOT_EXISTS");
    let other = format!("{SIGN}/plan-id/123/out-contract-code/c-2");
    assert_eq!(call(&simulator, "GET", &other, "").await.status, 404);
    let accepted = post(&simulator, apply, &deduct).await;
    assert_eq!(accepted.status, 200, "{}", accepted.json());
    assert_documented("papay", "POST", apply, &accepted.json());
    simulator.advance(Duration::from_secs(1)).await;
    let order = format!("/v3/pay/transactions/out-trade-no/order-1?mchid={}", credentials.mchid());
    assert_eq!(call(&simulator, "GET", &order, "").await.json()["trade_state"], "SUCCESS");

    let end = json!({ "contract_termination_remark": "x" });
    let ended = post(&simulator, &format!("{target}/terminate"), &end).await.json();
    assert_eq!(ended["contract_state"], "TERMINATED");
    deduct["out_trade_no"] = json!("order-2");
    assert_eq!(post(&simulator, apply, &deduct).await.code(), "INVALID_REQUEST");
    simulator.advance(Duration::ZERO).await;
    let events = told(&simulator, &merchant);
    let names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    let (signs, ends) = ("INSURANCE_ENTRUST.SIGN", "INSURANCE_ENTRUST.TERMINATE");
    assert_eq!(names, [signs, "TRANSACTION.SUCCESS", ends]);
    assert_eq!(events[0].1["insured_display_name"], "*明");
    assert_eq!(events[0].1.get("contract_display_account"), None::<&Value>);
}
