//! Orders of overseas merchants (`/v3/global/transactions`, `/v3/global/micropay`): create, pay by
//! code, query, close, reverse, and the statement. A payer pays in the order's currency, at an
//! exchange rate of one.

use serde_json::{Map, Value, json};

use super::bills::{check_ready, nothing};
use super::call::{
    Call, Operation, check_overseas, check_sub_mchid, optional_text, owned_text, text,
};
use super::orders::{
    amount, check_appid, expires, find, link, openid, order_number, pay_by_code, sub_openid,
};
use crate::bills::{self, Rows};
use crate::clock::parse_compact;
use crate::state::{Door, OrderTerms, Sub, TradeType};
use crate::views::orders::overseas;
use crate::wire::answer::{FileSigning, Reply};
use crate::wire::fault::Fault;

const ID: &str = "/v3/global/transactions/id/{transaction_id}";
const NUMBER: &str = "/v3/global/transactions/out-trade-no/{out_trade_no}";

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("/v3/global/transactions/native", native),
    Operation::post("/v3/global/transactions/jsapi", jsapi),
    Operation::post("/v3/global/transactions/app", app),
    Operation::post("/v3/global/transactions/mweb", h5),
    Operation::post("/v3/global/micropay/transactions/pay", by_code),
    Operation::post("/v3/global/micropay/transactions/id/{transaction_id}/reverse", reverse),
    Operation::post(
        "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
        reverse,
    ),
    Operation::get(ID, query),
    Operation::get(NUMBER, query),
    Operation::post("/v3/global/transactions/id/{transaction_id}/close", close),
    Operation::post("/v3/global/transactions/out-trade-no/{out_trade_no}/close", close),
    Operation::documented("GET", "/v3/global/statements", statement),
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

fn by_code(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let terms = terms(call, TradeType::Code)?;
    Ok(Reply::Json(overseas(pay_by_code(call, terms)?, "id")))
}

fn place(call: &mut Call<'_>, trade_type: TradeType) -> Result<Reply, Fault> {
    let terms = terms(call, trade_type)?;
    let order = call.state.place(terms, call.now)?;
    Ok(link(call.identity, order, "mweb_url"))
}

/// The sub-merchant given by a partner. Each request contains the merchant's own number, as `mchid`
/// or as `sp_mchid`.
pub(super) fn sub_mchid<'m>(
    call: &Call<'_>,
    members: &'m Map<String, Value>,
    location: &str,
) -> Result<Option<&'m str>, Fault> {
    check_overseas(call.identity)?;
    let given = |name: &str| optional_text(members, name).filter(|text| !text.is_empty());
    let (partner, sub) = (given("sp_mchid"), given("sub_mchid"));
    if partner.is_some() != sub.is_some() {
        let issue = "comes with sp_mchid only, and always";
        return Err(Fault::member("sub_mchid", &json!(sub), issue, location));
    }
    check_sub_mchid(call, sub)?;
    Ok(sub)
}

fn terms(call: &Call<'_>, trade_type: TradeType) -> Result<OrderTerms, Fault> {
    let body = &call.body;
    let refuse = |name: &str, issue: &str| {
        let value = body.get(name).cloned().unwrap_or(Value::Null);
        Err(Fault::member(&format!("/{name}"), &value, issue, "body"))
    };
    let sub = sub_mchid(call, body, "body")?.map(|mchid| Sub {
        mchid: mchid.to_owned(),
        appid: owned_text(body, "sub_appid"),
        openid: sub_openid(body, "payer"),
    });
    let appid = text(body, if sub.is_some() { "sp_appid" } else { "appid" });
    check_appid(call.identity, appid)?;
    if text(body, "trade_type") != trade_type.as_str() {
        return refuse("trade_type", "is not the one of this operation");
    }
    let number = order_number(body, "/")?;
    let notify_url = text(body, "notify_url").to_owned();
    let (total, currency) = amount(call, "HKD")?;
    let openid = openid(body, "payer");
    let named = openid.is_some() || sub.as_ref().is_some_and(|sub| sub.openid.is_some());
    if trade_type == TradeType::Jsapi && !named {
        return refuse("payer", "has no openid");
    }
    Ok(OrderTerms {
        mchid: call.identity.mchid().to_owned(),
        out_trade_no: number.to_owned(),
        appid: appid.to_owned(),
        sub,
        trade_type,
        description: text(body, "description").to_owned(),
        notify_url,
        attach: owned_text(body, "attach"),
        openid,
        total,
        currency,
        expires: expires(call, "time_expire")?,
        profit_sharing: false,
        door: Door::Global,
        others: OTHERS
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), body.get(*name)?.clone())))
            .collect(),
    })
}

/// Members without an effect here. A retry must nevertheless send the same values.
const OTHERS: &[&str] = &[
    "goods_tag",
    "limit_pay",
    "time_start",
    "time_expire",
    "merchant_category_code",
    "payer",
    "scene_info",
    "detail",
];

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let order = find(call, sub_mchid(call, &call.query, "query")?)?;
    Ok(Reply::Json(overseas(order, "id")))
}

fn close(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (number, sub) = named(call)?;
    call.state.close(call.identity.mchid(), &number, sub.as_deref())?;
    Ok(Reply::Empty)
}

fn reverse(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (number, sub) = named(call)?;
    call.state.reverse(call.identity.mchid(), &number, sub.as_deref(), call.now)?;
    Ok(Reply::Empty)
}

/// The number and the sub-merchant of the order given in the path.
fn named(call: &Call<'_>) -> Result<(String, Option<String>), Fault> {
    let order = find(call, sub_mchid(call, &call.body, "body")?)?;
    Ok((order.terms.out_trade_no.clone(), order.sub_mchid().map(str::to_owned)))
}

/// The trade bill of a day such as `20180130`. The response signs its SHA-1 instead of its content.
fn statement(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check_overseas(call.identity)?;
    let text = text(&call.query, "date");
    let begin = parse_compact(&format!("{text}000000"))
        .ok_or_else(|| Fault::member("date", &json!(text), "is not a date as 20180130", "query"))?;
    check_ready(begin, call.now)?;
    let bill = bills::trade(call.state, call.identity.mchid(), None, begin, Rows::All);
    let content = bill.ok_or_else(nothing)?.into();
    Ok(Reply::File { content, signing: FileSigning::Digest, stateless: false })
}
