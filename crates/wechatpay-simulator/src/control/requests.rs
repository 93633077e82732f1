//! The log of requests with their outcomes, and a stream of all events.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::lists::CURSOR;
use super::route::{Asked, Reply, Route, Run, told};
use crate::observe::requests::{Filter, add_cause, describe, outline};
use crate::platform::Platform;
use crate::wire::fault::Fault;

/// The path of the event stream.
pub(super) const EVENTS: &str = "/_simulator/events";

/// Default number of requests in a list.
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
            ("search", "string", "with this text in the target, the body or the answer"),
            (
                "view",
                "string",
                "of this merchant, or of a sender that is no merchant here: what the console shows of one",
            ),
            ("limit", "integer", "at most so many, the newest; 100 if not given"),
            CURSOR,
        ],
        ..Route::get(
            "/_simulator/requests",
            "The last requests to the platform, the oldest first, and what became of them; `count` is how many \
             of those that are kept fit, beyond the limit and the cursor as well",
            list,
        )
    },
    Route::get(
        "/_simulator/requests/{id}",
        "A request with its answer, and the reason if it was refused",
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
            "Events as they happen: `request`, `delivery`, `changed`, and `lost` for a slow reader",
            list,
        )
    },
];

/// The filters of a list, in addition to members of bodies and queries.
const KNOWN: [&str; 11] = [
    "method", "path", "mchid", "status", "outcome", "after", "since", "search", "view", "limit",
    "cursor",
];

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
        search: text("search"),
        body: within("body."),
        query: within("query."),
    };
    let is_known = |name: &str| {
        KNOWN.contains(&name) || name.starts_with("body.") || name.starts_with("query.")
    };
    // A misspelled filter would match everything.
    if let Some((name, value)) = asked.query.iter().find(|(name, _)| !is_known(name)) {
        return Err(told(name, value, "is not known here", "query"));
    }
    if let Some((name, issue)) = filter.mistake() {
        return Err(told(name, &json!(asked.parameter(name)), issue, "query"));
    }
    let most = asked.number("limit")?.unwrap_or(USUAL);
    let before = asked.number("cursor")?;
    let is_in_view = |told: &Map<String, Value>| {
        let Some(view) = asked.parameter("view") else { return true };
        let sender = told.get("mchid").and_then(Value::as_str);
        sender.is_none_or(|sender| sender == view || !platform.knows(sender))
    };
    let all = platform.requests().last();
    let told = all.iter().filter_map(|record| Some((record, outline(record)?)));
    let told = told.filter(|(record, told)| is_in_view(told) && filter.takes(record, told));
    let mut taken: Vec<_> = told.collect();
    let count = taken.len();
    taken.retain(|(record, _)| before.is_none_or(|before| record.id() < before));
    let older = taken.len().saturating_sub(most);
    let next = taken.get(older).filter(|_| older > 0).map(|(record, _)| record.id().to_string());
    let newest = taken.into_iter().skip(older);
    let told: Vec<Value> = newest
        .map(|(record, mut told)| {
            add_cause(&mut told, record, &platform.merchants);
            Value::Object(told)
        })
        .collect();
    Ok(json!({ "count": count, "requests": told, "next": next }))
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
