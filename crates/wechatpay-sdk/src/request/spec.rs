//! The specification of a call.

use std::borrow::Cow;

use http::{HeaderMap, Method};
use serde_json::Value;

use super::body::Payload;
use crate::error::Error;
use crate::message::Message;
use crate::operation::{Checks, Multipart, Operation, Protocol, listed, particular};
use crate::upload::Upload;

/// A call as the caller described it.
pub(crate) struct RequestSpec {
    pub(crate) protocol: Protocol,
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    /// The path template of a typed call.
    pub(crate) template: Option<&'static str>,
    /// The operation of a typed call, if it has special properties.
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) variables: Vec<(String, String)>,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) query_message: Option<Box<dyn Message>>,
    pub(crate) payload: Payload,
    pub(crate) encrypt: Vec<String>,
    /// The file of an untyped call, with the name of its part.
    pub(crate) upload: Option<(String, Upload)>,
    /// The form and the path of an untyped call's operation, if they are known.
    pub(crate) multipart: Option<(&'static Multipart, &'static str)>,
    pub(crate) headers: HeaderMap,
    pub(crate) base_url: Option<String>,
    /// The members that are sent encrypted, if the operation is known.
    pub(crate) sensitive: &'static [&'static str],
    /// The level of the checks. `None`: the client's setting.
    pub(crate) checks: Option<Checks>,
    /// The first error in the caller's description.
    pub(crate) problem: Option<Error>,
}

impl RequestSpec {
    pub(crate) fn new(protocol: Protocol, method: Method, path: Cow<'static, str>) -> Self {
        Self {
            protocol,
            method,
            path,
            template: None,
            operation: None,
            variables: Vec::new(),
            query: Vec::new(),
            query_message: None,
            payload: Payload::None,
            encrypt: Vec::new(),
            upload: None,
            multipart: None,
            headers: HeaderMap::with_capacity(8),
            base_url: None,
            sensitive: &[],
            checks: None,
            problem: None,
        }
    }

    /// An empty specification, for a call that fails before it is sent.
    pub(crate) fn empty() -> Self {
        Self::new(Protocol::V3, Method::GET, "".into())
    }

    /// The specification of an operation in the catalogue, by its path in the catalogue.
    #[cfg_attr(not(feature = "full"), allow(dead_code))]
    pub(crate) fn typed(method: Method, template: &'static str) -> Self {
        let protocol = Protocol::of(template);
        let operation = particular(&method, template);
        Self { template: Some(template), operation, ..Self::new(protocol, method, template.into()) }
    }

    pub(crate) fn fail(&mut self, problem: Error) {
        self.problem.get_or_insert(problem);
    }

    /// The operation, if it has special properties. For an untyped call, it is found by the path
    /// with filled-in variables.
    pub(crate) fn known(&self, path: &str) -> Option<&'static Operation> {
        match self.template {
            Some(_) => self.operation,
            None => listed(self.protocol, &self.method, path),
        }
    }
}
