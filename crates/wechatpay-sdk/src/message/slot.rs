//! A member as the walkers see it, whatever its type.
//!
//! Users' programs compile what depends on a member's type, for each type anew.
//! That is one short function a type, [`Member::reach`] or [`List::item`]; what
//! becomes of a value stands in `decode` and `encode`, once.

use serde_json::Value;

use super::numbered::Counted;
use super::text::Text;
use super::{Content, Message};
use crate::sensitive::Sensitive;
use crate::upload::Upload;

/// What a member holds.
pub(crate) enum Slot<'a> {
    Absent,
    Text(&'a mut String),
    Whole(&'a mut i64),
    Decimal(&'a mut f64),
    Flag(&'a mut bool),
    /// Of an enumeration, with its known values.
    Choice(&'a mut Text, &'static [&'static str]),
    Undocumented(&'a mut Value),
    Sensitive(&'a mut Sensitive),
    Upload(&'a mut Upload),
    Message(&'a mut dyn Message),
    List(&'a mut dyn List),
    /// JSON within a text.
    JsonText(&'a mut dyn Inner),
    Numbered(&'a mut dyn Counted),
}

/// What to do with a member on the way to its slot.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Look,
    /// Its content is empty from now on, to be filled.
    Empty,
    /// It is absent from now on.
    Clear,
}

/// A member of a message.
pub(crate) trait Member {
    fn access(&mut self, how: Access) -> Slot<'_>;
}

/// Which item of a list; each but the first changes the list.
#[derive(Clone, Copy)]
pub(crate) enum Item {
    At(usize),
    /// An empty one at the end.
    New,
    DropLast,
}

/// A list of anything.
pub(crate) trait List {
    /// `Absent` if there is no such item.
    fn item(&mut self, which: Item) -> Slot<'_>;
}

/// What stands in a text.
pub(crate) trait Inner {
    fn inner(&mut self) -> Slot<'_>;
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

/// An enumeration says by itself whether it is there.
pub(crate) fn choice<'a>(
    text: &'a mut Text,
    known: &'static [&'static str],
    how: Access,
) -> Slot<'a> {
    match how {
        Access::Look if text.is_empty() => return Slot::Absent,
        Access::Look => {}
        Access::Empty | Access::Clear => *text = Text::default(),
    }
    Slot::Choice(text, known)
}
