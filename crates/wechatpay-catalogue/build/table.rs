//! The compact table: one line of JSON for each operation and notification, and where each line begins.
//! A program reads an operation when it needs it, and nothing at its start.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::references::resolved;

/// Writes the lines and their places to `target`.
pub(crate) fn write(documents: &[(String, Value)], target: &Path) -> Result<(), Box<dyn Error>> {
    let explanations = Explanations::read()?;
    let mut operations = Lines::default();
    let mut notifications = Lines::default();
    for (area, document) in documents {
        let document = resolved(document, document)
            .map_err(|reference| format!("`{area}.yaml`: `{reference}` leads nowhere"))?;
        let v2 = at(&document, "/x-wechatpay-protocol") == "v2";
        for (path, method, operation) in methods(at(&document, "/paths")) {
            let line = compact_operation(&method, &path, operation, v2, &explanations);
            operations.push(["method", "path"], [&method.to_uppercase(), &path], &line);
        }
        for (event, _, notification) in methods(at(&document, "/webhooks")) {
            let content = at(notification, "/requestBody/content");
            let kind = if v2 { "/text~1xml/schema" } else { "/application~1json/schema" };
            let line = json!({
                "event": event,
                "v2": v2,
                "brand": at(notification, "/x-wechatpay-modes") == &json!(["brand"]),
                "summary": at(notification, "/summary"),
                "read_as": at(notification, "/x-wechatpay-read-as"),
                "schema": compact_schema(at(content, kind)),
            });
            let protocol = if v2 { "v2" } else { "v3" };
            notifications.push(["protocol", "event"], [protocol, &event], &line);
        }
    }
    fs::write(target.join("operations.jsonl"), &operations.text)?;
    fs::write(target.join("errors.json"), explanations.of_all().to_string())?;
    fs::write(target.join("notifications.jsonl"), &notifications.text)?;
    fs::write(
        target.join("places.rs"),
        format!(
            "static OPERATIONS: &[Operation] = &[{}];\nstatic NOTIFICATIONS: &[Notification] = &[{}];\n",
            operations.places("Operation"),
            notifications.places("Notification")
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
    /// What stands between the braces of each place.
    places: Vec<String>,
}

impl Lines {
    fn push(&mut self, members: [&str; 2], names: [&str; 2], line: &Value) {
        let begin = self.text.len();
        self.text.push_str(&line.to_string());
        let ([first, second], [its_first, its_second]) = (members, names);
        let end = self.text.len();
        self.places.push(format!(
            "{first}: {its_first:?}, {second}: {its_second:?}, from: {begin}, to: {end}"
        ));
        self.text.push('\n');
    }

    fn places(&self, name: &str) -> String {
        self.places.iter().map(|place| format!("{name} {{ {place} }},\n")).collect()
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

fn compact_operation(
    method: &str,
    path: &str,
    operation: &Value,
    v2: bool,
    explanations: &Explanations,
) -> Value {
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
        "errors": extension("errors").map(|errors| explanations.codes(&errors)),
        "rate_limits": extension("rate-limits"),
        "parameters": parameters,
        "request": kind,
        "body": media.map(|media| compact_schema(at(media, "/schema"))),
        "conditions": conditions(operation, media.map(|media| at(media, "/schema"))),
        "sample": media.map(|media| at(media, "/examples/documented/value").clone()),
        "answer": answer,
        "result": answer_media.map(|media| compact_schema(at(media, "/schema"))),
    })
}

/// What the members of a request have to fulfil together, where JSON Schema can say it: the conditions at its
/// body, and those of the operation's list.
fn conditions(operation: &Value, body: Option<&Value>) -> Vec<Value> {
    let list = |value: Option<&Value>| value.and_then(Value::as_array).cloned().unwrap_or_default();
    let mut conditions = Vec::new();
    for mut condition in list(body.and_then(|body| body.get("allOf"))) {
        let mut take = |word: &str| condition.as_object_mut()?.remove(word);
        let (zh, en) = (take("description"), take("x-wechatpay-en"));
        let checked = take("x-wechatpay-checked").is_some();
        conditions.push(json!({ "zh": zh, "en": en, "checked": checked, "schema": condition }));
    }
    for condition in list(operation.get("x-wechatpay-conditions")) {
        if let Some(schema) = condition.get("schema") {
            let checked = *at(&condition, "/checked") == true;
            let (zh, en) = (at(&condition, "/zh"), at(&condition, "/en"));
            conditions.push(json!({ "zh": zh, "en": en, "checked": checked, "schema": schema }));
        }
    }
    conditions
}

/// What error codes mean: `common/explanations.yaml` and the spellings of `common/errors.yaml`.
struct Explanations {
    texts: Value,
    errors: Value,
}

impl Explanations {
    fn read() -> Result<Self, Box<dyn Error>> {
        let read = |name: &str| -> Result<Value, Box<dyn Error>> {
            let text = fs::read_to_string(format!("openapi/common/{name}.yaml"))?;
            Ok(serde_saphyr::from_str(&text)?)
        };
        Ok(Self { texts: read("explanations")?, errors: read("errors")? })
    }

    /// The codes of a list with their status, and with their cause as the platform would word it.
    fn codes(&self, errors: &Value) -> Vec<Value> {
        let code = |error: &Value| {
            let code = at(error, "/code").as_str().unwrap_or_default();
            let case = at(error, "/case").as_str().unwrap_or("any");
            let cause = at(&self.texts, &format!("/{}/{case}/zh/cause", self.first(code)));
            let message = cause.as_str().unwrap_or_default().trim_end_matches('。');
            json!({ "code": code, "status": at(error, "/status"), "message": message })
        };
        errors.as_array().into_iter().flatten().map(code).collect()
    }

    /// The first spelling of a code.
    fn first<'a>(&'a self, code: &'a str) -> &'a str {
        let mut spellings = at(&self.errors, "/spellings").as_object().into_iter().flatten();
        let has =
            |others: &Value| others.as_array().is_some_and(|all| all.iter().any(|one| one == code));
        spellings.find(|(_, others)| has(others)).map_or(code, |(first, _)| first)
    }

    /// The codes of all operations, by protocol.
    fn of_all(&self) -> Value {
        let list = |protocol: &str| self.codes(at(&self.errors, &format!("/{protocol}")));
        let spellings = at(&self.errors, "/spellings");
        json!({ "v3": list("v3"), "v2": list("v2"), "spellings": spellings })
    }
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

/// What the simulator needs of a schema, without the words for people: but of what is encrypted, whose plain
/// text follows from its label.
fn compact_schema(schema: &Value) -> Value {
    let is_encrypted = schema.get("x-wechatpay-encrypted").is_some();
    let mut compact = Map::new();
    for (name, value) in schema.as_object().into_iter().flatten() {
        let value = match name.as_str() {
            "description" if is_encrypted => value.clone(),
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
            | "minLength"
            | "maxLength"
            | "pattern"
            | "minimum"
            | "maximum"
            | "minItems"
            | "maxItems"
            | "x-wechatpay-length"
            | "x-wechatpay-checked"
            | "x-wechatpay-encrypted" => value.clone(),
            _ => continue,
        };
        compact.insert(name.clone(), value);
    }
    compact.into()
}
