//! Example requests of an operation: the least that it takes, and the documented one; both with values
//! that make sense.

mod plausible;

use serde_json::{Map, Value};

/// Who calls: a merchant for itself, or a partner for a sub-merchant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A merchant for itself.
    Direct,
    /// A partner (服务商) for a sub-merchant.
    Partner,
}

/// An example request. Members that travel encrypted hold their plain text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// The path's variables, by name.
    pub path: Map<String, Value>,
    /// By name.
    pub query: Map<String, Value>,
    /// Those that the caller gives: `Idempotency-Key`.
    pub headers: Map<String, Value>,
    /// Of an upload these are the members beside the file.
    pub body: Option<Value>,
}

/// Names of the member that tells a partner's request from a merchant's own.
const SUB_MERCHANT: [&str; 2] = ["sub_mchid", "sub_mch_id"];

/// What the client adds to a request of v2 on its own.
const ADDED: [&str; 2] = ["sign", "nonce_str"];

/// For whom an operation has a minimal request of its own.
///
/// `operation` is an operation of [`openapi`](crate::openapi), with each schema in place of its `$ref`
/// ([`resolved`](crate::resolved)). It is one mode where both send the same.
pub fn modes(operation: &Value) -> Vec<Mode> {
    let modes = operation.get("x-wechatpay-modes").and_then(Value::as_array);
    let has = |mode: &str| modes.is_none_or(|modes| modes.iter().any(|known| known == mode));
    let (members, required) = members(operation);
    let sub = SUB_MERCHANT.iter().find(|name| members.contains_key(**name));
    match sub {
        Some(sub) if required.contains(sub) => vec![Mode::Partner],
        Some(_) if has("direct") && has("partner") => vec![Mode::Direct, Mode::Partner],
        _ if has("direct") => vec![Mode::Direct],
        _ => vec![Mode::Partner],
    }
}

/// The documented request, with values that make sense: plain text in place of documented ciphertexts,
/// times to come in the future, numbers that differ, a value for each required member that the
/// documentation left out.
///
/// ```
/// let refunds = wechatpay_catalogue::openapi(Some("refund"))?;
/// let refunds = wechatpay_catalogue::resolved(&refunds);
/// let refund = &refunds["paths"]["/v3/refund/domestic/refunds"]["post"];
/// let request = wechatpay_catalogue::example::full(refund);
/// assert_eq!(request.body.unwrap()["reason"], "商品已售完");
/// # Ok::<_, wechatpay_catalogue::UnknownArea>(())
/// ```
pub fn full(operation: &Value) -> Request {
    let mut request = Request::default();
    for parameter in parameters(operation) {
        let name = text(parameter, "name");
        let is_required = parameter.get("required") == Some(&Value::Bool(true));
        let schema = parameter.get("schema").unwrap_or(&Value::Null);
        let label = text(parameter, "description");
        // Pages of v2 are signed in their query.
        let value = match parameter.get("example") {
            _ if ADDED.contains(&name) => continue,
            None if !is_required => continue,
            example => plausible::value(name, label, schema, example),
        };
        match text(parameter, "in") {
            "path" => drop(request.path.insert(name.to_owned(), value)),
            "query" => drop(request.query.insert(name.to_owned(), value)),
            "header" if name == "Idempotency-Key" => {
                drop(request.headers.insert(name.to_owned(), value));
            }
            _ => {}
        }
    }
    if let Some(media) = media(operation) {
        let schema = fields(media);
        let documented = media.pointer("/examples/documented/value");
        let mut body = plausible::value("", "", schema, documented);
        if let (Some(body), true) = (body.as_object_mut(), is_v2(operation)) {
            body.retain(|name, _| !ADDED.contains(&name.as_str()));
        }
        request.body = Some(body);
    }
    request
}

