//! Cash coupons (`/v3/marketing/favor`): create a stock, send, query. The real platform deducts
//! them from a payment; in the simulator, a test marks them as used.

use serde_json::{Value, json};

use super::call::{Call, Operation, text};
use super::orders::check_appid;
use crate::clock::rfc3339;
use crate::state::{Callback, Family, Refusal, Sending};
use crate::views::coupons;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", "/v3/marketing/favor/coupon-stocks", make_stock),
    Operation::documented("POST", "/v3/marketing/favor/users/{openid}/coupons", send),
    Operation::documented("GET", "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}", coupon),
    Operation::documented("POST", "/v3/marketing/favor/callbacks", set_callback),
    Operation::documented("GET", "/v3/marketing/favor/callbacks", callback),
];

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
    Ok(Reply::Json(coupons::cash(coupon, &stock.body)))
}

fn set_callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let url = text(&call.body, "notify_url");
    call.state.set_callback(Callback::Favor, call.identity.mchid(), Some(url));
    Ok(Reply::Json(json!({ "notify_url": url, "update_time": rfc3339(call.now) })))
}

fn callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mchid = call.identity.mchid();
    let url = call.state.callback(Callback::Favor, mchid).ok_or(Refusal::CallbackUnknown)?;
    Ok(Reply::Json(json!({ "mchid": mchid, "notify_url": url })))
}
