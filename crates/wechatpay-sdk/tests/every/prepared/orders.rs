//! Orders: placed, paid, refunded, scanned, combined.

use http::Method;
use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::Request;

use super::{numbers, total};
use crate::world::World;

pub(super) const NUMBER: &str = "prepared-1";

/// The overseas caller, and its sub-merchant.
fn caller(world: &World) -> Value {
    let (mchid, appid) = (world.text("mchid"), world.text("appid"));
    match world.merchant["sub_mchids"].get(0) {
        Some(sub) => json!({"sp_mchid": mchid, "sp_appid": appid, "sub_mchid": sub}),
        None => json!({"mchid": mchid, "appid": appid}),
    }
}

fn merge(body: &mut Value, more: Value) {
    if let (Value::Object(body), Value::Object(more)) = (body, more) {
        body.extend(more);
    }
}

pub(super) fn is_overseas(world: &World) -> bool {
    world.merchant["kind"] == "hong_kong"
}

pub(super) fn place(world: &World, request: &Request, is_partner: bool, settle: Value) -> Value {
    let total = total(request);
    if is_overseas(world) {
        let mut body = json!({
            "description": "tea", "notify_url": "https://example.com/notify",
            "out_trade_no": NUMBER, "trade_type": "NATIVE", "merchant_category_code": "5812",
            "amount": {"total": total, "currency": "HKD"},
        });
        merge(&mut body, caller(world));
        world.post("v3/global/transactions/native", body);
        return json!(NUMBER);
    }
    let mut body = json!({
        "description": "茶", "out_trade_no": NUMBER, "notify_url": "https://example.com/notify",
        "amount": {"total": total}, "settle_info": settle,
    });
    let names = if is_partner { ("sp_mchid", "sp_appid") } else { ("mchid", "appid") };
    body[names.0] = world.text("mchid").into();
    body[names.1] = world.text("appid").into();
    let path = match is_partner {
        true => {
            body["sub_mchid"] = world.sub_mchid().into();
            "v3/pay/partner/transactions/native"
        }
        false => "v3/pay/transactions/native",
    };
    world.post(path, body);
    json!(NUMBER)
}

pub(super) fn placed(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let number = place(world, request, is_partner && !is_overseas(world), json!({}));
    numbers([("out_trade_no", &number)])
}

pub(super) fn pay(world: &World) -> Map<String, Value> {
    let path = format!("orders/{NUMBER}/pay?mchid={}", world.text("mchid"));
    let paid = world.control(Method::POST, &path, Value::Null);
    numbers([("out_trade_no", &json!(NUMBER)), ("transaction_id", &paid["transaction_id"])])
}

pub(super) fn paid(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    placed(world, request, is_partner);
    let mut known = pay(world);
    if is_overseas(world) {
        known.insert("total".to_owned(), total(request).into());
        known.insert("currency".to_owned(), json!("HKD"));
    }
    known
}

pub(super) fn refund(world: &World, is_partner: bool) -> Value {
    let mut body = json!({
        "out_trade_no": NUMBER, "out_refund_no": "prepared-refund-1",
        "amount": {"refund": 1, "total": 100_000, "currency": "CNY"},
    });
    if is_overseas(world) {
        merge(&mut body, caller(world));
        body["amount"]["currency"] = json!("HKD");
        return world.post("v3/global/refunds", body);
    }
    if is_partner {
        body["sub_mchid"] = world.sub_mchid().into();
    }

    world.post("v3/refund/domestic/refunds", body)
}

pub(super) fn refunded(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let mut known = paid(world, &Request::default(), is_partner);
    let made = refund(world, is_partner);
    let id = if is_overseas(world) { &made["id"] } else { &made["refund_id"] };
    known.extend(numbers([("refund_id", id), ("out_refund_no", &json!("prepared-refund-1"))]));
    known.remove("total");
    known
}

pub(super) fn abnormal(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let known = refunded(world, request, is_partner);
    world.simulator.make_abnormal("prepared-refund-1").unwrap();
    known
}

pub(super) fn refunded_by_platform(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let mut known = paid(world, &Request::default(), true);
    let body = json!({
        "sub_mchid": world.sub_mchid(), "sp_appid": world.text("appid"),
        "transaction_id": known["transaction_id"], "out_refund_no": "prepared-refund-1",
        "amount": {"refund": 1, "total": 100_000, "currency": "CNY"},
    });
    let made = world.post("v3/ecommerce/refunds/apply", body);
    known.extend(numbers([
        ("refund_id", &made["refund_id"]),
        ("out_refund_no", &json!("prepared-refund-1")),
    ]));
    known
}

pub(super) fn advanced(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = paid(world, &Request::default(), true);
    let body = json!({
        "sub_mchid": world.sub_mchid(), "sp_appid": world.text("appid"),
        "transaction_id": known["transaction_id"], "out_refund_no": "prepared-refund-1",
        "amount": {"refund": 1, "total": 100_000, "currency": "CNY"},
        "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE",
    });
    let made = world.post("v3/ecommerce/refunds/apply", body);
    known.insert("refund_id".to_owned(), made["refund_id"].clone());
    world.advance(5);
    if request.body.is_none() {
        let back = json!({"sub_mchid": world.sub_mchid()});
        let id = made["refund_id"].as_str().unwrap();
        world.post(&format!("v3/ecommerce/refunds/{id}/return-advance"), back);
    }
    known
}

/// Paid with a code that the payer shows.
pub(super) fn scanned(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let mut body = json!({
        "description": "茶", "out_trade_no": NUMBER, "amount": {"total": total(request)},
        "payer": {"auth_code": "130061098828009406"},
    });
    if is_overseas(world) {
        merge(&mut body, caller(world));
        body["trade_type"] = json!("MICROPAY");
        body["merchant_category_code"] = json!("5812");
        body["amount"]["currency"] = json!("HKD");
        let paid = world.post("v3/global/micropay/transactions/pay", body);
        return numbers([("out_trade_no", &json!(NUMBER)), ("transaction_id", &paid["id"])]);
    }
    body["scene_info"] = json!({"store_info": {"id": "1"}});
    let path = if is_partner {
        body["sp_mchid"] = world.text("mchid").into();
        body["sp_appid"] = world.text("appid").into();
        body["sub_mchid"] = world.sub_mchid().into();
        "v3/pay/partner/transactions/codepay"
    } else {
        body["mchid"] = world.text("mchid").into();
        body["appid"] = world.text("appid").into();
        "v3/pay/transactions/codepay"
    };
    let paid = world.post(path, body);
    numbers([("out_trade_no", &json!(NUMBER)), ("transaction_id", &paid["transaction_id"])])
}

pub(super) fn combined(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let body = json!({
        "combine_appid": world.text("appid"), "combine_mchid": world.text("mchid"),
        "combine_out_trade_no": "prepared-all-1", "notify_url": "https://example.com/notify",
        "sub_orders": [{
            "mchid": world.text("mchid"), "attach": "a", "out_trade_no": NUMBER,
            "description": "茶", "amount": {"total_amount": 1000, "currency": "CNY"},
        }],
    });
    world.post("v3/combine-transactions/native", body);
    numbers([("combine_out_trade_no", &json!("prepared-all-1")), ("out_trade_no", &json!(NUMBER))])
}
