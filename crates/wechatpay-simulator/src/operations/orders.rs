//! Basic payment: place (native, JSAPI), query, close; for a merchant and for a partner.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::order_fields::{JSAPI, MERCHANT, NATIVE, PARTNER, PARTNER_JSAPI, PARTNER_NATIVE};
use super::{Call, Operation, check_sub_mchid, integer, object, optional_text, owned_text, text};
use crate::answer::Reply;
use crate::clock::{parse_rfc3339, rfc3339};
use crate::fault::Fault;
use crate::identity::Identity;
use crate::state::{Order, OrderTerms, Refusal, Sub, TradeType};

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("/v3/pay/transactions/native", NATIVE, native),
    Operation::post("/v3/pay/transactions/jsapi", JSAPI, jsapi),
    Operation::get("/v3/pay/transactions/out-trade-no/{out_trade_no}", MERCHANT, query),
    Operation::get("/v3/pay/transactions/id/{transaction_id}", MERCHANT, query),
    Operation::post("/v3/pay/transactions/out-trade-no/{out_trade_no}/close", MERCHANT, close),
    Operation::post("/v3/pay/partner/transactions/native", PARTNER_NATIVE, partner_native),
    Operation::post("/v3/pay/partner/transactions/jsapi", PARTNER_JSAPI, partner_jsapi),
    Operation::get(
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
        PARTNER,
        partner_query,
    ),
    Operation::get("/v3/pay/partner/transactions/id/{transaction_id}", PARTNER, partner_query),
    Operation::post(
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
        PARTNER,
        partner_close,
    ),
];

fn native(call: &mut Call<'_>) -> Result<Reply, Fault> {
    place(call, TradeType::Native, None)
}

fn jsapi(call: &mut Call<'_>) -> Result<Reply, Fault> {
    place(call, TradeType::Jsapi, None)
}

fn partner_native(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = sub(call)?;
    place(call, TradeType::Native, Some(sub))
}

fn partner_jsapi(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = sub(call)?;
    place(call, TradeType::Jsapi, Some(sub))
}

fn sub(call: &Call<'_>) -> Result<Sub, Fault> {
    let mchid = text(&call.body, "sub_mchid");
    check_sub_mchid(call.identity, Some(mchid))?;
    Ok(Sub { mchid: mchid.to_owned(), appid: owned_text(&call.body, "sub_appid") })
}

fn place(call: &mut Call<'_>, trade_type: TradeType, sub: Option<Sub>) -> Result<Reply, Fault> {
    let body = &call.body;
    let refuse = |name: &str, issue: &str| {
        let value = body.get(name).cloned().unwrap_or(Value::Null);
        Err(Fault::member(&format!("/{name}"), &value, issue, "body"))
    };
    let appid = text(body, if sub.is_some() { "sp_appid" } else { "appid" });
    check_appid(call.identity, appid)?;
    let number = text(body, "out_trade_no");
    if !is_order_number(number) {
        return refuse("out_trade_no", "is not 6 to 32 of 0-9 a-z A-Z _ - | *");
    }
    if !is_notify_url(text(body, "notify_url")) {
        return refuse("notify_url", "is not an http(s) URL without a query");
    }
    let expires = match optional_text(body, "time_expire") {
        None => None,
        Some(time) => match parse_rfc3339(time) {
            Some(time) if time > call.now => Some(time),
            Some(_) => return refuse("time_expire", "is past"),
            None => return refuse("time_expire", "is not a time as of RFC 3339"),
        },
    };
    let amount = object(body, "amount");
    let payer = object(body, "payer");
    let openid = payer.and_then(|payer| {
        ["openid", "sp_openid", "sub_openid"].into_iter().find_map(|name| owned_text(payer, name))
    });
    if trade_type == TradeType::Jsapi && openid.is_none() {
        return refuse("payer", "has no openid");
    }
    let terms = OrderTerms {
        out_trade_no: number.to_owned(),
        appid: appid.to_owned(),
        sub,
        trade_type,
        description: text(body, "description").to_owned(),
        notify_url: text(body, "notify_url").to_owned(),
        attach: owned_text(body, "attach"),
        openid,
        total: amount.map_or(0, |amount| integer(amount, "total")),
        currency: amount
            .and_then(|amount| owned_text(amount, "currency"))
            .unwrap_or_else(|| "CNY".to_owned()),
        expires,
        others: OTHERS
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), body.get(*name)?.clone())))
            .collect(),
    };
    let order = call.state.place(terms, call.now)?;
    Ok(Reply::Json(match trade_type {
        TradeType::Native => json!({ "code_url": order.code_url }),
        TradeType::Jsapi => json!({ "prepay_id": order.prepay_id }),
    }))
}

