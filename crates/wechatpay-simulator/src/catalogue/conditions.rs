//! Conditions that span several members of a request, as JSON Schema in the catalogue. An unknown
//! keyword counts as fulfilled.

use serde::Deserialize;
use serde_json::{Map, Value};

/// A condition of an operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Condition {
    /// The requirement, in Chinese.
    pub(crate) zh: String,
    pub(crate) en: String,
    /// Whether several sources confirm the condition.
    pub(crate) checked: bool,
    schema: Value,
}

impl Condition {
    /// Whether the members of a request fulfil the condition. In v2, an empty member counts as
    /// absent.
    pub(crate) fn holds(&self, members: &Map<String, Value>, v2: bool) -> bool {
        Members { v2 }.hold(members, &self.schema)
    }

    /// The members that the condition restricts, such as `/payer/openid`.
    pub(crate) fn members(&self) -> Vec<String> {
        let mut members = Vec::new();
        concerned(&self.schema, "", &mut members);
        members
    }
}

fn concerned(schema: &Value, before: &str, members: &mut Vec<String>) {
    if let Some(then) = schema.get("then") {
        return concerned(then, before, members);
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    let within = |name: &str| properties.is_some_and(|all| all.contains_key(name));
    let add = |path: String, members: &mut Vec<String>| {
        if !members.contains(&path) {
            members.push(path);
        }
    };
    for name in list(schema, "required").iter().filter_map(Value::as_str) {
        if !within(name) {
            add(format!("{before}/{name}"), members);
        }
    }
    for (name, inner) in properties.into_iter().flatten() {
        let (count, path) = (members.len(), format!("{before}/{name}"));
        concerned(inner, &path, members);
        if members.len() == count {
            add(path, members);
        }
    }
    let one = ["items", "not"].iter().filter_map(|word| schema.get(word));
    let several = ["anyOf", "oneOf", "allOf"].iter().flat_map(|word| list(schema, word));
    one.chain(several).for_each(|inner| concerned(inner, before, members));
}

/// The way in which members are read.
struct Members {
    v2: bool,
}

impl Members {
    fn fits(&self, value: &Value, schema: &Value) -> bool {
        // In v2, objects and lists are texts.
        if let (true, Some(text)) =
            (self.v2, value.as_str().filter(|text| text.starts_with(['{', '['])))
            && let Ok(inner) = serde_json::from_str::<Value>(text)
        {
            return self.fits(&inner, schema);
        }
        let own = match value {
            Value::Object(members) => return self.hold(members, schema),
            Value::Array(values) => self.list(values, schema),
            plain => is_one(plain, schema),
        };
        own && self.parts(schema, &|part| self.fits(value, part))
    }

    fn hold(&self, members: &Map<String, Value>, schema: &Value) -> bool {
        let has = |name: &str| {
            let there = |value: &&Value| !(value.is_null() || self.v2 && *value == "");
            members.get(name).filter(there)
        };
        let required = list(schema, "required");
        let own = required.iter().filter_map(Value::as_str).all(|name| has(name).is_some())
            && schema["properties"]
                .as_object()
                .into_iter()
                .flatten()
                .all(|(name, schema)| has(name).is_none_or(|value| self.fits(value, schema)));
        own && self.parts(schema, &|part| self.hold(members, part))
    }

    fn list(&self, values: &[Value], schema: &Value) -> bool {
        let count =
            |word: &str| schema[word].as_u64().and_then(|count| usize::try_from(count).ok());
        let every = schema.get("items");
        let some = schema.get("contains");
        every.is_none_or(|items| values.iter().all(|value| self.fits(value, items)))
            && some.is_none_or(|items| values.iter().any(|value| self.fits(value, items)))
            && count("minItems").is_none_or(|least| values.len() >= least)
            && count("maxItems").is_none_or(|most| values.len() <= most)
    }

    /// Checks the keywords that combine schemas.
    fn parts(&self, schema: &Value, fits: &dyn Fn(&Value) -> bool) -> bool {
        let of = |word: &str| schema.get(word).map(|_| list(schema, word));
        of("allOf").is_none_or(|parts| parts.iter().all(fits))
            && of("anyOf").is_none_or(|parts| parts.iter().any(fits))
            && of("oneOf").is_none_or(|parts| parts.iter().filter(|part| fits(part)).count() == 1)
            && schema.get("not").is_none_or(|not| !fits(not))
            && (!schema.get("if").is_some_and(fits) || schema.get("then").is_none_or(fits))
    }
}

/// Whether a plain value is one of the values in the schema. Numbers and booleans may be texts.
fn is_one(value: &Value, schema: &Value) -> bool {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let is = |other: &Value| text(value) == text(other);
    let number = value.as_i64().or_else(|| value.as_str()?.parse().ok());
    let beyond = |word: &str, is_beyond: fn(i64, i64) -> bool| {
        let bound = schema.get(word).and_then(Value::as_i64);
        number.zip(bound).is_some_and(|(number, bound)| is_beyond(number, bound))
    };
    schema.get("const").is_none_or(is)
        && schema.get("enum").is_none_or(|_| list(schema, "enum").iter().any(is))
        && !beyond("minimum", |number, least| number < least)
        && !beyond("maximum", |number, most| number > most)
}

fn list<'s>(schema: &'s Value, word: &str) -> &'s [Value] {
    schema.get(word).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn holds(schema: Value, members: &Value, v2: bool) -> bool {
        let condition = json!({"zh": "", "en": "", "checked": true, "schema": schema});
        let condition: Condition = serde_json::from_value(condition).unwrap();
        condition.holds(members.as_object().unwrap(), v2)
    }

    #[test]
    fn conditions_hold_as_json_schema_says() {
        let any = json!({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]});
        let one = json!({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]});
        let card = json!({
            "if": {"required": ["type"], "properties": {"type": {"const": "CARD"}}},
            "then": {"required": ["bank"]},
        });
        let in_list = json!({"properties": {"list": {"contains":
            {"required": ["type"], "properties": {"type": {"const": "A"}}}}}});
        let both = json!({"properties": {"list": {"allOf": [
            {"contains": {"properties": {"n": {"const": 1}}}}, {"contains": {"properties": {"n": {"const": 2}}}}]}}});
        let range = json!({"properties": {"n": {"minimum": 1, "maximum": 5}}});
        let not = json!({"not": {"required": ["a"]}});
        let count = json!({"properties": {"list": {"minItems": 1, "maxItems": 2}}});
        for (schema, members, expected) in [
            (&any, json!({"a": 1}), true),
            (&any, json!({"a": null}), false),
            (&one, json!({"a": 1, "b": 1}), false),
            (&one, json!({"b": 1}), true),
            (&card, json!({"type": "CARD"}), false),
            (&card, json!({"type": "CARD", "bank": "x"}), true),
            (&card, json!({"type": "OTHER"}), true),
            (&card, json!({}), true),
            (&in_list, json!({"list": [{"type": "B"}, {"type": "A"}]}), true),
            (&in_list, json!({"list": [{"type": "B"}]}), false),
            (&in_list, json!({"list": []}), false),
            (&in_list, json!({}), true),
            (&both, json!({"list": [{"n": 1}, {"n": 2}]}), true),
            (&both, json!({"list": [{"n": 1}, {"n": 3}]}), false),
            (&range, json!({"n": 5}), true),
            (&range, json!({"n": 6}), false),
            (&range, json!({"n": "0"}), false),
            (&not, json!({"a": 1}), false),
            (&not, json!({"b": 1}), true),
            (&count, json!({"list": []}), false),
            (&count, json!({"list": [1, 2]}), true),
            (&count, json!({"list": [1, 2, 3]}), false),
        ] {
            assert_eq!(holds(schema.clone(), &members, false), expected, "{schema} {members}");
        }
    }

    #[test]
    fn the_members_that_a_condition_is_about_are_named() {
        let of = |schema: Value| {
            let condition = json!({"zh": "", "en": "", "checked": true, "schema": schema});
            serde_json::from_value::<Condition>(condition).unwrap().members()
        };
        assert_eq!(of(json!({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]})), ["/a", "/b"]);
        let nested =
            json!({"properties": {"payer": {"oneOf": [{"required": ["x"]}, {"required": ["y"]}]}}});
        assert_eq!(of(nested), ["/payer/x", "/payer/y"]);
        let case = json!({"if": {"required": ["t"]}, "then": {"required": ["p"], "properties": {"p": {"required": ["q"]}}}});
        assert_eq!(of(case), ["/p/q"]);
        let list =
            json!({"properties": {"list": {"contains": {"properties": {"n": {"const": 1}}}}}});
        assert_eq!(of(list), ["/list"]);
    }

    #[test]
    fn v2_writes_nothing_as_an_empty_text_and_lists_as_text() {
        let any = json!({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]});
        assert!(!holds(any.clone(), &json!({"a": "", "b": ""}), true));
        assert!(holds(any, &json!({"a": "", "b": ""}), false));
        let count = json!({"properties": {"list": {"maxItems": 1}}});
        assert!(!holds(count.clone(), &json!({"list": "[1,2]"}), true));
        assert!(holds(count, &json!({"list": "[1]"}), true));
    }
}
