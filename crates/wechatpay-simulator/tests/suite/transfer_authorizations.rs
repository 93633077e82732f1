//! Authorizations of users to receive transfers without confirming each one, and the transfers under them.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::client::{call, post};
use crate::funds::balances;
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::recall::told_again;
use crate::users::told;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const BASE: &str = "/v3/fund-app/mch-transfer";
const DAY: Duration = Duration::from_secs(86_400);

async fn start() -> (Simulator, Merchant) {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    (simulator, merchant)
}

/// A transfer without what says that the user agrees.
fn bill(simulator: &Simulator, merchant: &Merchant, number: &str) -> Value {
    json!({
        "appid": simulator.credentials().appid(), "out_bill_no": number, "transfer_amount": 300,
        "transfer_remark": "r", "notify_url": merchant.url, "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [
            { "info_type": "活动名称", "info_content": "c" },
            { "info_type": "奖励说明", "info_content": "c" },
        ],
    })
}

fn asking(simulator: &Simulator, merchant: &Merchant, number: &str) -> Value {
    let mut body = bill(simulator, merchant, number);
    body["openid"] = json!("oUser");
    body["authorization_info"] = json!({
        "user_display_name": "u", "out_authorization_no": "auth1",
        "authorization_notify_url": merchant.url,
    });
    body
}

async fn state(simulator: &Simulator, number: &str) -> Value {
    let target = format!("{BASE}/transfer-bills/out-bill-no/{number}");
    call(simulator, "GET", &target, "").await.json()["state"].clone()
}

async fn authorization(simulator: &Simulator, number: &str) -> Value {
    let target = format!("{BASE}/user-confirm-authorization/out-authorization-no/{number}");
    let seen = call(simulator, "GET", &target, "").await;
    assert_eq!(seen.status, 200, "{}", seen.json());
    let template =
        format!("{BASE}/user-confirm-authorization/out-authorization-no/{{out_authorization_no}}");
    assert_documented("fund-app", "GET", &template, &seen.json());
    seen.json()
}

#[tokio::test]
async fn a_user_authorizes_with_one_transfer_and_receives_the_next_at_once() {
    let (simulator, merchant) = start().await;
    let mchid = simulator.credentials().mchid();
    let path = format!("{BASE}/transfer-bills/pre-transfer-with-authorization");
    let body = asking(&simulator, &merchant, "bill1");
    let made = post(&simulator, &path, &body).await;
    assert_eq!(made.status, 200, "{}", made.json());
    assert_documented("fund-app", "POST", &path, &made.json());
    assert_eq!(made.json()["state"], "WAIT_USER_CONFIRM");
    assert_eq!(post(&simulator, &path, &body).await.json(), made.json(), "the same again");
    let mut other = asking(&simulator, &merchant, "bill2");
    other["authorization_info"]["user_display_name"] = json!("another");
    assert_eq!(post(&simulator, &path, &other).await.code(), "INVALID_REQUEST");
    assert_eq!(state(&simulator, "bill2").await, Value::Null, "nothing is transferred");
    let waiting = authorization(&simulator, "auth1").await;
    assert_eq!(
        (&waiting["state"], waiting.get("authorization_id")),
        (&json!("WAIT_USER_CONFIRM"), None)
    );

    control(&simulator, "POST", "transfers/bill1/confirm", Value::Null).await;
    simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(state(&simulator, "bill1").await, "SUCCESS");
    let given = authorization(&simulator, "auth1").await;
    assert_eq!((&given["state"], &given["openid"]), (&json!("TAKING_EFFECT"), &json!("oUser")));
    let id = &given["authorization_id"];

    let path = format!("{BASE}/transfer-bills/transfer");
    let neither = post(&simulator, &path, &bill(&simulator, &merchant, "bill3")).await;
    assert_eq!(neither.code(), "PARAM_ERROR");
    for (name, value, number) in
        [("authorization_id", id, "bill3"), ("out_authorization_no", &json!("auth1"), "bill4")]
    {
        let mut body = bill(&simulator, &merchant, number);
        body[name] = value.clone();
        let made = post(&simulator, &path, &body).await;
        assert_eq!(made.status, 200, "{}", made.json());
        assert_documented("fund-app", "POST", &path, &made.json());
        assert_eq!(
            (&made.json()["state"], &made.json()["openid"]),
            (&json!("ACCEPTED"), &json!("oUser"))
        );
        // The merchant's number is not the platform's.
        body[name] = json!("1");
        let number = format!("{number}x");
        body["out_bill_no"] = json!(number);
        assert_eq!(post(&simulator, &path, &body).await.code(), "INVALID_REQUEST");
        assert_eq!(state(&simulator, &number).await, Value::Null);
    }
    let confirmed = control(&simulator, "POST", "transfers/bill3/confirm", Value::Null).await;
    assert_eq!(confirmed.0, 400, "nobody has to confirm it");
    simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(state(&simulator, "bill3").await, "SUCCESS");
    assert_eq!(balances(&simulator).await[format!("{mchid}/operation")], 100_000_000 - 3 * 300);
    let events = told(&simulator, &merchant);
    let names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    let (given, bill) = ("MCHTRANSFER.AUTHORIZATION.CONFIRMED", "MCHTRANSFER.BILL.FINISHED");
    assert_eq!(names, [given, bill, bill, bill]);
    assert_eq!(
        (&events[0].1["authorization_id"], &events[0].1["state"]),
        (id, &json!("TAKING_EFFECT"))
    );
    told_again(&simulator, &merchant, &[given]).await;
}

