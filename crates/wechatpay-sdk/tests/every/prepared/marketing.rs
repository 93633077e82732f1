//! Coupons, and the subsidies of merchants for them.

use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::Request;

use super::orders::{paid, refund};
use super::{OPENID, asked, numbers};
use crate::world::World;

pub(super) fn called_back(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let url = "https://example.com/notify";
    let mchid = world.text("mchid");
    world.post("v3/marketing/busifavor/callbacks", json!({"notify_url": url}));
    world.post("v3/marketing/favor/callbacks", json!({"mchid": mchid, "notify_url": url}));
    world.post("v3/merchant-service/complaint-notifications", json!({"url": url}));
    Map::new()
}

pub(super) fn stocked(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let body = json!({
        "stock_name": "s", "belong_merchant": world.text("mchid"), "goods_name": "g",
        "stock_type": "NORMAL", "out_request_no": "prepared-stock-1", "coupon_code_mode": "WECHATPAY_MODE",
        "coupon_use_rule": {
            "use_method": "OFF_LINE",
            "coupon_available_time": {
                "available_begin_time": "2026-01-01T00:00:00+08:00",
                "available_end_time": "2036-01-01T00:00:00+08:00",
            },
            "fixed_normal_coupon": {"discount_amount": 5, "transaction_minimum": 10},
        },
        "stock_send_rule": {"max_coupons": 2, "max_coupons_per_user": 1},
    });
    let made = world.post("v3/marketing/busifavor/stocks", body);
    numbers([("stock_id", &made["stock_id"])])
}

pub(super) fn sent(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = stocked(world, request, false);
    let body = json!({
        "openid": OPENID, "appid": world.text("appid"), "stock_id": known["stock_id"],
        "out_request_no": "prepared-sent-1",
    });
    let made = world.post("v3/marketing/busifavor/coupons/send", body);
    known.extend(numbers([("coupon_code", &made["coupon_code"]), ("openid", &json!(OPENID))]));
    known.insert("use_time".to_owned(), json!(format!("{}T00:00:00+08:00", world.today())));
    known
}

pub(super) fn used(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let known = sent(world, request, false);
    let body = json!({
        "coupon_code": known["coupon_code"], "stock_id": known["stock_id"], "appid": world.text("appid"),
        "use_time": known["use_time"], "use_request_no": "prepared-used-1",
    });
    world.post("v3/marketing/busifavor/coupons/use", body);
    known
}

pub(super) fn subsidy_due(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let mut known = paid(world, &Request::default(), true);
    let made = refund(world, true);
    known.insert("refund_id".to_owned(), made["refund_id"].clone());
    known.insert("payer_merchant".to_owned(), world.text("mchid").into());
    known.insert("payee_merchant".to_owned(), world.sub_mchid().into());
    known.extend(numbers([
        ("stock_id", &json!("128888000000001")),
        ("coupon_code", &json!("ABCD12345678")),
    ]));
    known
}

pub(super) fn receipt(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = subsidy_due(world, request, false);
    let mut body = Value::Object(known.clone());
    body.as_object_mut().unwrap().retain(|name, _| name != "refund_id" && name != "out_trade_no");
    body["amount"] = asked(request, "amount").unwrap_or(json!(10));
    body["description"] = json!("d");
    body["out_subsidy_no"] = json!("prepared-subsidy-1");
    let made = world.post("v3/marketing/busifavor/subsidy/pay-receipts", body);
    known.insert("subsidy_receipt_id".to_owned(), made["subsidy_receipt_id"].clone());
    known
}

pub(super) fn receipt_returned(
    world: &mut World,
    request: &Request,
    _: bool,
) -> Map<String, Value> {
    let mut known = receipt(world, request, false);
    let mut body = Value::Object(known.clone());
    body.as_object_mut()
        .unwrap()
        .retain(|name, _| name != "subsidy_receipt_id" && name != "out_trade_no");
    body["amount"] = json!(1);
    body["description"] = json!("d");
    body["out_subsidy_return_no"] = json!("prepared-return-1");
    let made = world.post("v3/marketing/busifavor/subsidy/return-receipts", body);
    let id = made["subsidy_return_receipt_id"].clone();
    known.insert("subsidy_return_receipt_id".to_owned(), id);
    known
}

pub(super) fn favoured(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let mchid = world.text("mchid");
    let body = json!({
        "stock_name": "s", "belong_merchant": mchid, "out_request_no": "prepared-stock-1",
        "available_begin_time": "2026-01-01T00:00:00+08:00",
        "available_end_time": "2036-01-01T00:00:00+08:00",
        "stock_use_rule": {
            "max_coupons": 1, "max_amount": 100, "max_coupons_per_user": 1,
            "natural_person_limit": false, "prevent_api_abuse": false,
        },
        "no_cash": false, "stock_type": "NORMAL",
        "coupon_use_rule": {
            "coupon_available_time": {},
            "fixed_normal_coupon": {"coupon_amount": 100, "transaction_minimum": 100},
            "available_merchants": [mchid],
        },
    });
    let made = world.post("v3/marketing/favor/coupon-stocks", body);
    numbers([("stock_id", &made["stock_id"])])
}

pub(super) fn favour_sent(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = favoured(world, request, false);
    let body = json!({
        "stock_id": known["stock_id"], "out_request_no": "prepared-sent-1", "appid": world.text("appid"),
        "stock_creator_mchid": world.text("mchid"),
    });
    let made = world.post(&format!("v3/marketing/favor/users/{OPENID}/coupons"), body);
    known.extend(numbers([("coupon_id", &made["coupon_id"]), ("openid", &json!(OPENID))]));
    known
}
