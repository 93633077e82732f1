//! The checks of every request before it reaches an operation.

pub(crate) mod authorization;
pub(crate) mod v2;
pub(crate) mod v3;

use http::{HeaderMap, HeaderName};

/// The value of a header that occurs exactly once, as text.
pub(crate) fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    if values.next().is_some() {
        return None;
    }
    value.to_str().ok()
}
