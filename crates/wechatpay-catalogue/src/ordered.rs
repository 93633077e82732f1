//! Writes OpenAPI documents with their members in the order of the YAML documents, which is the
//! official order.
//!
//! A `serde_json::Value` sorts its members. The feature of that crate that keeps their order would
//! apply to the whole program, so the order is looked up here while a document is written.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::documents::{documents, tree};
use crate::openapi::qualified_name;
use crate::tree::Tree;

/// The order of the top-level members of a document.
const TOP: [&str; 6] = ["openapi", "info", "servers", "paths", "webhooks", "components"];

/// Displays a document of [`openapi`](crate::openapi) with its members in the official order.
///
/// `{}` writes one line, `{:#}` indents.
///
/// ```
/// let refunds = wechatpay_catalogue::openapi(Some("refund"))?;
/// let text = wechatpay_catalogue::Ordered::new(&refunds, Some("refund")).to_string();
/// assert!(text.find("\"paths\"") < text.find("\"components\""));
/// # Ok::<_, wechatpay_catalogue::UnknownArea>(())
/// ```
pub struct Ordered<'a> {
    document: &'a Value,
    read: Vec<(&'static str, Tree)>,
    /// Whether the names of schemas begin with their area.
    is_whole: bool,
}

impl<'a> Ordered<'a> {
    /// Wraps a document of `area`, or of the whole catalogue. Its references may already be
    /// resolved.
    pub fn new(document: &'a Value, area: Option<&str>) -> Self {
        let of_area = documents().iter().filter(|one| area.is_none_or(|area| area == one.area()));
        let read = of_area.map(|one| (one.area(), tree(one.text()))).collect();
        Self { document, read, is_whole: area.is_none() }
    }

    /// The entries of `paths`, `webhooks` or `components/schemas` of all documents by name, and the
    /// names in order.
    fn section<'t>(&'t self, keys: &[&str]) -> Section<'t> {
        let mut section = Section::default();
        for (area, root) in &self.read {
            let is_v2 = root.text("x-wechatpay-protocol") == Some("v2");
            let own = root.at(keys).map(Tree::members).into_iter().flatten();
            for (name, tree) in own {
                let name = match keys {
                    ["webhooks"] if is_v2 => format!("v2/{name}"),
                    ["components", ..] if self.is_whole => qualified_name(area, name),
                    _ => name.to_owned(),
                };
                section.names.push(name.clone());
                section.trees.insert(name, (tree, root));
            }
        }
        section
    }
}

impl fmt::Display for Ordered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if f.alternate() {
            serde_json::to_string_pretty(self)
        } else {
            serde_json::to_string(self)
        };
        f.write_str(&text.map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Ordered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ordered").finish_non_exhaustive()
    }
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for key in in_order(self.document, TOP.into_iter()) {
            let value = self.document.get(key).unwrap_or(&Value::Null);
            match key {
                "paths" | "webhooks" => {
                    map.serialize_entry(key, &Named { value, section: self.section(&[key]) })?;
                }
                "components" => {
                    let schemas = value.get("schemas").unwrap_or(&Value::Null);
                    let section = self.section(&["components", "schemas"]);
                    let schemas = Named { value: schemas, section };
                    map.serialize_entry(key, &HashMap::from([("schemas", schemas)]))?;
                }
                _ => map.serialize_entry(key, value)?,
            }
        }
        map.end()
    }
}

/// The entries of several documents under one key.
#[derive(Default)]
struct Section<'t> {
    names: Vec<String>,
    /// Each entry with its document.
    trees: HashMap<String, (&'t Tree, &'t Tree)>,
}

struct Named<'a> {
    value: &'a Value,
    section: Section<'a>,
}

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for name in in_order(self.value, self.section.names.iter().map(String::as_str)) {
            let value = self.value.get(name).unwrap_or(&Value::Null);
            let place = self.section.trees.get(name);
            let place = place.map(|(tree, root)| (Cow::Borrowed(*tree), *root));
            map.serialize_entry(name, &Member { value, place })?;
        }
        map.end()
    }
}

/// A value, and the tree that defines its order.
struct Member<'a> {
    value: &'a Value,
    place: Option<(Cow<'a, Tree>, &'a Tree)>,
}

impl Serialize for Member<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some((tree, root)) = &self.place else { return self.value.serialize(serializer) };
        match self.value {
            Value::Object(members) => {
                // The reference is replaced by its schema.
                let is_resolved = tree.get("$ref").is_some() && !members.contains_key("$ref");
                let tree = if is_resolved { &tree.resolved(root) } else { tree.as_ref() };
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for name in in_order(self.value, tree.members().map(|(name, _)| name)) {
                    let value = members.get(name).unwrap_or(&Value::Null);
                    let tree = match (name, tree.get("schema")) {
                        ("example" | "examples", Some(schema)) => {
                            Some(example(name, value, schema, root))
                        }
                        _ => tree.get(name).map(Cow::Borrowed),
                    };
                    let place = tree.map(|tree| (tree, *root));
                    map.serialize_entry(name, &Member { value, place })?;
                }
                map.end()
            }
            Value::Array(items) => {
                let trees = tree.items();
                let trees = trees.iter().map(Some).chain(std::iter::repeat(trees.last()));
                serializer.collect_seq(items.iter().zip(trees).map(|(value, tree)| {
                    let place = tree.map(|tree| (Cow::Borrowed(tree), *root));
                    Member { value, place }
                }))
            }
            other => other.serialize(serializer),
        }
    }
}

