//! The checks that every request passes before an operation sees it.

pub(crate) mod authorization;
pub(crate) mod v2;
pub(crate) mod v3;

use http::{HeaderMap, HeaderName};

/// The only value of a header, as text.
pub(crate) fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    if values.next().is_some() {
        return None;
    }
    value.to_str().ok()
}
