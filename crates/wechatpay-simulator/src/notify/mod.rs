//! Notifications: what a change tells whom, in which message, and how it gets there.

mod message;
mod send;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

pub(crate) use message::encrypt;
pub(crate) use send::{advance, pump};

use crate::clock::{rfc3339, spaced};
use crate::identity::Merchants;
use crate::operations::{
    combined, complaints, contracts, coupons, favor, orders, refunds, transfers,
};
use crate::state::{Change, Coupon, Family, Message, Refund, State};
use crate::v2;

/// How the platform behaves when it notifies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Settings {
    /// Each notification is sent twice.
    pub(crate) duplicate: bool,
    /// Every second notification overtakes the one before it.
    pub(crate) reorder: bool,
    /// Before each notification comes one whose signature is wrong on purpose.
    pub(crate) probe: bool,
    /// So many of a hundred are signed with the public key, the others with the platform
    /// certificate, where the merchant has both.
    pub(crate) public_key_percent: u8,
    /// Where refunds without a `notify_url` are told of, in v2; set in the merchant's portal.
    pub(crate) portal_refund_url: Option<String>,
    /// Names of other machines that may be notified, beside this one.
    pub(crate) hosts: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            duplicate: false,
            reorder: false,
            probe: false,
            public_key_percent: 100,
            portal_refund_url: None,
            hosts: Vec::new(),
        }
    }
}

/// So much later comes a notification that is overtaken, in seconds.
const OVERTAKEN: i64 = 2;

/// Notes the notification of a change, if there is one.
pub(crate) fn tell(
    merchants: &Merchants,
    settings: &Settings,
    state: &mut State,
    change: &Change,
    now: i64,
) {
    let Some((mchid, url, message)) = compose(merchants, settings, state, change) else { return };
    if url.is_empty() {
        return;
    }
    let first = state.notices().len().is_multiple_of(2);
    let at = if settings.reorder && first { now.saturating_add(OVERTAKEN) } else { now };
    let times = if settings.duplicate { 2 } else { 1 };
    state.tell(&mchid, &url, message, now, at, times);
}

