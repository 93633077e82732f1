//! Create an order, pay by code, query, close and reverse an order.

use super::call::{Call, Fault};
use crate::clock::parse_compact;
use crate::merchants::Identity;
use crate::state::{Door, Order, OrderTerms, Refusal, Sub, TradeType};
use crate::views::orders::{h5_url, xml};
use crate::wire::xml::{Members, put};

/// Members without an effect here. A retry must nevertheless send the same values.
const OTHERS: &[&str] = &[
    "device_info",
    "detail",
    "goods_tag",
    "limit_pay",
    "product_id",
    "scene_info",
    "profit_sharing",
    "time_expire",
    "contract_mchid",
    "contract_appid",
    "plan_id",
    "contract_code",
    "request_serial",
    "contract_display_account",
    "contract_notify_url",
];

pub(super) fn place(call: &mut Call<'_>) -> Result<Members, Fault> {
    let is_jsapi = call.required("trade_type")? == "JSAPI";
    if is_jsapi && call.request.get("sub_openid").is_none() {
        call.required("openid")?;
    }
    let terms = payable_terms(call)?;
    let order = call.state.place(terms, call.now)?;
    Ok(link(call.identity, order))
}

/// The terms of an order that the payer pays on a device.
pub(super) fn payable_terms(call: &Call<'_>) -> Result<OrderTerms, Fault> {
    let trade_type = match call.required("trade_type")? {
        "NATIVE" => TradeType::Native,
        "JSAPI" => TradeType::Jsapi,
        "APP" => TradeType::App,
        "MWEB" => TradeType::H5,
        _ => return Err(Fault::Form("trade_type参数格式错误".to_owned())),
    };
    call.required("notify_url")?;
    terms(call, trade_type)
}

/// The response to a new order, for the payer's device.
pub(super) fn link(identity: &Identity, order: &Order) -> Members {
    let mut members = Members::new();
    put(&mut members, "trade_type", order.terms.trade_type.as_str());
    put(&mut members, "prepay_id", &order.prepay_id);
    match order.terms.trade_type {
        TradeType::Native => put(&mut members, "code_url", &order.code_url),
        TradeType::H5 => put(&mut members, "mweb_url", &h5_url(identity, order)),
        _ => {}
    }
    members
}

/// Pays with the code on the payer's screen.
pub(super) fn micropay(call: &mut Call<'_>) -> Result<Members, Fault> {
    let code = call.required("auth_code")?;
    let terms = terms(call, TradeType::Code)?;
    let order = call.state.pay_by_code(terms, code, call.now)?;
    match order.state() {
        "USERPAYING" => Err(Refusal::UserPaying.into()),
        "PAYERROR" => Err(Refusal::PayError.into()),
        _ => Ok(xml(order)),
    }
}

pub(super) fn reverse(call: &mut Call<'_>) -> Result<Members, Fault> {
    let mchid = call.identity.mchid();
    let number = match call.request.get("transaction_id") {
        Some(transaction) => {
            let order = call.state.transaction(mchid, transaction).ok_or(Refusal::OrderUnknown)?;
            order.terms.out_trade_no.clone()
        }
        None => call.required("out_trade_no")?.to_owned(),
    };
    let sub_mchid = call.request.get("sub_mch_id");
    call.state.reverse(mchid, &number, sub_mchid, call.now)?;
    let mut members = Members::new();
    // Whether the merchant must call the operation again.
    put(&mut members, "recall", "N");
    Ok(members)
}

fn terms(call: &Call<'_>, trade_type: TradeType) -> Result<OrderTerms, Fault> {
    call.required("spbill_create_ip")?;
    let currency = call.owned("fee_type").unwrap_or_else(|| "CNY".to_owned());
    if currency != "CNY" {
        return Err(Fault::Form("fee_type参数格式错误".to_owned()));
    }
    let expires = match call.request.get("time_expire") {
        None => None,
        Some(time) => match parse_compact(time) {
            Some(time) if time > call.now => Some(time),
            _ => return Err(Fault::Form("time_expire参数格式错误".to_owned())),
        },
    };
    Ok(OrderTerms {
        mchid: call.identity.mchid().to_owned(),
        out_trade_no: order_number(call)?,
        appid: call.required("appid")?.to_owned(),
        sub: call.owned("sub_mch_id").map(|mchid| Sub {
            mchid,
            appid: call.owned("sub_appid"),
            openid: call.owned("sub_openid"),
        }),
        trade_type,
        description: call.required("body")?.to_owned(),
        notify_url: call.owned("notify_url").unwrap_or_default(),
        attach: call.owned("attach"),
        openid: call.owned("openid"),
        total: call.fen("total_fee")?,
        currency,
        expires,
        profit_sharing: call.request.get("profit_sharing") == Some("Y"),
        door: Door::V2,
        others: OTHERS
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), call.request.get(name)?.into())))
            .collect(),
    })
}

pub(super) fn order_number(call: &Call<'_>) -> Result<String, Fault> {
    let number = call.required("out_trade_no")?;
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"_-|*@".contains(&byte);
    if number.len() > 32 || !number.bytes().all(known) {
        return Err(Fault::Form("out_trade_no参数格式错误".to_owned()));
    }
    Ok(number.to_owned())
}

pub(super) fn query(call: &mut Call<'_>) -> Result<Members, Fault> {
    let mchid = call.identity.mchid();
    let order = match call.request.get("transaction_id") {
        Some(transaction) => call.state.transaction(mchid, transaction),
        None => {
            let number = call.required("out_trade_no")?;
            call.state.order(mchid, number)
        }
    };
    let order = order
        .filter(|order| order.sub_mchid() == call.request.get("sub_mch_id"))
        .ok_or(Refusal::OrderUnknown)?;
    let mut members = xml(order);
    // Neither the response of a payment by code nor the notification has these members.
    if let Some(openid) = order.payment.as_ref().and_then(|payment| payment.sub_openid.as_ref()) {
        put(&mut members, "sub_openid", openid);
        put(&mut members, "sub_is_subscribe", "N");
    }
    put(&mut members, "trade_state", order.state());
    put(&mut members, "trade_state_desc", order.state_description());
    Ok(members)
}

/// Closes an order. Unlike in v3, closing it again is an error.
pub(super) fn close(call: &mut Call<'_>) -> Result<Members, Fault> {
    let number = call.required("out_trade_no")?;
    let mchid = call.identity.mchid();
    if call.state.order(mchid, number).is_some_and(|order| order.state() == "CLOSED") {
        return Err(Refusal::OrderClosed.into());
    }
    let sub_mchid = call.request.get("sub_mch_id");
    call.state.close(mchid, number, sub_mchid)?;
    let mut members = Members::new();
    put(&mut members, "result_msg", "OK");
    Ok(members)
}
