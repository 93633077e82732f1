//! What the catalogue says of a value.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::bounds::Bounds;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Schema {
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    pub(crate) format: Option<String>,
    /// Values known today; the platform adds others.
    #[serde(rename = "enum")]
    pub(crate) known: Vec<serde_json::Value>,
    pub(crate) required: Vec<String>,
    pub(crate) properties: BTreeMap<String, Schema>,
    pub(crate) items: Option<Box<Schema>>,
    /// `rsa-oaep`, `aes-gcm` or `aes-ecb`.
    #[serde(rename = "x-wechatpay-encrypted")]
    pub(crate) encrypted: Option<String>,
    #[serde(rename = "contentMediaType")]
    pub(crate) media: Option<String>,
    /// What a text holds, once it is decrypted.
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
    /// The catalogue does not say.
    #[default]
    #[serde(other)]
    Any,
}

impl Schema {
    pub(crate) fn is_sealed(&self) -> bool {
        self.encrypted.as_deref() == Some("rsa-oaep")
    }
}
