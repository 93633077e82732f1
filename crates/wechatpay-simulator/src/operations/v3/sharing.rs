//! Profit sharing (`/v3/profitsharing`): receivers, shares, the rest, returns.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, check_sub_mchid, integer, optional_text, owned_text, text};
use crate::state::{MOST_PERCENT, Receiver, Refusal, ReturnRequest, ShareTerms};
use crate::views::shares::{describe, describe_return};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", "/v3/profitsharing/receivers/add", add_receiver),
    Operation::documented("POST", "/v3/profitsharing/receivers/delete", remove_receiver),
    Operation::documented("POST", "/v3/profitsharing/orders", share),
    Operation::documented("GET", "/v3/profitsharing/orders/{out_order_no}", query),
    Operation::documented("POST", "/v3/profitsharing/orders/unfreeze", unfreeze),
    Operation::documented(
        "GET",
        "/v3/profitsharing/transactions/{transaction_id}/amounts",
        amounts,
    ),
    Operation::documented("POST", "/v3/profitsharing/return-orders", give_back),
    Operation::documented("GET", "/v3/profitsharing/return-orders/{out_return_no}", query_return),
    Operation::documented("GET", "/v3/profitsharing/merchant-configs/{sub_mchid}", config),
];

/// The sub-merchant given in the body, if any.
fn sub(call: &Call<'_>) -> Result<Option<String>, Fault> {
    let sub = owned_text(&call.body, "sub_mchid").filter(|sub| !sub.is_empty());
    check_sub_mchid(call, sub.as_deref())?;
    Ok(sub)
}

fn add_receiver(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = sub(call)?;
    let (kind, to) = (text(&call.body, "type"), text(&call.body, "account"));
    call.state.add_receiver(sub.as_deref().unwrap_or(call.identity.mchid()), kind, to);
    let mut answer = call.body.clone();
    for name in ["appid", "sub_appid"] {
        answer.remove(name);
    }
    if let Some(name) = optional_text(&call.body, "name") {
        let sealed = call.identity.ring.merchant.seal(name).ok_or_else(Fault::system)?;
        answer.insert("name".to_owned(), json!(sealed));
    }
    Ok(Reply::Json(Value::Object(answer)))
}

fn remove_receiver(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = sub(call)?;
    let (kind, to) = (text(&call.body, "type"), text(&call.body, "account"));
    call.state.remove_receiver(sub.as_deref().unwrap_or(call.identity.mchid()), kind, to);
    let mut answer = call.body.clone();
    for name in ["appid", "sub_appid"] {
        answer.remove(name);
    }
    Ok(Reply::Json(Value::Object(answer)))
}

fn share(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let receivers = call.body.get("receivers").and_then(Value::as_array);
    let receivers: Vec<Receiver> =
        receivers.into_iter().flatten().filter_map(Value::as_object).map(receiver).collect();
    if receivers.is_empty() {
        return Err(Fault::member("/receivers", &Value::Null, "is required", "body"));
    }
    let unfreeze = call.body.get("unfreeze_unsplit").and_then(Value::as_bool).unwrap_or(false);
    make(call, receivers, unfreeze)
}

fn receiver(members: &Map<String, Value>) -> Receiver {
    Receiver {
        kind: text(members, "type").to_owned(),
        account: text(members, "account").to_owned(),
        amount: integer(members, "amount"),
        description: text(members, "description").to_owned(),
    }
}

/// Makes the rest available to the merchant, without a share for anyone else.
fn unfreeze(call: &mut Call<'_>) -> Result<Reply, Fault> {
    make(call, Vec::new(), true)
}

fn make(call: &mut Call<'_>, receivers: Vec<Receiver>, unfreeze: bool) -> Result<Reply, Fault> {
    let sub_mchid = sub(call)?;
    let terms = ShareTerms {
        mchid: call.identity.mchid().to_owned(),
        owner: sub_mchid.clone().unwrap_or_else(|| call.identity.mchid().to_owned()),
        sub_mchid,
        description: text(&call.body, "description").to_owned(),
        notify_url: owned_text(&call.body, "notify_url"),
        transaction_id: text(&call.body, "transaction_id").to_owned(),
        out_order_no: text(&call.body, "out_order_no").to_owned(),
        receivers,
        unfreeze,
    };
    let share = call.state.share(terms, call.now)?;
    Ok(Reply::Json(describe(share)))
}

/// The sub-merchant given in the query, if any.
fn asked_sub<'c>(call: &'c Call<'_>) -> Result<Option<&'c str>, Fault> {
    let sub = optional_text(&call.query, "sub_mchid").filter(|sub| !sub.is_empty());
    check_sub_mchid(call, sub)?;
    Ok(sub)
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = asked_sub(call)?.map(str::to_owned);
    let transaction = text(&call.query, "transaction_id");
    let number = text(&call.path, "out_order_no");
    let share = call.state.query_share(call.identity.mchid(), number, transaction, call.now)?;
    if share.sub_mchid != sub {
        return Err(Refusal::ShareUnknown.into());
    }
    Ok(Reply::Json(describe(share)))
}

pub(super) fn amounts(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let transaction = text(&call.path, "transaction_id");
    let order = call.state.transaction(call.identity.mchid(), transaction);
    let order = order.ok_or(Refusal::OrderMissing)?;
    let answer = json!({ "transaction_id": transaction, "unsplit_amount": order.frozen });
    Ok(Reply::Json(answer))
}

fn give_back(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let request = return_request(call, sub(call)?)?;
    let made = call.state.return_share(request, call.now)?;
    Ok(Reply::Json(describe_return(made)))
}

/// Reads the request to return a share.
pub(super) fn return_request(
    call: &Call<'_>,
    sub_mchid: Option<String>,
) -> Result<ReturnRequest, Fault> {
    let body = &call.body;
    Ok(ReturnRequest {
        mchid: call.identity.mchid().to_owned(),
        sub_mchid,
        order: order(body, "body")?,
        out_return_no: text(body, "out_return_no").to_owned(),
        return_mchid: text(body, "return_mchid").to_owned(),
        amount: integer(body, "amount"),
        description: text(body, "description").to_owned(),
    })
}

/// The merchant's or the platform's number of the share.
pub(super) fn order(members: &Map<String, Value>, location: &str) -> Result<String, Fault> {
    let given = |name| owned_text(members, name).filter(|number: &String| !number.is_empty());
    let order = given("order_id").or_else(|| given("out_order_no"));
    order.ok_or_else(|| {
        Fault::member("/order_id", &Value::Null, "or /out_order_no is required", location)
    })
}

fn query_return(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = asked_sub(call)?;
    let number = text(&call.path, "out_return_no");
    let made = call.state.share_return(call.identity.mchid(), number).filter(|made| {
        made.out_order_no == text(&call.query, "out_order_no") && made.sub_mchid.as_deref() == sub
    });
    Ok(Reply::Json(describe_return(made.ok_or(Refusal::ShareUnknown)?)))
}

/// Returns `max_ratio`, in ten-thousandths.
fn config(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = text(&call.path, "sub_mchid");
    check_sub_mchid(call, Some(sub))?;
    Ok(Reply::Json(json!({ "sub_mchid": sub, "max_ratio": MOST_PERCENT * 100 })))
}
