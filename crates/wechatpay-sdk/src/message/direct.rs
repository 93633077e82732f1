//! Reads a message directly from JSON, without a tree. Nearly every answer is read in this way.
//!
//! It accepts documented values only, and stops at everything that needs leniency: a decimal, a repeated member, a text
//! instead of a list. [`super::decode`] then reads the answer again from the beginning, so that both ways give the same
//! message.

use std::fmt;
use std::ops::ControlFlow;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::decode::Decoder;
use super::numbered;
use super::slot::{Access, Item, List, Member, Message, Named, Slot, name_at};
use super::text::Text;
use crate::sensitive::Sensitive;

/// Fills an empty message from the JSON of an answer, and returns which members the JSON has. If this way is not
/// possible, the message is empty again.
pub(crate) fn decode_json(
    message: &mut dyn Message,
    json: &[u8],
    decoder: Decoder<'_>,
) -> Option<Seen> {
    // Checks UTF-8 once, instead of for each text.
    let json = std::str::from_utf8(json).ok();
    let seen = json.and_then(|json| {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let seen =
            deserializer.deserialize_map(Members { message: &mut *message, decoder }).ok()?;
        deserializer.end().ok().map(|()| seen)
    });
    if seen.is_none() {
        clear(message);
    }
    seen
}

/// The documented members that the JSON of a message has, including `null`: a bit for each member.
#[derive(Clone, Copy, Default)]
pub(crate) struct Seen(u128);

/// An outermost member of an answer that was read.
pub(crate) enum Outermost<'m> {
    Null,
    Text(&'m str),
    /// A member of another type, or one that the catalogue lacks.
    Other,
}

impl Seen {
    fn add(&mut self, at: usize) -> Option<()> {
        let bit = 1_u128.checked_shl(u32::try_from(at).ok()?)?;
        let is_new = self.0 & bit == 0;
        self.0 |= bit;
        is_new.then_some(())
    }

    fn has(self, at: usize) -> bool {
        u32::try_from(at)
            .ok()
            .and_then(|at| self.0.checked_shr(at))
            .is_some_and(|bits| bits & 1 == 1)
    }

    /// Whether `holds` is true for each outermost member in the JSON of `message`, and for its name.
    pub(crate) fn all(
        self,
        message: &mut dyn Message,
        mut holds: impl FnMut(&str, Outermost<'_>) -> bool,
    ) -> bool {
        let mut at = 0;
        loop {
            match message.member(at).documented() {
                ControlFlow::Continue((name, _, member)) if self.has(at) => {
                    let held = match member.access(Access::Look) {
                        Slot::Absent => Outermost::Null,
                        Slot::Text(text) => Outermost::Text(text),
                        _ => Outermost::Other,
                    };
                    if !holds(name, held) {
                        return false;
                    }
                }
                ControlFlow::Continue(_) => {}
                ControlFlow::Break(extra) => {
                    let mut others = extra.iter();
                    return others.all(|(name, _)| holds(name, Outermost::Other));
                }
            }
            at += 1;
        }
    }
}

fn read(slot: Slot<'_>, json: &str, decoder: Decoder<'_>) -> serde_json::Result<()> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    Fill { slot, decoder }.deserialize(&mut deserializer)?;
    deserializer.end()
}

fn clear(message: &mut dyn Message) {
    let mut at = 0;
    loop {
        match message.member(at).documented() {
            ControlFlow::Continue((_, _, member)) => _ = member.access(Access::Clear),
            ControlFlow::Break(extra) => {
                extra.clear();
                return;
            }
        }
        at += 1;
    }
}

fn unfit<E: Error>() -> E {
    E::custom("the lenient way has to read it")
}

/// A slot and its value.
struct Fill<'s, 'd> {
    slot: Slot<'s>,
    decoder: Decoder<'d>,
}

