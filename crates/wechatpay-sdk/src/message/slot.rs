//! A member in the form in which the walkers see it, independent of its type.
//!
//! Code that depends on a member's type is compiled in users' programs, once for each
//! type. So it is one short function per type: [`Member::reach`] or [`List::item`].
//! `decode` and `encode` read and write the values of all types.

use std::any::Any;
use std::ops::ControlFlow;

use serde_json::Value;

use super::extra::Extra;
use super::text::Text;
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

/// The content of a text.
pub(crate) trait Inner {
    fn inner(&mut self) -> Slot<'_>;
}

/// Counted values of any type.
pub(crate) trait Counted {
    /// The value at a place in the order of numbers.
    fn at(&mut self, index: usize) -> Option<(&Number, Slot<'_>)>;
    /// An empty value at the end.
    fn add(&mut self, number: Number) -> Slot<'_>;
    fn drop_last(&mut self);
}

/// The numbers in a name, in numeric order: `2` comes before `10`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number(Vec<u64>, String);

impl Number {
    pub(super) fn new(text: &str) -> Self {
        let numbers = text.split('_').map(|part| part.parse().unwrap_or(u64::MAX));
        Self(numbers.collect(), text.to_owned())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.1
    }
}

/// A member with the platform's name for it. A name that ends with `$n` (and `$m`)
/// means all names with numbers in this place.
pub(crate) enum Named<'a> {
    /// The platform refuses a request without it.
    Required(&'static str, &'a mut dyn Member),
    Optional(&'static str, &'a mut dyn Member),
    /// Behind the last one: those that the catalogue does not have.
    Extra(&'a mut Extra),
}

impl<'a> Named<'a> {
    /// Goes on with a documented member and whether it is required; ends with the others.
    pub(super) fn documented(
        self,
    ) -> ControlFlow<&'a mut Extra, (&'static str, bool, &'a mut dyn Member)> {
        match self {
            Self::Required(name, member) => ControlFlow::Continue((name, true, member)),
            Self::Optional(name, member) => ControlFlow::Continue((name, false, member)),
            Self::Extra(extra) => ControlFlow::Break(extra),
        }
    }
}

/// A struct of members.
pub(crate) trait Message: Any + Copied + Send + Sync {
    /// Each member by its place, counted from 0; behind the last one the others.
    fn member(&mut self, at: usize) -> Named<'_>;
}

/// The member of this name; `Absent` if the catalogue has none.
pub(crate) fn slot_of<'m>(message: &'m mut dyn Message, name: &str) -> Slot<'m> {
    let mut at = 0;
    while let Some(documented) = name_at(message, at) {
        if documented == name {
            return slot_at(message, at);
        }
        at += 1;
    }
    Slot::Absent
}

/// The member at this place.
pub(crate) fn slot_at(message: &mut dyn Message, at: usize) -> Slot<'_> {
    match message.member(at).documented() {
        ControlFlow::Continue((_, _, member)) => member.access(Access::Look),
        ControlFlow::Break(_) => Slot::Absent,
    }
}

/// The name of the member at this place; `None` behind the last one.
pub(crate) fn name_at(message: &mut dyn Message, at: usize) -> Option<&'static str> {
    match message.member(at).documented() {
        ControlFlow::Continue((name, ..)) => Some(name),
        ControlFlow::Break(_) => None,
    }
}

/// A message that is copied without knowing its type.
pub(crate) trait Copied {
    fn copied(&self) -> Box<dyn Message>;
}

impl<M: Message + Clone> Copied for M {
    fn copied(&self) -> Box<dyn Message> {
        Box::new(self.clone())
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
