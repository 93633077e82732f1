//! Money apart from orders: profit sharing, transfers, and their bills.

use std::io::Read;
use std::time::Duration;

use crate::certificates::{open, seal};
use crate::client::{call, post, public_key, request};
use crate::merchant::{Merchant, opened, verified};
use crate::notifications::control;
use crate::recall::told_again;
use crate::users::told;
use crate::v3_flow::{order, paid, refund};
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

pub(crate) async fn balances(simulator: &Simulator) -> Value {
    let (_, ledger) = control(simulator, "GET", "ledger", Value::Null).await;
    assert_eq!(ledger["fault"], Value::Null);
    ledger["balances"].clone()
}

/// The date on the platform's clock.
pub(crate) async fn today(simulator: &Simulator) -> String {
    let (_, clock) = control(simulator, "GET", "clock", Value::Null).await;
    clock["now"].as_str().unwrap().split_once('T').unwrap().0.to_owned()
}

const SHARES: &str = "/v3/profitsharing/orders";

#[tokio::test]
async fn a_profit_is_shared_returned_and_the_rest_unfrozen() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let mchid = credentials.mchid();
    let mut body = order(&simulator, "order-1", 1000);
    body["settle_info"] = json!({ "profit_sharing": true });
    post(&simulator, "/v3/pay/transactions/native", &body).await;
    let transaction = simulator.pay("order-1").unwrap().transaction_id;
    let ask = |number: &str, account: &str, amount: i64| {
        json!({
            "appid": credentials.appid(),
            "transaction_id": transaction,
            "out_order_no": number,
            "receivers": [{
                "type": "MERCHANT_ID", "account": account, "amount": amount, "description": "d",
            }],
            "unfreeze_unsplit": false,
            "notify_url": merchant.url,
        })
    };
    let early = post(&simulator, SHARES, &ask("share-1", "1900000100", 100)).await;
    assert_eq!(early.code(), "INVALID_REQUEST");
    simulator.advance(Duration::from_secs(60)).await;
    let receiver = json!({
        "appid": credentials.appid(), "type": "MERCHANT_ID", "account": "1900000100",
        "relation_type": "PARTNER",
    });
    let added = post(&simulator, "/v3/profitsharing/receivers/add", &receiver).await.json();
    assert_eq!(added["account"], "1900000100");

    let made = post(&simulator, SHARES, &ask("share-1", "1900000100", 100)).await.json();
    assert_eq!(made["state"], "PROCESSING");
    assert_eq!(made["receivers"].as_array().unwrap().len(), 1);
    // While it is pending the platform writes the epoch.
    let pending = &made["receivers"][0];
    assert_eq!(pending["result"], "PENDING");
    assert_eq!(pending["finish_time"], "1970-01-01T08:00:00+08:00");
    let again = post(&simulator, SHARES, &ask("share-1", "1900000100", 100)).await.json();
    assert_eq!(again, made);
    let differs = post(&simulator, SHARES, &ask("share-1", "1900000100", 101)).await;
    assert_eq!(differs.status, 400);
    // More than 30 of 100 is more than was agreed on.
    let greedy = post(&simulator, SHARES, &ask("share-2", "1900000100", 201)).await;
    assert_eq!(greedy.code(), "NOT_ENOUGH");
    let target = format!("{SHARES}/share-1?transaction_id={transaction}");
    let seen = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(
        (&seen["state"], &seen["receivers"][0]["result"]),
        (&json!("FINISHED"), &json!("SUCCESS"))
    );
    assert_eq!(seen["receivers"][0]["finish_time"], seen["receivers"][0]["create_time"]);
    // "Finished" does not mean success: this receiver was not added.
    post(&simulator, SHARES, &ask("share-3", "1900000200", 1)).await;
    let target = format!("{SHARES}/share-3?transaction_id={transaction}");
    let seen = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(seen["receivers"][0]["fail_reason"], "NO_RELATION");

    let money = balances(&simulator).await;
    assert_eq!(money["1900000100/available"], 100);
    assert_eq!(money[format!("{mchid}/frozen")], 900);
    let back = json!({
        "order_id": made["order_id"], "out_return_no": "return-1", "return_mchid": "1900000100",
        "amount": 40, "description": "d",
    });
    let returns = "/v3/profitsharing/return-orders";
    let returned = post(&simulator, returns, &back).await.json();
    assert_eq!(returned["result"], "SUCCESS");
    assert_eq!(post(&simulator, returns, &back).await.json(), returned);
    // The receiver that got something, and what it gave back; nothing of the one that got nothing.
    simulator.advance(Duration::ZERO).await;
    let told = told(&simulator, &merchant);
    let events: Vec<&str> = told.iter().map(|(event, _)| event.as_str()).collect();
    assert_eq!(events, ["PROFITSHARING.SUCCESS", "PROFITSHARING.RETURN"]);
    for ((_, resource), (order, fen)) in
        told.iter().zip([(&made["order_id"], 100), (&returned["return_id"], 40)])
    {
        assert_eq!((&resource["mchid"], &resource["order_id"]), (&json!(mchid), order));
        assert_eq!(resource["receiver"]["amount"], fen);
    }
    told_again(&simulator, &merchant, &["PROFITSHARING.SUCCESS", "PROFITSHARING.RETURN"]).await;
    let mut more = back.clone();
    (more["out_return_no"], more["amount"]) = (json!("return-2"), json!(61));
    assert_eq!(post(&simulator, returns, &more).await.status, 403);
    let rest = json!({
        "transaction_id": transaction, "out_order_no": "share-4", "description": "d",
    });
    let released = post(&simulator, "/v3/profitsharing/orders/unfreeze", &rest).await.json();
    // The rest is listed as a portion of the merchant whose order it is.
    assert_eq!(released["receivers"].as_array().unwrap().len(), 1);
    let own = &released["receivers"][0];
    assert_eq!((&own["type"], &own["account"]), (&json!("MERCHANT_ID"), &json!(mchid)));
    assert_eq!((&own["amount"], &own["description"]), (&json!(900), &json!("解冻给分账方")));
    assert_eq!(own["result"], "PENDING");
    let target = format!("{SHARES}/share-4?transaction_id={transaction}");
    let seen = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(seen["receivers"][0]["result"], "SUCCESS");
    let target = format!("/v3/profitsharing/transactions/{transaction}/amounts");
    assert_eq!(call(&simulator, "GET", &target, "").await.json()["unsplit_amount"], 0);
    let money = balances(&simulator).await;
    assert_eq!(money["1900000100/available"], 60);
    assert_eq!(money[format!("{mchid}/frozen")], 0);
    assert_eq!(money[format!("{mchid}/available")], 100_000_000 + 940);

    // The bill has two portions, one of which failed, and a return.
    let day = today(&simulator).await;
    simulator.advance(Duration::from_secs(2 * 86_400)).await;
    let text = bill(&simulator, &format!("/v3/profitsharing/bills?bill_date={day}")).await;
    assert_eq!(text.lines().last().unwrap(), "`3,`1.00,`0.40", "{text}");
}

