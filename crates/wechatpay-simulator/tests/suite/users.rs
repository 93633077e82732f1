//! Actions of users and merchants apart from orders: contracts and deductions, coupons, complaints.

use std::time::Duration;

use crate::client::{call, post};
use crate::merchant::{Merchant, opened, verified};
use crate::notifications::control;
use crate::recall::told_again;
use crate::v2_client;
use crate::v3_flow::paid;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// Event types and resources of the notifications that a merchant received.
pub(crate) fn told(simulator: &Simulator, merchant: &Merchant) -> Vec<(String, Value)> {
    let received = merchant.received();
    let messages = received.iter().map(|one| verified(simulator, one).unwrap());
    messages
        .map(|one| (one["event_type"].as_str().unwrap().to_owned(), opened(simulator, &one)))
        .collect()
}

#[tokio::test]
async fn a_merchant_deducts_under_a_contract_until_it_ends() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let ask = json!({
        "plan_id": "123", "out_contract_code": "c-1", "openid": "oUser", "notify_url": merchant.url,
    });
    let (status, signed) = control(&simulator, "POST", "contracts", ask.clone()).await;
    assert_eq!(status, 200, "{signed}");
    assert_eq!(control(&simulator, "POST", "contracts", ask).await.0, 400, "signed already");
    let contract = signed["contract_id"].as_str().unwrap();
    let target = "/v3/papay/sign/contracts/plan-id/123/out-contract-code/c-1";
    let seen = call(&simulator, "GET", target, "").await.json();
    assert_eq!(seen["contract_state"], "SIGNED");

    let deduct = |number: &str| {
        json!({
            "appid": credentials.appid(), "out_trade_no": number, "description": "d",
            "transaction_notify_url": merchant.url, "contract_id": contract,
            "amount": { "total": 100, "currency": "CNY" },
        })
    };
    let apply = "/v3/papay/pay/transactions/apply";
    let accepted = post(&simulator, apply, &deduct("order-1")).await;
    assert_eq!(accepted.json()["out_trade_no"], "order-1", "{}", accepted.json());
    assert_eq!(simulator.order_state("order-1").unwrap(), "ACCEPT");
    let by_v2 = [
        ("body", "x"),
        ("out_trade_no", "order-2"),
        ("total_fee", "50"),
        ("spbill_create_ip", "127.0.0.1"),
        ("notify_url", "https://example.com/"),
        ("trade_type", "PAP"),
        ("contract_id", contract),
    ];
    let accepted = v2_client::call(&simulator, "/pay/pappayapply", &by_v2).await;
    assert_eq!(accepted["result_code"], "SUCCESS", "{accepted:?}");
    simulator.advance(Duration::from_secs(1)).await;
    assert_eq!(simulator.order_state("order-1").unwrap(), "SUCCESS");
    let order =
        v2_client::call(&simulator, "/pay/paporderquery", &[("out_trade_no", "order-2")]).await;
    assert_eq!((order["trade_state"].as_str(), order["trade_type"].as_str()), ("SUCCESS", "PAP"));
    assert_eq!(order["openid"], "oUser");

    let end = [("contract_id", contract), ("contract_termination_remark", "x"), ("version", "1.0")];
    let ended = v2_client::call(&simulator, "/papay/deletecontract", &end).await;
    assert_eq!(ended["result_code"], "SUCCESS", "{ended:?}");
    let refused = post(&simulator, apply, &deduct("order-3")).await;
    assert_eq!(refused.code(), "INVALID_REQUEST");
    let seen = v2_client::call(
        &simulator,
        "/papay/querycontract",
        &[("contract_id", contract), ("version", "1.0")],
    )
    .await;
    assert_eq!(
        (seen["contract_state"].as_str(), seen["contract_termination_mode"].as_str()),
        ("1", "3")
    );
    simulator.advance(Duration::ZERO).await;
    let events: Vec<String> = told(&simulator, &merchant).into_iter().map(|one| one.0).collect();
    assert_eq!(events, ["ENTRUST.SIGN", "TRANSACTION.SUCCESS", "ENTRUST.TERMINATE"]);
}

