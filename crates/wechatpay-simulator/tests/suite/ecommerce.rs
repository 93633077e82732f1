//! What an e-commerce platform does with its sub-merchants' orders: shares, subsidies, returns.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::client::{call, post};
use crate::funds::balances;
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::users::told;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// What every merchant begins with on its basic account, in fen.
const OPENING: i64 = 100_000_000;

const ORDERS: &str = "/v3/ecommerce/profitsharing/orders";
const RETURNS: &str = "/v3/ecommerce/profitsharing/returnorders";
const REFUNDS: &str = "/v3/ecommerce/refunds/apply";

fn documented(method: &str, path: &str, told: &Value) {
    assert_documented("ecommerce", method, path, told);
}

/// A paid order of a thousand fen of the sub-merchant, a minute later, with the clock stopped.
async fn ripe(simulator: &Simulator, number: &str, settle_info: Value) -> String {
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let body = json!({
        "sp_appid": credentials.appid(),
        "sp_mchid": credentials.mchid(),
        "sub_mchid": credentials.sub_mchid(),
        "description": "一杯咖啡",
        "out_trade_no": number,
        "notify_url": "https://example.com/notify",
        "amount": { "total": 1000 },
        "settle_info": settle_info,
    });
    let placed = post(simulator, "/v3/pay/partner/transactions/native", &body).await;
    assert_eq!(placed.status, 200, "{}", placed.json());
    let transaction = simulator.pay(number).unwrap().transaction_id;
    simulator.advance(Duration::from_secs(60)).await;
    transaction
}

async fn add_receiver(simulator: &Simulator, account: &str) {
    let receiver = json!({
        "appid": simulator.credentials().appid(), "type": "MERCHANT_ID", "account": account,
        "relation_type": "PARTNER",
    });
    let added = post(simulator, "/v3/ecommerce/profitsharing/receivers/add", &receiver).await;
    assert_eq!(added.json(), json!({ "type": "MERCHANT_ID", "account": account }));
}

fn share(simulator: &Simulator, transaction: &str, number: &str, account: &str) -> Value {
    json!({
        "sub_mchid": simulator.credentials().sub_mchid(),
        "transaction_id": transaction,
        "out_order_no": number,
        "receivers": [{
            "type": "MERCHANT_ID", "receiver_account": account, "amount": 100, "description": "d",
        }],
        "finish": false,
    })
}

