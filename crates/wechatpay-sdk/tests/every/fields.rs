//! The generated types have every publicly known member. The test puts each member alone into a request, an
//! answer or a notification, lets the type read and write it, and expects it in the result. Members unknown to
//! a type are kept as received, including `null`; `null` in a known member is left out. The types may have more
//! members than the publicly known ones.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::calls::notifications::CONTENTS;
use crate::case::{Case, Reread, Sample, Typed};
use crate::every::cases;
use crate::known::{Path, known};
use crate::platform::Platform;
use crate::unlike::{UNLIKE, Unlike};

#[test]
fn the_generated_types_have_every_known_member() {
    let platform = Platform::start();
    let (cases, contents) = (cases(), BTreeMap::from_iter(CONTENTS.iter().copied()));
    let mut found = Vec::new();
    // Exceptions that no operation needs any more, or not this one.
    let mut stale: BTreeSet<_> =
        (0..UNLIKE.len()).flat_map(|n| owners(&UNLIKE[n]).map(move |of| (n, of))).collect();
    for known in &known() {
        let types = if known.is_notification() {
            Types { content: contents.get(known.name).copied(), ..Types::default() }
        } else {
            Types::of(cases[known.name], &platform)
        };
        for (place, paths) in &known.places {
            for path in paths.iter().filter(|path| !types.have(place, path)) {
                let mut reasons = UNLIKE.iter().enumerate().filter_map(|(n, unlike)| {
                    Some((n, elsewhere(unlike, known.name, place, path)?))
                });
                match reasons.next() {
                    Some((n, at)) if at.as_ref().is_none_or(|at| types.have(place, at)) => {
                        stale.retain(|(other, of)| *other != n || !["", known.name].contains(of));
                    }
                    _ => found.push(format!("{} {place} {}", known.name, path.join("."))),
                }
            }
        }
    }
    found.extend(stale.iter().map(|(n, of)| {
        let Unlike { place, known, .. } = UNLIKE[*n];
        format!("no longer unlike: {of} {place} {known}")
    }));
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

/// The operations and notifications of a difference; `""` for any.
fn owners(unlike: &'static Unlike) -> impl Iterator<Item = &'static str> {
    let any = unlike.of.is_empty().then_some("");
    unlike.of.iter().copied().chain(any)
}

/// The path of a member in the types, if `unlike` is about this member. `Some(None)` if the types do not have
/// it.
fn elsewhere(unlike: &Unlike, of: &str, place: &str, path: &Path) -> Option<Option<Path>> {
    let known: Path = unlike.known.split('.').collect();
    let is_about = place == unlike.place && (unlike.of.is_empty() || unlike.of.contains(&of));
    let rest = path.strip_prefix(&*known).filter(|_| is_about)?;
    Some(unlike.typed.map(|typed| {
        let typed = typed.split('.').filter(|name| !name.is_empty());
        typed.chain(rest.iter().copied()).collect()
    }))
}

/// The types of an operation or of a notification.
#[derive(Default)]
struct Types {
    variables: Vec<&'static str>,
    request: Option<Reread>,
    response: Option<Reread>,
    content: Option<Reread>,
}

impl Types {
    fn of(case: &Case, platform: &Platform) -> Self {
        let segments = case.template.split('/');
        let variables = segments.filter_map(|s| s.strip_prefix('{')?.strip_suffix('}'));
        let variables: Vec<_> = variables.collect();
        let sample = Sample {
            variables: variables.iter().map(|name| ((*name).to_owned(), "1".to_owned())).collect(),
            request: json!({}),
            ..Sample::default()
        };
        let response = match (case.call)(&platform.client, &sample) {
            Typed::Call { reread, .. } => reread,
            Typed::Page(_) => None,
        };
        Self { variables, request: sample.reread.get(), response, content: None }
    }

    /// Whether a member is among them; one without a name is the whole.
    fn have(&self, place: &str, path: &Path) -> bool {
        let reread = match place {
            "path" => return self.variables.contains(&path.join(".").as_str()),
            "query" | "header" | "request" => self.request,
            "response" => self.response,
            _ => self.content,
        };
        reread.is_some_and(|reread| has(reread, path))
    }
}

/// Whether a type has a member: it keeps a value there, and not just anything.
fn has(reread: Reread, path: &[&str]) -> bool {
    if path.is_empty() {
        return true;
    }
    let file = json!({"file_name": "a.jpg", "$wechatpay-upload": ""});
    let mut values = [json!("1"), json!("true"), json!({}), file].into_iter();
    values.any(|value| keeps(reread, path, value)) && !keeps(reread, path, Value::Null)
}

/// Whether a type keeps a value: it is there when it is written again.
fn keeps(reread: Reread, path: &[&str], value: Value) -> bool {
    let names: Vec<_> = path.iter().map(|name| numbered(name)).collect();
    let within = |value, name: &String| json!({name: value});
    let Some(again) = reread(names.iter().rev().fold(value, within)) else { return false };
    names.iter().try_fold(again, member).is_some()
}

/// A counted member, `coupon_fee_$n`, with its first number.
fn numbered(name: &str) -> String {
    name.replace("$n", "0").replace("$m", "0")
}

/// The member of an object, of the one object in a list, or of what a text
/// holds.
fn member(value: Value, name: &String) -> Option<Value> {
    match value {
        Value::Object(mut members) => members.remove(name),
        Value::Array(items) => member(items.into_iter().next()?, name),
        Value::String(text) => member(serde_json::from_str(&text).ok()?, name),
        _ => None,
    }
}
