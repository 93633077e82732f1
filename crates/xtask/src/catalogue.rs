//! The catalogue: the documents inside `wechatpay-catalogue`, and the directory where they are
//! edited.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::node::Node;
use crate::reference;

/// The file that lists the samples that do not validate, next to the documents.
pub(crate) const EXCEPTIONS: &str = "exceptions.yaml";

/// The directory of the documents, relative to the root of the repository.
pub(crate) const DIRECTORY: &str = "crates/wechatpay-catalogue/openapi";

/// The workspace in which this program was built.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The directory where the documents are edited.
pub(crate) fn directory() -> PathBuf {
    root().join(DIRECTORY)
}

/// All documents by area, as of the build of this program.
pub(crate) fn read() -> Result<BTreeMap<String, Node>, String> {
    let documents = wechatpay_catalogue::documents().iter();
    let read = documents.map(|document| {
        let node = parse(document.text()).map_err(|e| format!("`{}`: {e}", document.area()))?;
        Ok((document.area().to_owned(), node))
    });
    read.collect()
}

/// Errors common to all operations: the files of `common/`.
pub(crate) struct Common {
    pub(crate) errors: Node,
    pub(crate) explanations: Node,
    pub(crate) request_ids: Node,
}

pub(crate) fn common() -> Result<Common, String> {
    let read = |name: &str, text| parse(text).map_err(|e| format!("`common/{name}.yaml`: {e}"));
    Ok(Common {
        errors: read("errors", wechatpay_catalogue::COMMON_ERRORS)?,
        explanations: read("explanations", wechatpay_catalogue::EXPLANATIONS)?,
        request_ids: read("request-ids", wechatpay_catalogue::REQUEST_IDS)?,
    })
}

pub(crate) fn parse(text: &str) -> Result<Node, String> {
    let mut options = serde_saphyr::Options::default();
    options.budget = None;
    let document = serde_saphyr::from_str_with_options(text, options).map_err(|e| e.to_string())?;
    reference::expand(&document)
}

/// The area of an operation: the first segment of its path, or the second one for `marketing`.
/// Areas of the brand's API begin with `brand-`.
#[cfg(test)]
pub(crate) fn area(protocol: &str, path: &str) -> String {
    let path = path.trim_start_matches('/');
    if protocol == "v2" {
        return format!("v2-{}", path.split('/').next().unwrap_or_default());
    }
    let mut segments = path.split('/').skip(1);
    let area = match (segments.next(), segments.next()) {
        (Some("marketing"), Some(second)) => format!("marketing-{second}"),
        (first, _) => first.unwrap_or_default().to_owned(),
    };
    if protocol == "brand" { format!("brand-{area}") } else { area }
}