#[tokio::test]
async fn a_platform_shares_its_sub_merchants_profit_and_tells_of_it() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    let sharing = json!({ "profit_sharing": true });
    let transaction = ripe(&simulator, "order-1", sharing).await;
    let (mchid, sub) = (simulator.credentials().mchid(), simulator.credentials().sub_mchid());
    add_receiver(&simulator, "1900000100").await;
    let mut body = share(&simulator, &transaction, "share-1", "1900000100");
    body["notify_url"] = json!(merchant.url);

    let made = post(&simulator, ORDERS, &body).await.json();
    assert_eq!(made["status"], "PROCESSING", "{made}");
    assert_eq!(made["receivers"][0]["result"], "PENDING");
    documented("POST", ORDERS, &made);
    assert_eq!(post(&simulator, ORDERS, &body).await.json(), made);
    let mut other = body.clone();
    other["receivers"][0]["amount"] = json!(101);
    assert_eq!(post(&simulator, ORDERS, &other).await.code(), "INVALID_REQUEST");
    let money = balances(&simulator).await;
    assert_eq!(
        (&money["1900000100/available"], &money[format!("{sub}/frozen")]),
        (&json!(100), &json!(900))
    );

    // The share finishes by itself, and is notified then.
    assert!(merchant.received().is_empty());
    simulator.advance(Duration::from_secs(5)).await;
    let [(event, resource)] = &told(&simulator, &merchant)[..] else { panic!("not one") };
    assert_eq!(event, "PROFITSHARING.SUCCESS");
    assert_eq!((&resource["sp_mchid"], &resource["sub_mchid"]), (&json!(mchid), &json!(sub)));
    assert_eq!(resource["order_id"], made["order_id"]);
    assert_eq!(
        resource["receiver"],
        json!({ "type": "MERCHANT_ID", "account": "1900000100", "amount": 100, "description": "d" })
    );
    let target =
        format!("{ORDERS}?sub_mchid={sub}&transaction_id={transaction}&out_order_no=share-1");
    let seen = call(&simulator, "GET", &target, "").await.json();
    documented("GET", ORDERS, &seen);
    assert_eq!(
        (&seen["status"], &seen["receivers"][0]["result"]),
        (&json!("FINISHED"), &json!("SUCCESS"))
    );
    // A receiver that was not added gets nothing, and is not notified.
    post(&simulator, ORDERS, &share(&simulator, &transaction, "share-2", "1900000200")).await;
    let target = target.replace("share-1", "share-2");
    let seen = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(seen["receivers"][0]["fail_reason"], "NO_RELATION");
    assert_eq!(balances(&simulator).await[format!("{sub}/frozen")], 900);

    let back = json!({
        "sub_mchid": sub, "out_order_no": "share-1", "out_return_no": "return-1",
        "return_mchid": "1900000100", "amount": 40, "description": "b",
    });
    let returned = post(&simulator, RETURNS, &back).await.json();
    documented("POST", RETURNS, &returned);
    assert_eq!(
        (&returned["result"], &returned["order_id"]),
        (&json!("SUCCESS"), &made["order_id"])
    );
    assert_eq!(post(&simulator, RETURNS, &back).await.json(), returned);
    let target = format!("{RETURNS}?sub_mchid={sub}&out_order_no=share-1&out_return_no=return-1");
    assert_eq!(call(&simulator, "GET", &target, "").await.json(), returned);
    simulator.advance(Duration::ZERO).await;
    let told = told(&simulator, &merchant);
    assert_eq!((told.len(), told[1].0.as_str()), (2, "PROFITSHARING.RETURN"));
    assert_eq!(told[1].1["order_id"], returned["return_no"]);
    assert_eq!(told[1].1["receiver"]["amount"], 40);
    let money = balances(&simulator).await;
    assert_eq!(money["1900000100/available"], 60);
    assert_eq!(money[format!("{sub}/available")], OPENING + 40);

    let rest = json!({
        "sub_mchid": sub, "transaction_id": transaction, "out_order_no": "share-3",
        "description": "完结",
    });
    let ended = post(&simulator, "/v3/ecommerce/profitsharing/finish-order", &rest).await;
    assert_eq!(ended.json()["out_order_no"], "share-3");
    documented("POST", "/v3/ecommerce/profitsharing/finish-order", &ended.json());
    let target = target_of_share(&simulator, &transaction, "share-3");
    let seen = call(&simulator, "GET", &target, "").await.json();
    assert_eq!(
        (&seen["finish_amount"], &seen["finish_description"]),
        (&json!(900), &json!("完结"))
    );
    let target = format!("{ORDERS}/{transaction}/amounts");
    assert_eq!(call(&simulator, "GET", &target, "").await.json()["unsplit_amount"], 0);
    let money = balances(&simulator).await;
    assert_eq!(
        (&money[format!("{sub}/frozen")], &money[format!("{sub}/available")]),
        (&json!(0), &json!(OPENING + 940))
    );
}

fn target_of_share(simulator: &Simulator, transaction: &str, number: &str) -> String {
    let sub = simulator.credentials().sub_mchid();
    format!("{ORDERS}?sub_mchid={sub}&transaction_id={transaction}&out_order_no={number}")
}

#[tokio::test]
async fn returns_are_told_of_at_the_portals_address_where_none_was_given() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    let settings = json!({ "portal_sharing_url": merchant.url });
    control(&simulator, "PUT", "notifications/settings", settings).await;
    let transaction = ripe(&simulator, "order-1", json!({ "profit_sharing": true })).await;
    add_receiver(&simulator, "1900000100").await;
    post(&simulator, ORDERS, &share(&simulator, &transaction, "share-1", "1900000100")).await;
    // A query finishes the share earlier, but there is still only one notification.
    let target = target_of_share(&simulator, &transaction, "share-1");
    assert_eq!(call(&simulator, "GET", &target, "").await.json()["status"], "FINISHED");
    simulator.advance(Duration::from_secs(60)).await;
    let told: Vec<String> = told(&simulator, &merchant).into_iter().map(|one| one.0).collect();
    assert_eq!(told, ["PROFITSHARING.SUCCESS"]);
}

