//! Generated files: the documents of the reference, made from the catalogue, and its viewer, which
//! comes with a crate. Each is generated on first use, and cached.

use std::sync::LazyLock;

use elsa::sync::FrozenMap;
use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::{self, Mode, Request};
use wechatpay_catalogue::words::{self, Words};
use wechatpay_catalogue::{Ordered, documents, openapi, resolved};

static MADE: LazyLock<FrozenMap<String, Box<[u8]>>> = LazyLock::new(FrozenMap::new);

/// Returns the file of this name: `scalar.js`, `operations.json`, `names.json`, or
/// `openapi/AREA.json`.
pub(crate) fn made(name: &str) -> Option<&'static [u8]> {
    if let Some(body) = MADE.get(name) {
        return Some(body);
    }
    let body = match name {
        "scalar.js" => scalar_api_reference::get_asset(name)?,
        "operations.json" => operations().to_string().into_bytes(),
        "names.json" => names().to_string().into_bytes(),
        _ => {
            let area = name.strip_prefix("openapi/")?.strip_suffix(".json")?;
            // The viewer shows one operation, without the rest of its document.
            let mut document = resolved(&openapi(Some(area)).ok()?);
            annotate(&mut document, area);
            Ordered::new(&document, Some(area)).to_string().into_bytes()
        }
    };
    Some(MADE.insert(name.to_owned(), body.into_boxed_slice()))
}

/// A summary of every operation: the data of a list, and the names of documents with the details.
fn operations() -> Value {
    let mut operations = Vec::new();
    let mut areas = Map::new();
    for document in documents() {
        let open = document.parse();
        let name = words::area(document.area());
        areas.insert(document.area().to_owned(), json!(name.map(both)));
        let paths = open.get("paths").and_then(Value::as_object).into_iter().flatten();
        let methods = paths.flat_map(|(path, methods)| {
            methods.as_object().into_iter().flatten().map(move |(method, it)| (path, method, it))
        });
        for (path, method, operation) in methods {
            let text = |name: &str| operation.get(name).and_then(Value::as_str);
            operations.push(json!({
                "method": method.to_uppercase(),
                "path": path,
                "name": text("summary").unwrap_or_default(),
                "english": words::entry(&method.to_uppercase(), path).map(|it| it.name.english),
                "area": document.area(),
                "retired": operation.get("deprecated") == Some(&Value::Bool(true)),
            }));
        }
    }
    json!({ "operations": operations, "areas": areas })
}

/// The English names of operations, by method and path.
fn names() -> Value {
    let operations = words::entries().iter().filter(|entry| entry.method.is_some());
    operations.map(|entry| (entry.key(), Value::from(entry.name.english))).collect()
}

/// A text in both languages.
fn both(words: Words) -> Value {
    json!({ "zh": words.chinese, "en": words.english })
}

/// Adds the data of the form to a document: English labels next to the official ones
/// (`x-wechatpay-en`, as in conditions), names and descriptions (`x-wechatpay-words`), and sample
/// requests (`x-wechatpay-samples`).
fn annotate(document: &mut Value, area: &str) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, methods) in paths.into_iter().flatten() {
        for (method, operation) in methods.as_object_mut().into_iter().flatten() {
            let samples = samples(operation);
            label(operation, area, "");
            let Value::Object(operation) = operation else { continue };
            operation.insert("x-wechatpay-samples".to_owned(), samples);
            if let Some(entry) = words::entry(&method.to_uppercase(), path) {
                let told = json!({ "name": both(entry.name), "about": both(entry.about) });
                operation.insert("x-wechatpay-words".to_owned(), told);
            }
        }
    }
}

