//! Money that leaves merchants: batches of transfers, withdrawals, transfers for a sub-merchant; balances.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::certificates::{open, seal};
use crate::client::{call, post, public_key, request};
use crate::funds::{balances, today};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::recall::told_again;
use crate::users::told;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// What every merchant begins with on each account, in fen.
const OPENING: i64 = 100_000_000;

const BATCHES: &str = "/v3/transfer/batches";

async fn start() -> (Simulator, Merchant) {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    (simulator, merchant)
}

fn batch(simulator: &Simulator, merchant: &Merchant, amounts: &[i64]) -> Value {
    let details: Vec<Value> = amounts
        .iter()
        .enumerate()
        .map(|(at, amount)| {
            json!({
                "out_detail_no": format!("detail{at}"), "transfer_amount": amount,
                "transfer_remark": "r", "openid": "oUser",
            })
        })
        .collect();
    json!({
        "appid": simulator.credentials().appid(), "out_batch_no": "batch1", "batch_name": "n",
        "batch_remark": "r", "total_amount": amounts.iter().sum::<i64>(),
        "total_num": amounts.len(), "transfer_detail_list": details, "notify_url": merchant.url,
    })
}

#[tokio::test]
async fn a_batch_is_carried_out_transfer_by_transfer() {
    let (simulator, merchant) = start().await;
    let mchid = simulator.credentials().mchid();
    let body = batch(&simulator, &merchant, &[300, 99_921]);
    let taken = post(&simulator, BATCHES, &body).await;
    assert_eq!(taken.status, 200, "{}", taken.json());
    assert_documented("transfer", "POST", BATCHES, &taken.json());
    assert_eq!(post(&simulator, BATCHES, &body).await.json(), taken.json(), "the same again");
    let mut other = body.clone();
    other["batch_remark"] = json!("another");
    assert_eq!(post(&simulator, BATCHES, &other).await.code(), "INVALID_REQUEST");
    let operation = format!("{mchid}/operation");
    assert_eq!(balances(&simulator).await[&operation], OPENING - 300 - 99_921);

    let by_number = format!("{BATCHES}/out-batch-no/batch1");
    let query = async |target: &str| {
        let seen = call(&simulator, "GET", target, "").await;
        assert_eq!(seen.status, 200, "{}", seen.json());
        let template = "/v3/transfer/batches/out-batch-no/{out_batch_no}";
        assert_documented("transfer", "GET", template, &seen.json());
        seen.json()
    };
    let before = query(&format!("{by_number}?need_query_detail=false")).await;
    assert_eq!(before["transfer_batch"]["batch_status"], "ACCEPTED");
    assert_eq!(before.get("transfer_detail_list"), None);
    simulator.advance(Duration::from_secs(5)).await;
    let id = taken.json()["batch_id"].as_str().unwrap().to_owned();
    let by_id = format!("{BATCHES}/batch-id/{id}");
    let after = query(&format!("{by_id}?need_query_detail=true&detail_status=FAIL")).await;
    let told_batch = &after["transfer_batch"];
    assert_eq!(
        [&told_batch["batch_status"], &told_batch["success_amount"], &told_batch["fail_num"]],
        [&json!("FINISHED"), &json!(300), &json!(1)]
    );
    let failed = after["transfer_detail_list"].as_array().unwrap();
    assert_eq!((failed.len(), &failed[0]["out_detail_no"]), (1, &json!("detail1")));
    let detail_id = failed[0]["detail_id"].as_str().unwrap();
    for target in [
        format!("{by_id}/details/detail-id/{detail_id}"),
        format!("{by_number}/details/out-detail-no/detail1"),
    ] {
        let detail = call(&simulator, "GET", &target, "").await.json();
        assert_eq!(
            (&detail["detail_status"], &detail["fail_reason"], &detail["transfer_amount"]),
            (&json!("FAIL"), &json!("ACCOUNT_FROZEN"), &json!(99_921)),
            "{target}"
        );
    }
    let unknown = format!("{by_number}/details/out-detail-no/detail2");
    assert_eq!(call(&simulator, "GET", &unknown, "").await.code(), "NOT_FOUND");
    let unknown = format!("{BATCHES}/out-batch-no/batch2?need_query_detail=false");
    assert_eq!(call(&simulator, "GET", &unknown, "").await.code(), "NOT_FOUND");
    // What failed has come back, and nothing can be done with it any more.
    assert_eq!(balances(&simulator).await[&operation], OPENING - 300);
    assert_eq!(control(&simulator, "POST", "cases/batch1/close", Value::Null).await.0, 400);
    let events = told(&simulator, &merchant);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].0, "MCHTRANSFER.BATCH.FINISHED");
    assert_eq!(events[0].1["fail_amount"], 99_921);
    told_again(&simulator, &merchant, &["MCHTRANSFER.BATCH.FINISHED"]).await;
}

