//! PayScore: what users allow, orders they confirm, amounts that are deducted.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::client::{call, post};
use crate::funds::balances;
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::recall::told_again;
use crate::users::told;
use crate::v3_flow::REFUNDS;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const ORDERS: &str = "/v3/payscore/serviceorder";
const PARTNER_ORDERS: &str = "/v3/payscore/partner/serviceorder";

async fn start() -> (Simulator, Merchant) {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    (simulator, merchant)
}

fn order(simulator: &Simulator, merchant: &Merchant, number: &str) -> Value {
    json!({
        "out_order_no": number, "appid": simulator.credentials().appid(), "service_id": "500001",
        "service_introduction": "充电宝", "time_range": { "start_time": "20261129100000" },
        "risk_fund": { "name": "DEPOSIT", "amount": 10_000 }, "notify_url": merchant.url,
        "attach": "a",
    })
}

fn completion(simulator: &Simulator, total: i64) -> Value {
    json!({
        "appid": simulator.credentials().appid(), "service_id": "500001", "total_amount": total,
        "post_payments": [{ "name": "租金", "amount": total }],
        "time_range": { "end_time": "20261129110000" },
    })
}

fn named(simulator: &Simulator, other: Value) -> Value {
    let mut body = json!({ "appid": simulator.credentials().appid(), "service_id": "500001" });
    body.as_object_mut().unwrap().extend(other.as_object().unwrap().clone());
    body
}

async fn query(simulator: &Simulator, number: &str) -> Value {
    let appid = simulator.credentials().appid();
    let target = format!("{ORDERS}?out_order_no={number}&service_id=500001&appid={appid}");
    let seen = call(simulator, "GET", &target, "").await;
    assert_eq!(seen.status, 200, "{}", seen.json());
    assert_documented("payscore", "GET", ORDERS, &seen.json());
    seen.json()
}

async fn user(simulator: &Simulator, number: &str, act: &str) -> (u16, Value) {
    let target = format!("cases/{number}/{act}");
    control(simulator, "POST", &target, Value::Null).await
}

#[tokio::test]
async fn an_order_is_confirmed_completed_paid_and_refunded() {
    let (simulator, merchant) = start().await;
    let body = order(&simulator, &merchant, "score-1");
    let made = post(&simulator, ORDERS, &body).await;
    assert_eq!(made.status, 200, "{}", made.json());
    assert_documented("payscore", "POST", ORDERS, &made.json());
    assert_eq!((&made.json()["state"], &made.json()["attach"]), (&json!("CREATED"), &json!("a")));
    assert_eq!(post(&simulator, ORDERS, &body).await.json(), made.json(), "the same request again");
    let mut other = body.clone();
    other["risk_fund"]["amount"] = json!(1);
    assert_eq!(post(&simulator, ORDERS, &other).await.code(), "INVALID_REQUEST");

    // An order cannot be completed before the user confirms it.
    let complete = format!("{ORDERS}/score-1/complete");
    let early = post(&simulator, &complete, &completion(&simulator, 300)).await;
    assert_eq!((early.status, early.code().as_str()), (400, "INVALID_ORDER_STATE"));
    assert_eq!(user(&simulator, "score-1", "confirm").await.0, 200);
    let seen = query(&simulator, "score-1").await;
    assert_eq!(
        (&seen["state"], &seen["state_description"]),
        (&json!("DOING"), &json!("USER_CONFIRM"))
    );
    let completed = post(&simulator, &complete, &completion(&simulator, 300)).await;
    assert_eq!(completed.status, 200, "{}", completed.json());
    assert_documented(
        "payscore",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/complete",
        &completed.json(),
    );
    assert_eq!(completed.json()["state_description"], "MCH_COMPLETE");
    assert_eq!(completed.json()["time_range"]["start_time"], "20261129100000");
    let again = post(&simulator, &complete, &completion(&simulator, 300)).await;
    assert_eq!(again.json(), completed.json(), "the same completion again");
    let seen = query(&simulator, "score-1").await;
    assert_eq!(seen["collection"]["state"], "USER_PAYING");

    simulator.advance(Duration::from_secs(1)).await;
    let seen = query(&simulator, "score-1").await;
    assert_eq!(
        (&seen["state"], &seen["collection"]["state"]),
        (&json!("DONE"), &json!("USER_PAID"))
    );
    let transaction = seen["collection"]["details"][0]["transaction_id"].clone();
    let (_, ledger) = control(&simulator, "GET", "ledger", Value::Null).await;
    let mchid = simulator.credentials().mchid();
    assert_eq!(
        (&ledger["balances"][format!("{mchid}/unsettled")], &ledger["fault"]),
        (&json!(300), &Value::Null)
    );
    for (act, body) in [
        ("cancel", named(&simulator, json!({ "reason": "r" }))),
        ("complete", completion(&simulator, 200)),
        ("pay", named(&simulator, json!({}))),
    ] {
        let refused = post(&simulator, &format!("{ORDERS}/score-1/{act}"), &body).await;
        assert_eq!(refused.code(), "ORDER_DONE", "{act}");
    }
    // The payment is an order like any other.
    let refund = json!({
        "transaction_id": transaction, "out_refund_no": "refund-1",
        "amount": { "refund": 100, "total": 300, "currency": "CNY" },
    });
    assert_eq!(post(&simulator, REFUNDS, &refund).await.status, 200);

    let events = told(&simulator, &merchant);
    let names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(names, ["PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID"]);
    assert_eq!(events[0].1["state_description"], "USER_CONFIRM");
    assert_eq!(events[1].1["collection"]["paid_amount"], 300);
    assert_eq!(events[1].1["collection"]["details"][0]["transaction_id"], transaction);
    told_again(&simulator, &merchant, &["PAYSCORE.USER_PAID"]).await;
}

