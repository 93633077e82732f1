//! The documents of the catalogue, made from resolved facts.

use std::collections::BTreeMap;

use crate::evidence::Evidence;
use crate::facts::{Facts, Field, Notification, Operation};
use crate::node::{Map, Node};
use crate::particulars::{Unsigned, WITHOUT_RETURN_CODE, unsigned};
use crate::schema::Schemas;

const HOST: &str = "https://api.mch.weixin.qq.com";
const DOCS: &str = "https://pay.weixin.qq.com";

/// All documents by their area.
pub(crate) fn documents(facts: &Facts, evidence: &Evidence) -> BTreeMap<String, Node> {
    let mut areas: BTreeMap<String, Vec<(String, Node)>> = BTreeMap::new();
    for operation in &facts.operations {
        let paths = areas.entry(area(&operation.protocol, &operation.path)).or_default();
        let method = operation.method.to_lowercase();
        let errors = facts
            .errors
            .iter()
            .find(|e| e.method == operation.method && e.path == operation.path)
            .map(|errors| Node::texts(errors.codes.iter().map(String::as_str)));
        let member = (method, operation_node(operation, errors, evidence));
        match paths.iter_mut().find(|(path, _)| *path == operation.path) {
            Some((_, Node::Map(methods))) => methods.push(member),
            _ => paths.push((operation.path.clone(), Node::Map(vec![member]))),
        }
    }
    let mut documents: BTreeMap<_, _> = areas
        .into_iter()
        .map(|(area, paths)| {
            let node = head(&area).with("paths", Node::Map(paths)).block();
            (area, node)
        })
        .collect();
    for (protocol, area) in [("v3", "notifications"), ("v2", "v2-notifications")] {
        let mut webhooks = Map::new();
        for notification in facts.notifications.iter().filter(|n| n.protocol == protocol) {
            let post = Map::new().with("post", notification_node(notification, evidence)).block();
            webhooks = webhooks.with(&*notification.event, post);
        }
        documents.insert(area.to_owned(), head(area).with("webhooks", webhooks.block()).block());
    }
    documents
}

/// The first segment of the path, of `marketing` the second.
pub(crate) fn area(protocol: &str, path: &str) -> String {
    let path = path.trim_start_matches('/');
    if protocol == "v2" {
        return format!("v2-{}", path.split('/').next().unwrap_or_default());
    }
    let mut segments = path.split('/').skip(1);
    match (segments.next(), segments.next()) {
        (Some("marketing"), Some(second)) => format!("marketing-{second}"),
        (first, _) => first.unwrap_or_default().to_owned(),
    }
}

fn head(area: &str) -> Map {
    let info = Map::new().text("title", &format!("WeChat Pay: {area}")).text("version", "2026-08");
    let server = Map::new().text("url", HOST).flow();
    let protocol = area.starts_with("v2-").then(|| Node::text("v2"));
    Map::new()
        .text("openapi", "3.1.0")
        .with("x-wechatpay-protocol", protocol)
        .with("info", info.block())
        .with("servers", Node::List(vec![server]))
}

fn identifier(method: &str, protocol: &str, path: &str) -> String {
    let prefix = if protocol == "v2" { "_v2" } else { "" };
    let mut id = format!("{}{prefix}", method.to_lowercase());
    for c in path.chars().filter(|c| *c != '}') {
        match c {
            '{' => {}
            c if c.is_ascii_alphanumeric() => id.push(c),
            _ => id.push('_'),
        }
    }
    id
}

fn modes(modes: &[String]) -> Option<Node> {
    let has = |mode: &str| modes.iter().any(|m| m == mode || m == "both");
    let known: Vec<_> = ["direct", "partner"].into_iter().filter(|mode| has(mode)).collect();
    (!known.is_empty()).then(|| Node::texts(known))
}

fn list(texts: &[String]) -> Option<Node> {
    (!texts.is_empty()).then(|| Node::texts(texts.iter().map(String::as_str)))
}

fn operation_node(operation: &Operation, errors: Option<Node>, evidence: &Evidence) -> Node {
    let Operation { method, path, protocol, .. } = operation;
    let schemas = Schemas { evidence, protocol };
    let docs = operation.docs.first().map(|doc| Map::new().text("url", &link(doc)).flow());
    let further: Vec<_> = operation.docs.iter().skip(1).cloned().collect();
    let servers = operation
        .base_uris
        .iter()
        .map(|url| Map::new().text("url", url.trim_end_matches('/')).flow())
        .collect::<Vec<_>>();
    let is_unsigned = unsigned(protocol, method, path).map(|unsigned| match unsigned {
        Unsigned::Entirely => Node::Bool(true),
        Unsigned::Statement => Node::text("statement"),
    });
    let parameters = parameters(operation, schemas);
    Map::new()
        .text("operationId", &identifier(method, protocol, path))
        .text("summary", &operation.title)
        .with("tags", list(&operation.products))
        .flag("deprecated", operation.status.as_deref() == Some("retired"))
        .with("externalDocs", docs)
        .with("x-wechatpay-docs", list(&further))
        .with("servers", (!servers.is_empty()).then_some(Node::List(servers)))
        .with("x-wechatpay-modes", modes(&operation.modes))
        .with("x-wechatpay-status", operation.status.as_deref().map(Node::text))
        .with("x-wechatpay-unsigned", is_unsigned)
        .flag("x-wechatpay-mutual-tls", operation.mutual_tls)
        .flag("x-wechatpay-without-nonce", operation.without_nonce)
        .flag(
            "x-wechatpay-without-return-code",
            protocol == "v2" && WITHOUT_RETURN_CODE.contains(&&**path),
        )
        .with("x-wechatpay-errors", errors)
        .with("parameters", (!parameters.is_empty()).then_some(Node::List(parameters)))
        .with("requestBody", request(operation, schemas))
        .with("responses", response(operation, schemas))
        .block()
}

