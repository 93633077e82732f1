//! Checks a request against the catalogue, and reports errors in the platform's words. Lists of
//! known values are open, so an unknown value is not refused.

use serde_json::{Map, Value};

use super::operation::{Operation, Parameter};
use super::places::{Location, Place, check_text, refuse};
use super::schema::{Kind, Schema};
use crate::wire::fault::Fault;
use crate::wire::xml::Members;

/// Checks the members of a JSON body.
pub(crate) fn check_body(members: &Map<String, Value>, schema: &Schema) -> Result<(), Fault> {
    for (name, value) in members {
        check_text(value, Place::Top(name), Location::Body)?;
    }
    check_members(members, schema, Place::Top(""))
}

/// Checks the variables of a path.
pub(crate) fn check_path(members: &Map<String, Value>) -> Result<(), Fault> {
    members.iter().try_for_each(|(name, value)| check_text(value, Place::Top(name), Location::Path))
}

/// Checks the members of a query; ignores unknown members.
pub(crate) fn check_query(
    members: &Map<String, Value>,
    operation: &Operation,
) -> Result<(), Fault> {
    for (name, value) in members {
        check_text(value, Place::Top(name), Location::Query)?;
    }
    for parameter in operation.parameters.iter().filter(|one| one.place == "query") {
        check_parameter(members.get(&parameter.name), parameter)?;
    }
    Ok(())
}

fn check_parameter(value: Option<&Value>, parameter: &Parameter) -> Result<(), Fault> {
    let at = Place::Top(&parameter.name);
    let refuse = |value: &Value, issue: &str| Err(refuse(at, value, issue, Location::Query));
    match value.and_then(Value::as_str) {
        None | Some("") if parameter.required => refuse(&Value::Null, "is required"),
        None | Some("") => Ok(()),
        Some(text) => match parameter.schema.kind {
            Kind::Integer if text.parse::<i64>().is_err() => {
                refuse(&text.into(), "is not a whole number")
            }
            Kind::Boolean if !matches!(text, "true" | "false") => {
                refuse(&text.into(), "has the wrong type")
            }
            _ => Ok(()),
        },
    }
}

fn check_members(
    members: &Map<String, Value>,
    schema: &Schema,
    above: Place<'_>,
) -> Result<(), Fault> {
    // An object without documented members may have any members.
    if !schema.properties.is_empty() {
        for (name, value) in members {
            if !schema.properties.contains_key(name) {
                let at = Place::Member(&above, name).to_string();
                let fault = Fault::member(&at, value, "unknown field", "body");
                return Err(fault.numbered(270_924_358));
            }
        }
    }
    for name in &schema.required {
        if !members.contains_key(name) {
            let at = Place::Member(&above, name);
            return Err(refuse(at, &Value::Null, "is required", Location::Body));
        }
    }
    for (name, value) in members {
        if let Some(known) = schema.properties.get(name) {
            let required = schema.required.contains(name);
            check_value(value, known, required, Place::Member(&above, name))?;
        }
    }
    Ok(())
}

fn check_value(value: &Value, schema: &Schema, required: bool, at: Place<'_>) -> Result<(), Fault> {
    let refuse = |issue: &str| Err(refuse(at, value, issue, Location::Body));
    match (schema.kind, value) {
        (Kind::Any, _) | (Kind::Boolean, Value::Bool(_)) | (Kind::Number, Value::Number(_)) => {}
        (Kind::String, Value::String(text)) => {
            if text.is_empty() && required {
                return refuse("is required");
            }
        }
        (Kind::Integer, Value::Number(number)) => {
            if number.as_i64().is_none() {
                return refuse("is not a whole number");
            }
        }
        (Kind::Object, Value::Object(members)) => check_members(members, schema, at)?,
        (Kind::Array, Value::Array(values)) => {
            if let Some(items) = &schema.items {
                for (index, value) in values.iter().enumerate() {
                    check_value(value, items, false, Place::Item(&at, index))?;
                }
            }
        }
        _ => return refuse("has the wrong type"),
    }
    Ok(())
}