/// Whom a change is told, where, and in which words.
fn compose(
    merchants: &Merchants,
    settings: &Settings,
    state: &State,
    change: &Change,
) -> Option<(String, String, Message)> {
    match change {
        Change::Paid(key) => {
            let order = state.order_of_key(key)?;
            let terms = &order.terms;
            let message = if terms.v2 {
                let mut members = v2::orders::describe(order);
                v2::put(&mut members, "return_code", "SUCCESS");
                v2::put(&mut members, "result_code", "SUCCESS");
                v2::put(&mut members, "appid", &terms.appid);
                v2::put(&mut members, "mch_id", &terms.mchid);
                if let Some(sub) = &terms.sub {
                    v2::put(&mut members, "sub_mch_id", &sub.mchid);
                }
                Message::V2 { members: members.into_iter().collect() }
            } else {
                let resource = only(&orders::describe(order), TRANSACTION);
                v3("TRANSACTION.SUCCESS", "transaction", "支付成功", resource)
            };
            Some((terms.mchid.clone(), terms.notify_url.clone(), message))
        }
        Change::CombinedPaid(key) => {
            let combined = state.combined(key)?;
            let resource = combined::describe(combined, state.parts(combined));
            let message = v3("TRANSACTION.SUCCESS", "transaction", "支付成功", resource);
            Some((combined.terms.mchid.clone(), combined.terms.notify_url.clone(), message))
        }
        Change::Refund(key) => {
            let refund = state.refund_of_key(key)?;
            let mchid = refund.terms.mchid.clone();
            match &refund.terms.notify_url {
                Some(url) if !refund.terms.v2 => Some((mchid, url.clone(), refund_v3(refund))),
                url => {
                    let url = url.clone().or_else(|| settings.portal_refund_url.clone())?;
                    let appid = merchants.find(&mchid)?.credentials.appid().to_owned();
                    Some((mchid, url, refund_v2(refund, &appid)))
                }
            }
        }
        Change::Transfer(key) => {
            let transfer = state.transfer_of_key(key)?;
            let terms = &transfer.terms;
            let event = "MCHTRANSFER.BILL.FINISHED";
            let message =
                v3(event, "mch_payment", "商家转账单据终态通知", transfers::describe(transfer));
            Some((terms.mchid.clone(), terms.notify_url.clone()?, message))
        }
        Change::Contract(key) => {
            let contract = state.contract_of_key(key)?;
            let ended = contract.ended.as_ref();
            let mut resource = only(&contracts::describe(contract), CONTRACT);
            if let Some(resource) = resource.as_object_mut() {
                let at = ended.map_or(contract.signed, |ended| ended.at);
                resource.insert("operate_time".to_owned(), json!(rfc3339(at)));
                if let Some(ended) = ended {
                    let mode = if ended.by_user { "USER" } else { "MERCHANT" };
                    resource.insert("contract_termination_mode".to_owned(), json!(mode));
                }
            }
            let message = match ended {
                None => v3("PAPAY.SIGN", "contract", "签约成功", resource),
                Some(_) => v3("PAPAY.TERMINATE", "contract", "解约成功", resource),
            };
            Some((contract.mchid.clone(), contract.notify_url.clone()?, message))
        }
        Change::CouponSent(key) | Change::CouponUsed(key) => {
            let coupon = state.coupon_of_key(key)?;
            if coupon.family == Family::Favor {
                return favor_used(state, coupon, change);
            }
            let url = state.callback(coupons::CALLBACK, &coupon.mchid)?.to_owned();
            let used = matches!(change, Change::CouponUsed(_));
            let at = coupon.used.filter(|_| used).unwrap_or(coupon.sent);
            let kind = if used { "USE" } else { "SEND" };
            let mut resource = json!({
                "event_type": format!("EVENT_TYPE_BUSICOUPON_{kind}"),
                "coupon_code": coupon.coupon_code,
                "stock_id": coupon.stock_id,
                "openid": coupon.openid,
            });
            if let Some(resource) = resource.as_object_mut() {
                let name = if used { "use_time" } else { "send_time" };
                resource.insert(name.to_owned(), json!(rfc3339(at)));
                if !used {
                    let channel = "BUSICOUPON_SEND_CHANNEL_API";
                    resource.insert("send_channel".to_owned(), json!(channel));
                    resource.insert("send_merchant".to_owned(), json!(coupon.mchid));
                }
            }
            let summary = if used { "商家券核销通知" } else { "商家券领券通知" };
            let message = v3(&format!("COUPON.{kind}"), "coupon", summary, resource);
            Some((coupon.mchid.clone(), url, message))
        }
        Change::Complaint(id, action) => {
            let complaint = state.complaint_of_id(id)?;
            let url = state.callback(complaints::CALLBACK, &complaint.mchid)?.to_owned();
            let resource = json!({ "complaint_id": id, "action_type": action });
            let (event, summary) = match *action {
                "CREATE_COMPLAINT" => ("COMPLAINT.CREATE", "产生新投诉"),
                _ => ("COMPLAINT.STATE_CHANGE", "投诉单状态变化"),
            };
            Some((complaint.mchid.clone(), url, v3(event, "complaint", summary, resource)))
        }
    }
}

/// What a notification tells of a contract.
const CONTRACT: &[&str] =
    &["mchid", "out_contract_code", "appid", "openid", "contract_id", "plan_id"];

/// Of a cash coupon, only its use is told.
fn favor_used(
    state: &State,
    coupon: &Coupon,
    change: &Change,
) -> Option<(String, String, Message)> {
    let Change::CouponUsed(_) = change else { return None };
    let url = state.callback(favor::CALLBACK, &coupon.mchid)?.to_owned();
    let stock = state.stock(&coupon.mchid, Family::Favor, &coupon.stock_id).ok()?;
    let resource = favor::describe(coupon, &stock.body);
    Some((coupon.mchid.clone(), url, v3("COUPON.USE", "coupon", "代金券核销通知", resource)))
}

