//! Basic payment: create, pay by code, query, close, reverse; for a merchant and for a partner.

use serde_json::{Map, Value, json};

use super::call::{
    Call, Operation, check_sub_mchid, integer, object, optional_text, owned_text, text,
};
use crate::clock::parse_rfc3339;
use crate::merchants::Identity;
use crate::state::{Door, Order, OrderTerms, Refusal, Sub, TradeType};
use crate::views::orders::{describe, h5_url};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

#[rustfmt::skip]
pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("/v3/pay/transactions/native", native),
    Operation::post("/v3/pay/transactions/jsapi", jsapi),
    Operation::documented("POST", "/v3/pay/transactions/app", app),
    Operation::documented("POST", "/v3/pay/transactions/h5", h5),
    Operation::documented("POST", "/v3/pay/transactions/codepay", codepay),
    Operation::get("/v3/pay/transactions/out-trade-no/{out_trade_no}", query),
    Operation::get("/v3/pay/transactions/id/{transaction_id}", query),
    Operation::post("/v3/pay/transactions/out-trade-no/{out_trade_no}/close", close),
    Operation::documented("POST", "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse", reverse),
    Operation::post("/v3/pay/partner/transactions/native", native),
    Operation::post("/v3/pay/partner/transactions/jsapi", jsapi),
    Operation::documented("POST", "/v3/pay/partner/transactions/miniprogram", jsapi),
    Operation::documented("POST", "/v3/pay/partner/transactions/app", app),
    Operation::documented("POST", "/v3/pay/partner/transactions/h5", h5),
    Operation::documented("POST", "/v3/pay/partner/transactions/codepay", codepay),
    Operation::get("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}", query),
    Operation::get("/v3/pay/partner/transactions/id/{transaction_id}", query),
    Operation::post("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close", close),
    Operation::documented("POST", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse", reverse),
];

fn native(call: &mut Call<'_>) -> Result<Reply, Fault> {
    place(call, TradeType::Native)
}

fn jsapi(call: &mut Call<'_>) -> Result<Reply, Fault> {
    place(call, TradeType::Jsapi)
}

fn app(call: &mut Call<'_>) -> Result<Reply, Fault> {
    place(call, TradeType::App)
}

fn h5(call: &mut Call<'_>) -> Result<Reply, Fault> {
    place(call, TradeType::H5)
}

/// The response to a new order, for the payer's device. `page` is the name of the member with the
/// URL of a page.
pub(super) fn link(identity: &Identity, order: &Order, page: &str) -> Reply {
    Reply::Json(match order.terms.trade_type {
        TradeType::Native => json!({ "code_url": order.code_url }),
        TradeType::H5 => json!({ page: h5_url(identity, order) }),
        _ => json!({ "prepay_id": order.prepay_id }),
    })
}

fn codepay(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let terms = terms(call, TradeType::Code)?;
    Ok(Reply::Json(describe(pay_by_code(call, terms)?)))
}

/// Creates an order and pays it with the payer's code.
pub(super) fn pay_by_code<'c>(
    call: &'c mut Call<'_>,
    terms: OrderTerms,
) -> Result<&'c Order, Fault> {
    let code = object(&call.body, "payer").map_or("", |payer| text(payer, "auth_code"));
    let order = call.state.pay_by_code(terms, code, call.now)?;
    match order.state() {
        "PAYERROR" => Err(Refusal::PayError.into()),
        _ => Ok(order),
    }
}

fn reverse(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = owned_text(&call.body, "sub_mchid");
    check_sub_mchid(call, sub.as_deref())?;
    let number = text(&call.path, "out_trade_no");
    call.state.reverse(call.identity.mchid(), number, sub.as_deref(), call.now)?;
    let mut answer = call.body.clone();
    answer.insert("out_trade_no".to_owned(), json!(number));
    Ok(Reply::Json(Value::Object(answer)))
}

/// The sub-merchant of a partner's request. A request is a partner's if it contains `sp_mchid`.
fn sub(call: &Call<'_>) -> Result<Option<Sub>, Fault> {
    if !call.body.contains_key("sp_mchid") {
        return Ok(None);
    }
    let mchid = text(&call.body, "sub_mchid");
    check_sub_mchid(call, Some(mchid))?;
    let appid = owned_text(&call.body, "sub_appid");
    Ok(Some(Sub { mchid: mchid.to_owned(), appid, openid: sub_openid(&call.body, "payer") }))
}

fn place(call: &mut Call<'_>, trade_type: TradeType) -> Result<Reply, Fault> {
    let terms = terms(call, trade_type)?;
    let sub_openid = terms.sub.as_ref().and_then(|sub| sub.openid.as_ref());
    if trade_type == TradeType::Jsapi && terms.openid.is_none() && sub_openid.is_none() {
        let payer = call.body.get("payer").cloned().unwrap_or(Value::Null);
        return Err(Fault::member("/payer", &payer, "has no openid", "body"));
    }
    let order = call.state.place(terms, call.now)?;
    Ok(link(call.identity, order, "h5_url"))
}