#[tokio::test]
async fn a_transfer_waits_for_its_user() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let transfers = "/v3/fund-app/mch-transfer/transfer-bills";
    let ask = |number: &str, amount: i64| {
        json!({
            "appid": credentials.appid(), "out_bill_no": number, "transfer_scene_id": "1000",
            "openid": "oUpF8", "transfer_amount": amount, "transfer_remark": "r",
            "notify_url": merchant.url,
            "transfer_scene_report_infos": [
                { "info_type": "活动名称", "info_content": "c" },
                { "info_type": "奖励说明", "info_content": "c" },
            ],
        })
    };
    let operation = format!("{}/operation", credentials.mchid());
    for (number, amount) in [("a1", 100), ("a2", 200), ("a3", 300)] {
        let made = post(&simulator, transfers, &ask(number, amount)).await;
        assert_eq!(made.json()["state"], "WAIT_USER_CONFIRM", "{}", made.json());
    }
    assert_eq!(post(&simulator, transfers, &ask("a1", 101)).await.code(), "ALREADY_EXISTS");
    assert_eq!(balances(&simulator).await[&operation], 100_000_000 - 600);
    assert_eq!(control(&simulator, "POST", "transfers/a1/confirm", Value::Null).await.0, 200);
    let cancel = format!("{transfers}/out-bill-no/a2/cancel");
    assert_eq!(post(&simulator, &cancel, &json!({})).await.json()["state"], "CANCELING");
    assert_eq!(control(&simulator, "POST", "transfers/a2/confirm", Value::Null).await.0, 400);
    // The third one is forgotten for a day.
    simulator.advance(Duration::from_secs(86_400)).await;
    for (number, state) in [("a1", "SUCCESS"), ("a2", "CANCELLED"), ("a3", "FAIL")] {
        let target = format!("{transfers}/out-bill-no/{number}");
        assert_eq!(call(&simulator, "GET", &target, "").await.json()["state"], state);
    }
    assert_eq!(balances(&simulator).await[&operation], 100_000_000 - 100);
    let told: Vec<Value> = merchant
        .received()
        .iter()
        .map(|one| opened(&simulator, &verified(&simulator, one).unwrap())["state"].clone())
        .collect();
    assert_eq!(told, ["SUCCESS", "CANCELLED", "FAIL"]);
    told_again(&simulator, &merchant, &["MCHTRANSFER.BILL.FINISHED"]).await;
    control(&simulator, "PUT", &format!("ledger/{operation}"), json!({ "fen": 99 })).await;
    assert_eq!(post(&simulator, transfers, &ask("a4", 100)).await.code(), "NOT_ENOUGH");
}

