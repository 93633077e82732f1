//! What holds for everything that merchants begin: it is theirs alone, and survives a restart.

use crate::client::post;
use crate::notifications::control;
use crate::persistence::ask;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

#[tokio::test]
async fn a_number_is_its_merchants_alone() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let appid = simulator.credentials().appid();
    let order = json!({
        "out_order_no": "n1", "appid": appid, "service_id": "500001", "service_introduction": "充电宝",
        "time_range": { "start_time": "20261129100000" }, "notify_url": "https://example.com/notify",
        "risk_fund": { "name": "DEPOSIT", "amount": 10_000 },
    });
    let batch = json!({
        "appid": appid, "out_batch_no": "n1", "batch_name": "n", "batch_remark": "r",
        "total_amount": 300, "total_num": 1,
        "transfer_detail_list": [{
            "out_detail_no": "d1", "transfer_amount": 300, "transfer_remark": "r", "openid": "oUser",
        }],
    });
    let withdrawal = json!({ "out_request_no": "n1", "amount": 1, "account_type": "BASIC" });
    let mut ids = Vec::new();
    for (path, body, id) in [
        ("/v3/payscore/serviceorder", order, "order_id"),
        ("/v3/transfer/batches", batch, "batch_id"),
        ("/v3/merchant/fund/withdraw", withdrawal, "withdraw_id"),
    ] {
        let made = post(&simulator, path, &body).await;
        assert_eq!(made.status, 200, "{}", made.json());
        ids.push(made.json()[id].as_str().unwrap().to_owned());
    }
    let (_, other) = control(&simulator, "POST", "merchants", json!({})).await;
    let other_appid = other["appid"].as_str().unwrap();
    for (path, code) in [
        (
            format!(
                "/v3/payscore/serviceorder?out_order_no=n1&service_id=500001&appid={other_appid}"
            ),
            "ORDER_NOT_EXIST",
        ),
        ("/v3/transfer/batches/out-batch-no/n1?need_query_detail=false".to_owned(), "NOT_FOUND"),
        (format!("/v3/transfer/batches/batch-id/{}?need_query_detail=false", ids[1]), "NOT_FOUND"),
        ("/v3/merchant/fund/withdraw/out-request-no/n1".to_owned(), "ORDER_NOT_EXIST"),
        (format!("/v3/merchant/fund/withdraw/withdraw-id/{}", ids[2]), "ORDER_NOT_EXIST"),
    ] {
        let seen = ask(&simulator, &other, "GET", &path, "").await;
        assert_eq!((seen.status, seen.code().as_str()), (404, code), "{path}");
    }
    // The other one may use the number, too.
    let own = json!({ "out_request_no": "n1", "amount": 2, "account_type": "BASIC" }).to_string();
    let made = ask(&simulator, &other, "POST", "/v3/merchant/fund/withdraw", &own).await;
    assert_eq!(made.status, 200, "{}", made.json());
    let target = format!("cases/n1/succeed?mchid={}", other["mchid"].as_str().unwrap());
    let (status, seen) = control(&simulator, "POST", &target, Value::Null).await;
    assert_eq!((status, &seen["content"]["amount"]), (200, &json!(2)), "{seen}");
    let (status, _) = control(&simulator, "POST", "cases/n2/succeed", Value::Null).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn what_is_under_way_goes_on_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data.redb");
    let path = "/v3/merchant/fund/withdraw";
    let simulator = Simulator::builder().data(&file).start().await.unwrap();
    simulator.stop_clock();
    let body = json!({ "out_request_no": "n1", "amount": 500, "account_type": "BASIC" });
    assert_eq!(post(&simulator, path, &body).await.status, 200);
    drop(simulator);
    let simulator = Simulator::builder().data(&file).start().await.unwrap();
    simulator.advance(std::time::Duration::from_secs(5)).await;
    let (_, seen) = control(&simulator, "GET", "cases/n1", Value::Null).await;
    assert_eq!(seen["state"], "SUCCESS", "{seen}");
    let balances = crate::funds::balances(&simulator).await;
    let mchid = simulator.credentials().mchid();
    assert_eq!(balances[format!("{mchid}/available")], 100_000_000 - 500);
}

#[tokio::test]
async fn an_unknown_act_is_answered_with_those_that_there_are() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let body = json!({ "out_request_no": "n1", "amount": 1, "account_type": "BASIC" });
    assert_eq!(post(&simulator, "/v3/merchant/fund/withdraw", &body).await.status, 200);
    let (status, refused) = control(&simulator, "POST", "cases/n1/open", Value::Null).await;
    assert_eq!(
        (status, refused["message"].as_str().unwrap()),
        (400, "`act` is not `succeed`, `fail` or `return`"),
        "{refused}"
    );
    let (status, refused) = control(&simulator, "POST", "cases/n1/return", Value::Null).await;
    assert_eq!(status, 400, "not now: {refused}");
    assert!(!refused["message"].as_str().unwrap().contains("act"), "{refused}");
    let (status, unknown) = control(&simulator, "GET", "cases/n2", Value::Null).await;
    assert_eq!(
        (status, unknown["message"].as_str().unwrap()),
        (400, "no case has the number `n2`"),
        "{unknown}"
    );
}
