//! JSON Schemas of fields.

use crate::evidence::Evidence;
use crate::facts::Field;
use crate::node::{Map, Node};

/// Makes the schemas of one protocol.
#[derive(Clone, Copy)]
pub(crate) struct Schemas<'a> {
    pub(crate) evidence: &'a Evidence,
    pub(crate) protocol: &'a str,
}

impl Schemas<'_> {
    /// An object of these members.
    pub(crate) fn object(self, fields: &[Field], parent: &str, sample: Option<&Node>) -> Node {
        self.members(Map::new().text("type", "object"), fields, parent, sample).block()
    }

    fn members(self, map: Map, fields: &[Field], parent: &str, sample: Option<&Node>) -> Map {
        if fields.is_empty() {
            return map;
        }
        let required: Vec<_> =
            fields.iter().filter(|field| field.required).map(|field| field.name.as_str()).collect();
        let mut properties = Map::new();
        for field in fields {
            let sample = sample.and_then(|sample| sample.get(&field.name));
            properties = properties.with(&*field.name, self.field(field, parent, sample));
        }
        map.with("required", (!required.is_empty()).then(|| Node::texts(required)))
            .with("properties", properties.block())
    }

    /// A member.
    pub(crate) fn field(self, field: &Field, parent: &str, sample: Option<&Node>) -> Node {
        if !field.kind.ends_with("[]") {
            return self.one(field, field.label.as_deref(), parent, sample);
        }
        let first = match sample {
            Some(Node::List(items)) => items.first(),
            _ => None,
        };
        let map = Map::new().text("type", "array");
        let description = field.label.as_deref().map(Node::text);
        map.with("description", description)
            .with("items", self.one(field, None, parent, first))
            .fit()
    }

    fn one(self, field: &Field, label: Option<&str>, parent: &str, sample: Option<&Node>) -> Node {
        let (kind, format) = self.evidence.kind(field, self.protocol, parent, sample);
        let is_encrypted = field.encrypted.is_some();
        let format = format.filter(|_| !is_encrypted).map(Node::text);
        let map = Map::new()
            .text("type", kind)
            .with("format", format)
            .with("description", label.map(Node::text))
            .with("enum", values(field, kind))
            .with("x-wechatpay-encrypted", field.encrypted.as_deref().map(algorithm))
            .with("x-wechatpay-encoded", field.encoded.as_deref().and_then(encoding));
        let sample = sample.filter(|_| kind == "object");
        let map = if kind == "object" {
            self.members(map, &field.fields, &field.name, sample)
        } else {
            map
        };
        self.content(map, field, sample).fit()
    }

    /// What a text holds.
    fn content(self, map: Map, field: &Field, sample: Option<&Node>) -> Map {
        let is_json = field.encoded.as_deref() == Some("by-json_encode");
        if field.embedded.is_empty() && !is_json {
            return map;
        }
        let media_type = match (field.encoded.as_deref(), field.encrypted.as_deref()) {
            (Some("by-urlencode"), _) => "application/x-www-form-urlencoded",
            (_, Some("by-aes-ecb")) => "text/xml",
            _ => "application/json",
        };
        let map = map.text("contentMediaType", media_type);
        if field.embedded.is_empty() {
            return map;
        }
        let indexed =
            field.embedded.iter().all(|item| item.name.chars().all(|c| c.is_ascii_digit()));
        let content = if let (true, Some(first)) = (indexed, field.embedded.first()) {
            Map::new().text("type", "array").with("items", self.one(first, None, "", None)).fit()
        } else {
            let object = self.object(&field.embedded, &field.name, None);
            if self.evidence.is_list(field, sample) {
                Map::new().text("type", "array").with("items", object).block()
            } else {
                object
            }
        };
        map.with("contentSchema", content)
    }
}

/// Known values, each once, of the type that the member has.
fn values(field: &Field, kind: &str) -> Option<Node> {
    let mut values: Vec<Node> = Vec::new();
    for value in &field.values {
        let value = match (kind, value) {
            ("integer", Node::Text(text)) => text.parse().ok().map(Node::Int),
            ("boolean", Node::Text(text)) => text.parse().ok().map(Node::Bool),
            ("string", Node::Int(_) | Node::Bool(_)) => Some(Node::Text(value.to_json_text())),
            ("object", _) => None,
            (_, value) => Some(value.clone()),
        };
        if let Some(value) = value.filter(|value| !values.contains(value)) {
            values.push(value);
        }
    }
    (!values.is_empty()).then(|| Node::List(values).flow())
}

fn algorithm(encrypted: &str) -> Node {
    Node::text(encrypted.trim_start_matches("by-"))
}

fn encoding(encoded: &str) -> Option<Node> {
    (encoded == "by-urlencode").then(|| Node::text("urlencode"))
}
