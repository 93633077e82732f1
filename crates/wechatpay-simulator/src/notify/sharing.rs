//! The notifications of shared profits: one for each receiver that got something or gave it back.
//!
//! The platform tells the receivers, at addresses set in their portals. Receivers need not be
//! merchants here: the merchant that shares is told, under its own key.

use super::settings::Settings;
use crate::state::{Message, Share, ShareReturn};
use crate::views::shares;

/// Whom it is told, where, and what.
type Told = Option<(String, String, Message)>;

pub(super) fn shared(share: &Share, at: usize, settings: &Settings) -> Told {
    let resource = shares::notified(share, share.receivers.get(at)?);
    let message = Message::v3("PROFITSHARING.SUCCESS", "profitsharing", "分账", resource);
    let url = share.notify_url.clone().or_else(|| settings.portal_sharing_url.clone());
    Some((share.mchid.clone(), url.unwrap_or_default(), message))
}

pub(super) fn returned(made: &ShareReturn, settings: &Settings) -> Told {
    let resource = shares::notified_return(made);
    let message = Message::v3("PROFITSHARING.RETURN", "profitsharing", "分账回退", resource);
    let url = made.notify_url.clone().or_else(|| settings.portal_sharing_url.clone());
    Some((made.mchid.clone(), url.unwrap_or_default(), message))
}