#[tokio::test]
async fn a_contract_of_v2_and_its_failing_deduction_are_told_in_xml() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let ask = json!({
        "plan_id": "123", "out_contract_code": "c-1", "openid": "oUser", "notify_url": merchant.url,
        "v2": true,
    });
    let (_, signed) = control(&simulator, "POST", "contracts", ask).await;
    let contract = signed["contract_id"].as_str().unwrap();
    let deduct = [
        ("body", "x"),
        ("out_trade_no", "order-1"),
        // The account of the user does not give it.
        ("total_fee", "99902"),
        ("spbill_create_ip", "127.0.0.1"),
        ("notify_url", &merchant.url),
        ("trade_type", "PAP"),
        ("contract_id", contract),
    ];
    assert_eq!(
        v2_client::call(&simulator, "/pay/pappayapply", &deduct).await["result_code"],
        "SUCCESS"
    );
    let number = [("out_trade_no", "order-1")];
    let order = v2_client::call(&simulator, "/pay/paporderquery", &number).await;
    assert_eq!(order["trade_state"], "ACCEPT");
    simulator.advance(Duration::from_secs(1)).await;
    let order = v2_client::call(&simulator, "/pay/paporderquery", &number).await;
    assert_eq!(order["trade_state"], "PAYERROR");
    control(&simulator, "POST", &format!("contracts/{contract}/terminate"), Value::Null).await;
    simulator.advance(Duration::ZERO).await;
    let told: Vec<v2_client::Members> = merchant
        .received()
        .iter()
        .map(|(_, body)| v2_client::read(std::str::from_utf8(body).unwrap()))
        .collect();
    let [added, failed, ended] = &told[..] else { panic!("{told:?}") };
    for one in &told {
        assert_eq!(one["sign"], v2_client::signature(&simulator, one, "MD5"));
    }
    assert_eq!((&*added["change_type"], &*added["contract_code"]), ("ADD", "c-1"));
    assert_eq!((&*failed["result_code"], &*failed["out_trade_no"]), ("FAIL", "order-1"));
    assert_eq!((&*ended["change_type"], &*ended["contract_termination_mode"]), ("DELETE", "2"));
}

