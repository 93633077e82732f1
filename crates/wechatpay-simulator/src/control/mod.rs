//! The control API for tests, over HTTP under `/_simulator/`. It uses unsigned JSON, because it is
//! not part of the platform. One table lists all routes; its OpenAPI document is generated from the
//! table.

mod cases;
mod cashier;
mod clock;
#[cfg(feature = "console")]
mod console;
mod expect;
mod faults;
mod forwarding;
pub(crate) mod guard;
mod ledger;
mod lists;
mod made;
mod merchants;
mod notifications;
mod openapi;
mod orders;
mod requests;
mod route;
mod send;
mod snapshots;
pub(crate) mod stream;
pub(crate) mod token;
mod trigger;
mod users;
mod worlds;

use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response, StatusCode};
use serde_json::json;

pub use orders::{RefundRecord, Transaction};
pub(crate) use orders::{explain, make_abnormal, pay, succeed};
use route::{Asked, Route, Run};

use crate::catalogue::matches;
use crate::platform::Platform;
use crate::platform::deliver::advance;
use crate::wire::answer::{plain, refusal};
use crate::wire::fault::Fault;

fn routes() -> impl Iterator<Item = &'static Route> {
    [
        openapi::ROUTES,
        merchants::ROUTES,
        snapshots::ROUTES,
        worlds::ROUTES,
        cashier::ROUTES,
        clock::ROUTES,
        faults::ROUTES,
        orders::ROUTES,
        lists::ROUTES,
        requests::ROUTES,
        expect::ROUTES,
        users::ROUTES,
        cases::ROUTES,
        ledger::ROUTES,
        notifications::ROUTES,
        send::ROUTES,
    ]
    .into_iter()
    .flatten()
}

/// Whether the request is for an endless stream.
pub(crate) fn is_stream(parts: &Parts) -> bool {
    parts.method == Method::GET && parts.uri.path() == requests::EVENTS
}

/// Answers a request under `/_simulator/`, except for a stream.
pub(crate) async fn answer(
    platform: &Arc<Platform>,
    parts: &Parts,
    body: &Bytes,
) -> Response<Bytes> {
    let path = parts.uri.path();
    #[cfg(feature = "console")]
    if let Some(response) = console::answer(parts).await {
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
        let asked = match Asked::read(platform, parts, variables, body) {
            Ok(asked) => asked,
            Err(fault) => return refusal(&fault),
        };
        let reply = match &route.run {
            Run::Now(run) => run(platform, &asked),
            Run::Advance(seconds) => match seconds(platform, &asked) {
                Ok(seconds) => {
                    advance(Arc::clone(platform), seconds).await;
                    Ok(clock::describe(platform))
                }
                Err(fault) => Err(fault),
            },
            Run::Later(run) => match run(Arc::clone(platform), &asked) {
                Ok(later) => later.await,
                Err(fault) => Err(fault),
            },
            Run::Document => Ok(openapi::document(platform, routes())),
            Run::Stream => Err(Fault::parameters("only HTTP has a stream")),
        };
        return match reply {
            Ok(body) => plain(StatusCode::OK, Some(&body)),
            Err(fault) => refusal(&fault),
        };
    }
    let status = if known { StatusCode::METHOD_NOT_ALLOWED } else { StatusCode::NOT_FOUND };
    plain(status, None)
}
