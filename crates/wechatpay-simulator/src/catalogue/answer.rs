//! A plausible answer of an operation that remembers nothing: what the request said where the names
//! match, the documented examples where they have a value of that name, and something of the right
//! type for the rest.

use serde_json::{Map, Value, json};

use super::operation::Operation;
use super::schema::{Kind, Schema};
use crate::clock;
use crate::keys::OPENID;

/// Where the values of an answer come from.
pub(crate) struct Context<'a> {
    /// What the request said: its body, its query, its path's variables.
    pub(crate) request: Vec<&'a Map<String, Value>>,
    /// The operation's documented example.
    pub(crate) sample: Option<&'a Value>,
    pub(crate) now: i64,
    /// Times have the forms of v2, which knows no RFC 3339.
    pub(crate) v2: bool,
    /// Beginning of made-up addresses.
    pub(crate) base_url: &'a str,
    /// Encrypts for the merchant.
    pub(crate) seal: &'a dyn Fn(&str) -> Option<String>,
}

/// The members of an answer.
pub(crate) fn members(schema: &Schema, context: &Context<'_>) -> Value {
    value("", schema, context, &context.request, true)
}

/// A value of an operation's documented request, as the catalogue shows it.
pub(crate) fn sample(operation: &Operation) -> Value {
    let mut members = Map::new();
    for parameter in &operation.parameters {
        if let Some(example) = &parameter.example {
            members.insert(parameter.name.clone(), example.clone());
        }
    }
    if let Some(Value::Object(body)) = &operation.sample {
        members.extend(body.clone());
    }
    Value::Object(members)
}

fn value(
    name: &str,
    schema: &Schema,
    context: &Context<'_>,
    near: &[&Map<String, Value>],
    top: bool,
) -> Value {
    match schema.kind {
        Kind::Object => {
            // The members of the request's object of this name go before those around it.
            let inner = near.iter().find_map(|members| members.get(name)?.as_object());
            let mut nearer: Vec<&Map<String, Value>> = inner.into_iter().collect();
            if top {
                nearer.extend(near);
            }
            let member = |(name, schema): (&String, &Schema)| {
                (counted(name), value(name, schema, context, &nearer, false))
            };
            Value::Object(schema.properties.iter().map(member).collect())
        }
        Kind::Array => {
            let items = schema.items.as_deref();
            if items.is_some_and(Schema::is_sealed) {
                let given = near.iter().find_map(|members| members.get(name)?.as_array().cloned());
                if let Some(mut texts) = given {
                    texts.iter_mut().for_each(|text| seal(text, context));
                    return Value::Array(texts);
                }
            }
            if let Some(echo) = echo(name, schema, near) {
                return echo;
            }
            json!([items.map_or(Value::Null, |items| value(name, items, context, near, false))])
        }
        _ => {
            let mut found = echo(name, schema, near)
                .or_else(|| example(name, schema, context.sample?))
                .unwrap_or_else(|| fitting(invented(name, schema, context), schema, context.now));
            if schema.is_sealed() {
                seal(&mut found, context);
            }
            found
        }
    }
}

/// Encrypts a text for the merchant.
fn seal(value: &mut Value, context: &Context<'_>) {
    if let Value::String(text) = value
        && let Some(sealed) = (context.seal)(text)
    {
        *text = sealed;
    }
}

/// `coupon_id_$n` is the name of many; the answer has the first one.
fn counted(name: &str) -> String {
    name.replace("$n", "0").replace("$m", "0")
}

/// What the request said under the same name.
fn echo(name: &str, schema: &Schema, near: &[&Map<String, Value>]) -> Option<Value> {
    near.iter().find_map(|members| members.get(name).filter(|value| fits(value, schema)).cloned())
}

/// The first value of that name anywhere in the documented example.
fn example(name: &str, schema: &Schema, sample: &Value) -> Option<Value> {
    match sample {
        Value::Object(members) => members
            .get(name)
            .filter(|value| fits(value, schema) && **value != "")
            .cloned()
            .or_else(|| members.values().find_map(|value| example(name, schema, value))),
        Value::Array(values) => values.iter().find_map(|value| example(name, schema, value)),
        _ => None,
    }
}

/// Whether a value conforms to a schema, as far as an answer may not contradict it.
fn fits(value: &Value, schema: &Schema) -> bool {
    if !schema.bounds.take(value, schema.kind) {
        return false;
    }
    match (schema.kind, value) {
        (Kind::Any, _) => true,
        (Kind::String, Value::String(text)) => {
            let known = schema.known.is_empty() || schema.known.contains(value);
            let time = schema.format.as_deref() != Some("date-time")
                || clock::parse_rfc3339(text).is_some();
            let address = schema.format.as_deref() != Some("uri") || text.contains("://");
            known && time && address
        }
        (Kind::Integer, Value::Number(number)) => number.is_i64(),
        (Kind::Number, Value::Number(_)) | (Kind::Boolean, Value::Bool(_)) => true,
        (Kind::Array, Value::Array(values)) => {
            let items = schema.items.as_deref();
            let fit = |items: &Schema| {
                !items.is_sealed() && values.iter().all(|value| fits(value, items))
            };
            items.is_none_or(fit)
        }
        (Kind::Object, Value::Object(members)) => {
            let inner = |(name, schema): (&String, &Schema)| match members.get(name) {
                Some(value) => fits(value, schema),
                None => true,
            };
            let required = schema.required.iter().all(|name| members.contains_key(name));
            let sealed = schema.properties.values().any(Schema::is_sealed);
            required && !sealed && schema.properties.iter().all(inner)
        }
        _ => false,
    }
}

