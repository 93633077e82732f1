//! Reading a message, leniently: no new member, unknown value, number in
//! quotes or missing member turns an answer into an error.

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

/// Fills the members that `value` has, and keeps those that the catalogue does not have.
/// `false` if it is no JSON object at all.
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
        let value = if name.contains('$') {
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

/// Puts a value into a member; `false` if it cannot be read as what belongs there, and is not
/// there then.
pub(super) fn put_value(member: &mut dyn Member, value: Value) -> bool {
    let unfit = Cell::new(None);
    let fits = fill(member.access(Access::Empty), value, Decoder::Restoring(&unfit));
    if !fits {
        member.access(Access::Clear);
    }
    fits
}

/// Puts a value into a slot; `false` if it cannot be read as what belongs there.
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
                // Not wrapped, against the documents.
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
        // Numbers come where text is documented, and objects where text holds
        // JSON.
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

/// A number that was not written as an integer, or is a long one: `100.00`, `1e2`.
fn whole_text(number: &str) -> Option<i64> {
    let whole = match number.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole,
        _ => number,
    };
    whole.parse().ok().or_else(|| whole_float(number.parse().ok()?))
}

/// A float that is a whole number, as that number: `100.0`.
fn whole_float(float: f64) -> Option<i64> {
    // Beyond 2^53 a float no longer tells whole numbers apart.
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
        // An empty list as languages write it that know no difference.
        Value::Object(object) if object.is_empty() => return true,
        // A list of one comes without its brackets out of XML.
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

/// A message out of the user's `serde`, read into a new one: what was stored comes
/// back in full, or not at all.
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