/// Adds the English label to each official one. `name` is the name of the member with this schema.
fn label(value: &mut Value, area: &str, name: &str) {
    match value {
        Value::Object(members) => {
            // A parameter contains its own name.
            let own = members.get("name").and_then(Value::as_str).unwrap_or(name).to_owned();
            let official = members.get("description").and_then(Value::as_str);
            let english = official.and_then(|official| words::member(area, &own, official));
            if let Some(english) = english.filter(|_| !members.contains_key("x-wechatpay-en")) {
                members.insert("x-wechatpay-en".to_owned(), english.into());
            }
            for (key, inner) in members.iter_mut() {
                match (key.as_str(), inner) {
                    ("properties", Value::Object(all)) => {
                        all.iter_mut().for_each(|(name, schema)| label(schema, area, name));
                    }
                    ("example" | "examples", _) => {}
                    (_, inner) => label(inner, area, &own),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| label(item, area, name)),
        _ => {}
    }
}

/// The minimal request of each mode, and the full one.
fn samples(operation: &Value) -> Value {
    let sample = |name: &str, request: Request| {
        let Request { path, query, headers, body } = request;
        json!({ "name": name, "path": path, "query": query, "headers": headers, "body": body })
    };
    let mut samples: Vec<Value> = example::modes(operation)
        .into_iter()
        .map(|mode| {
            let name = match mode {
                Mode::Direct => "direct",
                Mode::Partner => "partner",
                Mode::Brand => "brand",
            };
            sample(name, example::minimal(operation, mode))
        })
        .collect();
    samples.push(sample("full", example::full(operation)));
    Value::Array(samples)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Value {
        serde_json::from_slice(made(name).unwrap()).unwrap()
    }

    #[test]
    fn every_operation_is_listed() {
        let all = read("operations.json");
        let all = all["operations"].as_array().unwrap();
        // The number in the catalogue's README.
        assert_eq!(all.len(), 1211);
        let refund = all.iter().find(|one| one["path"] == "/v3/refund/domestic/refunds").unwrap();
        let told = (&refund["method"], &refund["name"], &refund["area"], &refund["retired"]);
        assert_eq!(told, (&json!("POST"), &json!("申请退款"), &json!("refund"), &json!(false)));
        assert!(
            all.iter().any(|one| one["area"] == "v2-secapi" && one["path"] == "/secapi/pay/refund")
        );
    }

    #[test]
    fn every_operation_has_an_english_name() {
        let names = read("names.json");
        assert_eq!(names.as_object().unwrap().len(), 1211);
        assert_eq!(names["POST /v3/refund/domestic/refunds"], "Request a refund");
    }

    #[test]
    fn an_area_has_its_operations_with_samples_in_the_official_order() {
        let refund = read("openapi/refund.json");
        let samples = &refund["paths"]["/v3/refund/domestic/refunds"]["post"]["x-codeSamples"];
        // The minimal request of a merchant and of a partner, and the full one, in six styles each.
        assert_eq!(samples.as_array().unwrap().len(), 18);
        let text = std::str::from_utf8(made("openapi/refund.json").unwrap()).unwrap();
        let at = |member: &str| text.find(member).unwrap();
        assert!(at("\"transaction_id\":{") < at("\"out_refund_no\":{"));
        let post = &refund["paths"]["/v3/refund/domestic/refunds"]["post"];
        assert_eq!(post["x-wechatpay-words"]["name"]["zh"], "申请退款");
        let names: Vec<_> = post["x-wechatpay-samples"].as_array().unwrap().iter().collect();
        let names: Vec<_> = names.iter().map(|sample| sample["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["direct", "partner", "full"]);
        let minimal = &post["x-wechatpay-samples"][0]["body"];
        assert!(minimal["amount"]["refund"].is_i64() && minimal.get("sub_mchid").is_none());
        assert_eq!(made("openapi/none.json"), None);
        assert_eq!(made("openapi/../refund.json"), None);
    }

    #[test]
    fn every_official_label_has_an_english_one_beside_it() {
        let mut missing = Vec::new();
        for document in documents() {
            let mut open = document.resolved();
            label(&mut open["paths"], document.area(), "");
            for (path, methods) in open["paths"].as_object().into_iter().flatten() {
                for operation in methods.as_object().unwrap().values() {
                    let schemas = operation["requestBody"]["content"].as_object();
                    for media in schemas.into_iter().flat_map(Map::values) {
                        unlabelled(&media["schema"], path, &mut missing);
                    }
                    for parameter in operation["parameters"].as_array().into_iter().flatten() {
                        if parameter["description"].is_string() && parameter.get(ENGLISH).is_none()
                        {
                            missing.push(format!("{path}: {}", parameter["name"]));
                        }
                    }
                }
            }
        }
        assert_eq!(missing, Vec::<String>::new());
    }

    const ENGLISH: &str = "x-wechatpay-en";

    fn unlabelled(schema: &Value, at: &str, missing: &mut Vec<String>) {
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let at = format!("{at} {name}");
            if member["description"].is_string() && member.get(ENGLISH).is_none() {
                missing.push(at.clone());
            }
            unlabelled(member, &at, missing);
        }
        for inner in ["items", "contentSchema"].iter().filter_map(|key| schema.get(key)) {
            unlabelled(inner, at, missing);
        }
    }

    #[test]
    fn the_viewer_is_there() {
        let viewer = made("scalar.js").unwrap();
        assert!(viewer.len() > 1_000_000);
        // A second call returns the same bytes, not a copy.
        assert!(std::ptr::eq(viewer, made("scalar.js").unwrap()));
    }
}
