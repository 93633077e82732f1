//! Answers made from the documentation, and changes in future answers that today's client must be able to read.

use serde_json::{Map, Value, json};

use crate::catalogue::{Operation, Response, in_text, is_required, properties};
use crate::platform::{Answer, BRAND_PUBLIC_KEY_ID, PUBLIC_KEY_ID};
use crate::schema::{Comparison, Full, property, text};
use crate::signature::{sha1_hex, sign_v2};

/// What an operation answers with, and the members that it has.
pub(crate) struct Documented {
    pub(crate) answer: Answer,
    pub(crate) members: Value,
}

/// A file that is neither XML nor text.
pub(crate) const FILE: &[u8] = b"\xff\xd8 \0 file";

impl Documented {
    /// An answer of `members`, if there are any, signed as the operation's are.
    /// `sign_type` is the request's.
    pub(crate) fn new(operation: &Operation, members: Value, sign_type: Option<&str>) -> Self {
        let mut answer = Answer { status: 200, ..Answer::default() };
        let mut members = members;
        match operation.response() {
            Response::Empty | Response::Page => answer.status = 204,
            Response::File => answer.body = FILE.to_vec(),
            Response::Object(schema) if operation.is_v2 => {
                let is_signed = !operation.is("unsigned");
                members = v2(&members, schema, is_signed, sign_type, &mut answer.body);
            }
            Response::Object(_) => answer.body = members.to_string().into_bytes(),
        }
        if !operation.is_v2 && !operation.is("unsigned") {
            let mut signed = answer.body.clone();
            if operation.extension("unsigned") == "statement" {
                let sha1 = sha1_hex(&answer.body);
                signed = format!("{{\"sha1\":\"{sha1}\"}}").into_bytes();
                answer.headers.push(("wechatpay-statement-sha1", sha1));
            }
            let key = if operation.is_brand() { BRAND_PUBLIC_KEY_ID } else { PUBLIC_KEY_ID };
            answer.sign(&signed, key);
        }
        Self { answer, members }
    }
}

/// XML of the members, with their signature, which is one of them.
fn v2(
    members: &Value,
    schema: &Value,
    is_signed: bool,
    sign_type: Option<&str>,
    body: &mut Vec<u8>,
) -> Value {
    let mut members = members.as_object().unwrap().clone();
    members.remove("sign");
    if is_signed {
        let pairs: Vec<_> =
            members.iter().map(|(name, value)| (name.clone(), text(value))).collect();
        members.insert("sign".to_owned(), sign_v2(&pairs, sign_type).into());
    }
    let mut xml = String::new();
    write("xml", &Value::Object(members.clone()), &mut xml);
    body.extend_from_slice(xml.as_bytes());
    if property(schema, "sign").is_none() {
        members.remove("sign");
    }
    Value::Object(members)
}

/// A list is its elements, one behind the other.
fn write(name: &str, value: &Value, xml: &mut String) {
    if let Value::Array(items) = value {
        return items.iter().for_each(|item| write(name, item, xml));
    }
    xml.push_str(&format!("<{name}>"));
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| write(name, value, xml)),
        value => xml.push_str(&text(value).replace('&', "&amp;").replace('<', "&lt;")),
    }
    xml.push_str(&format!("</{name}>"));
}

/// An answer with every documented member.
pub(crate) fn full(operation: &Operation, schema: &Value, round: usize) -> Value {
    let mut members = Value::Object(Full::new(round).members(schema));
    succeed(operation, &mut members);
    members
}

/// Has a v2 answer say that it is a success.
pub(crate) fn succeed(operation: &Operation, members: &mut Value) {
    let members = members.as_object_mut().unwrap();
    for name in ["return_code", "result_code"] {
        if operation.is_v2 && members.contains_key(name) {
            members.insert(name.to_owned(), json!("SUCCESS"));
        }
    }
}

/// The least that a success can be.
pub(crate) fn least(operation: &Operation) -> Value {
    let needs_result = match operation.response() {
        Response::Object(schema) => is_required(schema, "result_code"),
        _ => false,
    };
    match operation.is_v2 && !operation.is("without-return-code") {
        true if needs_result => json!({"return_code": "SUCCESS", "result_code": "SUCCESS"}),
        true => json!({"return_code": "SUCCESS"}),
        false => json!({}),
    }
}

/// A future form of `full`: `sent` has undocumented members and values, and numbers as strings; `read` is what
/// the client must read.
pub(crate) fn changed(schema: &Value, full: &Value) -> (Value, Value) {
    if let (Some(inner), Value::String(text)) = (in_text(schema), full) {
        let (sent, read) = changed(inner, &serde_json::from_str(text).unwrap());
        return (Value::String(sent.to_string()), Value::String(read.to_string()));
    }
    match full {
        Value::Object(members) if schema.get("properties").is_some() => {
            let (mut sent, mut read) = (Map::new(), Map::new());
            for (name, value) in members {
                let (a, b) = changed(property(schema, name).unwrap(), value);
                sent.insert(name.clone(), a);
                read.insert(name.clone(), b);
            }
            // It is kept.
            for members in [&mut sent, &mut read] {
                members.insert("a_member_of_tomorrow".to_owned(), json!("x"));
            }
            (sent.into(), read.into())
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| changed(&schema["items"], item));
            let (sent, read): (Vec<_>, Vec<_>) = items.unzip();
            (sent.into(), read.into())
        }
        Value::Number(_) | Value::Bool(_) => (text(full).into(), full.clone()),
        Value::String(_) if schema.get("enum").is_some() => {
            (json!("A_VALUE_OF_TOMORROW"), json!("A_VALUE_OF_TOMORROW"))
        }
        other => (other.clone(), other.clone()),
    }
}

/// The differences between an answer's documented members and those of the
/// typed response, as `serde` writes them.
pub(crate) fn differences(
    schema: &Value,
    is_text: bool,
    documented: &Value,
    response: &Value,
) -> Vec<String> {
    let open = |found: &Value| found["$wechatpay-sensitive"].as_str().map(str::to_owned);
    let mut comparison = Comparison { is_text, open: &open, differences: Vec::new() };
    comparison.compare("", schema, documented, response);
    comparison.differences
}

/// `full` without each of its members in turn, first with the member as `null`
/// and then as it is without it. Within a list, of its first item.
pub(crate) fn without_each(
    schema: &Value,
    full: &Value,
    check: &mut dyn FnMut(&str, Value, Value),
) {
    let mut places = Vec::new();
    collect(schema, full, "", &mut places);
    for place in places {
        let (parent, name) = place.rsplit_once('/').unwrap();
        let mut without = full.clone();
        without.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
        let mut null = full.clone();
        *null.pointer_mut(&place).unwrap() = Value::Null;
        check(&place, null, without);
    }
}

fn collect(schema: &Value, value: &Value, path: &str, places: &mut Vec<String>) {
    match value {
        Value::Object(members) if !properties(schema).is_empty() => {
            for (name, member) in members {
                let path = format!("{path}/{name}");
                collect(property(schema, name).unwrap(), member, &path, places);
                places.push(path);
            }
        }
        Value::Array(items) => {
            if let Some(first) = items.first() {
                collect(&schema["items"], first, &format!("{path}/0"), places);
            }
        }
        _ => {}
    }
}
