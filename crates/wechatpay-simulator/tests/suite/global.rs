//! Orders and refunds of a merchant overseas.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::client::{Answer, post};
use crate::funds::{balances, today};
use crate::merchant::{Merchant, opened_with};
use crate::notifications::control;
use crate::persistence::ask;
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const PLACES: &str = "/v3/global/transactions";
const REFUNDS: &str = "/v3/global/refunds";

/// A merchant of Hong Kong, its platform, and the clock stopped.
struct Overseas {
    simulator: Simulator,
    merchant: Value,
}

impl Overseas {
    async fn start(body: Value) -> Self {
        let simulator = Simulator::start().await.unwrap();
        simulator.stop_clock();
        let (status, merchant) = control(&simulator, "POST", "merchants", body).await;
        assert_eq!(status, 200, "{merchant}");
        Self { simulator, merchant }
    }

    fn mchid(&self) -> &str {
        self.merchant["mchid"].as_str().unwrap()
    }

    async fn post(&self, target: &str, body: &Value) -> Answer {
        ask(&self.simulator, &self.merchant, "POST", target, &body.to_string()).await
    }

    async fn get(&self, target: &str) -> Answer {
        ask(&self.simulator, &self.merchant, "GET", target, "").await
    }

    async fn pay(&self, number: &str) {
        let target = format!("orders/{number}/pay?mchid={}", self.mchid());
        assert_eq!(control(&self.simulator, "POST", &target, Value::Null).await.0, 200);
    }

    fn order(&self, number: &str, trade_type: &str) -> Value {
        json!({
            "mchid": self.mchid(),
            "appid": self.merchant["appid"],
            "description": "dim sum",
            "notify_url": "https://example.com/notify",
            "out_trade_no": number,
            "trade_type": trade_type,
            "merchant_category_code": "5812",
            "payer": { "openid": "oHongKong" },
            "amount": { "total": 888, "currency": "HKD" },
        })
    }

    fn refund(&self, number: &str, fen: i64) -> Value {
        json!({
            "mchid": self.mchid(),
            "appid": self.merchant["appid"],
            "out_trade_no": "order-1",
            "out_refund_no": number,
            "amount": { "refund": fen, "total": 888, "currency": "HKD" },
        })
    }
}