/// Members without an effect here; a retry must repeat them all the same.
const OTHERS: &[&str] = &[
    "goods_tag",
    "limit_pay",
    "support_fapiao",
    "detail",
    "scene_info",
    "payer",
    "settle_info",
    "subsidy_info",
    "time_expire",
];

fn check_appid(identity: &Identity, appid: &str) -> Result<(), Fault> {
    if appid == identity.credentials.appid() {
        return Ok(());
    }
    Err(Fault::operation(StatusCode::BAD_REQUEST, "APPID_MCHID_NOT_MATCH", "商户号和appid不匹配")
        .numbered(268_445_527))
}

fn is_order_number(number: &str) -> bool {
    (6..=32).contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-|*".contains(&byte))
}

fn is_notify_url(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://")) && !url.contains('?')
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let order = find(call, None)?;
    Ok(Reply::Json(describe(call.identity, &order)))
}

fn partner_query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = text(&call.query, "sub_mchid").to_owned();
    check_sub_mchid(call.identity, Some(&sub_mchid))?;
    let order = find(call, Some(&sub_mchid))?;
    Ok(Reply::Json(describe(call.identity, &order)))
}

fn find(call: &mut Call<'_>, sub_mchid: Option<&str>) -> Result<Order, Fault> {
    let order = match optional_text(&call.path, "transaction_id") {
        Some(transaction) => call.state.transaction(transaction, call.now),
        None => call.state.order(text(&call.path, "out_trade_no"), call.now),
    };
    let order =
        order.filter(|order| order.sub_mchid() == sub_mchid).ok_or(Refusal::OrderUnknown)?;
    Ok(order.clone())
}

fn describe(identity: &Identity, order: &Order) -> Value {
    let terms = &order.terms;
    let mut answer = Map::new();
    let mut put = |name: &str, value: Value| answer.insert(name.to_owned(), value);
    let mchid = identity.credentials.mchid();
    match &terms.sub {
        None => {
            put("appid", json!(terms.appid));
            put("mchid", json!(mchid));
        }
        Some(sub) => {
            put("sp_appid", json!(terms.appid));
            put("sp_mchid", json!(mchid));
            put("sub_mchid", json!(sub.mchid));
            if let Some(appid) = &sub.appid {
                put("sub_appid", json!(appid));
            }
        }
    }
    put("out_trade_no", json!(terms.out_trade_no));
    put("description", json!(terms.description));
    put("notify_url", json!(terms.notify_url));
    put("trade_state", json!(order.state()));
    put("trade_state_desc", json!(order.state_description()));
    if let Some(attach) = &terms.attach {
        put("attach", json!(attach));
    }
    for (name, value) in &terms.others {
        // The payer's identity is for the order only, never told again.
        if name != "payer" && name != "subsidy_info" {
            put(name, value.clone());
        }
    }
    let mut amount = json!({ "total": terms.total, "currency": terms.currency });
    if let Some(payment) = &order.payment {
        put("transaction_id", json!(payment.transaction_id));
        put("trade_type", json!(terms.trade_type.as_str()));
        put("bank_type", json!("OTHERS"));
        put("success_time", json!(rfc3339(payment.at)));
        let openid = if terms.sub.is_some() { "sp_openid" } else { "openid" };
        put("payer", json!({ openid: payment.openid }));
        // Not in the catalogue's facts, but the platform answers both for every paid order.
        if let Some(amount) = amount.as_object_mut() {
            amount.insert("payer_total".to_owned(), json!(terms.total));
            amount.insert("payer_currency".to_owned(), json!(terms.currency));
        }
    }
    put("amount", amount);
    Value::Object(answer)
}

fn close(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let number = text(&call.path, "out_trade_no");
    call.state.close(number, None, call.now)?;
    Ok(Reply::Empty)
}

fn partner_close(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = text(&call.body, "sub_mchid");
    check_sub_mchid(call.identity, Some(sub_mchid))?;
    let number = text(&call.path, "out_trade_no");
    call.state.close(number, Some(sub_mchid), call.now)?;
    Ok(Reply::Empty)
}
