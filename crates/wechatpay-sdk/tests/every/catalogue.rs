//! The catalogue as it is written, read apart from code generation.

use std::sync::LazyLock;

use serde_json::{Map, Value};
use wechatpay_catalogue::Document;

/// The host of operations that name none.
const MAIN_HOST: &str = "api.mch.weixin.qq.com";

/// A documented operation.
pub(crate) struct Operation {
    /// In capitals.
    pub(crate) method: String,
    /// As it is sent.
    pub(crate) path: String,
    pub(crate) is_v2: bool,
    node: Value,
}

/// All documented operations.
pub(crate) static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    // Notifications have no paths.
    let documents: Vec<_> = wechatpay_catalogue::documents()
        .iter()
        .filter(|document| !document.area().contains("notifications"))
        .collect();
    // Half of them on a thread of its own: parsing is most of what this test computes.
    let (first, second) = documents.split_at(documents.len() / 2);
    let read = |documents: &[&Document]| {
        documents.iter().flat_map(|one| operations(one)).collect::<Vec<_>>()
    };
    let mut operations = std::thread::scope(|scope| {
        let second = scope.spawn(|| read(second));
        let mut operations = read(first);
        operations.extend(second.join().unwrap());
        operations
    });
    operations.sort_by_key(Operation::name);
    operations
});

fn operations(document: &Document) -> Vec<Operation> {
    let document = document.resolved();
    let is_v2 = document["x-wechatpay-protocol"] == "v2";
    let mut operations = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, node) in methods.as_object().unwrap() {
            let (method, path) = (method.to_uppercase(), path.clone());
            operations.push(Operation { method, path, is_v2, node: node.clone() });
        }
    }
    operations
}

/// Of a request.
pub(crate) struct Parameter<'a> {
    pub(crate) name: &'a str,
    pub(crate) is_required: bool,
    pub(crate) schema: &'a Value,
    pub(crate) example: Option<&'a Value>,
}

/// What an operation answers.
pub(crate) enum Response<'a> {
    /// The members.
    Object(&'a Value),
    Empty,
    File,
    Page,
}

impl Operation {
    /// Whether a brand calls it, with its own credentials.
    pub(crate) fn is_brand(&self) -> bool {
        self.path.starts_with("/brand/")
    }

    /// `POST /v3/refund/domestic/refunds`.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    pub(crate) fn parameters<'a>(&'a self, place: &'a str) -> impl Iterator<Item = Parameter<'a>> {
        let parameters = self.node["parameters"].as_array().map_or(&[][..], Vec::as_slice);
        parameters.iter().filter(move |node| node["in"] == place).map(|node| Parameter {
            name: node["name"].as_str().unwrap(),
            is_required: node["required"] == true,
            schema: &node["schema"],
            example: node.get("example"),
        })
    }

    /// Media type, schema and documented sample of the body.
    pub(crate) fn body(&self) -> Option<(&str, &Value, Option<&Value>)> {
        let (media_type, media) =
            self.node.pointer("/requestBody/content")?.as_object()?.iter().next()?;
        Some((media_type, &media["schema"], media.pointer("/examples/documented/value")))
    }

    pub(crate) fn response(&self) -> Response<'_> {
        let (status, response) = self.node["responses"].as_object().unwrap().iter().next().unwrap();
        if status == "302" {
            return Response::Page;
        }
        let content = response["content"].as_object();
        match content.and_then(|content| content.iter().next()) {
            None => Response::Empty,
            Some((media_type, _)) if media_type == "application/octet-stream" => Response::File,
            Some((_, media)) => Response::Object(&media["schema"]),
        }
    }

    /// The host, and the prefix of the path there.
    pub(crate) fn server(&self) -> (&str, &str) {
        let url = self.node.pointer("/servers/0/url").and_then(Value::as_str);
        let Some(url) = url else { return (MAIN_HOST, "") };
        let rest = url.strip_prefix("https://").unwrap();
        rest.split_at(rest.find('/').unwrap_or(rest.len()))
    }

    /// As the document has it.
    pub(crate) fn node(&self) -> &Value {
        &self.node
    }

    /// An extension: `x-wechatpay-…`.
    pub(crate) fn extension(&self, name: &str) -> &Value {
        &self.node[format!("x-wechatpay-{name}")]
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.extension(name) == true
    }
}

/// The properties of an object's schema.
pub(crate) fn properties(schema: &Value) -> &Map<String, Value> {
    static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
    schema["properties"].as_object().unwrap_or(&NONE)
}

pub(crate) fn is_required(schema: &Value, name: &str) -> bool {
    schema["required"].as_array().is_some_and(|names| names.iter().any(|other| other == name))
}

/// The schema of what a text holds, if it holds JSON.
pub(crate) fn in_text(schema: &Value) -> Option<&Value> {
    (schema["contentMediaType"] == "application/json").then(|| schema.get("contentSchema"))?
}

/// Whether a member travels encrypted for its receiver.
pub(crate) fn is_sensitive(schema: &Value) -> bool {
    schema["x-wechatpay-encrypted"] == "rsa-oaep"
}
