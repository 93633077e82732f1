//! What there is to ask for, and what was asked.

use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use serde_json::{Map, Value};

use crate::platform::Platform;
use crate::wire::fault::Fault;
use crate::wire::target;

pub(super) type Reply = Result<Value, Fault>;

/// A reply that takes its time.
pub(super) type Later = Pin<Box<dyn Future<Output = Reply> + Send>>;

/// What a request asks for.
pub(super) struct Asked {
    /// Of the query; the first merchant, where it names none.
    pub(super) mchid: String,
    pub(super) path: Map<String, Value>,
    pub(super) query: Map<String, Value>,
    pub(super) body: Map<String, Value>,
}

impl Asked {
    /// Reads a request whose path fits a template.
    ///
    /// # Errors
    ///
    /// What cannot be read.
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

    /// A member of the query that is there and not empty.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.get(name).and_then(Value::as_str).filter(|value| !value.is_empty())
    }

    /// A whole number of the query.
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

/// What a route does.
pub(super) enum Run {
    Now(fn(&Arc<Platform>, &Asked) -> Reply),
    /// Moves time on, by what this says, in seconds.
    Advance(fn(&Platform, &Asked) -> Result<i64, Fault>),
    Later(fn(Arc<Platform>, &Asked) -> Result<Later, Fault>),
    /// Describes all routes.
    Document,
    /// Tells what happens for as long as somebody listens.
    Stream,
}

pub(super) struct Route {
    pub(super) method: &'static str,
    pub(super) template: &'static str,
    pub(super) summary: &'static str,
    /// The members of its query beside `mchid`, with their types and meanings.
    pub(super) query: &'static [(&'static str, &'static str, &'static str)],
    /// The members of its body, with their types and meanings; those that end with `?` may be left
    /// out.
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

/// A member of the body that is missing, or is no such thing.
pub(super) fn wrong(asked: &Asked, name: &str, issue: &str) -> Fault {
    let value = asked.body.get(name).cloned().unwrap_or(Value::Null);
    told(name, &value, issue, "body")
}

/// The control API speaks English: its errors are for whoever writes the test.
pub(super) fn told(name: &str, value: &Value, issue: &str, location: &str) -> Fault {
    let place = if location == "body" { "/" } else { "" };
    let message = format!("`{place}{name}` {issue}");
    Fault { message, ..Fault::member(name, value, issue, location) }
}
