//! Routes of the control API, and the requests to them.

use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use serde_json::{Map, Value};

use crate::platform::Platform;
use crate::wire::fault::Fault;
use crate::wire::target;

pub(super) type Reply = Result<Value, Fault>;

/// A reply that is computed asynchronously.
pub(super) type Later = Pin<Box<dyn Future<Output = Reply> + Send>>;

/// A parsed request.
pub(super) struct Asked {
    /// The merchant from the query, or the first merchant.
    pub(super) mchid: String,
    pub(super) path: Map<String, Value>,
    pub(super) query: Map<String, Value>,
    pub(super) body: Map<String, Value>,
}

impl Asked {
    /// Parses a request whose path matches a template.
    ///
    /// # Errors
    ///
    /// The part that cannot be parsed.
    pub(super) fn read(
        platform: &Platform,
        parts: &Parts,
        variables: Vec<(&'static str, &str)>,
        body: &Bytes,
    ) -> Result<Asked, Fault> {
        let path = variables
            .into_iter()
            .map(|(name, encoded)| Ok((name.to_owned(), target::variable(name, encoded)?)))
            .collect::<Result<Map<String, Value>, Fault>>()?;
        let query = target::query(parts.uri.query())?;
        let body = if body.is_empty() {
            Map::new()
        } else {
            match serde_json::from_slice(body) {
                Ok(Value::Object(body)) => body,
                _ => return Err(Fault::parameters("the body is no JSON object")),
            }
        };
        let mchid = match query.get("mchid").and_then(Value::as_str) {
            Some(mchid) => mchid.to_owned(),
            None => platform.merchants.first().mchid().to_owned(),
        };
        Ok(Asked { mchid, path, query, body })
    }

    pub(super) fn variable(&self, name: &str) -> &str {
        self.path.get(name).and_then(Value::as_str).unwrap_or("")
    }

    /// A parameter of the query, unless it is missing or empty.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.get(name).and_then(Value::as_str).filter(|value| !value.is_empty())
    }

    /// A parameter of the query as an integer.
    pub(super) fn number(&self, name: &str) -> Result<Option<usize>, Fault> {
        let number = |text: &str| {
            text.parse()
                .map_err(|_| told(name, &Value::from(text), "is not a whole number", "query"))
        };
        self.parameter(name).map(number).transpose()
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }

    pub(super) fn integer(&self, name: &str) -> Option<i64> {
        self.body.get(name).and_then(Value::as_i64)
    }
}

/// The handler of a route.
pub(super) enum Run {
    Now(fn(&Arc<Platform>, &Asked) -> Reply),
    /// Returns a number of seconds, by which business time is then advanced.
    Advance(fn(&Platform, &Asked) -> Result<i64, Fault>),
    Later(fn(Arc<Platform>, &Asked) -> Result<Later, Fault>),
    /// Returns the OpenAPI document.
    Document,
    /// Streams events for as long as the client listens.
    Stream,
}

pub(super) struct Route {
    pub(super) method: &'static str,
    pub(super) template: &'static str,
    pub(super) summary: &'static str,
    /// The parameters of the query in addition to `mchid`, with their types and meanings.
    pub(super) query: &'static [(&'static str, &'static str, &'static str)],
    /// The members of the body, with their types and meanings. A name that ends with `?` is
    /// optional.
    pub(super) body: &'static [(&'static str, &'static str, &'static str)],
    pub(super) run: Run,
}

impl Route {
    pub(super) const fn get(
        template: &'static str,
        summary: &'static str,
        run: fn(&Arc<Platform>, &Asked) -> Reply,
    ) -> Self {
        Self { method: "GET", template, summary, query: &[], body: &[], run: Run::Now(run) }
    }

    pub(super) const fn post(
        template: &'static str,
        summary: &'static str,
        run: fn(&Arc<Platform>, &Asked) -> Reply,
    ) -> Self {
        Self { method: "POST", ..Self::get(template, summary, run) }
    }
}

/// The error for a member of the body that is missing or has the wrong type.
pub(super) fn wrong(asked: &Asked, name: &str, issue: &str) -> Fault {
    let value = asked.body.get(name).cloned().unwrap_or(Value::Null);
    told(name, &value, issue, "body")
}

/// The error for a member, in English: its readers are developers who write tests.
pub(super) fn told(name: &str, value: &Value, issue: &str, location: &str) -> Fault {
    let place = if location == "body" { "/" } else { "" };
    let message = format!("`{place}{name}` {issue}");
    Fault { message, ..Fault::member(name, value, issue, location) }
}
