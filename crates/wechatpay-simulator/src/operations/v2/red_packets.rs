//! Red packets and payments to users (`/mmpaymkttransfers`): send and query them.

use serde_json::{Map, Value, json};

use super::answers::Done;
use super::call::{Call, Fault};
use crate::clock::spaced;
use crate::state::{Case, Matter, Refusal};
use crate::wire::xml::{Members, put};

/// The members of a request without those that differ in a retry.
fn asked(call: &Call<'_>) -> Map<String, Value> {
    // `workwx_sign` also covers the nonce, so it differs in a retry.
    const OTHER: [&str; 6] =
        ["nonce_str", "sign", "sign_type", "workwx_sign", "client_ip", "spbill_create_ip"];
    let members = call.request.members.iter();
    let same = members.filter(|(name, value)| !value.is_empty() && !OTHER.contains(&name.as_str()));
    same.map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect()
}

/// Checks the application of a request. The name of the member differs between operations.
fn check_appid(call: &Call<'_>, name: &str) -> Result<(), Fault> {
    if call.required(name)? == call.identity.credentials.appid() {
        Ok(())
    } else {
        Err(Refusal::AppidDiffers.into())
    }
}

/// Copies members of the request to the response unchanged.
fn repeat(members: &mut Members, call: &Call<'_>, names: &[&str]) {
    for name in names {
        if let Some(value) = call.request.get(name) {
            put(members, name, value);
        }
    }
}

/// Sends a red packet.
pub(super) fn send(call: &mut Call<'_>) -> Result<Members, Fault> {
    check_appid(call, "wxappid")?;
    for name in ["re_openid", "wishing", "act_name", "remark"] {
        call.required(name)?;
    }
    let amount = call.fen("total_amount")?;
    if call.request.get("total_num").is_some() {
        call.fen("total_num")?;
    }
    let (mchid, number) = (call.identity.mchid(), call.required("mch_billno")?);
    let case = call.state.send_red_packet(mchid, number, asked(call), (amount, call.now))?;
    let id = case.id.clone();
    let mut members = Members::new();
    put(&mut members, "send_listid", &id);
    // A value for the user's device; only the platform can read it.
    if call.request.get("notify_way").is_some() {
        put(&mut members, "package", &format!("sendid={id}"));
    }
    let names = [
        "mch_billno",
        "wxappid",
        "re_openid",
        "total_amount",
        "sender_name",
        "sender_header_media_id",
    ];
    repeat(&mut members, call, &names);
    Ok(members)
}

fn find<'c>(call: &'c Call<'_>, matter: Matter, number: &str) -> Result<&'c Case, Fault> {
    Ok(call.state.case(matter, call.identity.mchid(), call.required(number)?)?)
}

/// Queries a red packet, with the list of users who have opened it.
pub(super) fn query(call: &mut Call<'_>) -> Result<Done, Fault> {
    let case = find(call, Matter::RedPacket, "mch_billno")?;
    let opened = case.get("opened").and_then(Value::as_array).cloned().unwrap_or_default();
    let people = case.text("total_num").unwrap_or("1");
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("mch_billno", &case.number);
    add("detail_id", &case.id);
    add("status", &case.state);
    add("send_type", "API");
    add("hb_type", if case.text("amt_type").is_some() { "GROUP" } else { "NORMAL" });
    add("total_num", people);
    add("total_amount", &case.integer("paid").to_string());
    add("send_time", &spaced(case.created));
    let names = ["wishing", "remark", "act_name", "refund_time", "refund_amount", "sender_name"];
    for name in names {
        if let Some(value) = case.text(name) {
            add(name, value);
        }
    }
    let mut nested = Map::new();
    // A company's red packet has only one recipient.
    if call.request.get("bill_type").is_some() {
        nested.insert("hblist".to_owned(), json!({ "hbinfo": opened }));
    } else if let Some(one) = opened.first() {
        for name in ["openid", "amount", "rcv_time"] {
            let value = one.get(name).unwrap_or(&Value::Null);
            add(name, &value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
    }
    if nested.is_empty() {
        return Ok(Done::Members(members));
    }
    Ok(Done::Nested(members, nested))
}

/// Pays a user at once.
pub(super) fn pay(call: &mut Call<'_>) -> Result<Members, Fault> {
    let appid = if call.request.get("mch_appid").is_some() { "mch_appid" } else { "appid" };
    check_appid(call, appid)?;
    for name in ["openid", "check_name", "desc"] {
        call.required(name)?;
    }
    let amount = call.fen("amount")?;
    let (mchid, number) = (call.identity.mchid(), call.required("partner_trade_no")?);
    let case = call.state.pay_user_at_once(mchid, number, asked(call), (amount, call.now))?;
    let (id, at) = (case.id.clone(), spaced(case.created));
    let mut members = Members::new();
    put(&mut members, "payment_no", &id);
    put(&mut members, "payment_time", &at);
    repeat(&mut members, call, &["mch_appid", "mchid", "device_info", "partner_trade_no"]);
    Ok(members)
}

/// Queries a payment to a user.
pub(super) fn query_payment(call: &mut Call<'_>) -> Result<Members, Fault> {
    let case = find(call, Matter::UserPayment, "partner_trade_no")?;
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("partner_trade_no", &case.number);
    add("detail_id", &case.id);
    add("status", &case.state);
    add("openid", case.text("openid").unwrap_or(""));
    add("transfer_name", case.text("re_user_name").unwrap_or(""));
    add("payment_amount", &case.integer("paid").to_string());
    add("transfer_time", &spaced(case.created));
    add("payment_time", &spaced(case.created));
    add("desc", case.text("desc").unwrap_or(""));
    add("reason", "");
    Ok(members)
}
