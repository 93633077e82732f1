//! Enumerations, always open: the platform adds values at any time.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Content;
use super::slot::Slot;

/// A value of an enumeration: one of those that `K` names, or another one that
/// the platform has added since.
///
/// The known ones are constants of `K` in the platform's own spelling; they can
/// stand in a `match`. Any text becomes a value.
///
/// ```
/// use wechatpay_sdk::Enumeration;
/// use wechatpay_sdk::v2::secapi::pay::refund::post::SignType;
///
/// let value: Enumeration<SignType> = "HMAC-SHA256".into();
/// match value {
///     SignType::HMAC_SHA256 => {}
///     other => println!("{other}"),
/// }
/// ```
pub type Enumeration<K> = Enumerated<PhantomData<K>>;

/// What an [`Enumeration`] is.
///
/// A constant can stand in a `match` only if its type derives `PartialEq`, which asks
/// the same of each parameter. `PhantomData` has it whatever it is of; an impl for each
/// of 700 enumerations would take the compiler 30 MB.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Enumerated<P>(Text, P);

/// The text of a value. A known one is always `Known`, so that comparing with
/// a constant, and matching one, is comparing texts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Text {
    Known(&'static str),
    Unknown(String),
}

/// The values of an enumeration that are known.
pub(crate) trait Known {
    const KNOWN: &'static [&'static str];
}

impl<K> Enumeration<K> {
    /// One of the known values.
    pub(crate) const fn known(value: &'static str) -> Self {
        Self(Text::Known(value), PhantomData)
    }

    /// The same as [`as_str`](Self::as_str), owned.
    pub(crate) fn into_string(self) -> String {
        self.0.into_string()
    }

    /// The value as the platform writes it.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Text {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Known(text) => text,
            Self::Unknown(text) => text,
        }
    }

    fn into_string(self) -> String {
        match self {
            Self::Known(text) => text.to_owned(),
            Self::Unknown(text) => text,
        }
    }

    /// Of an enumeration with the values `known`.
    pub(super) fn new(text: Cow<'_, str>, known: &'static [&'static str]) -> Self {
        match known.iter().find(|known| **known == text) {
            Some(known) => Self::Known(known),
            None => Self::Unknown(text.into_owned()),
        }
    }
}

impl<K: Known> From<&str> for Enumeration<K> {
    fn from(value: &str) -> Self {
        Self(Text::new(Cow::Borrowed(value), K::KNOWN), PhantomData)
    }
}

impl<K: Known> From<String> for Enumeration<K> {
    fn from(value: String) -> Self {
        Self(Text::new(Cow::Owned(value), K::KNOWN), PhantomData)
    }
}

impl<K: Known> FromStr for Enumeration<K> {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl<K> fmt::Display for Enumeration<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<K> fmt::Debug for Enumeration<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<K> Serialize for Enumeration<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, K: Known> Deserialize<'de> for Enumeration<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl<K: Known> Content for Enumeration<K> {
    fn empty() -> Self {
        Self(Text::Unknown(String::new()), PhantomData)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Choice(&mut self.0, K::KNOWN)
    }
}

/// Declares what is known of an enumeration: a type without values of its own,
/// whose constants they are.
macro_rules! enumeration {
    ($(#[$meta:meta])* $name:ident { $($constant:ident = $value:literal),+ $(,)? }) => {
        $(#[$meta])*
        pub enum $name {}

        impl $name {
            $(
                #[doc = concat!("`", $value, "`")]
                pub const $constant: $crate::message::Enumeration<Self> =
                    $crate::message::Enumeration::known($value);
            )+
        }

        impl $crate::message::Known for $name {
            const KNOWN: &'static [&'static str] = &[$($value),+];
        }
    };
}