#[tokio::test]
async fn a_subsidy_is_added_once_shared_and_returned() {
    let simulator = Simulator::start().await.unwrap();
    let info = json!({ "profit_sharing": true, "subsidy_amount": 200 });
    let transaction = ripe(&simulator, "order-1", info).await;
    let (mchid, sub) = (simulator.credentials().mchid(), simulator.credentials().sub_mchid());
    add_receiver(&simulator, "1900000100").await;
    let mut body = share(&simulator, &transaction, "share-1", "1900000100");
    body["receivers"][0]["amount"] = json!(360);
    // Before anything is shared the subsidy is added, or cancelled.
    assert_eq!(post(&simulator, ORDERS, &body).await.code(), "INVALID_REQUEST");

    let creates = "/v3/ecommerce/subsidies/create";
    let ask = json!({
        "sub_mchid": sub, "transaction_id": transaction, "amount": 200, "description": "s",
        "out_subsidy_no": "subsidy-1",
    });
    for amount in [199, 201] {
        let mut other = ask.clone();
        other["amount"] = json!(amount);
        assert_eq!(post(&simulator, creates, &other).await.code(), "INVALID_REQUEST");
    }
    let mut foreign = ask.clone();
    foreign["transaction_id"] = json!("4200000000000000000000000000");
    assert_eq!(post(&simulator, creates, &foreign).await.code(), "RESOURCE_NOT_EXISTS");
    control(&simulator, "PUT", &format!("ledger/{mchid}/available"), json!({ "fen": 199 })).await;
    assert_eq!(post(&simulator, creates, &ask).await.code(), "NOT_ENOUGH");
    control(&simulator, "PUT", &format!("ledger/{mchid}/available"), json!({ "fen": 200 })).await;
    let made = post(&simulator, creates, &ask).await.json();
    documented("POST", creates, &made);
    assert_eq!((&made["result"], &made["amount"]), (&json!("SUCCESS"), &json!(200)));
    assert_eq!(post(&simulator, creates, &ask).await.json(), made);
    // It is the same after everything was saved and put back.
    let (_, saved) = control(&simulator, "GET", "snapshot", Value::Null).await;
    assert_eq!(control(&simulator, "PUT", "snapshot", saved).await.0, 200);
    assert_eq!(post(&simulator, creates, &ask).await.json(), made);
    let mut other = ask.clone();
    other["out_subsidy_no"] = json!("subsidy-2");
    assert_eq!(post(&simulator, creates, &other).await.code(), "INVALID_REQUEST");
    let money = balances(&simulator).await;
    assert_eq!(
        (&money[format!("{mchid}/available")], &money[format!("{sub}/frozen")]),
        (&json!(0), &json!(1200))
    );

    // 30 of 100 of all that is there, and no fen more.
    body["receivers"][0]["amount"] = json!(361);
    assert_eq!(post(&simulator, ORDERS, &body).await.code(), "NOT_ENOUGH");
    body["receivers"][0]["amount"] = json!(360);
    assert_eq!(post(&simulator, ORDERS, &body).await.status, 200);

    let refund = json!({
        "sub_mchid": sub, "sp_appid": simulator.credentials().appid(),
        "transaction_id": transaction, "out_refund_no": "refund-1",
        "amount": { "refund": 800, "total": 1000, "currency": "CNY" },
    });
    let refunded = post(&simulator, REFUNDS, &refund).await.json();
    let returns = "/v3/ecommerce/subsidies/return";
    let back = json!({
        "sub_mchid": sub, "transaction_id": transaction, "refund_id": refunded["refund_id"],
        "out_order_no": "back-1", "amount": 150, "description": "r",
    });
    let first = post(&simulator, returns, &back).await.json();
    documented("POST", returns, &first);
    assert_eq!(first["subsidy_id"], made["subsidy_id"], "{first}");
    assert_eq!(post(&simulator, returns, &back).await.json(), first);
    // Of this amount, 40 fen were still frozen.
    let money = balances(&simulator).await;
    assert_eq!(
        (&money[format!("{mchid}/available")], &money[format!("{sub}/frozen")]),
        (&json!(150), &json!(0))
    );
    assert_eq!(money[format!("{sub}/available")], OPENING - 110);
    let mut rest = back.clone();
    (rest["out_order_no"], rest["amount"]) = (json!("back-2"), json!(51));
    assert_eq!(post(&simulator, returns, &rest).await.code(), "INVALID_REQUEST");
    rest["amount"] = json!(50);
    rest["from"] = json!([{ "account": "UNAVAILABLE", "amount": 50 }]);
    assert_eq!(post(&simulator, returns, &rest).await.code(), "NOT_ENOUGH");
    rest["from"] = json!([{ "account": "AVAILABLE", "amount": 49 }]);
    assert_eq!(post(&simulator, returns, &rest).await.code(), "INVALID_REQUEST");
    rest["from"] = json!([{ "account": "AVAILABLE", "amount": 50 }]);
    assert_eq!(post(&simulator, returns, &rest).await.status, 200);
    assert_eq!(balances(&simulator).await[format!("{mchid}/available")], 200);
}

