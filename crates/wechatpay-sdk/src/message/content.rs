//! The types of members.

use bytes::Bytes;
use serde_json::Value;

use super::slot::{Access, Item, List, Member, Message, Slot};
use crate::sensitive::Sensitive;
use crate::upload::Upload;

/// A type of a member. It only provides its slot; shared functions read and write slots, because code that is
/// compiled for each type is expensive.
pub(crate) trait Content: Sized {
    /// The empty value, to be filled.
    fn empty() -> Self;
    fn slot(&mut self) -> Slot<'_>;
}

impl<T: Message + Default> Content for T {
    fn empty() -> Self {
        Self::default()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Message(self)
    }
}

impl Content for String {
    fn empty() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl Content for i64 {
    fn empty() -> Self {
        0
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Whole(self)
    }
}

impl Content for f64 {
    fn empty() -> Self {
        0.0
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Decimal(self)
    }
}

impl Content for bool {
    fn empty() -> Self {
        false
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Flag(self)
    }
}

/// An object without documented members.
impl Content for Value {
    fn empty() -> Self {
        Self::Null
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Undocumented(self)
    }
}

impl Content for Sensitive {
    fn empty() -> Self {
        Self::new("")
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Sensitive(self)
    }
}

impl Content for Upload {
    fn empty() -> Self {
        Self::new("", Bytes::new())
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Upload(self)
    }
}

impl<T: Content> Content for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Content> List for Vec<T> {
    fn item(&mut self, which: Item) -> Slot<'_> {
        let item = match which {
            Item::At(index) => self.get_mut(index),
            Item::New => {
                self.push(T::empty());
                self.last_mut()
            }
            Item::DropLast => {
                self.truncate(self.len().saturating_sub(1));
                None
            }
        };
        match item {
            Some(item) => item.slot(),
            None => Slot::Absent,
        }
    }
}

impl<T: Content> Member for Option<T> {
    fn access(&mut self, how: Access) -> Slot<'_> {
        if how != Access::Look {
            *self = if how == Access::Empty { Some(T::empty()) } else { None };
        }
        match self {
            Some(content) => content.slot(),
            None => Slot::Absent,
        }
    }
}
