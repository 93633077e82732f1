//! Product coupons: products and stocks, the coupons of users, of a brand and of its partner.

use crate::brand::as_brand;
use crate::catalogue::assert_documented;
use crate::client::{Answer, call, post};
use crate::merchant::{BRANDS, Merchant, opened_with, verified};
use crate::notifications::control;
use crate::users::told;
use serde_json::{Value, json};
use wechatpay_catalogue::example::{self, Mode};
use wechatpay_simulator::Simulator;

const AREA: &str = "brand-marketing-product-coupon";
const BRAND: &str = "/brand/marketing/product-coupon";
const PARTNER: &str = "/v3/marketing/partner/product-coupon";

async fn ask(simulator: &Simulator, method: &'static str, path: &str, body: &Value) -> Answer {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    as_brand(simulator, method, &format!("{BRAND}{path}"), &body).send(simulator).await
}

/// The smallest product with a stock that the catalogue allows, under a number; two coupons, one a user.
fn product(area: &str, base: &str, number: &str) -> Value {
    let document = wechatpay_catalogue::document(area).unwrap().resolved();
    let operation = &document["paths"][format!("{base}/product-coupons")]["post"];
    let mut body = example::minimal(operation, Mode::Direct).body.unwrap();
    body["out_request_no"] = json!(number);
    body["stock"]["stock_send_rule"]["max_count"] = json!(2);
    body["stock"]["stock_send_rule"]["max_count_per_user"] = json!(1);
    body
}

