//! The members of a prepared request, for rate limits and status queries.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::prepare::{PreparedRequest, variables};
use crate::operation::Protocol;
use crate::xml;

/// The members of a request by name.
pub(super) struct Members {
    /// The members of its body.
    pub(super) body: Value,
    /// The path and the query, as they are sent.
    target: String,
    /// The path template, which names the variables of the path.
    template: Option<&'static str>,
}

impl Members {
    pub(super) fn of(prepared: &PreparedRequest) -> Self {
        let body = match (prepared.expectation.protocol, &prepared.to_sign) {
            (Protocol::V3 | Protocol::Brand, Some(body)) => {
                serde_json::from_slice(body).unwrap_or_default()
            }
            (Protocol::V2, _) => v2(&prepared.outgoing.body),
            _ => Value::Null,
        };
        let target = prepared.outgoing.target.clone();
        Self { body, target, template: prepared.expectation.catalogued.map(|known| known.path) }
    }

    /// The member, unless it is an empty text.
    pub(super) fn get(&self, name: &str) -> Option<Value> {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let in_query = || {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let (_, value) = pairs.find(|(known, _)| *known == name)?;
            let text = percent_decode_str(value).decode_utf8().ok()?;
            Some(Value::from(text)).filter(says_something)
        };
        let in_path = || {
            let variables = variables(self.template?, path);
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| Value::from(*value))
        };
        let in_body = self.body.get(name).filter(|value| says_something(value)).cloned();
        in_body.or_else(in_query).or_else(in_path)
    }

    /// The member, if it is a text that is not empty.
    #[cfg(feature = "rate-limit")]
    pub(super) fn text(&self, name: &str) -> Option<String> {
        text_of(&self.get(name)?)
    }
}

fn says_something(value: &Value) -> bool {
    *value != ""
}

/// The value, if it is a text that is not empty: only such a value can be a number of a record.
pub(super) fn text_of(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

fn v2(body: &[u8]) -> Value {
    let Ok(document) = xml::parse(body) else { return Value::Null };
    let member = |(name, text): (&str, &str)| (name.to_owned(), Value::from(text));
    Value::Object(document.members().map(member).collect())
}
