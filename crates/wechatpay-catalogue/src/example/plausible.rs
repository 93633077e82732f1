//! Plausible values for members: a card number for a member that is a card number.

use serde_json::{Map, Value, json};

use super::plain::plain;

/// The number that public documentation uses for orders, refunds and payments alike.
const OVERUSED: &str = "1217752501201407033233368018";

/// The year of future times. The clocks of the simulator and of readers are before it.
const COMING: i64 = 2035;

/// Same as [`value`], for a member whose schema contains its label.
pub(super) fn member(name: &str, schema: &Value, documented: Option<&Value>) -> Value {
    let label = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    value(name, label, schema, documented)
}

/// Replaces the numbers within a value by the next ones.
pub(super) fn differ(value: &mut Value) {
    let Value::Object(members) = value else { return };
    for (name, member) in members {
        match member {
            Value::String(text) if name.starts_with("out_") => {
                let last = text.pop();
                text.push(last.and_then(next).unwrap_or('2'));
            }
            member => differ(member),
        }
    }
}

fn next(digit: char) -> Option<char> {
    char::from_digit((digit.to_digit(10)? + 1) % 10, 10)
}

/// The documented value of a member, corrected if it is not plausible, or a made-up value.
pub(super) fn value(name: &str, label: &str, schema: &Value, documented: Option<&Value>) -> Value {
    if let Some(inner) = schema.get("contentSchema").filter(|_| is_json(schema)) {
        let read = documented.and_then(|value| match value {
            Value::String(text) => serde_json::from_str(text).ok(),
            other => Some(other.clone()),
        });
        let text = value(name, label, inner, read.as_ref()).to_string();
        return if documented.is_some() && read.is_none() {
            documented.cloned().unwrap_or_default()
        } else {
            text.into()
        };
    }
    match (kind(schema), documented) {
        ("object", documented) if schema.get("properties").is_some() => {
            object(schema, documented.and_then(Value::as_object))
        }
        ("array", Some(Value::Array(items))) if !items.is_empty() => {
            let item = schema.get("items").unwrap_or(&Value::Null);
            let mut made: Vec<Value> = Vec::new();
            for one in items {
                let mut one = value(name, label, item, Some(one));
                while made.iter().any(|other| is_numbered_like(other, &one)) {
                    differ(&mut one);
                }
                made.push(one);
            }
            made.into()
        }
        ("array", _) => {
            let item = schema.get("items").unwrap_or(&Value::Null);
            json!([value(name, label, item, None)])
        }
        ("string", documented) => text(name, label, schema, documented),
        (_, Some(documented)) => documented.clone(),
        (kind, None) => made_up(kind, schema),
    }
}

/// Whether two items have the same business number.
fn is_numbered_like(one: &Value, other: &Value) -> bool {
    let numbers = one.as_object().into_iter().flatten();
    let mut numbers = numbers.filter(|(name, _)| name.starts_with("out_") && name.ends_with("_no"));
    numbers.any(|(name, number)| other.get(name) == Some(number) && number.is_string())
}

fn object(schema: &Value, documented: Option<&Map<String, Value>>) -> Value {
    let required = schema.get("required").and_then(Value::as_array);
    let is_required =
        |name: &str| required.is_some_and(|required| required.iter().any(|known| known == name));
    let properties = schema.get("properties").and_then(Value::as_object);
    let mut made = Map::new();
    for (name, schema) in properties.into_iter().flatten() {
        let given = documented.and_then(|members| members.get(name));
        if given.is_some() || is_required(name) {
            made.insert(name.clone(), member(name, schema, given));
        }
    }
    // Members with numbered names, and members not in the schema.
    for (name, value) in documented.into_iter().flatten() {
        if properties.is_none_or(|known| !known.contains_key(name)) {
            made.insert(name.clone(), value.clone());
        }
    }
    Value::Object(made)
}

fn text(name: &str, label: &str, schema: &Value, documented: Option<&Value>) -> Value {
    if schema.get("x-wechatpay-encrypted").is_some_and(|how| how == "rsa-oaep") {
        return person(name, label).into();
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        let known = documented.filter(|value| values.contains(value));
        return known.or(documented).or(values.first()).cloned().unwrap_or_default();
    }
    let documented = match documented {
        Some(Value::String(text)) => Some(text.as_str()).filter(|text| !text.is_empty()),
        // An integer, although the schema has a text.
        Some(other) => return other.clone(),
        None => None,
    };
    if schema.get("format").is_some_and(|format| format == "date-time") {
        return time(name, documented.unwrap_or("2026-08-01T10:00:00+08:00")).into();
    }
    if let Some(known) = identity(name) {
        return known.into();
    }
    match documented {
        Some(OVERUSED) => number(name).into(),
        Some(text) if text.contains("://") && is_called_back(name) => CALLED_BACK.into(),
        Some(text) => text.into(),
        None if is_called_back(name) => CALLED_BACK.into(),
        None if name.ends_with("url") || name.ends_with("uri") => "https://www.example.com/".into(),
        None if name.starts_with("out_") => number(name).into(),
        None => plain(name).into(),
    }
}

