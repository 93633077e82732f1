//! A call as its caller described it.

use std::borrow::Cow;

use http::{HeaderMap, Method};
use serde_json::Value;

use super::body::Payload;
use crate::error::Error;
use crate::message::Message;
use crate::operation::{Checks, Operation, Protocol, listed, particular};
use crate::upload::Upload;

/// A call as the caller described it.
pub(crate) struct RequestSpec {
    pub(crate) protocol: Protocol,
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    /// The path of a typed call, with its variables.
    pub(crate) template: Option<&'static str>,
    /// What is particular about a typed call's operation.
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) variables: Vec<(String, String)>,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) query_message: Option<Box<dyn Message>>,
    pub(crate) payload: Payload,
    pub(crate) encrypt: Vec<String>,
    /// The file of an untyped call, and its part's name.
    pub(crate) upload: Option<(String, Upload)>,
    pub(crate) headers: HeaderMap,
    pub(crate) base_url: Option<String>,
    /// The members that travel encrypted, if the operation is known.
    pub(crate) sensitive: &'static [&'static str],
    /// How much is checked; if not said, what the client is set to.
    pub(crate) checks: Option<Checks>,
    /// The first thing that was wrong while it was described.
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
            headers: HeaderMap::with_capacity(8),
            base_url: None,
            sensitive: &[],
            checks: None,
            problem: None,
        }
    }

    /// The specification of no call: for one that fails before it is sent.
    pub(crate) fn empty() -> Self {
        Self::new(Protocol::V3, Method::GET, "".into())
    }

    /// The specification of an operation of the catalogue, by its path there.
    #[cfg_attr(not(feature = "full"), allow(dead_code))]
    pub(crate) fn typed(method: Method, template: &'static str) -> Self {
        let protocol = Protocol::of(template);
        let operation = particular(&method, template);
        Self { template: Some(template), operation, ..Self::new(protocol, method, template.into()) }
    }

    pub(crate) fn fail(&mut self, problem: Error) {
        self.problem.get_or_insert(problem);
    }

    /// The operation, if something is particular about it: of an untyped call the
    /// one of its path, whose variables are filled in.
    pub(crate) fn known(&self, path: &str) -> Option<&'static Operation> {
        match self.template {
            Some(_) => self.operation,
            None => listed(self.protocol, &self.method, path),
        }
    }
}
