//! What a merchant was told, or would have been, told again: the newest for which an event is true.

use super::settings::Settings;
use super::{compose, refunds};
use crate::merchants::Merchants;
use crate::state::{Change, Message, Past, State};

/// What is asked for.
pub(crate) struct Recall<'a> {
    pub(crate) mchid: &'a str,
    pub(crate) event: &'a str,
    pub(crate) v2: bool,
    /// Of an order, a refund and so on, by either side; the newest one without it.
    pub(crate) number: Option<&'a str>,
}

/// What was found.
pub(crate) struct Recalled {
    /// The merchant's number of what it tells of.
    pub(crate) number: String,
    /// Empty where nobody has named one.
    pub(crate) url: String,
    pub(crate) message: Message,
}

pub(crate) fn recall(
    merchants: &Merchants,
    settings: &Settings,
    state: &mut State,
    asked: &Recall<'_>,
) -> Option<Recalled> {
    let past = state.past(asked.mchid, asked.number);
    let wanted = |past: &&Past| {
        asked.number.is_none_or(|number| past.numbers.iter().any(|its| its == number))
    };
    past.iter().filter(wanted).find_map(|past| {
        let (_, url, message) = compose::compose(merchants, settings, state, &past.change)?;
        let message = match (&past.change, message) {
            // Which protocol a refund is told of in depends on whether its request named a URL.
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

/// The event of a message, by what it tells of: some merchants are told of shares under another one.
fn named<'m>(change: &Change, message: &'m Message) -> &'m str {
    match change {
        Change::Shared(..) => "PROFITSHARING.SUCCESS",
        Change::ShareReturned(_) => "PROFITSHARING.RETURN",
        _ => message.event_type(),
    }
}
