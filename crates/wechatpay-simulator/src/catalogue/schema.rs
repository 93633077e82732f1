//! The schema of a value in the catalogue.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::bounds::Bounds;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Schema {
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    pub(crate) format: Option<String>,
    /// The values known today; the platform may add others.
    #[serde(rename = "enum")]
    pub(crate) known: Vec<serde_json::Value>,
    pub(crate) required: Vec<String>,
    pub(crate) properties: Properties,
    pub(crate) items: Option<Box<Schema>>,
    /// `rsa-oaep`, `aes-gcm` or `aes-ecb`.
    #[serde(rename = "x-wechatpay-encrypted")]
    pub(crate) encrypted: Option<String>,
    #[serde(rename = "contentMediaType")]
    pub(crate) media: Option<String>,
    /// The schema of the decrypted text.
    #[serde(rename = "contentSchema")]
    pub(crate) content: Option<Box<Schema>>,
    #[serde(flatten)]
    pub(crate) bounds: Bounds,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
    /// The catalogue has no type for the value.
    #[default]
    #[serde(other)]
    Any,
}

impl Schema {
    pub(crate) fn is_sealed(&self) -> bool {
        self.encrypted.as_deref() == Some("rsa-oaep")
    }
}

/// The members of an object in the official order.
#[derive(Debug, Default)]
pub(crate) struct Properties(Vec<(String, Schema)>);

impl Properties {
    /// A linear search: with so few members it takes no longer than a map.
    pub(crate) fn get(&self, name: &str) -> Option<&Schema> {
        self.iter().find(|(its, _)| *its == name).map(|(_, schema)| schema)
    }

    pub(crate) fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &Schema)> {
        self.0.iter().map(|(name, schema)| (name, schema))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &String> {
        self.iter().map(|(name, _)| name)
    }

    #[cfg(test)]
    pub(crate) fn insert(&mut self, name: &str, schema: Schema) {
        self.0.push((name.to_owned(), schema));
    }
}

impl<'de> Deserialize<'de> for Properties {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Properties;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("members with their schemas")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Properties, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Properties(members))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}
