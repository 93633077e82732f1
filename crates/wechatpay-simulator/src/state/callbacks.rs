//! The notification URLs that a merchant sets for events that carry no URL of their own.

use super::{State, key};

/// The product that a merchant sets a notification URL for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Callback {
    /// Merchant coupons.
    BusiFavor,
    /// Cash coupons.
    Favor,
    Complaints,
}

impl Callback {
    /// The name used in the key of the row.
    fn as_str(self) -> &'static str {
        match self {
            Self::BusiFavor => "busifavor",
            Self::Favor => "favor",
            Self::Complaints => "complaints",
        }
    }
}

impl State {
    pub(crate) fn callback(&self, callback: Callback, mchid: &str) -> Option<&str> {
        self.tables.callbacks.get(&key(mchid, callback.as_str())).map(String::as_str)
    }

    /// Sets a URL, or removes it.
    pub(crate) fn set_callback(&mut self, callback: Callback, mchid: &str, url: Option<&str>) {
        let key = key(mchid, callback.as_str());
        match url {
            Some(url) => self.tables.callbacks.insert(key, url.to_owned()),
            None => drop(self.tables.callbacks.remove(&key)),
        }
    }
}
