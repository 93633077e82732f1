//! Refunds of an e-commerce platform (`/v3/ecommerce/refunds`), and the money that it advances for
//! its sub-merchants.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, check_sub_mchid, optional_text, text};
use super::refunds;
use crate::clock::rfc3339;
use crate::merchants::Identity;
use crate::state::{AdvanceName, Product, Refund, RefundTerms};
use crate::views::refunds::{PARTNER_ADVANCE, received, source};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("/v3/ecommerce/refunds/apply", apply),
    Operation::get("/v3/ecommerce/refunds/out-refund-no/{out_refund_no}", query),
    Operation::get("/v3/ecommerce/refunds/id/{refund_id}", query),
    Operation::documented(
        "POST",
        "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
        refunds::handle_abnormal,
    ),
    Operation::post("/v3/ecommerce/refunds/{refund_id}/return-advance", return_advance),
    Operation::get("/v3/ecommerce/refunds/{refund_id}/return-advance", query_advance),
];

fn apply(call: &mut Call<'_>) -> Result<Reply, Fault> {
    // A refund requires the sub-merchant, although the catalogue does not.
    if text(&call.body, "sub_mchid").is_empty() {
        return Err(Fault::member("/sub_mchid", &Value::Null, "is required", "body"));
    }
    let advance = optional_text(&call.body, "refund_account") == Some(PARTNER_ADVANCE);
    let terms =
        RefundTerms { advance, ..refunds::terms(call, Product::Ecommerce, "funds_account")? };
    let refund = call.state.refund(terms, call.now)?;
    let mut answer = Map::new();
    answer.insert("refund_id".to_owned(), json!(refund.refund_id));
    answer.insert("out_refund_no".to_owned(), json!(refund.terms.out_refund_no));
    answer.insert("create_time".to_owned(), json!(rfc3339(refund.created)));
    add_money(&mut answer, refund);
    Ok(Reply::Json(Value::Object(answer)))
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = optional_text(&call.query, "sub_mchid");
    check_sub_mchid(call, sub_mchid)?;
    let number = match optional_text(&call.path, "refund_id") {
        Some(id) => call.state.refund_number(call.identity.mchid(), id)?,
        None => text(&call.path, "out_refund_no").to_owned(),
    };
    // `sub_mchid` is optional in a query; if it is missing, the refund's own sub-merchant is used.
    let mchid = call.identity.mchid();
    let own = call.state.refund_as_it_is(mchid, &number);
    let own = own.and_then(|refund| refund.terms.sub_mchid.clone());
    let sub_mchid = sub_mchid.or(own.as_deref());
    let refund =
        call.state.query_refund(mchid, &number, Product::Ecommerce, sub_mchid, call.now)?;
    let (channel, account) = received(refund);
    let mut answer = Map::new();
    let mut put = |name: &str, value: Value| answer.insert(name.to_owned(), value);
    put("refund_id", json!(refund.refund_id));
    put("out_refund_no", json!(refund.terms.out_refund_no));
    put("transaction_id", json!(refund.transaction_id));
    put("out_trade_no", json!(refund.out_trade_no));
    put("channel", json!(channel));
    put("user_received_account", json!(account));
    put("create_time", json!(rfc3339(refund.created)));
    put("status", json!(refund.status()));
    if let Some(at) = refund.succeeded {
        put("success_time", json!(rfc3339(at)));
    }
    put("funds_account", json!(refund.funds_account()));
    add_money(&mut answer, refund);
    Ok(Reply::Json(Value::Object(answer)))
}

fn add_money(answer: &mut Map<String, Value>, refund: &Refund) {
    let terms = &refund.terms;
    let advance = if terms.advance { terms.refund } else { 0 };
    answer.insert(
        "amount".to_owned(),
        json!({
            "refund": terms.refund,
            "from": [],
            "payer_refund": terms.refund,
            "discount_refund": 0,
            "currency": terms.currency,
            "advance": advance,
        }),
    );
    answer.insert("promotion_detail".to_owned(), json!([]));
    answer.insert("refund_account".to_owned(), json!(source(refund)));
}

fn return_advance(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check_sub_mchid(call, Some(text(&call.body, "sub_mchid")))?;
    let name = advance(call.identity, &call.path, &call.body);
    let refund = call.state.return_advance(name, call.now)?;
    Ok(Reply::Json(describe_advance(call.identity, refund)))
}

fn query_advance(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check_sub_mchid(call, Some(text(&call.query, "sub_mchid")))?;
    let name = advance(call.identity, &call.path, &call.query);
    let refund = call.state.query_advance(name, call.now)?;
    Ok(Reply::Json(describe_advance(call.identity, refund)))
}

/// The refund given in the path, with the sub-merchant from the body or the query.
fn advance<'a>(
    identity: &'a Identity,
    path: &'a Map<String, Value>,
    members: &'a Map<String, Value>,
) -> AdvanceName<'a> {
    let (refund_id, sub_mchid) = (text(path, "refund_id"), text(members, "sub_mchid"));
    AdvanceName { mchid: identity.mchid(), refund_id, sub_mchid }
}

/// Describes the return: the money goes from the sub-merchant's basic account back to the
/// platform's operating account.
fn describe_advance(identity: &Identity, refund: &Refund) -> Value {
    let mut answer = json!({
        "refund_id": refund.refund_id,
        "return_amount": refund.terms.refund,
        "payer_mchid": refund.terms.sub_mchid,
        "payer_account": "BASIC",
        "payee_mchid": identity.credentials.mchid(),
        "payee_account": "OPERATION",
        "result": "PROCESSING",
    });
    if let (Some(advance), Some(answer)) = (&refund.advance, answer.as_object_mut()) {
        answer.insert("advance_return_id".to_owned(), json!(advance.id));
        if let Some(at) = advance.done {
            answer.insert("result".to_owned(), json!("SUCCESS"));
            answer.insert("success_time".to_owned(), json!(rfc3339(at)));
        }
    }
    answer
}
