//! Invoices: titles that users fill in, invoices made out, cards, reversals.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::certificates::open;
use crate::client::{call, post};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::recall::told_again;
use crate::users::told;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const AREA: &str = "new-tax-control-fapiao";
const BASE: &str = "/v3/new-tax-control-fapiao";

async fn start() -> (Simulator, Merchant) {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let path = format!("{BASE}/merchant/development-config");
    let unset = call(&simulator, "GET", &path, "").await;
    assert_eq!((unset.status, unset.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
    let set = json!({ "callback_url": merchant.url }).to_string();
    let set = call(&simulator, "PATCH", &path, &set).await;
    assert_eq!(set.status, 200, "{}", set.json());
    let seen = call(&simulator, "GET", &path, "").await.json();
    assert_eq!(seen, set.json());
    (simulator, merchant)
}

fn application(number: &str, ids: &[&str]) -> Value {
    let invoices: Vec<Value> = ids
        .iter()
        .map(|id| {
            json!({
                "fapiao_id": id, "total_amount": 10_600, "need_list": false,
                "items": [{
                    "tax_code": "3010101020203000000", "goods_name": "咖啡", "quantity": 200_000_000,
                    "total_amount": 10_600, "tax_rate": 600, "discount": false,
                }],
            })
        })
        .collect();
    json!({
        "scene": "WITH_WECHATPAY", "fapiao_apply_id": number,
        "buyer_information": { "type": "INDIVIDUAL", "name": "张三" }, "fapiao_information": invoices,
    })
}

async fn statuses(simulator: &Simulator, number: &str) -> Vec<(String, String)> {
    let path = format!("{BASE}/fapiao-applications/{number}");
    let seen = call(simulator, "GET", &path, "").await;
    assert_eq!(seen.status, 200, "{}", seen.json());
    let template = format!("{BASE}/fapiao-applications/{{fapiao_apply_id}}");
    assert_documented(AREA, "GET", &template, &seen.json());
    let seen = seen.json();
    let all = seen["fapiao_information"].as_array().unwrap();
    assert_eq!(seen["total_count"], all.len());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    all.iter()
        .map(|one| (text(&one["status"]), text(&one["card_information"]["card_status"])))
        .collect()
}

fn both(status: &str, card: &str) -> (String, String) {
    (status.to_owned(), card.to_owned())
}

#[tokio::test]
async fn an_invoice_is_made_out_put_among_the_cards_and_reversed() {
    let (simulator, merchant) = start().await;
    let path = format!("{BASE}/fapiao-applications");
    let body = application("apply-1", &["f1", "f2"]);
    for _ in 0..2 {
        let taken = post(&simulator, &path, &body).await;
        assert_eq!(taken.status, 204, "the same again changes nothing");
    }
    let mut other = body.clone();
    other["buyer_information"]["name"] = json!("李四");
    assert_eq!(post(&simulator, &path, &other).await.code(), "INVALID_REQUEST");
    let waiting = both("ISSUE_ACCEPTED", "INSERT_ACCEPTED");
    assert_eq!(statuses(&simulator, "apply-1").await, [waiting.clone(), waiting]);
    let reverse = format!("{path}/apply-1/reverse");
    let first = json!({
        "reverse_reason": "ISSUE_ERROR",
        "fapiao_information": [{ "fapiao_id": "f1", "fapiao_code": "1", "fapiao_number": "1" }],
    });
    assert_eq!(post(&simulator, &reverse, &first).await.code(), "INVALID_REQUEST", "too early");
    simulator.advance(Duration::from_secs(5)).await;
    let issued = both("ISSUED", "INSERT_ACCEPTED");
    assert_eq!(statuses(&simulator, "apply-1").await, [issued.clone(), issued]);
    simulator.advance(Duration::from_secs(5)).await;
    let inserted = both("ISSUED", "INSERTED");
    assert_eq!(statuses(&simulator, "apply-1").await, [inserted.clone(), inserted.clone()]);

    // 10,600 with 6 % tax, two pieces: 10,000 and 600; 5,000 fen each, in millionths.
    let one = call(&simulator, "GET", &format!("{path}/apply-1?fapiao_id=f2"), "").await.json();
    let invoice = &one["fapiao_information"][0];
    assert_eq!((&one["total_count"], &invoice["fapiao_id"]), (&json!(1), &json!("f2")));
    assert_eq!((&invoice["amount"], &invoice["tax_amount"]), (&json!(10_000), &json!(600)));
    assert_eq!(invoice["items"][0]["unit_price"], 5_000_000_000_i64);
    let files =
        call(&simulator, "GET", &format!("{path}/apply-1/fapiao-files?fapiao_id=f1"), "").await;
    assert_eq!(
        files.json()["fapiao_download_info_list"][0]["status"],
        "ISSUED",
        "{}",
        files.json()
    );

    assert_eq!(post(&simulator, &reverse, &first).await.status, 204);
    assert_eq!(post(&simulator, &reverse, &first).await.status, 204, "again");
    assert_eq!(statuses(&simulator, "apply-1").await[0].0, "REVERSE_ACCEPTED");
    simulator.advance(Duration::from_secs(10)).await;
    assert_eq!(statuses(&simulator, "apply-1").await, [both("REVERSED", "DISCARDED"), inserted]);
    let unknown = json!({
        "reverse_reason": "ISSUE_ERROR",
        "fapiao_information": [{ "fapiao_id": "f3", "fapiao_code": "1", "fapiao_number": "1" }],
    });
    assert_eq!(post(&simulator, &reverse, &unknown).await.status, 404);
    assert_eq!(call(&simulator, "GET", &format!("{path}/apply-2"), "").await.status, 404);
    let events = told(&simulator, &merchant);
    let names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(
        names,
        ["FAPIAO.ISSUED", "FAPIAO.CARD_INSERTED", "FAPIAO.REVERSED", "FAPIAO.CARD_DISCARDED"]
    );
    assert_eq!(events[0].1["fapiao_information"][0]["fapiao_status"], "ISSUED");
    assert_eq!(events[2].1["fapiao_information"][0]["fapiao_status"], "REVERSED");
    assert_eq!(events[2].1["fapiao_information"][1]["fapiao_status"], "ISSUED");
    told_again(&simulator, &merchant, &["FAPIAO.CARD_DISCARDED"]).await;
}

#[tokio::test]
async fn a_user_says_to_whom_an_invoice_is_made_out() {
    let (simulator, merchant) = start().await;
    let appid = simulator.credentials().appid();
    let query =
        format!("fapiao_apply_id=apply-1&source=WEB&appid={appid}&openid=oUser&total_amount=100");
    let asked = call(&simulator, "GET", &format!("{BASE}/user-title/title-url?{query}"), "").await;
    assert_eq!(asked.status, 200, "{}", asked.json());
    let title = format!("{BASE}/user-title?fapiao_apply_id=apply-1&scene=WITH_WECHATPAY");
    assert_eq!(call(&simulator, "GET", &title, "").await.status, 404, "nobody has filled it in");
    let given = json!({ "name": "李四", "phone": "13900000000" });
    assert_eq!(control(&simulator, "POST", "cases/apply-1/fill", given).await.0, 200);
    let seen = call(&simulator, "GET", &title, "").await;
    assert_documented(AREA, "GET", &format!("{BASE}/user-title"), &seen.json());
    assert_eq!(seen.json()["name"], "李四");
    assert_eq!(open(&simulator, seen.json()["phone"].as_str().unwrap()), b"13900000000");
    simulator.settle().await;
    let events = told(&simulator, &merchant);
    assert_eq!((events.len(), events[0].0.as_str()), (1, "FAPIAO.USER_APPLIED"));
    assert_eq!(events[0].1["fapiao_apply_id"], "apply-1");
}

fn reversal(id: &str) -> Value {
    json!({
        "reverse_reason": "ISSUE_ERROR",
        "fapiao_information": [{ "fapiao_id": id, "fapiao_code": "1", "fapiao_number": "1" }],
    })
}

#[tokio::test]
async fn each_invoice_is_reversed_in_its_own_time() {
    let (simulator, merchant) = start().await;
    let path = format!("{BASE}/fapiao-applications");
    let reverse = format!("{path}/apply-1/reverse");
    assert_eq!(post(&simulator, &path, &application("apply-1", &["f1", "f2"])).await.status, 204);
    simulator.advance(Duration::from_secs(5)).await;
    let early = post(&simulator, &reverse, &reversal("f1")).await;
    assert_eq!(early.code(), "INVALID_REQUEST", "it is not among the cards yet");
    simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(post(&simulator, &reverse, &reversal("f1")).await.status, 204);
    let under_way = post(&simulator, &reverse, &reversal("f2")).await;
    assert_eq!(under_way.code(), "INVALID_REQUEST", "one after the other");
    simulator.advance(Duration::from_secs(10)).await;
    let gone = both("REVERSED", "DISCARDED");
    assert_eq!(statuses(&simulator, "apply-1").await, [gone.clone(), both("ISSUED", "INSERTED")]);
    let red = async |at: usize| {
        let seen = call(&simulator, "GET", &format!("{path}/apply-1"), "").await.json();
        seen["fapiao_information"][at]["red_fapiao"]["fapiao_time"].clone()
    };
    let first = red(0).await;

    simulator.advance(Duration::from_secs(60)).await;
    assert_eq!(post(&simulator, &reverse, &reversal("f2")).await.status, 204);
    let accepted = both("REVERSE_ACCEPTED", "DISCARD_ACCEPTED");
    assert_eq!(statuses(&simulator, "apply-1").await, [gone.clone(), accepted]);
    simulator.advance(Duration::from_secs(5)).await;
    let reversed = both("REVERSED", "DISCARD_ACCEPTED");
    assert_eq!(statuses(&simulator, "apply-1").await, [gone.clone(), reversed]);
    simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(statuses(&simulator, "apply-1").await, [gone.clone(), gone]);
    assert_eq!(red(0).await, first, "the first one was reversed before");
    assert_ne!(red(1).await, first);
    let names: Vec<String> = told(&simulator, &merchant).into_iter().map(|one| one.0).collect();
    let pair = ["FAPIAO.REVERSED", "FAPIAO.CARD_DISCARDED"];
    assert_eq!(names[2..], [pair, pair].concat());
}

#[tokio::test]
async fn an_earlier_timer_does_not_finish_a_reversal() {
    let (simulator, _) = start().await;
    let path = format!("{BASE}/fapiao-applications");
    assert_eq!(post(&simulator, &path, &application("apply-1", &["f1"])).await.status, 204);
    let second = Duration::from_secs(1);
    for _ in 0..2 {
        simulator.advance(second).await;
        let target = "cases/apply-1/go-on";
        assert_eq!(control(&simulator, "POST", target, Value::Null).await.0, 200);
    }
    simulator.advance(second).await;
    let reverse = format!("{path}/apply-1/reverse");
    assert_eq!(post(&simulator, &reverse, &reversal("f1")).await.status, 204);
    let accepted = [both("REVERSE_ACCEPTED", "DISCARD_ACCEPTED")];
    for _ in 0..4 {
        // The timers of the application are due on the way.
        simulator.advance(second).await;
        assert_eq!(statuses(&simulator, "apply-1").await, accepted);
    }
    simulator.advance(second).await;
    assert_eq!(statuses(&simulator, "apply-1").await, [both("REVERSED", "DISCARD_ACCEPTED")]);
}

#[tokio::test]
async fn each_state_is_told_as_it_was_when_several_come_at_once() {
    let (simulator, merchant) = start().await;
    let path = format!("{BASE}/fapiao-applications");
    assert_eq!(post(&simulator, &path, &application("apply-1", &["f1"])).await.status, 204);
    simulator.advance(Duration::from_secs(10)).await;
    let reverse = format!("{path}/apply-1/reverse");
    assert_eq!(post(&simulator, &reverse, &reversal("f1")).await.status, 204);
    // The clock jumps over both.
    simulator.set_clock_offset(10);
    simulator.settle().await;
    let events = told(&simulator, &merchant);
    let seen: Vec<(&str, &Value)> = events[2..]
        .iter()
        .map(|(name, resource)| {
            let one = &resource["fapiao_information"][0];
            (name.as_str(), &one["card_status"])
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("FAPIAO.REVERSED", &json!("DISCARD_ACCEPTED")),
            ("FAPIAO.CARD_DISCARDED", &json!("DISCARDED"))
        ]
    );
}

#[tokio::test]
async fn what_cannot_be_encrypted_is_not_answered_as_plain_text() {
    let (simulator, merchant) = start().await;
    let appid = simulator.credentials().appid();
    let query =
        format!("fapiao_apply_id=apply-1&source=WEB&appid={appid}&openid=oUser&total_amount=100");
    let asked = call(&simulator, "GET", &format!("{BASE}/user-title/title-url?{query}"), "").await;
    assert_eq!(asked.status, 200, "{}", asked.json());
    let long = "1".repeat(215);
    let given = json!({ "name": "李四", "phone": long });
    assert_eq!(control(&simulator, "POST", "cases/apply-1/fill", given).await.0, 200);
    let title = format!("{BASE}/user-title?fapiao_apply_id=apply-1&scene=WITH_WECHATPAY");
    let seen = call(&simulator, "GET", &title, "").await;
    assert_eq!((seen.status, seen.code().as_str()), (500, "SYSTEM_ERROR"));
    assert!(!seen.json().to_string().contains(&long));
    simulator.settle().await;
    for (event, resource) in told(&simulator, &merchant) {
        assert!(!resource.to_string().contains(&long), "{event}");
    }
}