#[tokio::test]
async fn a_coupon_is_sent_used_returned_and_deactivated() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let busifavor = "/v3/marketing/busifavor";
    let url = json!({ "notify_url": merchant.url });
    assert_eq!(post(&simulator, &format!("{busifavor}/callbacks"), &url).await.status, 200);
    let stock = json!({
        "stock_name": "s", "belong_merchant": credentials.mchid(), "goods_name": "g",
        "stock_type": "NORMAL", "out_request_no": "r-1", "coupon_code_mode": "WECHATPAY_MODE",
        "coupon_use_rule": {
            "use_method": "OFF_LINE",
            "coupon_available_time": {
                "available_begin_time": "2026-01-01T00:00:00+08:00",
                "available_end_time": "2036-01-01T00:00:00+08:00",
            },
            "fixed_normal_coupon": { "discount_amount": 5, "transaction_minimum": 10 },
        },
        "stock_send_rule": { "max_coupons": 2, "max_coupons_per_user": 1 },
    });
    let made = post(&simulator, &format!("{busifavor}/stocks"), &stock).await;
    assert_eq!(made.status, 200, "{}", made.json());
    let stock_id = made.json()["stock_id"].clone();
    let ask = |openid: &str, request: &str| {
        json!({
            "openid": openid, "appid": credentials.appid(), "stock_id": stock_id,
            "out_request_no": request,
        })
    };
    let send = format!("{busifavor}/coupons/send");
    let sent = post(&simulator, &send, &ask("a", "s-1")).await.json();
    assert_eq!(post(&simulator, &send, &ask("a", "s-1")).await.json(), sent);
    assert_eq!(post(&simulator, &send, &ask("a", "s-2")).await.code(), "RULELIMIT");
    assert_eq!(post(&simulator, &send, &ask("b", "s-1")).await.code(), "INVALID_REQUEST");
    assert_eq!(post(&simulator, &send, &ask("b", "s-3")).await.status, 200);
    assert_eq!(post(&simulator, &send, &ask("c", "s-4")).await.code(), "RULELIMIT");

    let code = sent["coupon_code"].as_str().unwrap();
    let act = async |name: &str, request: &str| {
        let mut body = json!({ "coupon_code": code, "stock_id": stock_id });
        if name == "use" {
            body["appid"] = json!(credentials.appid());
            body["use_time"] = json!("2026-01-01T00:00:00+08:00");
        }
        body[format!("{name}_request_no")] = json!(request);
        post(&simulator, &format!("{busifavor}/coupons/{name}"), &body).await
    };
    let state = async || {
        let appid = credentials.appid();
        let target = format!("{busifavor}/users/a/coupons/{code}/appids/{appid}");
        call(&simulator, "GET", &target, "").await.json()["coupon_state"].clone()
    };
    let used = act("use", "u-1").await.json();
    assert_eq!(used["openid"], "a");
    assert_eq!(act("use", "u-1").await.json(), used);
    assert_eq!(act("use", "u-2").await.code(), "INVALID_REQUEST");
    assert_eq!(state().await, "USED");
    assert_eq!(act("deactivate", "d-1").await.code(), "INVALID_REQUEST");
    assert_eq!(act("return", "r-1").await.status, 200);
    assert_eq!(act("return", "r-1").await.status, 200);
    assert_eq!(state().await, "SENDED");
    assert_eq!(act("deactivate", "d-1").await.status, 200);
    assert_eq!(state().await, "DEACTIVATED");
    simulator.advance(Duration::ZERO).await;
    let events: Vec<String> = told(&simulator, &merchant).into_iter().map(|one| one.0).collect();
    assert_eq!(events, ["COUPON.SEND", "COUPON.SEND", "COUPON.USE"]);
    told_again(&simulator, &merchant, &["COUPON.SEND"]).await;
}

#[tokio::test]
async fn a_complaint_is_answered_and_completed() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let service = "/v3/merchant-service";
    let url = json!({ "url": merchant.url });
    post(&simulator, &format!("{service}/complaint-notifications"), &url).await;
    let transaction = paid(&simulator, "order-1", 100).await;
    let ask = json!({ "out_trade_no": "order-1", "detail": "坏了" });
    let (_, made) = control(&simulator, "POST", "complaints", ask).await;
    let id = made["complaint_id"].as_str().unwrap();
    let (_, clock) = control(&simulator, "GET", "clock", Value::Null).await;
    let day = clock["now"].as_str().unwrap().split_once('T').unwrap().0;
    let target = format!("{service}/complaints-v2?begin_date={day}&end_date={day}");
    let list = call(&simulator, "GET", &target, "").await.json();
    assert_eq!((&list["total_count"], &list["data"][0]["complaint_id"]), (&json!(1), &json!(id)));
    assert_eq!(list["data"][0]["complaint_order_info"][0]["transaction_id"], transaction.as_str());

    let one = format!("{service}/complaints-v2/{id}");
    let state = async || call(&simulator, "GET", &one, "").await.json()["complaint_state"].clone();
    assert_eq!(state().await, "PENDING");
    let mchid = simulator.credentials().mchid();
    let answer = json!({ "complainted_mchid": mchid, "response_content": "会处理" });
    assert_eq!(post(&simulator, &format!("{one}/response"), &answer).await.status, 204);
    assert_eq!(state().await, "PROCESSING");
    let whose = json!({ "complainted_mchid": "1900000000" });
    assert_eq!(post(&simulator, &format!("{one}/complete"), &whose).await.status, 404);
    let done = json!({ "complainted_mchid": mchid });
    for _ in 0..2 {
        assert_eq!(post(&simulator, &format!("{one}/complete"), &done).await.status, 204);
    }
    assert_eq!(state().await, "PROCESSED");
    assert_eq!(post(&simulator, &format!("{one}/response"), &answer).await.status, 400);
    let target = format!("{one}/negotiation-historys");
    let history = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(history["data"][2]["operate_details"], "坏了");
    simulator.advance(Duration::ZERO).await;
    let told = told(&simulator, &merchant);
    let events: Vec<&str> = told.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(events, ["COMPLAINT.CREATE", "COMPLAINT.STATE_CHANGE", "COMPLAINT.STATE_CHANGE"]);
    assert_eq!(told[1].1["action_type"], "MERCHANT_RESPONSE");
    told_again(&simulator, &merchant, &["COMPLAINT.CREATE", "COMPLAINT.STATE_CHANGE"]).await;
}

