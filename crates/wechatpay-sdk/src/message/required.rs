//! Members that a request needs.

use serde_json::Value;

use super::{Content, Decoder, Encoder, Member};

/// A member that the platform refuses a request without.
///
/// A call whose request lacks it is refused before anything is sent, with the
/// member's name. It is not an argument of a constructor, since the platform
/// relaxes what it requires, and programs should go on compiling then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Required<T>(Option<T>);

impl<T> Required<T> {
    /// A value that is set.
    pub const fn set(value: T) -> Self {
        Self(Some(value))
    }

    /// The value, if it was set.
    pub fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }
}

impl<T> Default for Required<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Content> Member for Required<T> {
    fn is_required(&self) -> bool {
        true
    }

    fn encode(&mut self, encoder: &mut Encoder<'_>) -> Option<Value> {
        self.0.encode(encoder)
    }

    fn decode(&mut self, value: Value, decoder: Decoder<'_>) -> bool {
        self.0.decode(value, decoder)
    }
}
