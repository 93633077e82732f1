//! Reads members of the model from the schemas of the catalogue.

use super::limits::Limits;
use super::model::{Content, Enumeration, Member, Object, Schema};
use crate::form::Form;
use crate::node::Node;

/// The members of an object.
pub(super) fn object(schema: &Node, is_v2: bool) -> Result<Object, String> {
    let required = texts(schema.get("required"));
    let properties = schema.get("properties").map_or(&[][..], Node::members);
    let members = properties.iter().map(|(name, member)| {
        Ok(Member {
            name: name.clone(),
            label: text(member, "description"),
            english: None,
            form: Form::of(member),
            note: None,
            meanings: Vec::new(),
            is_required: required.contains(name),
            is_sealed_by_caller: is_sealed(member) && is_v2,
            limits: Limits::of(member),
            content: content(member, is_v2).map_err(|e| format!("{name}: {e}"))?,
        })
    });
    Ok(Object { members: members.collect::<Result<_, String>>()?, schema: named(schema) })
}

/// The named schema of the catalogue, if this is one.
fn named(schema: &Node) -> Option<Schema> {
    let name = text(schema, crate::reference::NAME)?;
    Some(Schema { name, label: text(schema, crate::reference::LABEL), english: None })
}

pub(super) fn content(schema: &Node, is_v2: bool) -> Result<Content, String> {
    let kind = text(schema, "type").ok_or("no `type`")?;
    let format = text(schema, "format");
    let media_type = text(schema, "contentMediaType");
    let encrypted = text(schema, "x-wechatpay-encrypted");
    Ok(match kind.as_str() {
        "integer" if format.as_deref() == Some("fen") => Content::Fen,
        "integer" if format.as_deref() == Some("microfen") => Content::MicroFen,
        "integer" if format.as_deref() == Some("decimal8") => Content::Decimal8,
        "integer" => Content::Integer(integers(schema.get("enum"))),
        "number" => Content::Number,
        "boolean" => Content::Flag,
        "array" => {
            let items = schema.get("items").ok_or("no `items`")?;
            Content::List(Box::new(content(items, is_v2)?))
        }
        "object" if schema.get("properties").is_none() => Content::Any,
        "object" => Content::Object(object(schema, is_v2)?),
        "string" => match (media_type.as_deref(), schema.get("contentSchema")) {
            (Some("application/octet-stream"), _) => Content::File,
            // The decrypted content of a notification replaces its ciphertext.
            (Some(_), Some(inner)) if encrypted.is_some() => content(inner, is_v2)?,
            (Some("application/json"), Some(inner)) => {
                Content::Json(Box::new(content(inner, is_v2)?))
            }
            _ if is_sealed(schema) && !is_v2 => Content::Sensitive,
            _ if schema.get("enum").is_some() => Content::Enumeration(Enumeration {
                values: distinct(schema.get("enum")),
                meanings: Vec::new(),
                last: texts(schema.get("x-wechatpay-final")),
                schema: named(schema),
            }),
            _ if format.as_deref() == Some("date-time") => Content::Time,
            _ => Content::Text,
        },
        other => return Err(format!("`{other}` is not a type of JSON")),
    })
}

/// Whether a member is encrypted for its receiver.
pub(super) fn is_sealed(schema: &Node) -> bool {
    schema.get("x-wechatpay-encrypted").and_then(Node::as_text) == Some("rsa-oaep")
}

pub(super) fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key).and_then(Node::as_text).map(str::to_owned)
}

pub(super) fn list(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node::List(items)) => items,
        _ => &[],
    }
}

pub(super) fn texts(node: Option<&Node>) -> Vec<String> {
    list(node).iter().filter_map(Node::as_text).map(str::to_owned).collect()
}

fn distinct(node: Option<&Node>) -> Vec<String> {
    let mut distinct = Vec::new();
    for value in list(node) {
        let value = match value {
            Node::Text(text) => text.clone(),
            other => other.to_json_text(),
        };
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
}

fn integers(node: Option<&Node>) -> Vec<i64> {
    let integer = |node: &Node| match node {
        Node::Int(value) => Some(*value),
        _ => None,
    };
    list(node).iter().filter_map(integer).collect()
}
