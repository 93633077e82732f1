//! Holds a call against the rules of its operation before it is sent.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::body::{Text, unfit};
use super::spec::RequestSpec;
use crate::error::{Error, Result};
use crate::operation::{Catalogued, Checks, Protocol, Rules};

/// The rules of a call, and how many of them count.
#[derive(Clone, Default)]
pub(crate) struct Checking {
    checks: Checks,
    rules: Option<&'static Rules>,
    is_v2: bool,
    /// What is wrong with the variables of the path.
    of_path: Vec<String>,
}

impl Checking {
    pub(crate) fn of(
        spec: &RequestSpec,
        catalogued: Option<&'static Catalogued>,
        of_client: Checks,
    ) -> Self {
        let checks = spec.checks.unwrap_or(of_client);
        let catalogued = catalogued.filter(|_| checks != Checks::Off);
        let rules = catalogued.and_then(|known| Rules::of(known.method, known.path));
        let of_path = rules.map_or_else(Vec::new, |rules| {
            rules.check_path(variables(rules.path(), &spec.path, &spec.variables), checks)
        });
        Self { checks, rules, is_v2: spec.protocol == Protocol::V2, of_path }
    }

    pub(crate) fn checks(&self) -> Checks {
        self.checks
    }

    /// The error with all faults: those `found` before, and those of these members. Sensitive members are
    /// encrypted by now: the catalogue's bounds are of the ciphertext.
    pub(crate) fn check(
        &self,
        mut found: Vec<String>,
        body: Option<&Value>,
        query: &[(String, String)],
    ) -> Result<()> {
        found.splice(0..0, self.of_path.iter().cloned());
        if let Some(rules) = self.rules {
            found.extend(rules.check(&members(body, query), self.is_v2, self.checks));
        }
        if found.is_empty() {
            return Ok(());
        }
        if !self.is_v2 {
            let text = Text::of(self.checks);
            body.into_iter().for_each(|body| unfit(body, text, &mut found));
            for (name, value) in query {
                found.extend(text.fault(value, name));
            }
        }
        Err(Error::request(format!("the request cannot be sent: {}", found.join("; "))))
    }
}

/// All members of a request, wherever they travel: conditions are about any of them.
fn members<'b>(body: Option<&'b Value>, query: &[(String, String)]) -> Cow<'b, Value> {
    let in_query = query.iter().map(|(name, text)| (name.clone(), Value::from(text.as_str())));
    let mut all = match body {
        Some(body @ Value::Object(_)) if query.is_empty() => return Cow::Borrowed(body),
        Some(Value::Object(members)) => members.clone(),
        // v2 takes a list of pairs, too.
        Some(Value::Array(pairs)) => {
            let pair = |pair: &Value| serde_json::from_value::<(String, Value)>(pair.clone()).ok();
            pairs.iter().filter_map(pair).collect()
        }
        _ => Map::new(),
    };
    all.extend(in_query);
    Cow::Owned(Value::Object(all))
}

/// The values of an operation's variables, in the path as its caller wrote it: with variables of perhaps
/// other names, or with these filled in.
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
            // What is encoded has another length than what it stands for.
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
            assert_eq!(*members(body.as_ref(), query), expected);
        }
    }
}
