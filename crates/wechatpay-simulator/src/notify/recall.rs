//! Makes the newest notification of an event again, even if it was never sent.

use super::settings::Settings;
use super::{compose, refunds};
use crate::merchants::Merchants;
use crate::state::{Change, Message, Past, State};

/// The requested notification.
pub(crate) struct Recall<'a> {
    pub(crate) mchid: &'a str,
    pub(crate) event: &'a str,
    pub(crate) v2: bool,
    /// The merchant's or the platform's number of an order, a refund and so on. Without it, the
    /// newest event is used.
    pub(crate) number: Option<&'a str>,
}

/// The notification that was found.
pub(crate) struct Recalled {
    /// The merchant's number of the object that the notification is about.
    pub(crate) number: String,
    /// Empty if no URL is known.
    pub(crate) url: String,
    pub(crate) message: Message,
}

pub(crate) fn recall(
    merchants: &Merchants,
    settings: &Settings,
    state: &mut State,
    asked: &Recall<'_>,
) -> Option<Recalled> {
    let mut past = state.past(asked.mchid, asked.number);
    if let Some(brand) = merchants.find(asked.mchid).and_then(|one| one.brand.clone()) {
        past.extend(state.past(brand.mchid(), asked.number));
    }
    let wanted = |past: &&Past| {
        asked.number.is_none_or(|number| past.numbers.iter().any(|its| its == number))
    };
    past.iter().filter(wanted).find_map(|past| {
        let (_, url, message) = compose::compose(merchants, settings, state, &past.change)?;
        let message = match (&past.change, message) {
            // Whether the notification of a refund is v2 or v3 depends on whether the refund
            // request had a URL.
            (Change::Refund(key), Message::V2Refund { .. }) if !asked.v2 => {
                refunds::v3(state.refund_of_key(key)?)
            }
            (Change::Refund(key), Message::V3 { .. }) if asked.v2 => {
                let appid = merchants.find(asked.mchid)?.credentials.appid().to_owned();
                refunds::v2(state.refund_of_key(key)?, &appid)
            }
            (_, message) => message,
        };
        let fits = named(&past.change, &message) == asked.event && message.is_v2() == asked.v2;
        let number = past.numbers.first().cloned().unwrap_or_default();
        fits.then_some(Recalled { number, url, message })
    })
}

/// The name of a message's event. Some merchants receive the notifications of shares under another
/// name.
fn named<'m>(change: &Change, message: &'m Message) -> &'m str {
    match change {
        Change::Shared(..) => "PROFITSHARING.SUCCESS",
        Change::ShareReturned(_) => "PROFITSHARING.RETURN",
        _ => message.event_type(),
    }
}
