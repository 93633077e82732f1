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
            (
                "path",
                "string",
                "whose target begins so; with `*` (anything) or `{name}` (one segment), whose path is so",
            ),
            ("status", "integer", "with this status"),
            ("outcome", "string", "`answered`, `refused`, `injected` or `dropped`"),
            ("after", "integer", "after the request of this id"),
            ("since", "string", "from this time on, RFC 3339, by the machine's clock"),
            (
                "body.NAME",
                "string",
                "with this value in the body; dots lead inwards: `body.amount.total=100`, `body.goods.0.id=a`",
            ),
            ("query.NAME", "string", "with this value in the query"),
            ("limit", "integer", "at most so many, the newest; 100 if not given"),
        ],
        ..Route::get(
            "/_simulator/requests",
            "The last requests to the platform, the oldest first, and what became of them; `count` is how many \
             of those that are kept fit, beyond the limit as well",
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

/// What a list can be asked for, beside members of bodies and queries.
const KNOWN: [&str; 8] =
    ["method", "path", "mchid", "status", "outcome", "after", "since", "limit"];

fn list(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let text = |name: &str| asked.parameter(name).map(str::to_owned);
    let within = |prefix: &str| {
        let inner = |(name, value): (&String, &Value)| {
            Some((name.strip_prefix(prefix)?.to_owned(), value.clone()))
        };
        asked.query.iter().filter_map(inner).collect()
    };
    let filter = Filter {
        method: text("method"),
        path: text("path"),
        mchid: text("mchid"),
        status: asked.number("status")?.and_then(|status| u64::try_from(status).ok()),
        outcome: text("outcome"),
        after: asked.number("after")?.unwrap_or(0),
        since: text("since"),
        body: within("body."),
        query: within("query."),
    };
    let is_known = |name: &str| {
        KNOWN.contains(&name) || name.starts_with("body.") || name.starts_with("query.")
    };
    // A filter that is misspelled would let everything pass.
    if let Some((name, value)) = asked.query.iter().find(|(name, _)| !is_known(name)) {
        return Err(told(name, value, "is not known here", "query"));
    }
    if let Some((name, issue)) = filter.mistake() {
        return Err(told(name, &json!(asked.parameter(name)), issue, "query"));
    }
    let most = asked.number("limit")?.unwrap_or(USUAL);
    let all = platform.requests().last();
    let told = all.iter().filter_map(|record| Some((record, outline(record)?)));
    let taken: Vec<_> = told.filter(|(record, told)| filter.takes(record, told)).collect();
    let count = taken.len();
    let newest = taken.into_iter().skip(count.saturating_sub(most));
    let told: Vec<Value> = newest
        .map(|(record, mut told)| {
            add_cause(&mut told, record, &platform.merchants);
            Value::Object(told)
        })
        .collect();
    Ok(json!({ "count": count, "requests": told }))
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
