//! Validates documented samples against their own schemas.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::node::Node;
use crate::{embedded, yaml};

/// The operations of a document: method, path, operation.
pub(crate) fn operations(document: &Node) -> impl Iterator<Item = (&str, &str, &Node)> {
    let paths = document.get("paths").map_or(&[][..], Node::members);
    paths.iter().flat_map(|(path, methods)| {
        methods.members().iter().map(move |(method, node)| (method.as_str(), path.as_str(), node))
    })
}

/// Samples that do not validate, with the reasons, by operation and place.
pub(crate) fn exceptions<'a>(
    documents: impl Iterator<Item = &'a Node>,
) -> Result<BTreeMap<String, Vec<String>>, String> {
    let mut exceptions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for document in documents {
        for (_, _, operation) in operations(document) {
            let id = operation.get("operationId").and_then(Node::as_text).unwrap_or_default();
            for (place, schema, sample) in samples(operation) {
                for reason in reasons(&schema, &sample).map_err(|e| format!("{id}: {e}"))? {
                    exceptions.entry(id.to_owned()).or_default().push(format!("{place}: {reason}"));
                }
            }
        }
    }
    Ok(exceptions)
}

/// The exceptions as the text of `exceptions.yaml`.
pub(crate) fn listed(exceptions: &BTreeMap<String, Vec<String>>) -> String {
    let list = |reasons: &Vec<String>| Node::List(reasons.iter().map(Node::text).collect());
    let map = exceptions.iter().map(|(id, reasons)| (id.clone(), list(reasons))).collect();
    format!(
        "# Documented samples that do not validate against their own schema, by operation:\n\
         # where, and why. Tests compare this list exactly.\n{}",
        yaml::write(&Node::Map(map))
    )
}

fn samples(operation: &Node) -> Vec<(String, Value, Value)> {
    let mut found = Vec::new();
    let content = operation.get("requestBody").and_then(|body| body.get("content"));
    for (_, media) in content.map_or(&[][..], Node::members) {
        let sample = media.get("examples").and_then(|e| e.get("documented"));
        if let (Some(schema), Some(sample)) =
            (media.get("schema"), sample.and_then(|sample| sample.get("value")))
        {
            found.push(("body".to_owned(), schema.to_json(), sample.to_json()));
        }
    }
    if let Some(Node::List(parameters)) = operation.get("parameters") {
        for parameter in parameters {
            let name = parameter.get("name").and_then(Node::as_text).unwrap_or_default();
            if let (Some(schema), Some(sample)) =
                (parameter.get("schema"), parameter.get("example"))
            {
                found.push((name.to_owned(), schema.to_json(), sample.to_json()));
            }
        }
    }
    found
}

/// Why a sample does not validate, including JSON inside texts.
fn reasons(schema: &Value, sample: &Value) -> Result<Vec<String>, String> {
    let mut strict = schema.clone();
    tighten(&mut strict, false);
    let validator = jsonschema::draft202012::new(&strict).map_err(|e| e.to_string())?;
    let mut reasons: Vec<_> = validator
        .iter_errors(sample)
        .map(|error| located(error.instance_path().as_str(), &error.masked().to_string()))
        .collect();
    for text in embedded::texts(schema, sample) {
        match serde_json::from_str(text.text) {
            Ok(content) => {
                for reason in self::reasons(text.schema, &content)? {
                    reasons.push(located(&text.at, &format!("within: {reason}")));
                }
            }
            Err(_) => reasons.push(located(&text.at, "is not JSON")),
        }
    }
    Ok(reasons)
}

fn located(at: &str, what: &str) -> String {
    if at.is_empty() { what.to_owned() } else { format!("{at}: {what}") }
}

/// Removes `enum`, because the platform adds values, but keeps a member of that name. Refuses
/// members that are not listed, unless the object has numbered members, whose names are patterns.
fn tighten(schema: &mut Value, is_properties: bool) {
    match schema {
        Value::Object(members) => {
            if !is_properties {
                members.remove("enum");
                let listed = members.get("properties").and_then(Value::as_object);
                if listed.is_some_and(|listed| !listed.keys().any(|name| name.contains('$'))) {
                    members.insert("additionalProperties".to_owned(), Value::Bool(false));
                }
            }
            for (key, value) in members {
                // A condition names the members that it concerns, not all of them.
                if key != "allOf" || is_properties {
                    tighten(value, key == "properties" && !is_properties);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| tighten(item, false)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_schema_forbids_is_found_and_unknown_values_are_not() {
        let schema = json!({
            "type": "object",
            "required": ["a"],
            "properties": {
                "a": {"type": "string", "enum": ["X"]},
                "enum": {"type": "integer"},
            },
        });
        assert_eq!(reasons(&schema, &json!({"a": "Y", "enum": 1})), Ok(vec![]));
        assert_eq!(reasons(&schema, &json!({"a": "Y", "enum": "1"})).unwrap().len(), 1);
        assert_eq!(reasons(&schema, &json!({})).unwrap().len(), 1);
    }

    #[test]
    fn members_that_are_not_listed_are_found_and_counted_ones_are_not() {
        let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        assert_eq!(reasons(&schema, &json!({"a": "", "b": ""})).unwrap().len(), 1);
        let counted = json!({"type": "object", "properties": {"a_$n": {"type": "string"}}});
        assert_eq!(reasons(&counted, &json!({"a_0": ""})), Ok(vec![]));
    }

    #[test]
    fn a_text_that_holds_json_validates_within() {
        let list = json!({
            "type": "string",
            "contentMediaType": "application/json",
            "contentSchema": {"type": "array", "items": {
                "type": "object",
                "required": ["amount"],
                "properties": {"amount": {"type": "integer"}},
            }},
        });
        let schema = json!({"type": "object", "properties": {"receivers": list}});
        let check = |text: &str| reasons(&schema, &json!({"receivers": text})).unwrap();
        assert_eq!(check(r#"[{"amount":1}]"#), Vec::<String>::new());
        for wrong in [
            r#"{"amount":1}"#,
            r#"[{"receiver":[{"amount":1}],"amount":1}]"#,
            r#"[{"amount":"1"}]"#,
            "[{}]",
            "amount=1",
        ] {
            let found = check(wrong);
            assert_eq!(found.len(), 1, "{wrong}: {found:?}");
            assert!(found[0].starts_with("/receivers: "), "{wrong}: {found:?}");
        }
    }

    #[test]
    fn a_text_within_a_text_validates_too() {
        let text = |content| {
            json!({
                "type": "string",
                "contentMediaType": "application/json",
                "contentSchema": content,
            })
        };
        let inner = text(json!({"type": "array", "items": {"type": "string"}}));
        let schema = text(json!({"type": "object", "properties": {"a": inner}}));
        assert_eq!(reasons(&schema, &json!(r#"{"a":"[\"b\"]"}"#)), Ok(vec![]));
        let found = reasons(&schema, &json!(r#"{"a":"[1]"}"#)).unwrap();
        assert!(
            matches!(&*found, [one] if one.starts_with("within: /a: within: /0: ")),
            "{found:?}"
        );
    }
}
