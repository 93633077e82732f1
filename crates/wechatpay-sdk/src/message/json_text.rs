//! Members whose text holds JSON.

use std::ops::Deref;

use serde_json::Value;

use super::{Content, Decoder, Encoder};

/// A structure that the platform wants as JSON within a string: `detail` of a
/// v2 order for instance. It is written and read as such by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JsonText<T>(pub T);

impl<T> From<T> for JsonText<T> {
    fn from(inner: T) -> Self {
        Self(inner)
    }
}

impl<T> Deref for JsonText<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Content> Content for JsonText<T> {
    fn encode(&mut self, encoder: &mut Encoder<'_>) -> Value {
        let inner = self.0.encode(encoder);
        encoder.json_text(inner)
    }

    fn decode(value: Value, decoder: Decoder<'_>) -> Option<Self> {
        let inner = match value {
            Value::String(text) => serde_json::from_str(&text).ok()?,
            // Not wrapped, against the documents.
            other => other,
        };
        T::decode(inner, decoder).map(Self)
    }
}
