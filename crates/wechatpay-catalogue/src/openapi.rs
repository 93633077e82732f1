//! The catalogue as one OpenAPI document, with the SDK's code samples.

use std::fmt;

use serde_json::{Map, Value, json};

use crate::documents::{Document, documents, parse, tree};
use crate::example::{self, Mode};
use crate::references::resolved;
use crate::samples::{Ordering, samples};
use crate::tree::Tree;

const SCHEMAS: &str = "#/components/schemas/";

/// The error for a product area that is not in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownArea(String);

impl fmt::Display for UnknownArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let areas: Vec<_> = documents().iter().map(|document| document.area()).collect();
        write!(f, "unknown product area `{}`; the areas are {}", self.0, areas.join(", "))
    }
}

impl std::error::Error for UnknownArea {}

/// Returns the whole catalogue, or one product area, as an OpenAPI 3.1 document.
///
/// Operations have `x-codeSamples`: the minimal request of each mode and the full request, each in
/// six styles. With the feature `words`, members have an English label (`x-wechatpay-en`), details
/// that name and type do not show (`x-wechatpay-note`), and the meaning of each value
/// (`x-wechatpay-values`); the latter two are in both languages. In the whole catalogue the name of
/// a schema begins with its area (`pay.Amount`).
///
/// ```
/// let refunds = wechatpay_catalogue::openapi(Some("refund"))?;
/// let place = refunds["paths"]["/v3/refund/domestic/refunds"]["post"].clone();
/// assert_eq!(place["summary"], "申请退款");
/// # Ok::<_, wechatpay_catalogue::UnknownArea>(())
/// ```
///
/// # Errors
///
/// [`UnknownArea`], whose message lists the valid areas.
pub fn openapi(area: Option<&str>) -> Result<Value, UnknownArea> {
    let mut bundle = json!({
        "openapi": "3.1.0",
        "info": {"title": "WeChat Pay", "version": env!("CARGO_PKG_VERSION")},
        "servers": [{"url": "https://api.mch.weixin.qq.com"}],
    });
    let mut parts = [("paths", Map::new()), ("webhooks", Map::new()), ("schemas", Map::new())];
    let mut found = false;
    for document in documents() {
        if area.is_some_and(|area| area != document.area()) {
            continue;
        }
        found = true;
        let its_parts = if area.is_none() { qualified(document) } else { read(document) };
        for ((_, all), its) in parts.iter_mut().zip(its_parts) {
            all.extend(its);
        }
    }
    if let (false, Some(area)) = (found, area) {
        return Err(UnknownArea(area.to_owned()));
    }
    if let Value::Object(bundle) = &mut bundle {
        for (key, members) in parts.into_iter().filter(|(_, members)| !members.is_empty()) {
            match key {
                "schemas" => bundle.insert("components".to_owned(), json!({ key: members })),
                key => bundle.insert(key.to_owned(), Value::Object(members)),
            };
        }
    }
    Ok(bundle)
}

/// The paths, the webhooks and the schemas of a document.
fn read(document: &Document) -> [Map<String, Value>; 3] {
    let mut open = document.parse();
    #[cfg(feature = "words")]
    crate::worded::add(&mut open, document.area());
    let typed = parse(document.samples());
    let root = tree(document.text());
    let mut paths = members(&mut open, "paths");
    let mut webhooks = members(&mut open, "webhooks");
    let protocol = open.get("x-wechatpay-protocol").cloned();
    if let Some(protocol) = &protocol {
        let all = paths.values_mut().chain(webhooks.values_mut());
        all.for_each(|methods| mark(methods, protocol));
    }
    if protocol.is_some_and(|protocol| protocol == "v2") {
        // Some events exist in both protocols.
        webhooks = webhooks.into_iter().map(|(name, it)| (format!("v2/{name}"), it)).collect();
    }
    for (path, methods) in &mut paths {
        add_samples(path, methods, &open, &typed, &root);
    }
    let schemas = open.get_mut("components").map(|components| members(components, "schemas"));
    [paths, webhooks, schemas.unwrap_or_default()]
}

