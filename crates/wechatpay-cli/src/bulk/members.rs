//! Finds nested members by their path, in the catalogue and in a request.

use serde_json::Value;
use wechatpay_catalogue::Member;

/// The member at `amount.refund`, or at `receivers[0].amount`; all objects of a list have the same members.
pub(super) fn find<'m>(members: &'m [Member], path: &str) -> Option<&'m Member> {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let name = first.split('[').next().unwrap_or(first);
    let member = members.iter().find(|member| member.name == name)?;
    if rest.is_empty() { Some(member) } else { find(&member.members, rest) }
}

/// The sum of the integers at `receivers.amount`, over all objects of a list.
pub(super) fn sum(value: &Value, path: &str) -> i64 {
    match value {
        Value::Array(list) => {
            list.iter().map(|value| sum(value, path)).fold(0, i64::saturating_add)
        }
        Value::Object(object) => {
            let (first, rest) = path.split_once('.').unwrap_or((path, ""));
            object.get(first).map_or(0, |value| sum(value, rest))
        }
        other if path.is_empty() => other.as_i64().unwrap_or(0),
        _ => 0,
    }
}

/// Whether a request has a member at a path.
pub(super) fn has(value: &Value, path: &str) -> bool {
    if path.is_empty() {
        return true;
    }
    match value {
        Value::Array(list) => list.iter().any(|value| has(value, path)),
        Value::Object(object) => {
            let (first, rest) = path.split_once('.').unwrap_or((path, ""));
            object.get(first).is_some_and(|value| has(value, rest))
        }
        _ => false,
    }
}

/// The paths of all members that are sent encrypted.
pub(super) fn sensitive_paths(members: &[Member], before: &str, paths: &mut Vec<String>) {
    for member in members {
        let path = if before.is_empty() {
            member.name.clone()
        } else {
            format!("{before}.{}", member.name)
        };
        if member.encrypted.is_some() {
            paths.push(path.clone());
        }
        sensitive_paths(&member.members, &path, paths);
    }
}

/// Passes each encrypted text of a request to `change`.
pub(super) fn each_sensitive(
    members: &[Member],
    value: &mut Value,
    change: &mut dyn FnMut(&mut String),
) {
    match value {
        Value::Array(list) => {
            list.iter_mut().for_each(|value| each_sensitive(members, value, change));
        }
        Value::Object(object) => {
            for member in members {
                let Some(value) = object.get_mut(&member.name) else { continue };
                match value {
                    Value::String(text) if member.encrypted.is_some() => change(text),
                    value => each_sensitive(&member.members, value, change),
                }
            }
        }
        _ => {}
    }
}

/// The plain values of a request with their paths, which are the column names of a file.
pub(crate) fn cells(value: &Value, path: &str, cells: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                self::cells(value, &path, cells);
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                self::cells(value, &format!("{path}[{at}]"), cells);
            }
        }
        Value::String(text) => cells.push((path.to_owned(), text.clone())),
        other => cells.push((path.to_owned(), other.to_string())),
    }
}