#[tokio::test]
async fn a_cash_coupon_is_sent_and_used_by_a_payment() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let favor = "/v3/marketing/favor";
    let url = json!({ "mchid": credentials.mchid(), "notify_url": merchant.url });
    assert_eq!(post(&simulator, &format!("{favor}/callbacks"), &url).await.status, 200);
    let target = format!("{favor}/callbacks?mchid={}", credentials.mchid());
    let kept = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(kept["notify_url"], merchant.url.as_str());
    let stock = json!({
        "stock_name": "s", "belong_merchant": credentials.mchid(), "out_request_no": "r-1",
        "available_begin_time": "2026-01-01T00:00:00+08:00",
        "available_end_time": "2036-01-01T00:00:00+08:00",
        "stock_use_rule": {
            "max_coupons": 1, "max_amount": 100, "max_coupons_per_user": 1,
            "natural_person_limit": false, "prevent_api_abuse": false,
        },
        "no_cash": false, "stock_type": "NORMAL",
        "coupon_use_rule": {
            "coupon_available_time": {},
            "fixed_normal_coupon": { "coupon_amount": 100, "transaction_minimum": 100 },
            "available_merchants": [credentials.mchid()],
        },
    });
    let made = post(&simulator, &format!("{favor}/coupon-stocks"), &stock).await;
    assert_eq!(made.status, 200, "{}", made.json());
    let ask = |request: &str| {
        json!({
            "stock_id": made.json()["stock_id"], "out_request_no": request,
            "appid": credentials.appid(), "stock_creator_mchid": credentials.mchid(),
        })
    };
    let send = format!("{favor}/users/a/coupons");
    let sent = post(&simulator, &send, &ask("s-1")).await.json();
    assert_eq!(post(&simulator, &send, &ask("s-2")).await.code(), "RULELIMIT");
    let id = sent["coupon_id"].as_str().unwrap();
    let state = async || {
        let target = format!("{favor}/users/a/coupons/{id}?appid={}", credentials.appid());
        call(&simulator, "GET", &target, "").await.json()["status"].clone()
    };
    assert_eq!(state().await, "SENDED");
    let target = format!("coupons/{id}/use");
    assert_eq!(control(&simulator, "POST", &target, Value::Null).await.0, 200);
    assert_eq!(state().await, "USED");
    // This coupon is not a merchant coupon.
    let mixed = json!({
        "coupon_code": id, "appid": credentials.appid(), "use_request_no": "u",
        "use_time": "2026-01-01T00:00:00+08:00",
    });
    let mixed = post(&simulator, "/v3/marketing/busifavor/coupons/use", &mixed).await;
    assert_eq!(mixed.code(), "RESOURCE_NOT_EXISTS");
    simulator.advance(Duration::ZERO).await;
    let told = told(&simulator, &merchant);
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].0.as_str(), &told[0].1["coupon_id"]), ("COUPON.USE", &json!(id)));
    told_again(&simulator, &merchant, &["COUPON.USE"]).await;
}
