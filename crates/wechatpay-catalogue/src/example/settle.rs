//! Makes a request fulfil the conditions and limits of its operation.

use serde_json::{Map, Value};

use super::conditions::{applying, required, superfluous};
use super::plausible;

/// The size of the example request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// All members.
    Full,
    /// The required members.
    Least,
}

/// Most rounds, for conditions on members that depend on other conditions.
const ROUNDS: usize = 8;

/// Reduces `value` to the requested extent, adds members that its schemas require, and applies
/// their limits.
///
/// The first of `schemas` is the schema of the value itself; the others are conditions of enclosing
/// objects.
pub(super) fn settle(value: &mut Value, schemas: &[&Value], extent: Extent) {
    let Some(own) = schemas.first() else { return };
    match value {
        Value::Object(members) => {
            let wished = Value::Object(std::mem::take(members));
            *value = object(&wished, schemas, extent);
        }
        Value::Array(items) => list(items, schemas, extent),
        Value::String(json) if own.get("contentSchema").is_some() => {
            // A text that contains JSON.
            let inner = own.get("contentSchema").unwrap_or(&Value::Null);
            if let Ok(mut content) = serde_json::from_str::<Value>(json)
                && (content.is_object() || content.is_array())
            {
                settle(&mut content, &[inner], extent);
                *json = content.to_string();
            }
        }
        other => fit(other, schemas),
    }
}

fn object(wished: &Value, schemas: &[&Value], extent: Extent) -> Value {
    let given = wished.as_object().cloned().unwrap_or_default();
    let mut made = match extent {
        Extent::Full => given.clone(),
        Extent::Least => Map::new(),
    };
    for _ in 0..ROUNDS {
        let before = made.clone();
        let so_far = Value::Object(made.clone());
        let rules = applying(schemas, &so_far, wished);
        for name in rules.iter().flat_map(|rule| required(rule)) {
            if !made.contains_key(name)
                && let Some(member) = made_up(name, schemas, &given)
            {
                made.insert(name.to_owned(), member);
            }
        }
        for name in superfluous(&rules, &Value::Object(made.clone())) {
            made.remove(name);
        }
        for (name, member) in &mut made {
            let about: Vec<_> = rules.iter().filter_map(|rule| property(rule, name)).collect();
            if !about.is_empty() {
                let about = with_own(name, schemas, &about);
                settle(member, &about, extent);
            }
        }
        if made == before {
            break;
        }
    }
    // In the documented order.
    let mut rest = made;
    let mut ordered = Map::new();
    let properties = schemas.first().and_then(|own| own.get("properties")?.as_object());
    for name in properties.into_iter().flat_map(Map::keys) {
        if let Some(member) = rest.remove(name) {
            ordered.insert(name.clone(), member);
        }
    }
    ordered.extend(rest);
    Value::Object(ordered)
}