#[tokio::test]
async fn an_order_overseas_is_placed_paid_told_of_and_refunded() {
    let overseas = Overseas::start(json!({ "kind": "hong_kong" })).await;
    let inbox = Merchant::start().await;
    let mchid = overseas.mchid();
    for (trade_type, path, member) in [
        ("NATIVE", "native", "code_url"),
        ("JSAPI", "jsapi", "prepay_id"),
        ("APP", "app", "prepay_id"),
        ("MWEB", "mweb", "mweb_url"),
    ] {
        let mut order = overseas.order(&format!("order-{path}"), trade_type);
        order["scene_info"] = json!({
            "payer_client_ip": "127.0.0.1", "device_ip": "127.0.0.1", "device_id": "1",
            "store_info": { "name": "n", "address": "a" },
        });
        let target = format!("{PLACES}/{path}");
        let placed = overseas.post(&target, &order).await.json();
        assert_documented("global", "POST", &target, &placed);
        assert!(placed[member].is_string(), "{placed}");
    }
    let mut order = overseas.order("order-1", "NATIVE");
    order["notify_url"] = json!(inbox.url);
    let place = format!("{PLACES}/native");
    let placed = overseas.post(&place, &order).await.json();
    assert_eq!(overseas.post(&place, &order).await.json(), placed);
    let mut other = order.clone();
    other["amount"]["total"] = json!(889);
    assert_eq!(overseas.post(&place, &other).await.code(), "OUT_TRADE_NO_USED");
    let query = format!("{PLACES}/out-trade-no/order-1?mchid={mchid}");
    assert_eq!(overseas.get(&query).await.json()["trade_state"], "NOTPAY");
    overseas.pay("order-1").await;
    let paid = overseas.get(&query).await.json();
    assert_eq!(paid["trade_state"], "SUCCESS");
    assert_eq!(
        paid["amount"],
        json!({
            "total": 888, "currency": "HKD", "payer_total": 888, "payer_currency": "HKD",
            "exchange_rate": { "type": "SETTLEMENT_RATE", "rate": 100_000_000 },
        })
    );
    let id = paid["id"].as_str().unwrap();
    let by_id = overseas.get(&format!("{PLACES}/id/{id}?mchid={mchid}")).await.json();
    assert_eq!(by_id, paid);
    assert_eq!(balances(&overseas.simulator).await[format!("{mchid}/unsettled")], 888);

    for (number, fen) in [("refund-1", 300), ("refund-2", 88)] {
        let mut body = overseas.refund(number, fen);
        body["notify_url"] = json!(inbox.url);
        let made = overseas.post(REFUNDS, &body).await.json();
        assert_documented("global", "POST", REFUNDS, &made);
        assert_eq!(
            (&made["amount"]["refund"], &made["amount"]["currency"]),
            (&json!(fen), &json!("HKD"))
        );
        assert_eq!(overseas.post(REFUNDS, &body).await.json(), made);
    }
    let too_much = overseas.post(REFUNDS, &overseas.refund("refund-3", 501)).await;
    assert_eq!(too_much.code(), "INVALID_REQUEST");
    let mut without = overseas.refund("refund-3", 1);
    without.as_object_mut().unwrap().remove("amount");
    assert_eq!(overseas.post(REFUNDS, &without).await.code(), "PARAM_ERROR");
    let one = format!("{REFUNDS}/out-refund-no/refund-1?mchid={mchid}");
    let one = overseas.get(&one).await.json();
    let path = format!("{REFUNDS}/out-refund-no/{{out_refund_no}}");
    assert_documented("global", "GET", &path, &one);
    assert_eq!((&one["status"], &one["out_trade_no"]), (&json!("SUCCESS"), &json!("order-1")));
    let by_id = format!("{REFUNDS}/id/{}?mchid={mchid}", one["id"].as_str().unwrap());
    assert_eq!(overseas.get(&by_id).await.json(), one);
    let list = format!("{REFUNDS}?mchid={mchid}&out_trade_no=order-1&offset=1&count=10");
    let list = overseas.get(&list).await.json();
    assert_eq!((&list["total_num"], &list["current_total_num"]), (&json!(2), &json!(1)));
    assert_eq!(list["data"][0]["out_refund_no"], "refund-2");
    let wrong = format!("{REFUNDS}?mchid={mchid}&out_trade_no=order-1&offset=-1&count=10");
    assert_eq!(overseas.get(&wrong).await.code(), "PARAM_ERROR");
    let closed = format!("{PLACES}/out-trade-no/order-1/close");
    let closed = overseas.post(&closed, &json!({ "mchid": mchid })).await;
    assert_eq!(closed.code(), "INVALID_REQUEST");
    assert_eq!(balances(&overseas.simulator).await[format!("{mchid}/unsettled")], 500);

    overseas.simulator.advance(Duration::ZERO).await;
    let key = overseas.merchant["api_v3_key"].as_str().unwrap();
    let told: Vec<Value> = inbox
        .received()
        .iter()
        .map(|(_, body)| opened_with(key, &serde_json::from_slice(body).unwrap()))
        .collect();
    assert_eq!(told.len(), 3);
    assert_eq!(told[0]["transaction_id"], id);
    assert_eq!(told[0]["amount"], paid["amount"]);
    assert_eq!(told[1]["refund_status"], "SUCCESS");
    assert_eq!(told[1]["amount"]["payer_currency"], "HKD");
}

#[tokio::test]
async fn a_code_overseas_pays_and_is_reversed() {
    let overseas = Overseas::start(json!({ "kind": "hong_kong" })).await;
    let mchid = overseas.mchid();
    let mut order = overseas.order("order-1", "MICROPAY");
    order.as_object_mut().unwrap().remove("notify_url");
    order["payer"] = json!({ "auth_code": "130061098828009406" });
    let pay = "/v3/global/micropay/transactions/pay";
    let paid = overseas.post(pay, &order).await.json();
    assert_eq!(
        (&paid["trade_state"], &paid["trade_type"]),
        (&json!("SUCCESS"), &json!("MICROPAY"))
    );
    let id = paid["id"].as_str().unwrap();
    let reverse = format!("/v3/global/micropay/transactions/id/{id}/reverse");
    let body = json!({ "mchid": mchid });
    assert_eq!(overseas.post(&reverse, &body).await.status, 204);
    assert_eq!(balances(&overseas.simulator).await[format!("{mchid}/unsettled")], 0);
    // The payer must enter the password: the status is still 200. The order is reversed by the merchant's
    // number.
    let mut order = order.clone();
    order["out_trade_no"] = json!("order-2");
    order["payer"]["auth_code"] = json!("130061098828009407");
    order["amount"]["total"] = json!(99_903);
    assert_eq!(overseas.post(pay, &order).await.json()["trade_state"], "USERPAYING");
    let reverse = "/v3/global/micropay/transactions/out-trade-no/order-2/reverse";
    assert_eq!(overseas.post(reverse, &body).await.status, 204);
    overseas.simulator.advance(Duration::from_secs(60)).await;
    let query = format!("{PLACES}/out-trade-no/order-2?mchid={mchid}");
    assert_eq!(overseas.get(&query).await.json()["trade_state"], "REVOKED");
    let native = overseas.order("order-3", "NATIVE");
    overseas.post(&format!("{PLACES}/native"), &native).await;
    let close = format!("{PLACES}/out-trade-no/order-3/close");
    for _ in 0..2 {
        assert_eq!(overseas.post(&close, &body).await.status, 204);
    }
    balances(&overseas.simulator).await;
}