fn link(doc: &str) -> String {
    if doc.starts_with("http") { doc.to_owned() } else { format!("{DOCS}{doc}") }
}

fn parameters(operation: &Operation, schemas: Schemas<'_>) -> Vec<Node> {
    let sample = operation.sample.as_ref();
    let part = |name: &str| sample.and_then(|sample| sample.get(name));
    let places = [
        ("path", &operation.path_params, sample),
        ("query", &operation.query, part("query")),
        ("header", &operation.headers, part("headers")),
    ];
    let mut nodes = Vec::new();
    for (place, fields, samples) in places {
        for field in fields {
            let sample = samples.and_then(|samples| samples.get(&field.name));
            let unnamed = Field { label: None, ..field.clone() };
            let map = Map::new()
                .text("name", &field.name)
                .text("in", place)
                .flag("required", field.required)
                .with("description", field.label.as_deref().map(Node::text))
                .with("schema", schemas.field(&unnamed, "", sample))
                .with("example", sample.cloned());
            nodes.push(map.fit());
        }
    }
    nodes
}

fn request(operation: &Operation, schemas: Schemas<'_>) -> Option<Node> {
    let request = operation.request.as_ref()?;
    let sample = operation.sample.as_ref()?;
    let (media_type, sample) = match request.format.as_str() {
        "multipart" => ("multipart/form-data", None),
        "xml" => ("text/xml", sample.get("xml")),
        _ => ("application/json", sample.get("json")),
    };
    let mut schema = schemas.object(&request.fields, "", sample);
    if request.format == "multipart" {
        files(&mut schema);
    }
    let example = sample.map(|sample| {
        let value = Map::new().with("value", example(sample, true)).block();
        Map::new().with("documented", value).block()
    });
    let media = Map::new().with("schema", schema).with("examples", example).block();
    let content = Map::new().with(media_type, media).block();
    Some(Map::new().with("required", Node::Bool(true)).with("content", content).block())
}

/// A part of a form without members of its own is a file.
fn files(schema: &mut Node) {
    let Node::Map(members) = schema else { return };
    let Some((_, Node::Map(parts))) = members.iter_mut().find(|(key, _)| key == "properties")
    else {
        return;
    };
    for (_, part) in parts {
        if part.get("type").and_then(Node::as_text) == Some("object")
            && part.get("properties").is_none()
        {
            let description = part.get("description").cloned();
            *part = Map::new()
                .text("type", "string")
                .with("description", description)
                .text("contentMediaType", "application/octet-stream")
                .flow();
        }
    }
}

fn example(node: &Node, is_top: bool) -> Node {
    let is_leaf = |node: &Node| !matches!(node, Node::Map(_) | Node::List(_));
    match node {
        Node::Map(members) if !is_top && members.iter().all(|(_, value)| is_leaf(value)) => {
            node.clone().flow()
        }
        Node::Map(members) => Node::Map(
            members.iter().map(|(key, value)| (key.clone(), example(value, false))).collect(),
        ),
        Node::List(items) if items.iter().all(is_leaf) => node.clone().flow(),
        Node::List(items) => Node::List(items.iter().map(|item| example(item, false)).collect()),
        leaf => leaf.clone(),
    }
}

fn response(operation: &Operation, schemas: Schemas<'_>) -> Node {
    let body = |media_type: &str, schema: Node| {
        let media = Map::new().with("schema", schema).block();
        Map::new().with(media_type, media).block()
    };
    let fields = &operation.response.fields;
    let (status, description, content) = match operation.response.format.as_str() {
        "empty" => ("204", "Done, without a body", None),
        "redirect" => ("302", "The browser goes on to where the user confirms", None),
        "file" => {
            let schema = Map::new().text("type", "string").text("format", "binary").flow();
            ("200", "The file", Some(body("application/octet-stream", schema)))
        }
        "xml" => ("200", "Done", Some(body("text/xml", schemas.object(fields, "", None)))),
        _ => ("200", "Done", Some(body("application/json", schemas.object(fields, "", None)))),
    };
    let answer = Map::new().text("description", description).with("content", content).block();
    Map::new().with(status, answer).block()
}

fn notification_node(notification: &Notification, evidence: &Evidence) -> Node {
    let protocol = notification.protocol.as_str();
    let schemas = Schemas { evidence, protocol };
    let media_type = if protocol == "v2" { "text/xml" } else { "application/json" };
    let body = |fields: &[Field]| {
        let media = Map::new().with("schema", schemas.object(fields, "", None)).block();
        Map::new().with("content", Map::new().with(media_type, media).block())
    };
    let answer = notification
        .answer
        .iter()
        .flat_map(|table| &table.fields)
        .find(|field| field.name == "body")
        .map_or(&[][..], |field| &field.fields);
    let content = body(answer).block();
    let done = Map::new()
        .text("description", "What the merchant answers")
        .with("content", content.get("content").cloned());
    let id: String = notification
        .event
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect();
    let prefix = if protocol == "v2" { "notify_v2" } else { "notify" };
    Map::new()
        .text("operationId", &format!("{prefix}_{id}"))
        .text("summary", &notification.title)
        .with("x-wechatpay-modes", modes(&notification.modes))
        .with("requestBody", body(&notification.body.fields).block())
        .with("responses", Map::new().with("200", done.block()).block())
        .block()
}
