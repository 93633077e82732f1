//! Brings a table of fields and its documented sample together.

use crate::expression::evaluate;
use crate::facts::Field;
use crate::node::Node;
use crate::resolve::Log;

/// `is_text`: what is sent is text anyway (XML, query, path), so that a number
/// may be written either way.
pub(crate) fn reconcile(
    fields: &mut Vec<Field>,
    sample: &mut [(String, Node)],
    is_text: bool,
    place: &str,
    log: &mut Log,
) {
    for (key, value) in sample.iter_mut() {
        let what = format!("{place}: `{key}`");
        if let Some(expression) = value.get("$expr").and_then(Node::as_text) {
            *value = evaluate(expression).unwrap_or_else(|| {
                log.note("expression left out", format!("{what}: `{expression}`"));
                let is_number = fields
                    .iter()
                    .any(|f| f.name == *key && matches!(f.kind.as_str(), "integer" | "number"));
                let name = expression.rsplit('$').next().unwrap_or_default();
                let name = name.chars().filter(char::is_ascii_alphanumeric).collect();
                if is_number { Node::Int(0) } else { Node::Text(name) }
            });
        }
        if value.members().iter().any(|(key, _)| key == "$expr") {
            continue;
        }
        let at = fields.iter().position(|field| same_name(&field.name, key)).unwrap_or_else(|| {
            log.note("sample member without field", what.clone());
            let (name, kind) = (key.clone(), kind_of(value).to_owned());
            fields.push(Field { name, kind, ..Field::default() });
            fields.len() - 1
        });
        if let Some(field) = fields.get_mut(at) {
            reconcile_one(field, value, is_text, &what, log);
        }
    }
}

/// `coupon_type_$n` names `coupon_type_0`.
fn same_name(field: &str, key: &str) -> bool {
    let Some((start, end)) = field.split_once("$n") else { return field == key };
    let middle = key.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
    middle.is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()))
}

fn kind_of(value: &Node) -> &'static str {
    match value {
        Node::Bool(_) => "boolean",
        Node::Int(_) => "integer",
        Node::Float(_) => "number",
        Node::Map(_) => "object",
        Node::List(items) => match items.first() {
            Some(Node::Map(_)) => "object[]",
            Some(Node::Int(_)) => "integer[]",
            _ => "string[]",
        },
        _ => "string",
    }
}

fn reconcile_one(field: &mut Field, value: &mut Node, is_text: bool, what: &str, log: &mut Log) {
    if field.kind.ends_with("[]") && !matches!(value, Node::List(_)) {
        log.note("list with a single sample", what);
        *value = Node::List(vec![value.clone()]);
    }
    if !field.kind.ends_with("[]") && matches!(value, Node::List(_)) {
        log.note("single with a list as sample", format!("{what}: {} becomes a list", field.kind));
        field.kind = kind_of(value).to_owned();
    }
    if field.kind == "string" && matches!(value, Node::Map(_)) {
        log.note("string with an object as sample", what);
        "object".clone_into(&mut field.kind);
        field.fields.append(&mut field.embedded);
    }
    let kind = field.kind.trim_end_matches("[]").to_owned();
    let mut sample = std::mem::replace(value, Node::Null);
    let items = match &mut sample {
        Node::List(items) => items.iter_mut().collect(),
        single => vec![single],
    };
    for item in items {
        match (kind.as_str(), &mut *item) {
            ("object", Node::Map(members)) => {
                reconcile(&mut field.fields, members, is_text, what, log);
            }
            ("integer" | "number", Node::Text(text)) if text.is_empty() => {
                log.note("number with an empty sample", what);
                *item = Node::Int(0);
            }
            ("integer" | "number", Node::Text(text)) => {
                let number = text.parse().map(Node::Int);
                match number.or_else(|_| text.parse().map(Node::Float)) {
                    Ok(number) => {
                        let kind = if is_text {
                            "integer as text in a sample of texts"
                        } else {
                            "integer with a string as sample"
                        };
                        log.note(kind, what);
                        *item = number;
                    }
                    Err(_) => {
                        log.note(
                            "number with a text as sample",
                            format!("{what}: {text:?}, a string"),
                        );
                        field.kind = field.kind.replace(&kind, "string");
                    }
                }
            }
            ("boolean", Node::Text(text)) if matches!(text.as_str(), "true" | "false") => {
                *item = Node::Bool(text == "true");
            }
            ("boolean", Node::Text(text)) => {
                log.note("boolean with a text as sample", format!("{what}: {text:?}, a string"));
                field.kind = field.kind.replace(&kind, "string");
            }
            ("string", Node::Int(_) | Node::Float(_) | Node::Bool(_)) => {
                if !is_text {
                    log.note("string with a number as sample", what);
                }
                *item = Node::Text(item.to_json_text());
            }
            _ => {}
        }
    }
    *value = sample;
}
