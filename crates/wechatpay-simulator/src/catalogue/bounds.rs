//! The bounds of single values in the catalogue: lengths, patterns, numbers, items.

use std::fmt;

use regex_lite::Regex;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::places::Place;
use super::schema::{Kind, Schema};

/// The bounds of a value.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Bounds {
    min_length: Option<usize>,
    max_length: Option<usize>,
    pattern: Option<Pattern>,
    minimum: Option<i64>,
    maximum: Option<i64>,
    min_items: Option<usize>,
    max_items: Option<usize>,
    #[serde(rename = "x-wechatpay-length")]
    unit: Option<Unit>,
    #[serde(rename = "x-wechatpay-checked")]
    checked: Checked,
}

/// The unit of a length, other than characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Unit {
    /// Bytes of the UTF-8 text.
    Bytes,
}

/// Which bounds are confirmed by several sources.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Checked {
    All(bool),
    These(Vec<String>),
}

impl Default for Checked {
    fn default() -> Self {
        Self::All(false)
    }
}

/// A pattern as a regular expression. A pattern that cannot be compiled matches everything.
struct Pattern(Option<Regex>);

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|pattern| Self(Regex::new(&pattern).ok()))
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0.as_ref().map(Regex::as_str), f)
    }
}

/// A value outside its bounds.
pub(crate) struct Outside<'v> {
    pub(crate) at: String,
    pub(crate) value: &'v Value,
    pub(crate) issue: &'static str,
    /// Whether several sources confirm the bound. A bound from a single source does not refuse a
    /// request.
    pub(crate) is_certain: bool,
}

/// Adds every violation of the bounds in a value and in its members. A text that contains JSON is
/// measured as a text, as v2 does.
pub(crate) fn outside<'v>(
    value: &'v Value,
    schema: &Schema,
    at: Place<'_>,
    found: &mut Vec<Outside<'v>>,
) {
    schema.bounds.check(value, schema.kind, &mut |issue, is_certain| {
        found.push(Outside { at: at.to_string(), value, issue, is_certain });
    });
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if let Some(schema) = schema.properties.get(name) {
                    outside(value, schema, Place::Member(&at, name), found);
                }
            }
        }
        Value::Array(values) => {
            if let Some(items) = &schema.items {
                for (index, value) in values.iter().enumerate() {
                    outside(value, items, Place::Item(&at, index), found);
                }
            }
        }
        _ => {}
    }
}

impl Bounds {
    fn check(&self, value: &Value, kind: Kind, tell: &mut dyn FnMut(&'static str, bool)) {
        let mut held = |fails: bool, word: &str, issue| {
            if fails {
                tell(issue, self.is_certain(word));
            }
        };
        let number = match value {
            Value::Number(number) => number.as_i64(),
            // In a query and in v2, numbers are texts.
            Value::String(text) if kind == Kind::Integer => text.parse().ok(),
            _ => None,
        };
        if let Some(number) = number {
            held(self.minimum.is_some_and(|least| number < least), "minimum", "is too small");
            held(self.maximum.is_some_and(|most| number > most), "maximum", "is too large");
        }
        match value {
            Value::String(text) if kind != Kind::Integer => {
                let length = match self.unit {
                    Some(Unit::Bytes) => text.len(),
                    None => text.chars().count(),
                };
                held(
                    self.min_length.is_some_and(|least| length < least),
                    "minLength",
                    "is too short",
                );
                held(self.max_length.is_some_and(|most| length > most), "maxLength", "is too long");
                let pattern = self.pattern.as_ref().and_then(|pattern| pattern.0.as_ref());
                let fits = pattern.is_none_or(|pattern| pattern.is_match(text));
                held(!fits, "pattern", "has the wrong form");
            }
            Value::Array(values) => {
                let count = values.len();
                held(
                    self.min_items.is_some_and(|least| count < least),
                    "minItems",
                    "has too few items",
                );
                held(
                    self.max_items.is_some_and(|most| count > most),
                    "maxItems",
                    "has too many items",
                );
            }
            _ => {}
        }
    }

    fn is_certain(&self, word: &str) -> bool {
        match &self.checked {
            Checked::All(all) => *all,
            Checked::These(words) => words.iter().any(|one| one == word),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(schema: &Value, value: Value) -> Vec<(String, &'static str, bool)> {
        let schema: Schema = serde_json::from_value(schema.clone()).unwrap();
        let mut found = Vec::new();
        outside(&value, &schema, Place::Top(""), &mut found);
        found.into_iter().map(|one| (one.at, one.issue, one.is_certain)).collect()
    }

    #[test]
    fn what_is_outside_of_its_bounds_is_found_where_it_stands() {
        let schema = json!({"type": "object", "properties": {
            "no": {"type": "string", "minLength": 2, "maxLength": 4, "pattern": "^[0-9]+$",
                   "x-wechatpay-checked": ["maxLength", "pattern"]},
            "why": {"type": "string", "maxLength": 6, "x-wechatpay-length": "bytes", "x-wechatpay-checked": true},
            "goods": {"type": "array", "minItems": 1, "maxItems": 2, "x-wechatpay-checked": true, "items":
                {"type": "object", "properties": {"price": {"type": "integer", "minimum": 1, "maximum": 9}}}},
        }});
        assert_eq!(
            found(&schema, json!({"no": "1234", "why": "两字", "goods": [{"price": 9}]})),
            []
        );
        let at = |at: &str, issue, is_certain| (at.to_owned(), issue, is_certain);
        for (value, expected) in [
            (json!({"no": "1"}), vec![at("/no", "is too short", false)]),
            (
                json!({"no": "12345", "why": "三个字"}),
                vec![at("/no", "is too long", true), at("/why", "is too long", true)],
            ),
            (json!({"no": "1a"}), vec![at("/no", "has the wrong form", true)]),
            (json!({"goods": []}), vec![at("/goods", "has too few items", true)]),
            (
                json!({"goods": [{"price": 1}, {"price": 0}, {"price": 10}]}),
                vec![
                    at("/goods", "has too many items", true),
                    at("/goods/1/price", "is too small", false),
                    at("/goods/2/price", "is too large", false),
                ],
            ),
        ] {
            assert_eq!(found(&schema, value.clone()), expected, "{value}");
        }
    }

    #[test]
    fn numbers_of_a_query_are_text() {
        let schema = json!({"type": "integer", "minimum": 1, "maximum": 50});
        assert_eq!(found(&schema, json!("50")), []);
        assert_eq!(found(&schema, json!("51")), [(String::new(), "is too large", false)]);
    }
}
