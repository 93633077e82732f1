//! The catalogue as files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::node::Node;

/// What lies beside the documents.
pub(crate) const EXCEPTIONS: &str = "exceptions.yaml";

/// The workspace that this was built in.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn directory() -> PathBuf {
    root().join("openapi")
}

/// All documents by their area.
pub(crate) fn read() -> Result<BTreeMap<String, Node>, String> {
    let mut documents = BTreeMap::new();
    let entries = fs::read_dir(directory()).map_err(|e| e.to_string())?;
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let Some(area) = name.strip_suffix(".yaml").filter(|_| name != EXCEPTIONS) else {
            continue;
        };
        documents.insert(area.to_owned(), read_file(&path)?);
    }
    Ok(documents)
}

pub(crate) fn read_file(path: &Path) -> Result<Node, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("`{}`: {e}", path.display()))?;
    parse(&text).map_err(|e| format!("`{}`: {e}", path.display()))
}

pub(crate) fn parse(text: &str) -> Result<Node, String> {
    let mut options = serde_saphyr::Options::default();
    options.budget = None;
    serde_saphyr::from_str_with_options(text, options).map_err(|e| e.to_string())
}

/// The list of documents that `wechatpay-cli` holds.
pub(crate) fn list<'a>(areas: impl Iterator<Item = &'a str>) -> String {
    let mut list = String::from(
        "//! The documents of the catalogue, by area. Written by `cargo xtask catalogue`.\n\n\
         /// Area, document, samples.\npub(crate) const DOCUMENTS: &[(&str, &str, &str)] = &[\n",
    );
    for area in areas {
        let document = format!("include_str!(\"../../../openapi/{area}.yaml\")");
        if area.ends_with("notifications") {
            // What the platform calls has no call.
            list.push_str(&format!("    (\"{area}\", {document}, \"\"),\n"));
        } else {
            let samples = format!("include_str!(\"../../../openapi/samples/{area}.yaml\")");
            list.push_str(&format!(
                "    (\n        \"{area}\",\n        {document},\n        {samples},\n    ),\n"
            ));
        }
    }
    list.push_str("];\n");
    list
}
