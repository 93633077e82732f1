//! Applications of sub-merchants, from their submission to the first order; their bank accounts.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::certificates::seal;
use crate::client::{Answer, call, post, public_key, request};
use crate::notifications::control;
use serde_json::{Value, json};
use wechatpay_catalogue::example::{self, Mode};
use wechatpay_simulator::Simulator;

const PARTNER: &str = "/v3/applyment4sub/applyment/";
const PLATFORM: &str = "/v3/ecommerce/applyments/";

async fn start() -> Simulator {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    simulator
}

/// The smallest application that the catalogue allows, under a number.
fn application(simulator: &Simulator, area: &str, path: &str, name: &str, number: &str) -> Value {
    let document = wechatpay_catalogue::document(area).unwrap().resolved();
    let operation = &document["paths"][path]["post"];
    let mut body = example::minimal(operation, Mode::Partner).body.unwrap();
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    let key = public_key(simulator.credentials().public_key());
    crate::catalogue::sealed(&mut body, schema, &key);
    body[name] = json!(number);
    body
}

async fn send(simulator: &Simulator, path: &str, body: &Value) -> Answer {
    let ask = request(simulator, "POST", path, &body.to_string());
    ask.header("wechatpay-serial", simulator.credentials().public_key_id()).send(simulator).await
}

async fn act(simulator: &Simulator, number: &str, act: &str) -> u16 {
    control(simulator, "POST", &format!("cases/{number}/{act}"), Value::Null).await.0
}

#[tokio::test]
async fn a_partners_sub_merchant_is_examined_signs_and_sells() {
    let simulator = start().await;
    let body = application(&simulator, "applyment4sub", PARTNER, "business_code", "1900013511_1");
    let taken = send(&simulator, PARTNER, &body).await;
    assert_eq!(taken.status, 200, "{}", taken.json());
    assert_documented("applyment4sub", "POST", PARTNER, &taken.json());
    let id = taken.json()["applyment_id"].as_i64().unwrap();
    let again = send(&simulator, PARTNER, &body).await;
    assert_eq!(again.json(), taken.json(), "the same application, whose secrets are encrypted");
    let mut other = body.clone();
    other["settlement_info"]["settlement_id"] = json!("719");
    let refused = send(&simulator, PARTNER, &other).await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "PROCESSING"));

    let by_id = format!("{PARTNER}applyment_id/{id}");
    let by_code = format!("{PARTNER}business_code/1900013511_1");
    let query = async |target: &str| {
        let seen = call(&simulator, "GET", target, "").await;
        assert_eq!(seen.status, 200, "{}", seen.json());
        let template = "/v3/applyment4sub/applyment/applyment_id/{applyment_id}";
        assert_documented("applyment4sub", "GET", template, &seen.json());
        seen.json()
    };
    assert_eq!(query(&by_code).await["applyment_state"], "APPLYMENT_STATE_AUDITING");
    assert_eq!(act(&simulator, "1900013511_1", "sign").await, 400, "it is not approved");
    // A rejection gives the reason, and the application can be corrected under the same number.
    assert_eq!(act(&simulator, "1900013511_1", "reject").await, 200);
    let rejected = query(&by_id).await;
    assert_eq!(rejected["applyment_state"], "APPLYMENT_STATE_REJECTED");
    assert!(rejected["audit_detail"][0]["reject_reason"].is_string(), "{rejected}");
    let mended = send(&simulator, PARTNER, &other).await;
    assert_eq!(mended.json()["applyment_id"], id, "{}", mended.json());
    // Without a decision, the application is approved after an hour.
    simulator.advance(Duration::from_secs(3600)).await;
    let approved = query(&by_code).await;
    assert_eq!(approved["applyment_state"], "APPLYMENT_STATE_TO_BE_SIGNED");
    assert!(approved["sign_url"].is_string() && approved.get("audit_detail").is_none());
    assert_eq!(act(&simulator, "1900013511_1", "sign").await, 200);
    let finished = query(&by_id).await;
    assert_eq!(finished["applyment_state"], "APPLYMENT_STATE_FINISHED");
    assert_eq!(act(&simulator, "1900013511_1", "reject").await, 400, "it is finished");

    let order = json!({
        "sp_appid": simulator.credentials().appid(), "sp_mchid": simulator.credentials().mchid(),
        "sub_mchid": finished["sub_mchid"], "description": "一杯咖啡", "out_trade_no": "order-1",
        "notify_url": "https://example.com/notify", "amount": { "total": 100 },
    });
    let placed = post(&simulator, "/v3/pay/partner/transactions/native", &order).await;
    assert_eq!(placed.status, 200, "{}", placed.json());
    let unknown = call(&simulator, "GET", &format!("{PARTNER}business_code/x"), "").await;
    assert_eq!(unknown.code(), "APPLYMENT_NOT_EXIST");
}

