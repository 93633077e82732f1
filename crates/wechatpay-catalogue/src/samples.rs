//! `x-codeSamples`: each operation in the six styles of `wechatpay-sdk`. The typed samples are
//! written by `cargo xtask codegen`; the others are made from the operation's path and its example
//! requests.

use serde_json::{Map, Value, json};

use crate::documents::MODES;
use crate::example::{self, Mode, Request, Upload};
use crate::ordered;
use crate::tree::Tree;

/// The samples of an operation: the minimal request of each mode and the full request, each in six
/// styles. `typed` has the typed samples, by the same names.
pub(crate) fn samples(
    method: &str,
    path: &str,
    order: &Ordering<'_>,
    operation: &Value,
    typed: &Value,
) -> Value {
    let least = example::modes(operation).into_iter().map(|mode| {
        let name = match mode {
            Mode::Direct => MODES[0],
            Mode::Partner => MODES[1],
            Mode::Brand => MODES[2],
        };
        (name, example::minimal(operation, mode))
    });
    let all: Vec<_> = least.chain([("full", example::full(operation))]).collect();
    let is_one = all.len() == 2;
    let samples = all.iter().filter_map(|(name, request)| {
        let typed = typed.get(name)?.as_str()?;
        let what = match (*name, is_one) {
            ("full", _) => "full",
            (_, true) => "minimal",
            ("partner", _) => "minimal, partner",
            _ => "minimal, direct",
        };
        Some(ways(what, method, path, order, operation, request, typed))
    });
    samples.flatten().collect()
}

/// The order of a request's members.
pub(crate) struct Ordering<'a> {
    root: &'a Tree,
    /// The schema of the body.
    schema: Option<&'a Tree>,
}

impl<'a> Ordering<'a> {
    /// The order for an operation of the document `root`.
    pub(crate) fn of(root: &'a Tree, path: &str, method: &str) -> Self {
        let content = root.at(&["paths", path, method, "requestBody", "content"]);
        let media = content.and_then(|content| content.members().next());
        Self { root, schema: media.and_then(|(_, media)| media.get("schema")) }
    }

    fn body(&self, value: &Value) -> String {
        self.schema
            .map_or_else(|| format!("{value:#}"), |schema| ordered::body(value, schema, self.root))
    }
}

/// A request in the six styles.
fn ways(
    what: &str,
    method: &str,
    path: &str,
    order: &Ordering<'_>,
    operation: &Value,
    request: &Request,
    typed: &str,
) -> Vec<Value> {
    let complete = |chain: String| {
        let (call, binds) = (call(method, order, operation, request), binds(operation, request));
        // The payer's browser opens such a page; it is not called.
        if operation.pointer("/responses/302").is_some() {
            return format!("let url = {chain}{binds}{call}\n    .signed_url()?;");
        }
        let (name, answer) = (name(operation), answer(operation));
        format!("{name}{chain}{binds}{call}\n    .await?{answer};")
    };
    let template = template(path, operation);
    let ways = [
        ("pure chain", typed.trim_end().to_owned()),
        ("declarative", complete(format!("client\n    .chain(\"{template}\")"))),
        ("property", complete(format!("client[\"{template}\"]"))),
    ];
    let samples = ways.into_iter().flat_map(|(way, source)| {
        let blocking = source.replace(".await?", ".wait()?");
        [
            sample(format!("{way}, async ({what})"), source),
            sample(format!("{way}, blocking ({what})"), blocking),
        ]
    });
    samples.collect()
}

fn sample(label: String, source: String) -> Value {
    json!({"lang": "rust", "label": label, "source": source})
}

/// The path template: `v3/refund/domestic/refunds`, `v2/pay/unifiedorder`.
fn template(path: &str, operation: &Value) -> String {
    let path = path.trim_start_matches('/');
    if is_v2(operation) { format!("v2/{path}") } else { path.to_owned() }
}

fn is_v2(operation: &Value) -> bool {
    operation.get("x-wechatpay-protocol").is_some_and(|protocol| protocol == "v2")
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn binds(operation: &Value, request: &Request) -> String {
    let binds = in_order(operation, &request.path);
    let binds = binds.map(|(name, value)| format!("\n    .bind({name}, {value})"));
    binds.collect()
}

/// Names and values as literals, in the order of the operation's parameters.
fn in_order<'a>(
    operation: &'a Value,
    values: &'a Map<String, Value>,
) -> impl Iterator<Item = (String, String)> + 'a {
    let all = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let names = all.filter_map(|parameter| parameter.get("name")?.as_str());
    let found = names.filter_map(|name| Some((name, values.get(name)?)));
    found.map(|(name, value)| (literal(name), literal(&text(value))))
}

