//! A filter for requests.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::record::Record;
use super::request::RecordedRequest;
use crate::clock::parse_rfc3339;
use crate::wire::xml;
use crate::wire::{multipart, target};

/// The conditions of the filter. An absent member matches everything.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Filter {
    pub(crate) method: Option<String>,
    /// The beginning of the target. With `*` (anything) or `{name}` (one segment), a pattern of the
    /// whole path.
    pub(crate) path: Option<String>,
    pub(crate) mchid: Option<String>,
    pub(crate) status: Option<u64>,
    pub(crate) outcome: Option<String>,
    /// The id of the previous request.
    #[serde(default)]
    pub(crate) after: usize,
    /// RFC 3339, by the machine's clock.
    pub(crate) since: Option<String>,
    /// A part of the target, the body or the response.
    pub(crate) search: Option<String>,
    /// Members that the body must have, among others.
    #[serde(default)]
    pub(crate) body: Map<String, Value>,
    /// Members that the query must have, among others.
    #[serde(default)]
    pub(crate) query: Map<String, Value>,
}

impl Filter {
    /// The first member that can never match, with the reason.
    pub(crate) fn mistake(&self) -> Option<(&'static str, &'static str)> {
        let outcomes = ["answered", "refused", "injected", "dropped"];
        if self.outcome.as_deref().is_some_and(|outcome| !outcomes.contains(&outcome)) {
            return Some(("outcome", "is not one of the known values"));
        }
        let since = self.since.as_deref();
        let is_wrong = since.is_some_and(|since| parse_rfc3339(since).is_none());
        is_wrong.then_some(("since", "is not a time"))
    }

    /// Whether a request with this summary matches.
    pub(crate) fn takes(&self, record: &Record, summary: &Map<String, Value>) -> bool {
        let text = |name: &str| summary.get(name).and_then(Value::as_str);
        let is = |wanted: &Option<String>, name: &str| {
            wanted.as_deref().is_none_or(|wanted| text(name) == Some(wanted))
        };
        let status = summary.get("status").and_then(Value::as_u64);
        let request = record.request();
        let since = self.since.as_deref().and_then(parse_rfc3339);
        is(&self.method, "method")
            && is(&self.mchid, "mchid")
            && is(&self.outcome, "outcome")
            && self.status.is_none_or(|wanted| status == Some(wanted))
            && record.id() > self.after
            && since.is_none_or(|since| record.at() >= since.saturating_mul(1000))
            && self.path.as_deref().is_none_or(|pattern| is_at(pattern, &request.target))
            && self.search.as_deref().is_none_or(|text| record.has(text))
            && (self.query.is_empty() || holds(&query(request), &self.query))
            && (self.body.is_empty() || holds(&body(request), &self.body))
    }
}

fn is_at(pattern: &str, target: &str) -> bool {
    if pattern.contains(['*', '{']) {
        let path = target.split('?').next().unwrap_or(target);
        fits(pattern, path)
    } else {
        target.starts_with(pattern)
    }
}

/// Whether a path matches a pattern: `*` is anything, `{name}` a non-empty part of one segment.
fn fits(pattern: &str, path: &str) -> bool {
    // The positions in the path up to which the pattern matches so far.
    let mut places = vec![false; path.len() + 1];
    if let Some(first) = places.first_mut() {
        *first = true;
    }
    let mut rest = pattern;
    while let Some(letter) = rest.chars().next() {
        let variable = rest.strip_prefix('{').and_then(|name| name.split_once('}'));
        let mut next = vec![false; path.len() + 1];
        match variable {
            Some((_, after)) => {
                rest = after;
                spread(&places, &mut next, path, |letter| letter != '/', false);
            }
            None if letter == '*' => {
                rest = rest.get(1..).unwrap_or("");
                spread(&places, &mut next, path, |_| true, true);
            }
            None => {
                rest = rest.get(letter.len_utf8()..).unwrap_or("");
                for (at, its) in path.char_indices() {
                    if its == letter && places.get(at) == Some(&true) {
                        set(&mut next, at + its.len_utf8());
                    }
                }
            }
        }
        places = next;
    }
    places.last() == Some(&true)
}

