//! Merchant coupons (`/v3/marketing/busifavor`): create a stock, send, use, return, deactivate,
//! query.

use serde_json::{Value, json};

use super::call::{Call, Operation, optional_text, owned_text, text};
use super::orders::check_appid;
use crate::clock::{DAY, rfc3339};
use crate::state::{Callback, Coupon, CouponAct, Family, Refusal, Sending, Stock};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", "/v3/marketing/busifavor/stocks", make_stock),
    Operation::documented("GET", "/v3/marketing/busifavor/stocks/{stock_id}", stock),
    Operation::documented("POST", "/v3/marketing/busifavor/coupons/send", send),
    Operation::documented("POST", "/v3/marketing/busifavor/coupons/use", redeem),
    Operation::documented("POST", "/v3/marketing/busifavor/coupons/return", give_back),
    Operation::documented("POST", "/v3/marketing/busifavor/coupons/deactivate", deactivate),
    Operation::documented(
        "GET",
        "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
        coupon,
    ),
    Operation::documented("POST", "/v3/marketing/busifavor/callbacks", set_callback),
    Operation::documented("GET", "/v3/marketing/busifavor/callbacks", callback),
];

fn make_stock(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = Value::Object(call.body.clone());
    let stock_id = call.state.make_stock(call.identity.mchid(), Family::Busifavor, body, call.now);
    Ok(Reply::Json(json!({ "stock_id": stock_id, "create_time": rfc3339(call.now) })))
}

fn stock(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let id = text(&call.path, "stock_id");
    let stock = call.state.stock(call.identity.mchid(), Family::Busifavor, id)?;
    let mut told = about(stock);
    if let Some(told) = told.as_object_mut() {
        told.insert("stock_id".to_owned(), json!(stock.stock_id));
        told.insert("stock_state".to_owned(), json!("RUNNING"));
        told.insert("send_count_information".to_owned(), json!({ "total_send_num": stock.sent }));
        for name in ["custom_entrance", "stock_send_rule", "coupon_code_mode"] {
            if let Some(value) = stock.body.get(name) {
                told.insert(name.to_owned(), value.clone());
            }
        }
    }
    Ok(Reply::Json(told))
}

/// The members that a stock and its coupons have in common.
fn about(stock: &Stock) -> Value {
    let names = [
        "stock_name",
        "belong_merchant",
        "comment",
        "goods_name",
        "stock_type",
        "coupon_use_rule",
        "display_pattern_info",
    ];
    let kept =
        names.into_iter().filter_map(|name| Some((name.to_owned(), stock.body.get(name)?.clone())));
    Value::Object(kept.collect())
}

fn send(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_appid(call.identity, text(body, "appid"))?;
    let sending = Sending {
        family: Family::Busifavor,
        mchid: call.identity.mchid().to_owned(),
        stock_id: text(body, "stock_id").to_owned(),
        openid: text(body, "openid").to_owned(),
        appid: text(body, "appid").to_owned(),
        request_no: text(body, "out_request_no").to_owned(),
        code: owned_text(body, "coupon_code").filter(|code| !code.is_empty()),
    };
    let coupon = call.state.send_coupon(sending, call.now)?;
    Ok(Reply::Json(json!({
        "stock_id": coupon.stock_id,
        "coupon_code": coupon.coupon_code,
        "out_request_no": coupon.send_request_no,
    })))
}

/// Carries out an action on the coupon given in the body. Returns the coupon's stock, its user and
/// the time of the action.
fn act(call: &mut Call<'_>, act: CouponAct, request: &str) -> Result<(String, String, i64), Fault> {
    let body = &call.body;
    let stock = optional_text(body, "stock_id");
    let (code, request) = (text(body, "coupon_code"), text(body, request));
    let mchid = call.identity.mchid();
    let key = call.state.coupon(mchid, Family::Busifavor, stock, code)?.key();
    let (coupon, at) = call.state.act_on_coupon(&key, act, request, call.now)?;
    Ok((coupon.stock_id.clone(), coupon.openid.clone(), at))
}

fn redeem(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (stock, openid, at) = act(call, CouponAct::Use, "use_request_no")?;
    Ok(Reply::Json(json!({
        "stock_id": stock,
        "openid": openid,
        "wechatpay_use_time": rfc3339(at),
    })))
}

fn give_back(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (.., at) = act(call, CouponAct::Return, "return_request_no")?;
    Ok(Reply::Json(json!({ "wechatpay_return_time": rfc3339(at) })))
}

fn deactivate(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (.., at) = act(call, CouponAct::Deactivate, "deactivate_request_no")?;
    Ok(Reply::Json(json!({ "wechatpay_deactivate_time": rfc3339(at) })))
}

fn coupon(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mchid = call.identity.mchid();
    let mine = |one: &&Coupon| {
        one.family == Family::Busifavor
            && one.coupon_code == text(&call.path, "coupon_code")
            && one.appid == text(&call.path, "appid")
    };
    let mut own = call.state.coupons_of(mchid, text(&call.path, "openid"));
    let coupon = own.find(mine).ok_or(Refusal::CouponUnknown)?;
    let mut told = about(call.state.stock(mchid, Family::Busifavor, &coupon.stock_id)?);
    if let Some(told) = told.as_object_mut() {
        let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
        put("coupon_code", json!(coupon.coupon_code));
        put("coupon_state", json!(coupon.state()));
        put("stock_id", json!(coupon.stock_id));
        put("send_request_no", json!(coupon.send_request_no));
        put("receive_time", json!(rfc3339(coupon.sent)));
        put("available_start_time", json!(rfc3339(coupon.sent)));
        // The simulator does not evaluate the rules of the stock.
        put("expire_time", json!(rfc3339(coupon.sent.saturating_add(30 * DAY))));
        if let (Some(at), Some(request)) = (coupon.used, &coupon.use_request_no) {
            put("use_time", json!(rfc3339(at)));
            put("use_request_no", json!(request));
        }
    }
    Ok(Reply::Json(told))
}

fn set_callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let url = text(&call.body, "notify_url");
    let mchid = call.identity.mchid();
    call.state.set_callback(Callback::BusiFavor, mchid, Some(url));
    let update = rfc3339(call.now);
    Ok(Reply::Json(json!({ "mchid": mchid, "notify_url": url, "update_time": update })))
}

fn callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mchid = call.identity.mchid();
    let url = call.state.callback(Callback::BusiFavor, mchid).ok_or(Refusal::CallbackUnknown)?;
    Ok(Reply::Json(json!({ "mchid": mchid, "notify_url": url })))
}
