//! Makes the catalogue's table: one line of JSON an operation, and where each line begins, so that
//! the simulator reads an operation when it is called for the first time, and nothing at its start.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let catalogue = Path::new("../../openapi");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", catalogue.display());
    let mut files: Vec<PathBuf> = fs::read_dir(catalogue)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    let mut operations = Lines::default();
    let mut notifications = Lines::default();
    for file in files {
        let document: Value = serde_saphyr::from_str(&fs::read_to_string(&file)?)?;
        let v2 = at(&document, "/x-wechatpay-protocol") == "v2";
        for (path, method, operation) in methods(at(&document, "/paths")) {
            let line = compact_operation(&method, &path, operation, v2);
            operations.push(&[&method.to_uppercase(), &path], &line);
        }
        for (event, _, notification) in methods(at(&document, "/webhooks")) {
            let content = at(notification, "/requestBody/content");
            let kind = if v2 { "/text~1xml/schema" } else { "/application~1json/schema" };
            let line = json!({
                "event": event,
                "v2": v2,
                "summary": at(notification, "/summary"),
                "schema": compact_schema(at(content, kind)),
            });
            notifications.push(&[if v2 { "v2" } else { "v3" }, &event], &line);
        }
    }
    let target = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(target.join("operations.jsonl"), &operations.text)?;
    fs::write(target.join("notifications.jsonl"), &notifications.text)?;
    fs::write(
        target.join("index.rs"),
        format!(
            "pub(super) static OPERATIONS: &[(&str, &str, usize, usize)] = &[{}];\n\
             pub(super) static NOTIFICATIONS: &[(&str, &str, usize, usize)] = &[{}];\n",
            operations.index, notifications.index
        ),
    )?;
    Ok(())
}

/// What stands at a JSON pointer; null where nothing does.
fn at<'v>(value: &'v Value, pointer: &str) -> &'v Value {
    value.pointer(pointer).unwrap_or(&Value::Null)
}

/// Lines, and where each begins and ends.
#[derive(Default)]
struct Lines {
    text: String,
    index: String,
}

impl Lines {
    fn push(&mut self, names: &[&str; 2], line: &Value) {
        let begin = self.text.len();
        self.text.push_str(&line.to_string());
        let [first, second] = names;
        let end = self.text.len();
        // Writing to a text cannot fail.
        let _ = writeln!(self.index, "({first:?}, {second:?}, {begin}, {end}),");
        self.text.push('\n');
    }
}

/// Name, method and object of everything under `paths` or `webhooks`.
fn methods(items: &Value) -> Vec<(String, String, &Value)> {
    let mut found = Vec::new();
    for (name, item) in items.as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            found.push((name.clone(), method.clone(), operation));
        }
    }
    found
}

fn compact_operation(method: &str, path: &str, operation: &Value, v2: bool) -> Value {
    let extension = |name: &str| operation.get(format!("x-wechatpay-{name}")).cloned();
    let parameters: Vec<Value> = at(operation, "/parameters")
        .as_array()
        .into_iter()
        .flatten()
        .map(|parameter| {
            json!({
                "name": at(parameter, "/name"),
                "in": at(parameter, "/in"),
                "required": *at(parameter, "/required") == true,
                "schema": compact_schema(at(parameter, "/schema")),
                "example": at(parameter, "/example"),
            })
        })
        .collect();
    let (kind, media) = content(at(operation, "/requestBody/content"));
    let responses = at(operation, "/responses");
    let (answer, answer_media) = if responses.get("204").is_some() {
        ("empty", None)
    } else if responses.get("302").is_some() {
        ("redirect", None)
    } else {
        content(at(responses, "/200/content"))
    };
    json!({
        "method": method.to_uppercase(),
        "path": path,
        "title": at(operation, "/summary"),
        "v2": v2,
        "mutual_tls": extension("mutual-tls").is_some(),
        "without_return_code": extension("without-return-code").is_some(),
        "without_nonce": extension("without-nonce").is_some(),
        "unsigned": extension("unsigned"),
        "errors": extension("errors").map(|errors| codes(&errors)),
        "parameters": parameters,
        "request": kind,
        "body": media.map(|media| compact_schema(at(media, "/schema"))),
        "sample": media.map(|media| at(media, "/examples/documented/value").clone()),
        "answer": answer,
        "result": answer_media.map(|media| compact_schema(at(media, "/schema"))),
    })
}

/// The codes of a list of errors.
fn codes(errors: &Value) -> Vec<Value> {
    errors.as_array().into_iter().flatten().map(|error| at(error, "/code").clone()).collect()
}

/// What a body is, and its description.
fn content(content: &Value) -> (&'static str, Option<&Value>) {
    for (media, kind) in [
        ("application/json", "json"),
        ("text/xml", "xml"),
        ("multipart/form-data", "multipart"),
        ("application/octet-stream", "file"),
    ] {
        if let Some(found) = content.get(media) {
            return (kind, Some(found));
        }
    }
    ("none", None)
}

/// What the simulator needs of a schema, without the words for people.
fn compact_schema(schema: &Value) -> Value {
    let mut compact = Map::new();
    for (name, value) in schema.as_object().into_iter().flatten() {
        let value = match name.as_str() {
            "properties" => value
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, schema)| (name.clone(), compact_schema(schema)))
                .collect::<Map<String, Value>>()
                .into(),
            "items" | "contentSchema" => compact_schema(value),
            "type"
            | "format"
            | "enum"
            | "required"
            | "contentMediaType"
            | "x-wechatpay-encrypted" => value.clone(),
            _ => continue,
        };
        compact.insert(name.clone(), value);
    }
    compact.into()
}
