//! The structs of requests and answers. Each has one list of members, and a few shared functions walk these lists.
//!
//! A struct provides the names of its members, and which of them are required (`Message::member`). Sending, storing,
//! printing and reading walk that list and use a [`serde_json::Value`], which is written as JSON, as a query, or as
//! the parameters of v2. The JSON of v3 also has a direct way, for simple requests (`plain`) and for answers as
//! documented (`direct`). The list takes `&mut self` in both directions: a second list for `&self` would only serve
//! `Debug` and `Serialize`, so those walk a copy.

#[macro_use]
mod amount;
mod content;
mod decode;
mod direct;
mod encode;
#[macro_use]
mod enumeration;
mod extra;
mod fen;
mod into_member;
mod json_text;
mod minor;
mod number;
mod numbered;
mod personal;
mod plain;
mod raw;
mod scaled;
mod slot;
mod text;
mod time;
mod time_from;

use std::ops::ControlFlow;

use serde_json::Value;

pub use self::amount::NotAnAmount;
pub(crate) use self::content::Content;
pub(crate) use self::decode::{Decoder, decode, deserialize, typed};
pub(crate) use self::direct::{Outermost, Seen, decode_json};
pub(crate) use self::encode::{Encoder, PutAside, debug, encode, serialize, stored};
pub use self::extra::Extra;
pub use self::fen::Fen;
pub use self::into_member::{IntoList, IntoMember};
pub use self::json_text::JsonText;
pub use self::minor::Minor;
pub(crate) use self::number::{marked, quoted, unmarked};
pub use self::numbered::Numbered;
pub(crate) use self::plain::encode_json;
pub use self::raw::RawContent;
pub use self::scaled::{Decimal8, MicroFen};
pub(crate) use self::slot::{
    Access, Item, List, Member, Message, Named, Slot, choice, name_at, slot_at, slot_of,
};
pub(crate) use self::text::Text;
pub use self::time::Time;

/// Sets a member by its name. A member that the catalogue lacks, or has with another type, goes into `extra`.
pub(crate) fn set(message: &mut dyn Message, name: String, value: Value) {
    let (mut at, mut is_set) = (0, false);
    loop {
        match message.member(at).documented() {
            ControlFlow::Continue((documented, _, member)) if documented == name => {
                is_set = decode::put_value(member, value.clone());
            }
            ControlFlow::Continue(_) => {}
            ControlFlow::Break(extra) => {
                extra.remove(&name);
                if !is_set {
                    extra.insert(name, value);
                }
                return;
            }
        }
        at += 1;
    }
}

/// Implements the traits of a struct of members: the list, `Clone`, `PartialEq`, `Debug` without sensitive texts, and
/// `Serialize` and `Deserialize` for the user.
macro_rules! message {
    ($($message:ident {
        $($at:literal => $field:ident: $kind:ident $name:literal),+ $(,)?
    })+) => { $(
        impl Clone for $message {
            #[inline]
            fn clone(&self) -> Self {
                Self { $($field: self.$field.clone(),)+ extra: self.extra.clone() }
            }
        }

        impl PartialEq for $message {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $(self.$field == other.$field &&)+ self.extra == other.extra
            }
        }

        impl Default for $message {
            #[inline]
            fn default() -> Self {
                Self { $($field: Default::default(),)+ extra: Default::default() }
            }
        }

        impl $crate::message::Message for $message {
            #[inline]
            fn member(&mut self, at: usize) -> $crate::message::Named<'_> {
                match at {
                    $($at => $crate::message::Named::$kind($name, &mut self.$field),)+
                    _ => $crate::message::Named::Extra(&mut self.extra),
                }
            }
        }

        impl std::fmt::Debug for $message {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::message::debug(stringify!($message), self, f)
            }
        }

        impl serde::Serialize for $message {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::message::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $message {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::message::deserialize(deserializer)
            }
        }
    )+ };
}

/// Implements the constructor and `with` of a struct of a request.
macro_rules! request {
    ($($request:ident),+) => { $(
        impl $request {
            /// A request without members. Each member has a method that sets it.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }

            /// Sets a member by its name on the platform, if the catalogue lacks it or has it with another
            /// type.
            pub fn with(
                mut self,
                name: impl Into<String>,
                value: impl Into<serde_json::Value>,
            ) -> Self {
                $crate::message::set(&mut self, name.into(), value.into());
                self
            }
        }
    )+ };
}

#[cfg(test)]
mod direct_tests;
#[cfg(test)]
mod plain_tests;
#[cfg(test)]
mod tests;
