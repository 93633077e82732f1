//! The documents, one for each product area, and the Rust samples of their operations.

use serde_json::Value;

use crate::references;
use crate::tree::Tree;

// `static DOCUMENTS`, sorted by area; made by the build.
include!(concat!(env!("OUT_DIR"), "/documents.rs"));

/// The error codes that any operation may answer with, as YAML.
pub const COMMON_ERRORS: &str = include_str!("../openapi/common/errors.yaml");

/// What each error code means and what to do, in Chinese and English, as YAML.
pub const EXPLANATIONS: &str = include_str!("../openapi/common/explanations.yaml");

/// What the number at the end of `Request-ID` means, as YAML.
pub const REQUEST_IDS: &str = include_str!("../openapi/common/request-ids.yaml");

/// The modes of samples, in their order.
pub(crate) const MODES: [&str; 3] = ["direct", "partner", "brand"];

/// The document of one product area.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    area: &'static str,
    text: &'static str,
    samples: &'static str,
}

impl Document {
    /// The product area, which is also the name of the file and of the library's feature: `refund`.
    pub fn area(&self) -> &'static str {
        self.area
    }

    /// The OpenAPI document as YAML.
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The typed Rust samples of each operation as YAML, by `operationId`: the least that it takes by mode
    /// (`direct`, `partner`, `brand`), and `full` where that is more. Empty for notifications, which are received
    /// and not called.
    pub fn samples(&self) -> &'static str {
        self.samples
    }

    /// The typed Rust sample of one operation, by its `operationId`: the least that it takes, of the first mode
    /// that it has.
    pub fn sample(&self, id: &str) -> Option<String> {
        let samples = parse(self.samples);
        let samples = samples.get(id)?;
        let of = |name: &&str| samples.get(*name).and_then(Value::as_str).map(str::to_owned);
        MODES.iter().find_map(|mode| of(mode))
    }

    /// The OpenAPI document as it is written, with its `$ref`s.
    ///
    /// This takes milliseconds to tens of milliseconds: keep the value.
    pub fn parse(&self) -> Value {
        parse(self.text)
    }

    /// The OpenAPI document with each schema in place of the `$ref`s to it.
    pub fn resolved(&self) -> Value {
        resolved(&self.parse())
    }
}

/// A document with each schema in place of the `$ref`s to it. A `$ref` that leads nowhere stays.
pub fn resolved(document: &Value) -> Value {
    references::resolved(document, document).unwrap_or_else(|_| document.clone())
}

/// All documents, sorted by area.
pub fn documents() -> &'static [Document] {
    DOCUMENTS
}

/// The document of a product area.
///
/// ```
/// let refunds = wechatpay_catalogue::document("refund").unwrap();
/// assert!(refunds.text().contains("/v3/refund/domestic/refunds"));
/// ```
pub fn document(area: &str) -> Option<&'static Document> {
    DOCUMENTS.iter().find(|document| document.area == area)
}

/// The texts come with the crate: a test finds one that is not YAML.
pub(crate) fn parse(text: &str) -> Value {
    serde_saphyr::from_str_with_options(text, options()).unwrap_or_default()
}

/// The same with the members in their order.
pub(crate) fn tree(text: &str) -> Tree {
    serde_saphyr::from_str_with_options(text, options()).unwrap_or(Tree::Scalar(Value::Null))
}

fn options() -> serde_saphyr::Options {
    let mut options = serde_saphyr::Options::default();
    // Bounds for documents from outside.
    options.budget = None;
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_and_its_samples_can_be_read() {
        let count = |document: &Value, key: &str| {
            let items = document.get(key).and_then(Value::as_object).into_iter().flatten();
            items.map(|(_, item)| item.as_object().unwrap().len()).sum::<usize>()
        };
        let (mut operations, mut notifications, mut samples) = (0, 0, 0);
        for document in documents() {
            let read = document.parse();
            operations += count(&read, "paths");
            notifications += count(&read, "webhooks");
            samples += parse(document.samples()).as_object().map_or(0, |samples| samples.len());
            references::resolved(&read, &read).unwrap();
        }
        assert!(parse(COMMON_ERRORS).is_object() && parse(EXPLANATIONS).is_object());
        assert!(parse(REQUEST_IDS).is_array());
        // The numbers of openapi/README.md.
        assert_eq!((operations, notifications, samples), (1211, 119, 1211));
    }

    #[test]
    fn a_document_is_found_by_its_area() {
        assert_eq!(document("v2-secapi").unwrap().area(), "v2-secapi");
        assert!(document("refunding").is_none() && document("exceptions").is_none());
    }
}
