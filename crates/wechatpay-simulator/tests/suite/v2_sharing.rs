//! Profit sharing by v2: the same shares as by v3.

use std::time::Duration;

use crate::client;
use crate::funds::balances;
use crate::v2_client::{Members, call};
use crate::v2_flow::secure_call;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const HMAC: (&str, &str) = ("sign_type", "HMAC-SHA256");

/// A paid order of a thousand fen whose money is frozen, a minute later, with the clock stopped.
async fn ripe(simulator: &Simulator, number: &str) -> String {
    simulator.stop_clock();
    let order = [
        ("body", "一杯咖啡"),
        ("out_trade_no", number),
        ("total_fee", "1000"),
        ("spbill_create_ip", "127.0.0.1"),
        ("notify_url", "https://example.com/notify"),
        ("trade_type", "NATIVE"),
        ("profit_sharing", "Y"),
    ];
    assert_eq!(call(simulator, "/pay/unifiedorder", &order).await["result_code"], "SUCCESS");
    let transaction = simulator.pay(number).unwrap().transaction_id;
    simulator.advance(Duration::from_secs(60)).await;
    transaction
}

async fn add_receiver(simulator: &Simulator) {
    let receiver = r#"{"type":"MERCHANT_ID","account":"1900000100","relation_type":"STORE"}"#;
    let pairs = [HMAC, ("receiver", receiver)];
    let added = call(simulator, "/pay/profitsharingaddreceiver", &pairs).await;
    let told: Value = serde_json::from_str(&added["receiver"]).unwrap();
    assert_eq!(told, json!({ "type": "MERCHANT_ID", "account": "1900000100" }));
}

fn receivers(amount: i64) -> String {
    let one = json!({
        "type": "MERCHANT_ID", "account": "1900000100", "amount": amount, "description": "d",
    });
    json!([one]).to_string()
}

async fn share(
    simulator: &Simulator,
    path: &str,
    transaction: &str,
    number: &str,
    amount: i64,
) -> Members {
    let receivers = receivers(amount);
    let pairs = [
        HMAC,
        ("transaction_id", transaction),
        ("out_order_no", number),
        ("receivers", &receivers),
    ];
    secure_call(simulator, path, &pairs).await
}

const AGAIN: &str = "/secapi/pay/multiprofitsharing";

#[tokio::test]
async fn a_profit_is_shared_more_than_once_and_the_rest_is_the_merchants() {
    let simulator = Simulator::start().await.unwrap();
    let mchid = simulator.credentials().mchid();
    let transaction = ripe(&simulator, "order-1").await;
    add_receiver(&simulator).await;
    let made = share(&simulator, AGAIN, &transaction, "share-1", 100).await;
    assert_eq!(made["status"], "PROCESSING", "{made:?}");
    let told: Value = serde_json::from_str(&made["receivers"]).unwrap();
    assert_eq!(told[0]["receiver_account"], "1900000100");
    assert_eq!(told[0]["result"], "PENDING");
    assert_eq!(told[0]["finish_time"], "19700101080000");
    let again = share(&simulator, AGAIN, &transaction, "share-1", 100).await;
    assert_eq!(again["order_id"], made["order_id"]);
    let differs = share(&simulator, AGAIN, &transaction, "share-1", 101).await;
    assert_eq!(differs["err_code"], "PARAM_ERROR");
    let greedy = share(&simulator, AGAIN, &transaction, "share-2", 201).await;
    assert_eq!(greedy["err_code"], "AMOUNT_OVERDUE");
    let money = balances(&simulator).await;
    assert_eq!(money["1900000100/available"], 100);
    assert_eq!(money[format!("{mchid}/frozen")], 900);

    // Both v3 and v2 queries find it.
    let target = format!("/v3/profitsharing/orders/share-1?transaction_id={transaction}");
    let seen = client::call(&simulator, "GET", &target, "").await.json();
    assert_eq!((&seen["state"], &seen["order_id"]), (&json!("FINISHED"), &json!(made["order_id"])));
    let of_share = [HMAC, ("transaction_id", &*transaction), ("out_order_no", "share-1")];
    let seen = call(&simulator, "/pay/profitsharingquery", &of_share).await;
    assert_eq!(seen["status"], "FINISHED");
    let told: Value = serde_json::from_str(&seen["receivers"]).unwrap();
    assert_eq!(
        (&told[0]["account"], &told[0]["result"]),
        (&json!("1900000100"), &json!("SUCCESS"))
    );
    let unknown = [HMAC, ("transaction_id", &*transaction), ("out_order_no", "share-9")];
    let unknown = call(&simulator, "/pay/profitsharingquery", &unknown).await;
    assert_eq!(unknown["err_code"], "ORDERNOTEXIST");

    let left = [HMAC, ("transaction_id", &*transaction)];
    let amount = call(&simulator, "/pay/profitsharingorderamountquery", &left).await;
    assert_eq!(amount["unsplit_amount"], "900");
    let finish = [&of_share[..2], &[("out_order_no", "share-3"), ("description", "f")]].concat();
    let done = secure_call(&simulator, "/secapi/pay/profitsharingfinish", &finish).await;
    assert_eq!(done["result_code"], "SUCCESS", "{done:?}");
    let amount = call(&simulator, "/pay/profitsharingorderamountquery", &left).await;
    assert_eq!(amount["unsplit_amount"], "0");
    assert_eq!(balances(&simulator).await[format!("{mchid}/available")], 100_000_000 + 900);

    let back = [
        HMAC,
        ("out_order_no", "share-1"),
        ("out_return_no", "return-1"),
        ("return_account_type", "MERCHANT_ID"),
        ("return_account", "1900000100"),
        ("return_amount", "60"),
        ("description", "r"),
    ];
    let path = "/secapi/pay/profitsharingreturn";
    let returned = secure_call(&simulator, path, &back).await;
    assert_eq!(returned["result"], "SUCCESS");
    let again = secure_call(&simulator, path, &back).await;
    assert_eq!(again["return_no"], returned["return_no"]);
    let query = [HMAC, ("out_order_no", "share-1"), ("out_return_no", "return-1")];
    let seen = call(&simulator, "/pay/profitsharingreturnquery", &query).await;
    assert_eq!((&seen["return_no"], &*seen["return_amount"]), (&returned["return_no"], "60"));
    assert_eq!(balances(&simulator).await["1900000100/available"], 40);
}

