//! Requests as JSON, for the control API.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use serde_json::{Map, Value, json};

use super::record::{Answered, Outcome, Record};
use crate::clock::rfc3339_milliseconds;
use crate::gate::v2::MERCHANT;
use crate::merchants::Merchants;
use crate::observe::explain::Explanation;
use crate::wire::xml;

/// A summary of one request; `None` while it is in progress.
pub(crate) fn summary(record: &Record, merchants: &Merchants) -> Option<Map<String, Value>> {
    let mut told = outline(record)?;
    add_cause(&mut told, record, merchants);
    Some(told)
}

/// Adds the cause, which requires a search.
pub(crate) fn add_cause(told: &mut Map<String, Value>, record: &Record, merchants: &Merchants) {
    told.insert("cause".to_owned(), json!(record.cause(merchants)));
}

/// A summary of one request without its cause.
pub(crate) fn outline(record: &Record) -> Option<Map<String, Value>> {
    let (answered, request) = (record.answered()?, record.request());
    let notes = &answered.notes;
    let operation = notes.operation.as_deref();
    let is_v2 = match operation {
        Some(operation) => operation.v2,
        None => !["/v3/", "/brand/"].iter().any(|family| request.target.starts_with(family)),
    };
    let mchid = match &notes.identity {
        Some(identity) => Some(identity.mchid().to_owned()),
        None => claimed(record, is_v2),
    };
    let outcome = answered.outcome();
    let (code, message) = match outcome {
        Outcome::Refused | Outcome::Injected => said(answered),
        Outcome::Answered | Outcome::Dropped => (None, None),
    };
    let response = answered.response.as_ref();
    let told = json!({
        "id": record.id(),
        "at": rfc3339_milliseconds(record.at()),
        "mchid": mchid,
        "method": request.method.as_str(),
        "target": request.target,
        "operation": operation.map(|operation| operation.path.as_str()),
        "summary": operation.and_then(|operation| operation.title.as_deref()),
        "protocol": if is_v2 { "v2" } else { "v3" },
        "status": response.map(|response| response.status().as_u16()),
        "code": code,
        "message": message,
        "outcome": outcome.as_str(),
        "cause": null,
        "warnings": notes.warnings,
        "stateless": response.is_some_and(|one| one.headers().contains_key("wechatpay-simulator")),
        "milliseconds": answered.milliseconds,
    });
    match told {
        Value::Object(told) => Some(told),
        _ => None,
    }
}

/// All details of one request.
pub(crate) fn describe(record: &Record, merchants: &Merchants) -> Option<Map<String, Value>> {
    let mut told = summary(record, merchants)?;
    let request = record.request();
    let response = record.answered().and_then(|answered| answered.response.as_ref());
    told.insert("request".to_owned(), content(&request.headers, &request.body));
    let answer = response.map(|response| {
        let mut answer = content(response.headers(), response.body());
        if let Some(members) = answer.as_object_mut() {
            members.insert("status".to_owned(), json!(response.status().as_u16()));
        }
        answer
    });
    told.insert("answer".to_owned(), json!(answer));
    let explanation = record.explanation(merchants).map(Explanation::describe);
    told.insert("explanation".to_owned(), json!(explanation));
    Some(told)
}

/// The headers and body of a request or a response.
pub(crate) fn content(headers: &HeaderMap, body: &[u8]) -> Value {
    let (encoding, body) = match std::str::from_utf8(body) {
        Ok(text) => ("text", text.to_owned()),
        Err(_) => ("base64", STANDARD.encode(body)),
    };
    json!({ "headers": self::headers(headers), "body": body, "encoding": encoding })
}

/// Names and values in their original order.
pub(crate) fn headers(headers: &HeaderMap) -> Vec<[String; 2]> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    let pair = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        [name.as_str().to_owned(), text(value.as_bytes())]
    };
    headers.iter().map(pair).collect()
}

/// The merchant named in a request whose sender is not authenticated.
fn claimed(record: &Record, is_v2: bool) -> Option<String> {
    let request = record.request();
    if is_v2 {
        let members = xml::parse(&request.body)?;
        let named = MERCHANT.iter().find_map(|name| members.get(*name));
        return named.filter(|mchid| !mchid.is_empty()).cloned();
    }
    let header = request.headers.get(http::header::AUTHORIZATION)?.to_str().ok()?;
    let (_, rest) = header.split_once("mchid=\"")?;
    let (mchid, _) = rest.split_once('"')?;
    Some(mchid.to_owned())
}

/// Code and message of an error response.
fn said(answered: &Answered) -> (Option<String>, Option<String>) {
    if let Some(members) = answered.v2() {
        let get = |name: &str| members.get(name).filter(|value| !value.is_empty()).cloned();
        let code = get("err_code")
            .or_else(|| get("error_code"))
            .or_else(|| get("return_code").filter(|code| code == "FAIL"));
        return (code, get("err_code_des").or_else(|| get("return_msg")));
    }
    let body = answered.response.as_ref().map(|response| response.body());
    let body = body.and_then(|body| serde_json::from_slice::<Value>(body).ok());
    let text = |name: &str| Some(body.as_ref()?.get(name)?.as_str()?.to_owned());
    (text("code"), text("message"))
}
