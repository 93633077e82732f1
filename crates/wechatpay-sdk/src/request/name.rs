//! What the errors of a call name it.

use std::borrow::Cow;

use http::Method;

use super::spec::RequestSpec;
use crate::error::{Called, Error};
use crate::operation::{Protocol, catalogued};

/// Method and path of a call that is under way; the catalogue is asked when an error needs it.
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

    /// The error with this name, unless it has one.
    pub(super) fn add_to(&self, error: Error) -> Error {
        let known = catalogued(self.protocol, &self.method, &self.path);
        let path = known.map_or(&*self.path, |known| known.path);
        error.of_call(&Called::new(self.method.clone(), path))
    }
}
