//! The operation that a call is of, as its errors name it.

use std::borrow::Cow;

use http::Method;

/// Method and path of a call.
#[derive(Clone, Debug)]
pub(crate) struct Called {
    method: Method,
    /// `POST /v3/refund/domestic/refunds`.
    name: Cow<'static, str>,
}

impl Called {
    /// `path` has the names of its variables where the operation is known: their values may be
    /// personal.
    pub(crate) fn new(method: Method, path: &str) -> Self {
        let name = format!("{method} {path}").into();
        Self { method, name }
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn path(&self) -> &str {
        self.name.split_once(' ').map_or("", |(_, path)| path)
    }
}
