//! Refunds of overseas merchants (`/v3/global/refunds`): request, query one, query all of an order.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, optional_text, owned_text, text};
use super::global_orders::sub_mchid;
use super::refunds;
use crate::clock::rfc3339;
use crate::state::{OrderKey, Product, Refusal};
use crate::views::refunds::{overseas, overseas_amount};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("/v3/global/refunds", apply),
    Operation::get("/v3/global/refunds", list),
    Operation::get("/v3/global/refunds/id/{refund_id}", query),
    Operation::get("/v3/global/refunds/out-refund-no/{out_refund_no}", query),
];

/// The maximum number of refunds in a response.
const MOST: usize = 20;

fn apply(call: &mut Call<'_>) -> Result<Reply, Fault> {
    sub_mchid(call, &call.body, "body")?;
    if !call.body.contains_key("amount") {
        return Err(Fault::member("/amount", &Value::Null, "is required", "body"));
    }
    let terms = refunds::terms(call, Product::Global, "funds_account")?;
    let refund = call.state.refund(terms, call.now)?;
    Ok(Reply::Json(json!({
        "id": refund.refund_id,
        "out_refund_no": refund.terms.out_refund_no,
        "create_time": rfc3339(refund.created),
        "amount": overseas_amount(refund),
    })))
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = sub_mchid(call, &call.query, "query")?;
    let mchid = call.identity.mchid();
    let number = match optional_text(&call.path, "refund_id") {
        Some(id) => call.state.refund_number(mchid, id)?,
        None => text(&call.path, "out_refund_no").to_owned(),
    };
    let refund = call.state.query_refund(mchid, &number, Product::Global, sub, call.now)?;
    let mut told = overseas(refund);
    told.insert("transaction_id".to_owned(), json!(refund.transaction_id));
    told.insert("out_trade_no".to_owned(), json!(refund.out_trade_no));
    Ok(Reply::Json(Value::Object(told)))
}

/// Lists the refunds of an order, from `offset`, at most `count`.
fn list(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = sub_mchid(call, &call.query, "query")?;
    let given = |name| owned_text(&call.query, name).filter(|number: &String| !number.is_empty());
    let key =
        OrderKey { transaction_id: given("transaction_id"), out_trade_no: given("out_trade_no") };
    let number = |name: &str| {
        let value = text(&call.query, name);
        let issue = "is not a whole number from zero on";
        value.parse::<usize>().map_err(|_| Fault::member(name, &json!(value), issue, "query"))
    };
    let (offset, count) = (number("offset")?, number("count")?.min(MOST));
    let mchid = call.identity.mchid();
    let numbers = call.state.refund_numbers(mchid, &key, Product::Global, sub)?;
    let mut data = Vec::new();
    let mut order = Map::new();
    for number in numbers.iter().skip(offset).take(count) {
        let refund = call.state.query_refund(mchid, number, Product::Global, sub, call.now)?;
        data.push(Value::Object(overseas(refund)));
    }
    let first = numbers.first().ok_or(Refusal::RefundUnknown)?;
    let refund = call.state.refund_as_it_is(mchid, first).ok_or(Refusal::RefundUnknown)?;
    let terms = &refund.terms;
    let mut put = |name: &str, value: Value| order.insert(name.to_owned(), value);
    put("id", json!(refund.transaction_id));
    match sub {
        None => drop(put("mchid", json!(mchid))),
        Some(sub) => {
            put("sp_mchid", json!(mchid));
            put("sub_mchid", json!(sub));
        }
    }
    put("out_trade_no", json!(refund.out_trade_no));
    put(
        "amount",
        json!({
            "total": terms.total,
            "currency": terms.currency,
            "payer_total": terms.total,
            "payer_currency": terms.currency,
        }),
    );
    put("current_total_num", json!(data.len()));
    put("total_num", json!(numbers.len()));
    put("data", Value::Array(data));
    Ok(Reply::Json(Value::Object(order)))
}