#[tokio::test]
async fn a_part_of_a_combined_order_is_subsidised_and_its_refund_told() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let (mchid, sub) = (credentials.mchid(), credentials.sub_mchid());
    let part = |number: &str| {
        json!({
            "mchid": mchid, "sub_mchid": sub, "attach": "a", "out_trade_no": number,
            "description": "d", "amount": { "total_amount": 1000, "currency": "CNY" },
            "settle_info": { "profit_sharing": true, "subsidy_amount": 50 },
        })
    };
    let body = json!({
        "combine_appid": credentials.appid(), "combine_mchid": mchid,
        "combine_out_trade_no": "combined-1", "notify_url": "https://example.com/notify",
        "sub_orders": [part("order-1"), part("order-2")],
    });
    let combine = "/v3/combine-transactions/native";
    let placed = post(&simulator, combine, &body).await.json();
    assert_eq!(post(&simulator, combine, &body).await.json(), placed);
    let mut other = body.clone();
    other["sub_orders"][1]["settle_info"]["subsidy_amount"] = json!(51);
    assert_eq!(post(&simulator, combine, &other).await.code(), "OUT_TRADE_NO_USED");
    let (_, paid) = control(&simulator, "POST", "combined/combined-1/pay", Value::Null).await;
    let transaction = paid["orders"][0]["transaction_id"].as_str().unwrap();
    simulator.advance(Duration::from_secs(60)).await;
    let create = json!({
        "sub_mchid": sub, "transaction_id": transaction, "amount": 50, "description": "s",
    });
    let made = post(&simulator, "/v3/ecommerce/subsidies/create", &create).await;
    assert_eq!(made.status, 200, "{}", made.json());
    assert_eq!(balances(&simulator).await[format!("{sub}/frozen")], 2050);

    let refund = json!({
        "sub_mchid": sub, "sp_appid": credentials.appid(), "transaction_id": transaction,
        "out_refund_no": "refund-1", "amount": { "refund": 30, "total": 1000, "currency": "CNY" },
        "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE", "notify_url": merchant.url,
    });
    assert_eq!(post(&simulator, REFUNDS, &refund).await.status, 200);
    simulator.advance(Duration::from_secs(5)).await;
    let [(event, resource)] = &told(&simulator, &merchant)[..] else { panic!("not one") };
    assert_eq!(event, "REFUND.SUCCESS");
    assert_eq!(resource["refund_account"], "REFUND_SOURCE_PARTNER_ADVANCE");
    // The partner's own money, as it said.
    let money = balances(&simulator).await;
    assert_eq!(money[format!("{mchid}/available")], OPENING - 50 - 30);
    assert_eq!(money[format!("{sub}/frozen")], 2050);
}

#[tokio::test]
async fn a_subsidy_that_is_cancelled_lets_the_profit_be_shared() {
    let simulator = Simulator::start().await.unwrap();
    let info = json!({ "profit_sharing": true, "subsidy_amount": 200 });
    let transaction = ripe(&simulator, "order-1", info).await;
    let sub = simulator.credentials().sub_mchid();
    add_receiver(&simulator, "1900000100").await;
    let cancels = "/v3/ecommerce/subsidies/cancel";
    let ask = json!({ "sub_mchid": sub, "transaction_id": transaction, "description": "c" });
    for _ in 0..2 {
        let cancelled = post(&simulator, cancels, &ask).await.json();
        documented("POST", cancels, &cancelled);
        assert_eq!(cancelled["result"], "SUCCESS");
    }
    let create = json!({
        "sub_mchid": sub, "transaction_id": transaction, "amount": 200, "description": "s",
    });
    let refused = post(&simulator, "/v3/ecommerce/subsidies/create", &create).await;
    assert_eq!(refused.code(), "INVALID_REQUEST");
    let body = share(&simulator, &transaction, "share-1", "1900000100");
    assert_eq!(post(&simulator, ORDERS, &body).await.status, 200);
    assert_eq!(balances(&simulator).await[format!("{sub}/frozen")], 900);
    // An order that said nothing of a subsidy has none to cancel.
    let plain = ripe(&simulator, "order-2", json!({ "profit_sharing": true })).await;
    let ask = json!({ "sub_mchid": sub, "transaction_id": plain, "description": "c" });
    assert_eq!(post(&simulator, cancels, &ask).await.code(), "INVALID_REQUEST");
}
