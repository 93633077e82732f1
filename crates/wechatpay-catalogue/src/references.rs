//! Resolves `$ref`s: references to schemas that are defined once under `components`.

use serde_json::{Map, Value};

const KEY: &str = "$ref";

/// The deepest nesting of references. A deeper one is a cycle.
const DEPTH: usize = 32;

/// Replaces each reference in `value` by the schema of `document`. As in OpenAPI 3.1, a member next
/// to a reference overrides the schema's member of that name.
///
/// # Errors
///
/// The text of a broken or cyclic reference.
pub(crate) fn resolved(document: &Value, value: &Value) -> Result<Value, String> {
    resolve(document, value, 0)
}

fn resolve(document: &Value, value: &Value, depth: usize) -> Result<Value, String> {
    match value {
        Value::Object(members) => {
            let mut all = Map::new();
            if let Some(Value::String(reference)) = members.get(KEY) {
                let target = reference.strip_prefix('#').and_then(|at| document.pointer(at));
                let Some(target) = target.filter(|_| depth < DEPTH) else {
                    return Err(reference.clone());
                };
                match resolve(document, target, depth + 1)? {
                    Value::Object(named) => all = named,
                    _ => return Err(reference.clone()),
                }
            }
            for (name, value) in members.iter().filter(|(name, _)| *name != KEY) {
                all.insert(name.clone(), resolve(document, value, depth)?);
            }
            Ok(Value::Object(all))
        }
        Value::Array(items) => items.iter().map(|item| resolve(document, item, depth)).collect(),
        other => Ok(other.clone()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({
            "paths": {"/a": {"$ref": "#/components/schemas/Amount", "description": "退款金额"}},
            "components": {"schemas": {
                "Amount": {
                    "type": "object",
                    "description": "金额",
                    "properties": {"from": {"items": [{"$ref": "#/components/schemas/From"}]}},
                },
                "From": {"type": "string"},
            }},
        })
    }

    #[test]
    fn a_schema_stands_in_place_of_its_name() {
        let document = document();
        assert_eq!(
            resolved(&document, &document["paths"]).unwrap(),
            json!({"/a": {
                "type": "object",
                "description": "退款金额",
                "properties": {"from": {"items": [{"type": "string"}]}},
            }})
        );
    }

    #[test]
    fn a_reference_that_leads_nowhere_or_in_a_circle_is_told() {
        let nowhere = json!({"a": {"$ref": "#/components/schemas/B"}});
        assert_eq!(resolved(&nowhere, &nowhere), Err("#/components/schemas/B".to_owned()));
        let elsewhere = json!({"a": {"$ref": "other.yaml#/B"}});
        assert_eq!(resolved(&elsewhere, &elsewhere), Err("other.yaml#/B".to_owned()));
        let circle = json!({"a": {"$ref": "#/a"}});
        assert_eq!(resolved(&circle, &circle), Err("#/a".to_owned()));
    }
}
