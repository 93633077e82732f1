//! Combined orders (`/v3/combine-transactions`): create, query, close.

use serde_json::{Map, Value, json};

use super::call::{
    Call, Operation, check_sub_mchid, integer, object, optional_text, owned_text, text,
};
use super::orders::{check_appid, expires, openid, sub_openid};
use crate::state::{Combined, CombinedTerms, Door, OrderTerms, Refusal, Sub, TradeType, key};
use crate::views::combined::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("/v3/combine-transactions/native", native),
    Operation::post("/v3/combine-transactions/jsapi", jsapi),
    Operation::post("/v3/combine-transactions/miniprogram", jsapi),
    Operation::post("/v3/combine-transactions/app", app),
    Operation::post("/v3/combine-transactions/h5", h5),
    Operation::documented(
        "GET",
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
        query,
    ),
    Operation::documented(
        "POST",
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
        close,
    ),
];

fn native(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let combined = place(call, TradeType::Native)?;
    Ok(Reply::Json(json!({ "code_url": combined.code_url })))
}

fn jsapi(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let combined = place(call, TradeType::Jsapi)?;
    Ok(Reply::Json(json!({ "prepay_id": combined.prepay_id })))
}

fn app(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let combined = place(call, TradeType::App)?;
    Ok(Reply::Json(json!({ "prepay_id": combined.prepay_id })))
}

fn h5(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let combined = place(call, TradeType::H5)?;
    let base = call.identity.credentials.base_url();
    let page = format!("{base}/_simulator/page/h5?prepay_id={}", combined.prepay_id);
    Ok(Reply::Json(json!({ "h5_url": page })))
}

fn place(call: &mut Call<'_>, trade_type: TradeType) -> Result<Combined, Fault> {
    let body = &call.body;
    let refuse = |name: &str, issue: &str| {
        let value = body.get(name).cloned().unwrap_or(Value::Null);
        Err(Fault::member(&format!("/{name}"), &value, issue, "body"))
    };
    let (mchid, appid) = (text(body, "combine_mchid"), text(body, "combine_appid"));
    check_appid(call.identity, appid)?;
    if mchid != call.identity.mchid() {
        return refuse("combine_mchid", "is not the merchant that asks");
    }
    let number = text(body, "combine_out_trade_no");
    let notify_url = text(body, "notify_url");
    let openid = openid(body, "combine_payer_info");
    let sub_openid = sub_openid(body, "combine_payer_info");
    if trade_type == TradeType::Jsapi && openid.is_none() && sub_openid.is_none() {
        return refuse("combine_payer_info", "has no openid");
    }
    let terms = CombinedTerms {
        mchid: mchid.to_owned(),
        appid: appid.to_owned(),
        combine_out_trade_no: number.to_owned(),
        trade_type,
        notify_url: notify_url.to_owned(),
        openid,
        sub_openid,
        expires: expires(call, "time_expire")?,
    };
    let parts = body.get("sub_orders").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let parts = parts
        .iter()
        .filter_map(Value::as_object)
        .map(|part| part_terms(call, part, &terms))
        .collect::<Result<Vec<_>, Fault>>()?;
    Ok(call.state.place_combined(terms, parts, call.now)?.clone())
}

/// The terms of a part: an order of the merchant itself or of one of its sub-merchants.
fn part_terms(
    call: &Call<'_>,
    part: &Map<String, Value>,
    whole: &CombinedTerms,
) -> Result<OrderTerms, Fault> {
    let refuse = |name: &str, issue: &str| {
        let value = part.get(name).cloned().unwrap_or(Value::Null);
        Err(Fault::member(&format!("/sub_orders/{name}"), &value, issue, "body"))
    };
    if text(part, "mchid") != whole.mchid {
        return refuse("mchid", "is not the merchant that asks");
    }
    let number = text(part, "out_trade_no");
    let sub_mchid = optional_text(part, "sub_mchid").filter(|sub| *sub != whole.mchid);
    check_sub_mchid(call, sub_mchid)?;
    let amount = object(part, "amount");
    let total = amount.map_or(0, |amount| integer(amount, "total_amount"));
    if total < 1 {
        return refuse("amount", "is too small");
    }
    let flag = |members: &Map<String, Value>| {
        members.get("profit_sharing").and_then(Value::as_bool).unwrap_or(false)
    };
    Ok(OrderTerms {
        mchid: whole.mchid.clone(),
        out_trade_no: number.to_owned(),
        appid: whole.appid.clone(),
        sub: sub_mchid.map(|mchid| Sub {
            mchid: mchid.to_owned(),
            appid: owned_text(part, "sub_appid"),
            openid: whole.sub_openid.clone(),
        }),
        trade_type: whole.trade_type,
        description: text(part, "description").to_owned(),
        notify_url: whole.notify_url.clone(),
        attach: owned_text(part, "attach"),
        openid: whole.openid.clone(),
        total,
        currency: "CNY".to_owned(),
        expires: whole.expires,
        profit_sharing: flag(part) || object(part, "settle_info").is_some_and(flag),
        door: Door::V3,
        others: ["settle_info", "individual_auth_id"]
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), part.get(*name)?.clone())))
            .collect(),
    })
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let number = key(call.identity.mchid(), text(&call.path, "combine_out_trade_no"));
    let combined = call.state.combined(&number).ok_or(Refusal::OrderUnknown)?;
    Ok(Reply::Json(describe(combined, call.state.parts(combined))))
}

fn close(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check_appid(call.identity, text(&call.body, "combine_appid"))?;
    let mchid = call.identity.mchid();
    let number = key(mchid, text(&call.path, "combine_out_trade_no"));
    let parts = call.body.get("sub_orders").and_then(Value::as_array);
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|part| key(text(part, "mchid"), text(part, "out_trade_no")))
        .collect();
    call.state.close_combined(&number, &parts)?;
    Ok(Reply::Empty)
}
