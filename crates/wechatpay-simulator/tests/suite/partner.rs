//! What a partner does for its sub-merchant: orders, refunds, advances, subsidies, abnormal
//! refunds, audit records.

use crate::certificates::seal;
use crate::client::{call, post, public_key, request};
use crate::notifications::control;
use crate::v3_flow::{paid, refund};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// A paid order of the sub-merchant; answers its transaction.
pub(crate) async fn sub_paid(simulator: &Simulator, number: &str) -> String {
    let credentials = simulator.credentials();
    let body = json!({
        "sp_appid": credentials.appid(),
        "sp_mchid": credentials.mchid(),
        "sub_mchid": credentials.sub_mchid(),
        "description": "一杯咖啡",
        "out_trade_no": number,
        "notify_url": "https://example.com/notify",
        "amount": { "total": 100 },
    });
    let placed = post(simulator, "/v3/pay/partner/transactions/native", &body).await;
    assert_eq!(placed.status, 200);
    simulator.pay(number).unwrap().transaction_id
}

fn apply(simulator: &Simulator, transaction: &str, number: &str, account: &str) -> Value {
    json!({
        "sub_mchid": simulator.credentials().sub_mchid(),
        "sp_appid": simulator.credentials().appid(),
        "transaction_id": transaction,
        "out_refund_no": number,
        "amount": { "refund": 30, "total": 100, "currency": "CNY" },
        "refund_account": account,
    })
}

#[tokio::test]
async fn an_order_belongs_to_its_sub_merchant() {
    let simulator = Simulator::start().await.unwrap();
    sub_paid(&simulator, "order-1").await;
    let (mchid, sub) = (simulator.credentials().mchid(), simulator.credentials().sub_mchid());
    let target = "/v3/pay/partner/transactions/out-trade-no/order-1";
    let query = format!("{target}?sp_mchid={mchid}&sub_mchid={sub}");
    let found = call(&simulator, "GET", &query, "").await.json();
    assert_eq!(found["trade_state"], "SUCCESS");
    assert_eq!(found["sub_mchid"], sub);
    assert_eq!(found.get("mchid"), None);
    let query = format!("{target}?sp_mchid={mchid}&sub_mchid=1900000000");
    assert_eq!(call(&simulator, "GET", &query, "").await.code(), "NO_AUTH");
    let query = format!("/v3/pay/transactions/out-trade-no/order-1?mchid={mchid}");
    assert_eq!(call(&simulator, "GET", &query, "").await.code(), "ORDER_NOT_EXIST");
    // A refund must name the sub-merchant, too.
    let mut body = refund("order-1", "refund-1", 1, 100);
    let refunds = "/v3/refund/domestic/refunds";
    assert_eq!(post(&simulator, refunds, &body).await.code(), "RESOURCE_NOT_EXISTS");
    body["sub_mchid"] = json!(sub);
    assert_eq!(post(&simulator, refunds, &body).await.status, 200);
    let target = format!("{refunds}/refund-1");
    assert_eq!(call(&simulator, "GET", &target, "").await.code(), "RESOURCE_NOT_EXISTS");
    let target = format!("{refunds}/refund-1?sub_mchid={sub}");
    assert_eq!(call(&simulator, "GET", &target, "").await.json()["status"], "SUCCESS");
}

// The catalogue demands `notify_url` of every way to order but this one.
#[tokio::test]
async fn an_order_of_a_mini_program_may_tell_nobody() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let mut body = json!({
        "sp_appid": credentials.appid(),
        "sp_mchid": credentials.mchid(),
        "sub_mchid": credentials.sub_mchid(),
        "description": "一杯咖啡",
        "out_trade_no": "order-1",
        "amount": { "total": 100 },
        "payer": { "sp_openid": "o1" },
    });
    let partner = "/v3/pay/partner/transactions";
    let refused = post(&simulator, &format!("{partner}/jsapi"), &body).await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "PARAM_ERROR"));
    let placed = post(&simulator, &format!("{partner}/miniprogram"), &body).await;
    assert_eq!(placed.status, 200);
    simulator.pay("order-1").unwrap();
    let told = control(&simulator, "GET", "notifications", Value::Null).await.1;
    assert_eq!(told["notifications"], json!([]));
    let (mchid, sub) = (credentials.mchid(), credentials.sub_mchid());
    let query = format!("{partner}/out-trade-no/order-1?sp_mchid={mchid}&sub_mchid={sub}");
    let found = call(&simulator, "GET", &query, "").await.json();
    assert_eq!(found["trade_state"], "SUCCESS");
    body["out_trade_no"] = json!("order-2");
    body["notify_url"] = json!("https://example.com/?a=1");
    let refused = post(&simulator, &format!("{partner}/miniprogram"), &body).await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "PARAM_ERROR"));
}