/// The calls for the method, the query and the body.
fn call(method: &str, order: &Ordering<'_>, operation: &Value, request: &Request) -> String {
    let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
    let media = content.and_then(|content| content.iter().next());
    let upper = method.to_uppercase();
    let mut call = match (method, media) {
        ("get" | "delete", None) => format!("\n    .{method}()"),
        (_, None) => format!("\n    .call(http::Method::{upper})"),
        (_, Some((_, media))) => {
            if let Some(upload) = example::upload(operation) {
                return uploaded(&upper, media, &upload, request.body.as_ref());
            }
            let body = request.body.clone().unwrap_or(json!({}));
            let mut sealed = encrypted(media.get("schema").unwrap_or(&Value::Null), "");
            // The caller encrypts v2 members.
            sealed.retain(|path| !is_v2(operation) && has(&body, path));
            let body = indented(&order.body(&body));
            let call = match method {
                "post" | "put" | "patch" => format!("\n    .{method}(serde_json::json!({body}))"),
                _ => format!(
                    "\n    .call(http::Method::{upper})\n    .body(serde_json::json!({body}))"
                ),
            };
            call + &encrypt(&sealed)
        }
    };
    for (name, value) in &request.headers {
        call.push_str(&format!("\n    .header({}, {})", literal(name), literal(&text(value))));
    }
    let query = in_order(operation, &request.query);
    let query: Vec<_> = query.map(|(name, value)| format!("({name}, {value})")).collect();
    if !query.is_empty() {
        call.push_str(&format!("\n    .query([{}])", query.join(", ")));
        let mut sealed = encrypted_query(operation);
        sealed.retain(|name| request.query.contains_key(name));
        call.push_str(&encrypt(&sealed));
    }
    call
}

/// An upload: the members in addition to the file. The client adds its name and its digest.
fn uploaded(method: &str, media: &Value, upload: &Upload, body: Option<&Value>) -> String {
    let body = Value::from(upload.beside(body.unwrap_or(&Value::Null)));
    let meta = media.pointer("/schema/properties/meta/contentSchema");
    let mut sealed = meta.map_or_else(Vec::new, |meta| encrypted(meta, ""));
    sealed.retain(|path| has(&body, path));
    let call = format!(
        "\n    .call(http::Method::{method})\n    .body(serde_json::json!({}))\n    .upload({}, \
         wechatpay_sdk::Upload::new(\"photo.jpg\", photo))",
        indented(&format!("{body:#}")),
        literal(&upload.part)
    );
    call + &encrypt(&sealed)
}

/// The encrypted members, by path.
fn encrypted(schema: &Value, before: &str) -> Vec<String> {
    let schema = schema.get("items").unwrap_or(schema);
    let mut found = Vec::new();
    for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten()
    {
        let path = format!("{before}{name}");
        if member.get("x-wechatpay-encrypted").and_then(Value::as_str) == Some("rsa-oaep") {
            found.push(path);
        } else {
            found.extend(encrypted(member, &format!("{path}.")));
        }
    }
    found
}

/// The encrypted parameters of the query.
fn encrypted_query(operation: &Value) -> Vec<String> {
    let all = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let names = all.filter(|parameter| {
        parameter.get("in").and_then(Value::as_str) == Some("query")
            && parameter.pointer("/schema/x-wechatpay-encrypted").is_some()
            && !is_v2(operation)
    });
    names.filter_map(|parameter| parameter.get("name")?.as_str()).map(str::to_owned).collect()
}

/// The call that names the encrypted members.
fn encrypt(paths: &[String]) -> String {
    let names: Vec<_> = paths.iter().map(|path| literal(path)).collect();
    if names.is_empty() {
        String::new()
    } else {
        format!("\n    .encrypt(&[{}])", names.join(", "))
    }
}

/// Whether a value has a member at a path of names.
fn has(value: &Value, path: &str) -> bool {
    if let Value::Array(items) = value {
        return items.iter().any(|item| has(item, path));
    }
    match path.split_once('.') {
        Some((first, rest)) => value.get(first).is_some_and(|inner| has(inner, rest)),
        None => value.get(path).is_some(),
    }
}

/// The call that reads the response.
fn answer(operation: &Value) -> &'static str {
    match operation.pointer("/responses/200/content").and_then(Value::as_object) {
        Some(content) if !content.contains_key("application/octet-stream") => {
            "\n    .json::<serde_json::Value>()?"
        }
        _ => "",
    }
}

fn name(operation: &Value) -> &'static str {
    if operation.pointer("/responses/200").is_some() { "let answer = " } else { "" }
}

fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Indented JSON as `json!` accepts it, without indentation of the first line. A number above `i32`
/// has a type suffix.
fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let (line, comma) = line.strip_suffix(',').map_or((line, ""), |line| (line, ","));
        let last = line.rsplit(' ').next().unwrap_or_default();
        let is_large = last.parse::<i64>().is_ok_and(|number| i32::try_from(number).is_err());
        format!("{line}{}{comma}", if is_large { "_i64" } else { "" })
    });
    lines.collect::<Vec<_>>().join("\n    ")
}
