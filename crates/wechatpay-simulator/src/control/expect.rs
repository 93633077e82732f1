//! Assertions: waits until the requests or deliveries that a test expects have arrived.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::route::{Asked, Later, Route, Run, wrong};
use crate::notify;
use crate::observe::requests::{Filter, holds, outline, summary};
use crate::platform::Platform;
use crate::state::{Attempt, Notice};
use crate::wire::fault::Fault;

/// Default timeout in seconds.
const USUAL: f64 = 5.0;

/// Longest timeout in seconds.
const LONGEST: f64 = 60.0;

/// Most expected records in a response, and most other records in an error.
const MOST: usize = 100;
const OTHERS: usize = 3;

pub(super) const ROUTES: &[Route] = &[Route {
    body: &[
        (
            "request?",
            "object",
            "a request to the platform: `method`, `path`, `mchid`, `status`, `outcome`, `after`, `since`, \
             `body` and `query` with some of their members, all as of `GET /_simulator/requests`",
        ),
        (
            "delivery?",
            "object",
            "instead: an attempt to deliver a notification: `event_type` (with `*`), `mchid`, `id`, `url`, \
             `status`, `taken`, `content` with some of its members",
        ),
        ("count?", "integer", "at least so many; one if not given"),
        ("timeout_seconds?", "number", "waits so long at most; 5 if not given, 60 at most"),
    ],
    run: Run::Later(expect),
    ..Route::post(
        "/_simulator/expect",
        "Waits for an expected request or notification, also an earlier one; 417 if it does not arrive",
        |_, _| Ok(Value::Null),
    )
}];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wish {
    request: Option<Filter>,
    delivery: Option<Sent>,
    #[serde(default = "one")]
    count: usize,
    #[serde(default = "usual")]
    timeout_seconds: f64,
}

fn one() -> usize {
    1
}

fn usual() -> f64 {
    USUAL
}

/// A filter for attempts to deliver.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    event_type: Option<String>,
    mchid: Option<String>,
    id: Option<String>,
    url: Option<String>,
    status: Option<u16>,
    taken: Option<bool>,
    #[serde(default)]
    content: Map<String, Value>,
}

/// The expected records.
enum What {
    Requests(Filter),
    Deliveries(Sent),
}

fn expect(platform: Arc<Platform>, asked: &Asked) -> Result<Later, Fault> {
    let wish: Wish = serde_json::from_value(Value::Object(asked.body.clone()))
        .map_err(|error| Fault::parameters(&error.to_string()))?;
    let what = match (wish.request, wish.delivery) {
        (Some(filter), None) => {
            if let Some((name, issue)) = filter.mistake() {
                return Err(wrong(asked, &format!("request/{name}"), issue));
            }
            What::Requests(filter)
        }
        (None, Some(sent)) => What::Deliveries(sent),
        _ => return Err(Fault::parameters("either `request` or `delivery` is required")),
    };
    if wish.count == 0 {
        let issue = "is zero: `GET /_simulator/requests` counts what has come";
        return Err(wrong(asked, "count", issue));
    }
    if !(0.0..=LONGEST).contains(&wish.timeout_seconds) {
        return Err(wrong(asked, "timeout_seconds", "is not 0 to 60"));
    }
    let (count, seconds) = (wish.count, wish.timeout_seconds);
    let timeout = Duration::from_secs_f64(seconds);
    Ok(Box::pin(async move {
        let mut news = platform.events.watch();
        let come = async {
            loop {
                news.borrow_and_update();
                let found = what.find(&platform);
                if found.len() >= count || news.changed().await.is_err() {
                    return found;
                }
            }
        };
        let found = tokio::time::timeout(timeout, come).await;
        let found = found.unwrap_or_else(|_| what.find(&platform));
        if found.len() >= count {
            let name = what.name();
            let newest = found.len().saturating_sub(MOST);
            return Ok(json!({ "count": found.len(), name: found.get(newest..) }));
        }
        let came = format!("{} of {count} {} came within {seconds} s", found.len(), what.name());
        Err(what.unmet(&platform, came))
    }))
}

impl What {
    fn name(&self) -> &'static str {
        match self {
            Self::Requests(_) => "requests",
            Self::Deliveries(_) => "deliveries",
        }
    }

    /// The matching records so far, oldest first.
    fn find(&self, platform: &Platform) -> Vec<Value> {
        match self {
            Self::Requests(filter) => {
                let all = platform.requests().last();
                let its = all
                    .iter()
                    .filter(|one| outline(one).is_some_and(|summary| filter.takes(one, &summary)));
                let told = its.filter_map(|one| summary(one, &platform.merchants));
                told.map(Value::Object).collect()
            }
            Self::Deliveries(sent) => platform.look(|state| {
                let its = state.notices().map(|notice| sent.of(&notice));
                its.flatten().collect()
            }),
        }
    }

    /// The error if too few records have arrived; it lists the last other records.
    fn unmet(&self, platform: &Platform, mut message: String) -> Fault {
        let others: Vec<String> = match self {
            Self::Requests(_) => {
                let last = platform.requests().last();
                let told = last.iter().rev().filter_map(|one| outline(one)).take(OTHERS);
                let line = |one: Map<String, Value>| {
                    let text = |name: &str| {
                        let value = one.get(name).unwrap_or(&Value::Null);
                        value.as_str().map_or_else(|| value.to_string(), str::to_owned)
                    };
                    format!("`{} {}` ({})", text("method"), text("target"), text("status"))
                };
                told.map(line).collect()
            }
            Self::Deliveries(_) => platform.look(|state| {
                let all: Vec<String> = state
                    .notices()
                    .map(|one| {
                        let tried = one.attempts.len();
                        format!("`{}` ({tried} attempts)", one.message.event_type())
                    })
                    .collect();
                all.into_iter().rev().take(OTHERS).collect()
            }),
        };
        message.push_str("; the last of all were: ");
        match others.is_empty() {
            true => message.push_str("none"),
            false => message.push_str(&others.join(", ")),
        }
        if matches!(self, Self::Deliveries(_)) && !platform.clock.runs() {
            message.push_str(
                "; business time stands still: `POST /_simulator/settle` sends what is due",
            );
        }
        Fault::gateway(StatusCode::EXPECTATION_FAILED, "NOT_MET", &message)
    }
}

impl Sent {
    /// The matching attempts of a notification.
    fn of(&self, notice: &Notice) -> Vec<Value> {
        let events = self.event_type.iter().cloned().collect();
        let filter = notify::Filter { events, mchid: self.mchid.clone() };
        let is = |wanted: &Option<String>, its: &str| wanted.as_deref().is_none_or(|it| it == its);
        let fits = filter.fits(notice.message.event_type(), &notice.mchid)
            && is(&self.id, &notice.id)
            && holds(&notice.message.content(), &self.content);
        let attempts = notice.attempts.iter().enumerate().filter(|(_, attempt)| {
            let taken = attempt.taken && !attempt.probe;
            fits && is(&self.url, attempt.forwarded.as_ref().unwrap_or(&notice.url))
                && self.status.is_none_or(|wanted| attempt.status == Some(wanted))
                && self.taken.is_none_or(|wanted| taken == wanted)
        });
        let told = |(at, attempt): (usize, &Attempt)| {
            let mut told = notify::describe(notice, attempt, at + 1);
            if let Some(told) = told.as_object_mut() {
                told.insert("content".to_owned(), notice.message.content());
            }
            told
        };
        attempts.map(told).collect()
    }
}
