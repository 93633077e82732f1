//! Events as `text/event-stream` (WHATWG HTML, 9.2), for as long as a client listens.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderName, HeaderValue, Response};
use serde_json::{Value, json};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until};

use super::forwarding::Forwarding;
use crate::notify::Filter;
use crate::observe::events::Event;
use crate::observe::requests::summary;
use crate::platform::Platform;
use crate::wire::answer::refusal;
use crate::wire::body::Body;
use crate::wire::fault::Fault;
use crate::wire::target;

/// Longest time without data. A comment is sent after it, so that each side notices a lost
/// connection.
const ALIVE: Duration = Duration::from_secs(10);

/// Changes within this time are sent together.
const TOGETHER: Duration = Duration::from_millis(100);

/// Number of pieces that are queued for a slow listener. Other events stay in the event log, which
/// drops old events.
const WAITING: usize = 8;

/// Required for forwarding, which changes state by a GET. An old browser may let a page of another
/// site send a GET, but not with a custom header.
const FORWARD: HeaderName = HeaderName::from_static("simulator-forward");

/// The options of a listener.
struct Wishes {
    /// The last event received, for a listener that reconnects.
    last: Option<u64>,
    /// The filter for deliveries.
    deliveries: Filter,
    /// Held for as long as the client listens.
    _forwarding: Option<Forwarding>,
}

impl Wishes {
    fn read(platform: &Arc<Platform>, parts: &Parts) -> Result<Self, Fault> {
        let query = target::query(parts.uri.query())?;
        let text =
            |name: &str| query.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let events = text("events").unwrap_or("").split(',').map(str::trim);
        let deliveries = Filter {
            events: events.filter(|event| !event.is_empty()).map(str::to_owned).collect(),
            mchid: text("mchid").map(str::to_owned),
        };
        let remote = text("allow_remote") == Some("true");
        let target = text("forward_to");
        if target.is_some() && !parts.headers.contains_key(&FORWARD) {
            let issue = format!("`forward_to` needs the header `{FORWARD}`, whatever it says");
            return Err(Fault::parameters(&issue));
        }
        let forwarding = target
            .map(|url| Forwarding::open(platform, deliveries.clone(), url, remote))
            .transpose()
            .map_err(|issue| Fault::parameters(&issue))?;
        let last = parts.headers.get("last-event-id");
        let last = last.and_then(|last| last.to_str().ok()).and_then(|last| last.parse().ok());
        Ok(Self { last, deliveries, _forwarding: forwarding })
    }
}

/// The stream of a listener. It ends when the server stops.
pub(crate) fn answer(platform: &Arc<Platform>, parts: &Parts) -> Response<Body> {
    let wishes = match Wishes::read(platform, parts) {
        Ok(wishes) => wishes,
        Err(fault) => return refusal(&fault).map(Body::from),
    };
    // Subscribes before the response is sent, because the listener expects every event after that.
    let count = platform.events.watch();
    let now = *count.borrow();
    let (pieces, told) = mpsc::channel(WAITING);
    // A send fails only when the listener has disconnected.
    tokio::spawn(tell(Arc::clone(platform), wishes, count, now, pieces));
    let mut response = Response::new(Body::Pieces(told));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Sends all events after number `now`, until the listener disconnects.
async fn tell(
    platform: Arc<Platform>,
    wishes: Wishes,
    mut count: watch::Receiver<u64>,
    now: u64,
    pieces: mpsc::Sender<Bytes>,
) {
    let last = wishes.last;
    // A higher number comes from an earlier run of this server, and is ignored.
    let mut position = last.filter(|last| *last <= now).unwrap_or(now);
    let mut lost = last.is_some_and(|last| last > now);
    // A listener that reconnects is told that everything has changed.
    let mut told = if last.is_some() { 0 } else { now };
    let mut quiet = Instant::now();
    let mut alive = interval(ALIVE);
    alive.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let now = *count.borrow_and_update();
        let (news, some_lost) = platform.events.after(position);
        let mut text = String::new();
        if std::mem::take(&mut lost) || some_lost {
            write(&mut text, "lost", now, &json!({}));
        }
        for (number, event) in news {
            match event {
                Event::Request(id) => {
                    let record = platform.requests().get(id);
                    let told = record.as_deref().and_then(|one| summary(one, &platform.merchants));
                    if let Some(told) = told {
                        write(&mut text, "request", number, &Value::Object(told));
                    }
                }
                Event::Delivery(attempt) => {
                    let of = |name: &str| attempt.get(name).and_then(Value::as_str).unwrap_or("");
                    if wishes.deliveries.fits(of("event_type"), of("mchid")) {
                        write(&mut text, "delivery", number, &attempt);
                    }
                }
            }
            position = number;
        }
        let changed = platform.events.changed_after(told);
        let waits = !changed.is_empty() && Instant::now() < quiet;
        if !changed.is_empty() && !waits {
            write(&mut text, "changed", now, &json!({ "what": changed }));
            told = now;
            quiet = Instant::now() + TOGETHER;
        }
        if !text.is_empty() && pieces.send(Bytes::from(text)).await.is_err() {
            return;
        }
        tokio::select! {
            more = count.changed() => if more.is_err() { return },
            () = sleep_until(quiet), if waits => {}
            // The first comment is sent at once, so the listener knows that the stream has begun.
            _ = alive.tick() => if pieces.send(Bytes::from_static(b":\n\n")).await.is_err() { return },
            () = pieces.closed() => return,
        }
    }
}

fn write(text: &mut String, event: &str, id: u64, data: &Value) {
    // JSON has no line breaks outside of strings, and inside they are escaped.
    text.push_str(&format!("event: {event}\nid: {id}\ndata: {data}\n\n"));
}
