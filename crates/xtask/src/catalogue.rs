//! The catalogue as files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::node::Node;
use crate::reference;

/// What lies beside the documents: where they break their own rules, and the error codes that any
/// operation may answer with.
pub(crate) const EXCEPTIONS: &str = "exceptions.yaml";
const ERRORS: &str = "errors.yaml";

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
        let is_document = ![EXCEPTIONS, ERRORS].contains(&name);
        let Some(area) = name.strip_suffix(".yaml").filter(|_| is_document) else {
            continue;
        };
        documents.insert(area.to_owned(), read_file(&path)?);
    }
    Ok(documents)
}

/// What is known of the errors of all operations.
pub(crate) fn common_errors() -> Result<Node, String> {
    read_file(&directory().join(ERRORS))
}

pub(crate) fn read_file(path: &Path) -> Result<Node, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("`{}`: {e}", path.display()))?;
    parse(&text).map_err(|e| format!("`{}`: {e}", path.display()))
}

pub(crate) fn parse(text: &str) -> Result<Node, String> {
    let mut options = serde_saphyr::Options::default();
    options.budget = None;
    let document = serde_saphyr::from_str_with_options(text, options).map_err(|e| e.to_string())?;
    reference::expand(&document)
}

/// The list of documents that `wechatpay-cli` holds.
pub(crate) fn list<'a>(areas: impl Iterator<Item = &'a str>) -> String {
    let mut list = String::from(LIST);
    for area in areas {
        // What the platform calls has no call, and no samples.
        let samples = if area.ends_with("notifications") { ", without samples" } else { "" };
        list.push_str(&format!("    document!(\"{area}\"{samples}),\n"));
    }
    list.push_str("];\n");
    list
}

/// How it begins. Only a macro can make the names of included files.
const LIST: &str = r#"//! The documents of the catalogue, by area. Written by `cargo xtask catalogue`.

macro_rules! document {
    ($area:literal) => {
        (
            $area,
            include_str!(concat!("../../../openapi/", $area, ".yaml")),
            include_str!(concat!("../../../openapi/samples/", $area, ".yaml")),
        )
    };
    ($area:literal, without samples) => {
        ($area, include_str!(concat!("../../../openapi/", $area, ".yaml")), "")
    };
}

/// Area, document, samples.
pub(crate) const DOCUMENTS: &[(&str, &str, &str)] = &[
"#;