#[tokio::test]
async fn advanced_money_is_returned_once() {
    let simulator = Simulator::start().await.unwrap();
    let transaction = sub_paid(&simulator, "order-1").await;
    let (mchid, sub) = (simulator.credentials().mchid(), simulator.credentials().sub_mchid());
    let body = apply(&simulator, &transaction, "refund-1", "REFUND_SOURCE_PARTNER_ADVANCE");
    let made = post(&simulator, "/v3/ecommerce/refunds/apply", &body).await.json();
    assert_eq!(made["amount"]["advance"], 30);
    assert_eq!(made["refund_account"], "REFUND_SOURCE_PARTNER_ADVANCE");
    let id = made["refund_id"].as_str().unwrap();

    let target = format!("/v3/ecommerce/refunds/{id}/return-advance");
    let query = format!("{target}?sub_mchid={sub}");
    let early = call(&simulator, "GET", &query, "").await;
    assert_eq!((early.status, early.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
    let body = json!({ "sub_mchid": sub });
    let first = post(&simulator, &target, &body).await.json();
    assert_eq!((&first["result"], &first["return_amount"]), (&json!("PROCESSING"), &json!(30)));
    assert_eq!((&first["payer_mchid"], &first["payee_mchid"]), (&json!(sub), &json!(mchid)));
    assert_eq!(post(&simulator, &target, &body).await.json(), first);
    let done = call(&simulator, "GET", &query, "").await.json();
    assert_eq!(done["result"], "SUCCESS");
    assert_eq!(done["advance_return_id"], first["advance_return_id"]);
    assert!(done["success_time"].is_string());
}

#[tokio::test]
async fn only_what_was_advanced_can_be_returned() {
    let simulator = Simulator::start().await.unwrap();
    let transaction = sub_paid(&simulator, "order-1").await;
    let body = apply(&simulator, &transaction, "refund-1", "REFUND_SOURCE_SUB_MERCHANT");
    let made = post(&simulator, "/v3/ecommerce/refunds/apply", &body).await.json();
    let id = made["refund_id"].as_str().unwrap();
    let body = json!({ "sub_mchid": simulator.credentials().sub_mchid() });
    let target = format!("/v3/ecommerce/refunds/{id}/return-advance");
    assert_eq!(post(&simulator, &target, &body).await.code(), "INVALID_REQUEST");
    // The merchant's own number is not the platform's.
    for number in ["refund-1", "50000000382019052709732678859"] {
        let target = format!("/v3/ecommerce/refunds/{number}/return-advance");
        assert_eq!(post(&simulator, &target, &body).await.code(), "RESOURCE_NOT_EXISTS");
    }
    for target in [
        "/v3/ecommerce/refunds/out-refund-no/refund-1".to_owned(),
        format!("/v3/ecommerce/refunds/id/{id}"),
    ] {
        let seen = call(&simulator, "GET", &target, "").await.json();
        assert_eq!(seen["status"], "SUCCESS");
        assert_eq!(seen["transaction_id"], transaction);
        assert_eq!(seen["amount"]["advance"], 0);
    }
    // One product does not show the refunds of the other.
    let sub = simulator.credentials().sub_mchid();
    let target = format!("/v3/refund/domestic/refunds/refund-1?sub_mchid={sub}");
    assert_eq!(call(&simulator, "GET", &target, "").await.code(), "RESOURCE_NOT_EXISTS");
    let target = "/v3/ecommerce/refunds/id/refund-1";
    assert_eq!(call(&simulator, "GET", target, "").await.code(), "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn an_abnormal_refund_is_handled() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    paid(&simulator, "order-1", 100).await;
    let body = refund("order-1", "refund-1", 100, 100);
    let made = post(&simulator, "/v3/refund/domestic/refunds", &body).await.json();
    let id = made["refund_id"].as_str().unwrap();
    let target = format!("/v3/refund/domestic/refunds/{id}/apply-abnormal-refund");
    let key = public_key(credentials.public_key());
    let body = |account: &str| {
        json!({
            "out_refund_no": "refund-1",
            "type": "USER_BANK_CARD",
            "bank_type": "CMB_DEBIT",
            "bank_account": seal(&key, account),
            "real_name": seal(&key, "张三"),
        })
    };
    let send = async |body: Value| {
        request(&simulator, "POST", &target, &body.to_string())
            .header("wechatpay-serial", credentials.public_key_id())
            .send(&simulator)
            .await
    };
    let early = send(body("6225880000001234")).await;
    assert_eq!((early.status, early.code().as_str()), (400, "INVALID_REQUEST"));
    simulator.make_abnormal(id).unwrap();

    let unnamed = request(&simulator, "POST", &target, &body("1").to_string());
    assert_eq!(unnamed.send(&simulator).await.code(), "PARAM_ERROR");
    let mut plain = body("1");
    plain["bank_account"] = json!("6225880000001234");
    assert_eq!(send(plain).await.code(), "PARAM_ERROR");
    let mut partial = body("1");
    partial.as_object_mut().unwrap().remove("real_name");
    assert_eq!(send(partial).await.json()["detail"]["field"], "/real_name");
    let mut other = body("1");
    other["out_refund_no"] = json!("refund-2");
    assert_eq!(send(other).await.code(), "INVALID_REQUEST");
    assert_eq!(simulator.refund("refund-1").unwrap().status, "ABNORMAL");

    let handled = send(body("6225880000001234")).await.json();
    assert_eq!(handled["status"], "PROCESSING");
    assert_eq!(handled["channel"], "OTHER_BANKCARD");
    assert_eq!(handled["user_received_account"], "CMB_DEBIT1234");
    // A retry has another ciphertext, and still counts as the same request. Another account does not.
    assert_eq!(send(body("6225880000001234")).await.json(), handled);
    assert_eq!(send(body("6225880000009999")).await.code(), "INVALID_REQUEST");
    let seen = call(&simulator, "GET", "/v3/refund/domestic/refunds/refund-1", "").await;
    assert_eq!(seen.json()["status"], "SUCCESS");
}

#[tokio::test]
async fn a_subsidy_is_returned_up_to_what_was_paid() {
    let simulator = Simulator::start().await.unwrap();
    let transaction = paid(&simulator, "order-1", 100).await;
    let body = refund("order-1", "refund-1", 50, 100);
    let made = post(&simulator, "/v3/refund/domestic/refunds", &body).await.json();
    let pay = json!({
        "stock_id": "128888000000001",
        "coupon_code": "ABCD12345678",
        "transaction_id": transaction,
        "payer_merchant": simulator.credentials().mchid(),
        "payee_merchant": simulator.credentials().sub_mchid(),
        "amount": 30,
        "description": "20210115DESCRIPTION",
        "out_subsidy_no": "subsidy-1",
    });
    let mut back = pay.clone();
    back.as_object_mut().unwrap().remove("out_subsidy_no");
    back["refund_id"] = made["refund_id"].clone();
    back["out_subsidy_return_no"] = json!("return-1");
    back["amount"] = json!(20);
    let pays = "/v3/marketing/busifavor/subsidy/pay-receipts";
    let returns = "/v3/marketing/busifavor/subsidy/return-receipts";
    assert_eq!(post(&simulator, returns, &back).await.code(), "RESOURCE_NOT_EXISTS");

    let receipt = post(&simulator, pays, &pay).await.json();
    assert_eq!((&receipt["status"], &receipt["amount"]), (&json!("SUCCESS"), &json!(30)));
    assert_eq!(post(&simulator, pays, &pay).await.json(), receipt);
    let mut other = pay.clone();
    other["amount"] = json!(31);
    assert_eq!(post(&simulator, pays, &other).await.code(), "INVALID_REQUEST");
    other["out_subsidy_no"] = json!("subsidy-2");
    assert_eq!(post(&simulator, pays, &other).await.code(), "INVALID_REQUEST");

    let first = post(&simulator, returns, &back).await.json();
    assert_eq!(first["subsidy_receipt_id"], receipt["subsidy_receipt_id"]);
    assert_eq!((&first["status"], &first["amount"]), (&json!("SUCCESS"), &json!(20)));
    assert_eq!(post(&simulator, returns, &back).await.json(), first);
    let mut changed = back.clone();
    changed["amount"] = json!(19);
    let answer = post(&simulator, returns, &changed).await;
    assert_eq!((answer.code().as_str(), answer.number()), ("INVALID_REQUEST", "268498688"));
    changed["out_subsidy_return_no"] = json!("return-2");
    changed["amount"] = json!(11);
    assert_eq!(post(&simulator, returns, &changed).await.code(), "INVALID_REQUEST");
    changed["amount"] = json!(10);
    assert_eq!(post(&simulator, returns, &changed).await.status, 200);
    // Payer and payee the wrong way round, or the refund of another payment.
    let mut swapped = back.clone();
    swapped["out_subsidy_return_no"] = json!("return-3");
    swapped["payer_merchant"] = back["payee_merchant"].clone();
    swapped["payee_merchant"] = back["payer_merchant"].clone();
    assert_eq!(post(&simulator, returns, &swapped).await.code(), "RESOURCE_NOT_EXISTS");
    paid(&simulator, "order-2", 100).await;
    let body = refund("order-2", "refund-2", 1, 100);
    let elsewhere = post(&simulator, "/v3/refund/domestic/refunds", &body).await;
    let elsewhere = elsewhere.json()["refund_id"].as_str().unwrap().to_owned();
    for (member, value, code) in [
        ("refund_id", elsewhere.as_str(), "RESOURCE_NOT_EXISTS"),
        ("refund_id", "50000000382019052709732678859", "RESOURCE_NOT_EXISTS"),
        ("coupon_code", "other", "RESOURCE_NOT_EXISTS"),
        ("payer_merchant", "1900000000", "MCH_NOT_EXISTS"),
    ] {
        let mut wrong = back.clone();
        wrong["out_subsidy_return_no"] = json!("return-3");
        // Nothing is left by now, but that is checked last.
        wrong[member] = json!(value);
        assert_eq!(post(&simulator, returns, &wrong).await.code(), code);
    }
    let target = format!("{pays}/{}", receipt["subsidy_receipt_id"].as_str().unwrap());
    assert_eq!(call(&simulator, "GET", &target, "").await.json(), receipt);
    let id = first["subsidy_return_receipt_id"].as_str().unwrap();
    let seen = call(&simulator, "GET", &format!("{returns}/{id}"), "").await.json();
    assert_eq!(seen, first);
    let stock = receipt["stock_id"].as_str().unwrap();
    let code = receipt["coupon_code"].as_str().unwrap();
    let target = format!("{pays}?stock_id={stock}&coupon_code={code}");
    let list = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(list["pay_receipt_list"], json!([receipt]));
}

#[tokio::test]
async fn an_audit_record_is_kept() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/gov/subsidy/audit/cup/refund/sync";
    let record = json!({
        "org_no": "1",
        "mchnt_order_id": "order-1",
        "upload_time": "20240722170332",
        "refund_at": "1.00",
        "refund_dt": "20240722",
    });
    for _ in 0..2 {
        let answer = post(&simulator, target, &record).await.json();
        assert_eq!(answer, json!({"code": "SUCCESS", "msg": "成功"}));
    }
    assert_eq!(simulator.audit("order-1").unwrap()["refund_at"], "1.00");
    let mut other = record.clone();
    other["refund_at"] = json!("2.00");
    assert_eq!(post(&simulator, target, &other).await.code(), "INVALID_REQUEST");
    other["refund_at"] = json!("");
    assert_eq!(post(&simulator, target, &other).await.code(), "PARAM_ERROR");
    assert_eq!(simulator.audit("order-1").unwrap()["refund_at"], "1.00");
    assert_eq!(simulator.audit("order-2"), None);
}