#[tokio::test]
async fn an_institution_acts_for_its_sub_merchants() {
    let overseas = Overseas::start(json!({ "kind": "hong_kong", "sub_merchants": 1 })).await;
    let (mchid, sub) = (overseas.mchid(), overseas.merchant["sub_mchids"][0].as_str().unwrap());
    let mut order = overseas.order("order-1", "NATIVE");
    let members = order.as_object_mut().unwrap();
    for (from, to) in [("mchid", "sp_mchid"), ("appid", "sp_appid")] {
        let value = members.remove(from).unwrap();
        members.insert(to.to_owned(), value);
    }
    let place = format!("{PLACES}/native");
    // The request must name the sub-merchant.
    assert_eq!(overseas.post(&place, &order).await.code(), "PARAM_ERROR");
    order["sub_mchid"] = json!("1900000000");
    assert_eq!(overseas.post(&place, &order).await.code(), "NO_AUTH");
    order["sub_mchid"] = json!(sub);
    assert_eq!(overseas.post(&place, &order).await.status, 200);
    overseas.pay("order-1").await;
    let own = format!("{PLACES}/out-trade-no/order-1?mchid={mchid}");
    assert_eq!(overseas.get(&own).await.code(), "ORDER_NOT_EXIST");
    let query = format!("{PLACES}/out-trade-no/order-1?sp_mchid={mchid}&sub_mchid={sub}");
    let paid = overseas.get(&query).await.json();
    assert_eq!((&paid["sub_mchid"], &paid["trade_state"]), (&json!(sub), &json!("SUCCESS")));
    assert_eq!(balances(&overseas.simulator).await[format!("{sub}/unsettled")], 888);
}

#[tokio::test]
async fn what_is_for_merchants_overseas_is_for_no_others() {
    let overseas = Overseas::start(json!({ "kind": "hong_kong" })).await;
    let mut order = overseas.order("order-1", "NATIVE");
    let place = format!("{PLACES}/native");
    for (name, value) in [
        ("trade_type", json!("APP")),
        ("amount", json!({ "total": 0, "currency": "HKD" })),
        ("amount", json!({ "total": 1, "currency": "USD" })),
        ("notify_url", json!("https://example.com/?a=b")),
    ] {
        let mut wrong = order.clone();
        wrong[name] = value;
        assert_eq!(overseas.post(&place, &wrong).await.code(), "PARAM_ERROR", "{name}");
    }
    let credentials = overseas.simulator.credentials();
    order["mchid"] = json!(credentials.mchid());
    order["appid"] = json!(credentials.appid());
    let refused = post(&overseas.simulator, &place, &order).await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "NO_AUTH"));
    // Its platform certificates are where overseas clients look for them.
    let listed = overseas.get("/v3/global/certificates").await;
    assert_eq!(
        listed.json()["data"][0]["serial_no"],
        overseas.merchant["platform_certificate_serial"]
    );
    assert_eq!(listed.header("wechatpay-serial"), overseas.merchant["platform_certificate_serial"]);
}

#[tokio::test]
async fn a_statement_overseas_is_signed_by_its_hash() {
    let overseas = Overseas::start(json!({ "kind": "hong_kong" })).await;
    let mchid = overseas.mchid();
    let order = overseas.order("order-1", "NATIVE");
    overseas.post(&format!("{PLACES}/native"), &order).await;
    overseas.pay("order-1").await;
    let date = today(&overseas.simulator).await.replace('-', "");
    let target = format!("/v3/global/statements?date={date}&mchid={mchid}");
    assert_eq!(overseas.get(&target).await.code(), "NO_STATEMENT_EXIST");
    overseas.simulator.advance(Duration::from_secs(2 * 86_400)).await;
    let bill = overseas.get(&target).await;
    let text = String::from_utf8(bill.body.clone()).unwrap();
    assert!(text.contains("`order-1") && text.contains("`8.88"), "{text}");
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, &bill.body);
    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(bill.header("wechatpay-statement-sha1").to_lowercase(), hash);
}