#[tokio::test]
async fn an_order_is_cancelled_and_then_nothing_can_be_done_with_it() {
    let (simulator, merchant) = start().await;
    post(&simulator, ORDERS, &order(&simulator, &merchant, "score-1")).await;
    let cancel = named(&simulator, json!({ "reason": "r" }));
    let path = format!("{ORDERS}/score-1/cancel");
    let cancelled = post(&simulator, &path, &cancel).await;
    assert_eq!(cancelled.status, 200, "{}", cancelled.json());
    assert_documented(
        "payscore",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/cancel",
        &cancelled.json(),
    );
    assert_eq!(query(&simulator, "score-1").await["state"], "REVOKED");
    assert_eq!(post(&simulator, &path, &cancel).await.code(), "ORDER_CANCELED");
    assert_eq!(user(&simulator, "score-1", "confirm").await.0, 400);
    let complete = format!("{ORDERS}/score-1/complete");
    let refused = post(&simulator, &complete, &completion(&simulator, 300)).await;
    assert_eq!(refused.code(), "ORDER_CANCELED");
    let unknown = format!("{ORDERS}/score-2/cancel");
    let refused = post(&simulator, &unknown, &cancel).await;
    assert_eq!((refused.status, refused.code().as_str()), (404, "ORDER_NOT_EXIST"));
    let mut service = cancel.clone();
    service["service_id"] = json!("500002");
    assert_eq!(post(&simulator, &path, &service).await.code(), "ORDER_NOT_EXIST");
    // The user does not confirm for an hour.
    post(&simulator, ORDERS, &order(&simulator, &merchant, "score-3")).await;
    simulator.advance(Duration::from_secs(3600)).await;
    assert_eq!(query(&simulator, "score-3").await["state"], "EXPIRED");
}

