//! Checks a call against the rules of its operation before it is sent.

use std::borrow::Cow;

use http::HeaderMap;
use serde_json::{Map, Value};

use super::body::{Text, unfit};
use super::spec::RequestSpec;
use crate::error::{Error, Result};
use crate::message::Message;
use crate::operation::{Catalogued, Checks, Looked, Protocol, Rules};

/// The rules of a call, and the level of its checks.
#[derive(Clone, Default)]
pub(crate) struct CallRules {
    checks: Checks,
    rules: Option<&'static Rules>,
    is_v2: bool,
    /// Whether the request has a type. A typed request reports its missing members itself.
    is_typed: bool,
    /// The faults in the variables of the path.
    of_path: Vec<String>,
}

impl CallRules {
    pub(crate) fn of(
        spec: &RequestSpec,
        catalogued: Option<&'static Catalogued>,
        of_client: Checks,
    ) -> Self {
        let checks = spec.checks.unwrap_or(of_client);
        let catalogued = catalogued.filter(|_| checks != Checks::Off);
        let rules = catalogued.and_then(|known| Rules::of(known.method, known.path));
        let with_variables = rules.filter(|rules| rules.path().contains('{'));
        let of_path = with_variables.map_or_else(Vec::new, |rules| {
            rules.check_path(variables(rules.path(), &spec.path, &spec.variables), checks)
        });
        let (is_v2, is_typed) = (spec.protocol == Protocol::V2, spec.template.is_some());
        Self { checks, rules, is_v2, is_typed, of_path }
    }

    pub(crate) fn checks(&self) -> Checks {
        self.checks
    }

    /// Whether a typed v3 request has no fault. All its members must be plain and in its body.
    pub(crate) fn allows(&self, message: &mut dyn Message) -> bool {
        let keeps =
            |rules: &Rules| rules.check(Looked::message(message), false, self.checks).is_empty();
        self.of_path.is_empty() && self.rules.is_none_or(keeps)
    }

    /// The error with all faults: those already `found`, and those of these members. Sensitive members are already
    /// encrypted, because the catalogue's limits apply to the ciphertext. `added` are the members that the client
    /// adds.
    pub(crate) fn check(
        &self,
        mut found: Vec<String>,
        body: Option<&Value>,
        query: &[(String, String)],
        headers: &HeaderMap,
        added: &[&str],
    ) -> Result<()> {
        found.splice(0..0, self.of_path.iter().cloned());
        if let Some(rules) = self.rules {
            let members = members(body, query, headers);
            // Required members have no grade in the catalogue, and some are required for one kind of merchant only.
            if !self.is_typed && self.checks == Checks::Strict {
                found.extend(rules.missing(&members, self.is_v2, added));
            }
            found.extend(rules.check(Looked::json(&members), self.is_v2, self.checks));
        }
        if found.is_empty() {
            return Ok(());
        }
        if !self.is_v2 {
            let text = Text::of(self.checks);
            body.into_iter().for_each(|body| unfit(body, text, &mut found));
            for (name, value) in query {
                found.extend(text.fault(value, || name.clone()));
            }
        }
        Err(Error::request(format!("the request cannot be sent: {}", found.join("; "))))
    }
}

/// The only header that has a limit, and its name in typed requests.
pub(super) const KEY: (&str, &str) = ("idempotency-key", "idempotency_key");

/// All members of a request, from path, query, headers and body: a condition can refer to any of them.
fn members<'b>(
    body: Option<&'b Value>,
    query: &[(String, String)],
    headers: &HeaderMap,
) -> Cow<'b, Value> {
    let key = headers.get(KEY.0).and_then(|key| key.to_str().ok());
    let in_query = query.iter().map(|(name, text)| (name.clone(), Value::from(text.as_str())));
    let mut all = match body {
        Some(body @ Value::Object(_)) if query.is_empty() && key.is_none() => {
            return Cow::Borrowed(body);
        }
        Some(Value::Object(members)) => members.clone(),
        // v2 also accepts a list of pairs.
        Some(Value::Array(pairs)) => {
            let pair = |pair: &Value| serde_json::from_value::<(String, Value)>(pair.clone()).ok();
            pairs.iter().filter_map(pair).collect()
        }
        _ => Map::new(),
    };
    all.extend(in_query);
    all.extend(key.map(|key| (KEY.1.to_owned(), key.into())));
    Cow::Owned(Value::Object(all))
}

/// The values of an operation's variables, in the path that the caller wrote. That path can have
/// variables of other names, or values in their place.
fn variables<'v>(
    template: &'v str,
    path: &'v str,
    bound: &'v [(String, String)],
) -> impl Iterator<Item = (&'v str, &'v str)> {
    let segments = template.split('/').zip(path.split('/'));
    segments.filter_map(|(template, segment)| {
        let name = variable(template)?;
        let value = match variable(segment) {
            Some(own) => bound.iter().find(|(name, _)| name == own)?.1.as_str(),
            // A percent-encoded value has a different length from the original value, so it is not checked.
            None => Some(segment).filter(|segment| !segment.contains('%'))?,
        };
        Some((name, value))
    })
}

fn variable(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn variables_are_found_in_any_way_of_writing_a_path() {
        let bound = [("no".to_owned(), "1".to_owned()), ("id".to_owned(), "2".to_owned())];
        let of = |path| variables("/v3/a/{id}/b/{no}", path, &bound).collect::<Vec<_>>();
        assert_eq!(of("/v3/a/{id}/b/{no}"), [("id", "2"), ("no", "1")]);
        assert_eq!(of("/v3/a/{no}/b/{other}"), [("id", "1")]);
        assert_eq!(of("/v3/a/7/b/x%2F"), [("id", "7")]);
    }

    #[test]
    fn members_of_body_and_query_are_one_request() {
        let query = [("q".to_owned(), "1".to_owned())];
        for (body, query, expected) in [
            (None, &[][..], json!({})),
            (None, &query[..], json!({"q": "1"})),
            (Some(json!({"a": {"b": 1}})), &[][..], json!({"a": {"b": 1}})),
            (Some(json!({"a": 2})), &query[..], json!({"a": 2, "q": "1"})),
            (Some(json!([["a", "1"], ["b", 2], "c"])), &[][..], json!({"a": "1", "b": 2})),
        ] {
            assert_eq!(*members(body.as_ref(), query, &HeaderMap::new()), expected);
        }
        let mut headers = HeaderMap::new();
        headers.insert("Idempotency-Key", "k".parse().unwrap());
        let body = json!({"a": 1});
        assert_eq!(*members(Some(&body), &[], &headers), json!({"a": 1, "idempotency_key": "k"}));
    }
}