impl<'de> DeserializeSeed<'de> for Fill<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot {
            Slot::Undocumented(member) => {
                *member = undocumented(deserializer)?;
                Ok(())
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what is documented")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        let Slot::Flag(member) = self.slot else { return Err(unfit()) };
        *member = value;
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        let Slot::Whole(member) = self.slot else { return Err(unfit()) };
        *member = value;
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.visit_i64(i64::try_from(value).map_err(|_| unfit())?)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        match self.slot {
            // The empty text in the slot has no capacity for this one.
            Slot::Text(member) => *member = text.to_owned(),
            Slot::Choice(member, known) => *member = Text::new(text.into(), known),
            Slot::Whole(member) => *member = text.trim().parse().map_err(|_| unfit())?,
            Slot::Sensitive(member) => *member = self.decoder.opened(Sensitive::new(text)),
            Slot::JsonText(member) => {
                return read(member.inner(), text, self.decoder).map_err(|_| unfit());
            }
            _ => return Err(unfit()),
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let Slot::Message(message) = self.slot else { return Err(unfit()) };
        members(message, map, self.decoder).map(|_| ())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Slot::List(list) = self.slot else { return Err(unfit()) };
        while items.next_element_seed(NewItem { list, decoder: self.decoder })?.is_some() {}
        Ok(())
    }
}

/// A message and its members.
struct Members<'m, 'd> {
    message: &'m mut dyn Message,
    decoder: Decoder<'d>,
}

impl<'de> Visitor<'de> for Members<'_, '_> {
    type Value = Seen;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Seen, A::Error> {
        members(self.message, map, self.decoder)
    }
}

fn members<'de, A: MapAccess<'de>>(
    message: &mut dyn Message,
    mut map: A,
    decoder: Decoder<'_>,
) -> Result<Seen, A::Error> {
    let (mut seen, mut from) = (Seen::default(), 0);
    while let Some(key) = map.next_key_seed(Find { message, from })? {
        match key {
            Key::Member(at) => {
                // The lenient way handles repeated members, and messages with more members than bits.
                seen.add(at).ok_or_else(unfit)?;
                from = at + 1;
                let ControlFlow::Continue((_, _, member)) = message.member(at).documented() else {
                    return Err(unfit());
                };
                map.next_value_seed(Nullable { member, decoder })?;
            }
            Key::Undocumented(name) => {
                let value = map.next_value_seed(AnyValue)?;
                let Named::Extra(extra) = message.member(usize::MAX) else { return Err(unfit()) };
                if extra.get(&name).is_some() {
                    return Err(unfit());
                }
                extra.insert(name, value);
            }
        }
    }
    Ok(seen)
}

enum Key {
    Member(usize),
    Undocumented(String),
}

/// Finds a member by its name. Members are mostly in their documented order, so the search starts after the
/// last one.
struct Find<'m> {
    message: &'m mut dyn Message,
    from: usize,
}

impl Find<'_> {
    /// The first member from `from` on and before `end` with the wanted name.
    fn find(&mut self, from: usize, end: usize, is_it: impl Fn(&str) -> bool) -> Option<usize> {
        let mut members = (from..end).map_while(|at| Some((at, name_at(self.message, at)?)));
        members.find(|(_, documented)| is_it(documented)).map(|(at, _)| at)
    }
}

impl<'de> DeserializeSeed<'de> for Find<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Find<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(mut self, name: &str) -> Result<Key, E> {
        // The lenient way handles our marks.
        if name.starts_with('$') {
            return Err(unfit());
        }
        let from = self.from;
        let is_it = |documented: &str| documented == name;
        let mut found = self.find(from, usize::MAX, is_it);
        if found.is_none() {
            found = self.find(0, from, is_it);
        }
        if let Some(at) = found {
            return Ok(Key::Member(at));
        }
        // A member with a number in its name. Only v2 has such members.
        if self.find(0, usize::MAX, numbered::is_counted).is_some() {
            return Err(unfit());
        }
        Ok(Key::Undocumented(name.to_owned()))
    }
}

/// A member that is absent if its value is `null`.
struct Nullable<'m, 'd> {
    member: &'m mut dyn Member,
    decoder: Decoder<'d>,
}

impl<'de> DeserializeSeed<'de> for Nullable<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Nullable<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let slot = self.member.access(Access::Empty);
        Fill { slot, decoder: self.decoder }.deserialize(deserializer)
    }
}

/// The next item of a list. It is made if there is one.
struct NewItem<'l, 'd> {
    list: &'l mut dyn List,
    decoder: Decoder<'d>,
}

impl<'de> DeserializeSeed<'de> for NewItem<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let slot = self.list.item(Item::New);
        Fill { slot, decoder: self.decoder }.deserialize(deserializer)
    }
}

/// A value of any type.
struct AnyValue;

impl<'de> DeserializeSeed<'de> for AnyValue {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        undocumented(deserializer)
    }
}

fn undocumented<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    let value = <Value as serde::Deserialize>::deserialize(deserializer)?;
    if is_exact(&value) { Ok(value) } else { Err(unfit()) }
}

/// Whether a value is exactly as it was written: a decimal may have lost digits.
fn is_exact(value: &Value) -> bool {
    match value {
        Value::Number(number) => !number.is_f64(),
        Value::Array(items) => items.iter().all(is_exact),
        Value::Object(members) => {
            members.iter().all(|(name, value)| !name.starts_with('$') && is_exact(value))
        }
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}