/// The least that an operation takes: the members that are required, the first of those of which one is
/// required, and for a partner its sub-merchant.
///
/// Where the least is not told by that, the document has the example `minimal` beside the documented one.
///
/// ```
/// use wechatpay_catalogue::example::{Mode, minimal};
///
/// let refunds = wechatpay_catalogue::openapi(Some("refund"))?;
/// let refunds = wechatpay_catalogue::resolved(&refunds);
/// let refund = &refunds["paths"]["/v3/refund/domestic/refunds"]["post"];
/// let body = minimal(refund, Mode::Direct).body.unwrap();
/// assert!(body.get("out_refund_no").is_some() && body.get("sub_mchid").is_none());
/// # Ok::<_, wechatpay_catalogue::UnknownArea>(())
/// ```
pub fn minimal(operation: &Value, mode: Mode) -> Request {
    let mut request = full(operation);
    let is_required = |name: &str| {
        parameters(operation).any(|parameter| {
            text(parameter, "name") == name && parameter.get("required") == Some(&Value::Bool(true))
        })
    };
    request.query.retain(|name, _| is_required(name));
    let (members, _) = members(operation);
    let sub =
        SUB_MERCHANT.iter().find(|name| mode == Mode::Partner && members.contains_key(**name));
    if let (Some(body), Some(media)) = (&mut request.body, media(operation)) {
        let schema = fields(media);
        match media.pointer("/examples/minimal/value") {
            Some(minimal) => *body = plausible::value("", "", schema, Some(minimal)),
            None => least(body, schema),
        }
        if let (Some(body), true) = (body.as_object_mut(), is_v2(operation)) {
            body.retain(|name, _| !ADDED.contains(&name.as_str()));
        }
    }
    if let Some(sub) = sub {
        let schema = members.get(*sub).cloned().unwrap_or_default();
        let value = plausible::value(sub, "", &schema, None);
        let is_parameter = parameters(operation).any(|parameter| text(parameter, "name") == *sub);
        match &mut request.body {
            Some(Value::Object(body)) if !is_parameter => {
                body.entry(*sub).or_insert(value);
            }
            _ => drop(request.query.insert((*sub).to_owned(), value)),
        }
    }
    request
}

/// Leaves what is required.
fn least(value: &mut Value, schema: &Value) {
    match value {
        Value::Object(members) => {
            let required = required(schema);
            members.retain(|name, _| required.contains(&name.as_str()));
            for (name, member) in members {
                if let Some(schema) = property(schema, name) {
                    least(member, schema);
                }
            }
        }
        Value::Array(items) => {
            items.truncate(1);
            let schema = schema.get("items").unwrap_or(&Value::Null);
            items.iter_mut().for_each(|item| least(item, schema));
        }
        Value::String(json) => {
            // A text that holds JSON.
            if let (Some(schema), Ok(mut inner)) =
                (schema.get("contentSchema"), serde_json::from_str::<Value>(json))
                && !inner.is_number()
            {
                least(&mut inner, schema);
                *json = inner.to_string();
            }
        }
        _ => {}
    }
}

/// The members that an object has to have: those that are required, and the first choice where one of
/// several is.
fn required(schema: &Value) -> Vec<&str> {
    let mut required: Vec<_> = listed(schema).collect();
    for key in ["oneOf", "anyOf"] {
        let choices = schema.get(key).and_then(Value::as_array);
        if let Some(first) = choices.and_then(|choices| choices.first()) {
            required.extend(listed(first));
        }
    }
    required
}

fn listed(schema: &Value) -> impl Iterator<Item = &str> {
    let required = schema.get("required").and_then(Value::as_array);
    required.into_iter().flatten().filter_map(Value::as_str)
}

fn property<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    schema.get("properties")?.get(name)
}

/// All members of the query and the body with their schemas, and which are required.
fn members(operation: &Value) -> (Map<String, Value>, Vec<&str>) {
    let mut members = Map::new();
    let mut required = Vec::new();
    for parameter in parameters(operation).filter(|parameter| text(parameter, "in") == "query") {
        let schema = parameter.get("schema").cloned().unwrap_or_default();
        members.insert(text(parameter, "name").to_owned(), schema);
        if parameter.get("required") == Some(&Value::Bool(true)) {
            required.push(text(parameter, "name"));
        }
    }
    if let Some(media) = media(operation) {
        let schema = fields(media);
        required.extend(self::required(schema));
        let properties = schema.get("properties").and_then(Value::as_object);
        members.extend(properties.cloned().unwrap_or_default());
    }
    (members, required)
}

fn parameters(operation: &Value) -> impl Iterator<Item = &Value> {
    operation.get("parameters").and_then(Value::as_array).into_iter().flatten()
}

/// The only kind of body that an operation takes.
fn media(operation: &Value) -> Option<&Value> {
    let content = operation.pointer("/requestBody/content")?.as_object()?;
    content.values().next()
}

/// The members of a body. Of an upload of v3 they stand in its part `meta`.
fn fields(media: &Value) -> &Value {
    let meta = media.pointer("/schema/properties/meta/contentSchema");
    meta.or_else(|| media.get("schema")).unwrap_or(&Value::Null)
}

fn is_v2(operation: &Value) -> bool {
    operation.pointer("/requestBody/content/text~1xml").is_some()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}
