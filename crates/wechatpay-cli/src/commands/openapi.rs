//! `wechatpay openapi`: the catalogue as one JSON document.

use serde_json::{Map, Value, json};

use super::samples::samples;
use crate::arguments::Openapi;
use crate::catalogue::DOCUMENTS;
use crate::failure::{Failure, Result};
use crate::output;

pub(crate) fn run(arguments: &Openapi) -> Result {
    let chosen = arguments.area.as_deref();
    let mut bundle = json!({
        "openapi": "3.1.0",
        "info": {"title": "WeChat Pay", "version": env!("CARGO_PKG_VERSION")},
        "servers": [{"url": "https://api.mch.weixin.qq.com"}],
    });
    let (mut paths, mut webhooks) = (Map::new(), Map::new());
    let mut found = false;
    for (area, text, samples) in DOCUMENTS {
        if chosen.is_some_and(|chosen| chosen != *area) {
            continue;
        }
        found = true;
        let mut document = parse(text).map_err(|e| Failure::failed(format!("`{area}`: {e}")))?;
        let typed = parse(samples).map_err(|e| Failure::failed(format!("`{area}`: {e}")))?;
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
    if let (false, Some(chosen)) = (found, chosen) {
        return Err(Failure::usage(unknown(chosen)));
    }
    if let Value::Object(bundle) = &mut bundle {
        for (key, members) in [("paths", paths), ("webhooks", webhooks)] {
            if !members.is_empty() {
                bundle.insert(key.to_owned(), Value::Object(members));
            }
        }
    }
    output::print(format!("{bundle:#}\n").as_bytes())
}

fn parse(text: &str) -> std::result::Result<Value, serde_saphyr::Error> {
    let mut options = serde_saphyr::Options::default();
    // Bounds for documents from outside; these come with the program.
    options.budget = None;
    serde_saphyr::from_str_with_options(text, options)
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

fn unknown(area: &str) -> String {
    let areas: Vec<_> = DOCUMENTS.iter().map(|(area, ..)| *area).collect();
    format!("there is no product area `{area}`; there are {}", areas.join(", "))
}
