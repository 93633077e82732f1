//! Profit sharing of an e-commerce platform (`/v3/ecommerce/profitsharing`): its receivers, the
//! shares of its sub-merchants' orders, and returns.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, check_sub_mchid, integer, optional_text, owned_text, text};
use super::sharing::{amounts, order, return_request};
use crate::clock::rfc3339;
use crate::state::{Receiver, Refusal, Share, ShareReturn, ShareTerms};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

const ORDERS: &str = "/v3/ecommerce/profitsharing/orders";
const RETURNS: &str = "/v3/ecommerce/profitsharing/returnorders";

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", "/v3/ecommerce/profitsharing/receivers/add", add_receiver),
    Operation::documented("POST", "/v3/ecommerce/profitsharing/receivers/delete", remove_receiver),
    Operation::documented("POST", ORDERS, share),
    Operation::documented("GET", ORDERS, query),
    Operation::documented(
        "GET",
        "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
        amounts,
    ),
    Operation::documented("POST", "/v3/ecommerce/profitsharing/finish-order", finish),
    Operation::documented("POST", RETURNS, give_back),
    Operation::documented("GET", RETURNS, query_return),
];

fn add_receiver(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (kind, to) = (text(&call.body, "type"), text(&call.body, "account"));
    call.state.add_receiver(call.identity.mchid(), kind, to);
    Ok(Reply::Json(json!({ "type": kind, "account": to })))
}

fn remove_receiver(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (kind, to) = (text(&call.body, "type"), text(&call.body, "account"));
    call.state.remove_receiver(call.identity.mchid(), kind, to);
    Ok(Reply::Json(json!({ "type": kind, "account": to })))
}

fn share(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let receivers = call.body.get("receivers").and_then(Value::as_array);
    let receivers: Vec<Receiver> =
        receivers.into_iter().flatten().filter_map(Value::as_object).map(receiver).collect();
    let unfreeze = call.body.get("finish").and_then(Value::as_bool).unwrap_or(false);
    if receivers.is_empty() && !unfreeze {
        return Err(Fault::member("/receivers", &Value::Null, "is required", "body"));
    }
    let share = make(call, receivers, unfreeze)?;
    Ok(Reply::Json(describe(share)))
}

fn receiver(members: &Map<String, Value>) -> Receiver {
    Receiver {
        kind: text(members, "type").to_owned(),
        account: text(members, "receiver_account").to_owned(),
        amount: integer(members, "amount"),
        description: text(members, "description").to_owned(),
    }
}

/// Makes the rest available to the sub-merchant, without a share for anyone else.
fn finish(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let share = make(call, Vec::new(), true)?;
    Ok(Reply::Json(Value::Object(numbers(share))))
}

/// Shares an order. The receivers must belong to the platform, not to the sub-merchant.
fn make<'c>(
    call: &'c mut Call<'_>,
    receivers: Vec<Receiver>,
    unfreeze: bool,
) -> Result<&'c Share, Fault> {
    let body = &call.body;
    let sub_mchid = text(body, "sub_mchid");
    check_sub_mchid(call, Some(sub_mchid))?;
    let terms = ShareTerms {
        mchid: call.identity.mchid().to_owned(),
        sub_mchid: Some(sub_mchid.to_owned()),
        transaction_id: text(body, "transaction_id").to_owned(),
        out_order_no: text(body, "out_order_no").to_owned(),
        owner: call.identity.mchid().to_owned(),
        receivers,
        description: text(body, "description").to_owned(),
        notify_url: owned_text(body, "notify_url"),
        unfreeze,
    };
    Ok(call.state.share(terms, call.now)?)
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (number, transaction) =
        (text(&call.query, "out_order_no"), text(&call.query, "transaction_id"));
    let share = call.state.query_share(call.identity.mchid(), number, transaction, call.now)?;
    if share.sub_mchid.as_deref() != optional_text(&call.query, "sub_mchid") {
        return Err(Refusal::ShareUnknown.into());
    }
    let mut told = describe(share);
    if let (Some(told), true) = (told.as_object_mut(), share.unfreeze) {
        told.insert(
            "finish_amount".to_owned(),
            json!(share.released.as_ref().map_or(0, |rest| rest.amount)),
        );
        told.insert("finish_description".to_owned(), json!(share.description));
    }
    Ok(Reply::Json(told))
}

fn numbers(share: &Share) -> Map<String, Value> {
    let mut told = Map::new();
    let mut put = |name: &str, value: &str| told.insert(name.to_owned(), json!(value));
    put("sub_mchid", share.sub_mchid.as_deref().unwrap_or(""));
    put("transaction_id", &share.transaction_id);
    put("out_order_no", &share.out_order_no);
    put("order_id", &share.order_id);
    told
}

fn describe(share: &Share) -> Value {
    let mut told = numbers(share);
    told.insert("status".to_owned(), json!(share.state()));
    let receivers = share.receivers.iter().map(|one| {
        let mut receiver = json!({
            "type": one.kind,
            "receiver_account": one.account,
            "amount": one.amount,
            "description": one.description,
            "result": share.result(one),
            "detail_id": one.detail_id,
            "finish_time": rfc3339(share.settled()),
        });
        if let Some(receiver) = receiver.as_object_mut() {
            if one.kind == "MERCHANT_ID" {
                receiver.insert("receiver_mchid".to_owned(), json!(one.account));
            }
            if let (Some(_), Some(reason)) = (share.finished, &one.fail_reason) {
                receiver.insert("fail_reason".to_owned(), json!(reason));
            }
        }
        receiver
    });
    told.insert("receivers".to_owned(), receivers.collect());
    Value::Object(told)
}

fn give_back(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = owned_text(&call.body, "sub_mchid");
    check_sub_mchid(call, sub_mchid.as_deref())?;
    let request = return_request(call, sub_mchid)?;
    let made = call.state.return_share(request, call.now)?;
    Ok(Reply::Json(describe_return(made)))
}

fn query_return(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let order = order(&call.query, "query")?;
    let number = text(&call.query, "out_return_no");
    let made = call.state.share_return(call.identity.mchid(), number);
    let made = made.filter(|made| {
        (made.order_id == order || made.out_order_no == order)
            && made.sub_mchid.as_deref() == optional_text(&call.query, "sub_mchid")
    });
    Ok(Reply::Json(describe_return(made.ok_or(Refusal::ShareUnknown)?)))
}

fn describe_return(made: &ShareReturn) -> Value {
    json!({
        "sub_mchid": made.sub_mchid,
        "order_id": made.order_id,
        "out_order_no": made.out_order_no,
        "out_return_no": made.out_return_no,
        "return_mchid": made.return_mchid,
        "amount": made.amount,
        "return_no": made.return_id,
        "result": "SUCCESS",
        "finish_time": rfc3339(made.created),
    })
}
