//! Members whose text holds JSON.

use std::ops::Deref;

use super::Content;
use super::slot::{Inner, Slot};

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
    fn empty() -> Self {
        Self(T::empty())
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::JsonText(self)
    }
}

impl<T: Content> Inner for JsonText<T> {
    fn inner(&mut self) -> Slot<'_> {
        self.0.slot()
    }
}
