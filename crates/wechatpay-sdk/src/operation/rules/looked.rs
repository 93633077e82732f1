//! The values that rules check: JSON, or a message that is not serialised yet.

use std::borrow::Cow;

use serde_json::Value;

use super::{list, member};
use crate::message::{Item, List, Message, Slot, slot_of};

/// A value of a request.
pub(crate) enum Looked<'v> {
    Json(Cow<'v, Value>),
    /// A value of a message with plain members: texts, integers, flags, and lists and messages of them.
    Slot(Slot<'v>),
}

/// The items of a list.
pub(super) enum Items<'v> {
    Json(Cow<'v, [Value]>),
    Slot(&'v mut dyn List),
}

impl<'v> Looked<'v> {
    pub(crate) fn json(value: &'v Value) -> Self {
        Self::Json(Cow::Borrowed(value))
    }

    pub(crate) fn message(message: &'v mut dyn Message) -> Self {
        Self::Slot(Slot::Message(message))
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Json(value) => value.as_str(),
            Self::Slot(Slot::Text(text)) => Some(text),
            Self::Slot(Slot::Choice(text, _)) => Some(text.as_str()),
            Self::Slot(_) => None,
        }
    }

    /// An integer, or an integer within a text: v2 sends texts.
    pub(super) fn whole(&self) -> Option<i64> {
        match self {
            Self::Json(value) if value.is_number() => value.as_i64(),
            Self::Slot(Slot::Whole(number)) => Some(**number),
            _ => self.text()?.parse().ok(),
        }
    }

    /// Whether the value is one of these texts, numbers or booleans.
    pub(super) fn is_one_of(&self, texts: &[&str]) -> bool {
        if let Some(text) = self.text() {
            return texts.contains(&text);
        }
        let text = match self {
            Self::Json(value) if value.is_number() || value.is_boolean() => value.to_string(),
            Self::Slot(Slot::Whole(number)) => number.to_string(),
            Self::Slot(Slot::Flag(flag)) => flag.to_string(),
            _ => return false,
        };
        texts.contains(&text.as_str())
    }

    /// Whether the value is a list, and not a text that contains a list.
    pub(super) fn is_list(&self) -> bool {
        match self {
            Self::Json(value) => value.is_array(),
            Self::Slot(slot) => matches!(slot, Slot::List(_)),
        }
    }

    /// The items of a list, or of a list within a text.
    pub(super) fn list(&mut self) -> Option<Items<'_>> {
        match self {
            Self::Json(value) => list(value).map(Items::Json),
            Self::Slot(Slot::List(list)) => Some(Items::Slot(&mut **list)),
            Self::Slot(_) => {
                let text = self.text().filter(|text| text.starts_with('['))?;
                serde_json::from_str(text).ok().map(|items: Vec<_>| Items::Json(items.into()))
            }
        }
    }

    /// A member of an object, or of JSON within a text. v2 does not send empty texts.
    pub(super) fn member(&mut self, name: &str, is_v2: bool) -> Option<Looked<'_>> {
        match self {
            Self::Json(value) => member(value, name, is_v2).map(Looked::Json),
            Self::Slot(Slot::Message(message)) => match slot_of(&mut **message, name) {
                Slot::Absent => None,
                slot => Some(Looked::Slot(slot)),
            },
            Self::Slot(_) => {
                let value = Value::from(self.text().filter(|text| text.starts_with('{'))?);
                let member = member(&value, name, is_v2)?.into_owned();
                Some(Looked::Json(Cow::Owned(member)))
            }
        }
    }
}

impl Items<'_> {
    pub(super) fn get(&mut self, index: usize) -> Option<Looked<'_>> {
        match self {
            Self::Json(items) => items.get(index).map(Looked::json),
            Self::Slot(list) => match list.item(Item::At(index)) {
                Slot::Absent => None,
                slot => Some(Looked::Slot(slot)),
            },
        }
    }

    pub(super) fn len(&mut self) -> usize {
        match self {
            Self::Json(items) => items.len(),
            Self::Slot(_) => (0..).take_while(|index| self.get(*index).is_some()).count(),
        }
    }
}