#[tokio::test]
async fn a_platforms_application_is_approved_or_revoked() {
    let simulator = start().await;
    let apply = async |number: &str| {
        let body = application(&simulator, "ecommerce", PLATFORM, "out_request_no", number);
        let taken = send(&simulator, PLATFORM, &body).await;
        assert_eq!(taken.status, 200, "{}", taken.json());
        assert_documented("ecommerce", "POST", PLATFORM, &taken.json());
        (body, taken.json()["applyment_id"].as_i64().unwrap())
    };
    let query = async |target: String| {
        let seen = call(&simulator, "GET", &target, "").await;
        assert_eq!(seen.status, 200, "{}", seen.json());
        let template = "/v3/ecommerce/applyments/{applyment_id}";
        assert_documented("ecommerce", "GET", template, &seen.json());
        seen.json()
    };
    let (mut body, id) = apply("apply-1").await;
    body["merchant_shortname"] = json!("另一家");
    let refused = send(&simulator, PLATFORM, &body).await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "RESOURCE_ALREADY_EXISTS"));
    assert_eq!(act(&simulator, "apply-1", "approve").await, 200);
    let seen = query(format!("{PLATFORM}{id}")).await;
    assert_eq!(
        (&seen["applyment_state"], &seen["sign_state"]),
        (&json!("NEED_SIGN"), &json!("UNSIGNED"))
    );
    act(&simulator, "apply-1", "sign").await;
    let seen = query(format!("{PLATFORM}out-request-no/apply-1")).await;
    assert_eq!(
        (&seen["applyment_state"], &seen["sign_state"]),
        (&json!("FINISH"), &json!("SIGNED"))
    );
    assert!(seen["sub_mchid"].is_string());
    let late = call(&simulator, "POST", &format!("{PLATFORM}{id}/revoke"), "").await;
    assert_eq!(late.code(), "INVALID_REQUEST");

    apply("apply-2").await;
    let revoked =
        call(&simulator, "POST", &format!("{PLATFORM}out-request-no/apply-2/revoke"), "").await;
    assert_eq!(revoked.status, 200, "{}", revoked.json());
    assert_eq!(revoked.json()["out_request_no"], "apply-2");
    let seen = query(format!("{PLATFORM}out-request-no/apply-2")).await;
    assert_eq!(seen["applyment_state_desc"], "已撤销");
    let unknown = call(&simulator, "GET", &format!("{PLATFORM}2000002999999999"), "").await;
    assert_eq!((unknown.status, unknown.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
}

#[tokio::test]
async fn a_sub_merchants_bank_account_changes_once_it_is_approved() {
    let simulator = start().await;
    let sub = simulator.credentials().sub_mchid();
    let base = format!("/v3/apply4sub/sub_merchants/{sub}");
    let key = public_key(simulator.credentials().public_key());
    let change = |number: &str| {
        json!({
            "modify_mode": "MODIFY_MODE_ASYNC", "account_type": "ACCOUNT_TYPE_BUSINESS",
            "account_bank": "招商银行", "bank_address_code": "110000",
            "account_number": seal(&key, number), "account_name": seal(&key, "某公司"),
        })
    };
    let account = async || {
        let seen = call(&simulator, "GET", &format!("{base}/settlement"), "").await.json();
        let template = "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement";
        assert_documented("apply4sub", "GET", template, &seen);
        seen
    };
    let before = account().await;
    let path = format!("{base}/modify-settlement");
    let taken = send(&simulator, &path, &change("6225000000001234")).await;
    assert_eq!(taken.status, 200, "{}", taken.json());
    let number = taken.json()["application_no"].as_str().unwrap().to_owned();
    let again = send(&simulator, &path, &change("6225000000001234")).await;
    assert_eq!(again.json()["application_no"], number, "the same change again");
    let other = send(&simulator, &path, &change("6225000000001235")).await;
    assert_eq!(other.code(), "INVALID_REQUEST", "one is examined");
    let query = format!("{base}/application/{number}");
    let state = async || {
        let seen = call(&simulator, "GET", &query, "").await.json();
        let template = "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}";
        assert_documented("apply4sub", "GET", template, &seen);
        assert_eq!(seen["account_number"], "************1234");
        seen["verify_result"].as_str().unwrap().to_owned()
    };
    assert_eq!(state().await, "AUDITING");
    assert_eq!(account().await, before, "nothing has changed yet");
    simulator.advance(Duration::from_secs(3600)).await;
    assert_eq!(state().await, "AUDIT_SUCCESS");
    let after = account().await;
    assert_eq!(
        (&after["account_bank"], &after["account_number"]),
        (&json!("招商银行"), &json!("************1234"))
    );

    let taken = send(&simulator, &path, &change("6225000000009999")).await.json();
    let number = taken["application_no"].as_str().unwrap();
    assert_eq!(act(&simulator, number, "reject").await, 200);
    let seen = call(&simulator, "GET", &format!("{base}/application/{number}"), "").await.json();
    assert_eq!(seen["verify_result"], "AUDIT_FAIL");
    assert_eq!(account().await, after, "it was rejected");
    let unknown = call(&simulator, "GET", &format!("{base}/application/1"), "").await;
    assert_eq!((unknown.status, unknown.code().as_str()), (404, "ORDER_NOT_EXIST"));
    let foreign = call(&simulator, "GET", "/v3/apply4sub/sub_merchants/1/settlement", "").await;
    assert_eq!(foreign.code(), "NO_AUTH");
}

#[tokio::test]
async fn an_application_is_approved_an_hour_after_it_was_last_submitted() {
    let simulator = start().await;
    let body = application(&simulator, "applyment4sub", PARTNER, "business_code", "code-1");
    let minutes = async |count: u64| simulator.advance(Duration::from_secs(60 * count)).await;
    let state = async || {
        let seen = call(&simulator, "GET", &format!("{PARTNER}business_code/code-1"), "").await;
        seen.json()["applyment_state"].as_str().unwrap().to_owned()
    };
    assert_eq!(send(&simulator, PARTNER, &body).await.status, 200);
    minutes(10).await;
    assert_eq!(act(&simulator, "code-1", "reject").await, 200);
    minutes(40).await;
    assert_eq!(send(&simulator, PARTNER, &body).await.status, 200);
    minutes(10).await;
    assert_eq!(state().await, "APPLYMENT_STATE_AUDITING", "the first hour is over, not the second");
    // The same application again is examined no longer for it.
    assert_eq!(send(&simulator, PARTNER, &body).await.status, 200);
    minutes(49).await;
    assert_eq!(state().await, "APPLYMENT_STATE_AUDITING");
    minutes(1).await;
    assert_eq!(state().await, "APPLYMENT_STATE_TO_BE_SIGNED");
    let (_, clock) = control(&simulator, "GET", "clock", Value::Null).await;
    assert_eq!(clock["waiting"], 0, "nothing is left to happen: {clock}");
}

/// The number of a sub-merchant whose application has been signed.
pub(crate) async fn signed(simulator: &Simulator, number: &str) -> String {
    let body = application(simulator, "applyment4sub", PARTNER, "business_code", number);
    assert_eq!(send(simulator, PARTNER, &body).await.status, 200);
    for name in ["approve", "sign"] {
        assert_eq!(act(simulator, number, name).await, 200);
    }
    let seen = call(simulator, "GET", &format!("{PARTNER}business_code/{number}"), "").await;
    seen.json()["sub_mchid"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_sub_merchant_that_signed_is_known_everywhere() {
    let simulator = start().await;
    let mchid = simulator.credentials().mchid();
    let sub = signed(&simulator, "code-1").await;
    let target = format!("ledger/{sub}/available");
    let (status, set) = control(&simulator, "PUT", &target, json!({ "fen": 7 })).await;
    assert_eq!((status, &set["fen"]), (200, &json!(7)), "{set}");
    let (_, listed) = control(&simulator, "GET", "merchants", Value::Null).await;
    let own = json!([simulator.credentials().sub_mchid(), sub]);
    assert_eq!(listed["merchants"][0]["sub_mchids"], own);

    let pairs = [
        ("body", "一杯咖啡"),
        ("out_trade_no", "order-1"),
        ("total_fee", "100"),
        ("spbill_create_ip", "127.0.0.1"),
        ("notify_url", "https://example.com/notify"),
        ("trade_type", "NATIVE"),
        ("sub_mch_id", sub.as_str()),
    ];
    let placed = crate::v2_client::call(&simulator, "/pay/unifiedorder", &pairs).await;
    assert_eq!(placed["result_code"], "SUCCESS", "{placed:?}");

    let transaction = crate::v3_flow::paid(&simulator, "order-2", 300).await;
    let subsidy = json!({
        "stock_id": "1", "coupon_code": "2", "transaction_id": transaction, "amount": 100,
        "payer_merchant": mchid, "payee_merchant": sub, "description": "d",
        "out_subsidy_no": "subsidy-1",
    });
    let paid = post(&simulator, "/v3/marketing/busifavor/subsidy/pay-receipts", &subsidy).await;
    assert_eq!(paid.status, 200, "{}", paid.json());
    assert_eq!(crate::funds::balances(&simulator).await[format!("{sub}/available")], 107);

    // It does not sign itself.
    let mut own = request(&simulator, "GET", "/v3/certificates", "");
    own.mchid.clone_from(&sub);
    let told = crate::explain::explained(&simulator, own).await;
    assert_eq!(told["cause"], "wrong_mchid");
    assert!(told["en"].as_str().unwrap().contains("It is a sub-merchant"), "{told}");

    // It is another partner's no more than before.
    let (_, other) = control(&simulator, "POST", "merchants", json!({ "kind": "partner" })).await;
    let order = json!({
        "sp_appid": other["appid"], "sp_mchid": other["mchid"], "sub_mchid": sub,
        "description": "一杯咖啡", "out_trade_no": "order-1", "amount": { "total": 100 },
        "notify_url": "https://example.com/notify",
    });
    let path = "/v3/pay/partner/transactions/native";
    let order = order.to_string();
    let refused = crate::persistence::ask(&simulator, &other, "POST", path, &order).await;
    assert_eq!(refused.code(), "NO_AUTH");
}
