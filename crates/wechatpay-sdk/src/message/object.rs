//! What requests are made of: members by name, beside the list of those that
//! there are.
//!
//! A request is written once and never asked for a member, so it is data and no
//! struct of fields: a type of its own costs a list, and each member a setter that
//! is one call. With fields, half of what a program takes to compile was spent on
//! moving, dropping and walking requests (`docs/performance.md`).

use serde_json::Value;

use super::slot::{Inner, Item, List, Member, Reach, Slot};
use super::{Enumeration, Fen, JsonText, Message, Named, Time};
use crate::sensitive::Sensitive;
use crate::upload::Upload;

/// A documented member.
pub(crate) struct Listed {
    name: &'static str,
    kind: Kind,
    is_required: bool,
}

/// A member without which the platform refuses a request.
pub(crate) const fn required<T: Hold>(name: &'static str) -> Listed {
    Listed { name, kind: T::KIND, is_required: true }
}

/// Any other member.
pub(crate) const fn optional<T: Hold>(name: &'static str) -> Listed {
    Listed { name, kind: T::KIND, is_required: false }
}

/// What a member can hold.
pub(crate) enum Kind {
    Text,
    Whole,
    Decimal,
    Flag,
    Undocumented,
    Sensitive,
    Upload,
    Object(&'static [Listed]),
    List(&'static Kind),
    /// JSON within a text.
    JsonText(&'static Kind),
}

impl Kind {
    fn empty(&'static self) -> Held {
        match self {
            Self::Text => Held::Text(String::new()),
            Self::Whole => Held::Whole(0),
            Self::Decimal => Held::Decimal(0.0),
            Self::Flag => Held::Flag(false),
            Self::Undocumented => Held::Undocumented(Value::Null),
            Self::Sensitive => Held::Sensitive(Sensitive::new("")),
            Self::Upload => Held::Upload(Upload::new("", "")),
            Self::Object(list) => Held::Object(Object::new(list)),
            Self::List(kind) => Held::List(HeldList { kind, items: Vec::new() }),
            Self::JsonText(kind) => Held::JsonText(Box::new(kind.empty())),
        }
    }
}

/// What a member holds.
#[derive(Clone)]
pub(crate) enum Held {
    Text(String),
    Whole(i64),
    Decimal(f64),
    Flag(bool),
    Undocumented(Value),
    Sensitive(Sensitive),
    Upload(Upload),
    Object(Object),
    List(HeldList),
    JsonText(Box<Held>),
}

impl Held {
    fn slot(&mut self) -> Slot<'_> {
        match self {
            Self::Text(text) => Slot::Text(text),
            Self::Whole(number) => Slot::Whole(number),
            Self::Decimal(number) => Slot::Decimal(number),
            Self::Flag(flag) => Slot::Flag(flag),
            Self::Undocumented(value) => Slot::Undocumented(value),
            Self::Sensitive(sensitive) => Slot::Sensitive(sensitive),
            Self::Upload(upload) => Slot::Upload(upload),
            Self::Object(object) => Slot::Message(object),
            Self::List(list) => Slot::List(list),
            Self::JsonText(held) => Slot::JsonText(held.as_mut()),
        }
    }
}

impl Inner for Held {
    fn inner(&mut self) -> Slot<'_> {
        self.slot()
    }
}

/// A list, and what its items are.
#[derive(Clone)]
pub(crate) struct HeldList {
    kind: &'static Kind,
    items: Vec<Held>,
}

impl List for HeldList {
    fn item(&mut self, which: Item) -> Slot<'_> {
        let item = match which {
            Item::At(index) => self.items.get_mut(index),
            Item::New => {
                self.items.push(self.kind.empty());
                self.items.last_mut()
            }
            Item::DropLast => {
                self.items.pop();
                None
            }
        };
        item.map_or(Slot::Absent, Held::slot)
    }
}

/// The members of a request, or of an object within one.
#[derive(Clone)]
pub(crate) struct Object(Vec<Place>);

/// A documented member, and what it holds, if it is there.
#[derive(Clone)]
struct Place {
    listed: &'static Listed,
    held: Option<Held>,
}

impl Object {
    /// Without any member.
    pub(crate) fn new(list: &'static [Listed]) -> Self {
        Self(list.iter().map(|listed| Place { listed, held: None }).collect())
    }

