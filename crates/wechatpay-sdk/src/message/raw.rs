//! Content without a type.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

/// The members of something that has no type here, as they came. `Debug` shows
/// none of them: there may be personal data among them.
#[derive(Clone, PartialEq)]
pub struct RawContent(Value);

impl RawContent {
    pub(crate) fn new(value: Value) -> Self {
        Self(super::unmarked(value))
    }

    /// The members as JSON; of v2, texts.
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The members as any type that deserialises.
    ///
    /// # Errors
    /// If they are not of this type.
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        T::deserialize(&self.0)
    }
}

impl fmt::Debug for RawContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawContent([sensitive])")
    }
}
