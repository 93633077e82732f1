//! The notifications of profit sharing: one for each receiver that got or returned money.
//!
//! The real platform notifies the receivers, at URLs set in their portals. In the simulator,
//! receivers need not be merchants, so the merchant that shares is notified, with its own key.

use serde_json::Value;

use super::settings::Settings;
use crate::state::{Message, Share, ShareReturn};
use crate::views::shares;

/// The merchant to notify, its URL and the message.
type Told = Option<(String, String, Message)>;

/// The platform uses one of two events, depending on the merchant.
fn message(event: &str, summary: &str, resource: Value, settings: &Settings) -> Message {
    let event = if settings.sharing_as_transaction { "TRANSACTION.SUCCESS" } else { event };
    Message::v3(event, "profitsharing", summary, resource)
}

pub(super) fn shared(share: &Share, at: usize, settings: &Settings) -> Told {
    let resource = shares::notified(share, share.receivers.get(at)?);
    let message = message("PROFITSHARING.SUCCESS", "分账", resource, settings);
    let url = share.notify_url.clone().or_else(|| settings.portal_sharing_url.clone());
    Some((share.mchid.clone(), url.unwrap_or_default(), message))
}

pub(super) fn returned(made: &ShareReturn, settings: &Settings) -> Told {
    let resource = shares::notified_return(made);
    let message = message("PROFITSHARING.RETURN", "分账回退", resource, settings);
    let url = made.notify_url.clone().or_else(|| settings.portal_sharing_url.clone());
    Some((made.mchid.clone(), url.unwrap_or_default(), message))
}
