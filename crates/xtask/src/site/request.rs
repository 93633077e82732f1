//! The values of a sample's request, in the order of the documentation.

use serde_json::{Map, Value};
use wechatpay_catalogue::example::{self, Mode, Upload};
use wechatpay_catalogue::words::Entry;
use wechatpay_catalogue::{Description, Member};

use crate::node::Node;

/// The credentials of the merchant that `wechatpay simulate` creates without `--seed`.
const SIMULATED: [(&str, &[&str]); 3] = [
    (
        "1979921902",
        &["mchid", "mch_id", "sp_mchid", "combine_mchid", "combine_mch_id", "stock_creator_mchid"],
    ),
    ("1693644557", &["sub_mchid", "sub_mch_id"]),
    ("wx648782ed8e25f8ab", &["appid", "sp_appid", "combine_appid", "wxappid", "mch_appid"]),
];

/// A sample request. Encrypted members contain their plain text.
#[derive(Clone, Default)]
pub(super) struct Request {
    pub(super) path: Vec<(String, Node)>,
    pub(super) query: Vec<(String, Node)>,
    /// Headers that the platform requires in addition to the signature.
    pub(super) headers: Vec<(String, Node)>,
    pub(super) body: Option<Node>,
    /// The format of a file upload; the body then has the members in addition to the file.
    pub(super) file: Option<Upload>,
    /// The paths of encrypted members: `payer.name`.
    pub(super) encrypted: Vec<String>,
}

impl Request {
    /// The minimal request of an operation's first mode.
    pub(super) fn minimal(operation: &Node, resolved: &Value, description: &Description) -> Self {
        let mode = example::modes(resolved).first().copied().unwrap_or(Mode::Direct);
        let values = example::minimal(resolved, mode);
        let name = match mode {
            Mode::Direct => "minimal-direct",
            Mode::Partner => "minimal-partner",
            Mode::Brand => "minimal-brand",
        };
        let mut body = sample(operation, &[name, "minimal", "minimal-direct"]);
        if values.body.as_ref().is_none_or(Value::is_null) {
            body = None;
        }
        let file = example::upload(resolved);
        if let Some(file) = &file {
            body = beside(file, values.body.as_ref());
        }
        let request = Self::of(operation, (&values.path, &values.query), body, description);
        Self { file, ..request }
    }

    /// The documented request with all its members.
    pub(super) fn full(operation: &Node, resolved: &Value, description: &Description) -> Self {
        let values = example::full(resolved);
        let file = example::upload(resolved);
        let body = match &file {
            Some(file) => beside(file, values.body.as_ref()),
            None => sample(operation, &["documented"]),
        };
        let request = Self::of(operation, (&values.path, &values.query), body, description);
        Self { file, ..request }
    }

    fn of(
        operation: &Node,
        (path, query): (&Map<String, Value>, &Map<String, Value>),
        body: Option<Node>,
        description: &Description,
    ) -> Self {
        let parameters = list(operation.get("parameters"));
        let text =
            |node: &Node, key: &str| node.get(key).and_then(Node::as_text).map(str::to_owned);
        let names = |place: &'static str| {
            let those =
                parameters.iter().filter(move |one| text(one, "in").as_deref() == Some(place));
            those.filter_map(|one| text(one, "name")).collect::<Vec<_>>()
        };
        let of = |place, values: &Map<String, Value>| {
            let named = names(place).into_iter();
            named
                .filter_map(|name| Some((name.clone(), node(values.get(&name)?))))
                .collect::<Vec<_>>()
        };
        let headers = parameters.iter().filter(|one| text(one, "in").as_deref() == Some("header"));
        let headers =
            headers.filter_map(|one| Some((text(one, "name")?, one.get("example")?.clone())));
        let mut encrypted = Vec::new();
        if description.entry.protocol != "v2" {
            sealed(&description.request, "", &mut encrypted);
        }
        let (path, query) = (of("path", path), of("query", query));
        encrypted.retain(|path| {
            body.as_ref().is_some_and(|body| has(body, path))
                || query.iter().any(|(name, _)| name == path)
        });
        Self { path, query, headers: headers.collect(), body, file: None, encrypted }
    }

    /// The same request with the values of the merchant of `wechatpay simulate`.
    pub(super) fn simulated(mut self) -> Self {
        let all = [&mut self.path, &mut self.query];
        all.into_iter().flatten().for_each(|(name, value)| own(name, value));
        self.body.iter_mut().for_each(|body| own("", body));
        self
    }
}

/// The path with the values of its variables.
pub(super) fn filled(entry: &Entry, request: &Request) -> String {
    let mut path = entry.path.to_owned();
    for (name, value) in &request.path {
        path = path.replace(&format!("{{{name}}}"), &encoded(&plain(value)));
    }
    path
}

/// A value as a text.
pub(super) fn plain(value: &Node) -> String {
    value.as_text().map_or_else(|| value.to_json_text(), str::to_owned)
}

/// Percent-encodes a text as part of a URL.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// The items of a list.
pub(super) fn list(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node::List(items)) => items,
        Some(Node::Flow(inner)) => list(Some(inner)),
        _ => &[],
    }
}

/// The first of the named examples that the body has, or the body's first example.
fn sample(operation: &Node, names: &[&str]) -> Option<Node> {
    let (_, media) = operation.get("requestBody")?.get("content")?.members().first()?;
    let examples = media.get("examples").map_or(&[][..], Node::members);
    let named = |name: &&str| examples.iter().find(|(known, _)| known == name);
    let (_, found) = names.iter().find_map(named).or(examples.first())?;
    found.get("value").cloned()
}

/// The members in addition to a file; `None` if there are none.
fn beside(file: &Upload, body: Option<&Value>) -> Option<Node> {
    let members = file.beside(body?);
    (!members.is_empty()).then(|| node(&members.into()))
}

fn sealed(members: &[Member], before: &str, found: &mut Vec<String>) {
    for member in members {
        let path = format!("{before}{}", member.name);
        if member.encrypted.as_deref() == Some("rsa-oaep") {
            found.push(path);
        } else {
            sealed(&member.members, &format!("{path}."), found);
        }
    }
}

/// Whether a value has a member at a path of names.
fn has(value: &Node, path: &str) -> bool {
    match value {
        Node::Flow(inner) => has(inner, path),
        Node::List(items) => items.iter().any(|item| has(item, path)),
        _ => match path.split_once('.') {
            Some((first, rest)) => value.get(first).is_some_and(|inner| has(inner, rest)),
            None => value.get(path).is_some(),
        },
    }
}

fn own(name: &str, value: &mut Node) {
    match value {
        Node::Map(members) => members.iter_mut().for_each(|(name, value)| own(name, value)),
        Node::List(items) => items.iter_mut().for_each(|item| own("", item)),
        Node::Flow(inner) => own(name, inner),
        _ => {
            if let Some((known, _)) = SIMULATED.iter().find(|(_, names)| names.contains(&name)) {
                *value = Node::text(*known);
            }
        }
    }
}

fn node(value: &Value) -> Node {
    value.as_str().map_or_else(
        || serde_json::from_value(value.clone()).unwrap_or_default(),
        |text| Node::text(text.to_owned()),
    )
}
