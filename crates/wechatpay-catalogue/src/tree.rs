//! YAML with its members in their original order, which is the official order that readers expect.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// The deepest nesting of references. A deeper one is a cycle.
const DEPTH: usize = 32;
const SCHEMAS: &str = "#/components/schemas/";

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// A value that is neither a list nor a map.
    Scalar(Value),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

impl Tree {
    pub(crate) fn get(&self, key: &str) -> Option<&Tree> {
        self.members().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// The value at a path of keys.
    pub(crate) fn at(&self, keys: &[&str]) -> Option<&Tree> {
        keys.iter().try_fold(self, |tree, key| tree.get(key))
    }

    /// The members of a map; empty for any other value.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &Tree)> {
        let members = match self {
            Self::Map(members) => members.as_slice(),
            _ => &[],
        };
        members.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The items of a list; empty for any other value.
    pub(crate) fn items(&self) -> &[Tree] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Self::Scalar(value) => value.as_str(),
            _ => None,
        }
    }

    #[cfg(feature = "words")]
    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        let items = self.get(key).map_or(&[][..], Self::items);
        items
            .iter()
            .filter_map(|item| match item {
                Self::Scalar(Value::String(text)) => Some(text.clone()),
                Self::Scalar(value) => Some(value.to_string()),
                _ => None,
            })
            .collect()
    }

    #[cfg(feature = "words")]
    pub(crate) fn is_true(&self, key: &str) -> bool {
        self.get(key) == Some(&Self::Scalar(Value::Bool(true)))
    }

    #[cfg(feature = "words")]
    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Scalar(value) => value.clone(),
            Self::List(items) => items.iter().map(Self::json).collect(),
            Self::Map(members) => {
                members.iter().map(|(name, value)| (name.clone(), value.json())).collect()
            }
        }
    }

    /// A schema with its `$ref` resolved. A member next to the `$ref` takes precedence.
    pub(crate) fn resolved(&self, document: &Tree) -> Tree {
        self.resolve(document, 0)
    }

    fn resolve(&self, document: &Tree, depth: usize) -> Tree {
        let target = self.text("$ref").and_then(|reference| reference.strip_prefix(SCHEMAS));
        let target = target.and_then(|name| document.at(&["components", "schemas", name]));
        let (Some(target), true) = (target, depth < DEPTH) else { return self.clone() };
        let target = target.resolve(document, depth + 1);
        let beside = self.members().filter(|(name, _)| *name != "$ref");
        let mut members: Vec<_> =
            beside.map(|(name, value)| (name.to_owned(), value.clone())).collect();
        for (name, value) in target.members() {
            if self.get(name).is_none() {
                members.push((name.to_owned(), value.clone()));
            }
        }
        Tree::Map(members)
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Scalar(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Tree, E> {
        Ok(Tree::Scalar(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        Tree::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Tree, A::Error> {
        let mut map = Vec::new();
        while let Some(member) = members.next_entry()? {
            map.push(member);
        }
        Ok(Tree::Map(map))
    }
}

#[cfg(feature = "words")]
#[cfg(test)]
mod tests {
    use super::*;

    fn parse(yaml: &str) -> Tree {
        serde_saphyr::from_str(yaml).unwrap()
    }

    #[test]
    fn members_keep_their_order() {
        let tree = parse("{z: 1, a: {y: [true, x], b: null}}");
        let names: Vec<_> = tree.members().map(|(name, _)| name).collect();
        assert_eq!(names, ["z", "a"]);
        assert_eq!(tree.at(&["a", "y"]).unwrap().items().len(), 2);
        assert_eq!(tree.get("a").unwrap().texts("y"), ["true", "x"]);
        assert_eq!(tree.json(), serde_json::json!({"z": 1, "a": {"y": [true, "x"], "b": null}}));
    }

    #[test]
    fn a_reference_leads_to_its_schema_and_a_circle_ends() {
        let document = parse(
            "{components: {schemas: {Amount: {type: object, description: 金额}, \
             Loop: {$ref: '#/components/schemas/Loop'}}}}",
        );
        let place = parse("{$ref: '#/components/schemas/Amount', description: 退款金额}");
        let resolved = place.resolved(&document);
        assert_eq!(
            (resolved.text("type"), resolved.text("description")),
            (Some("object"), Some("退款金额"))
        );
        let circle = parse("{$ref: '#/components/schemas/Loop'}");
        assert!(circle.resolved(&document).text("type").is_none());
    }
}
