//! Example requests of an operation: the minimal one and the documented one, both with plausible
//! values.

mod amounts;
mod answer;
mod conditions;
mod fitting;
mod moments;
mod plain;
mod plausible;
mod settle;
mod texts;
mod upload;

use serde_json::{Map, Value, json};

pub use self::answer::{Scene, answer, answer_to};
use self::settle::{Extent, settle};
pub use self::upload::{Upload, upload};

/// The kind of caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A merchant that acts for itself.
    Direct,
    /// A partner (服务商) for a sub-merchant.
    Partner,
    /// A brand, with its own credentials.
    Brand,
}

/// An example request. Encrypted members contain their plain text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// The path variables, by name.
    pub path: Map<String, Value>,
    /// The query parameters, by name.
    pub query: Map<String, Value>,
    /// The headers that the caller provides: `Idempotency-Key`.
    pub headers: Map<String, Value>,
    /// The body. For an upload, the members in addition to the file.
    pub body: Option<Value>,
}

/// Names of the member that distinguishes a partner's request from a merchant's own.
const SUB_MERCHANT: [&str; 2] = ["sub_mchid", "sub_mch_id"];

/// Members that the client adds to a v2 request.
const ADDED: [&str; 2] = ["sign", "nonce_str"];

/// Returns the modes for which an operation has a minimal request.
///
/// `operation` is an operation of [`openapi`](crate::openapi), with each `$ref` replaced by its
/// schema ([`resolved`](crate::resolved)). If several modes send the same request, only one of
/// them is returned.
pub fn modes(operation: &Value) -> Vec<Mode> {
    let modes = operation.get("x-wechatpay-modes").and_then(Value::as_array);
    let has = |mode: &str| modes.is_none_or(|modes| modes.iter().any(|known| known == mode));
    let (members, required) = members(operation);
    let sub = SUB_MERCHANT.iter().find(|name| members.contains_key(**name));
    match sub {
        Some(sub) if required.contains(sub) => vec![Mode::Partner],
        Some(_) if has("direct") && has("partner") => vec![Mode::Direct, Mode::Partner],
        _ if has("direct") => vec![Mode::Direct],
        _ if has("partner") => vec![Mode::Partner],
        _ => vec![Mode::Brand],
    }
}

/// Returns the documented request, with plausible values: plain texts instead of documented
/// ciphertexts, expiry times in the future, distinct numbers, and a value for each required member
/// that the documentation omits.
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
    request(operation, Extent::Full, None)
}

/// Returns the minimal request of an operation: the required members, the first member of each
/// required choice, and, for a partner, the sub-merchant.
///
/// If this rule does not give a valid request, the document has an example `minimal` next to the
/// documented one.
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
    let mut request = request(operation, Extent::Least, Some(mode));
    let (members, _) = members(operation);
    let sub = SUB_MERCHANT.iter().find(|name| members.contains_key(**name));
    if mode != Mode::Partner || sub.is_none() {
        return request;
    }
    // A partner that names itself instead of a merchant does so in the object with the
    // sub-merchant.
    let names =
        sub.into_iter().chain(["sp_mchid"].iter().filter(|name| members.contains_key(**name)));
    for name in names {
        let value = plausible::member(name, members.get(*name).unwrap_or(&Value::Null), None);
        let is_parameter = parameters(operation).any(|parameter| text(parameter, "name") == *name);
        match &mut request.body {
            Some(Value::Object(body)) if !is_parameter => {
                body.entry(*name).or_insert(value);
            }
            _ => drop(request.query.insert((*name).to_owned(), value)),
        }
    }
    request
}

fn request(operation: &Value, extent: Extent, mode: Option<Mode>) -> Request {
    let mut request = Request::default();
    for parameter in parameters(operation) {
        let name = text(parameter, "name");
        let place = match text(parameter, "in") {
            "path" => &mut request.path,
            "header" if name == "Idempotency-Key" => &mut request.headers,
            _ => continue,
        };
        let mut value = parameter_value(parameter);
        settle(&mut value, &[schema(parameter)], extent);
        place.insert(name.to_owned(), value);
    }
    let (query, mut documented) = query(operation);
    of_mode(&mut documented, mode);
    let mut members = plausible::value("", "", &query, Some(&documented));
    settle(&mut members, &[&query], extent);
    if let Value::Object(members) = members {
        request.query = members;
    }
    if let Some(media) = media(operation) {
        let own = is_xml(operation).then(|| without_encryption(fields(media)));
        let schema = own.as_ref().unwrap_or_else(|| fields(media));
        let minimal = media.pointer("/examples/minimal/value").filter(|_| extent == Extent::Least);
        let documented = minimal.or_else(|| media.pointer("/examples/documented/value"));
        let mut documented = documented.cloned();
        documented.iter_mut().for_each(|documented| of_mode(documented, mode));
        let mut body = plausible::value("", "", schema, documented.as_ref());
        // A minimal request from the document is not reduced further.
        settle(&mut body, &[schema], if minimal.is_some() { Extent::Full } else { extent });
        if let (Some(body), true) = (body.as_object_mut(), may_be_v2(operation)) {
            body.retain(|name, _| !ADDED.contains(&name.as_str()));
        }
        request.body = Some(body);
    }
    request
}

