//! Subsidies of an e-commerce platform for its sub-merchants' orders (`/v3/ecommerce/subsidies`).

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, check_sub_mchid, integer, owned_text, text};
use crate::clock::rfc3339;
use crate::state::{OrderSubsidyReturnTerms, OrderSubsidyTerms};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", "/v3/ecommerce/subsidies/create", create),
    Operation::documented("POST", "/v3/ecommerce/subsidies/cancel", cancel),
    Operation::documented("POST", "/v3/ecommerce/subsidies/return", give_back),
];

fn create(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    let own = |name: &str| text(body, name).to_owned();
    check_sub_mchid(call, Some(text(body, "sub_mchid")))?;
    let terms = OrderSubsidyTerms {
        mchid: call.identity.mchid().to_owned(),
        sub_mchid: own("sub_mchid"),
        transaction_id: own("transaction_id"),
        out_subsidy_no: given(body, "out_subsidy_no"),
        amount: integer(body, "amount"),
        description: own("description"),
    };
    let made = call.state.subsidise_order(terms, call.now)?;
    let terms = &made.terms;
    let mut told = json!({
        "sub_mchid": terms.sub_mchid,
        "transaction_id": terms.transaction_id,
        "subsidy_id": made.id,
        "description": terms.description,
        "amount": terms.amount,
        "result": "SUCCESS",
        "success_time": rfc3339(made.at),
    });
    if let (Some(told), Some(number)) = (told.as_object_mut(), &terms.out_subsidy_no) {
        told.insert("out_subsidy_no".to_owned(), json!(number));
    }
    Ok(Reply::Json(told))
}

fn given(body: &Map<String, Value>, name: &str) -> Option<String> {
    owned_text(body, name).filter(|text| !text.is_empty())
}

fn cancel(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    let (sub_mchid, transaction) = (text(body, "sub_mchid"), text(body, "transaction_id"));
    check_sub_mchid(call, Some(sub_mchid))?;
    call.state.cancel_subsidy(call.identity.mchid(), sub_mchid, transaction)?;
    Ok(Reply::Json(json!({
        "sub_mchid": sub_mchid,
        "transaction_id": transaction,
        "result": "SUCCESS",
        "description": text(body, "description"),
    })))
}

fn give_back(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    let own = |name: &str| text(body, name).to_owned();
    check_sub_mchid(call, Some(text(body, "sub_mchid")))?;
    let terms = OrderSubsidyReturnTerms {
        mchid: call.identity.mchid().to_owned(),
        sub_mchid: own("sub_mchid"),
        transaction_id: own("transaction_id"),
        subsidy_id: given(body, "subsidy_id"),
        refund_id: own("refund_id"),
        out_order_no: own("out_order_no"),
        amount: integer(body, "amount"),
        description: own("description"),
        from: sources(body)?,
    };
    let made = call.state.return_order_subsidy(terms, call.now)?;
    let terms = &made.terms;
    let mut told = json!({
        "sub_mchid": terms.sub_mchid,
        "transaction_id": terms.transaction_id,
        "subsidy_refund_id": made.id,
        "subsidy_id": made.subsidy_id,
        "refund_id": terms.refund_id,
        "out_order_no": terms.out_order_no,
        "amount": terms.amount,
        "description": terms.description,
        "result": "SUCCESS",
        "success_time": rfc3339(made.at),
    });
    if let (Some(told), Some(from)) = (told.as_object_mut(), call.body.get("from")) {
        told.insert("from".to_owned(), from.clone());
    }
    Ok(Reply::Json(told))
}

/// The amounts to take from the sub-merchant's frozen and available money, in fen, if the request
/// gives them.
fn sources(body: &Map<String, Value>) -> Result<Option<(i64, i64)>, Fault> {
    let Some(from) = body.get("from").and_then(Value::as_array) else { return Ok(None) };
    let (mut frozen, mut available) = (0_i64, 0_i64);
    for one in from.iter().filter_map(Value::as_object) {
        let (kind, amount) = (text(one, "account"), integer(one, "amount"));
        let sum = match kind {
            "UNAVAILABLE" => &mut frozen,
            "AVAILABLE" => &mut available,
            _ => {
                let issue = "is not one of the known values";
                return Err(Fault::member("/from/account", &json!(kind), issue, "body"));
            }
        };
        *sum = sum.saturating_add(amount);
    }
    Ok(Some((frozen, available)))
}
