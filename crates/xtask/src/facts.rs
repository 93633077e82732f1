//! The facts from which the catalogue was made, one JSON object per line. Only the parts needed for
//! member names.

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// An operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) path: String,
    #[serde(default)]
    pub(crate) path_params: Vec<Field>,
    #[serde(default)]
    pub(crate) query: Vec<Field>,
    #[serde(default)]
    pub(crate) headers: Vec<Field>,
    pub(crate) request: Option<Body>,
    pub(crate) response: Body,
}

/// The body of a request or a response.
#[derive(Debug, Deserialize)]
pub(crate) struct Body {
    #[serde(default)]
    pub(crate) fields: Vec<Field>,
    #[serde(default)]
    pub(crate) embedded: Vec<Field>,
}

/// A member.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Field {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) fields: Vec<Field>,
    #[serde(default)]
    pub(crate) embedded: Vec<Field>,
}

/// A notification.
#[derive(Debug, Deserialize)]
pub(crate) struct Notification {
    pub(crate) protocol: String,
    pub(crate) event: String,
    pub(crate) body: Fields,
}

/// A table of members.
#[derive(Debug, Deserialize)]
pub(crate) struct Fields {
    pub(crate) fields: Vec<Field>,
}

/// A member known only from the sources of official SDKs.
#[derive(Debug, Deserialize)]
pub(crate) struct Addition {
    pub(crate) method: String,
    pub(crate) path: String,
    #[serde(rename = "where")]
    pub(crate) place: String,
    pub(crate) field: String,
}

/// Corrections of the tables of members, one per line.
#[derive(Debug, Deserialize)]
pub(crate) struct Correction {
    pub(crate) kind: String,
    pub(crate) method: Option<String>,
    pub(crate) path: Option<String>,
    /// The event of a v3 notification.
    pub(crate) event: Option<String>,
    #[serde(rename = "where")]
    pub(crate) place: String,
    pub(crate) field: Option<String>,
    pub(crate) confidence: String,
}

impl Correction {
    /// Whether the correction adds a member that is missing in the tables.
    pub(crate) fn adds(&self) -> bool {
        self.kind.starts_with("field-") && self.confidence != "low"
    }
}

/// All facts.
pub(crate) struct Facts {
    pub(crate) operations: Vec<Operation>,
    pub(crate) notifications: Vec<Notification>,
    pub(crate) additions: Vec<Addition>,
    pub(crate) corrections: Vec<Correction>,
}

impl Facts {
    pub(crate) fn read(directory: &Path) -> Result<Self, String> {
        let mut operations: Vec<Operation> = lines(&directory.join("operations.jsonl"))?;
        let brand: Vec<Operation> = lines(&directory.join("brand-operations.jsonl"))?;
        operations.extend(brand);
        let mut notifications: Vec<Notification> = lines(&directory.join("notifications.jsonl"))?;
        let brand: Vec<Notification> = lines(&directory.join("brand-notifications.jsonl"))?;
        notifications.extend(brand);
        Ok(Self {
            operations,
            notifications,
            additions: lines(&directory.join("additions.jsonl"))?,
            corrections: lines(&directory.join("corrections.jsonl"))?,
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