#[tokio::test]
async fn a_deduction_that_fails_is_reduced_tried_again_or_paid_otherwise() {
    let (simulator, merchant) = start().await;
    for (number, total) in [("score-1", 99_902), ("score-2", 99_902), ("score-3", 0)] {
        let mut body = order(&simulator, &merchant, number);
        // No user has to confirm.
        body["need_user_confirm"] = json!(false);
        assert_eq!(post(&simulator, ORDERS, &body).await.code(), "PARAM_ERROR");
        body["openid"] = json!("oUser");
        let made = post(&simulator, ORDERS, &body).await.json();
        assert_eq!(made["state_description"], "USER_CONFIRM", "{made}");
        let complete = format!("{ORDERS}/{number}/complete");
        let completed = post(&simulator, &complete, &completion(&simulator, total)).await;
        assert_eq!(completed.status, 200, "{}", completed.json());
    }
    simulator.advance(Duration::from_secs(60)).await;
    assert_eq!(query(&simulator, "score-1").await["collection"]["state"], "USER_PAYING");
    let free = query(&simulator, "score-3").await;
    assert_eq!((&free["state"], &free["need_collection"]), (&json!("DONE"), &json!(false)));

    let mut less = completion(&simulator, 99_903);
    less.as_object_mut().unwrap().remove("time_range");
    less["reason"] = json!("r");
    let modify = format!("{ORDERS}/score-1/modify");
    assert_eq!(post(&simulator, &modify, &less).await.code(), "PARAM_ERROR", "more than before");
    less["total_amount"] = json!(99_902);
    assert_eq!(post(&simulator, &modify, &less).await.status, 200);
    let pay = named(&simulator, json!({}));
    let paid = post(&simulator, &format!("{ORDERS}/score-1/pay"), &pay).await;
    assert_eq!(paid.status, 200, "{}", paid.json());
    assert_documented(
        "payscore",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/pay",
        &paid.json(),
    );
    assert_eq!(query(&simulator, "score-1").await["collection"]["paid_amount"], 99_902);

    let path = format!("{ORDERS}/score-2/sync");
    let unpaid = named(&simulator, json!({ "type": "Order_Paid", "detail": {} }));
    assert_eq!(post(&simulator, &path, &unpaid).await.code(), "PARAM_ERROR");
    let sync = json!({ "type": "Order_Paid", "detail": { "paid_time": "20261129120000" } });
    let synced = post(&simulator, &path, &named(&simulator, sync.clone())).await;
    assert_eq!(synced.status, 200, "{}", synced.json());
    assert_documented(
        "payscore",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/sync",
        &synced.json(),
    );
    assert_eq!(query(&simulator, "score-2").await["collection"]["details"][0]["paid_type"], "MCH");
    assert_eq!(post(&simulator, &path, &named(&simulator, sync)).await.code(), "ORDER_DONE");
    simulator.settle().await;
    let events = told(&simulator, &merchant);
    let paid = events.iter().filter(|one| one.0 == "PAYSCORE.USER_PAID").count();
    assert_eq!(paid, 1, "of what the merchant got itself, it is not told: {events:?}");
}

#[tokio::test]
async fn a_partner_acts_for_its_sub_merchant() {
    let (simulator, merchant) = start().await;
    let sub = simulator.credentials().sub_mchid();
    let mut body = order(&simulator, &merchant, "score-1");
    body["sub_mchid"] = json!("1");
    assert_eq!(post(&simulator, PARTNER_ORDERS, &body).await.code(), "NO_AUTH");
    body["sub_mchid"] = json!(sub);
    let made = post(&simulator, PARTNER_ORDERS, &body).await;
    assert_eq!(made.status, 200, "{}", made.json());
    assert_documented("payscore", "POST", PARTNER_ORDERS, &made.json());
    // The order belongs to the sub-merchant alone.
    let appid = simulator.credentials().appid();
    let own = format!("{ORDERS}?out_order_no=score-1&service_id=500001&appid={appid}");
    assert_eq!(call(&simulator, "GET", &own, "").await.code(), "ORDER_NOT_EXIST");
    user(&simulator, "score-1", "confirm").await;
    let mut complete = completion(&simulator, 300);
    complete.as_object_mut().unwrap().remove("appid");
    complete["sub_mchid"] = json!(sub);
    let path = format!("{PARTNER_ORDERS}/score-1/complete");
    assert_eq!(post(&simulator, &path, &complete).await.status, 204);
    simulator.advance(Duration::from_secs(1)).await;
    let target = format!("{PARTNER_ORDERS}?out_order_no=score-1&service_id=500001&sub_mchid={sub}");
    let seen = call(&simulator, "GET", &target, "").await.json();
    assert_documented("payscore", "GET", PARTNER_ORDERS, &seen);
    assert_eq!((&seen["state"], &seen["sub_mchid"]), (&json!("DONE"), &json!(sub)));
    assert_eq!(balances(&simulator).await[format!("{sub}/unsettled")], 300);
    let events = told(&simulator, &merchant);
    assert!(events.iter().all(|one| one.1["sub_mchid"] == *sub), "{events:?}");
}

