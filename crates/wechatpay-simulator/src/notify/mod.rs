//! Notifications: what a change tells whom, in which message. When they are sent is the platform's affair.

mod address;
mod any_server;
mod compose;
mod forwards;
mod letter;
mod post;
mod recall;
mod refunds;
mod settings;
mod sharing;

pub(crate) use address::{address, is_here};
pub(crate) use forwards::{Filter, Forwards};
pub(crate) use letter::{describe, write};
#[cfg(test)]
pub(crate) use post::PATIENCE;
pub(crate) use post::post;
pub(crate) use recall::{Recall, Recalled, recall};
pub(crate) use settings::Settings;

use crate::merchants::Merchants;
use crate::state::{Change, State};

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
