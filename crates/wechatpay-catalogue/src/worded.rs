//! Adds the texts of members to a document: English labels, notes, and meanings of values.

use serde_json::{Map, Value, json};

use crate::words::{self, Facts, Words};

/// Keys whose values are not schemas, or name members that are defined elsewhere.
const OTHERS: [&str; 4] = ["example", "examples", "allOf", "x-wechatpay-conditions"];

/// Adds `x-wechatpay-en`, `x-wechatpay-note` and `x-wechatpay-values` to the members of an area's document.
pub(crate) fn add(document: &mut Value, area: &str) {
    let text = |key: &str| document.get(key).and_then(Value::as_str);
    let worder = Worder {
        area: area.to_owned(),
        family: text("x-wechatpay-protocol").unwrap_or("v3").to_owned(),
        is_of_any_currency: text("x-wechatpay-currency") == Some("any"),
        schemas: document.pointer("/components/schemas").cloned().unwrap_or_default(),
    };
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        let label = label(schema);
        worder.values(name, &label, schema);
    }
    worder.walk(document);
}

struct Worder {
    area: String,
    family: String,
    is_of_any_currency: bool,
    schemas: Value,
}

impl Worder {
    fn walk(&self, node: &mut Value) {
        match node {
            Value::Array(items) => items.iter_mut().for_each(|item| self.walk(item)),
            Value::Object(members) => {
                self.parameter(members);
                for (key, value) in members {
                    match (key.as_str(), value) {
                        (key, _) if OTHERS.contains(&key) => {}
                        // A member may be named `properties`, too.
                        ("properties", Value::Object(members)) => {
                            for (name, member) in members {
                                self.member(name, member);
                                self.walk(member);
                            }
                        }
                        (_, value) => self.walk(value),
                    }
                }
            }
            _ => {}
        }
    }

    fn parameter(&self, parameter: &mut Map<String, Value>) {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).map(str::to_owned);
        let (Some(name), Some(_)) = (text("name"), text("in")) else { return };
        let label = text("description").unwrap_or_default();
        let Some(schema) = parameter.get_mut("schema") else { return };
        self.values(&name, &label, schema);
        let words = self.words(&name, &label, schema);
        parameter.extend(words);
    }

    fn member(&self, name: &str, member: &mut Value) {
        let label = match member.get("description").and_then(Value::as_str) {
            Some(label) => label.to_owned(),
            None => label(self.resolved(member)),
        };
        self.values(name, &label, member);
        let words = self.words(name, &label, member);
        member.as_object_mut().into_iter().for_each(|member| member.extend(words.clone()));
    }

    /// The texts of a member, which are not in its schema.
    fn words(&self, name: &str, label: &str, place: &Value) -> Map<String, Value> {
        let mut words = Map::new();
        if let Some(english) = words::member(&self.area, name, label) {
            words.insert("x-wechatpay-en".to_owned(), english.into());
        }
        let schema = self.resolved(place);
        let item = self.resolved(schema.get("items").unwrap_or(schema));
        let inner = schema.get("contentSchema").map_or(item, |content| self.resolved(content));
        let of = |key: &str| {
            let found = [place, schema, item].into_iter().find_map(|schema| schema.get(key));
            found.and_then(Value::as_str).unwrap_or_default()
        };
        let format = item.get("format").and_then(Value::as_str).unwrap_or_else(|| of("format"));
        let facts = Facts {
            document: &self.area,
            family: &self.family,
            name,
            label,
            kind: item.get("type").and_then(Value::as_str).unwrap_or_default(),
            format: if format == "fen" && self.is_of_any_currency { "minor" } else { format },
            encrypted: of("x-wechatpay-encrypted"),
            media: of("contentMediaType"),
        };
        let has_values =
            [schema, item, inner].into_iter().any(|schema| schema.get("enum").is_some());
        if let Some(note) = words::note(&facts).filter(|_| !has_values) {
            words.insert("x-wechatpay-note".to_owned(), both(note));
        }
        words
    }

    /// Adds the meanings of an enumeration's values next to the values.
    fn values(&self, name: &str, label: &str, schema: &mut Value) {
        let Value::Object(schema) = schema else { return };
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let meanings = values.iter().filter_map(|value| {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let meaning = words::value(&self.area, name, label, &value)?;
                Some((value, both(meaning)))
            });
            let meanings = meanings.collect();
            schema.insert("x-wechatpay-values".to_owned(), Value::Object(meanings));
        }
        for inner in ["items", "contentSchema"] {
            schema.get_mut(inner).into_iter().for_each(|inner| self.values(name, label, inner));
        }
    }

    /// The schema behind a reference.
    fn resolved<'v>(&'v self, place: &'v Value) -> &'v Value {
        let name = place.get("$ref").and_then(Value::as_str).and_then(|it| it.rsplit('/').next());
        name.and_then(|name| self.schemas.get(name)).unwrap_or(place)
    }
}

fn label(schema: &Value) -> String {
    schema.get("description").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn both(words: Words) -> Value {
    json!({"zh": words.chinese, "en": words.english})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_gets_its_words_where_it_stands() {
        let mut document = json!({
            "paths": {"/a": {"get": {
                "parameters": [{"name": "limit", "in": "query", "description": "分页大小", "schema": {"type": "integer"}}],
                "responses": {"200": {"content": {"json": {
                    "example": {"properties": {"total": 1}},
                    "schema": {"properties": {
                        "total": {"type": "integer", "format": "fen", "description": "总金额"},
                        "status": {"$ref": "#/components/schemas/Status"},
                        "properties": {"properties": {"channel": {
                            "description": "退款渠道", "items": {"type": "string", "enum": ["BALANCE", "NO_SUCH"]},
                        }}},
                    }},
                }}}},
            }}},
            "components": {"schemas": {"Status": {"type": "string", "description": "退款状态", "enum": ["SUCCESS"]}}},
        });
        add(&mut document, "refund");
        let at = |pointer: &str| document.pointer(pointer).cloned().unwrap_or_default();
        let body = "/paths/~1a/get/responses/200/content/json";
        let total = at(&format!("{body}/schema/properties/total"));
        assert_eq!(total["x-wechatpay-note"], json!({"zh": "单位为分", "en": "In fen"}));
        assert_eq!(total["x-wechatpay-en"], "Total amount");
        assert_eq!(at("/paths/~1a/get/parameters/0/x-wechatpay-en"), "Page size");
        let status = at("/components/schemas/Status/x-wechatpay-values/SUCCESS");
        assert_eq!(status, json!({"zh": "退款成功", "en": "Refunded"}));
        let place = at(&format!("{body}/schema/properties/status"));
        assert_eq!(place["x-wechatpay-en"], "Refund status");
        let items = at(&format!("{body}/schema/properties/properties/properties/channel/items"));
        assert_eq!(items["x-wechatpay-values"]["BALANCE"]["en"], "To the balance");
        assert!(items["x-wechatpay-values"].get("NO_SUCH").is_none());
        assert_eq!(at(&format!("{body}/example")), json!({"properties": {"total": 1}}));
    }
}
