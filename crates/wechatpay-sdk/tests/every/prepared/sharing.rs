//! Shares, subsidies of platforms, and the bills that tell of them.

use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::Request;

use super::orders::{is_overseas, paid, pay, place, refund};
use super::{MERCHANT_ID, asked, numbers};
use crate::world::World;

/// Paid a minute ago, to be shared, with a receiver.
pub(super) fn ripe(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    place(world, &Request::default(), is_partner, json!({"profit_sharing": true}));
    let mut known = pay(world);
    world.advance(60);
    let receiver = json!({
        "appid": world.text("appid"), "type": "MERCHANT_ID", "account": MERCHANT_ID,
        "relation_type": "PARTNER", "sub_mchid": is_partner.then(|| world.sub_mchid()),
    });
    let mut receiver = receiver;
    receiver.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    world.post("v3/profitsharing/receivers/add", receiver);
    for name in ["receiver_account", "receiver_mchid", "account", "return_account", "return_mchid"]
    {
        known.insert(name.to_owned(), json!(MERCHANT_ID));
    }
    known.insert("type".to_owned(), json!("MERCHANT_ID"));
    known
}

fn share_ids(known: &mut Map<String, Value>, made: &Value) {
    known.insert("order_id".to_owned(), made["order_id"].clone());
    known.insert("out_order_no".to_owned(), json!("prepared-share-1"));
}

pub(super) fn shared(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let mut known = ripe(world, request, is_partner);
    let mut body = json!({
        "appid": world.text("appid"), "transaction_id": known["transaction_id"],
        "out_order_no": "prepared-share-1", "unfreeze_unsplit": false,
        "receivers": [{"type": "MERCHANT_ID", "account": MERCHANT_ID, "amount": 10_000, "description": "d"}],
    });
    if is_partner {
        body["sub_mchid"] = world.sub_mchid().into();
    }
    let made = world.post("v3/profitsharing/orders", body);
    world.advance(60);
    share_ids(&mut known, &made);
    known
}

pub(super) fn returned(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let mut known = shared(world, request, is_partner);
    let mut body = json!({
        "out_order_no": "prepared-share-1", "out_return_no": "prepared-return-1",
        "return_mchid": MERCHANT_ID, "amount": 1, "description": "d",
    });
    if is_partner {
        body["sub_mchid"] = world.sub_mchid().into();
    }
    world.post("v3/profitsharing/return-orders", body);
    known.insert("out_return_no".to_owned(), json!("prepared-return-1"));
    known
}

pub(super) fn shared_by_platform(
    world: &mut World,
    request: &Request,
    _: bool,
) -> Map<String, Value> {
    let mut known = ripe(world, request, true);
    let receiver = json!({
        "appid": world.text("appid"), "type": "MERCHANT_ID", "account": MERCHANT_ID,
        "relation_type": "PARTNER",
    });
    world.post("v3/ecommerce/profitsharing/receivers/add", receiver);
    let body = json!({
        "sub_mchid": world.sub_mchid(), "transaction_id": known["transaction_id"],
        "out_order_no": "prepared-share-1", "finish": false,
        "receivers": [{"type": "MERCHANT_ID", "receiver_account": MERCHANT_ID, "amount": 10_000, "description": "d"}],
    });
    let made = world.post("v3/ecommerce/profitsharing/orders", body);
    world.advance(60);
    share_ids(&mut known, &made);
    known
}

pub(super) fn returned_by_platform(
    world: &mut World,
    request: &Request,
    _: bool,
) -> Map<String, Value> {
    let mut known = shared_by_platform(world, request, true);
    let body = json!({
        "sub_mchid": world.sub_mchid(), "out_order_no": "prepared-share-1",
        "out_return_no": "prepared-return-1", "return_mchid": MERCHANT_ID, "amount": 1, "description": "d",
    });
    world.post("v3/ecommerce/profitsharing/returnorders", body);
    known.insert("out_return_no".to_owned(), json!("prepared-return-1"));
    known
}

pub(super) fn subsidised(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let amount = asked(request, "amount").unwrap_or(json!(10));
    let info = json!({"profit_sharing": true, "subsidy_amount": amount});
    place(world, &Request::default(), true, info);
    let known = pay(world);
    world.advance(60);
    known
}

pub(super) fn subsidy_paid(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = subsidised(world, request, true);
    let amount = asked(request, "amount").unwrap_or(json!(10));
    let body = json!({
        "sub_mchid": world.sub_mchid(), "transaction_id": known["transaction_id"], "amount": amount,
        "description": "s", "out_subsidy_no": "prepared-subsidy-1",
    });
    world.post("v3/ecommerce/subsidies/create", body);
    let made = refund(world, true);
    known.insert("refund_id".to_owned(), made["refund_id"].clone());
    known
}

/// A day with a payment, and the day after its bill is made.
pub(super) fn billed(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let day = world.today();
    if is_overseas(world) {
        paid(world, &Request::default(), is_partner);
    } else {
        shared(world, request, is_partner);
    }
    world.advance(2 * 86_400);
    let is_v2 = |name| asked(request, name).is_some_and(|day| !day.to_string().contains('-'));
    let plain = day.replace('-', "");
    let day = if is_v2("bill_date") || is_v2("date") { json!(plain) } else { json!(day) };
    numbers([("bill_date", &day), ("date", &day)])
}

pub(super) fn bill_asked(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let day = billed(world, request, false)["bill_date"].clone();
    let bill = world.get("v3/bill/tradebill", ("bill_date", day.as_str().unwrap()));
    let token = bill["download_url"].as_str().unwrap().split("token=").nth(1).unwrap();
    numbers([("token", &json!(token))])
}