/// Same as [`read`], with the area before the name of each schema, because several areas have an
/// `Amount`.
fn qualified(document: &Document) -> [Map<String, Value>; 3] {
    let [mut paths, mut webhooks, schemas] = read(document);
    let mut schemas: Map<String, Value> = schemas
        .into_iter()
        .map(|(name, it)| (qualified_name(document.area(), &name), it))
        .collect();
    for part in [&mut paths, &mut webhooks, &mut schemas] {
        part.values_mut().for_each(|value| qualify(value, document.area()));
    }
    [paths, webhooks, schemas]
}

/// Adds the area to the name in each reference to a schema, so that schemas of several documents
/// can be in one document.
fn qualify(value: &mut Value, area: &str) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) if name == "$ref" => {
                        if let Some(schema) = text.strip_prefix(SCHEMAS) {
                            *text = format!("{SCHEMAS}{}", qualified_name(area, schema));
                        }
                    }
                    value => qualify(value, area),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| qualify(item, area)),
        _ => {}
    }
}

/// The name of an area's schema in the whole catalogue.
pub(crate) fn qualified_name(area: &str, schema: &str) -> String {
    format!("{area}.{schema}")
}

fn members(document: &mut Value, key: &str) -> Map<String, Value> {
    match document.get_mut(key).map(Value::take) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// Copies the protocol from the top of the document to each operation.
fn mark(methods: &mut Value, protocol: &Value) {
    for operation in methods.as_object_mut().into_iter().flat_map(Map::values_mut) {
        if let Value::Object(operation) = operation {
            operation.insert("x-wechatpay-protocol".to_owned(), protocol.clone());
        }
    }
}

/// Adds the SDK's samples in the form that reference viewers expect.
fn add_samples(path: &str, methods: &mut Value, document: &Value, typed: &Value, root: &Tree) {
    for (method, operation) in methods.as_object_mut().into_iter().flatten() {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
        let Some(typed) = typed.get(id) else { continue };
        let whole = resolved(document, operation).unwrap_or_default();
        let samples = samples(method, path, &Ordering::of(root, path, method), &whole, typed);
        add_examples(operation, &whole);
        if let Value::Object(operation) = operation {
            operation.insert("x-codeSamples".to_owned(), samples);
        }
    }
}

/// Adds the minimal request of each mode to the documented one, and an example response.
fn add_examples(operation: &mut Value, whole: &Value) {
    let mut first = None;
    for mode in example::modes(whole) {
        let request = example::minimal(whole, mode);
        let name = match mode {
            Mode::Direct => "minimal-direct",
            Mode::Partner => "minimal-partner",
            Mode::Brand => "minimal-brand",
        };
        let examples = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut);
        let examples =
            examples.and_then(|content| content.values_mut().next()?.get_mut("examples"));
        if let (Some(Value::Object(examples)), Some(body)) = (examples, &request.body) {
            examples.remove("minimal");
            examples.insert(name.to_owned(), json!({ "value": body }));
        }
        first.get_or_insert(request);
    }
    let answer = first.and_then(|request| example::answer(whole, &request));
    let content = operation.pointer_mut("/responses/200/content").and_then(Value::as_object_mut);
    if let (Some(Value::Object(media)), Some(answer)) =
        (content.and_then(|content| content.values_mut().next()), answer)
    {
        media.insert("example".to_owned(), answer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_area_is_told_which_there_are() {
        let error = openapi(Some("refunding")).unwrap_err().to_string();
        assert!(
            error.contains("unknown product area `refunding`") && error.contains("refund,"),
            "{error}"
        );
    }

    #[test]
    fn names_of_several_areas_differ() {
        let mut paths =
            json!({"/a": {"$ref": "#/components/schemas/Amount", "description": "$ref"}});
        qualify(&mut paths, "pay");
        assert_eq!(paths["/a"]["$ref"], "#/components/schemas/pay.Amount");
        assert_eq!(qualified_name("pay", "Amount"), "pay.Amount");
    }

    #[test]
    fn the_whole_catalogue_has_every_area() {
        let whole = openapi(None).unwrap();
        assert!(
            whole["paths"]["/v3/refund/domestic/refunds"]["post"]["x-codeSamples"][17].is_object()
        );
        assert_eq!(whole["paths"]["/secapi/pay/refund"]["post"]["x-wechatpay-protocol"], "v2");
        assert!(whole["webhooks"].as_object().unwrap().keys().any(|name| name.starts_with("v2/")));
    }
}
