//! The notification of each change: its merchant, its URL and its message.

use serde_json::{Map, Value, json};

use super::settings::Settings;
use super::{contracts, refunds, sharing};
use crate::catalogue;
use crate::clock::rfc3339;
use crate::merchants::Merchants;
use crate::state::{Callback, Change, Coupon, Door, Family, Message, Order, State};
use crate::views::{cases, combined, coupons, orders, transfers};
use crate::wire::xml::{Members, put};

/// Returns the merchant, the URL and the message for a change. The URL is empty if none is known.
pub(super) fn compose(
    merchants: &Merchants,
    settings: &Settings,
    state: &State,
    change: &Change,
) -> Option<(String, String, Message)> {
    match change {
        Change::Paid(key) => {
            let order = state.order_of_key(key)?;
            let terms = &order.terms;
            let message = match terms.door {
                Door::V2 => {
                    let mut members = order_members(order);
                    put(&mut members, "result_code", "SUCCESS");
                    xml("transaction-success", members)
                }
                Door::V3 => {
                    let resource = orders::notified(order);
                    Message::v3("TRANSACTION.SUCCESS", "transaction", "支付成功", resource)
                }
                Door::Global => {
                    let resource = orders::overseas(order, "transaction_id");
                    Message::v3("TRANSACTION.SUCCESS", "transaction", "支付成功", resource)
                }
            };
            Some((terms.mchid.clone(), terms.notify_url.clone(), message))
        }
        Change::DeductionFailed(key) => {
            let order = state.order_of_key(key)?;
            let terms = &order.terms;
            // The v3 notification of a failed deduction is not documented.
            (terms.door == Door::V2).then(|| {
                let mut members = order_members(order);
                put(&mut members, "result_code", "FAIL");
                put(&mut members, "err_code", "NOTENOUGH");
                put(&mut members, "err_code_des", "余额不足");
                let message = xml("transaction-success", members);
                (terms.mchid.clone(), terms.notify_url.clone(), message)
            })
        }
        Change::CombinedPaid(key) => {
            let combined = state.combined(key)?;
            let resource = combined::describe(combined, state.parts(combined));
            let message = Message::v3("TRANSACTION.SUCCESS", "transaction", "支付成功", resource);
            Some((combined.terms.mchid.clone(), combined.terms.notify_url.clone(), message))
        }
        Change::Refund(key) => {
            let refund = state.refund_of_key(key)?;
            let mchid = refund.terms.mchid.clone();
            match &refund.terms.notify_url {
                Some(url) if !refund.terms.v2 => Some((mchid, url.clone(), refunds::v3(refund))),
                url => {
                    let url = url.clone().or_else(|| settings.portal_refund_url.clone());
                    let appid = merchants.find(&mchid)?.credentials.appid().to_owned();
                    Some((mchid, url.unwrap_or_default(), refunds::v2(refund, &appid)))
                }
            }
        }
        Change::Shared(key, at) => sharing::shared(state.share_of_key(key)?, *at, settings),
        Change::ShareReturned(key) => sharing::returned(state.share_return_of_key(key)?, settings),
        Change::Transfer(key) => {
            let transfer = state.transfer_of_key(key)?;
            let terms = &transfer.terms;
            let event = "MCHTRANSFER.BILL.FINISHED";
            let message = Message::v3(
                event,
                "mch_payment",
                "商家转账单据终态通知",
                transfers::describe(transfer).into(),
            );
            Some((terms.mchid.clone(), terms.notify_url.clone().unwrap_or_default(), message))
        }
        Change::Case(case) => {
            let told = cases::told(case)?;
            let url = case.text("notify_url").or_else(|| cases::set_url(state, case));
            let url = url.unwrap_or_default().to_owned();
            // A brand's notification belongs to the merchant that owns the brand.
            let identity =
                merchants.find(&case.mchid).or_else(|| merchants.of_brand(&case.mchid))?;
            let seal = |plain: &str| identity.ring.merchant.seal(plain);
            let (members, kind) = (cases::describe(case), told.original_type);
            let message = fitted(told.event, kind, told.summary, members, &seal)?;
            Some((identity.mchid().to_owned(), url, message))
        }
        Change::Contract(key) => {
            let contract = state.contract_of_key(key)?;
            let url = contract.notify_url.clone().unwrap_or_default();
            Some((contract.mchid.clone(), url, contracts::message(contract)?))
        }
        Change::CouponSent(key) | Change::CouponUsed(key) => {
            let coupon = state.coupon_of_key(key)?;
            if coupon.family == Family::Favor {
                return favor_used(state, coupon, change);
            }
            let url = state.callback(Callback::BusiFavor, &coupon.mchid).unwrap_or("").to_owned();
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
            let message = Message::v3(&format!("COUPON.{kind}"), "coupon", summary, resource);
            Some((coupon.mchid.clone(), url, message))
        }
        Change::Complaint(id, action) => {
            let complaint = state.complaint_of_id(id)?;
            let url =
                state.callback(Callback::Complaints, &complaint.mchid).unwrap_or("").to_owned();
            let resource = json!({ "complaint_id": id, "action_type": action });
            let (event, summary) = match *action {
                "CREATE_COMPLAINT" => ("COMPLAINT.CREATE", "产生新投诉"),
                _ => ("COMPLAINT.STATE_CHANGE", "投诉单状态变化"),
            };
            Some((complaint.mchid.clone(), url, Message::v3(event, "complaint", summary, resource)))
        }
    }
}

