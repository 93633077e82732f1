//! Faults within the platform: errors before and after the refund, permanent errors, and answers that must not
//! be trusted.

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Delivery, Error};

use crate::stage::{REFUND, Stage, refund_no, refund_of};

const REFUNDS: &str = "POST /v3/refund/domestic/refunds";

/// A rule that makes `count` refunds fail.
async fn fail(stage: &Stage, fault: Value, count: Option<u32>) {
    let mut rule = fault;
    rule["operation"] = REFUNDS.into();
    if let Some(count) = count {
        rule["count"] = count.into();
    }
    stage.control(Method::POST, "faults", rule).await;
}

fn faults() -> Vec<Value> {
    let mut faults = Vec::new();
    for after in [false, true] {
        for code in ["SYSTEM_ERROR", "FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED"] {
            faults.push(json!({"fault": "error", "code": code, "after": after}));
        }
        for status in [500, 502, 503, 504, 429] {
            let error = json!({"fault": "error", "code": "ODD", "status": status, "after": after});
            faults.push(error);
        }
        faults.push(json!({"fault": "drop", "after": after}));
    }
    for how in
        ["broken", "missing", "probe", "unknown_key", "other_key", "other_body", "other_time"]
    {
        faults.push(json!({"fault": "signature", "how": how}));
    }
    faults
}

#[tokio::test]
async fn errors_that_pass_leave_one_refund_and_an_answer() {
    let stage = Stage::start().await;
    for fault in faults() {
        // An unknown key or a wrong clock does not go away by itself.
        let passes = fault["how"] != "unknown_key" && fault["how"] != "other_time";
        let order = stage.paid_order().await;
        fail(&stage, fault.clone(), Some(1)).await;
        let result = stage.refund(&order).await;
        stage.check(&order, &result, &fault.to_string()).await;
        assert_eq!(result.is_ok(), passes, "{fault}: {result:?}");
        stage.control(Method::DELETE, "faults", json!({})).await;
    }
}

#[tokio::test]
async fn a_storm_leaves_one_refund_at_most_and_the_client_in_doubt() {
    let stage = Stage::start().await;
    for fault in faults() {
        let order = stage.paid_order().await;
        fail(&stage, fault.clone(), None).await;
        let result = stage.refund(&order).await;
        stage.check(&order, &result, &fault.to_string()).await;
        let error = result.unwrap_err();
        // The query after the last 429 is tested in `settled`.
        let is_limit = fault["status"] == 429
            || fault["code"] == "FREQUENCY_LIMITED"
            || fault["code"] == "RATELIMIT_EXCEEDED";
        assert!(is_limit || error.delivery() == Delivery::Unknown, "{fault}: {error}");
        stage.control(Method::DELETE, "faults", json!({})).await;
        // The same number finds what there is, or makes it.
        let again = stage.refund(&order).await;
        stage.check(&order, &again, "again").await;
        assert!(again.is_ok(), "{fault}: {again:?}");
    }
}

#[tokio::test]
async fn the_same_of_v2() {
    let stage = Stage::start().await;
    for (code, after) in
        [("SYSTEMERROR", false), ("SYSTEMERROR", true), ("FREQUENCY_LIMITED", true)]
    {
        let order = stage.paid_order().await;
        let rule = json!({"operation": "POST /secapi/pay/refund", "fault": "error", "code": code,
            "after": after, "count": 1});
        stage.control(Method::POST, "faults", rule).await;
        let result = refund_v2(&stage, &order).await;
        stage.check(&order, &result, &format!("{code} {after}")).await;
        assert!(result.is_ok(), "{code} {after}: {result:?}");
    }
    let order = stage.paid_order().await;
    let rule = json!({"operation": "POST /secapi/pay/refund", "fault": "drop", "after": true});
    stage.control(Method::POST, "faults", rule).await;
    let result = refund_v2(&stage, &order).await;
    stage.check(&order, &result, "drop").await;
    assert_eq!(result.unwrap_err().delivery(), Delivery::Unknown);
}

async fn refund_v2(stage: &Stage, order: &str) -> Result<(), Error> {
    let credentials = stage.simulator.credentials();
    let refund = json!({
        "appid": credentials.appid(), "mch_id": credentials.mchid(), "out_trade_no": order,
        "out_refund_no": refund_no(order), "total_fee": 1000, "refund_fee": REFUND,
    });
    stage.client.chain("v2/secapi/pay/refund").post(refund).await.map(drop)
}

#[tokio::test]
async fn a_partners_refund_is_asked_for_with_its_sub_merchant() {
    let stage = Stage::start().await;
    let credentials = stage.simulator.credentials();
    for after in [false, true] {
        let order = format!("partner-{after}");
        let placed = json!({
            "sp_appid": credentials.appid(), "sp_mchid": credentials.mchid(),
            "sub_mchid": credentials.sub_mchid(), "description": "tea", "out_trade_no": order,
            "notify_url": "https://merchant.example/notify",
            "amount": {"total": 1000, "currency": "CNY"},
        });
        stage.client.chain("v3/pay/partner/transactions/native").post(placed).await.unwrap();
        stage.simulator.pay(&order).unwrap();
        let rule = json!({"operation": "POST /v3/ecommerce/refunds/apply", "fault": "drop",
            "after": after, "count": 1});
        stage.control(Method::POST, "faults", rule).await;
        let mut refund = refund_of(&order);
        refund["sub_mchid"] = credentials.sub_mchid().into();
        refund["sp_appid"] = credentials.appid().into();
        let result = stage.client.chain("v3/ecommerce/refunds/apply").post(refund).await;
        stage.check(&order, &result, &order).await;
        assert!(result.is_ok(), "{after}: {result:?}");
        let lines = stage.proxy.came();
        let asked = format!(
            "GET /v3/ecommerce/refunds/out-refund-no/{}?sub_mchid={} HTTP/1.1",
            refund_no(&order),
            credentials.sub_mchid()
        );
        assert!(lines.contains(&asked), "{lines:?}");
    }
}
