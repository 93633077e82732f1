//! Notifications: the message for each change and its recipient. The platform decides when they are sent.

mod accept;
mod address;
mod any_server;
mod compose;
mod contracts;
mod forwards;
mod letter;
mod post;
mod recall;
mod refunds;
mod settings;
mod sharing;

pub(crate) use accept::accepts;
pub(crate) use address::{address, is_here};
pub(crate) use forwards::{Filter, Forwards};
pub(crate) use letter::{describe, write};
pub(crate) use post::Courier;
#[cfg(test)]
pub(crate) use post::PATIENCE;
pub(crate) use recall::{Recall, Recalled, recall};
pub(crate) use settings::Settings;

use crate::merchants::Merchants;
use crate::state::{Change, State};

/// The delay of a notification that another one overtakes, in seconds.
const OVERTAKEN: i64 = 2;

/// Creates the notification of a change, if there is one.
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
    let times = match (settings.send, settings.duplicate) {
        (false, _) => 0,
        (true, false) => 1,
        (true, true) => 2,
    };
    state.tell(&mchid, &url, message, now, at, times);
}