#[tokio::test]
async fn a_batch_adds_up_is_paid_for_and_can_be_closed() {
    let (simulator, merchant) = start().await;
    let mchid = simulator.credentials().mchid();
    let mut wrong = batch(&simulator, &merchant, &[300, 400]);
    wrong["total_amount"] = json!(600);
    let refused = post(&simulator, BATCHES, &wrong).await;
    assert_eq!(
        (refused.code(), refused.json()["detail"]["field"].clone()),
        ("PARAM_ERROR".into(), json!("/total_amount"))
    );
    let mut wrong = batch(&simulator, &merchant, &[300, 400]);
    wrong["total_num"] = json!(3);
    assert_eq!(post(&simulator, BATCHES, &wrong).await.json()["detail"]["field"], "/total_num");
    let mut wrong = batch(&simulator, &merchant, &[300, 400]);
    wrong["transfer_detail_list"][1]["out_detail_no"] = json!("detail0");
    let refused = post(&simulator, BATCHES, &wrong).await;
    assert_eq!(
        (refused.code(), refused.json()["detail"]["field"].clone()),
        ("PARAM_ERROR".into(), json!("/transfer_detail_list/1/out_detail_no"))
    );
    let account = json!({ "fen": 699 });
    let target = format!("ledger/{mchid}/operation");
    let (status, set) = control(&simulator, "PUT", &target, account).await;
    assert_eq!(status, 200, "{set}");
    let body = batch(&simulator, &merchant, &[300, 400]);
    let poor = post(&simulator, BATCHES, &body).await;
    assert_eq!((poor.status, poor.code().as_str()), (403, "NOT_ENOUGH"));
    control(&simulator, "PUT", &target, json!({ "fen": 700 })).await;
    assert_eq!(post(&simulator, BATCHES, &body).await.status, 200);
    assert_eq!(control(&simulator, "POST", "cases/batch1/close", Value::Null).await.0, 200);
    assert_eq!(balances(&simulator).await[format!("{mchid}/operation")], 700);
    simulator.settle().await;
    let events = told(&simulator, &merchant);
    assert_eq!(
        (events[0].0.as_str(), &events[0].1["batch_status"]),
        ("MCHTRANSFER.BATCH.CLOSED", &json!("CLOSED"))
    );
    simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(told(&simulator, &merchant).len(), 1, "it stays closed");
}

#[tokio::test]
async fn a_partners_batch_is_paid_by_its_sub_merchant() {
    let (simulator, merchant) = start().await;
    let sub = simulator.credentials().sub_mchid();
    let mut body = batch(&simulator, &merchant, &[300]);
    let members = body.as_object_mut().unwrap();
    members.retain(|name, _| !["appid", "notify_url"].contains(&name.as_str()));
    members.insert("authorization_type".into(), json!("FUND_AUTHORIZATION_TYPE"));
    members.insert("sub_mchid".into(), json!(sub));
    let key_id = simulator.credentials().public_key_id();
    let name = seal(&public_key(simulator.credentials().public_key()), "张三");
    body["transfer_detail_list"][0]["user_name"] = json!(name);
    let path = "/v3/partner-transfer/batches";
    let ask = request(&simulator, "POST", path, &body.to_string());
    let taken = ask.header("wechatpay-serial", key_id).send(&simulator).await;
    assert_eq!(taken.status, 200, "{}", taken.json());
    assert_documented("partner-transfer", "POST", path, &taken.json());
    simulator.advance(Duration::from_secs(5)).await;
    assert_eq!(balances(&simulator).await[format!("{sub}/operation")], OPENING - 300);
    let target = format!("{path}/out-batch-no/batch1?need_query_detail=true&detail_status=ALL");
    let seen = call(&simulator, "GET", &target, "").await.json();
    let template = "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}";
    assert_documented("partner-transfer", "GET", template, &seen);
    assert_eq!((&seen["batch_status"], &seen["sub_mchid"]), (&json!("FINISHED"), &json!(sub)));
    let template =
        format!("{path}/out-batch-no/{{out_batch_no}}/details/out-detail-no/{{out_detail_no}}");
    let detail = format!("{path}/out-batch-no/batch1/details/out-detail-no/detail0");
    let detail = call(&simulator, "GET", &detail, "").await.json();
    assert_documented("partner-transfer", "GET", &template, &detail);
    assert_eq!(open(&simulator, detail["username"].as_str().unwrap()), "张三".as_bytes());
    // The batch does not belong to the partner itself.
    let own = format!("{BATCHES}/out-batch-no/batch1?need_query_detail=false");
    assert_eq!(call(&simulator, "GET", &own, "").await.code(), "NOT_FOUND");
    body["sub_mchid"] = json!("1");
    let foreign = request(&simulator, "POST", path, &body.to_string());
    let foreign = foreign.header("wechatpay-serial", key_id).send(&simulator).await;
    assert_eq!(foreign.code(), "NO_AUTH");
}