/// The schemas of a member, its own schema first.
fn with_own<'a>(name: &str, schemas: &[&'a Value], about: &[&'a Value]) -> Vec<&'a Value> {
    let own = schemas.first().and_then(|own| property(own, name));
    let others = about.iter().copied().filter(|one| own.is_none_or(|own| !std::ptr::eq(own, *one)));
    own.into_iter().chain(others).collect()
}

/// The value of a member that a condition requires: the documented value, or a made-up one.
fn made_up(name: &str, schemas: &[&Value], given: &Map<String, Value>) -> Option<Value> {
    if let Some(documented) = given.get(name) {
        return Some(documented.clone());
    }
    let schema = schemas.iter().find_map(|schema| property(schema, name))?;
    Some(plausible::member(name, schema, None))
}

fn list(items: &mut Vec<Value>, schemas: &[&Value], extent: Extent) {
    let about: Vec<_> = schemas.iter().filter_map(|schema| schema.get("items")).collect();
    // The requirements on one item each.
    let wanted: Vec<_> = applying(schemas, &Value::Null, &Value::Null)
        .into_iter()
        .filter_map(|rule| rule.get("contains"))
        .collect();
    let mut found = Vec::new();
    for want in wanted {
        let place = items.iter().position(|item| super::conditions::holds(want, item));
        let mut item = match place {
            Some(place) => items.remove(place),
            None => items.first().or(found.first()).cloned().unwrap_or_default(),
        };
        let mut about = about.clone();
        about.push(want);
        settle(&mut item, &about, extent);
        found.push(item);
    }
    let at_least = bound(schemas, "minItems", usize::max).unwrap_or(0);
    let at_most = bound(schemas, "maxItems", usize::min).unwrap_or(usize::MAX);
    let kept = match extent {
        Extent::Full => items.len(),
        Extent::Least if found.is_empty() => at_least.max(1),
        Extent::Least => at_least.saturating_sub(found.len()),
    };
    items.truncate(kept);
    items.iter_mut().for_each(|item| settle(item, &about, extent));
    found.append(items);
    found.truncate(at_most);
    // Items of a list must be distinct.
    while found.len() < at_least {
        let Some(mut next) = found.last().cloned() else { break };
        plausible::differ(&mut next);
        found.push(next);
    }
    *items = found;
}

/// The strictest value of a limit that several schemas may have.
fn bound<N>(schemas: &[&Value], keyword: &str, stricter: fn(N, N) -> N) -> Option<N>
where
    N: Copy + TryFrom<i64>,
{
    let bounds = schemas.iter().filter_map(|schema| {
        schema.get(keyword)?.as_i64().and_then(|bound| N::try_from(bound).ok())
    });
    bounds.reduce(stricter)
}

fn fit(value: &mut Value, schemas: &[&Value]) {
    let find = |keyword: &str| schemas.iter().find_map(|schema| schema.get(keyword));
    if let Some(only) = find("const") {
        *value = only.clone();
        return;
    }
    // A condition restricts the values; the list in the member's own schema is open.
    let listed = schemas.iter().skip(1).find_map(|schema| schema.get("enum")?.as_array());
    if let Some(first) = listed.filter(|known| !known.contains(value)).and_then(|all| all.first()) {
        *value = first.clone();
    }
    if let Some(number) = value.as_i64() {
        let number = number.max(bound(schemas, "minimum", i64::max).unwrap_or(i64::MIN));
        *value = number.min(bound(schemas, "maximum", i64::min).unwrap_or(i64::MAX)).into();
    }
    if let Value::String(text) = value
        && let Some(most) = bound(schemas, "maxLength", usize::min)
        && find("x-wechatpay-encrypted").is_none()
    {
        let in_bytes = find("x-wechatpay-length").is_some_and(|unit| unit == "bytes");
        while (if in_bytes { text.len() } else { text.chars().count() }) > most {
            text.pop();
        }
    }
}

fn property<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    schema.get("properties")?.get(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn least(mut value: Value, schema: &Value) -> Value {
        settle(&mut value, &[schema], Extent::Least);
        value
    }

    #[test]
    fn what_a_chosen_value_requires_is_added_with_what_that_requires() {
        let schema = json!({
            "required": ["type"],
            "properties": {
                "type": {"type": "string"},
                "card": {"type": "object", "properties": {"bank": {"type": "string"}, "no": {"type": "string"}}},
                "more": {"type": "string"},
            },
            "allOf": [
                {"if": {"required": ["type"], "properties": {"type": {"const": "CARD"}}}, "then": {"required": ["card"]}},
                {"properties": {"card": {"required": ["bank"], "properties": {"bank": {"const": "X"}}}}},
            ],
        });
        let card = json!({"type": "CARD", "card": {"bank": "Y", "no": "1"}, "more": "m"});
        assert_eq!(least(card, &schema), json!({"type": "CARD", "card": {"bank": "X"}}));
        assert_eq!(least(json!({"type": "CASH", "more": "m"}), &schema), json!({"type": "CASH"}));
    }

    #[test]
    fn one_of_two_stays() {
        let schema = json!({
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
            "allOf": [{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}],
        });
        assert_eq!(least(json!({"b": "1"}), &schema), json!({"b": "1"}));
        let mut both = json!({"a": "1", "b": "1"});
        settle(&mut both, &[&schema], Extent::Full);
        assert_eq!(both, json!({"a": "1"}));
    }

    #[test]
    fn bounds_are_kept() {
        let schema = json!({
            "properties": {"a": {"maxLength": 4, "x-wechatpay-length": "bytes"}, "n": {"minimum": 20}},
            "required": ["a", "n"],
        });
        assert_eq!(least(json!({"a": "中文", "n": 1}), &schema), json!({"a": "中", "n": 20}));
    }

    #[test]
    fn a_list_has_what_it_is_to_contain() {
        let kind = |kind: &str| json!({"required": ["t"], "properties": {"t": {"const": kind}}});
        let schema = json!({
            "items": {"required": ["t", "c"], "properties": {"t": {}, "c": {}}},
            "allOf": [{"contains": kind("x")}, {"contains": kind("y")}],
        });
        assert_eq!(
            least(json!([{"t": "y", "c": "1"}, {"t": "z", "c": "2"}]), &schema),
            json!([{"t": "x", "c": "1"}, {"t": "y", "c": "1"}])
        );
    }
}
