//! Requests that the simulator sends as a merchant.

mod exchange;
mod request;
mod upload;
mod v2;
mod v3;
mod verify;

use std::str::FromStr;
use std::sync::Arc;

use http::{Method, Uri};
use serde_json::{Map, Value};

use self::exchange::send;
use self::request::{Content, Wanted};
use super::route::{Asked, Later, Route, Run, wrong};
use crate::platform::Platform;
use crate::wire::fault::Fault;

pub(super) const ROUTES: &[Route] = &[Route {
    method: "POST",
    query: &[],
    body: &[
        ("mchid?", "string", "who sends it; the first merchant if not given"),
        ("method", "string", "`GET`, `POST` …"),
        ("target", "string", "path and query of an operation, its variables and values in place"),
        (
            "body?",
            "object or string",
            "members: those that travel encrypted are encrypted, of v2 they become XML, a file is \
             base64; or a text, which is sent as it is",
        ),
        ("headers?", "object", "more headers, as `Wechatpay-Negative-Test`"),
    ],
    template: "/_simulator/send",
    summary: "Signs a request with a merchant's keys, has it answered as one from outside, and \
              verifies the answer",
    run: Run::Later(answer),
}];

fn answer(platform: Arc<Platform>, asked: &Asked) -> Result<Later, Fault> {
    let wanted = wanted(&platform, asked)?;
    Ok(Box::pin(async move { send(&platform, wanted).await }))
}

fn wanted(platform: &Platform, asked: &Asked) -> Result<Wanted, Fault> {
    let mchid = match asked.body.get("mchid") {
        Some(_) => asked.text("mchid").unwrap_or_default(),
        None => &asked.mchid,
    };
    let identity = platform.merchants.find(mchid);
    let identity = identity.ok_or_else(|| wrong(asked, "mchid", "is not known"))?;
    let method = asked.text("method").and_then(|text| Method::from_str(text).ok());
    let method = method.ok_or_else(|| wrong(asked, "method", "is no method"))?;
    let target = asked.text("target").filter(|text| text.starts_with('/') && text.is_ascii());
    let target = target.and_then(|text| Uri::from_str(text).ok());
    let target = target.ok_or_else(|| {
        wrong(asked, "target", "is no path with a query, percent-encoded where need be")
    })?;
    let content = match asked.body.get("body") {
        None | Some(Value::Null) => Content::Nothing,
        Some(Value::Object(members)) => Content::Members(members.clone()),
        Some(Value::String(text)) => Content::Text(text.clone()),
        Some(_) => return Err(wrong(asked, "body", "is neither an object nor a text")),
    };
    let none = Map::new();
    let headers = match asked.body.get("headers") {
        None => &none,
        Some(Value::Object(headers)) => headers,
        Some(_) => return Err(wrong(asked, "headers", "is no object")),
    };
    let headers = headers.iter().map(|(name, value)| match value {
        Value::String(text) => Ok((name.clone(), text.clone())),
        _ => Err(wrong(asked, "headers", "has a value that is no text")),
    });
    let headers = headers.collect::<Result<_, _>>()?;
    Ok(Wanted { identity, method, target, content, headers })
}
