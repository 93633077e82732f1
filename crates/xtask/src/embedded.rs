//! Texts of a sample that contain JSON, each with the schema of its content.

use serde_json::Value;

/// A text that contains JSON, according to its schema.
pub(crate) struct Embedded<'a> {
    /// JSON pointer within the sample.
    pub(crate) at: String,
    pub(crate) text: &'a str,
    /// The schema of the decoded text.
    pub(crate) schema: &'a Value,
}

/// Returns all such texts in `sample`, without those nested inside other such texts.
pub(crate) fn texts<'a>(schema: &'a Value, sample: &'a Value) -> Vec<Embedded<'a>> {
    let mut found = Vec::new();
    collect(schema, sample, String::new(), &mut found);
    found
}

fn collect<'a>(schema: &'a Value, sample: &'a Value, at: String, found: &mut Vec<Embedded<'a>>) {
    match sample {
        Value::Object(members) => {
            for (name, value) in members {
                if let Some(schema) = schema.get("properties").and_then(|all| all.get(name)) {
                    collect(schema, value, format!("{at}/{name}"), found);
                }
            }
        }
        Value::Array(items) => {
            let Some(schema) = schema.get("items") else { return };
            for (index, item) in items.iter().enumerate() {
                collect(schema, item, format!("{at}/{index}"), found);
            }
        }
        Value::String(text) => {
            let media_type = schema.get("contentMediaType").and_then(Value::as_str);
            if let (Some("application/json"), Some(schema)) =
                (media_type, schema.get("contentSchema"))
            {
                found.push(Embedded { at, text, schema });
            }
        }
        _ => {}
    }
}