/// Keeps the names of one kind of caller, if the documented request contains both a merchant
/// (`mchid`) and a partner (`sp_mchid`, `sub_mchid`).
fn of_mode(documented: &mut Value, mode: Option<Mode>) {
    let (Some(members), Some(mode)) = (documented.as_object_mut(), mode) else { return };
    for name in ["mchid", "appid", "openid"] {
        let partners = format!("sp_{name}");
        if members.contains_key(name) && members.contains_key(&partners) {
            match mode {
                Mode::Partner => drop(members.remove(name)),
                _ => ["sp_", "sub_"].iter().for_each(|before| {
                    members.remove(&format!("{before}{name}"));
                }),
            }
        }
    }
    members.values_mut().for_each(|member| of_mode(member, Some(mode)));
}

/// The query as an object: its schema with the operation's conditions, and its documented value.
fn query(operation: &Value) -> (Value, Value) {
    let (mut properties, mut required, mut documented) = (Map::new(), Vec::new(), Map::new());
    for parameter in parameters(operation).filter(|parameter| text(parameter, "in") == "query") {
        let name = text(parameter, "name");
        // v2 pages have a signature in their query.
        if ADDED.contains(&name) {
            continue;
        }
        let mut schema = schema(parameter).clone();
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("description".to_owned(), text(parameter, "description").into());
        }
        properties.insert(name.to_owned(), schema);
        if parameter.get("required") == Some(&Value::Bool(true)) {
            required.push(name);
        }
        if let Some(example) = parameter.get("example") {
            documented.insert(name.to_owned(), example.clone());
        }
    }
    let conditions = operation.get("x-wechatpay-conditions").and_then(Value::as_array);
    let conditions = conditions.into_iter().flatten().filter_map(|one| one.get("schema"));
    let conditions: Vec<_> = conditions.collect();
    let query = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "allOf": if properties.is_empty() { Vec::new() } else { conditions },
    });
    (query, documented.into())
}

fn parameter_value(parameter: &Value) -> Value {
    let label = text(parameter, "description");
    plausible::value(text(parameter, "name"), label, schema(parameter), parameter.get("example"))
}

fn schema(parameter: &Value) -> &Value {
    parameter.get("schema").unwrap_or(&Value::Null)
}

/// All members of the query and the body with their schemas, and the names of required ones.
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
        required.extend(conditions::required(schema));
        let properties = schema.get("properties").and_then(Value::as_object);
        members.extend(properties.cloned().unwrap_or_default());
    }
    (members, required)
}

fn parameters(operation: &Value) -> impl Iterator<Item = &Value> {
    operation.get("parameters").and_then(Value::as_array).into_iter().flatten()
}

/// The media type of an operation's body; each operation has only one.
fn media(operation: &Value) -> Option<&Value> {
    let content = operation.pointer("/requestBody/content")?.as_object()?;
    content.values().next()
}

/// The members of a body. For a v3 upload, these are the members of its part `meta`.
fn fields(media: &Value) -> &Value {
    let meta = media.pointer("/schema/properties/meta/contentSchema");
    meta.or_else(|| media.get("schema")).unwrap_or(&Value::Null)
}

/// Removes the encryption mark: the caller encrypts v2 members, so their value is the ciphertext.
fn without_encryption(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => members
            .iter()
            .filter(|(name, _)| *name != "x-wechatpay-encrypted")
            .map(|(name, value)| (name.clone(), without_encryption(value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(without_encryption).collect(),
        other => other.clone(),
    }
}

fn is_xml(operation: &Value) -> bool {
    operation.pointer("/requestBody/content/text~1xml").is_some()
}

/// Whether the client may add v2 members. Forms exist in both protocols, but v3 forms do not have
/// such members.
fn may_be_v2(operation: &Value) -> bool {
    let content = operation.pointer("/requestBody/content");
    ["text/xml", "multipart/form-data"]
        .iter()
        .any(|media| content.is_some_and(|content| content.get(media).is_some()))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}