/// The value of a member that identifies the caller, its sub-merchant or its app.
pub(super) fn identity(name: &str) -> Option<&'static str> {
    Some(match name {
        "mchid" | "mch_id" | "sp_mchid" | "combine_mchid" => "1900000001",
        "sub_mchid" | "sub_mch_id" => "1900000109",
        "appid" | "sp_appid" | "combine_appid" => "wx8888888888888888",
        "sub_appid" => "wx9999999999999999",
        _ => return None,
    })
}

const CALLED_BACK: &str = "https://www.example.com/notify";

fn is_called_back(name: &str) -> bool {
    name.contains("notify") || name.contains("callback")
}

/// A distinct number for each kind of thing.
fn number(name: &str) -> String {
    match name {
        "transaction_id" => "4200000000202608010000000001".to_owned(),
        "refund_id" => "50300000000202608010000000001".to_owned(),
        name => {
            let kind: String = name
                .trim_start_matches("out_")
                .trim_end_matches("_no")
                .chars()
                .filter(char::is_ascii_alphabetic)
                .take(12)
                .collect();
            format!("{kind}202608010001")
        }
    }
}

/// Moves a future time to a year in the future; other times stay unchanged.
fn time(name: &str, documented: &str) -> String {
    let coming =
        ["expire", "begin", "start", "end", "available", "effective", "valid", "publish", "pickup"];
    let year = documented.get(..4).and_then(|year| year.parse::<i64>().ok());
    match year {
        Some(year) if year < COMING && coming.iter().any(|word| name.contains(word)) => {
            // Ranges that cross a year stay in order.
            let moved = COMING + (year % 10).min(4);
            format!("{moved}{}", documented.get(4..).unwrap_or_default())
        }
        _ => documented.to_owned(),
    }
}

/// A fictitious person, as the plain text of a sensitive member.
fn person(name: &str, label: &str) -> &'static str {
    let has = |names: &[&str], labels: &[&str]| {
        names.iter().any(|word| name.contains(word))
            || labels.iter().any(|word| label.contains(word))
    };
    if has(&["mail"], &["邮箱"]) {
        "zhangsan@example.com"
    } else if has(&["phone", "mobile", "tel"], &["手机", "电话"]) {
        "13800000000"
    } else if has(&["address"], &["地址"]) {
        "某市某区某路1号"
    } else if has(
        &["bank", "account_n", "card_no", "settlement_card_no", "bal_account"],
        &["银行", "卡号", "账号"],
    ) && !name.contains("name")
        && !name.contains("id_card")
    {
        "6225760000000000"
    } else if has(
        &[
            "id_card_number",
            "id_doc_number",
            "cert",
            "cred",
            "identi",
            "id_card",
            "license",
            "ubo_id",
        ],
        &["证件号", "身份证号", "证照号"],
    ) && !name.contains("name")
    {
        "110101190003070018"
    } else if has(&["name"], &["姓名", "名称"]) {
        "张三"
    } else if has(&["number", "_no"], &["号"]) {
        "100001"
    } else {
        plain(name)
    }
}

fn made_up(kind: &str, schema: &Value) -> Value {
    let first = schema.get("enum").and_then(Value::as_array).and_then(|values| values.first());
    match (first, kind) {
        (Some(first), _) => first.clone(),
        (None, "integer") => match schema.get("format").and_then(Value::as_str) {
            // One yuan, and one yuan as the price of an invoice item.
            Some("fen") => 100.into(),
            Some("microfen" | "decimal8") => 100_000_000.into(),
            _ => 1.into(),
        },
        (None, "number") => json!(1.0),
        (None, "boolean") => true.into(),
        (None, "object") => json!({}),
        (None, _) => Value::Null,
    }
}

fn kind(schema: &Value) -> &str {
    let kind = schema.get("type").and_then(Value::as_str);
    kind.unwrap_or(if schema.get("properties").is_some() { "object" } else { "" })
}

fn is_json(schema: &Value) -> bool {
    schema.get("contentMediaType").is_some_and(|media| media == "application/json")
}
