//! Checks whether a value matches its schema, and adapts values to it.

use serde_json::Value;

use super::moments;

pub(super) fn kind(schema: &Value) -> &str {
    schema.get("type").and_then(Value::as_str).unwrap_or_default()
}

/// Converts a value to the type of its schema. In a path, a query and v2, numbers are texts.
pub(super) fn as_kind(value: &Value, schema: &Value) -> Option<Value> {
    match (kind(schema), value) {
        ("string", Value::Number(number)) => Some(number.to_string().into()),
        ("integer", Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        ("boolean", Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        ("string", Value::String(_)) | ("boolean", Value::Bool(_)) | ("", _) => Some(value.clone()),
        ("integer", Value::Number(number)) => number.is_i64().then(|| value.clone()),
        ("number", Value::Number(_)) => Some(value.clone()),
        _ => None,
    }
}

/// Whether a response may have this value for this schema.
pub(super) fn fits(value: &Value, schema: &Value) -> bool {
    let known = schema.get("enum").and_then(Value::as_array);
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
    if as_kind(value, schema).as_ref() != Some(value)
        || known.is_some_and(|known| !known.contains(value))
    {
        return false;
    }
    let size = match value {
        Value::Number(number) => {
            let number = number.as_i64().unwrap_or_default();
            return bound("minimum").is_none_or(|least| least <= number)
                && bound("maximum").is_none_or(|most| number <= most);
        }
        // The limit of an encrypted member applies to its ciphertext, which is longer.
        Value::String(text) if schema.get("x-wechatpay-encrypted").is_none() => {
            length(text, schema)
        }
        _ => return true,
    };
    let text = value.as_str().unwrap_or_default();
    let has_form = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => moments::is_rfc3339(text),
        Some("uri") => text.contains("://"),
        _ => true,
    };
    has_form
        && bound("minLength").is_none_or(|least| least <= size)
        && bound("maxLength").is_none_or(|most| size <= most)
}

/// The length of a text in the unit of its schema.
pub(super) fn length(text: &str, schema: &Value) -> i64 {
    let in_bytes = schema.get("x-wechatpay-length").is_some_and(|unit| unit == "bytes");
    let length = if in_bytes { text.len() } else { text.chars().count() };
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// Adapts a made-up value to the limits of its member.
pub(super) fn fitting(made: Value, schema: &Value) -> Value {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
    match made {
        Value::Number(number) if number.is_i64() => {
            let number =
                number.as_i64().unwrap_or_default().max(bound("minimum").unwrap_or(i64::MIN));
            number.min(bound("maximum").unwrap_or(i64::MAX)).into()
        }
        Value::String(mut text) if schema.get("x-wechatpay-encrypted").is_none() => {
            let most = bound("maxLength").unwrap_or(i64::MAX);
            while length(&text, schema) > most {
                text.pop();
            }
            while length(&text, schema) < bound("minLength").unwrap_or(0) {
                text.push('1');
            }
            text.into()
        }
        other => other,
    }
}
