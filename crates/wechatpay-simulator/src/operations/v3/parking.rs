//! Parking (`/v3/vehicle`): cars that enter, deductions for their stay.

use serde_json::{Map, Value, json};

use super::call::{
    Call, Operation, check_sub_mchid, integer, object, optional_text, owned_text, text,
};
use super::orders::{check_appid, order_number};
use crate::state::{Case, Door, Matter, OrderTerms, Refusal, Sub, TradeType};
use crate::views::cases::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/v3/vehicle/parking/parkings", park),
    Operation::kept("POST", "/v3/vehicle/transactions/parking", deduct),
    Operation::kept("GET", "/v3/vehicle/transactions/out-trade-no/{out_trade_no}", query),
];

fn park(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_sub_mchid(call, optional_text(body, "sub_mchid"))?;
    let number = text(body, "out_parking_no");
    let case = call.state.park(call.identity.mchid(), number, body.clone(), call.now)?;
    Ok(Reply::Json(describe(case).into()))
}

fn deduct(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_appid(call.identity, text(body, "appid"))?;
    let sub = owned_text(body, "sub_mchid");
    check_sub_mchid(call, sub.as_deref())?;
    let total = object(body, "amount").map_or(0, |amount| integer(amount, "total"));
    if total < 1 {
        return Err(Fault::member("/amount/total", &total.into(), "is too small", "body"));
    }
    let terms = OrderTerms {
        mchid: call.identity.mchid().to_owned(),
        out_trade_no: order_number(body, "/")?.to_owned(),
        appid: text(body, "appid").to_owned(),
        sub: sub.map(|mchid| Sub { mchid, appid: owned_text(body, "sub_appid"), openid: None }),
        trade_type: TradeType::Deduction,
        description: text(body, "description").to_owned(),
        // The notification of the deduction is about the car, not about an order.
        notify_url: String::new(),
        attach: owned_text(body, "attach"),
        openid: None,
        total,
        currency: "CNY".to_owned(),
        expires: None,
        profit_sharing: optional_text(body, "profit_sharing") == Some("Y"),
        door: Door::V3,
        others: Vec::new(),
    };
    let asked = body.clone();
    let case = call.state.deduct_for_parking(terms, asked, call.now)?.clone();
    Ok(Reply::Json(answer(call, &case).into()))
}

/// A deduction with the present state of its order.
fn answer(call: &Call<'_>, case: &Case) -> Map<String, Value> {
    let mut told = describe(case);
    if let Some(amount) = told.get_mut("amount").and_then(Value::as_object_mut) {
        amount.entry("currency").or_insert_with(|| json!("CNY"));
    }
    let order = call.state.order(&case.mchid, &case.number);
    if order.is_some_and(|order| order.state() == "REFUND") {
        told.insert("trade_state".to_owned(), json!("REFUND"));
    }
    told
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = optional_text(&call.query, "sub_mchid");
    check_sub_mchid(call, sub)?;
    let number = text(&call.path, "out_trade_no");
    let case = call.state.case(Matter::ParkingOrder, call.identity.mchid(), number);
    let case = case.ok().filter(|case| case.text("sub_mchid") == sub).cloned();
    let case = case.ok_or(Refusal::OrderUnknown)?;
    Ok(Reply::Json(answer(call, &case).into()))
}
