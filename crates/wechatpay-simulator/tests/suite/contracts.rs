//! Contracts that a merchant asks its users to sign, of v3 and v2, its own and those of a sub-merchant.

use std::time::Duration;

use crate::client::{call, post};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::recall::told_again;
use crate::users::told;
use crate::v2_client;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const PREPARE: &str = "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/";

fn asked(simulator: &Simulator, merchant: &Merchant, code: &str) -> Value {
    json!({
        "appid": simulator.credentials().appid(), "plan_id": 123, "out_contract_code": code,
        "contract_display_account": "账户", "contract_notify_url": merchant.url,
        "out_user_code": "user-1",
    })
}

#[tokio::test]
async fn a_user_signs_what_the_merchant_has_prepared() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let app = format!("{PREPARE}app");
    let prepared = post(&simulator, &app, &asked(&simulator, &merchant, "c-1")).await;
    assert_eq!(prepared.status, 200, "{}", prepared.json());
    let id = prepared.json()["pre_entrustweb_id"].clone();
    // Nothing is signed yet.
    let target = "/v3/papay/sign/contracts/plan-id/123/out-contract-code/c-1";
    assert_eq!(call(&simulator, "GET", target, "").await.status, 404);
    let sign = json!({ "pre_entrustweb_id": id, "openid": "oUser" });
    let (status, signed) = control(&simulator, "POST", "contracts", sign.clone()).await;
    assert_eq!((status, &signed["openid"]), (200, &json!("oUser")), "{signed}");
    assert_eq!(control(&simulator, "POST", "contracts", sign).await.0, 400, "signed already");
    let seen = call(&simulator, "GET", target, "").await.json();
    assert_eq!(
        (&seen["contract_state"], &seen["contract_display_account"], &seen["out_user_code"]),
        (&json!("SIGNED"), &json!("账户"), &json!("user-1"))
    );
    let again = post(&simulator, &app, &asked(&simulator, &merchant, "c-1")).await;
    assert_eq!(again.status, 400, "a contract that lasts is not prepared again");
    // A page knows the number, too.
    let h5 = post(&simulator, &format!("{PREPARE}h5"), &asked(&simulator, &merchant, "c-2")).await;
    let url = h5.json()["redirect_url"].as_str().unwrap().to_owned();
    let id = url.split_once("pre_entrustweb_id=").unwrap().1;
    let sign = json!({ "pre_entrustweb_id": id });
    assert_eq!(control(&simulator, "POST", "contracts", sign).await.0, 200);
    let unknown = json!({ "pre_entrustweb_id": "1" });
    assert_eq!(control(&simulator, "POST", "contracts", unknown).await.0, 404);

    // While the contract exists, deductions can be announced to the user.
    let contract = signed["contract_id"].as_str().unwrap();
    let notify = format!("/v3/papay/contracts/{contract}/notify");
    let credentials = simulator.credentials();
    let body = json!({
        "mchid": credentials.mchid(), "appid": credentials.appid(),
        "estimated_amount": { "amount": 1, "currency": "CNY" },
    });
    assert_eq!(post(&simulator, &notify, &body).await.status, 204);
    control(&simulator, "POST", &format!("contracts/{contract}/terminate"), Value::Null).await;
    assert_eq!(post(&simulator, &notify, &body).await.code(), "INVALID_REQUEST");
    simulator.advance(Duration::ZERO).await;
    let events = told(&simulator, &merchant);
    let names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(names, ["ENTRUST.SIGN", "ENTRUST.SIGN", "ENTRUST.TERMINATE"]);
    assert_eq!(events[0].1["out_contract_code"], "c-1");
    assert_eq!(events[2].1["contract_state"], "TERMINATED");
    let info = &events[2].1["contract_terminate_info"];
    assert_eq!(info["contract_termination_mode"], "USER_TERMINATE");
    told_again(&simulator, &merchant, &["ENTRUST.SIGN", "ENTRUST.TERMINATE"]).await;
}

