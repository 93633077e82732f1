//! Reading a message, leniently: no new member, unknown value, number in
//! quotes or missing member turns an answer into an error.

use std::cell::{Cell, RefCell};

use serde::de::{Deserialize as _, Deserializer, Error as _};
use serde_json::Value;

use super::{Message, numbered};
use crate::keys::MerchantPrivateKey;
use crate::sensitive::{self, Opened, Sensitive};

/// Reads messages, and what is encrypted within them.
#[derive(Clone, Copy, Default)]
pub(crate) enum Decoder<'a> {
    /// Leaves what is encrypted.
    #[default]
    Leaving,
    /// Opens it with the merchant's key, with whose public half the platform
    /// encrypts sensitive members.
    With(&'a MerchantPrivateKey),
    /// Leaves it, and notes it: for a key that lives elsewhere.
    Noting(&'a RefCell<Vec<Sensitive>>),
    /// Puts what was opened elsewhere in its place.
    Opened(&'a Opened),
    /// Reads what was stored: leaves nothing out, and notes the innermost member
    /// that does not fit.
    Restoring(&'a Cell<Option<&'static str>>),
}

impl Decoder<'_> {
    /// A sensitive member in plain text; one that does not decrypt stays as it
    /// came, since what it belongs to has happened all the same.
    pub(super) fn opened(self, sensitive: Sensitive) -> Sensitive {
        if !sensitive.is_encrypted() {
            return sensitive;
        }
        match self {
            Self::Leaving | Self::Restoring(_) => sensitive,
            Self::With(key) => sensitive::decrypt(sensitive.expose(), key).unwrap_or_else(|| {
                sensitive::warn_of_another_key();
                sensitive
            }),
            Self::Noting(noted) => {
                noted.borrow_mut().push(sensitive.clone());
                sensitive
            }
            Self::Opened(opened) => opened.get(sensitive.expose()).cloned().unwrap_or(sensitive),
        }
    }

    /// Whether a list may lack those of its items that do not fit.
    pub(super) fn skips_items(self) -> bool {
        match self {
            Self::Restoring(_) => return false,
            // What is noted is read once more.
            Self::Noting(_) => {}
            _ => tracing::warn!(
                "a list in an answer has items that are not of their documented type"
            ),
        }
        true
    }

    /// The same for the member `name` of a message.
    fn skips(self, name: &'static str) -> bool {
        match self {
            Self::Restoring(unfit) => {
                unfit.set(unfit.get().or(Some(name)));
                return false;
            }
            Self::Noting(_) => {}
            _ => {
                tracing::warn!(member = name, "a member of an answer is not of its documented type")
            }
        }
        true
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
    if decode(message, value, Decoder::Restoring(&unfit)) {
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
