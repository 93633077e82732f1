//! Writes responses and notifications with their members in the official order, which is the order
//! in the catalogue.
//!
//! A `serde_json::Value` sorts its members. The feature of that crate that keeps their order would
//! apply to the whole program, so the order is looked up here while a value is written.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::schema::Schema;
use crate::wire::xml::Members;

/// Writes JSON with its members in the order of a schema. Members not in the schema come last.
pub(crate) fn write_json(value: &Value, schema: Option<&Schema>) -> String {
    serde_json::to_string(&Ordered { value, schema }).unwrap_or_default()
}

/// Sorts the members of a v2 document in the order of a schema. Members not in the schema come
/// last.
pub(crate) fn in_order<'m>(
    members: &'m Members,
    schema: Option<&Schema>,
) -> Vec<(&'m str, &'m str)> {
    let mut members: Vec<_> =
        members.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    if let Some(schema) = schema {
        members.sort_by_cached_key(|(name, _)| place(name, schema));
    }
    members
}

/// Sorts the JSON inside texts in the order of a schema. Texts for which `is_said` returns true
/// stay unchanged, because they come from the request.
pub(crate) fn order_texts(value: &mut Value, schema: &Schema, is_said: &dyn Fn(&str) -> bool) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if let Some(schema) = schema.properties.get(name) {
                    order_texts(value, schema, is_said);
                }
            }
        }
        Value::Array(items) => {
            if let Some(schema) = &schema.items {
                items.iter_mut().for_each(|item| order_texts(item, schema, is_said));
            }
        }
        Value::String(text) if !is_said(text) => {
            if let Some(content) = &schema.content
                && let Ok(inner @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text)
            {
                *text = write_json(&inner, Some(content));
            }
        }
        _ => {}
    }
}

struct Ordered<'a> {
    value: &'a Value,
    schema: Option<&'a Schema>,
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(schema) = self.schema else { return self.value.serialize(serializer) };
        match self.value {
            Value::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, schema) in schema.properties.iter() {
                    if let Some(value) = members.get(name) {
                        map.serialize_entry(name, &Ordered { value, schema: Some(schema) })?;
                    }
                }
                for (name, value) in members {
                    if !schema.properties.contains_key(name) {
                        map.serialize_entry(name, value)?;
                    }
                }
                map.end()
            }
            Value::Array(items) => {
                let schema = schema.items.as_deref();
                serializer.collect_seq(items.iter().map(|value| Ordered { value, schema }))
            }
            other => other.serialize(serializer),
        }
    }
}

/// The position of a v2 member: `coupon_fee_1` is at `coupon_fee_$n` of the catalogue, after
/// `coupon_fee_0`.
fn place(name: &str, schema: &Schema) -> (usize, Vec<u32>) {
    if let Some(at) = schema.properties.keys().position(|known| known == name) {
        return (at, Vec::new());
    }
    let (mut template, mut counts) = (name, Vec::new());
    while let Some((before, count)) = template.rsplit_once('_')
        && let Ok(count) = count.parse()
    {
        template = before;
        counts.insert(0, count);
        let counted = match counts.len() {
            1 => format!("{template}_$n"),
            _ => format!("{template}_$n_$m"),
        };
        if let Some(at) = schema.properties.keys().position(|known| *known == counted) {
            return (at, counts);
        }
    }
    (usize::MAX, Vec::new())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Parsed from text, because a `Value` would sort its members.
    fn schema(text: &str) -> Schema {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn members_stand_in_the_order_of_the_schema() {
        let schema = schema(
            r#"{"properties": {"total": {}, "list": {"items": {"properties": {"b": {}, "a": {}}}}, "state": {}}}"#,
        );
        let value =
            json!({"another": 1, "list": [{"a": 1, "b": 2}, {"a": 3}], "state": "S", "total": 7});
        assert_eq!(
            write_json(&value, Some(&schema)),
            r#"{"total":7,"list":[{"b":2,"a":1},{"a":3}],"state":"S","another":1}"#
        );
        assert_eq!(write_json(&json!({"b": 1, "a": 2}), None), r#"{"a":2,"b":1}"#);
    }

    #[test]
    fn counted_members_stand_where_their_template_does() {
        let schema = schema(
            r#"{"properties": {"return_code": {}, "count": {}, "id_$n": {}, "fee_$n_$m": {}, "a_1": {}}}"#,
        );
        let names = ["a_1", "fee_0_0", "fee_1_0", "id_10", "id_2", "return_code", "x_1", "count"];
        let members: Members =
            names.iter().map(|name| ((*name).to_owned(), String::new())).collect();
        let ordered: Vec<_> =
            in_order(&members, Some(&schema)).into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            ordered,
            ["return_code", "count", "id_2", "id_10", "fee_0_0", "fee_1_0", "a_1", "x_1"]
        );
    }
}