#[tokio::test]
async fn sharing_once_leaves_nothing_to_share() {
    let simulator = Simulator::start().await.unwrap();
    let mchid = simulator.credentials().mchid();
    let transaction = ripe(&simulator, "order-1").await;
    let path = "/secapi/pay/profitsharing";
    let made = share(&simulator, path, &transaction, "share-1", 100).await;
    // The receiver was not added, so it gets nothing. The merchant still gets the rest.
    assert_eq!(made["result_code"], "SUCCESS");
    let told: Value = serde_json::from_str(&made["receivers"]).unwrap();
    assert_eq!(told[1]["receiver_account"], mchid);
    assert_eq!(told[1]["receiver_mchid"], mchid);
    assert_eq!(
        (&told[1]["amount"], &told[1]["description"]),
        (&1000.into(), &"解冻给分账方".into())
    );
    let money = balances(&simulator).await;
    assert_eq!(money[format!("{mchid}/frozen")], 0);
    assert_eq!(money[format!("{mchid}/available")], 100_000_000 + 1000);
    add_receiver(&simulator).await;
    let empty = share(&simulator, AGAIN, &transaction, "share-2", 1).await;
    assert_eq!(empty["err_code"], "AMOUNT_OVERDUE");
    // A receiver that was removed receives no more.
    let other = ripe(&simulator, "order-2").await;
    let pairs = [HMAC, ("receiver", r#"{"type":"MERCHANT_ID","account":"1900000100"}"#)];
    call(&simulator, "/pay/profitsharingremovereceiver", &pairs).await;
    share(&simulator, AGAIN, &other, "share-3", 1).await;
    let query = [HMAC, ("transaction_id", &*other), ("out_order_no", "share-3")];
    let seen = call(&simulator, "/pay/profitsharingquery", &query).await;
    let told: Value = serde_json::from_str(&seen["receivers"]).unwrap();
    assert_eq!(told[0]["result"], "CLOSED");
}

#[tokio::test]
async fn what_cannot_be_shared_is_refused() {
    let simulator = Simulator::start().await.unwrap();
    let plain = crate::v3_flow::paid(&simulator, "order-1", 1000).await;
    let refused = share(&simulator, AGAIN, &plain, "share-1", 1).await;
    assert_eq!(
        (&*refused["err_code"], &*refused["err_code_des"]),
        ("NOT_SHARE_ORDER", "非分账订单不支持分账")
    );
    let transaction = ripe(&simulator, "order-2").await;
    for wrong in [
        "",
        "x",
        "{}",
        "[]",
        "[{}]",
        r#"[{"type":"MERCHANT_ID","account":"1","amount":-1,"description":"d"}]"#,
    ] {
        let pairs = [
            HMAC,
            ("transaction_id", &*transaction),
            ("out_order_no", "share-1"),
            ("receivers", wrong),
        ];
        assert_eq!(secure_call(&simulator, AGAIN, &pairs).await["return_code"], "FAIL", "{wrong}");
    }
    // Only HMAC-SHA256 will do.
    let good = receivers(1);
    let pairs =
        [("transaction_id", &*transaction), ("out_order_no", "share-1"), ("receivers", &good)];
    assert_eq!(secure_call(&simulator, AGAIN, &pairs).await["return_code"], "FAIL");
    assert_eq!(balances(&simulator).await.get("1900000100/available"), None);
}
