//! Orders with a contract: one payment pays the order and signs the contract, in v3, v2 and for a partner.

use std::time::Duration;

use crate::client::{call, post};
use crate::merchant::Merchant;
use crate::recall::told_again;
use crate::users::told;
use crate::v2_client;
use crate::v3_flow::order;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const APP: &str = "/v3/pay/transactions/app-with-contract";
const JSAPI: &str = "/v3/pay/transactions/jsapi-with-contract";

fn contract(merchant: &Merchant, code: &str) -> Value {
    json!({
        "plan_id": "123", "contract_mchid": "1900000001", "contract_appid": "wx1", "contract_code": code,
        "request_serial": "77", "contract_display_account": "账户", "contract_notify_url": merchant.url,
    })
}

async fn start() -> (Simulator, Merchant) {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    (simulator, merchant)
}

#[tokio::test]
async fn a_payment_signs_the_contract_of_its_order() {
    let (simulator, merchant) = start().await;
    let credentials = simulator.credentials();
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(merchant.url);
    body["contract_info"] = contract(&merchant, "c-1");
    let placed = post(&simulator, APP, &body).await;
    assert_eq!(placed.status, 200, "{}", placed.json());
    assert_eq!(post(&simulator, APP, &body).await.json(), placed.json(), "the same again");
    let mut other = body.clone();
    other["contract_info"]["contract_code"] = json!("c-2");
    assert_eq!(post(&simulator, APP, &other).await.code(), "OUT_TRADE_NO_USED");
    let target = format!("/v3/pay/transactions/out-trade-no/order-1?mchid={}", credentials.mchid());
    assert_eq!(call(&simulator, "GET", &target, "").await.json()["trade_state"], "NOTPAY");
    let its_contract = "/v3/papay/sign/contracts/plan-id/123/out-contract-code/c-1";
    assert_eq!(call(&simulator, "GET", its_contract, "").await.status, 404, "not yet");

    simulator.pay("order-1").unwrap();
    let paid = call(&simulator, "GET", &target, "").await.json();
    assert_eq!((&paid["trade_state"], &paid["trade_type"]), (&json!("SUCCESS"), &json!("APP")));
    let signed = call(&simulator, "GET", its_contract, "").await.json();
    assert_eq!(
        [&signed["contract_state"], &signed["openid"], &signed["contract_display_account"]],
        [&json!("SIGNED"), &paid["payer"]["openid"], &json!("账户")],
    );
    simulator.advance(Duration::ZERO).await;
    let events = told(&simulator, &merchant);
    let names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(names, ["TRANSACTION.SUCCESS", "ENTRUST.SIGN"]);
    assert_eq!(events[0].1["out_trade_no"], "order-1");
    assert_eq!(events[1].1["out_contract_code"], "c-1");
    assert_eq!(events[1].1["contract_id"], signed["contract_id"]);
    told_again(&simulator, &merchant, &["TRANSACTION.SUCCESS", "ENTRUST.SIGN"]).await;

    // The merchant deducts under it.
    let deduct = json!({
        "appid": credentials.appid(), "out_trade_no": "order-2", "description": "d",
        "transaction_notify_url": merchant.url, "contract_id": signed["contract_id"],
        "amount": { "total": 30, "currency": "CNY" },
    });
    let accepted = post(&simulator, "/v3/papay/pay/transactions/apply", &deduct).await;
    assert_eq!(accepted.status, 200, "{}", accepted.json());
}

#[tokio::test]
async fn an_order_may_name_a_contract_that_is_signed_already() {
    let (simulator, merchant) = start().await;
    let ask = |number: &str, info: Value| {
        let mut body = order(&simulator, number, 100);
        body["notify_url"] = json!(merchant.url);
        body["payer"] = json!({ "openid": "oUser" });
        body["contract_info"] = info;
        body
    };
    let mut malformed = contract(&merchant, "c-1");
    malformed["plan_id"] = json!("plan");
    let refused = post(&simulator, JSAPI, &ask("order-0", malformed)).await;
    assert_eq!(refused.json()["detail"]["field"], "/contract_info/plan_id");
    let by_id = json!({ "password_free_contract_id": "201710180325670965" });
    for (number, info) in [
        ("order-1", contract(&merchant, "c-1")),
        // Both orders were placed before one of them was paid.
        ("order-2", contract(&merchant, "c-1")),
        ("order-3", by_id),
    ] {
        let placed = post(&simulator, JSAPI, &ask(number, info)).await;
        assert_eq!(placed.status, 200, "{}", placed.json());
        assert!(placed.json()["prepay_id"].is_string());
    }
    for number in ["order-1", "order-2", "order-3"] {
        simulator.pay(number).unwrap();
    }
    let late = post(&simulator, JSAPI, &ask("order-4", contract(&merchant, "c-1"))).await;
    assert_eq!(late.status, 200, "the order counts, whatever becomes of its contract");
    simulator.pay("order-4").unwrap();
    simulator.advance(Duration::ZERO).await;
    let events = told(&simulator, &merchant);
    let signed: Vec<_> = events.iter().filter(|one| one.0 == "ENTRUST.SIGN").collect();
    assert_eq!((signed.len(), events.len()), (1, 5), "{events:?}");
    assert_eq!(signed[0].1["openid"], "oUser");
}

