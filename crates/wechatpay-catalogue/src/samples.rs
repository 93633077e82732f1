//! `x-codeSamples`: each operation in the six ways of `wechatpay-sdk`. The typed
//! sample is written by `cargo xtask codegen`; the others follow from the
//! operation's path and its documented request.

use serde_json::{Map, Value, json};

/// The samples of an operation, `typed` being that of the chain.
pub(crate) fn samples(method: &str, path: &str, operation: &Value, typed: &str) -> Value {
    let complete = |chain: String| {
        let (call, binds) = (call(method, operation), binds(operation));
        // A page is opened by the payer's browser, not called.
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
        [sample(format!("{way}, async"), source), sample(format!("{way}, blocking"), blocking)]
    });
    samples.collect()
}

fn sample(label: String, source: String) -> Value {
    json!({"lang": "rust", "label": label, "source": source})
}

/// `v3/refund/domestic/refunds`, `v2/pay/unifiedorder`.
fn template(path: &str, operation: &Value) -> String {
    let path = path.trim_start_matches('/');
    if is_v2(operation) { format!("v2/{path}") } else { path.to_owned() }
}

fn is_v2(operation: &Value) -> bool {
    operation.get("x-wechatpay-protocol").is_some_and(|protocol| protocol == "v2")
}

fn parameters<'a>(operation: &'a Value, place: &'a str) -> impl Iterator<Item = (&'a str, String)> {
    let all = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    all.filter(move |parameter| parameter.get("in").and_then(Value::as_str) == Some(place))
        .filter_map(|parameter| {
            let name = parameter.get("name")?.as_str()?;
            let is_required = parameter.get("required") == Some(&Value::Bool(true));
            let sample = parameter.get("example").or(is_required.then_some(&Value::Null))?;
            Some((name, text(sample)))
        })
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => "1".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn binds(operation: &Value) -> String {
    let binds = parameters(operation, "path")
        .map(|(name, value)| format!("\n    .bind({}, {})", literal(name), literal(&value)));
    binds.collect()
}

/// The method, the query and the body.
fn call(method: &str, operation: &Value) -> String {
    let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
    let media = content.and_then(|content| content.iter().next());
    let upper = method.to_uppercase();
    let mut call = match (method, media) {
        ("get" | "delete", None) => format!("\n    .{method}()"),
        (_, None) => format!("\n    .call(http::Method::{upper})"),
        (_, Some((media_type, media))) if media_type == "multipart/form-data" => {
            upload(&upper, media)
        }
        (_, Some((_, media))) => {
            let body = media.pointer("/examples/documented/value");
            let mut body = body.cloned().unwrap_or(json!({}));
            let mut sealed = encrypted(media.get("schema").unwrap_or(&Value::Null), "");
            // Members of v2 are encrypted by the caller.
            sealed.retain(|path| !is_v2(operation) && fill(&mut body, path));
            let body = indented(&body);
            let call = match method {
                "post" | "put" | "patch" => format!("\n    .{method}(serde_json::json!({body}))"),
                _ => format!(
                    "\n    .call(http::Method::{upper})\n    .body(serde_json::json!({body}))"
                ),
            };
            call + &encrypt(&sealed)
        }
    };
    let query: Vec<_> = parameters(operation, "query")
        .map(|(name, value)| format!("({}, {})", literal(name), literal(&value)))
        .collect();
    if !query.is_empty() {
        call.push_str(&format!("\n    .query([{}])", query.join(", ")));
        call.push_str(&encrypt(&encrypted_query(operation)));
    }
    call
}

/// An upload: the fields beside the file in full, its digest among them.
fn upload(method: &str, media: &Value) -> String {
    let properties = media.pointer("/schema/properties").and_then(Value::as_object);
    let file = properties.into_iter().flatten().find(|(_, part)| {
        part.get("contentMediaType").and_then(Value::as_str) == Some("application/octet-stream")
    });
    let meta = media.pointer("/schema/properties/meta/contentSchema/properties");
    let fields = meta.and_then(Value::as_object).or(properties);
    let names = fields.into_iter().flatten().map(|(name, _)| name.as_str());
    let body: Map<String, Value> = names
        .filter(|name| file.is_none_or(|(file, _)| file != name) && *name != "sign")
        .map(|name| {
            (name.to_owned(), Value::from(if name.contains("name") { "photo.jpg" } else { "…" }))
        })
        .collect();
    let part = file.map_or("file", |(name, _)| name);
    format!(
        "\n    .call(http::Method::{method})\n    .body(serde_json::json!({}))\n    .upload({}, \
         wechatpay_sdk::Upload::new(\"photo.jpg\", photo))",
        indented(&Value::Object(body)),
        literal(part)
    )
}

/// The members that travel encrypted, by path.
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

/// Those of the query.
fn encrypted_query(operation: &Value) -> Vec<String> {
    let all = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let names = all.filter(|parameter| {
        parameter.get("in").and_then(Value::as_str) == Some("query")
            && parameter.pointer("/schema/x-wechatpay-encrypted").is_some()
            && !is_v2(operation)
    });
    names.filter_map(|parameter| parameter.get("name")?.as_str()).map(str::to_owned).collect()
}

/// The call that names them.
fn encrypt(paths: &[String]) -> String {
    let names: Vec<_> = paths.iter().map(|path| literal(path)).collect();
    if names.is_empty() {
        String::new()
    } else {
        format!("\n    .encrypt(&[{}])", names.join(", "))
    }
}

/// Replaces the documented ciphertext at `path` by plain text; whether
/// there is any.
fn fill(value: &mut Value, path: &str) -> bool {
    if let Value::Array(items) = value {
        return items.iter_mut().map(|item| fill(item, path)).filter(|found| *found).count() > 0;
    }
    let (first, rest) = path.split_once('.').map_or((path, None), |(a, b)| (a, Some(b)));
    match (value.get_mut(first), rest) {
        (Some(inner), Some(rest)) => fill(inner, rest),
        (Some(text), None) => {
            *text = Value::from("张三");
            true
        }
        (None, _) => false,
    }
}

/// How the answer is read.
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

/// A value as `json!` takes it, below its first line: a number that is too large
/// for `i32` says its type.
fn indented(value: &Value) -> String {
    let text = format!("{value:#}");
    let lines = text.lines().map(|line| {
        let (line, comma) = line.strip_suffix(',').map_or((line, ""), |line| (line, ","));
        let last = line.rsplit(' ').next().unwrap_or_default();
        let is_large = last.parse::<i64>().is_ok_and(|number| i32::try_from(number).is_err());
        format!("{line}{}{comma}", if is_large { "_i64" } else { "" })
    });
    lines.collect::<Vec<_>>().join("\n    ")
}
