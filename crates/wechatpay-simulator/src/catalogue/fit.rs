//! Reduces known values to the documented members of a response or a notification, with sensitive
//! members encrypted.

use serde_json::{Map, Value};

use super::check::map_sealed;
use super::schema::Schema;
use crate::wire::fault::Fault;

/// Removes members that are not in the schema, and encrypts the sensitive members.
///
/// # Errors
///
/// When a sensitive member cannot be encrypted.
pub(crate) fn fit(
    mut known: Map<String, Value>,
    schema: &Schema,
    seal: Seal<'_>,
) -> Result<Value, Fault> {
    cut(&mut known, schema);
    seal_members(&mut known, schema, seal)?;
    Ok(Value::Object(known))
}

/// Encrypts a text for a merchant; `None` if that is impossible.
pub(crate) type Seal<'s> = &'s dyn Fn(&str) -> Option<String>;

/// Encrypts the members that the schema marks as encrypted.
///
/// # Errors
///
/// When a member is too long for the merchant's key. It is never sent as plain text.
pub(super) fn seal_members(
    members: &mut Map<String, Value>,
    schema: &Schema,
    seal: Seal<'_>,
) -> Result<(), Fault> {
    let turn = |plain: &str| {
        let message = "敏感信息过长，无法加密".to_owned();
        seal(plain).ok_or_else(|| Fault { message, ..Fault::system() })
    };
    map_sealed(members, schema, &turn)
}

fn cut(members: &mut Map<String, Value>, schema: &Schema) {
    // An object without documented members may have any members.
    if schema.properties.is_empty() {
        return;
    }
    members.retain(|name, _| schema.properties.contains_key(name));
    for (name, value) in members {
        if let Some(schema) = schema.properties.get(name) {
            cut_value(value, schema);
        }
    }
}

fn cut_value(value: &mut Value, schema: &Schema) {
    match (value, &schema.items) {
        (Value::Object(members), _) => cut(members, schema),
        (Value::Array(values), Some(items)) => {
            values.iter_mut().for_each(|value| cut_value(value, items));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_documented_is_left_out_and_secrets_are_encrypted() {
        let schema = json!({
            "type": "object",
            "properties": {
                "number": {"type": "string"},
                "any": {"type": "object"},
                "people": {"type": "array", "items": {"type": "object", "properties": {
                    "name": {"type": "string", "x-wechatpay-encrypted": "rsa-oaep"},
                }}},
            },
        });
        let schema: Schema = serde_json::from_value(schema).unwrap();
        let known = json!({
            "number": "1", "other": 2, "any": {"x": 1}, "people": [{"name": "n", "age": 3}],
        });
        let known = known.as_object().unwrap();
        let fitted = fit(known.clone(), &schema, &|text| Some(format!("<{text}>"))).unwrap();
        assert_eq!(fitted, json!({"number": "1", "any": {"x": 1}, "people": [{"name": "<n>"}]}));
        let fault = fit(known.clone(), &schema, &|_| None).unwrap_err();
        assert_eq!((fault.status.as_u16(), &*fault.code.unwrap()), (500, "SYSTEM_ERROR"));
    }
}
