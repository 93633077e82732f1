//! The facts as they are written: one JSON object a line.

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::node::Node;

/// One operation.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) protocol: String,
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) products: Vec<String>,
    #[serde(default)]
    pub(crate) modes: Vec<String>,
    pub(crate) status: Option<String>,
    #[serde(default)]
    pub(crate) base_uris: Vec<String>,
    #[serde(default)]
    pub(crate) path_params: Vec<Field>,
    #[serde(default)]
    pub(crate) query: Vec<Field>,
    #[serde(default)]
    pub(crate) headers: Vec<Field>,
    pub(crate) request: Option<Body>,
    pub(crate) response: Body,
    #[serde(default)]
    pub(crate) mutual_tls: bool,
    #[serde(default)]
    pub(crate) without_nonce: bool,
    pub(crate) sample: Option<Node>,
    #[serde(default)]
    pub(crate) docs: Vec<String>,
}

/// What is sent or comes back.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Body {
    pub(crate) format: String,
    #[serde(default)]
    pub(crate) fields: Vec<Field>,
    #[serde(default)]
    pub(crate) embedded: Vec<Field>,
}

/// A member.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Field {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) encrypted: Option<String>,
    pub(crate) encoded: Option<String>,
    #[serde(default, rename = "enum")]
    pub(crate) values: Vec<Node>,
    pub(crate) label: Option<String>,
    #[serde(default)]
    pub(crate) fields: Vec<Field>,
    #[serde(default)]
    pub(crate) embedded: Vec<Field>,
}

/// A notification.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Notification {
    pub(crate) protocol: String,
    pub(crate) event: String,
    pub(crate) title: String,
    pub(crate) modes: Vec<String>,
    pub(crate) body: Fields,
    pub(crate) answer: Vec<Fields>,
}

/// A table of members.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Fields {
    pub(crate) fields: Vec<Field>,
}

/// A member that only the sources of official SDKs know.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Addition {
    pub(crate) method: String,
    pub(crate) path: String,
    #[serde(rename = "where")]
    pub(crate) place: String,
    pub(crate) field: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
}

/// The documented error codes of an operation.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Errors {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) codes: Vec<String>,
}

/// All of it.
pub(crate) struct Facts {
    pub(crate) operations: Vec<Operation>,
    pub(crate) notifications: Vec<Notification>,
    pub(crate) additions: Vec<Addition>,
    pub(crate) errors: Vec<Errors>,
}

impl Facts {
    pub(crate) fn read(directory: &Path) -> Result<Self, String> {
        Ok(Self {
            operations: lines(&directory.join("operations.jsonl"))?,
            notifications: lines(&directory.join("notifications.jsonl"))?,
            additions: lines(&directory.join("additions.jsonl"))?,
            errors: lines(&directory.join("errors.jsonl"))?,
        })
    }
}

fn lines<T: DeserializeOwned>(file: &Path) -> Result<Vec<T>, String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("`{}`: {e}", file.display()))?;
    text.lines()
        .enumerate()
        .map(|(n, line)| {
            serde_json::from_str(line).map_err(|e| format!("`{}`:{}: {e}", file.display(), n + 1))
        })
        .collect()
}
