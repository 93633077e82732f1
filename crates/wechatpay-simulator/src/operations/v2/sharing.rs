//! Profit sharing, with the same receivers, shares and returns as in v3.

use serde_json::{Map, Value, json};

use super::call::{Call, Fault};
use crate::clock::compact;
use crate::state::{
    MOST_PERCENT, Receiver, Refusal, ReturnRequest, Share, ShareReturn, ShareTerms,
};
use crate::wire::xml::{Members, put};

/// Shares with receivers; the rest becomes available to the merchant.
pub(super) fn once(call: &mut Call<'_>) -> Result<Members, Fault> {
    let receivers = receivers(call)?;
    let share = make(call, receivers, true)?;
    Ok(describe(share, ANSWER))
}

/// Shares with receivers; the rest stays frozen.
pub(super) fn again(call: &mut Call<'_>) -> Result<Members, Fault> {
    let receivers = receivers(call)?;
    let share = make(call, receivers, false)?;
    Ok(describe(share, ANSWER))
}

/// Makes the rest available to the merchant.
pub(super) fn finish(call: &mut Call<'_>) -> Result<Members, Fault> {
    call.required("description")?;
    let share = make(call, Vec::new(), true)?;
    Ok(numbers(share))
}

/// The receivers, from an array in JSON.
fn receivers(call: &Call<'_>) -> Result<Vec<Receiver>, Fault> {
    let wrong = || Fault::Form("分账接收方列表格式错误".to_owned());
    let list: Vec<Map<String, Value>> =
        serde_json::from_str(call.required("receivers")?).map_err(|_| wrong())?;
    if list.is_empty() {
        return Err(wrong());
    }
    let receiver = |members: &Map<String, Value>| {
        let text = |name: &str| members.get(name)?.as_str().map(str::to_owned);
        Some(Receiver {
            kind: text("type")?,
            account: text("account")?,
            amount: members.get("amount")?.as_i64().filter(|amount| *amount > 0)?,
            description: text("description")?,
        })
    };
    list.iter().map(receiver).collect::<Option<_>>().ok_or_else(wrong)
}

fn make<'c>(
    call: &'c mut Call<'_>,
    receivers: Vec<Receiver>,
    unfreeze: bool,
) -> Result<&'c Share, Fault> {
    let sub_mchid = call.owned("sub_mch_id");
    let mchid = call.identity.mchid();
    let terms = ShareTerms {
        mchid: mchid.to_owned(),
        owner: sub_mchid.clone().unwrap_or_else(|| mchid.to_owned()),
        sub_mchid,
        transaction_id: call.required("transaction_id")?.to_owned(),
        out_order_no: call.required("out_order_no")?.to_owned(),
        receivers,
        description: call.owned("description").unwrap_or_default(),
        notify_url: None,
        unfreeze,
    };
    Ok(call.state.share(terms, call.now)?)
}

pub(super) fn query(call: &mut Call<'_>) -> Result<Members, Fault> {
    let (number, transaction) = (call.required("out_order_no")?, call.required("transaction_id")?);
    let share = call.state.query_share(call.identity.mchid(), number, transaction, call.now)?;
    if share.sub_mchid.as_deref() != call.request.get("sub_mch_id") {
        return Err(Refusal::ShareUnknown.into());
    }
    let mut members = describe(share, QUERY);
    put(&mut members, "appid", call.identity.credentials.appid());
    Ok(members)
}

fn numbers(share: &Share) -> Members {
    let mut members = Members::new();
    put(&mut members, "transaction_id", &share.transaction_id);
    put(&mut members, "out_order_no", &share.out_order_no);
    put(&mut members, "order_id", &share.order_id);
    members
}

/// The name of a receiver's account in the response to a share (`ANSWER`) and to a query (`QUERY`).
const ANSWER: &str = "receiver_account";
const QUERY: &str = "account";

fn describe(share: &Share, account: &str) -> Members {
    let mut members = numbers(share);
    put(&mut members, "status", share.state());
    let receivers: Vec<Value> = share
        .listed()
        .map(|one| {
            json!({
                "type": one.kind,
                account: one.account,
                "receiver_mchid": if one.kind == "MERCHANT_ID" { &one.account } else { "" },
                "amount": one.amount,
                "description": one.description,
                "result": share.result(one),
                "detail_id": one.detail_id,
                "finish_time": compact(share.settled()),
            })
        })
        .collect();
    put(&mut members, "receivers", &Value::Array(receivers).to_string());
    members
}

