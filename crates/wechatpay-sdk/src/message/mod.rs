//! The structs of requests and answers: one list of members each, walked by
//! the few functions here.
//!
//! A struct says what its members are called (`Message::member`) and nothing
//! more. What is sent, stored, printed and read is made by walking that list,
//! always by way of [`serde_json::Value`]: JSON, the query and the parameters
//! of v2 are three ways to write one such value. The list takes `&mut self` in
//! both directions, since a second one of as many lines for `&self` would
//! serve `Debug` and `Serialize` only; those walk a copy.

mod content;
mod decode;
mod encode;
#[macro_use]
mod enumeration;
mod fen;
mod json_text;
mod number;
mod numbered;
#[macro_use]
mod object;
mod personal;
mod raw;
mod slot;
mod time;

pub(crate) use self::content::Content;
pub(crate) use self::decode::{Decoder, decode, deserialize, deserialize_request, typed};
pub(crate) use self::encode::{Encoder, PutAside, debug, encode, serialize};
pub(crate) use self::enumeration::Known;
pub use self::enumeration::{Enumerated, Enumeration};
pub use self::fen::Fen;
pub use self::json_text::JsonText;
pub(crate) use self::number::{marked, quoted, unmarked};
pub use self::numbered::Numbered;
pub(crate) use self::object::{Held, Hold, Kind, Listed, Object, optional, required};
pub use self::raw::RawContent;
pub(crate) use self::slot::Member;
pub use self::time::Time;

/// A member with the platform's name of it. A name with `$n` (and `$m`) at its end
/// stands for all with numbers there.
pub(crate) struct Named<'a>(pub(crate) &'static str, pub(crate) &'a mut dyn Member);

/// A struct of members.
pub(crate) trait Message: Send + 'static {
    /// Each member by its place, counted from 0, until there is none.
    fn member(&mut self, at: usize) -> Option<Named<'_>>;
}

/// What every answer has beside its fields: the list of them, copies, `Debug`
/// without sensitive texts, and `Serialize` and `Deserialize` for the user.
/// Derived, `Clone` and `Default` are half as much code again.
macro_rules! message {
    ($($message:ident { $($at:literal => $field:ident: $name:literal),+ $(,)? })+) => { $(
        impl Clone for $message {
            #[inline]
            fn clone(&self) -> Self {
                Self { $($field: self.$field.clone()),+ }
            }
        }

        impl Default for $message {
            #[inline]
            fn default() -> Self {
                Self { $($field: Default::default()),+ }
            }
        }

        impl $crate::message::Message for $message {
            #[inline]
            fn member(&mut self, at: usize) -> Option<$crate::message::Named<'_>> {
                Some(match at {
                    $($at => $crate::message::Named($name, &mut self.$field),)+
                    _ => return None,
                })
            }
        }

        impl std::fmt::Debug for $message {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::message::debug(stringify!($message), self, f)
            }
        }

        impl serde::Serialize for $message {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::message::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $message {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::message::deserialize(deserializer)
            }
        }
    )+ };
}

#[cfg(test)]
mod tests;
