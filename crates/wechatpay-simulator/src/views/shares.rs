//! Shared profits, as responses and notifications show them.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::state::{Portion, Share, ShareReturn};

/// A share, as responses show it. `FINISHED` does not mean success; each receiver has its own
/// result.
pub(crate) fn describe(share: &Share) -> Value {
    let receivers: Vec<Value> = share
        .listed()
        .map(|one| {
            let mut told = json!({
                "type": one.kind,
                "account": one.account,
                "amount": one.amount,
                "description": one.description,
                "result": share.result(one),
                "detail_id": one.detail_id,
                "create_time": rfc3339(share.created),
                "finish_time": rfc3339(share.settled()),
            });
            if let (Some(_), Some(reason), Some(told)) =
                (share.finished, &one.fail_reason, told.as_object_mut())
            {
                told.insert("fail_reason".to_owned(), json!(reason));
            }
            told
        })
        .collect();
    let mut answer = json!({
        "transaction_id": share.transaction_id,
        "out_order_no": share.out_order_no,
        "order_id": share.order_id,
        "state": share.state(),
        "receivers": receivers,
    });
    add_sub(&mut answer, share.sub_mchid.as_deref());
    answer
}

fn add_sub(answer: &mut Value, sub_mchid: Option<&str>) {
    if let (Some(sub), Some(answer)) = (sub_mchid, answer.as_object_mut()) {
        answer.insert("sub_mchid".to_owned(), json!(sub));
    }
}

pub(crate) fn describe_return(made: &ShareReturn) -> Value {
    let mut answer = json!({
        "order_id": made.order_id,
        "out_order_no": made.out_order_no,
        "out_return_no": made.out_return_no,
        "return_id": made.return_id,
        "return_mchid": made.return_mchid,
        "amount": made.amount,
        "description": made.description,
        "result": "SUCCESS",
        "create_time": rfc3339(made.created),
        "finish_time": rfc3339(made.created),
    });
    add_sub(&mut answer, made.sub_mchid.as_deref());
    answer
}

/// The portion of one receiver, as notifications show it.
pub(crate) fn notified(share: &Share, receiver: &Portion) -> Value {
    let shown = json!({
        "type": receiver.kind,
        "account": receiver.account,
        "amount": receiver.amount,
        "description": receiver.description,
    });
    let mut resource = json!({
        "transaction_id": share.transaction_id,
        "order_id": share.order_id,
        "out_order_no": share.out_order_no,
        "receiver": shown,
        "success_time": rfc3339(share.finished.unwrap_or(share.created)),
    });
    name(&mut resource, &share.mchid, share.sub_mchid.as_deref());
    resource
}

/// The return of a receiver, as notifications show it.
pub(crate) fn notified_return(made: &ShareReturn) -> Value {
    let receiver = json!({
        "type": "MERCHANT_ID",
        "account": made.return_mchid,
        "amount": made.amount,
        "description": made.description,
    });
    let mut resource = json!({
        "transaction_id": made.transaction_id,
        "order_id": made.return_id,
        "out_order_no": made.out_return_no,
        "receiver": receiver,
        "success_time": rfc3339(made.created),
    });
    name(&mut resource, &made.mchid, made.sub_mchid.as_deref());
    resource
}

/// Adds the merchant number: `mchid` for a merchant, `sp_mchid` and `sub_mchid` for a partner.
fn name(resource: &mut Value, mchid: &str, sub_mchid: Option<&str>) {
    let Some(resource) = resource.as_object_mut() else { return };
    match sub_mchid {
        None => drop(resource.insert("mchid".to_owned(), json!(mchid))),
        Some(sub) => {
            resource.insert("sp_mchid".to_owned(), json!(mchid));
            resource.insert("sub_mchid".to_owned(), json!(sub));
        }
    }
}
