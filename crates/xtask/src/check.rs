//! Validates documented samples against their own schemas.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::node::Node;

/// The operations of a document: method, path, operation.
pub(crate) fn operations(document: &Node) -> impl Iterator<Item = (&str, &str, &Node)> {
    let paths = document.get("paths").map_or(&[][..], Node::members);
    paths.iter().flat_map(|(path, methods)| {
        methods.members().iter().map(move |(method, node)| (method.as_str(), path.as_str(), node))
    })
}

/// Samples that do not validate, with the reason, by operation and place.
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

fn reasons(schema: &Value, sample: &Value) -> Result<Vec<String>, String> {
    let mut schema = schema.clone();
    open(&mut schema, false);
    let validator = jsonschema::draft202012::new(&schema).map_err(|e| e.to_string())?;
    let reasons = validator.iter_errors(sample).map(|error| {
        let at = error.instance_path().to_string();
        let what = error.masked().to_string();
        if at.is_empty() { what } else { format!("{at}: {what}") }
    });
    Ok(reasons.collect())
}

/// Takes `enum` away: the platform adds values. A member of that name stays.
fn open(schema: &mut Value, is_properties: bool) {
    match schema {
        Value::Object(members) => {
            if !is_properties {
                members.remove("enum");
            }
            for (key, value) in members {
                open(value, key == "properties" && !is_properties);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| open(item, false)),
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
}