#[tokio::test]
async fn an_authorization_ends_by_either_side_or_was_never_given() {
    let (simulator, merchant) = start().await;
    let ask = |number: &str| {
        json!({
            "out_authorization_no": number, "appid": simulator.credentials().appid(),
            "openid": "oUser", "transfer_scene_id": "1000", "user_display_name": "u",
            "authorization_notify_url": merchant.url,
        })
    };
    let path = format!("{BASE}/user-confirm-authorization");
    for number in ["auth1", "auth2", "auth3"] {
        let asked = post(&simulator, &path, &ask(number)).await;
        assert_eq!(asked.status, 200, "{}", asked.json());
        assert_documented("fund-app", "POST", &path, &asked.json());
    }
    let close = |number: &str| format!("{path}/out-authorization-no/{number}/close");
    let early = post(&simulator, &close("auth1"), &json!({})).await;
    assert_eq!(early.code(), "INVALID_REQUEST", "nobody has given it");
    assert_eq!(post(&simulator, &close("auth9"), &json!({})).await.status, 404);
    for number in ["auth1", "auth2"] {
        let target = format!("cases/{number}/confirm");
        assert_eq!(control(&simulator, "POST", &target, Value::Null).await.0, 200);
    }
    assert_eq!(post(&simulator, &path, &ask("auth1")).await.code(), "INVALID_REQUEST");
    let closed = post(&simulator, &close("auth1"), &json!({})).await;
    assert_eq!(closed.json()["close_info"]["close_reason"], "CLOSE_VIA_MCH_API");
    assert_eq!(control(&simulator, "POST", "cases/auth2/close", Value::Null).await.0, 200);
    simulator.advance(DAY).await;
    for (number, reason) in [("auth2", "USER_CLOSE"), ("auth3", "USER_OVERDUE_UNCONFIRMED")] {
        let seen = authorization(&simulator, number).await;
        assert_eq!(
            (&seen["state"], &seen["close_info"]["close_reason"]),
            (&json!("CLOSED"), &json!(reason))
        );
    }
    let mut body = bill(&simulator, &merchant, "bill1");
    body["out_authorization_no"] = json!("auth1");
    let refused = post(&simulator, &format!("{BASE}/transfer-bills/transfer"), &body).await;
    assert_eq!(refused.json()["message"], "授权单不存在、未生效或已解除");
    let events = told(&simulator, &merchant);
    let told: Vec<(&str, &Value)> =
        events.iter().map(|one| (&*one.0, &one.1["out_authorization_no"])).collect();
    let (given, ended) =
        ("MCHTRANSFER.AUTHORIZATION.CONFIRMED", "MCHTRANSFER.AUTHORIZATION.CLOSED");
    let [one, two] = [json!("auth1"), json!("auth2")];
    assert_eq!(told, [(given, &one), (given, &two), (ended, &one), (ended, &two)]);
}

#[tokio::test]
async fn a_user_may_take_the_money_without_an_authorization() {
    let (simulator, merchant) = start().await;
    let path = format!("{BASE}/transfer-bills/pre-transfer-with-authorization");
    post(&simulator, &path, &asking(&simulator, &merchant, "bill1")).await;
    let only = json!({ "authorize": false });
    control(&simulator, "POST", "transfers/bill1/confirm", only).await;
    simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(state(&simulator, "bill1").await, "SUCCESS");
    assert_eq!(authorization(&simulator, "auth1").await["state"], "WAIT_USER_CONFIRM");
}

#[tokio::test]
async fn a_partner_transfers_for_its_sub_merchant_under_its_own_authorization() {
    let (simulator, merchant) = start().await;
    let sub = simulator.credentials().sub_mchid();
    let path = format!("{BASE}/partner/user-confirm-authorizations");
    let asked = json!({
        "out_authorization_no": "auth1", "appid": simulator.credentials().appid(), "openid": "oUser",
        "transfer_scene_id": "1000", "user_display_name": "u", "notify_url": merchant.url,
    });
    assert_eq!(post(&simulator, &path, &asked).await.status, 200);
    control(&simulator, "POST", "cases/auth1/confirm", Value::Null).await;
    let seen = call(&simulator, "GET", &format!("{path}/auth1"), "").await.json();
    assert_documented("fund-app", "GET", &format!("{path}/{{out_authorization_no}}"), &seen);
    let path = format!("{BASE}/partner/transfer-bills/transfer");
    let mut body = bill(&simulator, &merchant, "bill1");
    (body["sub_mchid"], body["authorization_id"]) = (json!(sub), seen["authorization_id"].clone());
    let made = post(&simulator, &path, &body).await;
    assert_eq!(made.status, 200, "{}", made.json());
    assert_documented("fund-app", "POST", &path, &made.json());
    simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(balances(&simulator).await[format!("{sub}/operation")], 100_000_000 - 300);
    let target = format!("{BASE}/partner/transfer-bills/out-bill-no/bill1?sub_mchid={sub}");
    assert_eq!(call(&simulator, "GET", &target, "").await.json()["state"], "SUCCESS");
    let names: Vec<String> = told(&simulator, &merchant).into_iter().map(|one| one.0).collect();
    assert_eq!(names, ["MCHTRANSFER.AUTHORIZATION.CONFIRMED", "MCHTRANSFER.BILL.FINISHED"]);
}
