//! Cash coupons (`/v3/marketing/favor`): make a stock, send, look. The platform takes them off a
//! payment; here a test says that one was used.

use serde_json::{Value, json};

use super::orders::check_appid;
use super::{Call, Operation, addresses, text};
use crate::clock::{DAY, rfc3339};
use crate::state::{Coupon, Family, Refusal, Sending};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", "/v3/marketing/favor/coupon-stocks", make_stock),
    Operation::documented("POST", "/v3/marketing/favor/users/{openid}/coupons", send),
    Operation::documented("GET", "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}", coupon),
    Operation::documented("POST", "/v3/marketing/favor/callbacks", set_callback),
    Operation::documented("GET", "/v3/marketing/favor/callbacks", callback),
];

/// What the addresses for these coupons are kept under.
pub(crate) const CALLBACK: &str = "favor";

fn make_stock(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = Value::Object(call.body.clone());
    let stock = call.state.make_stock(call.identity.mchid(), Family::Favor, body, call.now);
    Ok(Reply::Json(json!({ "stock_id": stock, "create_time": rfc3339(call.now) })))
}

fn send(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_appid(call.identity, text(body, "appid"))?;
    if text(body, "stock_creator_mchid") != call.identity.mchid() {
        return Err(Refusal::StockUnknown.into());
    }
    let sending = Sending {
        family: Family::Favor,
        mchid: call.identity.mchid().to_owned(),
        stock_id: text(body, "stock_id").to_owned(),
        openid: text(&call.path, "openid").to_owned(),
        appid: text(body, "appid").to_owned(),
        request_no: text(body, "out_request_no").to_owned(),
        code: None,
    };
    let coupon = call.state.send_coupon(sending, call.now)?;
    Ok(Reply::Json(json!({ "coupon_id": coupon.coupon_code })))
}

fn coupon(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mchid = call.identity.mchid();
    let id = text(&call.path, "coupon_id");
    let coupon = call.state.coupon(mchid, Family::Favor, None, id)?;
    if coupon.openid != text(&call.path, "openid") || coupon.appid != text(&call.query, "appid") {
        return Err(Refusal::CouponUnknown.into());
    }
    let stock = call.state.stock(mchid, Family::Favor, &coupon.stock_id)?;
    Ok(Reply::Json(describe(coupon, &stock.body)))
}

/// A coupon as queries answer it and the notification of its use tells of it.
pub(crate) fn describe(coupon: &Coupon, stock: &Value) -> Value {
    let rule = stock.pointer("/coupon_use_rule/fixed_normal_coupon");
    let mut told = json!({
        "stock_creator_mchid": coupon.mchid,
        "stock_id": coupon.stock_id,
        "coupon_id": coupon.coupon_code,
        "coupon_name": stock.get("stock_name").and_then(Value::as_str).unwrap_or(""),
        "status": coupon.state(),
        "description": stock.get("comment").and_then(Value::as_str).unwrap_or(""),
        "create_time": rfc3339(coupon.sent),
        "coupon_type": "NORMAL",
        "no_cash": stock.get("no_cash").and_then(Value::as_bool).unwrap_or(false),
        "available_begin_time": rfc3339(coupon.sent),
        // No rule of the stock is worked out here.
        "available_end_time": rfc3339(coupon.sent.saturating_add(30 * DAY)),
        "singleitem": false,
    });
    if let (Some(rule), Some(told)) = (rule, told.as_object_mut()) {
        told.insert("normal_coupon_information".to_owned(), rule.clone());
    }
    told
}

fn set_callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let url = addresses::required(&call.body, "notify_url")?;
    call.state.set_callback(CALLBACK, call.identity.mchid(), Some(url));
    Ok(Reply::Json(json!({ "notify_url": url, "update_time": rfc3339(call.now) })))
}

fn callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mchid = call.identity.mchid();
    let url = call.state.callback(CALLBACK, mchid).ok_or(Refusal::CallbackUnknown)?;
    Ok(Reply::Json(json!({ "mchid": mchid, "notify_url": url })))
}
