//! Example requests of an operation: the least that it takes, and the documented one; both with values
//! that make sense.

mod answer;
mod conditions;
mod plausible;
mod settle;

use serde_json::{Map, Value, json};

pub use self::answer::answer;
use self::settle::{Extent, settle};

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A merchant for itself.
    Direct,
    /// A partner (服务商) for a sub-merchant.
    Partner,
    /// A brand, with its own credentials.
    Brand,
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
    /// For an upload, these are the members beside the file.
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
        _ if has("partner") => vec![Mode::Partner],
        _ => vec![Mode::Brand],
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
    request(operation, Extent::Full, None)
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
    let mut request = request(operation, Extent::Least, Some(mode));
    let (members, _) = members(operation);
    let sub = SUB_MERCHANT.iter().find(|name| members.contains_key(**name));
    if mode != Mode::Partner || sub.is_none() {
        return request;
    }
    // A partner that names itself beside a merchant does so where it names its sub-merchant.
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
        // What the document gives as minimal is not made less.
        settle(&mut body, &[schema], if minimal.is_some() { Extent::Full } else { extent });
        if let (Some(body), true) = (body.as_object_mut(), may_be_v2(operation)) {
            body.retain(|name, _| !ADDED.contains(&name.as_str()));
        }
        request.body = Some(body);
    }
    request
}

/// Leaves the names of one who calls, where the documented request has a merchant's (`mchid`) and an
/// institution's (`sp_mchid`, `sub_mchid`) at once.
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
        // Pages of v2 are signed in their query.
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
        required.extend(conditions::required(schema));
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

/// Members of v2 are encrypted by the caller: what is sent is the ciphertext.
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

/// Whether the client may add members of v2: forms are of both protocols, but those of v3 have no such members.
fn may_be_v2(operation: &Value) -> bool {
    let content = operation.pointer("/requestBody/content");
    ["text/xml", "multipart/form-data"]
        .iter()
        .any(|media| content.is_some_and(|content| content.get(media).is_some()))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}
