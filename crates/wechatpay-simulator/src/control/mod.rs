//! What tests ask of the simulator over HTTP, under `/_simulator/`: unsigned JSON, for it is no part
//! of the platform. One table says what there is; its OpenAPI document is made from it.

mod cashier;
mod clock;
mod faults;
mod ledger;
mod lists;
mod merchants;
mod notifications;
mod openapi;
mod orders;
mod requests;
mod send;
pub(crate) mod stream;
mod trigger;
mod users;

use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response, StatusCode};
use serde_json::{Map, Value, json};

pub use orders::{RefundRecord, Transaction};
pub(crate) use orders::{explain, make_abnormal, pay, succeed};

use crate::catalogue::matches;
use crate::notify;
use crate::platform::Platform;
use crate::wire::answer::plain;
use crate::wire::fault::Fault;
use crate::wire::target;

type Reply = Result<Value, Fault>;

/// A reply that takes its time.
type Later = Pin<Box<dyn Future<Output = Reply> + Send>>;

/// What a request asks for.
struct Asked {
    /// Of the query; the first merchant, where it names none.
    mchid: String,
    path: Map<String, Value>,
    query: Map<String, Value>,
    body: Map<String, Value>,
}

impl Asked {
    fn variable(&self, name: &str) -> &str {
        self.path.get(name).and_then(Value::as_str).unwrap_or("")
    }

    /// A member of the query that is there and not empty.
    fn parameter(&self, name: &str) -> Option<&str> {
        self.query.get(name).and_then(Value::as_str).filter(|value| !value.is_empty())
    }

    /// A whole number of the query.
    fn number(&self, name: &str) -> Result<Option<usize>, Fault> {
        let number = |text: &str| {
            text.parse().map_err(|_| {
                Fault::member(name, &Value::from(text), "is not a whole number", "query")
            })
        };
        self.parameter(name).map(number).transpose()
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }

    fn integer(&self, name: &str) -> Option<i64> {
        self.body.get(name).and_then(Value::as_i64)
    }
}

/// What a route does.
enum Run {
    Now(fn(&Arc<Platform>, &Asked) -> Reply),
    /// Moves time on, by what this says, in seconds.
    Advance(fn(&Platform, &Asked) -> Result<i64, Fault>),
    Later(fn(Arc<Platform>, &Asked) -> Result<Later, Fault>),
    /// Tells what happens for as long as somebody listens.
    Stream,
}

struct Route {
    method: &'static str,
    template: &'static str,
    summary: &'static str,
    /// The members of its query beside `mchid`, with their types and meanings.
    query: &'static [(&'static str, &'static str, &'static str)],
    /// The members of its body, with their types and meanings; those that end with `?` may be left
    /// out.
    body: &'static [(&'static str, &'static str, &'static str)],
    run: Run,
}

impl Route {
    const fn get(
        template: &'static str,
        summary: &'static str,
        run: fn(&Arc<Platform>, &Asked) -> Reply,
    ) -> Self {
        Self { method: "GET", template, summary, query: &[], body: &[], run: Run::Now(run) }
    }

    const fn post(
        template: &'static str,
        summary: &'static str,
        run: fn(&Arc<Platform>, &Asked) -> Reply,
    ) -> Self {
        Self { method: "POST", ..Self::get(template, summary, run) }
    }
}

fn routes() -> impl Iterator<Item = &'static Route> {
    [
        openapi::ROUTES,
        merchants::ROUTES,
        cashier::ROUTES,
        clock::ROUTES,
        faults::ROUTES,
        orders::ROUTES,
        lists::ROUTES,
        requests::ROUTES,
        users::ROUTES,
        ledger::ROUTES,
        notifications::ROUTES,
        send::ROUTES,
    ]
    .into_iter()
    .flatten()
}

/// Whether what is asked for does not end.
pub(crate) fn is_stream(parts: &Parts) -> bool {
    parts.method == Method::GET && parts.uri.path() == requests::EVENTS
}

/// Answers what is asked under `/_simulator/`, but for a stream.
pub(crate) async fn answer(
    platform: &Arc<Platform>,
    parts: &Parts,
    body: &Bytes,
) -> Response<Bytes> {
    let path = parts.uri.path();
    #[cfg(feature = "console")]
    if let Some(response) = crate::console::answer(parts).await {
        return response;
    }
    if parts.method == Method::GET && path.starts_with("/_simulator/page/") {
        return plain(StatusCode::OK, Some(&json!({ "page": "a browser would be here" })));
    }
    let mut known = false;
    for route in routes() {
        let Some(variables) = matches(route.template, path) else { continue };
        known = true;
        if parts.method != route.method {
            continue;
        }
        let asked = match read(platform, parts, variables, body) {
            Ok(asked) => asked,
            Err(fault) => return plain(fault.status, fault.body().as_ref()),
        };
        let reply = match &route.run {
            Run::Now(run) => run(platform, &asked),
            Run::Advance(seconds) => match seconds(platform, &asked) {
                Ok(seconds) => {
                    notify::advance(Arc::clone(platform), seconds).await;
                    Ok(clock::describe(platform))
                }
                Err(fault) => Err(fault),
            },
            Run::Later(run) => match run(Arc::clone(platform), &asked) {
                Ok(later) => later.await,
                Err(fault) => Err(fault),
            },
            Run::Stream => Err(Fault::parameters("only HTTP has a stream")),
        };
        return match reply {
            Ok(body) => plain(StatusCode::OK, Some(&body)),
            Err(fault) => plain(fault.status, fault.body().as_ref()),
        };
    }
    let status = if known { StatusCode::METHOD_NOT_ALLOWED } else { StatusCode::NOT_FOUND };
    plain(status, None)
}

fn read(
    platform: &Platform,
    parts: &Parts,
    variables: Vec<(&'static str, &str)>,
    body: &Bytes,
) -> Result<Asked, Fault> {
    let path = variables
        .into_iter()
        .map(|(name, encoded)| Ok((name.to_owned(), target::variable(name, encoded)?)))
        .collect::<Result<Map<String, Value>, Fault>>()?;
    let query = target::query(parts.uri.query())?;
    let body = if body.is_empty() {
        Map::new()
    } else {
        match serde_json::from_slice(body) {
            Ok(Value::Object(body)) => body,
            _ => return Err(Fault::parameters("the body is no JSON object")),
        }
    };
    let mchid = match query.get("mchid").and_then(Value::as_str) {
        Some(mchid) => mchid.to_owned(),
        None => platform.merchants.first().mchid().to_owned(),
    };
    Ok(Asked { mchid, path, query, body })
}

/// A member of the body that is missing, or is no such thing.
fn wrong(asked: &Asked, name: &str, issue: &str) -> Fault {
    let value = asked.body.get(name).cloned().unwrap_or(Value::Null);
    Fault::member(&format!("/{name}"), &value, issue, "body")
}
