//! The text of an enumeration's value.

use std::borrow::Cow;
use std::fmt;

/// A known value is always `Known`, so that constants work in patterns and comparisons. An absent member has the empty
/// text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Text {
    Known(&'static str),
    Unknown(String),
}

impl Text {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Known(text) => text,
            Self::Unknown(text) => text,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.as_str().is_empty()
    }

    /// The text of an enumeration with the values `known`.
    pub(crate) fn new(text: Cow<'_, str>, known: &'static [&'static str]) -> Self {
        match known.iter().find(|known| **known == text) {
            Some(known) => Self::Known(known),
            None => Self::Unknown(text.into_owned()),
        }
    }

    /// `Status("SUCCESS")`.
    pub(crate) fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(name).field(&self.as_str()).finish()
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