    /// Sets a member that is documented. Within each setter it would be a quarter of what
    /// a program takes to compile.
    #[inline(never)]
    pub(crate) fn with<T: Hold>(self, name: &'static str, value: T) -> Self {
        self.with_held(name, value.hold())
    }

    /// The same of what becomes a `T`.
    #[inline(never)]
    pub(crate) fn with_some<T: Hold>(self, name: &'static str, value: impl Into<T>) -> Self {
        self.with_held(name, value.into().hold())
    }

    /// The same of a text.
    #[inline(never)]
    pub(crate) fn with_text(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with_held(name, Held::Text(value.into()))
    }

    fn with_held(mut self, name: &'static str, held: Held) -> Self {
        if let Some(place) = self.0.iter_mut().find(|place| place.listed.name == name) {
            place.held = Some(held);
        }
        self
    }
}

impl Message for Object {
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        self.0.get_mut(at).map(|place| Named(place.listed.name, place))
    }
}

impl Member for Place {
    fn reach(&mut self, how: Reach) -> Slot<'_> {
        match how {
            Reach::Look => {}
            Reach::Empty => self.held = Some(self.listed.kind.empty()),
            Reach::Clear => self.held = None,
        }
        match &mut self.held {
            Some(held) => held.slot(),
            None if self.listed.is_required => Slot::Missing,
            None => Slot::Absent,
        }
    }
}

/// A type that a member of a request can have.
pub(crate) trait Hold {
    const KIND: Kind;
    fn hold(self) -> Held;
}

impl Hold for String {
    const KIND: Kind = Kind::Text;

    fn hold(self) -> Held {
        Held::Text(self)
    }
}

impl Hold for Time {
    const KIND: Kind = Kind::Text;

    fn hold(self) -> Held {
        Held::Text(self.into_text())
    }
}

impl<K> Hold for Enumeration<K> {
    const KIND: Kind = Kind::Text;

    fn hold(self) -> Held {
        Held::Text(self.into_string())
    }
}

impl Hold for Fen {
    const KIND: Kind = Kind::Whole;

    fn hold(self) -> Held {
        Held::Whole(self.get())
    }
}

impl Hold for i64 {
    const KIND: Kind = Kind::Whole;

    fn hold(self) -> Held {
        Held::Whole(self)
    }
}

impl Hold for f64 {
    const KIND: Kind = Kind::Decimal;

    fn hold(self) -> Held {
        Held::Decimal(self)
    }
}

impl Hold for bool {
    const KIND: Kind = Kind::Flag;

    fn hold(self) -> Held {
        Held::Flag(self)
    }
}

impl Hold for Value {
    const KIND: Kind = Kind::Undocumented;

    fn hold(self) -> Held {
        Held::Undocumented(self)
    }
}

impl Hold for Sensitive {
    const KIND: Kind = Kind::Sensitive;

    fn hold(self) -> Held {
        Held::Sensitive(self)
    }
}

impl Hold for Upload {
    const KIND: Kind = Kind::Upload;

    fn hold(self) -> Held {
        Held::Upload(self)
    }
}

impl<T: Hold> Hold for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);

    fn hold(self) -> Held {
        let mut items = Vec::new();
        for item in self {
            items.push(item.hold());
        }
        Held::List(HeldList { kind: &T::KIND, items })
    }
}

impl<T: Hold> Hold for JsonText<T> {
    const KIND: Kind = Kind::JsonText(&T::KIND);

    fn hold(self) -> Held {
        Held::JsonText(Box::new(self.0.hold()))
    }
}

/// What every structure of a request has beside its list and its setters.
macro_rules! request {
    ($($name:ident),+) => { $(
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::message::debug(stringify!($name), &self.0, f)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::message::serialize(&self.0, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::message::deserialize_request(Self::MEMBERS, Self, deserializer)
            }
        }
    )+ };
}

/// What those have beside it that are members of others.
macro_rules! held {
    ($($name:ident),+) => { $(
        impl $crate::message::Hold for $name {
            const KIND: $crate::message::Kind = $crate::message::Kind::Object(Self::MEMBERS);

            #[inline]
            fn hold(self) -> $crate::message::Held {
                $crate::message::Held::Object(self.0)
            }
        }
    )+ };
}