/// The members of every v2 notification of an order, for success and failure.
fn order_members(order: &Order) -> Members {
    let terms = &order.terms;
    let mut members = orders::xml(order);
    put(&mut members, "return_code", "SUCCESS");
    put(&mut members, "appid", &terms.appid);
    put(&mut members, "mch_id", &terms.mchid);
    if let Some(sub) = &terms.sub {
        put(&mut members, "sub_mch_id", &sub.mchid);
        if let Some(appid) = &sub.appid {
            put(&mut members, "sub_appid", appid);
        }
    }
    members
}

/// Of a cash coupon, only the use causes a notification.
fn favor_used(
    state: &State,
    coupon: &Coupon,
    change: &Change,
) -> Option<(String, String, Message)> {
    let Change::CouponUsed(_) = change else { return None };
    let url = state.callback(Callback::Favor, &coupon.mchid).unwrap_or("").to_owned();
    let stock = state.stock(&coupon.mchid, Family::Favor, &coupon.stock_id).ok()?;
    let resource = coupons::cash(coupon, &stock.body);
    Some((
        coupon.mchid.clone(),
        url,
        Message::v3("COUPON.USE", "coupon", "代金券核销通知", resource),
    ))
}

/// A v3 notification with the documented members, encrypted where the catalogue demands it. If they cannot be encrypted,
/// the notification is recorded with the reason, and not sent.
pub(super) fn fitted(
    event: &str,
    original_type: &str,
    summary: &str,
    members: Map<String, Value>,
    seal: &dyn Fn(&str) -> Option<String>,
) -> Option<Message> {
    let schema = catalogue::notification(event, false)?;
    Some(match catalogue::fit(members, schema.content()?, seal) {
        Ok(resource) => Message::v3(event, original_type, summary, resource),
        Err(_) => Message::unsendable(event, TOO_LONG),
    })
}

/// The only reason why a member cannot be encrypted.
const TOO_LONG: &str = "not sent: a sensitive member of the content is too long to be encrypted for the merchant's certificate";

pub(super) fn xml(event: &str, members: Members) -> Message {
    Message::V2 { event: event.to_owned(), members: members.into_iter().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_encrypted_says_so_and_keeps_no_plain_text() {
        let message = |seal: &dyn Fn(&str) -> Option<String>| {
            let members = json!({ "code": "c", "phone_number": "13800138000" });
            let members = members.as_object().cloned().unwrap();
            fitted("MEMBERCARD.ACCEPT_CARD", "membercard", "s", members, seal).unwrap()
        };
        let sealed = message(&|plain| Some(format!("<{plain}>")));
        assert_eq!(
            (sealed.fault(), &sealed.content()["phone_number"]),
            (None, &json!("<13800138000>"))
        );
        let lost = message(&|_| None);
        assert!(lost.fault().unwrap().contains("too long to be encrypted"), "{lost:?}");
        assert_eq!((lost.event_type(), lost.content()), ("MEMBERCARD.ACCEPT_CARD", Value::Null));
        assert!(!format!("{lost:?}").contains("13800138000"));
    }
}
