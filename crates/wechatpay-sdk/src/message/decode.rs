//! Reading a message, leniently: no new member, unknown value, number in
//! quotes or missing member turns an answer into an error.

use std::cell::Cell;

use serde::de::{Deserialize as _, Deserializer, Error as _};
use serde_json::Value;

use super::{Message, numbered};
use crate::keys::MerchantPrivateKey;
use crate::sensitive::{self, Sensitive};

/// Reads messages, and what is encrypted within them.
#[derive(Clone, Copy, Default)]
pub(crate) struct Decoder<'a> {
    /// The merchant's, with whose public half the platform encrypts sensitive
    /// members. Not there where it lives elsewhere.
    key: Option<&'a MerchantPrivateKey>,
    /// Where the innermost member that does not fit is noted. Without it, which
    /// is how answers are read, such a member is left out.
    unfit: Option<&'a Cell<Option<&'static str>>>,
}

impl<'a> Decoder<'a> {
    pub(crate) fn new(key: Option<&'a MerchantPrivateKey>) -> Self {
        Self { key, unfit: None }
    }

    /// A sensitive member in plain text; one that does not decrypt stays as it
    /// came, since what it belongs to has happened all the same.
    pub(super) fn opened(self, sensitive: Sensitive) -> Sensitive {
        let Some(key) = self.key.filter(|_| sensitive.is_encrypted()) else { return sensitive };
        sensitive::decrypt(sensitive.expose(), key).unwrap_or_else(|| {
            tracing::warn!("a sensitive member does not decrypt with the merchant's private key");
            sensitive
        })
    }

    /// Whether a list may lack those of its items that do not fit.
    pub(super) fn skips_items(self) -> bool {
        if self.unfit.is_none() {
            tracing::warn!("a list in an answer has items that are not of their documented type");
        }
        self.unfit.is_none()
    }

    /// The same for the member `name` of a message.
    fn skips(self, name: &'static str) -> bool {
        match self.unfit {
            Some(unfit) => unfit.set(unfit.get().or(Some(name))),
            None => {
                tracing::warn!(member = name, "a member of an answer is not of its documented type")
            }
        }
        self.unfit.is_none()
    }
}

/// Fills the members that `value` has. `false` if it is no JSON object at all.
pub(crate) fn decode(message: &mut dyn Message, value: Value, decoder: Decoder<'_>) -> bool {
    let Value::Object(mut object) = value else {
        return false;
    };
    let mut fits = true;
    message.members(&mut |members| {
        for (name, member) in members {
            let value = if name.contains('$') {
                numbered::collect(name, &mut object)
            } else {
                object.remove(*name)
            };
            match value {
                None | Some(Value::Null) => {}
                Some(value) => fits &= member.decode(value, decoder) || decoder.skips(name),
            }
        }
    });
    fits
}

/// A message out of the user's `serde`: what was stored comes back in full, or
/// not at all.
pub(crate) fn deserialize<'de, M: Message + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<M, D::Error> {
    let mut message = M::default();
    restore(&mut message, Value::deserialize(deserializer)?).map_err(D::Error::custom)?;
    Ok(message)
}

fn restore(message: &mut dyn Message, value: Value) -> Result<(), String> {
    let unfit = Cell::new(None);
    if decode(message, value, Decoder { key: None, unfit: Some(&unfit) }) {
        return Ok(());
    }
    Err(match unfit.get() {
        Some(name) => format!("member `{name}` is not of its documented type"),
        None => "a message is an object of its members".to_owned(),
    })
}

/// The message in a box of `wrap`; the value comes back if it is no object.
pub(crate) fn typed<M: Message + Default, T>(
    value: Value,
    decoder: Decoder<'_>,
    wrap: fn(Box<M>) -> T,
) -> Result<T, Value> {
    if !value.is_object() {
        return Err(value);
    }
    let mut message = Box::<M>::default();
    decode(message.as_mut(), value, decoder);
    Ok(wrap(message))
}