#[tokio::test]
async fn a_partners_order_signs_a_contract_of_the_sub_merchant() {
    let (simulator, merchant) = start().await;
    let credentials = simulator.credentials();
    let sub = credentials.sub_mchid();
    let mut info = contract(&merchant, "c-1");
    info.as_object_mut().unwrap().remove("contract_notify_url");
    let body = json!({
        "sp_appid": credentials.appid(), "sp_mchid": credentials.mchid(), "sub_mchid": sub,
        "description": "d", "out_trade_no": "order-1", "notify_url": merchant.url,
        "amount": { "total": 100, "currency": "CNY" }, "contract_info": info,
    });
    let path = "/v3/pay/partner/transactions/app-with-contract";
    let placed = post(&simulator, path, &body).await;
    assert_eq!(placed.status, 200, "{}", placed.json());
    simulator.pay("order-1").unwrap();
    let path = "/v3/papay/sign/partner/contracts/plan-id/123/out-contract-code/c-1";
    let seen = call(&simulator, "GET", &format!("{path}?sub_mchid={sub}"), "").await.json();
    assert_eq!((&seen["contract_state"], &seen["sub_mchid"]), (&json!("SIGNED"), &json!(sub)));
    // Without its own URL, the contract sends no notification.
    simulator.advance(Duration::ZERO).await;
    let events = told(&simulator, &merchant);
    assert_eq!((events.len(), events[0].0.as_str()), (1, "TRANSACTION.SUCCESS"));
}

#[tokio::test]
async fn a_v2_order_says_whether_its_contract_can_be_signed() {
    let (simulator, merchant) = start().await;
    let ask = |number: &str, code: &str| {
        let pairs = [
            ("contract_mchid", simulator.credentials().mchid()),
            ("contract_appid", simulator.credentials().appid()),
            ("out_trade_no", number),
            ("body", "一杯咖啡"),
            ("notify_url", &merchant.url),
            ("total_fee", "100"),
            ("spbill_create_ip", "127.0.0.1"),
            ("trade_type", "NATIVE"),
            ("plan_id", "123"),
            ("contract_code", code),
            ("request_serial", "77"),
            ("contract_display_account", "账户"),
            ("contract_notify_url", &merchant.url),
        ];
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let place = async |number: &str, code: &str| {
        let pairs = ask(number, code);
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (&**name, &**value)).collect();
        v2_client::call(&simulator, "/pay/contractorder", &pairs).await
    };
    let placed = place("order-1", "c-1").await;
    assert_eq!(placed["contract_result_code"], "SUCCESS", "{placed:?}");
    assert!(placed["code_url"].starts_with("weixin://"));
    assert_eq!((&*placed["contract_code"], &*placed["request_serial"]), ("c-1", "77"));
    assert_eq!(place("order-1", "c-2").await["err_code"], "OUT_TRADE_NO_USED");
    simulator.pay("order-1").unwrap();
    let paid = [("out_trade_no", "order-1")];
    let paid = v2_client::call(&simulator, "/pay/orderquery", &paid).await;
    assert_eq!(paid["trade_state"], "SUCCESS");
    let query = [("plan_id", "123"), ("contract_code", "c-1")];
    let signed = v2_client::ask(&simulator, "/papay/querycontract", &query).await;
    assert_eq!(signed["contract_state"], "0", "{signed:?}");
    assert_eq!(signed["openid"], paid["openid"]);

    simulator.advance(Duration::ZERO).await;
    let [(_, payment), (_, contract)] = &merchant.received()[..] else { panic!("two are told of") };
    let payment = v2_client::read(std::str::from_utf8(payment).unwrap());
    assert_eq!(payment["out_trade_no"], "order-1");
    let contract = v2_client::read(std::str::from_utf8(contract).unwrap());
    assert_eq!(contract["sign"], v2_client::signature(&simulator, &contract, "MD5"));
    assert_eq!((&*contract["change_type"], &*contract["request_serial"]), ("ADD", "77"));
    assert_eq!(contract["contract_id"], signed["contract_id"]);

    let again = place("order-2", "c-1").await;
    assert_eq!((&*again["contract_result_code"], &*again["result_code"]), ("FAIL", "SUCCESS"));
    assert_eq!(again["contract_err_code_des"], "签约协议已存在");
    simulator.pay("order-2").unwrap();
    simulator.advance(Duration::ZERO).await;
    assert_eq!(merchant.received().len(), 3, "paid, and nothing signed");
}
