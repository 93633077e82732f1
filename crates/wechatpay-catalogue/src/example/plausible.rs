//! Values that make sense where they stand: a card number where a card number belongs.

use serde_json::{Map, Value, json};

/// The number that public documentation gives to orders, refunds and payments alike.
const OVERUSED: &str = "1217752501201407033233368018";

/// Times to come are in this year; the simulator's clock and the reader's are before it.
const COMING: i64 = 2035;

/// The same of a member that says itself what it is called.
pub(super) fn member(name: &str, schema: &Value, documented: Option<&Value>) -> Value {
    let label = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    value(name, label, schema, documented)
}

/// Gives the numbers within a value their next ones.
pub(super) fn differ(value: &mut Value) {
    let Value::Object(members) = value else { return };
    for (name, member) in members {
        match member {
            Value::String(text) if name.starts_with("out_") => {
                let last = text.pop();
                text.push(last.and_then(|last| next(last)).unwrap_or('2'));
            }
            member => differ(member),
        }
    }
}

fn next(digit: char) -> Option<char> {
    char::from_digit((digit.to_digit(10)? + 1) % 10, 10)
}

/// The documented value of a member, mended where it makes no sense, or one that is made up.
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

/// Whether two items have one business number.
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
    // Members that are counted in their names, and those that the schema lacks.
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
        // An integer where the schema has a text.
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

/// A text of which nothing but its name is known.
fn plain(name: &str) -> &'static str {
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if has(&["_copy", "media", "_pic", "image", "authorization_letter"]) {
        // What an upload answers with.
        "V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln"
    } else if ends(&["timestamp"]) {
        "1785549600"
    } else if ends(&["_time", "_tm", "_at"]) {
        "20260801100000"
    } else if ends(&["_begin", "_end"]) {
        "2035-08-01"
    } else if ends(&["address"]) {
        "广东省深圳市南山区"
    } else if ends(&["phone", "telephone"]) {
        "0755-86010000"
    } else if ends(&["mail"]) {
        "service@example.com"
    } else if ends(&["province"]) {
        "广东省"
    } else if ends(&["city"]) {
        "深圳市"
    } else if ends(&["longitude"]) {
        "113.934528"
    } else if ends(&["latitude"]) {
        "22.540503"
    } else if has(&["imei"]) {
        "860000000000001"
    } else if ends(&["price", "amount", "fee", "subsidy"]) {
        "100"
    } else if ends(&["legal_person", "user_name", "real_name", "contact_name"]) {
        "李四"
    } else if has(&["merchant_name", "shortname", "mchnt_nm"]) {
        "示例商户"
    } else if name == "sn" || ends(&["_cd"]) {
        "100001"
    } else if ends(&["_no", "_id", "id", "number", "code", "serial"]) {
        "100001"
    } else if ends(&["date", "day"]) {
        "2026-08-01"
    } else {
        "示例"
    }
}

/// Who calls, for whom, and through what.
fn identity(name: &str) -> Option<&'static str> {
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

/// A number of its own for each kind of thing.
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

/// A time that is to come is in a year to come; others stay.
fn time(name: &str, documented: &str) -> String {
    let coming =
        ["expire", "begin", "start", "end", "available", "effective", "valid", "publish", "pickup"];
    let year = documented.get(..4).and_then(|year| year.parse::<i64>().ok());
    match year {
        Some(year) if year < COMING && coming.iter().any(|word| name.contains(word)) => {
            // Spans that cross a year stay in order.
            let moved = COMING + (year % 10).min(4);
            format!("{moved}{}", documented.get(4..).unwrap_or_default())
        }
        _ => documented.to_owned(),
    }
}

/// Somebody who does not exist, as the plain text of a sensitive member.
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
        "示例"
    }
}

fn made_up(kind: &str, schema: &Value) -> Value {
    let first = schema.get("enum").and_then(Value::as_array).and_then(|values| values.first());
    match (first, kind) {
        (Some(first), _) => first.clone(),
        (None, "integer") => match schema.get("format").and_then(Value::as_str) {
            // One yuan, and one yuan as the price of an invoice's item.
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