#[tokio::test]
async fn a_partner_deducts_for_its_sub_merchant() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let sub = credentials.sub_mchid();
    let mut body = json!({
        "sp_appid": credentials.appid(), "sub_mchid": sub, "plan_id": 123,
        "out_contract_code": "c-1", "contract_display_account": "账户",
        "contract_notify_url": merchant.url,
    });
    let prepare = "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program";
    let prepared = post(&simulator, prepare, &body).await;
    assert_eq!(prepared.status, 200, "{}", prepared.json());
    body["sub_mchid"] = json!("1");
    assert_eq!(post(&simulator, prepare, &body).await.code(), "NO_AUTH");
    let sign = json!({ "pre_entrustweb_id": prepared.json()["pre_entrustweb_id"] });
    let (_, signed) = control(&simulator, "POST", "contracts", sign).await;
    let contract = signed["contract_id"].as_str().unwrap();

    // The contract belongs to the sub-merchant alone.
    let own = "/v3/papay/sign/contracts/plan-id/123/out-contract-code/c-1";
    assert_eq!(call(&simulator, "GET", own, "").await.status, 404);
    let path = "/v3/papay/sign/partner/contracts/plan-id/123/out-contract-code/c-1";
    let seen = call(&simulator, "GET", &format!("{path}?sub_mchid={sub}"), "").await.json();
    assert_eq!((&seen["contract_state"], &seen["sub_mchid"]), (&json!("SIGNED"), &json!(sub)));

    let mut deduct = json!({
        "sp_appid": credentials.appid(), "sub_mchid": sub, "out_trade_no": "order-1",
        "description": "d", "transaction_notify_url": merchant.url, "contract_id": contract,
        "amount": { "total": 100 },
    });
    let apply = "/v3/papay/pay/partner/transactions/apply";
    let accepted = post(&simulator, apply, &deduct).await;
    assert_eq!(accepted.status, 200, "{}", accepted.json());
    simulator.advance(Duration::from_secs(1)).await;
    let (_, ledger) = control(&simulator, "GET", "ledger", Value::Null).await;
    assert_eq!(ledger["balances"][format!("{sub}/unsettled")], 100, "{ledger}");
    assert_eq!(ledger["fault"], Value::Null);

    let end = json!({ "sub_mchid": sub, "contract_termination_remark": "x" });
    let ended = post(&simulator, &format!("{path}/terminate"), &end).await.json();
    assert_eq!(ended["contract_state"], "TERMINATED");
    deduct["out_trade_no"] = json!("order-2");
    assert_eq!(post(&simulator, apply, &deduct).await.code(), "INVALID_REQUEST");
    simulator.advance(Duration::ZERO).await;
    let events = told(&simulator, &merchant);
    let names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(names, ["ENTRUST.SIGN", "TRANSACTION.SUCCESS", "ENTRUST.TERMINATE"]);
    assert!(events.iter().all(|one| one.1["sub_mchid"] == *sub), "{events:?}");
}

#[tokio::test]
async fn a_contract_of_v2_is_prepared_and_told_of_in_xml() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let ask = [
        ("plan_id", "123"),
        ("contract_code", "c-1"),
        ("request_serial", "77"),
        ("contract_display_account", "账户"),
        ("notify_url", &merchant.url),
        ("version", "1.0"),
        ("timestamp", "1414488825"),
    ];
    let prepared = v2_client::ask(&simulator, "/papay/preentrustweb", &ask).await;
    assert_eq!(prepared["result_code"], "SUCCESS", "{prepared:?}");
    assert!(!prepared.contains_key("sign"), "the platform does not sign it");
    let sign = json!({ "pre_entrustweb_id": prepared["pre_entrustweb_id"] });
    assert_eq!(control(&simulator, "POST", "contracts", sign).await.0, 200);
    simulator.advance(Duration::ZERO).await;
    let [(_, body)] = &merchant.received()[..] else { panic!("it is told once") };
    let told = v2_client::read(std::str::from_utf8(body).unwrap());
    assert_eq!(told["sign"], v2_client::signature(&simulator, &told, "MD5"));
    assert_eq!((&*told["change_type"], &*told["request_serial"]), ("ADD", "77"));
    // The sub-merchant has no such contract.
    let sub = simulator.credentials().sub_mchid();
    let query = [("plan_id", "123"), ("contract_code", "c-1"), ("sub_mch_id", sub)];
    let seen = v2_client::call(&simulator, "/papay/partner/querycontract", &query).await;
    assert_eq!(seen["err_code"], "CONTRACT_NOT_EXIST", "{seen:?}");
}
