//! Checks a request against the limits of its operation: bounds of values, and conditions. A limit
//! with several sources refuses a request; a limit with a single source only causes a warning.

use serde::Serialize;
use serde_json::{Map, Value};

use super::bounds::{Outside, outside};
use super::operation::Operation;
use super::places::{Location, Place, refuse};
use crate::wire::fault::Fault;
use crate::wire::xml::Members;

/// A violation of a limit that only one source documents.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Warning {
    /// The path of the member; `None` for a condition.
    member: Option<String>,
    /// The problem with the member, or the requirement of the condition, in Chinese.
    zh: String,
    en: String,
}

impl Warning {
    fn of(outside: &Outside<'_>) -> Self {
        Self {
            member: Some(outside.at.clone()),
            zh: crate::wire::issues::chinese(outside.issue).unwrap_or_default().to_owned(),
            en: outside.issue.to_owned(),
        }
    }
}

/// Checks a request of v3 against the limits. Its sensitive members are still encrypted.
pub(crate) fn check_limits(
    operation: &Operation,
    path: &Map<String, Value>,
    query: &Map<String, Value>,
    body: &Map<String, Value>,
) -> Result<Vec<Warning>, Fault> {
    let mut warnings = Vec::new();
    for (place, members, location) in
        [("path", path, Location::Path), ("query", query, Location::Query)]
    {
        for parameter in operation.parameters.iter().filter(|one| one.place == place) {
            let value = members.get(&parameter.name).filter(|value| *value != "");
            let mut found = Vec::new();
            if let Some(value) = value {
                outside(value, &parameter.schema, Place::Top(&parameter.name), &mut found);
            }
            first_certain(found, location, &mut warnings)?;
        }
    }
    let schema = operation.body.as_ref();
    // The members of an upload are in `meta`.
    let meta = schema.and_then(|schema| schema.properties.get("meta")?.content.as_deref());
    if let Some(schema) = meta.or(schema) {
        let mut found = Vec::new();
        for (name, value) in body {
            if let Some(schema) = schema.properties.get(name) {
                outside(value, schema, Place::Member(&Place::Top(""), name), &mut found);
            }
        }
        first_certain(found, Location::Body, &mut warnings)?;
    }
    let mut all = body.clone();
    all.extend(query.clone());
    for condition in operation.conditions.iter().filter(|one| !one.holds(&all, false)) {
        if condition.checked {
            let members = condition.members();
            // If several members are concerned, the first one that is missing.
            let is_missing = |path: &&String| Value::from(all.clone()).pointer(path).is_none();
            let first = members.iter().find(is_missing).or(members.first());
            let first = first.map_or("", String::as_str);
            let in_query = query.contains_key(first.trim_start_matches('/')) || schema.is_none();
            let location = if in_query { "query" } else { "body" };
            return Err(Fault {
                message: format!("参数错误：“{}”{}", members.join("、"), condition.zh),
                ..Fault::member(first, &Value::Null, &condition.en, location)
            });
        }
        warnings.push(told(&condition.zh, &condition.en));
    }
    Ok(warnings)
}

/// Same as [`check_limits`] for v2. The error is the `return_msg` of the response.
pub(crate) fn check_limits_v2(
    operation: &Operation,
    members: &Members,
) -> Result<Vec<Warning>, String> {
    let mut warnings = Vec::new();
    let there = members.iter().filter(|(_, text)| !text.is_empty());
    let all: Map<String, Value> =
        there.map(|(name, text)| (name.clone(), text.as_str().into())).collect();
    for (name, value) in &all {
        let parameter = operation.parameters.iter().find(|one| one.name == *name);
        let in_body = operation.body.as_ref().and_then(|schema| schema.properties.get(name));
        let Some(schema) = in_body.or(parameter.map(|parameter| &parameter.schema)) else {
            continue;
        };
        let mut found = Vec::new();
        outside(value, schema, Place::Top(name), &mut found);
        for outside in found {
            if outside.is_certain {
                let is_length = ["is too long", "is too short"].contains(&outside.issue);
                let what = if is_length { "长度有误" } else { "格式错误" };
                return Err(format!("{name}参数{what}"));
            }
            warnings.push(Warning::of(&outside));
        }
    }
    for condition in operation.conditions.iter().filter(|one| !one.holds(&all, true)) {
        if condition.checked {
            let members = condition.members().join("、").replace('/', "");
            return Err(format!("{members}：{}", condition.zh));
        }
        warnings.push(told(&condition.zh, &condition.en));
    }
    Ok(warnings)
}

fn first_certain(
    found: Vec<Outside<'_>>,
    location: Location,
    warnings: &mut Vec<Warning>,
) -> Result<(), Fault> {
    for one in found {
        if one.is_certain {
            return Err(refuse(Place::Top(&one.at), one.value, one.issue, location));
        }
        warnings.push(Warning::of(&one));
    }
    Ok(())
}

fn told(zh: &str, en: &str) -> Warning {
    Warning { member: None, zh: zh.to_owned(), en: en.to_owned() }
}