fn v3(event_type: &str, original_type: &str, summary: &str, resource: Value) -> Message {
    Message::V3 {
        event_type: event_type.to_owned(),
        original_type: original_type.to_owned(),
        summary: summary.to_owned(),
        resource,
    }
}

/// What a notification tells of a paid order.
const TRANSACTION: &[&str] = &[
    "appid",
    "mchid",
    "sp_appid",
    "sp_mchid",
    "sub_appid",
    "sub_mchid",
    "out_trade_no",
    "transaction_id",
    "trade_type",
    "trade_state",
    "trade_state_desc",
    "bank_type",
    "attach",
    "success_time",
    "payer",
    "amount",
    "scene_info",
];

fn only(value: &Value, names: &[&str]) -> Value {
    let members = value.as_object().into_iter().flatten();
    let kept = members.filter(|(name, _)| names.contains(&name.as_str()));
    Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// Other than the answers, it calls the status `refund_status`.
fn refund_v3(refund: &Refund) -> Message {
    let terms = &refund.terms;
    let mut resource = Map::new();
    let mut put = |name: &str, value: Value| resource.insert(name.to_owned(), value);
    match &terms.sub_mchid {
        None => put("mchid", json!(terms.mchid)),
        Some(sub) => {
            put("sp_mchid", json!(terms.mchid));
            put("sub_mchid", json!(sub))
        }
    };
    put("transaction_id", json!(refund.transaction_id));
    put("out_trade_no", json!(refund.out_trade_no));
    put("refund_id", json!(refund.refund_id));
    put("out_refund_no", json!(terms.out_refund_no));
    put("refund_status", json!(refund.status()));
    if let Some(at) = refund.succeeded {
        put("success_time", json!(rfc3339(at)));
    }
    put("user_received_account", json!(refunds::received(refund).1));
    put(
        "amount",
        json!({
            "total": terms.total,
            "refund": terms.refund,
            "payer_total": terms.total,
            "payer_refund": terms.refund,
        }),
    );
    let (event, summary) = match refund.status() {
        "ABNORMAL" => ("REFUND.ABNORMAL", "退款异常"),
        "CLOSED" => ("REFUND.CLOSED", "退款关闭"),
        _ => ("REFUND.SUCCESS", "退款成功"),
    };
    v3(event, "refund", summary, Value::Object(resource))
}

fn refund_v2(refund: &Refund, appid: &str) -> Message {
    let terms = &refund.terms;
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut members =
        vec![pair("return_code", "SUCCESS"), pair("appid", appid), pair("mch_id", &terms.mchid)];
    if let Some(sub) = &terms.sub_mchid {
        members.push(pair("sub_mch_id", sub));
    }
    let status = match refund.status() {
        "ABNORMAL" => "CHANGE",
        "CLOSED" => "REFUNDCLOSE",
        status => status,
    };
    let (total, amount) = (terms.total.to_string(), terms.refund.to_string());
    let mut info = vec![
        pair("transaction_id", &refund.transaction_id),
        pair("out_trade_no", &refund.out_trade_no),
        pair("refund_id", &refund.refund_id),
        pair("out_refund_no", &terms.out_refund_no),
        pair("total_fee", &total),
        pair("settlement_total_fee", &total),
        pair("refund_fee", &amount),
        pair("cash_refund_fee", &amount),
        pair("settlement_refund_fee", &amount),
        pair("refund_status", status),
        pair("refund_recv_accout", "支付用户零钱"),
        pair("refund_account", "REFUND_SOURCE_UNSETTLED_FUNDS"),
        pair("refund_request_source", "API"),
    ];
    if let Some(at) = refund.succeeded {
        info.push(pair("success_time", &spaced(at)));
    }
    Message::V2Refund { members, info }
}