#[tokio::test]
async fn a_withdrawal_arrives_fails_or_comes_back() {
    let (simulator, merchant) = start().await;
    let mchid = simulator.credentials().mchid();
    let available = format!("{mchid}/available");
    let path = "/v3/merchant/fund/withdraw";
    let withdrawal = |number: &str, amount: i64| {
        json!({
            "out_request_no": number, "amount": amount, "account_type": "BASIC",
            "notify_url": merchant.url,
        })
    };
    let taken = post(&simulator, path, &withdrawal("w1", 500)).await;
    assert_eq!(taken.status, 200, "{}", taken.json());
    assert_documented("merchant", "POST", path, &taken.json());
    assert_eq!(post(&simulator, path, &withdrawal("w1", 500)).await.json(), taken.json());
    assert_eq!(post(&simulator, path, &withdrawal("w1", 501)).await.code(), "INVALID_REQUEST");
    let too_much = post(&simulator, path, &withdrawal("w2", OPENING)).await;
    assert_eq!((too_much.status, too_much.code().as_str()), (403, "NOT_ENOUGH"));
    let mut fees = withdrawal("w2", 1);
    fees["account_type"] = json!("FEES");
    assert_eq!(post(&simulator, path, &fees).await.code(), "NOT_ENOUGH");
    assert_eq!(post(&simulator, path, &withdrawal("w3", 99_921)).await.status, 200);
    assert_eq!(balances(&simulator).await[&available], OPENING - 500 - 99_921);

    let status = async |target: &str| {
        let seen = call(&simulator, "GET", target, "").await;
        assert_eq!(seen.status, 200, "{}", seen.json());
        let template = format!("{path}/out-request-no/{{out_request_no}}");
        assert_documented("merchant", "GET", &template, &seen.json());
        seen.json()["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(status(&format!("{path}/out-request-no/w1")).await, "CREATE_SUCCESS");
    simulator.advance(Duration::from_secs(5)).await;
    let id = taken.json()["withdraw_id"].as_str().unwrap().to_owned();
    assert_eq!(status(&format!("{path}/withdraw-id/{id}")).await, "SUCCESS");
    assert_eq!(status(&format!("{path}/out-request-no/w3")).await, "FAIL");
    assert_eq!(balances(&simulator).await[&available], OPENING - 500);
    let unknown = format!("{path}/out-request-no/w4");
    let unknown = call(&simulator, "GET", &unknown, "").await;
    assert_eq!((unknown.status, unknown.code().as_str()), (404, "ORDER_NOT_EXIST"));
    // The bank sends it back later.
    assert_eq!(control(&simulator, "POST", "cases/w1/return", Value::Null).await.0, 200);
    assert_eq!(status(&format!("{path}/out-request-no/w1")).await, "REFUND");
    assert_eq!(balances(&simulator).await[&available], OPENING);
    assert_eq!(control(&simulator, "POST", "cases/w1/return", Value::Null).await.0, 400);
    simulator.settle().await;
    let events = told(&simulator, &merchant);
    let seen: Vec<_> = events
        .iter()
        .map(|(event, content)| (event.as_str(), content["status"].as_str().unwrap()))
        .collect();
    let event = "MCHWITHDRAW.CHANGE";
    assert_eq!(seen, [(event, "SUCCESS"), (event, "FAIL"), (event, "REFUND")]);
    told_again(&simulator, &merchant, &[event]).await;
}

#[tokio::test]
async fn balances_are_those_of_the_ledger_today_and_at_the_end_of_a_day() {
    let (simulator, _merchant) = start().await;
    let sub = simulator.credentials().sub_mchid();
    let own = "/v3/merchant/fund/balance/BASIC";
    let seen = call(&simulator, "GET", own, "").await.json();
    assert_documented("merchant", "GET", "/v3/merchant/fund/balance/{account_type}", &seen);
    assert_eq!((&seen["available_amount"], &seen["pending_amount"]), (&json!(OPENING), &json!(0)));
    crate::v3_flow::paid(&simulator, "order-1", 70).await;
    let seen = call(&simulator, "GET", own, "").await.json();
    assert_eq!((&seen["available_amount"], &seen["pending_amount"]), (&json!(OPENING), &json!(70)));

    let day = today(&simulator).await;
    let path = "/v3/ecommerce/fund/withdraw";
    let body = json!({ "sub_mchid": sub, "out_request_no": "w1", "amount": 500 });
    let taken = post(&simulator, path, &body).await;
    assert_eq!(taken.status, 200, "{}", taken.json());
    assert_documented("ecommerce", "POST", path, &taken.json());
    let query = format!("{path}/out-request-no/w1");
    let seen = call(&simulator, "GET", &format!("{query}?sub_mchid={sub}"), "").await.json();
    assert_documented(
        "ecommerce",
        "GET",
        &format!("{path}/out-request-no/{{out_request_no}}"),
        &seen,
    );
    assert_eq!((&seen["status"], &seen["sub_mchid"]), (&json!("CREATE_SUCCESS"), &json!(sub)));
    let own = "/v3/merchant/fund/withdraw/out-request-no/w1";
    assert_eq!(call(&simulator, "GET", own, "").await.code(), "ORDER_NOT_EXIST");
    let of_day = format!("/v3/ecommerce/fund/enddaybalance/{sub}?date={day}");
    assert_eq!(call(&simulator, "GET", &of_day, "").await.code(), "PARAM_ERROR", "not over");
    simulator.advance(Duration::from_secs(86_400)).await;
    let mut later = body.clone();
    later["out_request_no"] = json!("w2");
    assert_eq!(post(&simulator, path, &later).await.status, 200);
    let seen = call(&simulator, "GET", &of_day, "").await.json();
    assert_documented("ecommerce", "GET", "/v3/ecommerce/fund/enddaybalance/{sub_mchid}", &seen);
    assert_eq!(seen["available_amount"], OPENING - 500);
    let now =
        call(&simulator, "GET", &format!("/v3/ecommerce/fund/balance/{sub}"), "").await.json();
    assert_eq!(now["available_amount"], OPENING - 1000);
    let foreign = call(&simulator, "GET", "/v3/ecommerce/fund/balance/1", "").await;
    assert_eq!(foreign.code(), "NO_AUTH");
}

#[tokio::test]
async fn a_sub_merchants_transfer_is_its_own() {
    let (simulator, merchant) = start().await;
    let sub = simulator.credentials().sub_mchid();
    for (path, number) in [
        ("/v3/fund-app/mch-transfer/partner/transfer-bills", "bill1"),
        ("/v3/ecommerce/mch-transfer/transfer-bills", "bill2"),
    ] {
        let mut body = json!({
            "sub_mchid": sub, "appid": simulator.credentials().appid(), "out_bill_no": number,
            "transfer_scene_id": "1000", "openid": "oUser", "transfer_amount": 300,
            "transfer_remark": "r", "notify_url": merchant.url,
        });
        let area = if number == "bill1" { "fund-app" } else { "ecommerce" };
        if number == "bill1" {
            body["transfer_scene_report_infos"] = json!([
                { "info_type": "活动名称", "info_content": "c" },
                { "info_type": "奖励说明", "info_content": "c" },
            ]);
        }
        let before = balances(&simulator).await[format!("{sub}/operation")].as_i64().unwrap();
        let taken = post(&simulator, path, &body).await;
        assert_eq!(taken.status, 200, "{}", taken.json());
        assert_documented(area, "POST", path, &taken.json());
        let query = format!("{path}/out-bill-no/{number}");
        let seen = call(&simulator, "GET", &format!("{query}?sub_mchid={sub}"), "").await.json();
        assert_documented(area, "GET", &format!("{path}/out-bill-no/{{out_bill_no}}"), &seen);
        assert_eq!(
            (&seen["state"], &seen["sub_mchid"]),
            (&json!("WAIT_USER_CONFIRM"), &json!(sub))
        );
        assert_eq!(balances(&simulator).await[format!("{sub}/operation")], before - 300);
        let own = format!("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{number}");
        assert_eq!(call(&simulator, "GET", &own, "").await.code(), "NOT_FOUND");
        let foreign =
            post(&simulator, &format!("{query}/cancel"), &json!({ "sub_mchid": "1" })).await;
        assert_ne!(foreign.status, 200);
        let cancelled =
            post(&simulator, &format!("{query}/cancel"), &json!({ "sub_mchid": sub })).await;
        assert_eq!(cancelled.json()["state"], "CANCELING", "{}", cancelled.json());
        simulator.advance(Duration::from_secs(5)).await;
        assert_eq!(balances(&simulator).await[format!("{sub}/operation")], before);
        let (event, content) = told(&simulator, &merchant).pop().unwrap();
        assert_eq!(
            (event.as_str(), &content["sub_mchid"], &content["state"]),
            ("MCHTRANSFER.BILL.FINISHED", &json!(sub), &json!("CANCELLED"))
        );
    }
}