#[tokio::test]
async fn a_transfer_answers_the_name_encrypted_and_its_notification_says_less() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let key = public_key(credentials.public_key());
    let transfers = "/v3/fund-app/mch-transfer/transfer-bills";
    let body = json!({
        "appid": credentials.appid(), "out_bill_no": "a1", "transfer_scene_id": "1000",
        "openid": "oUpF8", "user_name": seal(&key, "张三"), "transfer_amount": 100,
        "transfer_remark": "r", "notify_url": merchant.url,
        "transfer_scene_report_infos": [
            { "info_type": "活动名称", "info_content": "c" },
            { "info_type": "奖励说明", "info_content": "c" },
        ],
    });
    let made = request(&simulator, "POST", transfers, &body.to_string())
        .header("wechatpay-serial", credentials.public_key_id())
        .send(&simulator)
        .await;
    assert_eq!(made.status, 200, "{}", made.json());
    let seen = call(&simulator, "GET", &format!("{transfers}/out-bill-no/a1"), "").await.json();
    assert_eq!(
        (&seen["appid"], &seen["transfer_remark"]),
        (&json!(credentials.appid()), &json!("r"))
    );
    assert_eq!(open(&simulator, seen["user_name"].as_str().unwrap()), "张三".as_bytes());
    control(&simulator, "POST", "transfers/a1/confirm", Value::Null).await;
    simulator.advance(Duration::from_secs(5)).await;
    let [(event, resource)] = &told(&simulator, &merchant)[..] else { panic!("not one") };
    assert_eq!(event, "MCHTRANSFER.BILL.FINISHED");
    let mut members: Vec<&str> = resource.as_object().unwrap().keys().map(String::as_str).collect();
    members.sort_unstable();
    let official = [
        "create_time",
        "mch_id",
        "openid",
        "out_bill_no",
        "state",
        "transfer_amount",
        "transfer_bill_no",
        "update_time",
    ];
    assert_eq!(members, official);
}

