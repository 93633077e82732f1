//! Notifications: the log of those sent, the delivery settings, and notifications on demand.

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Value, json};

use super::lists::{CURSOR, page};
use super::route::{Asked, Reply, Route, told};
use super::trigger::send;
use crate::catalogue;
use crate::clock::rfc3339;
use crate::notify::{Settings, describe as attempted};
use crate::platform::Platform;
use crate::state::Notice;
use crate::storage::lock;
use crate::wire::fault::Fault;

/// Default number of notifications on a page.
const USUAL: usize = 50;

pub(super) const ROUTES: &[Route] = &[
    Route {
        query: &[
            (
                "limit",
                "integer",
                "at most so many, the newest; all if neither this nor `cursor` nor `search` is given, 50 otherwise",
            ),
            CURSOR,
            ("search", "string", "with this text in the id or in the content"),
        ],
        ..Route::get(
            "/_simulator/notifications",
            "Sent notifications, the oldest first, with the merchants' answers",
            log,
        )
    },
    Route {
        method: "POST",
        body: &[
            ("event_type", "string", "as the catalogue has it, or a name of v2"),
            (
                "url?",
                "string",
                "where it is sent; if not given, where it would go, or where the last one went",
            ),
            ("resource?", "object", "members that differ from what the catalogue's schema makes"),
            ("v2?", "boolean", "of v2, in XML"),
            (
                "state?",
                "boolean",
                "tells of the newest order, refund and so on of which it is true; where there is none, one is made \
                 for the events of operations that have a state",
            ),
            ("number?", "string", "with `state`: of the one with this number, or not at all"),
        ],
        ..Route::get("/_simulator/notifications", "Sends any notification of the catalogue", send)
    },
    Route::post("/_simulator/notifications/{id}/resend", "Sends a notification again", resend),
    Route::get("/_simulator/notifications/events", "All event types", events),
    Route::get(
        "/_simulator/notifications/settings",
        "How notifications are sent",
        |platform, _| Ok(json!(*lock(&platform.deliveries))),
    ),
    Route::get(
        "/_simulator/notifications/{id}",
        "A notification with each attempt as it was sent: headers, body, the signed message, the key, what is \
         encrypted",
        whole,
    ),
    Route {
        method: "PUT",
        body: &[
            (
                "send?",
                "boolean",
                "the platform notifies by itself; as the server was started, if not given",
            ),
            ("duplicate?", "boolean", "each is sent twice"),
            ("reorder?", "boolean", "every second one overtakes the one before it"),
            ("probe?", "boolean", "before each comes one with a wrong signature"),
            ("public_key_percent?", "integer", "how many are signed with the public key"),
            ("portal_refund_url?", "string", "where refunds without a notify_url are told of"),
            ("portal_sharing_url?", "string", "the same of shared profits and their returns"),
            (
                "sharing_as_transaction?",
                "boolean",
                "shares and returns are told as `TRANSACTION.SUCCESS` with the `original_type` \
                 `profitsharing`, as to some merchants",
            ),
            (
                "hosts?",
                "array",
                "machines that may be notified beside this one; as the server was started, if not given",
            ),
        ],
        ..Route::get(
            "/_simulator/notifications/settings",
            "Sets them; omitted members get their defaults",
            set,
        )
    },
];

fn log(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    // Without parameters for pages, the whole log is returned.
    let is_paged = ["limit", "cursor", "search"].iter().any(|name| asked.parameter(name).is_some());
    if !is_paged {
        let mchid = asked.parameter("mchid");
        let is_own = |notice: &Notice| mchid.is_none_or(|mchid| notice.mchid == mchid);
        let all: Vec<Value> = platform.look(|state| {
            let own = state.notices().filter(|notice| is_own(notice));
            own.map(|notice| describe(&notice)).collect()
        });
        return Ok(json!({ "notifications": all, "next": null }));
    }
    let page = page(asked, USUAL)?;
    let listed = platform.look(|state| state.list_notices(&page, describe));
    let rows: Vec<Value> = listed.rows.into_iter().rev().collect();
    Ok(json!({ "notifications": rows, "next": listed.next }))
}