/// A text that keeps the limits of its member, if the invented one does not.
fn fitting(invented: Value, schema: &Schema, now: i64) -> Value {
    if schema.kind != Kind::String || schema.bounds.take(&invented, schema.kind) {
        return invented;
    }
    // A time, one digit, a time of the day, a number, a colour.
    let time = clock::compact(now);
    let others = [time.as_str(), "1", "100000", "100000000001", "#336699"].map(Value::from);
    others.into_iter().find(|text| schema.bounds.take(text, schema.kind)).unwrap_or(invented)
}

fn invented(name: &str, schema: &Schema, context: &Context<'_>) -> Value {
    if let Some(first) = schema.known.first() {
        return first.clone();
    }
    match schema.kind {
        Kind::Integer => {
            let least = if schema.format.as_deref() == Some("fen") { 100 } else { 1 };
            json!(schema.bounds.least().max(least))
        }
        Kind::Number => json!(1),
        Kind::Boolean => json!(true),
        Kind::Any => json!({}),
        Kind::String | Kind::Array | Kind::Object => {
            let name = name.trim_end_matches("_$m").trim_end_matches("_$n");
            let time = schema.format.as_deref() == Some("date-time") || name.ends_with("_time");
            json!(match name {
                _ if time && context.v2 => time_of_v2(name, context.now),
                _ if time => clock::rfc3339(context.now),
                _ if name.ends_with("openid") => OPENID.to_owned(),
                _ if name.ends_with("_date") => clock::dashed(context.now),
                _ if schema.format.as_deref() == Some("uri") || name.ends_with("url") => {
                    format!("{}/_simulator/page/{name}", context.base_url)
                }
                _ if name.ends_with("_id") || name.ends_with("_no") => {
                    format!("{}0000000001", clock::date(context.now))
                }
                "code" | "result" => "SUCCESS".to_owned(),
                _ => "1".to_owned(),
            })
        }
    }
}

/// `20240722171039` where the documentation has that form, else `2024-07-22 17:10:39`.
fn time_of_v2(name: &str, now: i64) -> String {
    match name {
        "finish_time" | "rate_time" | "modify_time" | "start_time" | "end_time" | "begin_time" => {
            clock::compact(now)
        }
        _ => clock::spaced(now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_requests_own_values_come_back() {
        let schema: Schema = serde_json::from_value(json!({
            "type": "object",
            "properties": {
                "out_no": {"type": "string"},
                "state": {"type": "string", "enum": ["OPEN", "DONE"]},
                "amount": {
                    "type": "object",
                    "properties": {
                        "total": {"type": "integer", "format": "fen"},
                        "out_no": {"type": "string"},
                    },
                },
                "create_time": {"type": "string", "format": "date-time"},
                "card": {"type": "string", "x-wechatpay-encrypted": "rsa-oaep"},
                "list": {"type": "array", "items": {"type": "integer"}},
                "fields": {
                    "type": "array",
                    "items": {"type": "object", "properties": {"values": {
                        "type": "array",
                        "items": {"type": "string", "x-wechatpay-encrypted": "rsa-oaep"},
                    }}},
                },
                "cards": {"type": "array", "items": {"type": "string", "x-wechatpay-encrypted": "rsa-oaep"}},
                "coupon_id_$n": {"type": "string"},
                "told": {"type": "string"},
            },
        }))
        .unwrap();
        let body = json!({"out_no": "a", "state": "ELSE", "amount": {"total": 7}, "card": "62",
            "list": [1, 2], "cards": ["63", "64"], "fields": [{"values": ["65"]}]});
        let sample = json!({"inner": {"told": "documented"}, "out_no": "sample"});
        let context = Context {
            request: vec![body.as_object().unwrap()],
            sample: Some(&sample),
            now: 1_721_639_012,
            v2: false,
            base_url: "http://h",
            seal: &|text| Some(format!("sealed {text}")),
        };
        assert_eq!(
            members(&schema, &context),
            json!({
                "out_no": "a",
                "state": "OPEN",
                // What stands inside is not taken from what stands around it.
                "amount": {"total": 7, "out_no": "sample"},
                "create_time": "2024-07-22T17:03:32+08:00",
                "card": "sealed 62",
                "list": [1, 2],
                "cards": ["sealed 63", "sealed 64"],
                "fields": [{"values": ["sealed 1"]}],
                "coupon_id_0": "202407220000000001",
                "told": "documented",
            })
        );
    }

    #[test]
    fn made_up_values_have_the_platforms_forms() {
        let text = json!({"type": "string"});
        let schema: Schema = serde_json::from_value(json!({
            "type": "object",
            "properties": {"finish_time": text, "refund_success_time_$n": text, "sub_openid": text},
        }))
        .unwrap();
        let of = |v2| {
            let (request, base_url) = (Vec::new(), "http://h");
            let seal: &dyn Fn(&str) -> Option<String> = &|_| None;
            let context = Context { request, sample: None, now: 1_721_639_012, v2, base_url, seal };
            members(&schema, &context)
        };
        let v2 = of(true);
        assert_eq!(v2["finish_time"], "20240722170332");
        assert_eq!(v2["refund_success_time_0"], "2024-07-22 17:03:32");
        assert_eq!(of(false)["finish_time"], "2024-07-22T17:03:32+08:00");
        let openid = v2["sub_openid"].as_str().unwrap();
        assert!(openid.starts_with('o') && openid.len() == 28, "{openid}");
    }
}