/// Checks the members of a v2 request; the error is the `return_msg` of the response.
pub(crate) fn check_xml(members: &Members, schema: &Schema) -> Result<(), String> {
    for name in &schema.required {
        // Numbered members are documented with a `$n` in their names.
        let missing = members.get(name).is_none_or(String::is_empty);
        if missing && !name.contains('$') {
            return Err(format!("缺少参数{name}"));
        }
    }
    for (name, value) in members {
        let kind = schema.properties.get(name).map(|schema| schema.kind);
        if kind == Some(Kind::Integer) && !value.is_empty() && value.parse::<i64>().is_err() {
            return Err(format!("{name}参数格式错误"));
        }
    }
    Ok(())
}

/// Checks the query of a v2 request, like [`check_xml`].
pub(crate) fn check_pairs(members: &Members, parameters: &[Parameter]) -> Result<(), String> {
    let required = parameters.iter().filter(|one| one.place == "query" && one.required);
    for parameter in required {
        if members.get(&parameter.name).is_none_or(String::is_empty) {
            return Err(format!("缺少参数{}", parameter.name));
        }
    }
    Ok(())
}

/// Replaces each text that is encrypted in transit by the result of `turn`, which decrypts,
/// encrypts or refuses it.
pub(crate) fn map_sealed(
    members: &mut Map<String, Value>,
    schema: &Schema,
    turn: &dyn Fn(&str) -> Result<String, Fault>,
) -> Result<(), Fault> {
    for (name, value) in members {
        if let Some(schema) = schema.properties.get(name) {
            map_value(value, schema, turn)?;
        }
    }
    Ok(())
}

fn map_value(
    value: &mut Value,
    schema: &Schema,
    turn: &dyn Fn(&str) -> Result<String, Fault>,
) -> Result<(), Fault> {
    match value {
        Value::String(text) if schema.is_sealed() && !text.is_empty() => *text = turn(text)?,
        Value::Object(members) => map_sealed(members, schema, turn)?,
        Value::Array(values) => {
            if let Some(items) = &schema.items {
                for value in values {
                    map_value(value, items, turn)?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn schema() -> Schema {
        serde_json::from_value(json!({
            "type": "object",
            "required": ["name", "amount"],
            "properties": {
                "name": {"type": "string"},
                "amount": {
                    "type": "object",
                    "required": ["total"],
                    "properties": {"total": {"type": "integer", "format": "fen"}},
                },
                "way": {"type": "string", "enum": ["A"]},
                "cards": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "properties": {
                            "no": {"type": "string", "x-wechatpay-encrypted": "rsa-oaep"},
                        },
                    },
                },
                "anything": {"type": "object"},
            },
        }))
        .unwrap()
    }

    fn issue(body: Value) -> Option<(String, String)> {
        let detail = check_body(body.as_object().unwrap(), &schema()).err()?.detail.unwrap();
        let text = |name: &str| detail[name].as_str().unwrap().to_owned();
        Some((text("field"), text("issue")))
    }

    #[test]
    fn takes_what_is_documented() {
        let right = json!({"name": "a", "amount": {"total": 1}, "way": "B", "anything": {"x": 1},
            "cards": [{"no": "1"}]});
        assert_eq!(issue(right), None);
    }

    #[test]
    fn names_what_is_wrong() {
        for (body, field, why) in [
            (json!({"amount": {"total": 1}}), "/name", "is required"),
            (json!({"name": "", "amount": {"total": 1}}), "/name", "is required"),
            (json!({"name": "a", "amount": {}}), "/amount/total", "is required"),
            (json!({"name": "a", "amount": 1}), "/amount", "has the wrong type"),
            (json!({"name": "a", "amount": {"total": "1"}}), "/amount/total", "has the wrong type"),
            (
                json!({"name": "a", "amount": {"total": 1.5}}),
                "/amount/total",
                "is not a whole number",
            ),
            (json!({"name": "a", "amount": {"total": 1}, "x": 1}), "/x", "unknown field"),
            (
                json!({"name": "a", "amount": {"total": 1}, "cards": [{"y": 1}]}),
                "/cards/0/y",
                "unknown field",
            ),
        ] {
            assert_eq!(issue(body.clone()), Some((field.into(), why.into())), "{body}");
        }
    }

    #[test]
    fn sealed_members_are_found_wherever_they_stand() {
        let mut body = json!({"cards": [{"no": "x"}, {"no": ""}], "name": "x"});
        let open = |text: &str| Ok(format!("<{text}>"));
        map_sealed(body.as_object_mut().unwrap(), &schema(), &open).unwrap();
        assert_eq!(body, json!({"cards": [{"no": "<x>"}, {"no": ""}], "name": "x"}));
    }
}