#[tokio::test]
async fn a_brands_coupon_is_sent_used_returned_and_deactivated() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let appid = simulator.credentials().appid();
    let set =
        ask(&simulator, "POST", "/notify-configs", &json!({ "notify_url": merchant.url })).await;
    assert_eq!(set.status, 200, "{}", set.json());
    assert_documented(AREA, "POST", &format!("{BRAND}/notify-configs"), &set.json());
    let body = product(AREA, BRAND, "product-1");
    let made = ask(&simulator, "POST", "/product-coupons", &body).await;
    assert_eq!(made.status, 200, "{}", made.json());
    assert_documented(AREA, "POST", &format!("{BRAND}/product-coupons"), &made.json());
    assert_eq!(
        ask(&simulator, "POST", "/product-coupons", &body).await.json(),
        made.json(),
        "again"
    );
    let mut other = body.clone();
    other["display_info"]["name"] = json!("另一个");
    assert_eq!(ask(&simulator, "POST", "/product-coupons", &other).await.code(), "ALREADY_EXISTS");
    let product_id = made.json()["product_coupon_id"].as_str().unwrap().to_owned();
    let stock_id = made.json()["stock"]["stock_id"].as_str().unwrap().to_owned();
    let stock_path = format!("/product-coupons/{product_id}/stocks/{stock_id}");
    let stock = ask(&simulator, "GET", &stock_path, &Value::Null).await;
    assert_eq!((stock.status, &stock.json()["state"]), (200, &json!("SENDING")));

    let sending = |number: &str| {
        json!({
            "product_coupon_id": product_id, "stock_id": stock_id, "appid": appid,
            "send_request_no": number,
        })
    };
    let coupons = |user: &str| format!("/users/{user}/coupons");
    let sent = ask(&simulator, "POST", &coupons("oA"), &sending("send-1")).await;
    assert_eq!(sent.status, 200, "{}", sent.json());
    assert_documented(AREA, "POST", &format!("{BRAND}/users/{{openid}}/coupons"), &sent.json());
    assert_eq!(sent.json()["coupon_state"], "EFFECTIVE");
    let again = ask(&simulator, "POST", &coupons("oA"), &sending("send-1")).await;
    assert_eq!(again.json()["coupon_code"], sent.json()["coupon_code"]);
    let second = ask(&simulator, "POST", &coupons("oA"), &sending("send-2")).await;
    assert_eq!(second.code(), "RULELIMIT", "one a user");
    // The second user takes a coupon that was offered, and the brand confirms it.
    let mut offer = sending("send-3");
    offer["coupon_code"] = json!("CODE3");
    let offered = ask(&simulator, "POST", "/users/oB/pre-send-coupon", &offer).await;
    assert!(offered.json()["token"].is_string(), "{}", offered.json());
    let named = |user: &str, code: &str, act: &str| format!("/users/{user}/coupons/{code}{act}");
    let query = format!("?product_coupon_id={product_id}&stock_id={stock_id}&appid={appid}");
    let target = named("oB", "CODE3", &query);
    assert_eq!(ask(&simulator, "GET", &target, &Value::Null).await.status, 404, "not taken yet");
    assert_eq!(control(&simulator, "POST", "cases/CODE3/take", Value::Null).await.0, 200);
    let act = |number: &str, more: Value| {
        let mut body = json!({
            "product_coupon_id": product_id, "stock_id": stock_id, "appid": appid,
            "out_request_no": number,
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let state = async |path: &str, body: &Value| {
        let done = ask(&simulator, "POST", path, body).await;
        match done.status {
            200 => done.json()["coupon_state"].as_str().unwrap().to_owned(),
            _ => done.code(),
        }
    };
    let confirm = act("confirm-100000", json!({}));
    for _ in 0..2 {
        assert_eq!(state(&named("oB", "CODE3", "/confirm"), &confirm).await, "EFFECTIVE");
    }
    assert_eq!(
        state(&named("oA", "CODE3", "/confirm"), &confirm).await,
        "RESOURCE_NOT_EXISTS",
        "another user's"
    );
    let third = ask(&simulator, "POST", &coupons("oC"), &sending("send-4")).await;
    assert_eq!(third.code(), "RULELIMIT", "two in all");

    let code = sent.json()["coupon_code"].as_str().unwrap().to_owned();
    // As in the documents, with the number of the use.
    let back = act("use-100000", json!({}));
    assert_eq!(state(&named("oA", &code, "/return"), &back).await, "INVALID_REQUEST", "not used");
    let spend = act(
        "use-100000",
        json!({
            "use_time": "2026-11-29T10:00:00+08:00",
            "associated_order_info": { "out_trade_no": "order-1", "mchid": simulator.credentials().mchid() },
        }),
    );
    for _ in 0..2 {
        assert_eq!(state(&named("oA", &code, "/use"), &spend).await, "USED");
    }
    let mut changed = spend.clone();
    changed["use_time"] = json!("2026-11-29T10:00:01+08:00");
    assert_eq!(state(&named("oA", &code, "/use"), &changed).await, "ALREADY_EXISTS");
    let mut twice = spend.clone();
    twice["out_request_no"] = json!("use-200000");
    assert_eq!(state(&named("oA", &code, "/use"), &twice).await, "INVALID_REQUEST");
    let seen = ask(&simulator, "GET", &named("oA", &code, &query), &Value::Null).await;
    assert_documented(
        AREA,
        "GET",
        &format!("{BRAND}/users/{{openid}}/coupons/{{coupon_code}}"),
        &seen.json(),
    );
    assert_eq!(seen.json()["single_usage_detail"]["use_request_no"], "use-100000");
    assert_eq!(state(&named("oA", &code, "/return"), &back).await, "EFFECTIVE");
    // A repeated request returns the coupon's current state, and is not carried out again.
    assert_eq!(state(&named("oA", &code, "/use"), &spend).await, "EFFECTIVE");
    let end = act("end-100000", json!({ "deactivate_reason": "r" }));
    assert_eq!(state(&named("oA", &code, "/deactivate"), &end).await, "DEACTIVATED");
    for (path, body) in [("/use", &spend), ("/return", &back), ("/deactivate", &end)] {
        assert_eq!(state(&named("oA", &code, path), body).await, "DEACTIVATED", "{path}");
    }
    let mut other = end.clone();
    other["deactivate_reason"] = json!("s");
    assert_eq!(state(&named("oA", &code, "/deactivate"), &other).await, "ALREADY_EXISTS");
    let list = format!("{}?appid={appid}&user_coupon_bundle_id=1", coupons("oA"));
    let listed = ask(&simulator, "GET", &list, &Value::Null).await.json();
    assert_documented(AREA, "GET", &format!("{BRAND}/users/{{openid}}/coupons"), &listed);
    assert_eq!(
        (&listed["total_count"], &listed["user_coupon_list"][0]["coupon_code"]),
        (&json!(1), &json!(code))
    );
    // Nothing more is sent about a coupon that has ended.
    let stop = json!({ "out_request_no": "stop-100000", "deactivate_reason": "r" });
    let stopped = ask(&simulator, "POST", &format!("{stock_path}/deactivate"), &stop).await;
    assert_eq!(stopped.json()["state"], "DEACTIVATED", "{}", stopped.json());
    assert_eq!(stopped.json()["sent_count_info"]["total_count"], 2);
    let mut other = stop.clone();
    other["deactivate_reason"] = json!("s");
    let refused = ask(&simulator, "POST", &format!("{stock_path}/deactivate"), &other).await;
    assert_eq!(refused.code(), "ALREADY_EXISTS");
    let late = ask(&simulator, "POST", &coupons("oC"), &sending("send-5")).await;
    assert_eq!(late.code(), "INVALID_REQUEST");

    simulator.settle().await;
    let key = simulator.credentials().brand().unwrap().api_key();
    let events: Vec<(String, Value)> = merchant
        .received()
        .iter()
        .map(|one| {
            assert_eq!(one.0["wechatpay-signature-type"], BRANDS);
            let message = verified(&simulator, one).unwrap();
            (message["event_type"].as_str().unwrap().to_owned(), opened_with(key, &message))
        })
        .collect();
    let names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(
        names,
        [
            "PRODUCT_COUPON.SEND",
            "PRODUCT_COUPON.SEND",
            "PRODUCT_COUPON.USE",
            "PRODUCT_COUPON.RETURN"
        ]
    );
    assert_eq!(
        (&events[1].1["coupon_code"], &events[1].1["openid"]),
        (&json!("CODE3"), &json!("oB"))
    );
}

#[tokio::test]
async fn a_partner_acts_for_a_brand() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let path = format!("{PARTNER}/notify-configs");
    let set = post(&simulator, &path, &json!({ "notify_url": merchant.url })).await;
    assert_eq!(set.status, 200, "{}", set.json());
    let mut body = product("marketing-partner", PARTNER, "product-1");
    body["brand_id"] = json!("40000001");
    let made = post(&simulator, &format!("{PARTNER}/product-coupons"), &body).await;
    assert_eq!(made.status, 200, "{}", made.json());
    body["display_info"]["name"] = json!("另一个");
    let refused = post(&simulator, &format!("{PARTNER}/product-coupons"), &body).await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "ALREADY_EXISTS"));
    let product_id = made.json()["product_coupon_id"].as_str().unwrap().to_owned();
    let target = |brand: &str| format!("{PARTNER}/product-coupons/{product_id}?brand_id={brand}");
    let seen = call(&simulator, "GET", &target("40000001"), "").await;
    assert_eq!((seen.status, &seen.json()["state"]), (200, &json!("EFFECTIVE")));
    assert_eq!(
        call(&simulator, "GET", &target("40000002"), "").await.status,
        404,
        "of another brand"
    );
    let sending = json!({
        "brand_id": "40000001", "product_coupon_id": product_id, "send_request_no": "send-1",
        "stock_id": made.json()["stock"]["stock_id"], "appid": simulator.credentials().appid(),
    });
    let sent = post(&simulator, &format!("{PARTNER}/users/oA/coupons"), &sending).await;
    assert_eq!(sent.status, 200, "{}", sent.json());
    simulator.settle().await;
    let events = told(&simulator, &merchant);
    assert_eq!((events.len(), events[0].0.as_str()), (1, "PRODUCT_COUPON_SP.SEND"));
    assert_eq!(events[0].1["brand_id"], "40000001");
}

#[tokio::test]
async fn a_product_is_made_with_its_stock_or_not_at_all() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let body = product(AREA, BRAND, "product-1");
    let made = ask(&simulator, "POST", "/product-coupons", &body).await.json();
    let stocks = format!("/product-coupons/{}/stocks", made["product_coupon_id"].as_str().unwrap());
    // Another stock takes the number that the next product's stock would have.
    let stock = json!({ "out_request_no": "product-2", "stock": body["stock"] });
    let taken = ask(&simulator, "POST", &stocks, &stock).await;
    assert_eq!(taken.status, 200, "{}", taken.json());
    let refused =
        ask(&simulator, "POST", "/product-coupons", &product(AREA, BRAND, "product-2")).await;
    assert_eq!(refused.code(), "ALREADY_EXISTS");
    let (_, seen) = control(&simulator, "GET", "cases", Value::Null).await;
    let cases = seen["cases"].as_array().unwrap().iter();
    let second = cases.filter(|one| one["number"] == "product-2").count();
    assert_eq!(second, 1, "the stock, and no product: {seen}");
}