fn describe(notice: &Notice) -> Value {
    let attempts: Vec<Value> = notice
        .attempts
        .iter()
        .map(|attempt| {
            json!({
                "time": rfc3339(attempt.at),
                "probe": attempt.probe,
                "serial": attempt.serial,
                "status": attempt.status,
                "taken": attempt.taken,
                "answer": attempt.answer,
                "error": attempt.error,
                "milliseconds": attempt.milliseconds,
                "forwarded": attempt.forwarded,
            })
        })
        .collect();
    json!({
        "id": notice.id,
        "mchid": notice.mchid,
        "url": notice.url,
        "event_type": notice.message.event_type(),
        "create_time": rfc3339(notice.created),
        "content": notice.message.content(),
        "error": notice.message.fault(),
        "taken": notice.taken,
        "attempts": attempts,
    })
}

fn whole(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let id = asked.variable("id");
    let notice = platform.look(|state| state.notice_of_id(id).cloned());
    let notice = notice.ok_or_else(|| {
        let fault = told("id", &id.into(), "is no notification's", "uri");
        Fault { status: StatusCode::NOT_FOUND, ..fault }
    })?;
    let attempts = notice.attempts.iter().enumerate();
    let attempts: Vec<Value> =
        attempts.map(|(at, attempt)| attempted(&notice, attempt, at + 1)).collect();
    let mut whole = describe(&notice);
    if let Some(whole) = whole.as_object_mut() {
        whole.insert("attempts".to_owned(), json!(attempts));
    }
    Ok(whole)
}

fn resend(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let id = asked.variable("id");
    platform.transact(|state, now| state.resend(id, now))?;
    Ok(json!({ "id": id }))
}

fn events(_: &Arc<Platform>, _: &Asked) -> Reply {
    let of = |protocol: &str| {
        let all = catalogue::notifications().filter(|(its, _)| *its == protocol);
        all.map(|(_, event)| event).collect::<Vec<_>>()
    };
    Ok(json!({ "v3": of("v3"), "v2": of("v2") }))
}

fn set(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let mut body = asked.body.clone();
    let begun = platform.beginning.deliveries();
    body.entry("send").or_insert(json!(begun.send));
    body.entry("hosts").or_insert(json!(begun.hosts));
    let settings: Settings = serde_json::from_value(Value::Object(body))
        .map_err(|error| Fault::parameters(&error.to_string()))?;
    let told = json!(settings);
    platform.set_deliveries(settings);
    Ok(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observe::events::Event;
    use crate::platform::deliver::advance;
    use crate::state::Message;

    #[tokio::test]
    async fn what_cannot_be_sent_is_listed_and_logged_once_with_the_reason() {
        let platform = Arc::new(Platform::of_a_test());
        // Otherwise the time moves on before an attempt has ended, and nothing is tried again.
        platform.clock.stop();
        let _watched = platform.events.watch();
        let own = platform.merchants.first().mchid().to_owned();
        for mchid in [own.as_str(), "1"] {
            let message = Message::unsendable("ENTRUST.SIGN", "not sent: no key");
            platform.transact(|state, now| {
                state.tell(mchid, "http://127.0.0.1:1/", message, now, now, 1)
            });
        }
        let listed =
            || platform.look(|state| state.notices().map(|one| describe(&one)).collect::<Vec<_>>());
        // The list has the reason even if nothing is sent at all.
        assert_eq!(
            (&listed()[0]["error"], &listed()[0]["attempts"]),
            (&json!("not sent: no key"), &json!([]))
        );
        // Longer than a notification is tried again.
        advance(Arc::clone(&platform), 2 * 86_400).await;
        let reasons = ["not sent: no key", "not sent: `1` is no merchant of the simulator"];
        for (one, reason) in listed().iter().zip(reasons) {
            let attempts = one["attempts"].as_array().unwrap();
            assert_eq!((attempts.len(), &attempts[0]["error"]), (1, &json!(reason)), "{one}");
            assert_eq!((&one["taken"], &attempts[0]["status"]), (&json!(false), &Value::Null));
        }
        let (events, _) = platform.events.after(0);
        let logged: Vec<_> = events
            .iter()
            .filter_map(|(_, event)| match event {
                Event::Delivery(attempt) => Some(attempt["error"].clone()),
                Event::Request(_) => None,
            })
            .collect();
        assert_eq!(logged, reasons);
    }
}
