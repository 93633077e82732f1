//! The requests that came, with what became of them, and everything else that happens, as it happens.

use std::sync::Arc;

use serde_json::{Value, json};

use super::route::{Asked, Reply, Route, Run, told};
use crate::observe::requests::{Filter, add_cause, describe, outline};
use crate::platform::Platform;
use crate::wire::fault::Fault;

/// Where what happens is told.
pub(super) const EVENTS: &str = "/_simulator/events";

/// So many, if nobody says how many.
const USUAL: usize = 100;

pub(super) const ROUTES: &[Route] = &[
    Route {
        query: &[
            ("method", "string", "of this method"),
            ("path", "string", "whose target begins so"),
            ("status", "integer", "with this status"),
            ("outcome", "string", "`answered`, `refused`, `injected` or `dropped`"),
            ("after", "integer", "after the request of this id"),
            ("limit", "integer", "at most so many, the newest; 100 if not given"),
        ],
        ..Route::get(
            "/_simulator/requests",
            "The last requests to the platform, the oldest first, and what became of them",
            list,
        )
    },
    Route::get(
        "/_simulator/requests/{id}",
        "A request with its answer, and why it was refused, where it was",
        one,
    ),
    Route {
        query: &[
            ("events", "string", "only deliveries of these events, `TRANSACTION.*,REFUND.SUCCESS`"),
            (
                "forward_to",
                "string",
                "the URL where those go instead of theirs, for as long as this is listened to; \
                 with the header `Simulator-Forward`",
            ),
            ("allow_remote", "boolean", "that URL may be on another machine"),
        ],
        run: Run::Stream,
        ..Route::get(
            EVENTS,
            "What happens: events `request`, `delivery`, `changed`, and `lost` for who is too slow",
            list,
        )
    },
];

fn list(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let text = |name: &str| asked.parameter(name).map(str::to_owned);
    let filter = Filter {
        method: text("method"),
        path: text("path"),
        mchid: text("mchid"),
        status: asked.number("status")?.and_then(|status| u64::try_from(status).ok()),
        outcome: text("outcome"),
    };
    let after = asked.number("after")?.unwrap_or(0);
    let most = asked.number("limit")?.unwrap_or(USUAL);
    let all = platform.requests().last();
    let newest = all.iter().rev().take_while(|record| record.id() > after);
    let told = newest.filter_map(|record| Some((record, outline(record)?)));
    let taken = told.filter(|(_, told)| filter.takes(told)).take(most);
    let mut told: Vec<Value> = taken
        .map(|(record, mut told)| {
            add_cause(&mut told, record, &platform.merchants);
            Value::Object(told)
        })
        .collect();
    told.reverse();
    Ok(json!({ "requests": told }))
}

fn one(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let id = asked.variable("id");
    let unknown = || {
        let fault = told("id", &id.into(), "is not kept", "uri");
        Fault { status: http::StatusCode::NOT_FOUND, ..fault }
    };
    let record = id.parse().ok().and_then(|id| platform.requests().get(id));
    let told = record.as_deref().and_then(|record| describe(record, &platform.merchants));
    told.map(Value::Object).ok_or_else(unknown)
}