#[tokio::test]
async fn a_user_allows_a_service_until_it_ends() {
    let (simulator, merchant) = start().await;
    let appid = simulator.credentials().appid();
    let ask = json!({
        "service_id": "500001", "appid": appid, "authorization_code": "auth-1",
        "notify_url": merchant.url,
    });
    let asked = post(&simulator, "/v3/payscore/permissions", &ask).await;
    assert_eq!(asked.status, 200, "{}", asked.json());
    assert_eq!(post(&simulator, "/v3/payscore/permissions", &ask).await.json(), asked.json());
    let by_code = "/v3/payscore/permissions/authorization-code/auth-1";
    let state = async || {
        let seen =
            call(&simulator, "GET", &format!("{by_code}?service_id=500001"), "").await.json();
        let template = "/v3/payscore/permissions/authorization-code/{authorization_code}";
        assert_documented("payscore", "GET", template, &seen);
        seen["authorization_state"].as_str().unwrap().to_owned()
    };
    assert_eq!(state().await, "UNAVAILABLE");
    let end = json!({ "service_id": "500001", "reason": "r" });
    let terminate = format!("{by_code}/terminate");
    assert_eq!(post(&simulator, &terminate, &end).await.status, 400, "there is nothing to end");
    let open = json!({ "openid": "oUser" });
    assert_eq!(control(&simulator, "POST", "cases/auth-1/open", open).await.0, 200);
    assert_eq!(state().await, "AVAILABLE");
    let of_user = "/v3/payscore/permissions/openid/oUser";
    let target = format!("{of_user}?service_id=500001&appid={appid}");
    let seen = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(seen["authorization_code"], "auth-1", "{seen}");
    let other = format!("/v3/payscore/permissions/openid/oOther?service_id=500001&appid={appid}");
    assert_eq!(call(&simulator, "GET", &other, "").await.status, 404);
    assert_eq!(post(&simulator, &terminate, &end).await.status, 204);
    assert_eq!(state().await, "UNBINDUSER");
    assert_eq!(user(&simulator, "auth-1", "open").await.0, 400);
    simulator.settle().await;
    let events = told(&simulator, &merchant);
    let names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(names, ["PAYSCORE.USER_OPEN_SERVICE", "PAYSCORE.USER_CLOSE_SERVICE"]);
    assert_eq!(events[0].1["openid"], "oUser");
    told_again(&simulator, &merchant, &["PAYSCORE.USER_CLOSE_SERVICE"]).await;
}

#[tokio::test]
async fn a_total_is_not_negative_and_zero_collects_nothing() {
    let (simulator, merchant) = start().await;
    post(&simulator, ORDERS, &order(&simulator, &merchant, "score-1")).await;
    user(&simulator, "score-1", "confirm").await;
    let mut negative = completion(&simulator, 300);
    negative["total_amount"] = json!(-1);
    let complete = format!("{ORDERS}/score-1/complete");
    let refused = post(&simulator, &complete, &negative).await;
    assert_eq!(
        (refused.code(), refused.json()["detail"]["field"].clone()),
        ("PARAM_ERROR".into(), json!("/total_amount")),
    );
    assert_eq!(query(&simulator, "score-1").await["state_description"], "USER_CONFIRM");
    assert_eq!(post(&simulator, &complete, &completion(&simulator, 99_902)).await.status, 200);
    simulator.advance(Duration::from_secs(1)).await;
    negative.as_object_mut().unwrap().remove("time_range");
    negative["reason"] = json!("r");
    let modify = format!("{ORDERS}/score-1/modify");
    assert_eq!(
        post(&simulator, &modify, &negative).await.json()["detail"]["field"],
        "/total_amount"
    );
    let mut nothing = negative.clone();
    nothing["total_amount"] = json!(0);
    assert_eq!(post(&simulator, &modify, &nothing).await.status, 200);
    let seen = query(&simulator, "score-1").await;
    assert_eq!((&seen["state"], &seen["need_collection"]), (&json!("DONE"), &json!(false)));
    assert_eq!(seen.get("collection"), None, "nothing is collected: {seen}");

    let path = format!("{ORDERS}/direct-complete");
    let document = wechatpay_catalogue::document("payscore").unwrap().resolved();
    let operation = &document["paths"][&path]["post"];
    let direct = wechatpay_catalogue::example::Mode::Direct;
    let mut body = wechatpay_catalogue::example::minimal(operation, direct).body.unwrap();
    body["appid"] = json!(simulator.credentials().appid());
    body["total_amount"] = json!(-1);
    let refused = post(&simulator, &path, &body).await;
    assert_eq!(refused.json()["detail"]["field"], "/total_amount", "{}", refused.json());
}