pub(super) fn amount(call: &mut Call<'_>) -> Result<Members, Fault> {
    let transaction = call.required("transaction_id")?;
    let order = call.state.transaction(call.identity.mchid(), transaction);
    let order = order.ok_or(Refusal::OrderMissing)?;
    if !order.terms.profit_sharing {
        return Err(Refusal::NotShared.into());
    }
    let mut members = Members::new();
    put(&mut members, "transaction_id", transaction);
    put(&mut members, "unsplit_amount", &order.frozen.to_string());
    Ok(members)
}

/// Returns the maximum ratio in ten-thousandths.
pub(super) fn ratio(_: &mut Call<'_>) -> Result<Members, Fault> {
    let mut members = Members::new();
    put(&mut members, "max_ratio", &(MOST_PERCENT * 100).to_string());
    Ok(members)
}

pub(super) fn add_receiver(call: &mut Call<'_>) -> Result<Members, Fault> {
    let (owner, receiver) = receiver(call)?;
    call.state.add_receiver(&owner, &receiver.0, &receiver.1);
    Ok(told(receiver))
}

pub(super) fn remove_receiver(call: &mut Call<'_>) -> Result<Members, Fault> {
    let (owner, receiver) = receiver(call)?;
    call.state.remove_receiver(&owner, &receiver.0, &receiver.1);
    Ok(told(receiver))
}

/// The owner of a receiver, and the receiver's type and account.
fn receiver(call: &Call<'_>) -> Result<(String, (String, String)), Fault> {
    let wrong = || Fault::Form("分账接收方格式错误".to_owned());
    let members: Map<String, Value> =
        serde_json::from_str(call.required("receiver")?).map_err(|_| wrong())?;
    let text = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
    let (kind, account) = text("type").zip(text("account")).ok_or_else(wrong)?;
    let owner = call.request.get("sub_mch_id").unwrap_or(call.identity.mchid());
    Ok((owner.to_owned(), (kind, account)))
}

fn told((kind, account): (String, String)) -> Members {
    let mut members = Members::new();
    put(&mut members, "receiver", &json!({ "type": kind, "account": account }).to_string());
    members
}

pub(super) fn give_back(call: &mut Call<'_>) -> Result<Members, Fault> {
    if call.required("return_account_type")? != "MERCHANT_ID" {
        return Err(Fault::Form("return_account_type参数格式错误".to_owned()));
    }
    let request = ReturnRequest {
        mchid: call.identity.mchid().to_owned(),
        sub_mchid: call.owned("sub_mch_id"),
        order: order(call)?.to_owned(),
        out_return_no: call.required("out_return_no")?.to_owned(),
        return_mchid: call.required("return_account")?.to_owned(),
        amount: call.fen("return_amount")?,
        description: call.required("description")?.to_owned(),
    };
    let made = call.state.return_share(request, call.now)?;
    Ok(describe_return(made))
}

/// The merchant's or the platform's number of the share.
fn order<'a>(call: &Call<'a>) -> Result<&'a str, Fault> {
    match call.request.get("order_id") {
        Some(id) => Ok(id),
        None => call.required("out_order_no"),
    }
}

pub(super) fn query_return(call: &mut Call<'_>) -> Result<Members, Fault> {
    let order = order(call)?;
    let number = call.required("out_return_no")?;
    let made = call.state.share_return(call.identity.mchid(), number).filter(|made| {
        (made.order_id == order || made.out_order_no == order)
            && made.sub_mchid.as_deref() == call.request.get("sub_mch_id")
    });
    Ok(describe_return(made.ok_or(Refusal::ShareUnknown)?))
}

fn describe_return(made: &ShareReturn) -> Members {
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("order_id", &made.order_id);
    add("out_order_no", &made.out_order_no);
    add("out_return_no", &made.out_return_no);
    add("return_no", &made.return_id);
    add("return_account_type", "MERCHANT_ID");
    add("return_account", &made.return_mchid);
    add("return_amount", &made.amount.to_string());
    add("description", &made.description);
    add("result", "SUCCESS");
    add("finish_time", &compact(made.created));
    members
}
