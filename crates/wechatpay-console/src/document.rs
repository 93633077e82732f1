//! The catalogue as one OpenAPI document, with the samples of the library.

use std::fmt;

use serde_json::{Map, Value, json};

use crate::catalogue::DOCUMENTS;
use crate::samples::samples;

/// The catalogue has no such product area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownArea(String);

impl fmt::Display for UnknownArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let areas: Vec<_> = areas().collect();
        write!(f, "there is no product area `{}`; there are {}", self.0, areas.join(", "))
    }
}

impl std::error::Error for UnknownArea {}

/// The product areas of the catalogue, by name.
pub fn areas() -> impl Iterator<Item = &'static str> {
    DOCUMENTS.iter().map(|(area, ..)| *area)
}

/// The whole catalogue, or one product area of it, as an OpenAPI 3.1 document.
///
/// Operations have `x-codeSamples`: the six ways to call them.
///
/// # Errors
///
/// [`UnknownArea`], which names the areas there are.
pub fn openapi(area: Option<&str>) -> Result<Value, UnknownArea> {
    let mut bundle = json!({
        "openapi": "3.1.0",
        "info": {"title": "WeChat Pay", "version": env!("CARGO_PKG_VERSION")},
        "servers": [{"url": "https://api.mch.weixin.qq.com"}],
    });
    let (mut paths, mut webhooks) = (Map::new(), Map::new());
    let mut found = false;
    for (name, text, samples) in DOCUMENTS {
        if area.is_some_and(|area| area != *name) {
            continue;
        }
        found = true;
        let mut document = parse(text);
        let typed = parse(samples);
        let is_v2 = document.get("x-wechatpay-protocol").is_some();
        for (path, mut methods) in members(&mut document, "paths") {
            if is_v2 {
                mark(&mut methods);
            }
            add_samples(&path, &mut methods, &typed);
            paths.insert(path, methods);
        }
        for (event, mut methods) in members(&mut document, "webhooks") {
            if is_v2 {
                mark(&mut methods);
            }
            // Some events are notified in both protocols.
            let name = if is_v2 { format!("v2/{event}") } else { event };
            webhooks.insert(name, methods);
        }
    }
    if let (false, Some(area)) = (found, area) {
        return Err(UnknownArea(area.to_owned()));
    }
    if let Value::Object(bundle) = &mut bundle {
        for (key, members) in [("paths", paths), ("webhooks", webhooks)] {
            if !members.is_empty() {
                bundle.insert(key.to_owned(), Value::Object(members));
            }
        }
    }
    Ok(bundle)
}

/// Area, path, method and description of each operation.
pub(crate) fn listed() -> Vec<(&'static str, String, String, Value)> {
    let mut all = Vec::new();
    for (area, text, _) in DOCUMENTS {
        for (path, mut methods) in members(&mut parse(text), "paths") {
            for (method, operation) in methods.as_object_mut().into_iter().flat_map(std::mem::take)
            {
                all.push((*area, path.clone(), method, operation));
            }
        }
    }
    all
}

/// The documents come with the program: one that is no YAML is found by the test below.
fn parse(text: &str) -> Value {
    let mut options = serde_saphyr::Options::default();
    // Bounds for documents from outside; these come with the program.
    options.budget = None;
    serde_saphyr::from_str_with_options(text, options).unwrap_or_default()
}

fn members(document: &mut Value, key: &str) -> Map<String, Value> {
    match document.get_mut(key).map(Value::take) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// The protocol, which stood at the top of the document, on each operation.
fn mark(methods: &mut Value) {
    for operation in methods.as_object_mut().into_iter().flat_map(Map::values_mut) {
        if let Value::Object(operation) = operation {
            operation.insert("x-wechatpay-protocol".to_owned(), Value::from("v2"));
        }
    }
}

/// The samples of the library, as reference viewers look for them.
fn add_samples(path: &str, methods: &mut Value, typed: &Value) {
    for (method, operation) in methods.as_object_mut().into_iter().flatten() {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
        let Some(sample) = typed.get(id).and_then(Value::as_str) else { continue };
        let samples = samples(method, path, operation, sample);
        if let Value::Object(operation) = operation {
            operation.insert("x-codeSamples".to_owned(), samples);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_is_read() {
        for (area, text, samples) in DOCUMENTS {
            assert!(parse(text).is_object(), "{area}");
            assert!(samples.is_empty() || parse(samples).is_object(), "{area}");
        }
    }

    #[test]
    fn an_unknown_area_is_told_which_there_are() {
        let error = openapi(Some("refunding")).unwrap_err().to_string();
        assert!(
            error.contains("no product area `refunding`") && error.contains("refund,"),
            "{error}"
        );
    }
}
