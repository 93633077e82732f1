//! Finds the conditions that apply to an object, and checks whether a value fulfils them.

use serde_json::{Map, Value};

/// The parts of `schemas` that apply to `value`, with `allOf`, `anyOf`, `oneOf` and `if` resolved.
///
/// Of alternatives these are the ones that `value` fulfils, otherwise the one that `wished`
/// fulfils, otherwise the first one.
pub(super) fn applying<'a>(schemas: &[&'a Value], value: &Value, wished: &Value) -> Vec<&'a Value> {
    let mut found = Vec::new();
    for schema in schemas {
        found.push(*schema);
        let mut further: Vec<&Value> = listed(schema, "allOf").collect();
        for key in ["anyOf", "oneOf"] {
            let first = || listed(schema, key).next();
            let met = |value| listed(schema, key).find(|choice| holds(choice, value));
            further.extend(met(value).or_else(|| met(wished)).or_else(first));
        }
        if let Some(condition) = schema.get("if") {
            let branch = if holds(condition, value) { "then" } else { "else" };
            further.extend(schema.get(branch));
        }
        found.extend(applying(&further, value, wished));
    }
    found
}

/// Mutually exclusive members of which `value` has too many: the members of all fulfilled
/// alternatives except the first.
pub(super) fn superfluous<'a>(schemas: &[&'a Value], value: &Value) -> Vec<&'a str> {
    let mut names = Vec::new();
    for schema in schemas {
        let mut met = listed(schema, "oneOf").filter(|choice| holds(choice, value));
        let Some(kept) = met.next() else { continue };
        let kept: Vec<_> = required(kept).collect();
        let others = met.flat_map(required).filter(|name| !kept.contains(name));
        names.extend(others);
    }
    names
}

/// The names in `required`.
pub(super) fn required(schema: &Value) -> impl Iterator<Item = &str> {
    listed(schema, "required").filter_map(Value::as_str)
}

fn listed<'a>(schema: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    schema.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// Whether a value fulfils a condition. Keywords that no condition of the catalogue uses count as
/// fulfilled.
pub(super) fn holds(schema: &Value, value: &Value) -> bool {
    let Some(keywords) = schema.as_object() else { return schema != &Value::Bool(false) };
    keywords.iter().all(|(keyword, wanted)| match keyword.as_str() {
        "const" => value == wanted,
        "enum" => wanted.as_array().is_none_or(|known| known.contains(value)),
        "not" => !holds(wanted, value),
        "allOf" => all(wanted).all(|one| holds(one, value)),
        "anyOf" => all(wanted).any(|one| holds(one, value)),
        "oneOf" => all(wanted).filter(|one| holds(one, value)).count() == 1,
        "minimum" => compared(value, wanted).is_none_or(|(value, bound)| value >= bound),
        "maximum" => compared(value, wanted).is_none_or(|(value, bound)| value <= bound),
        "contains" => {
            value.as_array().is_none_or(|items| items.iter().any(|item| holds(wanted, item)))
        }
        "required" => value.as_object().is_none_or(|members| has(members, wanted)),
        "properties" => {
            let conditions = wanted.as_object().into_iter().flatten();
            conditions
                .filter_map(|(name, condition)| Some((value.get(name)?, condition)))
                .all(|(member, condition)| holds(condition, member))
        }
        _ => true,
    })
}

fn all(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn has(members: &Map<String, Value>, names: &Value) -> bool {
    all(names).filter_map(Value::as_str).all(|name| members.contains_key(name))
}

fn compared(value: &Value, bound: &Value) -> Option<(f64, f64)> {
    Some((value.as_f64()?, bound.as_f64()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_branch_applies_only_where_its_condition_holds() {
        let schema = json!({"allOf": [
            {"if": {"required": ["a"], "properties": {"a": {"const": 1}}}, "then": {"required": ["b"]}},
        ]});
        let names = |value: Value| -> Vec<String> {
            let parts = applying(&[&schema], &value, &json!({}));
            parts.into_iter().flat_map(required).map(str::to_owned).collect()
        };
        assert_eq!(names(json!({"a": 1})), ["b"]);
        assert!(names(json!({"a": 2})).is_empty() && names(json!({})).is_empty());
    }

    #[test]
    fn the_wished_alternative_goes_before_the_first() {
        let schema = json!({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]});
        let chosen = |value: Value, wished: Value| -> Vec<String> {
            let parts = applying(&[&schema], &value, &wished);
            parts.into_iter().flat_map(required).map(str::to_owned).collect()
        };
        assert_eq!(chosen(json!({}), json!({})), ["a"]);
        assert_eq!(chosen(json!({}), json!({"b": 1})), ["b"]);
        assert_eq!(chosen(json!({"a": 1}), json!({"b": 1})), ["a"]);
    }

    #[test]
    fn what_excludes_each_other_is_told() {
        let schema = json!({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]});
        assert_eq!(superfluous(&[&schema], &json!({"a": 1, "b": 1})), ["b"]);
        assert!(superfluous(&[&schema], &json!({"b": 1})).is_empty());
    }

    #[test]
    fn lists_and_bounds_are_looked_at() {
        let contains =
            json!({"contains": {"properties": {"t": {"const": "x"}}, "required": ["t"]}});
        assert!(holds(&contains, &json!([{"t": "y"}, {"t": "x"}])));
        assert!(!holds(&contains, &json!([{"t": "y"}, {}])));
        let outside = json!({"not": {"minimum": 100, "maximum": 200}});
        assert!(holds(&outside, &json!(99)) && !holds(&outside, &json!(100)));
    }
}
