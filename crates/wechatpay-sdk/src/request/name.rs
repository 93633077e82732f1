//! The name of a call in its errors.

use std::borrow::Cow;

use http::Method;

use super::spec::RequestSpec;
use crate::error::{Called, Error};
use crate::operation::{Protocol, catalogued};

/// Method and path of a running call. The catalogue is searched only when an error needs the name.
pub(super) struct Name {
    protocol: Protocol,
    method: Method,
    path: Cow<'static, str>,
}

impl Name {
    pub(super) fn of(spec: &RequestSpec) -> Self {
        let RequestSpec { protocol, method, path, .. } = spec;
        Self { protocol: *protocol, method: method.clone(), path: path.clone() }
    }

    /// The error with this name, unless it already has a name.
    pub(super) fn add_to(&self, error: Error) -> Error {
        let known = catalogued(self.protocol, &self.method, &self.path);
        let path = known.map_or(&*self.path, |known| known.path);
        error.of_call(&Called::new(self.method.clone(), path))
    }
}
