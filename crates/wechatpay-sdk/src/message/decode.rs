//! Reads a message leniently: new members, unknown values, numbers in quotes and missing members are not errors.

use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;

use serde::de::{Deserialize as _, Deserializer, Error as _};
use serde_json::Value;

use super::number;
use super::numbered;
use super::slot::{Access, Counted, Item, List, Member, Message, Number, Slot};
use super::text::Text;
use crate::keys::MerchantPrivateKey;
use crate::sensitive::{self, Opened, Sensitive};
use crate::upload::Upload;

/// Reads messages and their encrypted members.
#[derive(Clone, Copy, Default)]
pub(crate) enum Decoder<'a> {
    /// Leaves encrypted members as they are.
    #[default]
    Leaving,
    /// Decrypts them with the merchant's private key. The platform encrypts sensitive members with its public half.
    With(&'a MerchantPrivateKey),
    /// Leaves them and notes them, for a remote key.
    Noting(&'a RefCell<Vec<Sensitive>>),
    /// Replaces them by the plain texts that a remote key has decrypted.
    Opened(&'a Opened),
    /// Reads a stored message: drops nothing, and notes the innermost member that does not fit.
    Restoring(&'a Cell<Option<&'static str>>),
}

impl Decoder<'_> {
    /// A sensitive member in plain text. A member that cannot be decrypted stays encrypted, because its operation
    /// has happened nevertheless.
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

    /// Whether items that do not fit may be dropped from a list.
    pub(super) fn skips_items(self) -> bool {
        match self {
            Self::Restoring(_) => return false,
            // The message will be read again.
            Self::Noting(_) => {}
            _ => tracing::warn!(
                "skipped items of a list in an answer that do not have their documented type"
            ),
        }
        true
    }

    /// Like the function above, for the member `name` of a message.
    fn skips(self, name: &'static str) -> bool {
        match self {
            Self::Restoring(unfit) => {
                unfit.set(unfit.get().or(Some(name)));
                return false;
            }
            Self::Noting(_) => {}
            _ => {
                tracing::warn!(
                    member = name,
                    "a member of an answer does not have its documented type"
                )
            }
        }
        true
    }
}

/// Fills in the members of `value`, and keeps those that the catalogue lacks. `false` if `value` is not a JSON
/// object.
pub(crate) fn decode(message: &mut dyn Message, value: Value, decoder: Decoder<'_>) -> bool {
    let Value::Object(mut object) = value else {
        return false;
    };
    let mut fits = true;
    let mut at = 0;
    loop {
        let (name, member) = match message.member(at).documented() {
            ControlFlow::Continue((name, _, member)) => (name, member),
            ControlFlow::Break(extra) => {
                extra.keep(number::unmarked_members(object));
                return fits;
            }
        };
        at += 1;
        let value = if numbered::is_counted(name) {
            numbered::collect(name, &mut object)
        } else {
            object.remove(name)
        };
        let Some(value) = value.filter(|value| !value.is_null()) else { continue };
        if !fill(member.access(Access::Empty), value, decoder) {
            member.access(Access::Clear);
            fits &= decoder.skips(name);
        }
    }
}

/// Puts a value into a member. If the value does not fit, the member is absent, and the result is `false`.
pub(super) fn put_value(member: &mut dyn Member, value: Value) -> bool {
    let unfit = Cell::new(None);
    let fits = fill(member.access(Access::Empty), value, Decoder::Restoring(&unfit));
    if !fits {
        member.access(Access::Clear);
    }
    fits
}

/// Puts a value into a slot. `false` if the value does not fit.
fn fill(slot: Slot<'_>, value: Value, decoder: Decoder<'_>) -> bool {
    match slot {
        Slot::Absent => false,
        Slot::Text(member) => put(member, text(value)),
        Slot::Whole(member) => put(member, whole(&value)),
        Slot::Decimal(member) => put(member, decimal(&value)),
        Slot::Flag(member) => put(member, flag(&value)),
        Slot::Choice(member, known) => {
            put(member, text(value).map(|text| Text::new(text.into(), known)))
        }
        Slot::Undocumented(member) => put(member, Some(number::unmarked(value))),
        Slot::Sensitive(member) => put(member, sensitive(value).map(|text| decoder.opened(text))),
        Slot::Upload(member) => put(member, Upload::from_value(&value)),
        Slot::Message(message) => decode(message, value, decoder),
        Slot::List(list) => fill_list(list, value, decoder),
        Slot::JsonText(member) => {
            let inner = match value {
                Value::String(text) => {
                    serde_json::from_str(number::marked(&text).as_deref().unwrap_or(&text)).ok()
                }
                // Without the documented wrapping.
                other => Some(other),
            };
            inner.is_some_and(|inner| fill(member.inner(), inner, decoder))
        }
        Slot::Numbered(members) => fill_numbered(members, value, decoder),
    }
}

fn put<T>(member: &mut T, value: Option<T>) -> bool {
    value.map(|value| *member = value).is_some()
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Null => None,
        // The platform also sends numbers instead of texts, and objects instead of texts with JSON.
        other => Some(match number::text(&other) {
            Some(number) => number.to_owned(),
            None => number::unmarked(other).to_string(),
        }),
    }
}

fn sensitive(value: Value) -> Option<Sensitive> {
    match number::text(&value) {
        Some(number) => Some(Sensitive::new(number)),
        None => Sensitive::from_value(value),
    }
}

fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.trim().parse().ok(),
        Value::Number(number) => number.as_i64().or_else(|| whole_float(number.as_f64()?)),
        other => whole_text(number::text(other)?),
    }
}

/// A number that is not written as an integer, or is long: `100.00`, `1e2`.
fn whole_text(number: &str) -> Option<i64> {
    let whole = match number.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole,
        _ => number,
    };
    whole.parse().ok().or_else(|| whole_float(number.parse().ok()?))
}

/// The integer of a float without a fraction: `100.0`.
fn whole_float(float: f64) -> Option<i64> {
    // Beyond 2^53, floats cannot represent all integers.
    let exact = float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and in range")]
    exact.then_some(float as i64)
}

fn decimal(value: &Value) -> Option<f64> {
    match value {
        Value::String(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        Value::Number(number) => number.as_f64(),
        other => number::text(other)?.parse().ok().filter(|number: &f64| number.is_finite()),
    }
}

fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
        _ => None,
    }
}

fn fill_list(list: &mut dyn List, value: Value, decoder: Decoder<'_>) -> bool {
    let values = match value {
        Value::Array(values) => values,
        // Some languages write an empty list as an empty object.
        Value::Object(object) if object.is_empty() => return true,
        // In XML, a list of one item has no brackets.
        one => return fill(list.item(Item::New), one, decoder),
    };
    let mut fits = true;
    for value in values {
        if !fill(list.item(Item::New), value, decoder) {
            list.item(Item::DropLast);
            fits = false;
        }
    }
    fits || decoder.skips_items()
}

fn fill_numbered(members: &mut dyn Counted, value: Value, decoder: Decoder<'_>) -> bool {
    let Value::Object(object) = value else {
        return false;
    };
    let mut values: Vec<_> = object
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(number, value)| (Number::new(&number), value))
        .collect();
    values.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut fits = true;
    for (number, value) in values {
        if !fill(members.add(number), value, decoder) {
            members.drop_last();
            fits = false;
        }
    }
    fits
}

/// Deserialises a message for the user's `serde`: a stored message comes back in full, or not at all.
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
        Some(name) => format!("member `{name}` does not have its documented type"),
        None => "a message is an object of its members".to_owned(),
    })
}

/// The message, wrapped by `wrap`. Returns the value if it is not an object.
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