/// The total and the currency of a request. `currency` is the default.
pub(super) fn amount(call: &Call<'_>, currency: &str) -> Result<(i64, String), Fault> {
    let amount = object(&call.body, "amount");
    let total = amount.map_or(0, |amount| integer(amount, "total"));
    let given = amount.and_then(|amount| optional_text(amount, "currency"));
    let currency = given.unwrap_or(currency);
    if total < 1 {
        return Err(Fault::member("/amount/total", &json!(total), "is too small", "body"));
    }
    if !call.identity.trades_in(currency) {
        let issue = "is not one of the known values";
        return Err(Fault::member("/amount/currency", &json!(currency), issue, "body"));
    }
    Ok((total, currency.to_owned()))
}

pub(super) fn terms(call: &Call<'_>, trade_type: TradeType) -> Result<OrderTerms, Fault> {
    let sub = sub(call)?;
    let body = &call.body;
    // For a payment by code, the partner's `appid` is optional.
    let appid = match (&sub, trade_type) {
        (Some(_), TradeType::Code) => optional_text(body, "sp_appid").unwrap_or(APPID_OF_MERCHANT),
        (Some(_), _) => text(body, "sp_appid"),
        (None, _) => text(body, "appid"),
    };
    if appid != APPID_OF_MERCHANT {
        check_appid(call.identity, appid)?;
    }
    let number = text(body, "out_trade_no");
    let notify_url = text(body, "notify_url").to_owned();
    let expires = expires(call, "time_expire")?;
    let (total, currency) = amount(call, "CNY")?;
    let openid = openid(body, "payer");
    let settle = object(body, "settle_info").and_then(|settle| settle.get("profit_sharing"));
    Ok(OrderTerms {
        mchid: call.identity.mchid().to_owned(),
        out_trade_no: number.to_owned(),
        appid: if appid.is_empty() { call.identity.credentials.appid() } else { appid }.to_owned(),
        sub,
        trade_type,
        description: text(body, "description").to_owned(),
        notify_url,
        attach: owned_text(body, "attach"),
        openid,
        total,
        currency,
        expires,
        profit_sharing: settle == Some(&Value::Bool(true)),
        door: Door::V3,
        others: OTHERS
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), body.get(*name)?.clone())))
            .collect(),
    })
}

/// Replaces the `appid` if the request has none.
const APPID_OF_MERCHANT: &str = "";

/// The payer's openid for the `appid` of the merchant or of the partner. `name` is the member with the payer.
pub(super) fn openid(body: &Map<String, Value>, name: &str) -> Option<String> {
    let payer = object(body, name)?;
    ["openid", "sp_openid"].into_iter().find_map(|name| owned_text(payer, name))
}

/// The payer's openid for the `sub_appid`.
pub(super) fn sub_openid(body: &Map<String, Value>, name: &str) -> Option<String> {
    owned_text(object(body, name)?, "sub_openid")
}

/// Reads the time until which an order can be paid.
pub(super) fn expires(call: &Call<'_>, name: &str) -> Result<Option<i64>, Fault> {
    let Some(text) = optional_text(&call.body, name) else { return Ok(None) };
    let refuse = |issue| Err(Fault::member(&format!("/{name}"), &json!(text), issue, "body"));
    match parse_rfc3339(text) {
        Some(time) if time > call.now => Ok(Some(time)),
        Some(_) => refuse("is past"),
        None => refuse("is not a time as of RFC 3339"),
    }
}

/// Members without an effect here. A retry must nevertheless send the same values.
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
    "contract_info",
];

pub(super) fn check_appid(identity: &Identity, appid: &str) -> Result<(), Fault> {
    if appid == identity.credentials.appid() {
        return Ok(());
    }
    Err(Refusal::AppidDiffers.into())
}

/// Reads the merchant's number of an order. `within` is the path of the object that contains it.
pub(super) fn order_number<'m>(
    members: &'m Map<String, Value>,
    within: &str,
) -> Result<&'m str, Fault> {
    let number = text(members, "out_trade_no");
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"_-|*".contains(&byte);
    if (6..=32).contains(&number.len()) && number.bytes().all(known) {
        return Ok(number);
    }
    let issue = "is not 6 to 32 of 0-9 a-z A-Z _ - | *";
    Err(Fault::member(&format!("{within}out_trade_no"), &json!(number), issue, "body"))
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = optional_text(&call.query, "sub_mchid");
    // Only the partner's operations have this parameter.
    let sub_mchid = sub_mchid.filter(|_| call.query.contains_key("sp_mchid"));
    check_sub_mchid(call, sub_mchid)?;
    Ok(Reply::Json(describe(find(call, sub_mchid)?)))
}

/// Finds the order given in the path, of a sub-merchant or of the merchant itself.
pub(super) fn find<'c>(call: &'c Call<'_>, sub_mchid: Option<&str>) -> Result<&'c Order, Fault> {
    let mchid = call.identity.mchid();
    let order = match optional_text(&call.path, "transaction_id") {
        Some(transaction) => call.state.transaction(mchid, transaction),
        None => call.state.order(mchid, text(&call.path, "out_trade_no")),
    };
    Ok(order.filter(|order| order.sub_mchid() == sub_mchid).ok_or(Refusal::OrderUnknown)?)
}

fn close(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = optional_text(&call.body, "sub_mchid");
    check_sub_mchid(call, sub_mchid)?;
    let number = text(&call.path, "out_trade_no");
    call.state.close(call.identity.mchid(), number, sub_mchid)?;
    Ok(Reply::Empty)
}