/// Extends each position as far as the characters allow.
fn spread(
    places: &[bool],
    next: &mut [bool],
    path: &str,
    allowed: impl Fn(char) -> bool,
    also_none: bool,
) {
    let mut runs = false;
    for (at, letter) in path.char_indices().chain([(path.len(), '\0')]) {
        let begins = places.get(at) == Some(&true);
        if runs || (begins && also_none) {
            set(next, at);
        }
        runs = (runs || begins) && allowed(letter);
    }
}

fn set(places: &mut [bool], at: usize) {
    if let Some(place) = places.get_mut(at) {
        *place = true;
    }
}

fn query(request: &RecordedRequest) -> Value {
    let query = request.target.split_once('?').map(|(_, query)| query);
    Value::Object(target::query(query).unwrap_or_default())
}

/// The members of a body: of JSON, of v2 XML, or of the `meta` of an upload.
fn body(request: &RecordedRequest) -> Value {
    let body = &request.body;
    if body.trim_ascii_start().starts_with(b"<") {
        let members = xml::parse(body).into_iter().flatten();
        return Value::Object(members.map(|(name, value)| (name, value.into())).collect());
    }
    let boundary = multipart::boundary(&request.headers, body);
    let meta = boundary.and_then(|boundary| multipart::part(body, boundary, "meta"));
    serde_json::from_slice(meta.unwrap_or(body)).unwrap_or_default()
}

/// Whether a value has these members. A name with dots selects nested members, with numbers for
/// items of a list. A number and its text are equal, because v2 and queries have texts only.
pub(crate) fn holds(value: &Value, wanted: &Map<String, Value>) -> bool {
    wanted.iter().all(|(name, wanted)| {
        let inner = value.get(name).or_else(|| {
            name.split('.').try_fold(value, |value, name| match value {
                Value::Array(list) => list.get(name.parse::<usize>().ok()?),
                value => value.get(name),
            })
        });
        inner.is_some_and(|inner| is_same(inner, wanted))
    })
}

fn is_same(value: &Value, wanted: &Value) -> bool {
    match (value, wanted) {
        (_, Value::Object(wanted)) => value.is_object() && holds(value, wanted),
        (Value::Array(list), Value::Array(wanted)) => {
            list.len() == wanted.len()
                && list.iter().zip(wanted).all(|(one, its)| is_same(one, its))
        }
        _ => match (scalar(value), scalar(wanted)) {
            (Some(value), Some(wanted)) => value == wanted,
            _ => value == wanted,
        },
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn patterns_fit_whole_paths() {
        for (pattern, path) in [
            ("/v3/refunds/{out_refund_no}", "/v3/refunds/1"),
            ("/v3/*", "/v3/"),
            ("/v3/*/refunds*", "/v3/a/b/refunds/c"),
            ("*", ""),
            ("/{a}/{b}-{c}", "/x/1-2-3"),
            ("/退/{a}", "/退/款"),
            ("{", "{"),
        ] {
            assert!(fits(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("/v3/refunds/{out_refund_no}", "/v3/refunds/"),
            ("/v3/refunds/{out_refund_no}", "/v3/refunds/1/apply"),
            ("/v3/{a}", "/v3"),
            ("/v3/*/x", "/v3/x"),
            ("", "/"),
            ("/a*", "/b"),
        ] {
            assert!(!fits(pattern, path), "{pattern} {path}");
        }
    }

    #[test]
    fn a_long_pattern_takes_no_time() {
        let path = "a".repeat(2000);
        assert!(!fits(&"*a{x}".repeat(1001), &path));
        assert!(fits(&"*a".repeat(500), &path));
    }

    #[test]
    fn members_are_found_inwards() {
        let value =
            json!({ "a": { "b": [ { "c": 1 }, "x" ] }, "n": null, "d.e": true, "big": "100" });
        let has = |wanted: Value| holds(&value, wanted.as_object().unwrap());
        assert!(has(json!({ "a.b.0.c": "1", "d.e": "true", "big": 100 })));
        assert!(has(json!({ "a": { "b": [ { "c": 1 }, "x" ] } })));
        assert!(has(json!({ "a": {}, "n": null })));
        for wrong in [
            json!({ "a.b.2": "x" }),
            json!({ "a.b.x": 1 }),
            json!({ "a": { "b": ["x"] } }),
            json!({ "n": "null" }),
            json!({ "m": null }),
            json!({ "big": {} }),
        ] {
            assert!(!has(wrong.clone()), "{wrong}");
        }
    }
}
