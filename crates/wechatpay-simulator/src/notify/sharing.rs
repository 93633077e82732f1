//! The notifications of shared profits: one for each receiver that got something or gave it back.
//!
//! The platform tells the receivers, at addresses set in their portals. Receivers need not be
//! merchants here: the merchant that shares is told, under its own key.

use serde_json::{Value, json};

use super::settings::Settings;
use crate::clock::rfc3339;
use crate::state::{Message, Share, ShareReturn};

/// Whom it is told, where, and what.
type Told = Option<(String, String, Message)>;

pub(super) fn shared(share: &Share, at: usize, settings: &Settings) -> Told {
    let portion = share.receivers.get(at)?;
    let receiver = json!({
        "type": portion.kind,
        "account": portion.account,
        "amount": portion.amount,
        "description": portion.description,
    });
    let mut resource = json!({
        "transaction_id": share.transaction_id,
        "order_id": share.order_id,
        "out_order_no": share.out_order_no,
        "receiver": receiver,
        "success_time": rfc3339(share.finished.unwrap_or(share.created)),
    });
    name(&mut resource, &share.mchid, share.sub_mchid.as_deref());
    let message = Message::v3("PROFITSHARING.SUCCESS", "profitsharing", "分账", resource);
    let url = share.notify_url.clone().or_else(|| settings.portal_sharing_url.clone());
    Some((share.mchid.clone(), url.unwrap_or_default(), message))
}

pub(super) fn returned(made: &ShareReturn, settings: &Settings) -> Told {
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
    let message = Message::v3("PROFITSHARING.RETURN", "profitsharing", "分账回退", resource);
    let url = made.notify_url.clone().or_else(|| settings.portal_sharing_url.clone());
    Some((made.mchid.clone(), url.unwrap_or_default(), message))
}

/// A merchant of its own is `mchid`; a partner and its sub-merchant have two names.
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