/// Downloads a bill as the answer says, and checks its hash.
pub(crate) async fn bill(simulator: &Simulator, target: &str) -> String {
    let answer = call(simulator, "GET", target, "").await;
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    let answer = answer.json();
    let url = answer["download_url"].as_str().unwrap();
    let target = url.strip_prefix(simulator.base_url()).unwrap();
    let file = crate::client::request(simulator, "GET", target, "").send(simulator).await;
    assert_eq!(file.status, 200);
    assert!(!file.headers.contains_key("wechatpay-signature"), "a file is not signed");
    let content = if target.contains("tartype=gzip") {
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(file.body.as_slice()).read_to_end(&mut text).unwrap();
        text
    } else {
        file.body
    };
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, &content);
    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(answer["hash_value"], hash);
    String::from_utf8(content).unwrap()
}

#[tokio::test]
async fn bills_tell_of_yesterday() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    // To the evening of tomorrow, so that the day does not end underneath.
    simulator.advance(Duration::from_secs(86_400)).await;
    let day = today(&simulator).await;
    let evening = json!({ "to": format!("{day}T23:00:00+08:00") });
    control(&simulator, "POST", "clock/advance", evening).await;

    let mut body = order(&simulator, "order-1", 12_345);
    body["description"] = json!("咖啡,一杯");
    post(&simulator, "/v3/pay/transactions/native", &body).await;
    simulator.pay("order-1").unwrap();
    paid(&simulator, "order-2", 5).await;
    post(&simulator, "/v3/refund/domestic/refunds", &refund("order-1", "refund-1", 45, 12_345))
        .await;
    let target = format!("/v3/bill/tradebill?bill_date={day}");
    // Not today's, and not before ten.
    assert_eq!(call(&simulator, "GET", &target, "").await.code(), "NO_STATEMENT_EXIST");
    simulator.advance(Duration::from_secs(3600)).await;
    assert_eq!(call(&simulator, "GET", &target, "").await.code(), "STATEMENT_CREATING");
    simulator.advance(Duration::from_secs(10 * 3600)).await;

    let text = bill(&simulator, &target).await;
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 6, "{text}");
    assert!(lines[0].starts_with("交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号"));
    let columns = lines[0].split(',').count();
    assert_eq!(columns, 27);
    for line in &lines[1..4] {
        assert_eq!(line.split(',').count(), columns, "{line}");
        assert!(line.split(',').all(|field| field.starts_with('`')));
    }
    assert!(lines[1].contains("`123.45") && lines[1].contains("`咖啡，一杯"));
    assert!(lines[2].contains("`REFUND") && lines[2].contains("`0.45"));
    assert_eq!(lines[5], "`3,`123.50,`0.45,`0.00,`0.00,`123.50,`0.45");

    let zipped = bill(&simulator, &format!("{target}&bill_type=SUCCESS&tar_type=GZIP")).await;
    assert_eq!(zipped.lines().count(), 5);
    assert!(!zipped.contains("微信退款单号"));
    let refunds = bill(&simulator, &format!("{target}&bill_type=REFUND")).await;
    assert!(refunds.contains("退款申请时间,退款成功时间") && refunds.lines().count() == 4);
    let funds = bill(&simulator, &format!("/v3/bill/fundflowbill?bill_date={day}")).await;
    // The opening balance was the day before: two payments, one refund.
    assert_eq!(funds.lines().last().unwrap(), "`3,`2,`123.50,`1,`0.45");

    // An address lives five minutes, and is the merchant's own.
    let answer = call(&simulator, "GET", &target, "").await.json();
    let url = answer["download_url"].as_str().unwrap().to_owned();
    let file = url.strip_prefix(simulator.base_url()).unwrap();
    simulator.advance(Duration::from_secs(300)).await;
    let gone = call(&simulator, "GET", file, "").await;
    assert_eq!(gone.status, 404);
    let none = format!("/v3/bill/tradebill?bill_date={}", "2020-01-01");
    assert_eq!(call(&simulator, "GET", &none, "").await.code(), "NO_STATEMENT_EXIST");
    let wrong = "/v3/bill/tradebill?bill_date=2020-02-30";
    assert_eq!(call(&simulator, "GET", wrong, "").await.code(), "PARAM_ERROR");
}
