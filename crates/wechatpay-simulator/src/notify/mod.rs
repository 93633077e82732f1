//! Notifications: what a change tells whom, in which message, and how it gets there.

mod compose;
mod forwards;
mod message;
mod recall;
mod refunds;
mod send;
mod sharing;

use serde::{Deserialize, Serialize};

pub(crate) use forwards::{Filter, Forwarding, Forwards};
pub(crate) use recall::{Recall, Recalled, recall};
pub(crate) use send::{UNDER_WAY, advance, pump};

use crate::merchants::Merchants;
use crate::state::{Change, State};

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
    /// Where shared profits are told of whose request names no `notify_url`; set in the portal.
    pub(crate) portal_sharing_url: Option<String>,
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
            portal_sharing_url: None,
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
    let Some((mchid, url, message)) = compose::compose(merchants, settings, state, change) else {
        return;
    };
    if url.is_empty() {
        return;
    }
    let first = state.notices_told().is_multiple_of(2);
    let at = if settings.reorder && first { now.saturating_add(OVERTAKEN) } else { now };
    let times = if settings.duplicate { 2 } else { 1 };
    state.tell(&mchid, &url, message, now, at, times);
}