/// The order of an example, or of all examples by name, from the schema next to them.
fn example<'a>(key: &str, value: &Value, schema: &Tree, root: &Tree) -> Cow<'a, Tree> {
    let shape = shape(schema, root);
    if key == "example" {
        return Cow::Owned(shape);
    }
    let names = value.as_object().into_iter().flatten().map(|(name, _)| name.clone());
    let of_one = Tree::Map(vec![("value".to_owned(), shape)]);
    Cow::Owned(Tree::Map(names.map(|name| (name, of_one.clone())).collect()))
}

/// A tree with the members of a value, in the order of its schema.
fn shape(schema: &Tree, root: &Tree) -> Tree {
    let schema = schema.resolved(root);
    if let Some(members) = schema.get("properties") {
        let members =
            members.members().map(|(name, member)| (name.to_owned(), shape(member, root)));
        return Tree::Map(members.collect());
    }
    match schema.get("items") {
        Some(items) => Tree::List(vec![shape(items, root)]),
        None => Tree::Scalar(Value::Null),
    }
}

/// Formats an example of a body, indented, in the order of its schema.
pub(crate) fn body(value: &Value, schema: &Tree, root: &Tree) -> String {
    let place = Some((Cow::Owned(shape(schema, root)), root));
    serde_json::to_string_pretty(&Member { value, place }).unwrap_or_default()
}

/// The names of an object's members: first those in `order`, then all others.
fn in_order<'a>(value: &'a Value, order: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let Value::Object(members) = value else { return Vec::new() };
    let mut names = Vec::with_capacity(members.len());
    let mut rest: std::collections::BTreeSet<&str> = members.keys().map(String::as_str).collect();
    for name in order {
        if let Some(name) = rest.take(name) {
            names.push(name);
        }
    }
    names.extend(rest);
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{openapi, resolved};

    /// The names of the object after `key` in a text, at its own level.
    fn names(text: &str, key: &str) -> Vec<String> {
        let Tree::Map(_) = serde_saphyr::from_str::<Tree>(text).unwrap() else { panic!("no map") };
        let read: Tree = serde_saphyr::from_str(text).unwrap();
        let found = key.split(' ').try_fold(&read, |tree, key| tree.get(key)).unwrap();
        found.members().map(|(name, _)| name.to_owned()).collect()
    }

    const BODY: &str = "paths /v3/refund/domestic/refunds post requestBody content application/json schema properties";

    #[test]
    fn members_stand_in_the_order_of_the_document() {
        let document = openapi(Some("refund")).unwrap();
        let order = ["sub_mchid", "transaction_id", "out_trade_no", "out_refund_no", "reason"];
        let text = Ordered::new(&document, Some("refund")).to_string();
        assert_eq!(names(&text, BODY)[..5], order);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), document);
        let media = BODY.strip_suffix(" schema properties").unwrap();
        let least = names(&text, &format!("{media} examples minimal-partner value"));
        assert_eq!(least, ["sub_mchid", "out_trade_no", "out_refund_no", "amount"]);
        let answer =
            "paths /v3/refund/domestic/refunds post responses 200 content application/json example";
        assert_eq!(names(&text, answer)[..3], ["refund_id", "out_refund_no", "transaction_id"]);
        let declarative = document["paths"]["/v3/refund/domestic/refunds"]["post"]["x-codeSamples"]
            [2]
        .to_string();
        assert!(
            declarative.find("out_trade_no").unwrap() < declarative.find("out_refund_no").unwrap()
        );
        let whole = resolved(&document);
        let text = format!("{:#}", Ordered::new(&whole, Some("refund")));
        assert_eq!(names(&text, BODY)[..5], order);
        // Within a schema that replaced its reference.
        let goods = format!("{BODY} goods_detail items properties");
        let goods = names(&text, &goods);
        assert_eq!(goods[..3], ["merchant_goods_id", "wechatpay_goods_id", "goods_name"]);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), whole);
    }

    #[test]
    fn the_whole_catalogue_loses_nothing() {
        let document = openapi(None).unwrap();
        let text = Ordered::new(&document, None).to_string();
        assert!(serde_json::from_str::<Value>(&text).unwrap() == document);
        assert!(text.starts_with("{\"openapi\":\"3.1.0\",\"info\""));
    }
}
